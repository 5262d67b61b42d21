//! What a submission becomes: a case, with the events that happened to it.

use crate::question::clean_text;
use serde::{Deserialize, Serialize};

/// Letters that can be said at a time about a case that was sent.
pub const LONGEST_WORDS: usize = 2000;

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
    /// The resident needs it no more.
    Withdrawn,
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
    /// The resident had more to say.
    WordsAdded,
    /// The resident needs it no more.
    Withdrawn,
}

impl EventKind {
    pub const ALL: [Self; 7] = [
        Self::Received,
        Self::HandedOver,
        Self::HandOverFailed,
        Self::RouteQuestioned,
        Self::FileRefused,
        Self::WordsAdded,
        Self::Withdrawn,
    ];

    /// As it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::HandedOver => "handed-over",
            Self::HandOverFailed => "hand-over-failed",
            Self::RouteQuestioned => "route-questioned",
            Self::FileRefused => "file-refused",
            Self::WordsAdded => "words-added",
            Self::Withdrawn => "withdrawn",
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
            Self::Withdrawn => false,
        }
    }

    /// Whether this may happen to a case that is there. What has happened elsewhere is written down in any case.
    pub fn allows(self, kind: EventKind) -> bool {
        match kind {
            EventKind::WordsAdded | EventKind::Withdrawn => self.is_open(),
            EventKind::Received
            | EventKind::HandedOver
            | EventKind::HandOverFailed
            | EventKind::RouteQuestioned
            | EventKind::FileRefused => true,
        }
    }
}

/// Where a case is after these events, oldest first.
pub fn status(events: &[EventKind]) -> Status {
    let mut status = Status::Received;
    for event in events {
        status = match event {
            _ if status == Status::Withdrawn => status,
            EventKind::Withdrawn => Status::Withdrawn,
            EventKind::HandedOver => Status::WithTeam,
            EventKind::HandOverFailed if status == Status::Received => Status::NeedsPerson,
            EventKind::Received
            | EventKind::RouteQuestioned
            | EventKind::HandOverFailed
            | EventKind::FileRefused
            | EventKind::WordsAdded => status,
        };
    }
    status
}

/// Why words about a case can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoWords {
    Missing,
    TooLong,
}

/// What a resident says about a case.
pub fn read_words(typed: &str) -> Result<String, NoWords> {
    let words = clean_text(typed);
    if words.is_empty() {
        Err(NoWords::Missing)
    } else if words.chars().count() > LONGEST_WORDS {
        Err(NoWords::TooLong)
    } else {
        Ok(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use EventKind::{FileRefused, HandOverFailed, HandedOver, Received, RouteQuestioned, Withdrawn, WordsAdded};

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
            (vec![Received, WordsAdded, HandedOver, WordsAdded], Status::WithTeam),
            (vec![Received, Withdrawn], Status::Withdrawn),
            (vec![Received, Withdrawn, HandedOver], Status::Withdrawn),
            (vec![Received, Withdrawn, HandOverFailed], Status::Withdrawn),
        ] {
            assert_eq!(status(&events), expected, "{events:?}");
        }
    }

    #[test]
    fn what_is_withdrawn_takes_no_more_words_but_what_was_under_way_is_told() {
        let late = [HandedOver, HandOverFailed, FileRefused];
        for status in [Status::Received, Status::WithTeam, Status::NeedsPerson, Status::Withdrawn] {
            for kind in [WordsAdded, Withdrawn] {
                assert_eq!(status.allows(kind), status != Status::Withdrawn, "{status:?} {kind:?}");
            }
            assert!(late.iter().all(|kind| status.allows(*kind)), "{status:?}");
        }
    }

    #[test]
    fn words_are_some_and_not_too_many() {
        for (typed, read) in [
            (" It is back.\r\nToday. ", Ok("It is back.\nToday.".to_owned())),
            (" \u{200B} ", Err(NoWords::Missing)),
            (&"é".repeat(LONGEST_WORDS + 1), Err(NoWords::TooLong)),
        ] {
            assert_eq!(read_words(typed), read);
        }
        assert!(read_words(&"é".repeat(LONGEST_WORDS)).is_ok());
    }
}
