//! Staff: what they are to their council, and how long they are let in at their own door. Each figure is the council's own.

use crate::team::Team;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// What somebody is to the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Helps residents, with whatever they need.
    Adviser,
    /// Works the cases of a team.
    Team(Team),
    Administrator,
    /// Was elected. Sends forms for residents who asked for it, and sees how far those are.
    Councillor,
    /// A partner's volunteer. Helps residents at one screen, and sees nothing else of the council's work.
    Helper,
}

/// Why somebody can't be made this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRole {
    Unknown,
    /// Who works a team's cases needs a team.
    TeamMissing,
    /// Nobody else has one.
    TeamElsewhere,
}

impl Role {
    pub fn find(key: &str, team: Option<Team>) -> Result<Self, NoRole> {
        match (key, team) {
            ("team", Some(team)) => Ok(Self::Team(team)),
            ("team", None) => Err(NoRole::TeamMissing),
            ("adviser", None) => Ok(Self::Adviser),
            ("administrator", None) => Ok(Self::Administrator),
            ("councillor", None) => Ok(Self::Councillor),
            ("helper", None) => Ok(Self::Helper),
            ("adviser" | "administrator" | "councillor" | "helper", Some(_)) => Err(NoRole::TeamElsewhere),
            (_, _) => Err(NoRole::Unknown),
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Adviser => "adviser",
            Self::Team(_) => "team",
            Self::Administrator => "administrator",
            Self::Councillor => "councillor",
            Self::Helper => "helper",
        }
    }

    pub fn team(self) -> Option<Team> {
        match self {
            Self::Team(team) => Some(team),
            Self::Adviser | Self::Administrator | Self::Councillor | Self::Helper => None,
        }
    }

    /// Whether they work on cases: a councillor only asks, a helper sees none.
    pub fn works(self) -> bool {
        !matches!(self, Self::Councillor | Self::Helper)
    }

    /// Whether the desk is theirs. Whoever only helps has the page where that begins, and no other.
    pub fn has_desk(self) -> bool {
        self != Self::Helper
    }

    /// Whether they help a resident at one screen.
    pub fn helps(self) -> bool {
        matches!(self, Self::Adviser | Self::Helper)
    }

    /// Whether they help a resident with the form that they bring to an appointment of this team.
    pub fn helps_at(self, team: Team) -> bool {
        self.helps() || self.has_cases_of(team)
    }

    /// Whether they see what residents say of the council's work, all together and without names.
    pub fn listens(self) -> bool {
        matches!(self, Self::Administrator | Self::Team(Team::Complaints))
    }

    /// Whether complaints are told to them in confidence. Whoever looks into one sees it besides.
    pub fn sees_complaints(self) -> bool {
        self == Self::Team(Team::Complaints)
    }

    /// Whether the cases of this team are theirs to see and work on. Advisers help whoever rings, so they see all.
    pub fn has_cases_of(self, team: Team) -> bool {
        match self {
            Self::Adviser | Self::Administrator => true,
            Self::Team(own) => own == team,
            Self::Councillor | Self::Helper => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffRules {
    /// A session of staff ends after so many minutes without a request,
    pub idle_minutes: u16,
    /// and after so many hours in any case. Nobody stays signed in for longer.
    pub most_hours: u16,
    /// After the password there are so many minutes for the code of the app.
    pub step_minutes: u16,
    /// The link by which somebody begins works for so many hours.
    pub invitation_hours: u16,
}

impl StaffRules {
    pub fn idle(&self) -> SignedDuration {
        SignedDuration::from_mins(self.idle_minutes.into())
    }

    pub fn most(&self) -> SignedDuration {
        SignedDuration::from_hours(self.most_hours.into())
    }

    pub fn step(&self) -> SignedDuration {
        SignedDuration::from_mins(self.step_minutes.into())
    }

    pub fn invitation(&self) -> SignedDuration {
        SignedDuration::from_hours(self.invitation_hours.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_works_a_teams_cases_has_a_team() {
        for (key, team, role) in [
            ("adviser", None, Ok(Role::Adviser)),
            ("administrator", None, Ok(Role::Administrator)),
            ("councillor", None, Ok(Role::Councillor)),
            ("councillor", Some(Team::Waste), Err(NoRole::TeamElsewhere)),
            ("helper", None, Ok(Role::Helper)),
            ("helper", Some(Team::Waste), Err(NoRole::TeamElsewhere)),
            ("team", Some(Team::Waste), Ok(Role::Team(Team::Waste))),
            ("team", None, Err(NoRole::TeamMissing)),
            ("adviser", Some(Team::Waste), Err(NoRole::TeamElsewhere)),
            ("administrator", Some(Team::Waste), Err(NoRole::TeamElsewhere)),
            ("root", None, Err(NoRole::Unknown)),
            ("Adviser", None, Err(NoRole::Unknown)),
        ] {
            assert_eq!(Role::find(key, team), role, "{key} {team:?}");
            if let Ok(role) = role {
                assert_eq!((role.key(), role.team()), (key, team));
            }
        }
    }

    #[test]
    fn who_has_the_cases_of_a_team() {
        for (role, works, waste, parking) in [
            (Role::Adviser, true, true, true),
            (Role::Administrator, true, true, true),
            (Role::Team(Team::Waste), true, true, false),
            (Role::Councillor, false, false, false),
            (Role::Helper, false, false, false),
        ] {
            assert_eq!(role.works(), works, "{role:?}");
            assert_eq!(
                (role.has_cases_of(Team::Waste), role.has_cases_of(Team::Parking)),
                (waste, parking),
                "{role:?}"
            );
        }
    }

    #[test]
    fn who_helps_and_whose_the_desk_is() {
        for (role, helps, has_desk, at_waste, at_parking) in [
            (Role::Adviser, true, true, true, true),
            (Role::Helper, true, false, true, true),
            (Role::Administrator, false, true, true, true),
            (Role::Team(Team::Waste), false, true, true, false),
            (Role::Councillor, false, true, false, false),
        ] {
            assert_eq!((role.helps(), role.has_desk()), (helps, has_desk), "{role:?}");
            let at = (role.helps_at(Team::Waste), role.helps_at(Team::Parking));
            assert_eq!(at, (at_waste, at_parking), "{role:?}");
            assert!(!(role == Role::Helper && role.listens()), "{role:?}");
        }
    }
}
