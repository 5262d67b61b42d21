//! <https://design-system.service.gov.uk/components/textarea/>

use crate::{
    element::element,
    field::{described_by, form_group, id_or, text_as_sent, words},
    label::{Size, label as field_label},
};
use leptos::prelude::*;

/// Asks for more than a line of text.
#[component]
pub fn Textarea(
    #[prop(into)] name: String,
    /// The field's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// What stands in it at first.
    #[prop(optional, into)]
    value: String,
    #[prop(default = 5)] rows: u16,
    #[prop(optional_no_strip, into)] autocomplete: Option<String>,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), error.is_some());
    let class = if wrong { "govuk-textarea govuk-textarea--error" } else { "govuk-textarea" };
    let textarea = element("textarea")
        .class(class)
        .attr("id", id.clone())
        .attr("name", name)
        .attr("rows", rows.to_string())
        .maybe("aria-describedby", described_by)
        .maybe("autocomplete", autocomplete)
        .text(text_as_sent(value))
        .view();
    let mut inside = vec![field_label(label, Some(id.clone()), size)];
    inside.extend(words(&id, hint, error_prefix, error));
    inside.push(textarea);
    form_group(wrong, inside)
}
