//! What every field has around it: the group that carries the error's edge, and the ids that tie words to it.

use leptos::prelude::*;

/// Wraps a field with its label, hint and error.
pub(crate) fn form_group(error: Signal<Option<String>>, inside: impl IntoView) -> impl IntoView {
    view! {
        <div class="govuk-form-group" class:govuk-form-group--error=move || error.read().is_some()>
            {inside}
        </div>
    }
}

/// The ids for `aria-describedby`, in the order in which they are read out.
pub(crate) fn described_by(
    first: Option<String>,
    id: &str,
    has_hint: bool,
    error: Signal<Option<String>>,
) -> Signal<Option<String>> {
    let mut ids = first.unwrap_or_default();
    let mut add = |suffix: &str| {
        if !ids.is_empty() {
            ids.push(' ');
        }
        ids.push_str(id);
        ids.push_str(suffix);
        ids.clone()
    };
    let without_error = has_hint.then(|| add("-hint"));
    let with_error = add("-error");
    Signal::derive(move || if error.read().is_some() { Some(with_error.clone()) } else { without_error.clone() })
}

/// The field's id: its own, or else its name.
pub(crate) fn id_or(name: &str, id: String) -> String {
    if id.is_empty() { name.to_owned() } else { id }
}

/// Joins an id and what tells its parts apart.
pub(crate) fn with_suffix(id: &str, suffix: &str) -> String {
    let mut text = String::with_capacity(id.len() + suffix.len());
    text.push_str(id);
    text.push_str(suffix);
    text
}

/// What stands in a `textarea` as the server sends it. Leptos writes it out as it is, so what a resident
/// typed is escaped here; in the browser the bound value does it all.
pub(crate) fn text_as_sent(value: RwSignal<String>) -> String {
    if !cfg!(feature = "ssr") {
        return String::new();
    }
    let text = value.get_untracked().replace('&', "&amp;").replace('<', "&lt;");
    // A parser drops the first line break of a textarea: give it one to drop.
    if text.starts_with('\n') { format!("\n{text}") } else { text }
}
