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
    /// The server had looked at it, and said what is wrong.
    pub was_wrong: bool,
    /// The form again, for who sends the files that were chosen in it.
    pub files: Option<FormData>,
}

/// Sets a page with a form aside before the app takes its place. Any other page just goes. Says where the app is to be.
///
/// What was drawn stays where it is, and the app gets a place beside it: an element that is moved loses the cursor.
pub fn set_aside(root: HtmlElement) -> HtmlElement {
    let has_form = root.query_selector("form").is_ok_and(|form| form.is_some());
    let beside = has_form.then(|| root.clone_node().ok()?.dyn_into::<HtmlElement>().ok()).flatten();
    let Some(place) = beside else {
        root.set_text_content(None);
        return root;
    };
    root.set_id("");
    root.set_class_name(CLASS);
    // It fails only where the page stands nowhere.
    let _ = root.insert_adjacent_element("afterend", &place);
    place
}

/// Takes the page away, now that the app has drawn its own.
pub fn take_away(state: State) {
    let Ok(Some(plain)) = document().query_selector(".app-plain") else {
        return;
    };
    let field = document().active_element().filter(|field| plain.contains(Some(field))).map(|field| field.id());
    let form = plain.query_selector("form").ok().flatten();
    let form = form.and_then(|form| FormData::new_with_form(&form.dyn_into().ok()?).ok());
    let was_wrong = matches!(plain.query_selector(".govuk-error-summary"), Ok(Some(_)));
    state.begun.set_value(Begun { form, field: field.filter(|field| !field.is_empty()), was_wrong, files: None });
    plain.remove();
}
