//! One of the answers that radios and checkboxes offer.

/// What is sent, what is read, and what helps to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub text: String,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: None }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// The id of a choice: the first has the field's own, so that the error summary leads to it.
pub(crate) fn choice_id(field: &str, index: usize) -> String {
    match index {
        0 => field.to_owned(),
        _ => format!("{field}-{}", index + 1),
    }
}
