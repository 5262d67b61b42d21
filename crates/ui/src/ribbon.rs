//! Says on every page that this is a demonstration, and nothing here reaches a team.

use leptos::prelude::*;

/// Stands above the header. The demonstration's controls go in as children.
#[component]
pub fn Ribbon(#[prop(into)] text: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <aside class="app-ribbon">
            <p class="app-ribbon__text">{text}</p>
            {children.map(|children| children())}
        </aside>
    }
}
