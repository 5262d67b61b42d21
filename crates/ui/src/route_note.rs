//! Which team gets it and why, where the resident decides.

use crate::door_mark::door_mark;
use leptos::prelude::*;

/// "Goes to Waste", because of what was answered. A way to say "not right" goes in as a child.
#[component]
pub fn RouteNote(
    #[prop(into)] team: String,
    #[prop(into)] reason: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="app-route">
            {door_mark()}
            <div>
                <p class="app-route__team">{team}</p>
                <p class="app-soft">{reason}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
