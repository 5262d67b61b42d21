//! A page that ends the form, with a better way.

use super::Filling;
use crate::{components::channels::Channels, state::use_state};
use contract::paths;
use domain::{form::Page as FormPage, language::Language, way};
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    element::all,
    foreign::in_language,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

pub fn stop_page(filling: &Filling, page: &FormPage) -> AnyView {
    let state = use_state();
    let service = filling.service.clone();
    let stop = page.stop.clone().unwrap_or_default();
    let heading = page.heading().to_owned();
    let focus = state.arrive(&heading);
    let before = way::before(&service.form, &filling.answers(), Some(&page.key));
    let back = Link::new(paths::before(&service.key, before), state.say("back", &[]));
    let language = page.language.map(Language::marks);
    view! {
        <Page back>
            <PageHeading text=heading caption=service.name.clone() focus language/>
            {all(in_language(language, stop.text.into_iter().map(paragraph).collect()))}
            {all(stop.service.map(|service| view! {
                <ButtonLink text=stop.link.unwrap_or_default() href=paths::service(&service) weight=Weight::Secondary/>
            }.into_any()))}
            {subheading(state.say("start-reach", &[]))}
            <Channels/>
        </Page>
    }
    .into_any()
}
