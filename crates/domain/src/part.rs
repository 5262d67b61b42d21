//! A part of a form that goes to a team of its own: one telling, several cases.

use crate::{
    answer::Answers,
    condition::{Condition, all_hold},
    routing::Priority,
    standard::Promise,
    submission::Line,
    team::Team,
};
use serde::{Deserialize, Serialize};

/// A further case that the same answers make. It is linked to the case that the form's own rules make, and followed
/// under that one's reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Part {
    /// Unique in the service.
    pub key: String,
    /// As residents know it, such as "Bins at your new home".
    pub name: String,
    /// Made when all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    pub team: Team,
    pub tier: u8,
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    pub standard: Promise,
    /// Goes on from "because".
    pub reason: String,
    /// The pages whose answers this team needs, a group by its first page; none named means all. Contact always goes along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
}

/// The parts that these answers and facts call for.
pub fn find_parts(parts: &[Part], answers: &Answers) -> Vec<Part> {
    parts.iter().filter(|part| all_hold(&part.when, answers)).cloned().collect()
}

impl Part {
    /// The lines of a case that this team is told.
    pub fn lines(&self, lines: &[Line]) -> Vec<Line> {
        let told =
            |page: &str| self.pages.iter().any(|told| told == page || is_another(page, told)) || page == "contact";
        lines.iter().filter(|line| self.pages.is_empty() || told(&line.page)).cloned().collect()
    }
}

/// Whether a page is a later one of a group: `adult-2` of `adult`.
fn is_another(page: &str, of: &str) -> bool {
    page.strip_prefix(of).and_then(|rest| rest.strip_prefix('-')).is_some_and(|number| number.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(pages: &[&str]) -> Part {
        Part {
            key: "bins".to_owned(),
            name: "Bins".to_owned(),
            when: vec![Condition { question: "bins".to_owned(), is: vec!["yes".to_owned()], is_not: Vec::new() }],
            team: Team::Waste,
            tier: 1,
            priority: Priority::Normal,
            standard: Promise::OnlineAnswered,
            reason: String::new(),
            pages: pages.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_part_is_made_only_when_its_answers_call_for_it() {
        for (said, made) in [("yes", 1), ("no", 0)] {
            let answers = Answers::from([("bins".to_owned(), vec![said.to_owned()])]);
            assert_eq!(find_parts(&[part(&[])], &answers).len(), made, "{said}");
        }
    }

    #[test]
    fn a_team_is_told_what_it_needs_and_how_to_reach_the_resident() {
        let line = |page: &str| Line { page: page.to_owned(), ..Line::besides(page, String::new(), String::new()) };
        let lines = [line("new-home"), line("new-home-2"), line("income"), line("contact")];
        let pages = |part: Part| part.lines(&lines).into_iter().map(|line| line.page).collect::<Vec<_>>();
        assert_eq!(pages(part(&["new-home"])), ["new-home", "new-home-2", "contact"]);
        assert_eq!(pages(part(&[])), ["new-home", "new-home-2", "income", "contact"]);
    }
}
