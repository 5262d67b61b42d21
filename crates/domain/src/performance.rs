//! "How we are doing": the times that figures are about, and what a council has set itself.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// So many quarters that are over stand on the page, and the one that is running.
const FULL_QUARTERS: usize = 4;

/// Three months, such as January to March.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    first: Date,
}

impl Quarter {
    pub fn of(date: Date) -> Self {
        let month = (date.month() - 1) / 3 * 3 + 1;
        Self { first: date.with().month(month).day(1).build().unwrap_or(date) }
    }

    pub fn first_day(self) -> Date {
        self.first
    }

    /// The first day that is not in it.
    pub fn end(self) -> Date {
        self.first.saturating_add(3.months())
    }

    pub fn last_day(self) -> Date {
        self.end().saturating_sub(1.day())
    }

    fn before(self) -> Self {
        Self { first: self.first.saturating_sub(3.months()) }
    }

    pub fn is_over(self, today: Date) -> bool {
        self.end() <= today
    }

    /// Those that the page shows on this day, oldest first; the last is running.
    pub fn shown(today: Date) -> Vec<Self> {
        let mut quarters: Vec<_> = std::iter::successors(Some(Self::of(today)), |quarter| Some(quarter.before()))
            .take(FULL_QUARTERS + 1)
            .collect();
        quarters.reverse();
        quarters
    }
}

/// A council's year, from April to March. Named by the year in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(pub i16);

impl Year {
    pub fn of(date: Date) -> Self {
        Self(if date.month() < 4 { date.year() - 1 } else { date.year() })
    }

    pub fn before(self) -> Self {
        Self(self.0 - 1)
    }

    pub fn first_day(self) -> Date {
        Date::new(self.0, 4, 1).unwrap_or(Date::MIN)
    }

    /// The first day that is not in it.
    pub fn end(self) -> Date {
        Date::new(self.0 + 1, 4, 1).unwrap_or(Date::MAX)
    }

    pub fn last_day(self) -> Date {
        self.end().saturating_sub(1.day())
    }

    pub fn is_over(self, today: Date) -> bool {
        self.end() <= today
    }

    pub fn quarters(self) -> Vec<Quarter> {
        let first = Quarter::of(self.first_day());
        std::iter::successors(Some(first), |quarter| Some(Quarter { first: quarter.end() })).take(4).collect()
    }
}

/// What a council does about its figures: `[performance]` in `feedback.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerformancePolicy {
    /// What it has set itself in public. Nobody else's target is shown.
    #[serde(default, rename = "target")]
    pub targets: Vec<Target>,
}

/// So many residents are to be satisfied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// With what, such as "By phone".
    pub about: String,
    pub percent: u8,
    /// For the year that begins in April of this one, where the council says so.
    #[serde(default)]
    pub year: Option<i16>,
    /// Where the council says so.
    pub source: String,
}

/// What is published of what a resident said and the council did has so many letters at most.
pub const LONGEST_SAID: usize = 500;

/// Why words can't be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotForAll {
    Empty,
    TooLong,
    /// An address or a number by which somebody is reached.
    Contact,
    /// It speaks of somebody by name.
    Name,
}

/// Titles that stand before somebody's name.
const TITLES: [&str; 9] = ["mr", "mrs", "ms", "miss", "mx", "dr", "cllr", "councillor", "sir"];
/// A phone number has so many digits, and what is shorter may be a year or a sum.
const FEWEST_DIGITS: usize = 9;

/// Words that anybody may read. A person still decides; this catches what is easily overlooked.
///
/// # Errors
/// Why not.
pub fn read_public(typed: &str) -> Result<String, NotForAll> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(NotForAll::Empty);
    }
    if text.chars().count() > LONGEST_SAID {
        return Err(NotForAll::TooLong);
    }
    if text.contains('@') || has_number(&text) || has_postcode(&text) {
        return Err(NotForAll::Contact);
    }
    if has_name(&text) { Err(NotForAll::Name) } else { Ok(text) }
}

/// A run of digits as long as a phone number, however it is spaced.
fn has_number(text: &str) -> bool {
    let mut run = 0;
    for letter in text.chars() {
        match letter {
            digit if digit.is_ascii_digit() => run += 1,
            ' ' | '-' | '(' | ')' | '+' | '.' | '/' => {}
            _ => run = 0,
        }
        if run >= FEWEST_DIGITS {
            return true;
        }
    }
    false
}

fn has_postcode(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(' ').map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric())).collect();
    let is_postcode = |word: &str| word.len() >= 5 && crate::question::write_postcode(word).is_some();
    words.iter().any(|word| is_postcode(word)) || words.windows(2).any(|pair| is_postcode(&pair.join(" ")))
}

/// A title with a word in capitals after it.
fn has_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| {
        let title = pair[0].trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        TITLES.contains(&title.as_str()) && pair[1].chars().next().is_some_and(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn quarters_are_those_of_a_calendar() {
        let shown = |today| Quarter::shown(today).iter().map(|quarter| quarter.first_day()).collect::<Vec<_>>();
        let to_october = [date(2025, 10, 1), date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1)];
        assert_eq!(shown(date(2026, 11, 20)), to_october);
        assert_eq!(shown(date(2026, 10, 1)), to_october);
        assert_eq!(shown(date(2026, 12, 31)), to_october);
        assert_eq!(shown(date(2027, 1, 1))[4], date(2027, 1, 1));
        let quarter = Quarter::of(date(2028, 2, 29));
        assert_eq!((quarter.end(), quarter.last_day()), (date(2028, 4, 1), date(2028, 3, 31)));
        assert!(!quarter.is_over(date(2028, 3, 31)) && quarter.is_over(date(2028, 4, 1)));
    }

    #[test]
    fn a_year_runs_from_april_to_march() {
        for (day, year) in [(date(2026, 3, 31), 2025), (date(2026, 4, 1), 2026), (date(2027, 1, 1), 2026)] {
            assert_eq!(Year::of(day), Year(year), "{day}");
        }
        let year = Year(2025);
        assert_eq!((year.first_day(), year.last_day()), (date(2025, 4, 1), date(2026, 3, 31)));
        assert_eq!(
            year.quarters().iter().map(|quarter| quarter.first_day().month()).collect::<Vec<_>>(),
            [4, 7, 10, 1]
        );
    }

    #[test]
    fn words_for_all_name_nobody() {
        for (typed, read) in [
            ("  Bins were\nmissed after bank holidays. ", Ok("Bins were missed after bank holidays.")),
            ("In 2026 we spent £12,500 on 340 bins", Ok("In 2026 we spent £12,500 on 340 bins")),
            ("Doctors told us", Ok("Doctors told us")),
            ("", Err(NotForAll::Empty)),
            (" \n ", Err(NotForAll::Empty)),
            ("Write to sam@example.org", Err(NotForAll::Contact)),
            ("Call 01257 515151", Err(NotForAll::Contact)),
            ("Call +44 (0)7700-900 123", Err(NotForAll::Contact)),
            ("The house at PR7 1DP,", Err(NotForAll::Contact)),
            ("Mrs Jones waited", Err(NotForAll::Name)),
            ("We told (Dr. Khan)", Err(NotForAll::Name)),
        ] {
            assert_eq!(read_public(typed), read.map(str::to_owned), "{typed}");
        }
        assert_eq!(read_public(&"a".repeat(LONGEST_SAID + 1)), Err(NotForAll::TooLong));
        assert!(read_public(&"ä".repeat(LONGEST_SAID)).is_ok());
    }
}
