//! Telling residents what happens to their cases: which events they are told of, how soon, and by which way.

use crate::{
    answer::Answers,
    case::EventKind,
    reach::{BY_LETTER, BY_PHONE, BY_TEXT, IN_ACCOUNT, UPDATES},
};
use serde::{Deserialize, Serialize};

/// Keys of the questions that are looked at here, besides those of `reach`.
const FORMAT: &str = "format";
const SAFE: &str = "safe";

/// A way to tell somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Email,
    Text,
    Letter,
    /// A person of the team calls.
    Call,
}

/// How soon somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soon {
    /// They have to do something, or were let down.
    AtOnce,
    /// With what else happens in the next minutes.
    Together,
}

/// What a resident can be told by: what is proved, and what this council sends by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Means {
    pub email: bool,
    /// A number that takes texts and is known to be theirs.
    pub text: bool,
    /// They gave an address for letters.
    pub letter: bool,
}

/// How soon a resident is told of this; none where they are not.
pub fn resident_is_told(kind: EventKind) -> Option<Soon> {
    match kind {
        // That news goes elsewhere is told where it went before.
        EventKind::Asked | EventKind::Missed | EventKind::Delayed | EventKind::ContactChanged => Some(Soon::AtOnce),
        EventKind::Moved
        | EventKind::Acknowledged
        | EventKind::SentUp
        | EventKind::PassedOn
        | EventKind::Planned
        | EventKind::Message
        | EventKind::Resolved
        | EventKind::Closed
        | EventKind::Joined
        | EventKind::Reopened => Some(Soon::Together),
        EventKind::Received
        | EventKind::HandedOver
        | EventKind::HandOverFailed
        | EventKind::RouteQuestioned
        | EventKind::FileRefused
        | EventKind::WordsAdded
        | EventKind::Withdrawn
        | EventKind::Working
        | EventKind::Assigned
        | EventKind::WaitingForOthers
        | EventKind::Noted
        | EventKind::DueSoon
        | EventKind::Nudged
        | EventKind::Escalated => None,
    }
}

/// Whether somebody who follows a case of another resident is told: of what becomes of the place, and nothing that is said.
pub fn follower_is_told(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Planned | EventKind::Delayed | EventKind::Resolved | EventKind::Closed | EventKind::Reopened
    )
}

/// The ways to tell this resident: the first is used, and each next one if those before it fail. None where they look for
/// themselves. A way that they chose and that is not there gives way to what is proved.
pub fn ways(told: &Answers, means: Means) -> Vec<Way> {
    let never = |what: &str| told.get(SAFE).is_some_and(|never| never.iter().any(|each| each == what));
    let first = match chosen(told) {
        Some(IN_ACCOUNT) => return Vec::new(),
        Some(BY_PHONE) if !never(BY_PHONE) => return vec![Way::Call],
        Some(BY_LETTER) if means.letter && !never(BY_LETTER) => Some(Way::Letter),
        Some(BY_TEXT) if means.text => Some(Way::Text),
        _ => None,
    };
    let proved = [(Way::Email, means.email), (Way::Text, means.text)];
    let others = proved.into_iter().filter_map(|(way, is_there)| is_there.then_some(way));
    let others = others.filter(|way| first != Some(*way));
    first.into_iter().chain(others).collect()
}

fn chosen(told: &Answers) -> Option<&str> {
    told.get(UPDATES)?.first().map(String::as_str)
}

/// How a letter has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    Usual,
    Large,
    /// A person has to make it: in Braille, in easy read, spoken or signed.
    ByHand,
}

pub fn print(told: &Answers) -> Print {
    match told.get(FORMAT).and_then(|format| format.first()).map(String::as_str) {
        None | Some("" | "standard") => Print::Usual,
        Some("large-print") => Print::Large,
        Some(_) => Print::ByHand,
    }
}

/// The number as it is dialled, if it takes texts: a mobile phone's of this country.
pub fn mobile(phone: &str) -> Option<String> {
    let digits = crate::case::digits(phone)?;
    (digits.len() == 11 && digits.starts_with("07") && !digits.starts_with("070")).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(said: &[(&str, &str)]) -> Answers {
        said.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
    }

    #[test]
    fn the_chosen_way_comes_first_and_then_what_is_proved() {
        use Way::*;
        let all = Means { email: true, text: true, letter: true };
        let email = Means { email: true, ..Means::default() };
        for (said, means, expected) in [
            (told(&[]), all, vec![Email, Text]),
            (told(&[]), Means::default(), vec![]),
            (told(&[]), Means { text: true, ..Means::default() }, vec![Text]),
            (told(&[("updates", "email")]), email, vec![Email]),
            (told(&[("updates", "account")]), all, vec![]),
            (told(&[("updates", "text")]), all, vec![Text, Email]),
            (told(&[("updates", "text")]), email, vec![Email]),
            (told(&[("updates", "letter")]), all, vec![Letter, Email, Text]),
            (told(&[("updates", "letter")]), email, vec![Email]),
            (told(&[("updates", "letter"), ("safe", "letter")]), all, vec![Email, Text]),
            (told(&[("updates", "phone")]), all, vec![Call]),
            (told(&[("updates", "phone"), ("safe", "phone")]), all, vec![Email, Text]),
        ] {
            assert_eq!(ways(&said, means), expected, "{said:?} {means:?}");
        }
    }

    #[test]
    fn what_only_staff_see_is_told_to_nobody() {
        for kind in EventKind::ALL.into_iter().filter(|kind| kind.is_for_staff_only()) {
            assert!(resident_is_told(kind).is_none() && !follower_is_told(kind), "{kind:?}");
        }
        for kind in [EventKind::Asked, EventKind::Message, EventKind::Moved, EventKind::Joined, EventKind::Missed] {
            assert!(resident_is_told(kind).is_some() && !follower_is_told(kind), "{kind:?}");
        }
    }

    #[test]
    fn a_letter_is_printed_as_it_was_asked_for_or_made_by_a_person() {
        for (format, expected) in [
            ("", Print::Usual),
            ("standard", Print::Usual),
            ("large-print", Print::Large),
            ("braille", Print::ByHand),
            ("bsl", Print::ByHand),
        ] {
            assert_eq!(print(&told(&[("format", format)])), expected, "{format}");
        }
        assert_eq!(print(&told(&[])), Print::Usual);
    }

    #[test]
    fn texts_go_to_mobile_phones() {
        for (phone, number) in [
            ("07700 900123", Some("07700900123")),
            ("+44 (0)7700 900 123", Some("07700900123")),
            ("01257 515151", None),
            ("07012 345678", None),
            ("07700 900123 ext 4", None),
            ("", None),
        ] {
            assert_eq!(mobile(phone).as_deref(), number, "{phone}");
        }
    }
}
