//! Takes the document over from the server: reads what it carries, and mounts the app in its place without a flash.

use crate::app::App;
use domain::words::Words;
use leptos::{mount::mount_to, prelude::*};
use ui::boot::Boot;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

/// The element that the server fills and the app takes over.
const ROOT: &str = "app";
/// The question box on the start page.
const QUESTION: &str = "q";

/// Mounts the app. Where something is missing the document stays as the server made it, which works without the app.
pub async fn start() {
    let (Some(boot), Some(words)) = (read_boot(), read_words().await) else {
        return;
    };
    let Some(root) = document().get_element_by_id(ROOT).and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let typed = Typed::read();
    root.set_text_content(None);
    let query = typed.as_ref().map_or_else(String::new, |typed| typed.text.clone());
    mount_to(root, move || view! { <App boot words query/> }).forget();
    if let Some(typed) = typed {
        typed.put_back();
    }
    mark_ready();
}

/// `<html data-app="ready">`: the app is in charge from here on.
fn mark_ready() {
    if let Some(html) = document().document_element() {
        // It fails only for a name that no attribute can have.
        let _ = html.set_attribute("data-app", "ready");
    }
}

fn read_boot() -> Option<Boot> {
    let text = document().get_element_by_id("boot")?.text_content()?;
    serde_json::from_str(&text).ok()
}

/// The boot script began to fetch the words before the app was there.
async fn read_words() -> Option<Words> {
    let promise = js_sys::Reflect::get(&window(), &JsValue::from_str("frontDoorWords")).ok()?;
    let promise: js_sys::Promise = promise.dyn_into().ok()?;
    let text = wasm_bindgen_futures::JsFuture::from(promise).await.ok()?.as_string()?;
    serde_json::from_str(&text).ok()
}

/// What a resident typed into the question box before the app arrived, and where the cursor stood.
struct Typed {
    text: String,
    focused: bool,
    cursor: Option<u32>,
}

impl Typed {
    fn read() -> Option<Self> {
        let input = question()?;
        let focused = document().active_element().is_some_and(|active| active.id() == QUESTION);
        Some(Self { text: input.value(), focused, cursor: input.selection_start().ok().flatten() })
    }

    fn put_back(&self) {
        let Some(input) = question().filter(|_| self.focused) else {
            return;
        };
        // Where the browser refuses, the resident taps the box once more.
        let _ = input.focus();
        if let Some(cursor) = self.cursor {
            let _ = input.set_selection_range(cursor, cursor);
        }
    }
}

fn question() -> Option<HtmlInputElement> {
    document().get_element_by_id(QUESTION)?.dyn_into().ok()
}
