//! The question box on pages that the server drew: services are found while the resident types, and its results open
//! without leaving the app.

use crate::{
    components::service_row::service_row,
    js::{is_shared_device, listen},
    state::State,
};
use contract::paths;
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use ui::{
    link::{Link, Row},
    start::SUGGESTIONS,
    suggestions::Suggestions,
};
use wasm_bindgen::JsCast;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{HtmlElement, HtmlInputElement};

/// More would be a list to read, not an answer.
const MOST_SUGGESTIONS: usize = 5;
/// Fewer letters say nothing.
const FEWEST_LETTERS: usize = 2;
/// Set on a box that has its listeners.
const ENHANCED: &str = "data-enhanced";

/// Listens to the question box of a page, if it has one.
pub fn enhance(state: State, page: &HtmlElement) {
    let find = |selector: &str| page.query_selector(selector).ok().flatten();
    let Some(form) = find(".app-ask").filter(|form| !form.has_attribute(ENHANCED)) else {
        return;
    };
    let Some(question) = find("#q").and_then(|question| question.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    // It fails only for a name that no attribute can have.
    let _ = form.set_attribute(ENHANCED, "");
    if let Some(place) = find(&format!("#{SUGGESTIONS}")).and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        let question = question.clone();
        // Without suggestions the box still sends the words to the page of results.
        spawn_local(async move { suggest_while_typing(state, place, question).await.unwrap_or_default() });
    }
    // On a shared device the browser sends the words: they stand in no address.
    let sends_itself = form.get_attribute("method").as_deref() == Some("post");
    listen(&form, "submit", move |event| {
        if let Some(go) = state.go.get_value().filter(|_| !sends_itself) {
            event.prevent_default();
            go.run(paths::search(&question.value()));
        }
    });
}

/// A chunk of its own: the catalogue and the search are not needed to open the page.
#[wasm_split(suggestions, fallible)]
fn suggest_while_typing(state: State, place: HtmlElement, question: HtmlInputElement) -> Result<(), SplitLoaderError> {
    mount_to(place, move || view! { <Found state/> }).forget();
    let read = {
        let question = question.clone();
        move || {
            state.query.set(question.value());
            spawn_local(async move {
                let _ = state.load_catalogue().await;
            });
        }
    };
    if !question.value().is_empty() {
        read();
    }
    listen(&question, "input", move |_| read());
    Ok(())
}

#[component]
fn Found(state: State) -> impl IntoView {
    let rows = Memo::new(move |_| suggest(state));
    let status = move || {
        let count = rows.read().len();
        // The last row is the way out, not something found.
        if count == 0 { String::new() } else { state.say("suggestions-count", &[("count", &(count - 1).to_string())]) }
    };
    view! { <Suggestions rows status=Signal::derive(status)/> }
}

fn suggest(state: State) -> Vec<Row> {
    let query = state.query.get();
    let Some(catalogue) = state.catalogue().filter(|_| query.trim().chars().count() >= FEWEST_LETTERS) else {
        return Vec::new();
    };
    let found = catalogue.find(&query).into_iter().take(MOST_SUGGESTIONS);
    let mut rows: Vec<Row> = found.map(|service| service_row(state, service)).collect();
    let words = if is_shared_device() { "" } else { &query };
    rows.push(Link::new(paths::something_else(words), state.say("suggestions-none", &[])).into());
    rows
}
