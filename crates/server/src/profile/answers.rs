//! What must hold for what a profile says of the desk: ready answers, and who answers councillors.

use super::check::Report;
use domain::{case::LONGEST_WORDS, council::Council, service::Service};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Each ready answer has a name of its own and fits into a message; a team and a service that it is for are there.
pub fn check_answers<T>(council: &Council, services: &BTreeMap<String, Arc<(Service, T)>>, report: &mut Report<'_>) {
    if let Some(team) = council.member_enquiries.filter(|team| !council.teams.contains_key(team)) {
        report.add("member_enquiries", &format!("there is no team `{}`", team.key()), "a key of [teams]");
    }
    let mut names = BTreeSet::new();
    for (at, answer) in council.answers.iter().enumerate() {
        let path = |key: &str| format!("answer.{at}.{key}");
        if answer.name.trim().is_empty() || !names.insert(&answer.name) {
            let wrong = format!("`{}` is empty or another answer's name", answer.name);
            report.add(&path("name"), &wrong, "a name of its own");
        }
        let length = answer.text.chars().count();
        if answer.text.trim().is_empty() || length > LONGEST_WORDS {
            let expected = format!("1 to {LONGEST_WORDS} letters");
            report.add(&path("text"), &format!("it has {length} letters"), &expected);
        }
        if let Some(team) = answer.team.filter(|team| !council.teams.contains_key(team)) {
            report.add(&path("team"), &format!("there is no team `{}`", team.key()), "a key of [teams]");
        }
        if let Some(service) = answer.service.as_ref().filter(|service| !services.contains_key(*service)) {
            report.add(&path("service"), &format!("there is no service `{service}`"), "the key of a service");
        }
    }
}
