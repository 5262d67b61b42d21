//! <https://design-system.service.gov.uk/patterns/page-not-found-pages/>

use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use leptos::prelude::*;
use ui::{
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let state = use_state();
    let title = state.say("not-found-heading", &[]);
    let focus = state.arrive(&title);
    let way_on = move |href: &str, text: &str| link_paragraph(Link::new(href, state.say(text, &[])));
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
