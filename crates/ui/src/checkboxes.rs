//! <https://design-system.service.gov.uk/components/checkboxes/>

use crate::{
    choice::{Choice, Kind, choose},
    field::Field,
    label::Size,
};
use leptos::prelude::*;

pub const CHECKBOXES: Kind = Kind {
    kind: "checkbox",
    list: "govuk-checkboxes",
    item: "govuk-checkboxes__item",
    input: "govuk-checkboxes__input",
    label: "govuk-label govuk-checkboxes__label",
    hint: "govuk-hint govuk-checkboxes__hint",
};

/// Asks to choose any number of answers.
#[component]
pub fn Checkboxes(
    #[prop(into)] name: String,
    /// The field's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] legend: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// What is chosen at first.
    #[prop(optional)]
    value: Vec<String>,
    choices: Vec<Choice>,
) -> impl IntoView {
    let field = Field { name, id, label: legend, size, hint, error_prefix, error };
    choose(&CHECKBOXES, field, choices, &value)
}
