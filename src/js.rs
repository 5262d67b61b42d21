//! Asks the browser by name. A typed binding of each call would stand in the main module's script, whoever needs it: these
//! serve what a single chunk asks for.

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventTarget};

/// What stands on the window.
pub fn global(name: &str) -> Result<JsValue, JsValue> {
    get(&window(), name)
}

pub fn get(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &name.into())
}

/// A number; 0 where there is none.
pub fn number(of: &JsValue, name: &str) -> f64 {
    get(of, name).ok().and_then(|value| value.as_f64()).unwrap_or_default()
}

/// A text; empty where there is none.
pub fn text(of: &JsValue, name: &str) -> String {
    get(of, name).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

pub fn set(of: &JsValue, name: &str, value: impl Into<JsValue>) -> Result<(), JsValue> {
    Reflect::set(of, &name.into(), &value.into()).map(|_| ())
}

pub fn call(of: &JsValue, name: &str, values: &[JsValue]) -> Result<JsValue, JsValue> {
    get(of, name)?.dyn_into::<Function>()?.apply(of, &list(values))
}

/// The same, where the answer takes a while.
pub async fn wait(of: &JsValue, name: &str, values: &[JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(call(of, name, values)?.unchecked_into::<Promise>()).await
}

/// A new object of a class.
pub fn make(class: &str, values: &[JsValue]) -> Result<JsValue, JsValue> {
    Reflect::construct(&global(class)?.dyn_into::<Function>()?, &list(values))
}

pub fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = make("Object", &[])?;
    for (name, value) in fields {
        set(&object, name, value)?;
    }
    Ok(object)
}

/// Waits for one of two events, by the names of their listeners. These are set at once: it may happen at any time.
pub fn ended(target: &JsValue, good: &str, bad: &str) -> JsFuture {
    JsFuture::from(Promise::new(&mut |done, failed| {
        // It fails only where nothing can be set, and what a database answers with is no such thing.
        let _ = set(target, good, &done);
        let _ = set(target, bad, &failed);
    }))
}

/// Hears an event for as long as the document lives.
pub fn listen(target: &EventTarget, event: &str, then: impl FnMut(Event) + 'static) {
    let then = Closure::<dyn FnMut(Event)>::new(then);
    // It fails only for a listener that is no function.
    let _ = target.add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
    then.forget();
}

/// Whether others use this device too: the document says what its resident said.
pub fn is_shared_device() -> bool {
    let device = document().document_element().and_then(|html| html.get_attribute("data-device"));
    device.is_some_and(|device| device.ends_with("shared"))
}

fn list(values: &[JsValue]) -> Array {
    values.iter().collect()
}
