//! <https://design-system.service.gov.uk/components/select/>

use crate::{
    choice::Choice,
    element::element,
    field::{Field, GROUP},
    label::Size,
};
use leptos::prelude::*;

/// Asks for one of a list too long for radios. The browser's own list: it opens as a phone's picker, and finds an entry by
/// its first letters.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// What is chosen at first.
    #[prop(optional, into)]
    value: String,
    choices: Vec<Choice>,
) -> impl IntoView {
    select(Field { name, id: String::new(), label, size, hint, error_prefix, error }, &value, choices)
}

pub fn select(field: Field, value: &str, choices: Vec<Choice>) -> AnyView {
    let options = choices.into_iter().map(|choice| {
        let is_chosen = choice.value == value;
        element("option").attr("value", choice.value).flag("selected", is_chosen).text(choice.text).view()
    });
    let list = element("select")
        .class(if field.is_wrong() { "govuk-select govuk-select--error" } else { "govuk-select" })
        .attr("id", field.id())
        .attr("name", field.name.clone())
        .maybe("aria-describedby", field.described_by(None))
        .children(options)
        .view();
    field.with_label(GROUP, vec![list])
}
