//! The questions asked when a case has ended: who is asked them, until when, and what may be answered.

use crate::{
    case::{LONGEST_WORDS, NoWords, Raised, Status, read_words},
    feedback::FeedbackKind,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The council's own figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyRules {
    /// A survey can be answered for so many days.
    pub days: u16,
    /// It is asked so many hours after the case ended, not at once.
    pub wait_hours: u16,
    /// One person is asked once in so many days, however many of their cases end.
    pub person_days: u16,
    /// Whether it asks how likely they are to recommend the council's service.
    #[serde(default)]
    pub recommend: bool,
}

/// A case that may be asked about, as far as this matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    pub status: Status,
    pub at: Option<Timestamp>,
    pub feedback: Option<FeedbackKind>,
    /// It is a part of another case, on whose page it stands.
    pub is_part: bool,
}

impl Ended {
    /// Whether there is something to ask: the council did what it did, and it was a request.
    pub fn can_be_asked_about(&self) -> bool {
        matches!(self.status, Status::Resolved | Status::Closed) && self.feedback.is_none() && !self.is_part
    }
}

impl SurveyRules {
    pub fn wait(&self) -> SignedDuration {
        SignedDuration::from_hours(self.wait_hours.into())
    }

    fn lasts(&self) -> SignedDuration {
        SignedDuration::from_hours(24 * i64::from(self.days))
    }

    /// When what is asked now can't be answered any more.
    pub fn expires(&self, asked: Timestamp) -> Timestamp {
        asked + self.lasts()
    }

    /// The first and the last end of a case that is asked about now. What ended long ago is not: nobody remembers it.
    pub fn window(&self, now: Timestamp) -> (Timestamp, Timestamp) {
        let last = now - self.wait();
        (last - self.lasts(), last)
    }

    /// Since when a person must not have been asked.
    pub fn quiet_since(&self, now: Timestamp) -> Timestamp {
        now - SignedDuration::from_hours(24 * i64::from(self.person_days))
    }

    /// Whether the resident of this case is asked now, whom `last` was asked about anything.
    pub fn asks(&self, case: &Ended, last: Option<Timestamp>, now: Timestamp) -> bool {
        let (first_end, last_end) = self.window(now);
        let is_time = case.at.is_some_and(|at| first_end <= at && at <= last_end);
        case.can_be_asked_about() && is_time && last.is_none_or(|last| last <= self.quiet_since(now))
    }
}

/// What a resident thinks of, when they say how well it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Driver {
    /// The council did what it said it would.
    Delivery,
    Timeliness,
    Information,
    /// Whoever helped knew what they did, and was fair.
    Professionalism,
    Attitude,
}

impl Driver {
    pub const ALL: [Self; 5] =
        [Self::Delivery, Self::Timeliness, Self::Information, Self::Professionalism, Self::Attitude];

    /// As it is stored, and as its field is named.
    pub fn key(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::Timeliness => "timeliness",
            Self::Information => "information",
            Self::Professionalism => "professionalism",
            Self::Attitude => "attitude",
        }
    }
}

/// From 1, the worst, to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scale(u8);

impl Scale {
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    pub fn read(typed: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.0.to_string() == typed)
    }

    pub fn new(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| i64::from(scale.0) == number)
    }

    pub fn number(self) -> u8 {
        self.0
    }
}

/// Of how likely they are to recommend it, from 0 to 10.
pub const MOST_LIKELY: u8 = 10;

/// What was said on the last page. Each answer may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct More {
    /// In the order of `Driver::ALL`.
    pub drivers: [Option<Scale>; 5],
    pub words: Option<String>,
    /// The channel they used, and that they would rather use.
    pub used: Option<Raised>,
    pub preferred: Option<Raised>,
    pub recommend: Option<u8>,
}

/// The channels that are offered to choose from.
pub const CHANNELS: [Raised; 6] =
    [Raised::Online, Raised::Phone, Raised::Desk, Raised::Letter, Raised::SocialMedia, Raised::Councillor];

/// All that was answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replies {
    pub solved: Option<bool>,
    pub ease: Option<Scale>,
    pub more: More,
}

pub fn read_solved(typed: &str) -> Option<bool> {
    match typed {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

pub fn read_channel(typed: &str) -> Option<Raised> {
    CHANNELS.into_iter().find(|channel| channel.key() == typed)
}

pub fn read_recommend(typed: &str) -> Option<u8> {
    (0..=MOST_LIKELY).find(|number| number.to_string() == typed)
}

/// The words of the last page. Too many are the only thing that can be wrong with them.
pub fn read_remark(typed: &str) -> Result<Option<String>, NoWords> {
    match read_words(typed) {
        Err(NoWords::Missing) => Ok(None),
        Err(wrong) => Err(wrong),
        Ok(words) => Ok(Some(words)),
    }
}

/// Letters of the words, at most.
pub const LONGEST_REMARK: usize = LONGEST_WORDS;

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: SurveyRules = SurveyRules { days: 14, wait_hours: 24, person_days: 30, recommend: false };
    const END: &str = "2026-11-20T10:00:00Z";

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn ended(status: Status) -> Ended {
        Ended { status, at: Some(at(END)), feedback: None, is_part: false }
    }

    #[test]
    fn who_is_asked_and_when() {
        let resolved = ended(Status::Resolved);
        let day_after = "2026-11-21T10:00:00Z";
        for (what, case, last, now, asked) in [
            ("a day after", resolved, None, day_after, true),
            ("closed is an end too", ended(Status::Closed), None, day_after, true),
            ("not at once", resolved, None, END, false),
            ("a second too early", resolved, None, "2026-11-21T09:59:59Z", false),
            ("the last day", resolved, None, "2026-12-05T10:00:00Z", true),
            ("long ago", resolved, None, "2026-12-05T10:00:01Z", false),
            ("opened again", Ended { at: None, ..ended(Status::Reopened) }, None, day_after, false),
            ("withdrawn", ended(Status::Withdrawn), None, day_after, false),
            ("joined", ended(Status::Joined), None, day_after, false),
            ("a part", Ended { is_part: true, ..resolved }, None, day_after, false),
            ("a complaint", Ended { feedback: Some(FeedbackKind::Complaint), ..resolved }, None, day_after, false),
            ("a kind word", Ended { feedback: Some(FeedbackKind::Compliment), ..resolved }, None, day_after, false),
            ("asked yesterday", resolved, Some("2026-11-20T10:00:00Z"), day_after, false),
            ("asked 29 days ago", resolved, Some("2026-10-23T10:00:00Z"), day_after, false),
            ("asked 30 days ago", resolved, Some("2026-10-22T10:00:00Z"), day_after, true),
        ] {
            assert_eq!(RULES.asks(&case, last.map(at), at(now)), asked, "{what}");
        }
        assert_eq!(RULES.expires(at(END)), at("2026-12-04T10:00:00Z"));
    }

    #[test]
    fn what_an_answer_may_be() {
        for (typed, solved) in [("yes", Some(true)), ("no", Some(false)), ("", None), ("YES", None), ("partly", None)] {
            assert_eq!(read_solved(typed), solved, "{typed}");
        }
        for (typed, scale) in [("1", Some(1)), ("5", Some(5)), ("0", None), ("6", None), ("05", None), ("", None)] {
            assert_eq!(Scale::read(typed).map(Scale::number), scale, "{typed}");
        }
        for (typed, likely) in [("0", Some(0)), ("10", Some(10)), ("11", None), ("-1", None), ("", None)] {
            assert_eq!(read_recommend(typed), likely, "{typed}");
        }
        for (typed, channel) in [("phone", Some(Raised::Phone)), ("system", None), ("", None)] {
            assert_eq!(read_channel(typed), channel, "{typed}");
        }
        assert_eq!(read_remark("  "), Ok(None));
        assert_eq!(read_remark(" Good \r\nwork "), Ok(Some("Good \nwork".to_owned())));
        assert_eq!(read_remark(&"a".repeat(LONGEST_REMARK)), Ok(Some("a".repeat(LONGEST_REMARK))));
        assert!(read_remark(&"a".repeat(100_000)).is_err());
    }
}
