//! <https://design-system.service.gov.uk/components/skip-link/>

use crate::focus::take_focus;
use leptos::{ev::MouseEvent, prelude::*};
use web_sys::{HtmlElement, wasm_bindgen::JsCast};

/// The first thing the Tab key reaches: past the header, to what the page is for.
#[component]
pub fn SkipLink(
    #[prop(into)] text: String,
    /// The id of the main part.
    target: &'static str,
) -> impl IntoView {
    // The app's router takes links over, and would scroll there without moving focus.
    let skip = move |event: MouseEvent| {
        let main = document().get_element_by_id(target);
        if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
            event.prevent_default();
            take_focus(&main);
        }
    };
    view! { <a href=format!("#{target}") class="govuk-skip-link" on:click=skip>{text}</a> }
}
