//! `/` – what do you need? The server draws it; the app finds services while the resident types.

use crate::{
    components::service_row::service_row,
    pages::document::DocumentPage,
    state::{State, search, use_state},
};
use contract::paths;
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use ui::{
    link::{Link, Row},
    start::SUGGESTIONS,
    suggestions::Suggestions,
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget, HtmlElement, HtmlInputElement};

/// More would be a list to read, not an answer.
const MOST_SUGGESTIONS: usize = 5;
/// Fewer letters say nothing.
const FEWEST_LETTERS: usize = 2;

#[component]
pub fn StartPage() -> impl IntoView {
    let navigate = use_navigate();
    use_state().search.set_value(Some(Callback::new(move |query: String| {
        navigate(&paths::search(&query), NavigateOptions::default());
    })));
    view! { <DocumentPage path=paths::START on_shown=suggest_while_typing/> }
}

/// Listens to the question box, once.
fn suggest_while_typing(state: State, page: &HtmlElement) {
    let find = |selector: &str| page.query_selector(selector).ok().flatten();
    let (Some(form), Some(place)) = (find("form"), find(&format!("#{SUGGESTIONS}:empty"))) else {
        return;
    };
    let (Some(question), Ok(place)) =
        (find("#q").and_then(|q| q.dyn_into::<HtmlInputElement>().ok()), place.dyn_into::<HtmlElement>())
    else {
        return;
    };
    mount_to(place, move || view! { <Found state/> }).forget();
    let read = {
        let question = question.clone();
        move || {
            state.query.set(question.value());
            // Without the catalogue the box still sends the words to the page of results.
            spawn_local(async move {
                let _ = state.load_catalogue().await;
            });
        }
    };
    if !question.value().is_empty() {
        read();
    }
    listen(&question, "input", move |_| read());
    listen(&form, "submit", move |event| {
        if let Some(search) = state.search.get_value() {
            event.prevent_default();
            search.run(question.value());
        }
    });
}

/// For as long as the document lives.
fn listen(target: &EventTarget, event: &str, then: impl FnMut(Event) + 'static) {
    let then = Closure::<dyn FnMut(Event)>::new(then);
    // It fails only for a listener that is no function.
    let _ = target.add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
    then.forget();
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
    let mut rows: Vec<Row> = search(&catalogue, &query)
        .into_iter()
        .take(MOST_SUGGESTIONS)
        .map(|service| service_row(state, service))
        .collect();
    rows.push(Link::new(paths::service("something-else"), state.say("suggestions-none", &[])).into());
    rows
}
