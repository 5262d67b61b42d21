//! When a page, a question or a rule applies.

use crate::answer::Answers;
use serde::{Deserialize, Serialize};

/// One thing that must hold about one answer. Everywhere, a list of these means that all must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Condition {
    /// The key of the question, or of a fact (`@hours`): see `routing::Facts`.
    pub question: String,
    /// Holds when one of the answer's values is among these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is: Vec<String>,
    /// Holds when none of the answer's values is among these; so also when nothing was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is_not: Vec<String>,
}

impl Condition {
    pub fn holds(&self, answers: &Answers) -> bool {
        let values = answers.get(&self.question).map_or(&[][..], Vec::as_slice);
        let said = |options: &[String]| values.iter().any(|value| options.contains(value));
        (self.is.is_empty() || said(&self.is)) && !said(&self.is_not)
    }
}

/// Whether all conditions hold. An empty list always does.
pub fn all_hold(conditions: &[Condition], answers: &Answers) -> bool {
    conditions.iter().all(|condition| condition.holds(answers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_hold_over_what_was_said() {
        let condition = |is: &[&str], is_not: &[&str]| Condition {
            question: "bin".to_owned(),
            is: is.iter().map(ToString::to_string).collect(),
            is_not: is_not.iter().map(ToString::to_string).collect(),
        };
        let said =
            |values: &[&str]| Answers::from([("bin".to_owned(), values.iter().map(ToString::to_string).collect())]);
        for (condition, answers, holds) in [
            (condition(&["green"], &[]), said(&["green"]), true),
            (condition(&["green"], &[]), said(&["blue"]), false),
            (condition(&["green"], &[]), said(&["blue", "green"]), true),
            (condition(&["green"], &[]), Answers::new(), false),
            (condition(&[], &["green"]), Answers::new(), true),
            (condition(&[], &["green"]), said(&["green"]), false),
            (condition(&["blue"], &["green"]), said(&["blue", "green"]), false),
        ] {
            assert_eq!(all_hold(std::slice::from_ref(&condition), &answers), holds, "{condition:?} {answers:?}");
        }
    }
}
