//! A form page that the server drew, and that the resident may have begun to fill in before the app was there. It stays until
//! the app draws it again, and what was typed goes over.

use crate::state::State;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlElement};

const CLASS: &str = "app-plain";

/// What was typed, and the field that had focus.
#[derive(Default)]
pub struct Begun {
    pub form: Option<FormData>,
    pub field: Option<String>,
    /// The form again, for who sends the files that were chosen in it.
    pub files: Option<FormData>,
}

/// Sets a page with a form aside before the app takes its place. Any other page just goes.
pub fn set_aside(root: &HtmlElement) {
    let has_form = root.query_selector("form").is_ok_and(|form| form.is_some());
    match has_form.then(|| document().create_element("div")) {
        Some(Ok(plain)) => {
            plain.set_class_name(CLASS);
            while let Some(child) = root.first_child() {
                // It fails only for a node that stands above its new place.
                let _ = plain.append_child(&child);
            }
            let _ = root.parent_node().map(|parent| parent.insert_before(&plain, Some(root)));
        }
        Some(Err(_)) | None => root.set_text_content(None),
    }
}

/// Takes the page away, now that the app has drawn its own.
pub fn take_away(state: State) {
    let Ok(Some(plain)) = document().query_selector(".app-plain") else {
        return;
    };
    let field = document().active_element().filter(|field| plain.contains(Some(field))).map(|field| field.id());
    let form = plain.query_selector("form").ok().flatten();
    let form = form.and_then(|form| FormData::new_with_form(&form.dyn_into().ok()?).ok());
    state.begun.set_value(Begun { form, field: field.filter(|field| !field.is_empty()), files: None });
    plain.remove();
}
