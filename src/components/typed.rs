//! What stands in the fields of a form, asked of the browser: there is no signal for each field.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FormData};

/// The name of the field in which something was typed or chosen.
pub fn field_of(event: &Event) -> Option<String> {
    event.target()?.dyn_into::<Element>().ok()?.get_attribute("name")
}

/// The fields of the form in which something happened.
pub fn form_of(event: &Event) -> Option<FormData> {
    let form = event.target()?.dyn_into::<Element>().ok()?.closest("form").ok()??;
    FormData::new_with_form(&form.dyn_into().ok()?).ok()
}

/// The values under a name: one for a text, each that is ticked for choices.
pub fn values(form: &FormData, name: &str) -> Vec<String> {
    form.get_all(name).iter().filter_map(|value| value.as_string()).collect()
}

/// The text in one field.
pub fn text(event: &Event, name: &str) -> String {
    form_of(event).and_then(|form| form.get(name).as_string()).unwrap_or_default()
}
