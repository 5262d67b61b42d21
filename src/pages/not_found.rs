//! <https://design-system.service.gov.uk/patterns/page-not-found-pages/>

use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use leptos::prelude::*;
use ui::{
    element::element,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let state = use_state();
    let title = state.say("not-found-heading", &[]);
    let focus = state.arrive(&title);
    let way_on = move |href: &str, text: &str| {
        let link = element("a").class("govuk-link").attr("href", href).text(state.say(text, &[])).view();
        element("p").class("govuk-body").child(link).view()
    };
    view! {
        <Page>
            <PageHeading text=title focus/>
            {paragraph(state.say("not-found-text", &[]))}
            {way_on(paths::START, "not-found-start")}
            {way_on(paths::SERVICES, "all-services")}
            {subheading(state.say("start-reach", &[]))}
            <Channels/>
        </Page>
    }
}
