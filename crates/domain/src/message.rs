//! What a rule says to a person: a key into the words of their language, with the values to fill in.

use serde::{Deserialize, Serialize};

/// A sentence that is not yet written in any language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Message {
    /// Words that a profile gives as they stand.
    Said(String),
    /// A key of the words catalogue and its values by name.
    Key(String, Vec<(String, String)>),
}

impl Message {
    /// A message without values.
    pub fn key(key: &str) -> Self {
        Self::Key(key.to_owned(), Vec::new())
    }

    /// The same message with one more value.
    pub fn with(self, name: &str, value: impl ToString) -> Self {
        match self {
            Self::Said(said) => Self::Said(said),
            Self::Key(key, mut values) => {
                values.push((name.to_owned(), value.to_string()));
                Self::Key(key, values)
            }
        }
    }
}

/// What is wrong with one answer, and the field that mends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The key of the question.
    pub question: String,
    /// The `id` of the field to go to: the question's key, or one part of it such as `born-month`.
    pub field: String,
    pub message: Message,
}
