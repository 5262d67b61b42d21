//! What a submission becomes: a case, with the events that happened to it.

use serde::{Deserialize, Serialize};

/// Where a case is. Follows from its events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The council has it; the team's system has not yet confirmed.
    Received,
    /// The team has it.
    WithTeam,
    /// It could not be handed over: a person at the council is bringing it to the team.
    NeedsPerson,
}

/// One thing that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Received,
    /// A destination confirmed that it has the case.
    HandedOver,
    /// A hand-over was refused, or failed for a day.
    HandOverFailed,
    /// The resident said before sending that the route is not right.
    RouteQuestioned,
    /// A virus was found in a file that was sent with it.
    FileRefused,
}

impl EventKind {
    pub const ALL: [Self; 5] =
        [Self::Received, Self::HandedOver, Self::HandOverFailed, Self::RouteQuestioned, Self::FileRefused];

    /// As it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::HandedOver => "handed-over",
            Self::HandOverFailed => "hand-over-failed",
            Self::RouteQuestioned => "route-questioned",
            Self::FileRefused => "file-refused",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl Status {
    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        match self {
            Self::Received | Self::WithTeam | Self::NeedsPerson => true,
        }
    }
}

/// Where a case is after these events, oldest first.
pub fn status(events: &[EventKind]) -> Status {
    let mut status = Status::Received;
    for event in events {
        status = match event {
            EventKind::HandedOver => Status::WithTeam,
            EventKind::HandOverFailed if status == Status::Received => Status::NeedsPerson,
            EventKind::Received | EventKind::RouteQuestioned | EventKind::HandOverFailed | EventKind::FileRefused => {
                status
            }
        };
    }
    status
}

#[cfg(test)]
mod tests {
    use super::*;
    use EventKind::{FileRefused, HandOverFailed, HandedOver, Received, RouteQuestioned};

    #[test]
    fn with_the_team_only_when_a_destination_confirmed() {
        for (events, expected) in [
            (vec![Received], Status::Received),
            (vec![Received, RouteQuestioned], Status::Received),
            (vec![Received, HandedOver], Status::WithTeam),
            (vec![Received, HandOverFailed], Status::NeedsPerson),
            (vec![Received, HandOverFailed, HandedOver], Status::WithTeam),
            (vec![Received, HandedOver, HandOverFailed], Status::WithTeam),
            (vec![Received, HandedOver, FileRefused], Status::WithTeam),
        ] {
            assert_eq!(status(&events), expected, "{events:?}");
        }
    }
}
