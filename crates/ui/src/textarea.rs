//! <https://design-system.service.gov.uk/components/textarea/>

use crate::{
    element::element,
    field::{Field, GROUP, text_as_sent},
    label::Size,
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
    let field = Field { name, id, label, size, hint, error_prefix, error };
    let textarea = element("textarea")
        .class(if field.is_wrong() { "govuk-textarea govuk-textarea--error" } else { "govuk-textarea" })
        .attr("id", field.id())
        .attr("name", field.name.clone())
        .attr("rows", rows.to_string())
        .maybe("aria-describedby", field.described_by(None))
        .maybe("autocomplete", autocomplete)
        .text(text_as_sent(value))
        .view();
    field.with_label(GROUP, vec![textarea])
}
