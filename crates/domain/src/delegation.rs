//! Who acts for a resident: what they may see and do, and until when.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest name that stands in a mail to somebody else.
const LONGEST_NAME: usize = 60;

/// The figures that are a council's to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelegationRules {
    /// Nobody acts for a resident for longer than so many months, unless they are asked again.
    pub most_months: u8,
    /// An invitation can be accepted for so many days.
    pub invitation_days: u8,
    /// It is kept for so many months who acted for whom, and who looked at what.
    pub kept_months: u8,
}

/// What somebody is to the resident. Named wherever their name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    Carer,
    Relative,
    Friend,
    /// Somebody who works for an organisation that helps.
    Partner,
    /// Sees the cases that the resident names, and does nothing.
    Councillor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    See,
    /// Sees, and sends forms.
    Act,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Everything,
    /// By their keys.
    Services(BTreeSet<String>),
    /// By their references.
    Cases(BTreeSet<String>),
}

/// How far it came. Invitation and acceptance are on these days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Story {
    pub invited: Date,
    pub accepted: Option<Date>,
    pub is_declined: bool,
    pub is_ended: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The resident has invited; the other has not answered.
    Waiting,
    /// Nobody answered in time.
    Lapsed,
    Declined,
    Holds,
    /// By one of the two.
    Ended,
    /// Its last day has passed.
    Over,
}

/// What the resident offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub relation: Relation,
    pub power: Power,
    pub scope: Scope,
    /// Its last day.
    pub until: Date,
}

/// What somebody is about to see or do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What<'a> {
    Service(&'a str),
    Case { service: &'a str, reference: &'a str },
}

/// What is wrong with an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    NoService,
    NoCase,
    Past,
    TooLong,
}

impl Relation {
    pub const ALL: [Self; 5] = [Self::Carer, Self::Relative, Self::Friend, Self::Partner, Self::Councillor];

    pub fn key(self) -> &'static str {
        match self {
            Self::Carer => "carer",
            Self::Relative => "relative",
            Self::Friend => "friend",
            Self::Partner => "partner",
            Self::Councillor => "councillor",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|relation| relation.key() == key)
    }
}

impl Power {
    pub fn key(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::Act => "act",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        [Self::See, Self::Act].into_iter().find(|power| power.key() == key)
    }
}

impl Story {
    pub fn state(&self, until: Date, today: Date, rules: &DelegationRules) -> State {
        let last = self.invited.saturating_add(i64::from(rules.invitation_days).days());
        if self.is_ended {
            State::Ended
        } else if self.is_declined {
            State::Declined
        } else if self.accepted.is_none() {
            if today > last || today > until { State::Lapsed } else { State::Waiting }
        } else if today > until {
            State::Over
        } else {
            State::Holds
        }
    }
}

impl Terms {
    /// Whether these terms let somebody do this, as long as they hold.
    pub fn may(&self, power: Power, what: What<'_>) -> bool {
        let is_able = match self.relation {
            Relation::Councillor => power == Power::See,
            Relation::Carer | Relation::Relative | Relation::Friend | Relation::Partner => power <= self.power,
        };
        let covers = match (&self.scope, what) {
            (Scope::Everything, _) => true,
            (Scope::Services(keys), What::Service(service) | What::Case { service, .. }) => keys.contains(service),
            (Scope::Cases(references), What::Case { reference, .. }) => references.contains(reference),
            (Scope::Cases(_), What::Service(_)) => false,
        };
        is_able && covers
    }

    /// What is wrong with an offer of these terms.
    pub fn check(&self, today: Date, rules: &DelegationRules) -> Vec<Wrong> {
        let scope = match (&self.scope, self.relation) {
            (Scope::Services(keys), _) if keys.is_empty() => Some(Wrong::NoService),
            (Scope::Cases(references), _) if references.is_empty() => Some(Wrong::NoCase),
            // Whatever was sent: a councillor sees what is named, and nothing else.
            (Scope::Everything | Scope::Services(_), Relation::Councillor) => Some(Wrong::NoCase),
            (Scope::Everything | Scope::Services(_) | Scope::Cases(_), _) => None,
        };
        let date = if self.until < today {
            Some(Wrong::Past)
        } else if self.until > latest(today, rules) {
            Some(Wrong::TooLong)
        } else {
            None
        };
        scope.into_iter().chain(date).collect()
    }
}

/// The last day that can be chosen.
pub fn latest(today: Date, rules: &DelegationRules) -> Date {
    today.saturating_add(i64::from(rules.most_months).months())
}

/// Whether this may stand as a name in a mail to somebody else: no address and no link can be written with it.
pub fn is_name(typed: &str) -> bool {
    let is_part = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '&');
    // A dot stands after an initial, or ends the name: between letters it makes an address.
    let dots_fit = typed.split('.').skip(1).all(|rest| rest.is_empty() || rest.starts_with(' '));
    (1..=LONGEST_NAME).contains(&typed.chars().count())
        && typed.chars().all(|c| is_part(c) || c == '.')
        && typed.chars().any(char::is_alphabetic)
        && dots_fit
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const RULES: DelegationRules = DelegationRules { most_months: 12, invitation_days: 14, kept_months: 12 };
    const TODAY: Date = date(2026, 11, 20);
    const BIN: What<'_> = What::Service("bin");
    const BIN_CASE: What<'_> = What::Case { service: "bin", reference: "A" };
    const TAX_CASE: What<'_> = What::Case { service: "tax", reference: "B" };

    fn set(keys: &[&str]) -> BTreeSet<String> {
        keys.iter().map(ToString::to_string).collect()
    }

    fn terms(relation: Relation, power: Power, scope: Scope) -> Terms {
        Terms { relation, power, scope, until: date(2027, 1, 31) }
    }

    #[test]
    fn each_may_see_and_do_what_the_resident_chose_and_no_more() {
        use Power::{Act, See};
        use Relation::{Carer, Councillor, Partner};
        let (bins, case_a) = (Scope::Services(set(&["bin"])), Scope::Cases(set(&["A"])));
        for (terms, power, what, may) in [
            (terms(Carer, Act, Scope::Everything), Act, BIN, true),
            (terms(Carer, Act, Scope::Everything), See, TAX_CASE, true),
            (terms(Carer, See, Scope::Everything), See, BIN_CASE, true),
            (terms(Carer, See, Scope::Everything), Act, BIN, false),
            (terms(Partner, Act, bins.clone()), Act, BIN, true),
            (terms(Partner, Act, bins.clone()), See, BIN_CASE, true),
            (terms(Partner, Act, bins.clone()), See, TAX_CASE, false),
            (terms(Partner, Act, bins), Act, What::Service("tax"), false),
            (terms(Councillor, See, case_a.clone()), See, BIN_CASE, true),
            (terms(Councillor, See, case_a.clone()), See, TAX_CASE, false),
            (terms(Councillor, See, case_a.clone()), See, BIN, false),
            // However it came to be stored.
            (terms(Councillor, Act, case_a), Act, BIN_CASE, false),
            (terms(Councillor, Act, Scope::Everything), Act, BIN, false),
        ] {
            assert_eq!(terms.may(power, what), may, "{terms:?} {power:?} {what:?}");
        }
    }

    #[test]
    fn it_holds_from_acceptance_to_the_end_of_its_last_day() {
        let until = date(2026, 12, 31);
        let waiting = Story { invited: TODAY, accepted: None, is_declined: false, is_ended: false };
        let accepted = Story { accepted: Some(TODAY), ..waiting };
        for (story, today, state) in [
            (waiting, TODAY, State::Waiting),
            (waiting, date(2026, 12, 4), State::Waiting),
            (waiting, date(2026, 12, 5), State::Lapsed),
            (accepted, TODAY, State::Holds),
            (accepted, until, State::Holds),
            (accepted, date(2027, 1, 1), State::Over),
            (Story { is_ended: true, ..accepted }, TODAY, State::Ended),
            (Story { is_ended: true, ..waiting }, TODAY, State::Ended),
            (Story { is_declined: true, ..waiting }, TODAY, State::Declined),
        ] {
            assert_eq!(story.state(until, today, &RULES), state, "{story:?} on {today}");
        }
        assert_eq!(waiting.state(date(2026, 11, 25), date(2026, 11, 26), &RULES), State::Lapsed);
    }

    #[test]
    fn an_offer_has_an_end_and_something_in_it() {
        use Power::{Act, See};
        use Relation::{Councillor, Friend};
        let on = |until| Terms { until, ..terms(Friend, Act, Scope::Everything) };
        for (terms, wrong) in [
            (on(TODAY), vec![]),
            (on(date(2027, 11, 20)), vec![]),
            (on(date(2027, 11, 21)), vec![Wrong::TooLong]),
            (on(date(2026, 11, 19)), vec![Wrong::Past]),
            (terms(Friend, See, Scope::Services(set(&[]))), vec![Wrong::NoService]),
            (terms(Councillor, See, Scope::Cases(set(&[]))), vec![Wrong::NoCase]),
            (terms(Councillor, See, Scope::Everything), vec![Wrong::NoCase]),
            (terms(Councillor, See, Scope::Cases(set(&["A"]))), vec![]),
        ] {
            assert_eq!(terms.check(TODAY, &RULES), wrong, "{terms:?}");
        }
    }

    #[test]
    fn a_name_leads_nowhere() {
        for good in ["Kim Lee", "Kim", "Zoë O'Brien-Smith", "J. R. Hartley", "Age & Care", "Dr. Kim", "Sam Jr."] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", " ", "-", "evil.example", "http://evil", "kim@example.org", "win 100", "a\nb", &"x".repeat(61)]
        {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
