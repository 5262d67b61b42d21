//! What a resident has from the council until a day: a permit, a season ticket, a licence, a beach hut, garden waste. When it ends,
//! when it can be renewed, and when its holder is reminded.

use crate::{answer::Answers, service::Link};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// One holding as the council's own records have it. What they leave out is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// A key of the profile's `[holdings]`.
    pub kind: String,
    pub number: String,
    /// The holder's address.
    pub email: String,
    /// What it is for: a number plate, a home, a hut.
    #[serde(default)]
    pub what: Option<String>,
    #[serde(default, with = "crate::iso::optional_date")]
    pub from: Option<Date>,
    /// Its last day.
    #[serde(with = "crate::iso::date")]
    pub until: Date,
    /// The first and the last day on which it can be renewed, where they are not the usual ones.
    #[serde(default, with = "crate::iso::optional_date")]
    pub renewable_from: Option<Date>,
    #[serde(default, with = "crate::iso::optional_date")]
    pub renewable_until: Option<Date>,
    /// Of the next term, as the council writes it.
    #[serde(default)]
    pub price: Option<String>,
    /// The council offers to renew it without being asked.
    #[serde(default)]
    pub auto_renew: bool,
}

/// A kind of holding, as the profile describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldingKind {
    /// As residents know it, such as "Parking permit".
    pub name: String,
    /// The service whose form asks for the next term.
    #[serde(default)]
    pub service: Option<String>,
    /// The question of that form which the holding's number answers.
    #[serde(default)]
    pub number: Option<String>,
    /// What else that form is told.
    #[serde(default)]
    pub answers: Answers,
    /// Where it is renewed, if not by a service here.
    #[serde(default)]
    pub link: Option<Link>,
    /// It can be renewed from so many days before its last one.
    #[serde(default = "usual_opening")]
    pub opens_days: u16,
    /// The council renews this kind without being asked, for whoever agrees.
    #[serde(default)]
    pub auto_renew: bool,
}

/// The days before the last one on which the holder is reminded.
const REMINDERS: [(Stage, i64); 2] = [(Stage::First, 28), (Stage::Last, 7)];

fn usual_opening() -> u16 {
    28
}

/// Where a holding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// It has not begun.
    Waits,
    /// So many days are left after this one.
    Runs(i64),
    Ended,
}

/// Whether a holding can be renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// From this day on.
    Opens(Date),
    /// Up to and with this day.
    Open(Date),
    Over,
}

/// The first or the last reminder before an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    First,
    Last,
}

impl Holding {
    pub fn term(&self, today: Date) -> Term {
        match days_between(today, self.until) {
            left if left < 0 => Term::Ended,
            _ if self.from.is_some_and(|from| today < from) => Term::Waits,
            left => Term::Runs(left),
        }
    }

    pub fn renewal(&self, kind: &HoldingKind, today: Date) -> Renewal {
        let usual = self.until.checked_sub(i32::from(kind.opens_days).days()).unwrap_or(self.until);
        let (opens, closes) = (self.renewable_from.unwrap_or(usual), self.renewable_until.unwrap_or(self.until));
        match today {
            today if today > closes => Renewal::Over,
            today if today < opens => Renewal::Opens(opens),
            _ => Renewal::Open(closes),
        }
    }

    /// The reminder that is due, if one is. Whoever missed the first gets the last one only.
    pub fn reminder(&self, today: Date) -> Option<Stage> {
        let Term::Runs(left) = self.term(today) else {
            return None;
        };
        REMINDERS.into_iter().rev().find(|(_, days)| left <= *days).map(|(stage, _)| stage)
    }

    /// The holder, of whom only the address is known. Capital letters make no other address.
    pub fn is_held_by(&self, email: &str) -> bool {
        self.email.to_lowercase() == email.to_lowercase()
    }
}

impl Stage {
    pub fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Last => "last",
        }
    }
}

/// What ends first comes first; what has ended and can't be renewed any more comes last.
pub fn sort(holdings: &mut [(Holding, &HoldingKind)], today: Date) {
    let is_over = |holding: &Holding, kind: &HoldingKind| {
        holding.term(today) == Term::Ended && holding.renewal(kind, today) == Renewal::Over
    };
    holdings.sort_by_key(|(holding, kind)| {
        (is_over(holding, kind), holding.until, holding.kind.clone(), holding.number.clone())
    });
}

/// What the renewing service's form is told.
pub fn renewal_answers(holding: &Holding, kind: &HoldingKind) -> Answers {
    let mut answers = kind.answers.clone();
    if let Some(question) = &kind.number {
        answers.insert(question.clone(), vec![holding.number.clone()]);
    }
    answers
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn holding(from: Option<Date>, until: Date) -> Holding {
        Holding {
            kind: "permit".to_owned(),
            number: "P1".to_owned(),
            email: "sam@example.org".to_owned(),
            what: None,
            from,
            until,
            renewable_from: None,
            renewable_until: None,
            price: None,
            auto_renew: false,
        }
    }

    fn kind() -> HoldingKind {
        serde_json::from_str(r#"{ "name": "Permit", "number": "number", "answers": { "what": ["permit"] } }"#).unwrap()
    }

    #[test]
    fn it_waits_runs_and_ends() {
        let (from, until) = (date(2026, 2, 1), date(2027, 1, 31));
        for (today, from, expected) in [
            (date(2026, 1, 31), Some(from), Term::Waits),
            (date(2026, 2, 1), Some(from), Term::Runs(364)),
            (date(2026, 1, 31), None, Term::Runs(365)),
            (date(2027, 1, 30), Some(from), Term::Runs(1)),
            // Its last day is a day of it.
            (date(2027, 1, 31), Some(from), Term::Runs(0)),
            (date(2027, 2, 1), Some(from), Term::Ended),
            (date(2027, 2, 1), None, Term::Ended),
        ] {
            assert_eq!(holding(from, until).term(today), expected, "{today}");
        }
        // What ends before it begins has ended.
        assert_eq!(holding(Some(date(2027, 3, 1)), until).term(date(2027, 2, 1)), Term::Ended);
    }

    #[test]
    fn it_is_renewed_from_its_opening_to_its_end() {
        let until = date(2026, 12, 31);
        for (own_from, own_until, today, expected) in [
            (None, None, date(2026, 12, 2), Renewal::Opens(date(2026, 12, 3))),
            (None, None, date(2026, 12, 3), Renewal::Open(until)),
            (None, None, until, Renewal::Open(until)),
            (None, None, date(2027, 1, 1), Renewal::Over),
            (Some(date(2026, 11, 1)), None, date(2026, 11, 1), Renewal::Open(until)),
            (Some(date(2026, 11, 1)), None, date(2026, 10, 31), Renewal::Opens(date(2026, 11, 1))),
            // After its end, where the council still takes it.
            (None, Some(date(2027, 1, 14)), date(2027, 1, 14), Renewal::Open(date(2027, 1, 14))),
            (None, Some(date(2027, 1, 14)), date(2027, 1, 15), Renewal::Over),
            // Or no longer.
            (None, Some(date(2026, 12, 24)), date(2026, 12, 25), Renewal::Over),
        ] {
            let holding = Holding { renewable_from: own_from, renewable_until: own_until, ..holding(None, until) };
            assert_eq!(holding.renewal(&kind(), today), expected, "{today} {own_from:?} {own_until:?}");
        }
    }

    #[test]
    fn the_profile_says_when_renewal_opens() {
        let kind = HoldingKind { opens_days: 60, ..kind() };
        assert_eq!(
            holding(None, date(2026, 12, 31)).renewal(&kind, date(2026, 10, 31)),
            Renewal::Opens(date(2026, 11, 1))
        );
        let never = HoldingKind { opens_days: u16::MAX, ..kind };
        assert!(matches!(holding(None, Date::MIN).renewal(&never, Date::MIN), Renewal::Open(_)));
    }

    #[test]
    fn a_reminder_is_due_four_weeks_and_one_week_before_the_end() {
        let until = date(2026, 12, 31);
        for (left, expected) in [
            (29, None),
            (28, Some(Stage::First)),
            (8, Some(Stage::First)),
            (7, Some(Stage::Last)),
            (0, Some(Stage::Last)),
            (-1, None),
        ] {
            let today = until.checked_sub(left.days()).unwrap();
            assert_eq!(holding(None, until).reminder(today), expected, "{left}");
        }
        // Of what has not begun, nobody is reminded.
        assert_eq!(holding(Some(date(2026, 12, 20)), until).reminder(date(2026, 12, 10)), None);
    }

    #[test]
    fn what_ends_first_comes_first_and_what_is_over_last() {
        let (today, kind) = (date(2026, 11, 20), kind());
        let late = Holding { renewable_until: Some(date(2026, 12, 1)), ..holding(None, date(2026, 11, 10)) };
        let mut holdings: Vec<(Holding, &HoldingKind)> =
            [holding(None, date(2027, 3, 1)), holding(None, date(2026, 10, 1)), holding(None, date(2026, 12, 1)), late]
                .map(|holding| (holding, &kind))
                .into();
        sort(&mut holdings, today);
        let ends: Vec<Date> = holdings.iter().map(|(holding, _)| holding.until).collect();
        assert_eq!(ends, [date(2026, 11, 10), date(2026, 12, 1), date(2027, 3, 1), date(2026, 10, 1)]);
    }

    #[test]
    fn the_renewing_form_is_told_the_number() {
        let answers = renewal_answers(&holding(None, date(2026, 12, 31)), &kind());
        let said = |question: &str| answers.get(question).map(|values| values.join(" "));
        assert_eq!((said("number").as_deref(), said("what").as_deref()), (Some("P1"), Some("permit")));
    }

    #[test]
    fn a_holder_is_known_by_the_address_in_any_letters() {
        let holding = holding(None, date(2026, 12, 31));
        assert!(holding.is_held_by("Sam@Example.ORG"));
        assert!(!holding.is_held_by("sa.m@example.org") && !holding.is_held_by(""));
    }
}
