//! Services whose team is the resident's own choice, such as whom they thank: the question offers the teams that this council has, and
//! each of them gets its own.

use super::{check::Report, tree::Tree};
use domain::{
    condition::Condition,
    council::Council,
    question::{Choice, Kind, Question},
    routing::Rule,
    service::Service,
    team::Team,
};
use std::{collections::BTreeMap, sync::Arc};

type Services = BTreeMap<String, Arc<(Service, Tree)>>;

/// Puts the council's teams into the questions that ask for one, and a rule for each of them before the service's own rules.
pub fn offer(services: &mut Services, council: &Council) {
    for read in services.values_mut() {
        let (service, tree) = read.as_ref();
        if let Some(offered) = with_teams(service, council) {
            *read = Arc::new((offered, tree.clone()));
        }
    }
}

fn with_teams(service: &Service, council: &Council) -> Option<Service> {
    let key = service.team_question.as_ref()?;
    let last = service.rules.last()?;
    let mut offered = service.clone();
    let question = find(&mut offered, key)?;
    let own = |key: &str| question.options.iter().any(|option| option.key == key);
    // Customer relations are behind the last rule, and nobody knows them by name.
    let teams = council.teams.iter().filter(|(team, _)| **team != Team::Complaints && !own(team.key()));
    let mut teams: Vec<(Team, String)> = teams.map(|(team, profile)| (*team, profile.name.clone())).collect();
    teams.sort_by(|(_, a), (_, b)| a.cmp(b));
    let options =
        teams.iter().map(|(team, name)| Choice { key: team.key().to_owned(), label: name.clone(), hint: None });
    question.options.splice(0..0, options);
    let rules = teams.iter().map(|(team, _)| Rule { when: vec![chosen(key, *team)], team: *team, ..last.clone() });
    let rules: Vec<Rule> = rules.collect();
    offered.rules.splice(0..0, rules);
    Some(offered)
}

fn find<'a>(service: &'a mut Service, key: &str) -> Option<&'a mut Question> {
    let questions = service.form.pages.iter_mut().flat_map(|page| &mut page.questions);
    questions.into_iter().find(|question| question.key == key && chooses(question))
}

fn chooses(question: &Question) -> bool {
    matches!(question.kind, Kind::Radios | Kind::Choice)
}

fn chosen(question: &str, team: Team) -> Condition {
    Condition { question: question.to_owned(), is: vec![team.key().to_owned()], is_not: Vec::new() }
}

/// The question that is named is there, and one of a list.
pub(super) fn check(service: &Service, report: &mut Report<'_>) {
    let Some(key) = &service.team_question else {
        return;
    };
    if !service.form.questions().any(|question| question.key == *key && chooses(question)) {
        let wrong = format!("there is no question `{key}` to choose from");
        report.add("team_question", &wrong, "the key of a question with kind = \"choice\" or \"radios\"");
    }
}
