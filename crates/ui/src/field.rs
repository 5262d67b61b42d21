//! What every field has around it: the group that carries the error's edge, and the ids that tie words to it.

use crate::{element::element, error_message::error_message, hint::hint as hint_text};
use leptos::prelude::*;

/// Wraps a field with its label, hint and error.
pub(crate) fn form_group(wrong: bool, inside: Vec<AnyView>) -> AnyView {
    let class = if wrong { "govuk-form-group govuk-form-group--error" } else { "govuk-form-group" };
    element("div").class(class).children(inside).view()
}

/// The hint and the error above a field, where there are any.
pub(crate) fn words(id: &str, hint: Option<String>, prefix: String, error: Option<String>) -> Vec<AnyView> {
    let hint = hint.map(|text| hint_text(with_suffix(id, "-hint"), text));
    let error = error.map(|error| error_message(with_suffix(id, "-error"), prefix, error));
    hint.into_iter().chain(error).collect()
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

/// What stands in a `textarea` at first. Read from HTML, it loses its first line break: give it one to lose.
pub(crate) fn text_as_sent(value: String) -> String {
    if cfg!(feature = "ssr") && value.starts_with('\n') { with_suffix("\n", &value) } else { value }
}
