//! <https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/>

use crate::{api, components::channels::Channels, state::use_state};
use leptos::prelude::*;
use ui::{button::Button, page::Page, page_heading::PageHeading};

#[component]
pub fn ProblemPage(error: api::Error, retry: Callback<()>) -> impl IntoView {
    let state = use_state();
    let heading = state.say("problem-heading", &[]);
    let focus = state.arrive(&heading);
    let text = match error {
        api::Error::Unreachable => state.say("problem-unreachable", &[]),
        api::Error::Problem(problem) => problem.detail,
        api::Error::NotFound | api::Error::Fault => state.say("problem-text", &[]),
    };
    view! {
        <Page>
            <PageHeading text=heading focus/>
            <p class="govuk-body">{text}</p>
            <Button kind="button" text=state.say("problem-try-again", &[]) on_press=move |_| retry.run(())/>
            <h2 class="govuk-heading-m">{state.say("start-reach", &[])}</h2>
            <Channels/>
        </Page>
    }
}
