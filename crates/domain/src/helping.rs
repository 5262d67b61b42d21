//! Helping a person at one screen: how they said yes, who typed what, and what they confirmed before it is sent.

use crate::answer::Answers;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest name that a person may be called by, in characters.
pub const LONGEST_NAME: usize = 60;

/// How the person agreed to be helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// They said so to the helper.
    Spoken,
    /// They wrote it down.
    Written,
    /// By somebody who may decide for them.
    ByDecider,
}

impl Consent {
    pub const ALL: [Self; 3] = [Self::Spoken, Self::Written, Self::ByDecider];

    pub fn key(self) -> &'static str {
        match self {
            Self::Spoken => "spoken",
            Self::Written => "written",
            Self::ByDecider => "by-decider",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|consent| consent.key() == key)
    }
}

/// Who is at the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typist {
    #[default]
    Person,
    Helper,
}

impl Typist {
    pub const ALL: [Self; 2] = [Self::Person, Self::Helper];

    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Helper => "helper",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|typist| typist.key() == key)
    }
}

/// Who typed the answer to each question. What was typed before anybody helped stands in it nowhere.
pub type Typed = BTreeMap<String, Typist>;

/// Who typed each answer, after a save by this one: they typed what changed in it.
pub fn typed(before: &Answers, after: &Answers, known: &Typed, now: Typist) -> Typed {
    let is_new = |key: &str| before.get(key) != after.get(key);
    let who = |key: &str| if is_new(key) { Some(now) } else { known.get(key).copied() };
    let said = after.iter().filter(|(_, values)| values.iter().any(|value| !value.is_empty()));
    said.filter_map(|(key, _)| Some((key.clone(), who(key)?))).collect()
}

/// The name that a person is called by, as it was typed: on one line, and not too long. Nothing, for nobody in particular.
pub fn read_name(typed: &str) -> Result<String, TooLong> {
    let seen: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > LONGEST_NAME { Err(TooLong) } else { Ok(name) }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong;

/// Whether news about what is sent would go to the helper in place of the person.
pub fn goes_to_helper(contact: &str, helper: &str) -> bool {
    contact.trim().eq_ignore_ascii_case(helper.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(said: &[(&str, &str)]) -> Answers {
        said.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
    }

    #[test]
    fn who_typed_is_kept_until_somebody_changes_it() {
        let (person, helper) = (Typist::Person, Typist::Helper);
        let known =
            |pairs: &[(&str, Typist)]| -> Typed { pairs.iter().map(|(k, who)| ((*k).to_owned(), *who)).collect() };
        for (before, after, was, now, is) in [
            (vec![], vec![("a", "1")], vec![], helper, vec![("a", helper)]),
            (
                vec![("a", "1")],
                vec![("a", "1"), ("b", "2")],
                vec![("a", helper)],
                person,
                vec![("a", helper), ("b", person)],
            ),
            (vec![("a", "1")], vec![("a", "2")], vec![("a", helper)], person, vec![("a", person)]),
            (vec![("a", "1")], vec![], vec![("a", helper)], person, vec![]),
            // Typed at home, before anybody helped.
            (vec![("a", "1")], vec![("a", "1"), ("b", "2")], vec![], helper, vec![("b", helper)]),
            // What is left empty nobody typed.
            (vec![], vec![("a", "")], vec![], helper, vec![]),
        ] {
            assert_eq!(
                typed(&answers(&before), &answers(&after), &known(&was), now),
                known(&is),
                "{before:?} {after:?}"
            );
        }
    }

    #[test]
    fn a_name_is_one_line_that_is_not_too_long() {
        for (typed, name) in [
            ("", Ok("")),
            ("  Mrs  Khan\n", Ok("Mrs Khan")),
            ("a\u{7}b", Ok("a b")),
            (&"é".repeat(60), Ok("é".repeat(60).as_str())),
            (&"é".repeat(61), Err(TooLong)),
        ] {
            assert_eq!(read_name(typed), name.map(str::to_owned), "{typed}");
        }
    }

    #[test]
    fn the_helpers_own_address_is_known_however_it_is_typed() {
        for (contact, is_helpers) in
            [("kim@example.org", true), (" KIM@Example.org ", true), ("kim@example.com", false), ("", false)]
        {
            assert_eq!(goes_to_helper(contact, "kim@example.org"), is_helpers, "{contact}");
        }
    }

    #[test]
    fn keys_are_read_as_they_are_written() {
        assert!(Consent::ALL.into_iter().all(|consent| Consent::find(consent.key()) == Some(consent)));
        assert!(Typist::ALL.into_iter().all(|typist| Typist::find(typist.key()) == Some(typist)));
        assert_eq!((Consent::find("yes"), Typist::find("")), (None, None));
    }
}
