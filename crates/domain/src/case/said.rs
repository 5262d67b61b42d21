//! What is said with an event, and what must be.

use super::EventKind;
use crate::{question::clean_text, reference::Reference, team::Team};
use jiff::civil::Date;

/// Letters that can be said at a time about a case that was sent.
pub const LONGEST_WORDS: usize = 2000;
/// A day that is named lies at most so many days ahead.
pub const FARTHEST_DAYS: i32 = 731;

/// What comes with an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub words: Option<String>,
    /// The day that it names: to answer by, that is planned, by when it is done now.
    pub date: Option<Date>,
    /// That the case goes to.
    pub team: Option<Team>,
    /// The case that it is the same as.
    pub other: Option<Reference>,
}

/// Whether an event has this with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Must,
    May,
    No,
}

/// Why what was said can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongSaid {
    WordsMissing,
    WordsTooLong,
    DateMissing,
    /// It is over.
    DatePast,
    DateTooFar,
    TeamMissing,
    OtherMissing,
    /// This event has nothing like that with it.
    NotWanted,
}

impl EventKind {
    pub fn words(self) -> Part {
        match self {
            Self::WordsAdded
            | Self::Moved
            | Self::Asked
            | Self::WaitingForOthers
            | Self::Delayed
            | Self::Message
            | Self::Noted
            | Self::Resolved
            | Self::Closed
            | Self::Reopened
            | Self::Acknowledged
            | Self::SentUp
            | Self::PassedOn => Part::Must,
            Self::Working | Self::Planned | Self::Joined | Self::Assigned | Self::Escalated => Part::May,
            Self::Received
            | Self::HandedOver
            | Self::HandOverFailed
            | Self::RouteQuestioned
            | Self::FileRefused
            | Self::Withdrawn
            | Self::DueSoon
            | Self::Missed
            | Self::Nudged
            | Self::ContactChanged => Part::No,
        }
    }

    pub fn date(self) -> Part {
        match self {
            Self::Planned | Self::Delayed => Part::Must,
            Self::Asked | Self::WaitingForOthers => Part::May,
            _ => Part::No,
        }
    }
}

impl Said {
    /// What was said, made clean, if this event can have it with it.
    pub fn check(self, kind: EventKind, today: Date) -> Result<Self, WrongSaid> {
        let words = match (self.words.as_deref().map(read_words), kind.words()) {
            (None | Some(Err(NoWords::Missing)), Part::Must) => return Err(WrongSaid::WordsMissing),
            (None | Some(Err(NoWords::Missing)), _) => None,
            (Some(_), Part::No) => return Err(WrongSaid::NotWanted),
            (Some(Err(NoWords::TooLong)), _) => return Err(WrongSaid::WordsTooLong),
            (Some(Ok(words)), _) => Some(words),
        };
        match (self.date, kind.date()) {
            (None, Part::Must) => return Err(WrongSaid::DateMissing),
            (Some(_), Part::No) => return Err(WrongSaid::NotWanted),
            (Some(date), _) if date < today => return Err(WrongSaid::DatePast),
            (Some(date), _) if today.until(date).is_ok_and(|span| span.get_days() > FARTHEST_DAYS) => {
                return Err(WrongSaid::DateTooFar);
            }
            (_, _) => {}
        }
        match (self.team.is_some(), kind == EventKind::Moved) {
            (false, true) => return Err(WrongSaid::TeamMissing),
            (true, false) => return Err(WrongSaid::NotWanted),
            (_, _) => {}
        }
        match (self.other.is_some(), kind == EventKind::Joined) {
            (false, true) => Err(WrongSaid::OtherMissing),
            (true, false) => Err(WrongSaid::NotWanted),
            (_, _) => Ok(Self { words, ..self }),
        }
    }
}

/// Why words about a case can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoWords {
    Missing,
    TooLong,
}

/// What is said about a case.
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
    use jiff::civil::date;

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

    #[test]
    fn an_event_comes_with_what_it_is_about_and_nothing_else() {
        let today = date(2026, 12, 1);
        let words = |text: &str| Said { words: Some(text.to_owned()), ..Said::default() };
        let on = |day, said: Said| Said { date: Some(day), ..said };
        let nothing = Said::default;
        for (kind, said, wrong) in [
            (EventKind::Message, words("It is on its way."), None),
            (EventKind::Message, words("  "), Some(WrongSaid::WordsMissing)),
            (EventKind::Message, nothing(), Some(WrongSaid::WordsMissing)),
            (EventKind::Message, words(&"a".repeat(LONGEST_WORDS + 1)), Some(WrongSaid::WordsTooLong)),
            (EventKind::Message, on(today, words("Today.")), Some(WrongSaid::NotWanted)),
            (EventKind::Working, nothing(), None),
            (EventKind::Nudged, words("Hello?"), Some(WrongSaid::NotWanted)),
            (EventKind::Planned, nothing(), Some(WrongSaid::DateMissing)),
            (EventKind::Planned, on(today, nothing()), None),
            (EventKind::Planned, on(date(2026, 11, 30), nothing()), Some(WrongSaid::DatePast)),
            (EventKind::Planned, on(date(2029, 1, 1), nothing()), Some(WrongSaid::DateTooFar)),
            (EventKind::Delayed, on(date(2026, 12, 24), nothing()), Some(WrongSaid::WordsMissing)),
            (EventKind::Asked, words("Which bin?"), None),
            (EventKind::Moved, words("It is a road."), Some(WrongSaid::TeamMissing)),
            (EventKind::Moved, Said { team: Some(Team::Highways), ..words("It is a road.") }, None),
            (
                EventKind::Closed,
                Said { team: Some(Team::Highways), ..words("It is a road.") },
                Some(WrongSaid::NotWanted),
            ),
            (EventKind::Joined, nothing(), Some(WrongSaid::OtherMissing)),
        ] {
            assert_eq!(said.clone().check(kind, today).err(), wrong, "{kind:?} {said:?}");
        }
    }
}
