//! Which team gets a case, by when, and why.

use crate::{
    answer::Answers,
    condition::{Condition, all_hold},
    standard::Promise,
    team::Team,
};
use serde::{Deserialize, Serialize};

/// One rule of a service. The first whose conditions hold decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rule {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    pub team: Team,
    /// 1 information, any officer; 2 a specialist adviser; 3 the duty officer.
    pub tier: u8,
    /// The promise that sets the due date.
    pub standard: Promise,
    /// Why, in words that go on from "because": "you are reporting a missed bin".
    pub reason: String,
}

/// The rule that these answers choose. A checked profile always has one.
pub fn find_rule<'a>(rules: &'a [Rule], answers: &Answers) -> Option<&'a Rule> {
    rules.iter().find(|rule| all_hold(&rule.when, answers))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(when: &[(&str, &str)], team: Team) -> Rule {
        Rule {
            when: when
                .iter()
                .map(|(question, value)| Condition {
                    question: (*question).to_owned(),
                    is: vec![(*value).to_owned()],
                    is_not: Vec::new(),
                })
                .collect(),
            team,
            tier: 2,
            standard: Promise::OnlineAnswered,
            reason: String::new(),
        }
    }

    #[test]
    fn the_first_rule_that_matches_decides() {
        let rules = [
            rule(&[("where", "road"), ("size", "large")], Team::Highways),
            rule(&[("where", "road")], Team::Streetscene),
            rule(&[], Team::CustomerServices),
        ];
        for (answers, team) in [
            (vec![("where", "road"), ("size", "large")], Team::Highways),
            (vec![("where", "road"), ("size", "small")], Team::Streetscene),
            (vec![("where", "park"), ("size", "large")], Team::CustomerServices),
            (vec![], Team::CustomerServices),
        ] {
            let answers: Answers =
                answers.into_iter().map(|(key, value)| (key.to_owned(), vec![value.to_owned()])).collect();
            assert_eq!(find_rule(&rules, &answers).map(|rule| rule.team), Some(team), "{answers:?}");
        }
    }
}
