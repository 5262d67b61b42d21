//! Finding a council's services by a resident's words.

use domain::{
    council::Council,
    search::{Found, Index, Searched},
    service::Service,
    team::Team,
};

/// The index of a council's services, in their order.
#[derive(Debug)]
pub struct Search {
    index: Index,
    text: String,
    /// Who does each service here.
    teams: Vec<Team>,
}

impl Search {
    pub(super) fn learn(council: &Council) -> Self {
        let teams: Vec<Team> = council.services.iter().map(|service| team(council, service)).collect();
        let searched = council.services.iter().map(|service| Searched {
            name: &service.name,
            summary: &service.summary,
            words: &service.words,
            group: service.team as usize,
            emergency: service.emergency.is_some(),
        });
        let index = Index::build(&searched.collect::<Vec<_>>());
        Self { text: index.to_text(), index, teams }
    }

    pub fn find(&self, query: &str) -> Found {
        self.index.find(query)
    }

    /// The teams of what was found, the likeliest first.
    pub fn teams(&self, found: &Found) -> Vec<Team> {
        let team_of = |service: usize| self.teams.get(service).map_or(usize::MAX, |team| *team as usize);
        found.groups(team_of).into_iter().filter_map(|team| Team::ALL.get(team).copied()).collect()
    }

    /// For the browser, which asks it in the same way.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Who does it here. What no team takes, but says whom to call, is done by whoever is called.
fn team(council: &Council, service: &Service) -> Team {
    let is_call = service.team == Team::CustomerServices && service.emergency.is_some() && !service.has_form();
    if is_call || council.find_agency(service).is_some() { Team::OtherAgency } else { service.team }
}
