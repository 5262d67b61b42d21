//! <https://design-system.service.gov.uk/components/date-input/>

use crate::{
    error_message::ErrorMessage,
    field::{described_by, form_group, id_or, with_suffix},
    fieldset::Fieldset,
    hint::Hint,
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
    day: RwSignal<String>,
    month: RwSignal<String>,
    year: RwSignal<String>,
    /// Lets the browser fill in the resident's own birthday.
    #[prop(optional)]
    birthday: bool,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), error.is_some());
    let item = |part, label, value| {
        let invalid = wrong && wrong_part.is_none_or(|wrong| wrong == part);
        item(&name, &id, part, label, value, invalid, birthday)
    };
    let items = [
        item(DatePart::Day, labels.day, day),
        item(DatePart::Month, labels.month, month),
        item(DatePart::Year, labels.year, year),
    ];
    form_group(
        wrong,
        view! {
            <Fieldset legend size role="group" described_by>
                {hint.map(|text| view! { <Hint id=with_suffix(&id, "-hint") text/> })}
                <ErrorMessage id=with_suffix(&id, "-error") prefix=error_prefix error/>
                <div class="govuk-date-input" id=id>{items.collect_view()}</div>
            </Fieldset>
        },
    )
}

fn item(
    name: &str,
    id: &str,
    part: DatePart,
    label: String,
    value: RwSignal<String>,
    invalid: bool,
    birthday: bool,
) -> impl IntoView + use<> {
    let (suffix, class, autocomplete) = match part {
        DatePart::Day => ("-day", "govuk-input govuk-date-input__input govuk-input--width-2", "bday-day"),
        DatePart::Month => ("-month", "govuk-input govuk-date-input__input govuk-input--width-2", "bday-month"),
        DatePart::Year => ("-year", "govuk-input govuk-date-input__input govuk-input--width-4", "bday-year"),
    };
    let id = with_suffix(id, suffix);
    let typed = Some(value.get_untracked()).filter(|value| !value.is_empty());
    view! {
        <div class="govuk-date-input__item">
            <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" r#for=id.clone()>{label}</label>
                <input
                    class=class
                    class:govuk-input--error=invalid
                    id=id
                    name=with_suffix(name, suffix)
                    type="text"
                    value=typed
                    autocomplete=birthday.then_some(autocomplete)
                    inputmode="numeric"
                    bind:value=value
                />
            </div>
        </div>
    }
}
