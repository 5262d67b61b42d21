//! The line at the head of every page that says what waits on this device.

use super::What;
use crate::state::State;
use contract::paths;
use leptos::{mount::mount_to, prelude::*};
use ui::element::{element, redrawn};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The part of a document that holds its page.
const MAIN: &str = "main";

/// Puts the line above the page, whichever page it is.
pub fn show(state: State) {
    let (Some(main), Ok(place)) = (document().get_element_by_id(MAIN), document().create_element("div")) else {
        return;
    };
    // It fails only for a node that stands above its new place.
    let _ = main.insert_before(&place, main.first_child().as_ref());
    if let Ok(place) = place.dyn_into::<HtmlElement>() {
        mount_to(place, move || line(state)).forget();
    }
}

fn line(state: State) -> AnyView {
    // The sentence: what is here, and how much of it waits.
    let text = Memo::new(move |_| {
        let entries = state.outbox.get().unwrap_or_default();
        let waiting = entries.iter().filter(|entry| matches!(entry.kept.what, What::Waits(_))).count();
        (!entries.is_empty()).then(|| state.say("outbox-waits", &[("count", &waiting.to_string())]))
    });
    let link = redrawn(move || match text.get() {
        Some(text) => element("a").class("govuk-link").attr("href", paths::OUTBOX).text(text).view(),
        None => ().into_any(),
    });
    element("div").class("app-wrap app-waits").attr("role", "status").child(link).view()
}
