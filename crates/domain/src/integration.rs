//! What a council's own system may do here. Each has a token of its own.

use crate::team::Team;

/// One thing that a token may be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Reads the cases of its teams, with all that was said.
    CasesRead,
    /// Tells what happened to them.
    EventsWrite,
    /// Fetches their files.
    FilesRead,
    /// Sends what it was told by somebody, as an Open311 client.
    Open311Write,
}

impl Scope {
    pub const ALL: [Self; 4] = [Self::CasesRead, Self::EventsWrite, Self::FilesRead, Self::Open311Write];

    /// As it is stored, and as the command takes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::CasesRead => "cases:read",
            Self::EventsWrite => "events:write",
            Self::FilesRead => "files:read",
            Self::Open311Write => "open311:write",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.key() == key)
    }
}

/// What a token reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    pub scopes: Vec<Scope>,
    /// Their cases alone; every team's where there are none.
    pub teams: Vec<Team>,
}

impl Reach {
    pub fn may(&self, scope: Scope) -> bool {
        self.scopes.contains(&scope)
    }

    /// Whether the cases of this team are within it.
    pub fn sees(&self, team: Team) -> bool {
        self.teams.is_empty() || self.teams.contains(&team)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reaches_what_it_was_made_for_and_no_more() {
        let reach = |scopes: &[Scope], teams: &[Team]| Reach { scopes: scopes.to_vec(), teams: teams.to_vec() };
        let waste = reach(&[Scope::CasesRead], &[Team::Waste]);
        for scope in Scope::ALL {
            assert_eq!(waste.may(scope), scope == Scope::CasesRead, "{}", scope.key());
            assert_eq!(Scope::find(scope.key()), Some(scope));
            assert!(!Reach::default().may(scope));
        }
        for team in Team::ALL {
            assert_eq!(waste.sees(team), team == Team::Waste, "{}", team.key());
            assert!(reach(&[], &[]).sees(team));
        }
        assert_eq!(Scope::find("cases:write"), None);
    }
}
