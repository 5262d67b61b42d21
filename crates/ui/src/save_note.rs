//! Whether what was typed is safe, said quietly where it is typed.

use leptos::prelude::*;

/// Where the draft is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The server has it: "Saved 14:03".
    OnServer(String),
    /// Only this page has it: "Not saved yet".
    NotYet(String),
}

/// The tick stands only for what the server has. A save is not read out, or it would be every few
/// seconds; that something is not saved is.
#[component]
pub fn SaveNote(#[prop(into)] saved: Signal<Option<Saved>>) -> impl IntoView {
    let safe = move || match saved.get() {
        Some(Saved::OnServer(text)) => Some(text),
        Some(Saved::NotYet(_)) | None => None,
    };
    let waiting = move || match saved.get() {
        Some(Saved::NotYet(text)) => Some(text),
        Some(Saved::OnServer(_)) | None => None,
    };
    view! {
        <div class="app-save">
            {move || safe().map(|text| view! { <p class="app-save__safe">{text}</p> })}
            <div role="status">{move || waiting().map(|text| view! { <p class="app-save__waiting">{text}</p> })}</div>
        </div>
    }
}
