//! <https://design-system.service.gov.uk/components/text-input/>

use crate::{
    element::element,
    field::{described_by, form_group, id_or, with_suffix, words},
    label::{Size, label as field_label},
};
use leptos::prelude::*;

/// How many letters the field shows: a promise of how long the answer may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    Letters2,
    Letters3,
    Letters4,
    Letters5,
    Letters10,
    Letters20,
    Letters30,
}

impl Width {
    fn class(self) -> &'static str {
        match self {
            Self::Full => "govuk-input",
            Self::Letters2 => "govuk-input govuk-input--width-2",
            Self::Letters3 => "govuk-input govuk-input--width-3",
            Self::Letters4 => "govuk-input govuk-input--width-4",
            Self::Letters5 => "govuk-input govuk-input--width-5",
            Self::Letters10 => "govuk-input govuk-input--width-10",
            Self::Letters20 => "govuk-input govuk-input--width-20",
            Self::Letters30 => "govuk-input govuk-input--width-30",
        }
    }
}

/// Asks for a line of text.
#[component]
pub fn TextInput(
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
    /// `text`, `email`, `tel`, `password`; never `number`, which loses what it doesn't understand.
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(optional)] width: Width,
    #[prop(optional_no_strip)] inputmode: Option<&'static str>,
    #[prop(optional_no_strip, into)] autocomplete: Option<String>,
    #[prop(optional_no_strip)] autocapitalize: Option<&'static str>,
    /// `false` for names, codes and addresses.
    #[prop(optional_no_strip)]
    spellcheck: Option<&'static str>,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), error.is_some());
    let input = element("input")
        .attr("class", with_suffix(width.class(), if wrong { " govuk-input--error" } else { "" }))
        .attr("id", id.clone())
        .attr("name", name)
        .attr("type", kind)
        .maybe("spellcheck", spellcheck)
        .maybe("value", Some(value).filter(|value| !value.is_empty()))
        .maybe("aria-describedby", described_by)
        .maybe("autocomplete", autocomplete)
        .maybe("autocapitalize", autocapitalize)
        .maybe("inputmode", inputmode)
        .view();
    let mut inside = vec![field_label(label, Some(id.clone()), size)];
    inside.extend(words(&id, hint, error_prefix, error));
    inside.push(input);
    form_group(wrong, inside)
}
