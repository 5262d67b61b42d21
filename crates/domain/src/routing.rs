//! Which team gets a case, by when, and why.

use crate::{
    answer::Answers,
    condition::{Condition, all_hold},
    form::Form,
    question::{Kind, write_postcode},
    standard::Promise,
    team::Team,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What rules may ask for besides answers. Each stands in a condition as a question would.
pub const HOURS: &str = "@hours";
pub const CHANNEL: &str = "@channel";
pub const COUNCIL_KIND: &str = "@council-kind";
pub const POSTCODE: &str = "@postcode";
pub const AREA: &str = "@area";
/// Every fact with the values it can have, where they are known beforehand.
pub const FACTS: [(&str, &[&str]); 5] = [
    (HOURS, &["open", "closed"]),
    (CHANNEL, &["online", "adviser"]),
    (COUNCIL_KIND, &["unitary", "district"]),
    (POSTCODE, &[]),
    (AREA, &[]),
];

/// The facts of one submission, by name. A fact that is not known is left out.
pub type Facts = Answers;

/// How much haste a case has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    #[default]
    Normal,
    /// Somebody may come to harm.
    Urgent,
}

impl Priority {
    pub fn is_normal(&self) -> bool {
        *self == Self::Normal
    }
}

/// One rule of a service. The first whose conditions hold decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rule {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    pub team: Team,
    /// 1 information, any officer; 2 a specialist adviser; 3 the duty officer.
    pub tier: u8,
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// The promise that sets the due date.
    pub standard: Promise,
    /// Why, in words that go on from "because": "you are reporting a missed bin".
    pub reason: String,
    /// A mailbox other than the team's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<String>,
}

/// The rule that these answers choose. A checked profile always has one.
pub fn find_rule<'a>(rules: &'a [Rule], answers: &Answers) -> Option<&'a Rule> {
    rules.iter().find(|rule| all_hold(&rule.when, answers))
}

/// Answers and facts together, as conditions see them: what follows from the answers themselves is added.
pub fn with_facts(form: &Form, answers: &Answers, facts: &Facts, areas: &BTreeMap<String, Vec<String>>) -> Answers {
    let mut all = answers.clone();
    all.extend(facts.iter().filter(|(name, _)| name.starts_with('@')).map(|(name, fact)| (name.clone(), fact.clone())));
    if let Some(postcode) = find_postcode(form, answers) {
        let within = |starts: &&Vec<String>| starts.iter().any(|start| postcode.starts_with(start.as_str()));
        let named = areas.iter().filter(|(_, starts)| within(starts)).map(|(name, _)| name.clone()).collect();
        let outward = postcode.split(' ').next().unwrap_or_default().to_owned();
        all.insert(POSTCODE.to_owned(), vec![outward]);
        all.insert(AREA.to_owned(), named);
    }
    all
}

/// The postcode of the first address that was given.
pub fn find_postcode(form: &Form, answers: &Answers) -> Option<String> {
    let addresses = form.questions().filter(|question| question.kind == Kind::Address);
    addresses.filter_map(|question| write_postcode(answers.get(&question.key)?.get(3)?)).next()
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
            priority: Priority::Normal,
            standard: Promise::OnlineAnswered,
            reason: String::new(),
            mailbox: None,
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
