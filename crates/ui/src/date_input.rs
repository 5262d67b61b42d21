//! <https://design-system.service.gov.uk/components/date-input/>

use crate::{
    element::element,
    field::{Field, GROUP, form_group, with_suffix},
    label::Size,
};
use leptos::prelude::*;

/// The three fields' labels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DateLabels {
    pub day: String,
    pub month: String,
    pub year: String,
}

/// The field of a date that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    Day,
    Month,
    Year,
}

/// Asks for a date that the resident knows or has in hand. Sends `NAME-day`, `NAME-month`, `NAME-year`.
#[component]
pub fn DateInput(
    #[prop(into)] name: String,
    /// The group's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] legend: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// Which field the error is about; all of them, if it doesn't say.
    #[prop(optional_no_strip)]
    wrong_part: Option<DatePart>,
    labels: DateLabels,
    /// What stands in the fields at first.
    #[prop(optional, into)]
    day: String,
    #[prop(optional, into)] month: String,
    #[prop(optional, into)] year: String,
    /// Lets the browser fill in the resident's own birthday.
    #[prop(optional)]
    birthday: bool,
) -> impl IntoView {
    let field = Field { name, id, label: legend, size, hint, error_prefix, error };
    date_input(field, wrong_part, labels, [day, month, year], birthday)
}

pub fn date_input(
    field: Field,
    wrong_part: Option<DatePart>,
    labels: DateLabels,
    [day, month, year]: [String; 3],
    birthday: bool,
) -> AnyView {
    let item = |part, label, value| {
        let invalid = field.is_wrong() && wrong_part.is_none_or(|wrong| wrong == part);
        item(&field, part, label, value, invalid, birthday)
    };
    let items = [
        item(DatePart::Day, labels.day, day),
        item(DatePart::Month, labels.month, month),
        item(DatePart::Year, labels.year, year),
    ];
    let items = element("div").class("govuk-date-input").attr("id", field.id()).children(items).view();
    field.with_legend(Some("group"), items)
}

fn item(field: &Field, part: DatePart, label: String, value: String, invalid: bool, birthday: bool) -> AnyView {
    let (suffix, width, autocomplete) = match part {
        DatePart::Day => ("-day", "govuk-input govuk-date-input__input govuk-input--width-2", "bday-day"),
        DatePart::Month => ("-month", "govuk-input govuk-date-input__input govuk-input--width-2", "bday-month"),
        DatePart::Year => ("-year", "govuk-input govuk-date-input__input govuk-input--width-4", "bday-year"),
    };
    let id = with_suffix(field.id(), suffix);
    let label =
        element("label").class("govuk-label govuk-date-input__label").attr("for", id.clone()).text(label).view();
    let input = element("input")
        .attr("class", with_suffix(width, if invalid { " govuk-input--error" } else { "" }))
        .attr("id", id)
        .attr("name", with_suffix(&field.name, suffix))
        .attr("type", "text")
        .maybe("value", Some(value).filter(|value| !value.is_empty()))
        .maybe("autocomplete", birthday.then_some(autocomplete))
        .attr("inputmode", "numeric")
        .view();
    element("div").class("govuk-date-input__item").child(form_group(GROUP, false, vec![label, input])).view()
}
