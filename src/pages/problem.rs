//! <https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/>

use crate::{api, components::channels::Channels, state::use_state};
use leptos::prelude::*;
use ui::{
    button::Button,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

#[component]
pub fn ProblemPage(error: api::Error, retry: Callback<()>) -> impl IntoView {
    let state = use_state();
    let title = state.say("problem-heading", &[]);
    let focus = state.arrive(&title);
    view! {
        <Page>
            <PageHeading text=title focus/>
            {paragraph(state.tell_error(error))}
            <Button kind="button" text=state.say("problem-try-again", &[]) on_press=move |_| retry.run(())/>
            {subheading(state.say("start-reach", &[]))}
            <Channels/>
        </Page>
    }
}
