//! The door: the one mark of the product. It decorates a name that stands beside it in words.

use leptos::prelude::*;

/// A round-topped door, a little open, in the colours of where it stands.
pub(crate) fn door_mark() -> impl IntoView {
    view! {
        <svg class="app-mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true" focusable="false">
            <path d="M0 32V12a12 12 0 0 1 24 0v20z"/>
            <path class="app-mark__gap" d="M3 32V12a9 9 0 0 1 18 0v20z"/>
            <path d="M3 32V12a9 9 0 0 1 5-8l6.5 5v23z"/>
            <circle class="app-mark__gap" cx="11.2" cy="19.5" r="1.5"/>
        </svg>
    }
}
