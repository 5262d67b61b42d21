//! <https://design-system.service.gov.uk/components/select/>

use crate::{
    choice::Choice,
    element::element,
    field::{described_by, form_group, words},
    label::{Size, label as field_label},
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
    let wrong = error.is_some();
    let described_by = described_by(None, &name, hint.is_some(), wrong);
    let options = choices.into_iter().map(|choice| {
        let is_chosen = choice.value == value;
        element("option").attr("value", choice.value).flag("selected", is_chosen).text(choice.text).view()
    });
    let list = element("select")
        .class(if wrong { "govuk-select govuk-select--error" } else { "govuk-select" })
        .attr("id", name.clone())
        .attr("name", name.clone())
        .maybe("aria-describedby", described_by)
        .children(options)
        .view();
    let mut inside = vec![field_label(label, Some(name.clone()), size)];
    inside.extend(words(&name, hint, error_prefix, error));
    inside.push(list);
    form_group(wrong, inside)
}
