//! The small arrow at the end of a row that leads on. It turns round in right-to-left text.

use leptos::prelude::*;

pub(crate) fn chevron() -> impl IntoView {
    view! {
        <svg class="app-chevron" viewBox="0 0 8 14" width="8" height="14" aria-hidden="true" focusable="false">
            <path d="m1 1 6 6-6 6"/>
        </svg>
    }
}
