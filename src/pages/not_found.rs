//! <https://design-system.service.gov.uk/patterns/page-not-found-pages/>

use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use leptos::prelude::*;
use ui::{page::Page, page_heading::PageHeading};

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let state = use_state();
    let heading = state.say("not-found-heading", &[]);
    let focus = state.arrive(&heading);
    view! {
        <Page>
            <PageHeading text=heading focus/>
            <p class="govuk-body">{state.say("not-found-text", &[])}</p>
            <p class="govuk-body"><a class="govuk-link" href=paths::START>{state.say("not-found-start", &[])}</a></p>
            <p class="govuk-body"><a class="govuk-link" href=paths::SERVICES>{state.say("all-services", &[])}</a></p>
            <h2 class="govuk-heading-m">{state.say("start-reach", &[])}</h2>
            <Channels/>
        </Page>
    }
}
