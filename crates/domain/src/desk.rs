//! What staff do at their desk, as rules: what they look for, and what a spreadsheet gets to see.

use crate::{
    case::{Raised, digits, name_key},
    question::write_postcode,
    reference::Reference,
    staff::Role,
};

/// What a case is looked for by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    Reference(Reference),
    Postcode(String),
    /// As it is dialled.
    Phone(String),
    /// In small letters.
    Name(String),
}

impl Sought {
    /// What somebody means who types this. None, if it says nothing.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if let Some(postcode) = write_postcode(typed) {
            return Some(Self::Postcode(postcode));
        }
        if let Ok(reference) = Reference::try_from(typed.to_owned()) {
            return Some(Self::Reference(reference));
        }
        if !typed.chars().any(char::is_alphabetic)
            && let Some(digits) = digits(typed)
        {
            return Some(Self::Phone(digits));
        }
        name_key(typed).map(Self::Name)
    }
}

/// How a request reached whoever writes it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Phone,
    Desk,
    Letter,
    SocialMedia,
    /// A resident asked their councillor, and said yes to it in this way.
    Councillor(Consent),
}

/// How a resident said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    InPerson,
    ByPhone,
    InWriting,
}

impl Way {
    pub const ALL: [Self; 7] = [
        Self::Phone,
        Self::Desk,
        Self::Letter,
        Self::SocialMedia,
        Self::Councillor(Consent::InPerson),
        Self::Councillor(Consent::ByPhone),
        Self::Councillor(Consent::InWriting),
    ];

    /// As it stands in an address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Desk => "desk",
            Self::Letter => "letter",
            Self::SocialMedia => "social-media",
            Self::Councillor(Consent::InPerson) => "councillor-in-person",
            Self::Councillor(Consent::ByPhone) => "councillor-by-phone",
            Self::Councillor(Consent::InWriting) => "councillor-in-writing",
        }
    }

    /// Those of somebody with this role. Who only helps has none: the resident sends it.
    pub fn of(role: Role) -> impl Iterator<Item = Self> {
        let is_theirs = move |way: &Self| matches!(way, Self::Councillor(_)) == (role == Role::Councillor);
        Self::ALL.into_iter().filter(move |way| role.has_desk() && is_theirs(way))
    }

    pub fn raised(self) -> Raised {
        match self {
            Self::Phone => Raised::Phone,
            Self::Desk => Raised::Desk,
            Self::Letter => Raised::Letter,
            Self::SocialMedia => Raised::SocialMedia,
            Self::Councillor(_) => Raised::Councillor,
        }
    }
}

/// A field of a table that a spreadsheet opens. What would be read as a formula there is text: whoever typed it is a stranger.
pub fn csv_field(text: &str) -> String {
    let is_formula = text.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_looked_for_as_what_it_is() {
        for (typed, sought) in [
            ("  ", None),
            ("...", None),
            ("wthtm 22222", Some(Sought::Reference(Reference::try_from("WTHTM22222".to_owned()).unwrap()))),
            ("pr71al", Some(Sought::Postcode("PR7 1AL".to_owned()))),
            ("+44 7700 900123", Some(Sought::Phone("07700900123".to_owned()))),
            ("(01257) 515151", Some(Sought::Phone("01257515151".to_owned()))),
            ("Mary  O'Neill", Some(Sought::Name("mary o'neill".to_owned()))),
            ("999", Some(Sought::Name("999".to_owned()))),
        ] {
            assert_eq!(Sought::read(typed), sought, "{typed}");
        }
    }

    #[test]
    fn councillors_and_staff_write_down_what_reached_them_in_ways_of_their_own() {
        let keys = |role| Way::of(role).map(Way::key).collect::<Vec<_>>();
        assert_eq!(keys(Role::Adviser), ["phone", "desk", "letter", "social-media"]);
        assert!(keys(Role::Helper).is_empty());
        assert_eq!(keys(Role::Councillor), ["councillor-in-person", "councillor-by-phone", "councillor-in-writing"]);
        assert!(Way::of(Role::Councillor).all(|way| way.raised() == Raised::Councillor));
    }

    #[test]
    fn a_spreadsheet_reads_no_formula() {
        for (text, field) in [
            ("Waste", "\"Waste\""),
            ("say \"no\", twice", "\"say \"\"no\"\", twice\""),
            ("=1+1", "\"'=1+1\""),
            ("+44", "\"'+44\""),
            ("-2", "\"'-2\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("  =1", "\"'  =1\""),
            ("2 - 1", "\"2 - 1\""),
        ] {
            assert_eq!(csv_field(text), field, "{text:?}");
        }
    }
}
