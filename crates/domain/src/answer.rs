//! What a resident said to one question, as they typed it.

use std::collections::BTreeMap;

/// The values of one question: one for most kinds, each ticked option for checkboxes, a value per field for
/// a date (day, month, year), an address (two lines, town, postcode).
pub type Answer = Vec<String>;

/// All that was said, by the key of the question.
pub type Answers = BTreeMap<String, Answer>;

/// Whether nothing was said: no value, or only empty ones.
pub fn is_blank(answer: Option<&Answer>) -> bool {
    answer.is_none_or(|values| values.iter().all(|value| value.trim().is_empty()))
}
