//! Takes its place in the document that the server drew.

use crate::{app::App, plain, state::State, words};
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The element whose pages are the app's.
pub const ROOT: &str = "page";

/// Mounts the app. Where something is missing the document stays as the server made it, which works without the app.
pub async fn start() {
    let Some(root) = document().get_element_by_id(ROOT).and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let (Some(council), Some(words)) = (root.get_attribute("data-council"), words::first().read().await) else {
        return;
    };
    let root = plain::set_aside(root);
    let app = move || {
        provide_context(State::new(council, words));
        view! { <App/> }
    };
    mount_to(root, app).forget();
    mark_ready();
}

/// `<html data-app="ready">`: the app is in charge from here on.
fn mark_ready() {
    if let Some(html) = document().document_element() {
        // It fails only for a name that no attribute can have.
        let _ = html.set_attribute("data-app", "ready");
    }
}
