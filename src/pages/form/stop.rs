//! A page that ends the form, with a better way.

use super::Filling;
use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use domain::way;
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    link::Link,
    page::Page,
    page_heading::PageHeading,
};

#[component]
pub fn StopPage(filling: Filling, page: String) -> impl IntoView {
    let state = use_state();
    let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.get_untracked());
    let service = filling.service.get_value();
    let page = service.form.find_page(&page)?;
    let stop = page.stop.clone()?;
    let heading = page.heading().to_owned();
    let focus = state.arrive(&heading);
    let back = way::before(&service.form, &answers, Some(&page.key))
        .map(|before| Link::new(paths::form_page(&service.key, &before.key), state.say("back", &[])));
    Some(view! {
        <Page back>
            <PageHeading text=heading caption=service.name.clone() focus/>
            {stop.text.into_iter().map(|text| view! { <p class="govuk-body">{text}</p> }).collect_view()}
            {stop.service.map(|service| view! {
                <ButtonLink text=state.say("services-tell-us", &[]) href=paths::service(&service) weight=Weight::Secondary/>
            })}
            <h2 class="govuk-heading-m">{state.say("start-reach", &[])}</h2>
            <Channels/>
        </Page>
    })
}
