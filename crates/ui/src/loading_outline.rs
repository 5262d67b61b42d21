//! A still outline of what is coming. It appears after 100 ms: what is quicker should not flicker.

use leptos::prelude::*;

/// `text` ("Loading") is read out, not shown.
#[component]
pub fn LoadingOutline(#[prop(into)] text: String) -> impl IntoView {
    view! {
        <div class="app-loading" role="status">
            <span class="govuk-visually-hidden">{text}</span>
            <span class="app-loading__line"></span>
            <span class="app-loading__line"></span>
            <span class="app-loading__line"></span>
        </div>
    }
}
