//! How a resident wants to be reached. What they told is kept as answers to the council's own questions about it; here is what
//! follows from some of them.

use crate::answer::Answers;
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{DateTime, Time},
};
use serde::{Deserialize, Serialize};

/// Keys of the questions that rules look at. A council may ask more.
pub const NAME: &str = "name";
pub const UPDATES: &str = "updates";
pub const REMINDERS: &str = "reminders";
pub const NEWS: &str = "news";
pub const QUIET_FROM: &str = "quiet-from";
pub const QUIET_TO: &str = "quiet-to";
/// What updates and reminders may be answered with, for mails.
pub const BY_EMAIL: &str = "email";
/// What updates may be answered with besides.
pub const BY_TEXT: &str = "text";
pub const BY_LETTER: &str = "letter";
pub const BY_PHONE: &str = "phone";
pub const IN_ACCOUNT: &str = "account";
/// Answers that say where they can be reached.
pub const PHONE: &str = "phone";
pub const POST: &str = "post";

/// The council's own figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReachRules {
    /// After so many months it is asked whether what was told is still right.
    pub confirm_months: u8,
    /// An address that takes no mails is left alone for so many days.
    pub bounce_days: u16,
}

impl ReachRules {
    /// Whether it is time to ask again.
    pub fn is_due(&self, confirmed: DateTime, now: DateTime) -> bool {
        confirmed.checked_add(i32::from(self.confirm_months).months()).is_ok_and(|due| due <= now)
    }

    /// Addresses that took no mail before then may do so again.
    pub fn bounces_end(&self, now: Timestamp) -> Timestamp {
        now - SignedDuration::from_hours(24 * i64::from(self.bounce_days))
    }
}

/// Why a message is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Updates,
    Reminders,
}

impl Purpose {
    fn question(self) -> &'static str {
        match self {
            Self::Updates => UPDATES,
            Self::Reminders => REMINDERS,
        }
    }

    /// Whether mails are sent for it. They are until the resident chooses otherwise.
    pub fn is_by_mail(self, told: &Answers) -> bool {
        first(told, self.question()).is_none_or(|chosen| chosen == BY_EMAIL)
    }
}

/// When the quiet hours end that it is in the middle of. They may go past midnight.
pub fn quiet_until(told: &Answers, now: DateTime) -> Option<DateTime> {
    let time = |key| first(told, key).and_then(|hour| hour.parse::<Time>().ok());
    let (from, to) = (time(QUIET_FROM)?, time(QUIET_TO)?);
    let (today, tomorrow) = (now.date(), now.date().tomorrow().ok()?);
    let is_past_midnight = from > to;
    match now.time() {
        at if is_past_midnight && at >= from => Some(tomorrow.to_datetime(to)),
        at if is_past_midnight && at < to => Some(today.to_datetime(to)),
        at if !is_past_midnight && at >= from && at < to => Some(today.to_datetime(to)),
        _ => None,
    }
}

/// What is wrong with quiet hours that are good one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuietFault {
    NoBeginning,
    NoEnd,
    /// They end when they begin.
    Nothing,
}

pub fn quiet_fault(told: &Answers) -> Option<QuietFault> {
    match (first(told, QUIET_FROM), first(told, QUIET_TO)) {
        (None, Some(_)) => Some(QuietFault::NoBeginning),
        (Some(_), None) => Some(QuietFault::NoEnd),
        (Some(from), Some(to)) if from == to => Some(QuietFault::Nothing),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

fn first<'a>(told: &'a Answers, question: &str) -> Option<&'a str> {
    told.get(question)?.first().map(String::as_str).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn told(said: &[(&str, &str)]) -> Answers {
        said.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
    }

    #[test]
    fn mails_are_sent_until_somebody_chooses_otherwise() {
        for (said, updates, reminders) in [
            (told(&[]), true, true),
            (told(&[(UPDATES, ""), (REMINDERS, "email")]), true, true),
            (told(&[(UPDATES, "account")]), false, true),
            (told(&[(REMINDERS, "none")]), true, false),
            (told(&[(UPDATES, "letter"), (REMINDERS, "phone")]), false, false),
        ] {
            assert_eq!(Purpose::Updates.is_by_mail(&said), updates, "{said:?}");
            assert_eq!(Purpose::Reminders.is_by_mail(&said), reminders, "{said:?}");
        }
    }

    #[test]
    fn quiet_hours_end_on_the_same_day_or_the_next() {
        let at = |day, hour| date(2026, 11, day).at(hour, 0, 0, 0);
        for (from, to, now, until) in [
            ("22:00", "07:00", at(20, 21), None),
            ("22:00", "07:00", at(20, 22), Some(at(21, 7))),
            ("22:00", "07:00", at(20, 23), Some(at(21, 7))),
            ("22:00", "07:00", at(20, 0), Some(at(20, 7))),
            ("22:00", "07:00", at(20, 6), Some(at(20, 7))),
            ("22:00", "07:00", at(20, 7), None),
            ("09:00", "14:00", at(20, 8), None),
            ("09:00", "14:00", at(20, 9), Some(at(20, 14))),
            ("09:00", "14:00", at(20, 14), None),
            ("", "14:00", at(20, 9), None),
            ("9 in the morning", "14:00", at(20, 9), None),
        ] {
            let said = told(&[(QUIET_FROM, from), (QUIET_TO, to)]);
            assert_eq!(quiet_until(&said, now), until, "{from} to {to} at {now}");
        }
        assert_eq!(quiet_until(&told(&[]), at(20, 3)), None);
    }

    #[test]
    fn quiet_hours_have_a_beginning_and_an_end() {
        for (from, to, fault) in [
            ("", "", None),
            ("22:00", "07:00", None),
            ("22:00", "", Some(QuietFault::NoEnd)),
            ("", "07:00", Some(QuietFault::NoBeginning)),
            ("07:00", "07:00", Some(QuietFault::Nothing)),
        ] {
            assert_eq!(quiet_fault(&told(&[(QUIET_FROM, from), (QUIET_TO, to)])), fault, "{from} to {to}");
        }
    }

    #[test]
    fn it_is_asked_again_after_months() {
        let rules = ReachRules { confirm_months: 6, bounce_days: 90 };
        let noon = |year, month, day| date(year, month, day).at(12, 0, 0, 0);
        for (confirmed, now, due) in [
            (noon(2026, 5, 20), noon(2026, 11, 19), false),
            (noon(2026, 5, 20), noon(2026, 11, 20), true),
            (noon(2026, 8, 31), noon(2027, 2, 27), false),
            (noon(2026, 8, 31), noon(2027, 2, 28), true),
        ] {
            assert_eq!(rules.is_due(confirmed, now), due, "{confirmed} at {now}");
        }
    }
}
