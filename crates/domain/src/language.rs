//! The languages that residents can read the portal in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Each has all of our own words. What a council says itself is shown in English where its profile has no translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "String", into = "String")]
pub enum Language {
    #[default]
    #[serde(rename = "en")]
    English,
    #[serde(rename = "pl")]
    Polish,
    #[serde(rename = "ur")]
    Urdu,
    #[serde(rename = "ro")]
    Romanian,
    #[serde(rename = "pa")]
    Punjabi,
    #[serde(rename = "cy")]
    Welsh,
}

impl Language {
    pub const ALL: [Self; 6] = [Self::English, Self::Polish, Self::Urdu, Self::Romanian, Self::Punjabi, Self::Welsh];

    pub fn find(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The BCP 47 tag.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Polish => "pl",
            Self::Urdu => "ur",
            Self::Romanian => "ro",
            Self::Punjabi => "pa",
            Self::Welsh => "cy",
        }
    }

    /// As its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Polish => "Polski",
            Self::Urdu => "اردو",
            Self::Romanian => "Română",
            Self::Punjabi => "ਪੰਜਾਬੀ",
            Self::Welsh => "Cymraeg",
        }
    }

    /// How HTML marks what is said in it on a page in another one: `lang` and `dir`.
    pub fn marks(self) -> (&'static str, &'static str) {
        (self.code(), self.direction())
    }

    /// As HTML writes it in `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Urdu => "rtl",
            Self::English | Self::Polish | Self::Romanian | Self::Punjabi | Self::Welsh => "ltr",
        }
    }
}

/// A text that names no language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoLanguage;

impl fmt::Display for NoLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an unknown language, expected one of en, pl, ur, ro, pa, cy")
    }
}

impl TryFrom<String> for Language {
    type Error = NoLanguage;

    fn try_from(code: String) -> Result<Self, NoLanguage> {
        Self::find(&code).ok_or(NoLanguage)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

/// The plural category of a whole number in a language (Unicode CLDR, cardinal rules).
pub fn plural_category(language: &str, number: u64) -> &'static str {
    let (tens, hundreds) = (number % 10, number % 100);
    match (language, number) {
        ("pl", 1) | ("ro", 1) | ("cy", 1) => "one",
        ("pl", _) if (2..=4).contains(&tens) && !(12..=14).contains(&hundreds) => "few",
        ("pl", _) => "many",
        ("ro", 0) => "few",
        ("ro", _) if (1..=19).contains(&hundreds) => "few",
        ("pa", 0) => "one",
        ("cy", 0) => "zero",
        ("cy", 2) => "two",
        ("cy", 3) => "few",
        ("cy", 6) => "many",
        ("ro" | "cy", _) => "other",
        (_, 1) => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_are_those_of_each_language() {
        for (language, category, numbers) in [
            ("en", "one", &[1][..]),
            ("en", "other", &[0, 2, 11, 21, 100]),
            ("pl", "one", &[1]),
            ("pl", "few", &[2, 3, 4, 22, 24, 102, 1003]),
            ("pl", "many", &[0, 5, 11, 12, 13, 14, 21, 25, 100, 112, 114]),
            ("ro", "one", &[1]),
            ("ro", "few", &[0, 2, 11, 19, 101, 119]),
            ("ro", "other", &[20, 21, 35, 100, 120]),
            ("ur", "one", &[1]),
            ("ur", "other", &[0, 2, 10]),
            ("pa", "one", &[0, 1]),
            ("pa", "other", &[2, 10]),
            ("cy", "zero", &[0]),
            ("cy", "two", &[2]),
            ("cy", "few", &[3]),
            ("cy", "many", &[6]),
            ("cy", "other", &[4, 5, 7, 10, 12]),
        ] {
            for number in numbers {
                assert_eq!(plural_category(language, *number), category, "{number} in {language}");
            }
        }
    }

    #[test]
    fn a_code_finds_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::find(language.code()), Some(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.code());
        }
        assert_eq!(Language::find("xx"), None);
    }
}
