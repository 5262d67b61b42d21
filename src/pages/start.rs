//! `/` – what do you need?

use crate::{
    components::service_row::service_row,
    state::{search, use_state},
};
use contract::paths;
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use ui::{link::{Link, Row}, start::Start, suggestions::Suggestions};

/// More would be a list to read, not an answer.
const MOST_SUGGESTIONS: usize = 5;
/// Fewer letters say nothing.
const FEWEST_LETTERS: usize = 2;

#[component]
pub fn StartPage() -> impl IntoView {
    let state = use_state();
    let navigate = use_navigate();
    let words = state.boot.with_value(|boot| boot.start.clone());
    let focus = state.arrive(&words.heading);
    let fetch = move || leptos::task::spawn_local(async move {
        // Without the catalogue the box still sends the words to the page of results.
        let _ = state.load_catalogue().await;
    });
    if !state.query.read_untracked().is_empty() {
        fetch();
    }
    let on_search = Callback::new(move |query: String| navigate(&paths::search(&query), NavigateOptions::default()));
    let rows = Memo::new(move |_| suggest(state));
    let status = move || {
        let typed = state.query.read().trim().chars().count() >= FEWEST_LETTERS && state.catalogue().is_some();
        if typed { state.say("suggestions-count", &[("count", &found(&rows.get()).to_string())]) } else { String::new() }
    };
    view! {
        <Start
            words
            query=state.query
            on_input=Callback::new(move |_: String| fetch())
            on_search
            focus
            suggestions=move || view! { <Suggestions rows status=Signal::derive(status)/> }
        />
    }
}

fn suggest(state: crate::state::State) -> Vec<Row> {
    let query = state.query.get();
    let Some(catalogue) = state.catalogue().filter(|_| query.trim().chars().count() >= FEWEST_LETTERS) else {
        return Vec::new();
    };
    let mut rows: Vec<Row> =
        search(&catalogue, &query).into_iter().take(MOST_SUGGESTIONS).map(|service| service_row(state, service)).collect();
    rows.push(Link::new(paths::service("something-else"), state.say("suggestions-none", &[])).into());
    rows
}

/// The last row is the way out, not something found.
fn found(rows: &[Row]) -> usize {
    rows.len().saturating_sub(1)
}
