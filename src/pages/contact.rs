//! `/contact` – ways to reach the council, and what it promises.

use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
use ui::{button::{ButtonLink, Weight}, link::Link, page::Page, page_heading::PageHeading};

pub struct ContactPage;

#[lazy_route]
impl LazyRoute for ContactPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <Contact/> }.into_any()
    }
}

#[component]
fn Contact() -> impl IntoView {
    let state = use_state();
    let heading = state.say("contact-heading", &[]);
    let focus = state.arrive(&heading);
    let promises = state.boot.with_value(|boot| boot.promises.clone());
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            <PageHeading text=heading focus/>
            <Channels/>
            <p class="govuk-body">{state.say("contact-choose", &[])}</p>
            <ButtonLink text=state.say("contact-ask", &[]) href=paths::service("something-else") weight=Weight::Secondary/>
            {(!promises.is_empty()).then(|| view! {
                <h2 class="govuk-heading-m">{state.say("contact-promises", &[])}</h2>
                <ul class="govuk-list govuk-list--bullet">
                    {promises.into_iter().map(|promise| view! { <li>{promise}</li> }).collect_view()}
                </ul>
            })}
        </Page>
    }
}
