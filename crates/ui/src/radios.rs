//! <https://design-system.service.gov.uk/components/radios/>

use crate::{
    choice::{Choice, Kind, choose},
    field::Field,
    label::Size,
};
use leptos::prelude::*;

pub const RADIOS: Kind = Kind {
    kind: "radio",
    list: "govuk-radios",
    item: "govuk-radios__item",
    input: "govuk-radios__input",
    label: "govuk-label govuk-radios__label",
    hint: "govuk-hint govuk-radios__hint",
};

/// Asks to choose one answer.
#[component]
pub fn Radios(
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
    #[prop(optional, into)]
    value: String,
    choices: Vec<Choice>,
) -> impl IntoView {
    let field = Field { name, id, label: legend, size, hint, error_prefix, error };
    choose(&RADIOS, field, choices, &[value])
}
