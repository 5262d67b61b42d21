//! Takes its place in the document that the server drew.

use crate::{app::App, plain, state::State};
use domain::words::Words;
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The element whose pages are the app's.
pub const ROOT: &str = "page";

/// Mounts the app. Where something is missing the document stays as the server made it, which works without the app.
pub async fn start() {
    let Some(root) = document().get_element_by_id(ROOT).and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let (Some(council), Some(words)) = (root.get_attribute("data-council"), read_words().await) else {
        return;
    };
    plain::set_aside(&root);
    let app = move || {
        provide_context(State::new(council, words));
        view! { <App/> }
    };
    mount_to(root, app).forget();
    mark_ready();
}

/// The boot script began to fetch the words before the app was there.
async fn read_words() -> Option<Words> {
    let promise = js_sys::Reflect::get(&window(), &JsValue::from_str("frontDoorWords")).ok()?;
    let promise: js_sys::Promise = promise.dyn_into().ok()?;
    let text = wasm_bindgen_futures::JsFuture::from(promise).await.ok()?.as_string()?;
    contract::json::read(&text).ok()
}

/// `<html data-app="ready">`: the app is in charge from here on.
fn mark_ready() {
    if let Some(html) = document().document_element() {
        // It fails only for a name that no attribute can have.
        let _ = html.set_attribute("data-app", "ready");
    }
}
