//! <https://design-system.service.gov.uk/components/text-input/>

use crate::{
    element::element,
    field::{Field, GROUP, with_suffix},
    label::Size,
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
    let field = Field { name, id, label, size, hint, error_prefix, error };
    text_input(field, value, Line { kind, width, inputmode, autocomplete, autocapitalize, spellcheck })
}

/// How a line of text is typed.
#[derive(Debug, Clone)]
pub struct Line {
    pub kind: &'static str,
    pub width: Width,
    pub inputmode: Option<&'static str>,
    pub autocomplete: Option<String>,
    pub autocapitalize: Option<&'static str>,
    pub spellcheck: Option<&'static str>,
}

impl Default for Line {
    fn default() -> Self {
        let (width, autocomplete) = (Width::default(), None);
        Self { kind: "text", width, inputmode: None, autocomplete, autocapitalize: None, spellcheck: None }
    }
}

pub fn text_input(field: Field, value: String, line: Line) -> AnyView {
    let input = element("input")
        .attr("class", with_suffix(line.width.class(), if field.is_wrong() { " govuk-input--error" } else { "" }))
        .attr("id", field.id())
        .attr("name", field.name.clone())
        .attr("type", line.kind)
        .maybe("spellcheck", line.spellcheck)
        .maybe("value", Some(value).filter(|value| !value.is_empty()))
        .maybe("aria-describedby", field.described_by(None))
        .maybe("autocomplete", line.autocomplete)
        .maybe("autocapitalize", line.autocapitalize)
        .maybe("inputmode", line.inputmode)
        .view();
    field.with_label(GROUP, vec![input])
}
