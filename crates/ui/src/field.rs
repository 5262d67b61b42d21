//! What every field has around it: the group that carries the error's edge, and the ids that tie words to it.

use leptos::prelude::*;

/// Wraps a field with its label, hint and error.
pub(crate) fn form_group(wrong: bool, inside: impl IntoView) -> impl IntoView {
    let class = if wrong { "govuk-form-group govuk-form-group--error" } else { "govuk-form-group" };
    view! { <div class=class>{inside}</div> }
}

/// The ids for `aria-describedby`, in the order in which they are read out.
pub(crate) fn described_by(first: Option<String>, id: &str, has_hint: bool, has_error: bool) -> Option<String> {
    let mut ids = first.unwrap_or_default();
    for (suffix, stands) in [("-hint", has_hint), ("-error", has_error)] {
        if stands {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(id);
            ids.push_str(suffix);
        }
    }
    Some(ids).filter(|ids| !ids.is_empty())
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
