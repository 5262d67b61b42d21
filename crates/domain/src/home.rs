//! What a council knows about a home: its bin days, its council tax band, its ward, where its people vote and where they get
//! help.

use crate::{
    council::Channel,
    hours::{Day, weekday},
};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// All that a council may supply about a home. What it leaves out is not shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    #[serde(default)]
    pub collections: Vec<Collection>,
    /// Days on which nothing is collected, and the days that take their place.
    #[serde(default)]
    pub moved: Vec<Moved>,
    /// Days on which nothing is collected, and none takes their place.
    #[serde(default)]
    pub cancelled: Vec<Cancelled>,
    #[serde(default)]
    pub band: Option<Band>,
    #[serde(default)]
    pub ward: Option<Ward>,
    /// Its name and address in one line.
    #[serde(default)]
    pub polling_place: Option<String>,
    /// The nearest offices and libraries with help.
    #[serde(default)]
    pub help: Vec<Channel>,
}

/// One kind of bin, and when it is emptied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collection {
    /// As residents know the bin, such as "Recycling".
    pub kind: String,
    /// What goes in it, in a few words.
    #[serde(default)]
    pub holds: String,
    pub day: Day,
    pub every: Weeks,
    /// The first collection is on the first such day of the week from here on.
    #[serde(with = "crate::iso::date")]
    pub from: Date,
}

/// So many weeks lie between two collections: 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Weeks(u8);

/// What would be collected on one day is collected on another, such as in the week of a bank holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    #[serde(with = "crate::iso::date")]
    pub from: Date,
    #[serde(with = "crate::iso::date")]
    pub to: Date,
}

/// A day on which nothing is collected, such as when garden waste rests in winter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancelled {
    /// The day that was planned.
    #[serde(with = "crate::iso::date")]
    pub on: Date,
    /// Of these kinds; of all kinds where none is named.
    #[serde(default)]
    pub kinds: Vec<String>,
}

/// A council tax band of England.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Band {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ward {
    pub name: String,
    #[serde(default)]
    pub councillors: Vec<Councillor>,
}

/// Somebody who speaks for a ward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Councillor {
    pub name: String,
    #[serde(default)]
    pub party: Option<String>,
    /// How to reach them.
    #[serde(default)]
    pub ways: Vec<Channel>,
}

/// A day on which a bin is emptied, or would have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BinDay<'a> {
    pub collection: &'a Collection,
    pub date: Date,
    /// The day that it would have been, had it not been moved.
    pub planned: Date,
    /// It is not emptied after all.
    pub is_cancelled: bool,
}

/// What a resident is told about one kind of bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextBinDay<'a> {
    pub day: BinDay<'a>,
    /// Days before it on which the bin is not emptied.
    pub cancelled: Vec<Date>,
}

impl Home {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        *self == Self { moved: self.moved.clone(), cancelled: self.cancelled.clone(), ..Self::default() }
    }

    /// Every bin day from `first` up to and with `last`, the earliest first, with those that are cancelled. A kind is collected
    /// once a day.
    pub fn bin_days(&self, first: Date, last: Date) -> Vec<BinDay<'_>> {
        let mut found: Vec<BinDay<'_>> =
            self.collections.iter().flat_map(|collection| self.days_of(collection, first, last)).collect();
        found.sort_by_key(|day| (day.date, day.is_cancelled, day.planned));
        let mut seen = BTreeSet::new();
        found.retain(|day| seen.insert((day.date, &day.collection.kind)));
        found
    }

    /// The next bin day of each kind, the earliest first. Today counts. None for a kind that starts in more than a year.
    pub fn next_bin_days(&self, today: Date) -> Vec<NextBinDay<'_>> {
        let days = self.bin_days(today, today.checked_add(1.year()).unwrap_or(Date::MAX));
        let mut seen = BTreeSet::new();
        let next = days.iter().filter(|day| !day.is_cancelled && seen.insert(&day.collection.kind));
        next.map(|day| {
            let is_before = |other: &&BinDay<'_>| other.date < day.date && other.collection.kind == day.collection.kind;
            let cancelled = days.iter().filter(is_before).map(|other| other.date).collect();
            NextBinDay { day: *day, cancelled }
        })
        .collect()
    }

    fn days_of<'a>(&'a self, collection: &'a Collection, first: Date, last: Date) -> impl Iterator<Item = BinDay<'a>> {
        let is_cancelled = move |date: Date| self.cancelled.iter().any(|cancelled| cancelled.holds(collection, date));
        // What is cancelled moves nowhere.
        let is_moved = move |date: Date| self.moved.iter().any(|moved| moved.from == date) && !is_cancelled(date);
        let kept = first
            .series(1.day())
            .take_while(move |date| *date <= last)
            .filter(move |date| collection.falls_on(*date) && !is_moved(*date))
            .map(|date| (date, date));
        let moved = self
            .moved
            .iter()
            .filter(move |moved| collection.falls_on(moved.from) && (first..=last).contains(&moved.to))
            .filter(move |moved| is_moved(moved.from))
            .map(|moved| (moved.from, moved.to));
        let day = move |(planned, date)| BinDay { collection, date, planned, is_cancelled: is_cancelled(planned) };
        kept.chain(moved).map(day)
    }
}

impl Cancelled {
    fn holds(&self, collection: &Collection, planned: Date) -> bool {
        self.on == planned && (self.kinds.is_empty() || self.kinds.contains(&collection.kind))
    }
}

impl Collection {
    /// Whether the pattern has a collection on this day, before any is moved.
    pub fn falls_on(&self, date: Date) -> bool {
        let days_to_first = self.from.weekday().until(weekday(self.day));
        let first = self.from.checked_add(days_to_first.days());
        let since = first.and_then(|first| date.since(first)).map_or(-1, |span| span.get_days());
        since >= 0 && since % (7 * i32::from(self.every.0)) == 0
    }
}

impl TryFrom<u8> for Weeks {
    type Error = &'static str;

    fn try_from(weeks: u8) -> Result<Self, Self::Error> {
        match weeks {
            1..=4 => Ok(Self(weeks)),
            _ => Err("not a number of weeks between collections, expected 1, 2, 3 or 4"),
        }
    }
}

impl From<Weeks> for u8 {
    fn from(weeks: Weeks) -> Self {
        weeks.0
    }
}

impl Band {
    const ALL: [Self; 8] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H];

    pub fn find(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.letter() == letter)
    }

    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::G => "G",
            Self::H => "H",
        }
    }
}

/// Whether this can be a unique property reference number: up to twelve digits.
pub fn is_uprn(text: &str) -> bool {
    (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn every(weeks: u8, kind: &str, day: Day, from: Date) -> Collection {
        Collection { kind: kind.to_owned(), holds: String::new(), day, every: Weeks::try_from(weeks).unwrap(), from }
    }

    fn dates(days: &[BinDay<'_>]) -> Vec<(String, Date)> {
        days.iter().map(|day| (day.collection.kind.clone(), day.date)).collect()
    }

    fn next(home: &Home, today: Date) -> Vec<(String, Date)> {
        dates(&home.next_bin_days(today).iter().map(|next| next.day).collect::<Vec<_>>())
    }

    #[test]
    fn the_pattern_gives_the_days() {
        let friday = date(2026, 11, 20);
        for (weeks, day, from, expected) in [
            // Today counts, and the day on which the pattern starts too.
            (1, Day::Friday, friday, vec![20, 27]),
            (2, Day::Friday, friday, vec![20]),
            // The first such day from there on.
            (1, Day::Monday, friday, vec![23, 30]),
            (1, Day::Thursday, friday, vec![26]),
            // From long before, over the end of summer time.
            (2, Day::Friday, date(2026, 10, 9), vec![20]),
            (2, Day::Friday, date(2026, 10, 10), vec![27]),
            (3, Day::Friday, date(2026, 10, 9), vec![20]),
            (4, Day::Wednesday, date(2026, 9, 28), vec![25]),
            (4, Day::Sunday, date(2025, 1, 20), vec![29]),
            // Not before it starts.
            (1, Day::Friday, date(2026, 11, 28), vec![]),
        ] {
            let home = Home { collections: vec![every(weeks, "Rubbish", day, from)], ..Home::default() };
            let found: Vec<i8> = home.bin_days(friday, date(2026, 11, 30)).iter().map(|day| day.date.day()).collect();
            assert_eq!(found, expected, "every {weeks} weeks on {day:?} from {from}");
        }
    }

    #[test]
    fn a_bank_holiday_moves_a_day() {
        let rubbish = every(1, "Rubbish", Day::Friday, date(2026, 11, 2));
        let moved = |from, to| Moved { from, to };
        let (christmas, new_year) = (date(2026, 12, 25), date(2027, 1, 1));
        for (exceptions, first, last, expected) in [
            (vec![moved(christmas, date(2026, 12, 24))], 18, 31, vec![18, 24]),
            (vec![moved(christmas, date(2026, 12, 28))], 18, 31, vec![18, 28]),
            // Into the time that is asked for, and out of it.
            (vec![moved(new_year, date(2026, 12, 31))], 26, 31, vec![31]),
            (vec![moved(christmas, date(2026, 12, 24))], 25, 31, vec![]),
            // Onto a day that has a collection already: once.
            (vec![moved(christmas, date(2026, 12, 18))], 18, 31, vec![18]),
            // From a day without a collection.
            (vec![moved(date(2026, 12, 24), date(2026, 12, 23))], 18, 31, vec![18, 25]),
        ] {
            let home = Home { collections: vec![rubbish.clone()], moved: exceptions.clone(), ..Home::default() };
            let days = home.bin_days(date(2026, 12, first), date(2026, 12, last));
            let found: Vec<i8> = days.iter().map(|day| day.date.day()).collect();
            assert_eq!(found, expected, "{exceptions:?}");
        }
    }

    #[test]
    fn a_day_that_was_moved_knows_the_planned_one() {
        let (from, to) = (date(2026, 12, 25), date(2026, 12, 28));
        let collections = vec![every(1, "Rubbish", Day::Friday, date(2026, 11, 2))];
        let home = Home { collections, moved: vec![Moved { from, to }], ..Home::default() };
        let days = home.bin_days(to, to);
        assert_eq!((days[0].date, days[0].planned), (to, from));
    }

    #[test]
    fn the_next_of_each_kind_comes_earliest_first() {
        let home = Home {
            collections: vec![
                every(2, "Rubbish", Day::Friday, date(2026, 11, 23)),
                every(2, "Recycling", Day::Friday, date(2026, 11, 16)),
                every(1, "Food", Day::Monday, date(2026, 11, 16)),
                every(2, "Garden", Day::Monday, date(2028, 3, 1)),
            ],
            ..Home::default()
        };
        let owned =
            |found: &[(&str, Date)]| found.iter().map(|(kind, date)| ((*kind).to_owned(), *date)).collect::<Vec<_>>();
        for (today, expected) in [
            (
                date(2026, 11, 20),
                [("Recycling", date(2026, 11, 20)), ("Food", date(2026, 11, 23)), ("Rubbish", date(2026, 11, 27))],
            ),
            (
                date(2026, 11, 21),
                [("Food", date(2026, 11, 23)), ("Rubbish", date(2026, 11, 27)), ("Recycling", date(2026, 12, 4))],
            ),
        ] {
            assert_eq!(next(&home, today), owned(&expected), "{today}");
        }
    }

    #[test]
    fn a_day_that_is_cancelled_is_told_and_not_collected() {
        let (friday, christmas) = (date(2026, 12, 18), date(2026, 12, 25));
        let collections = vec![
            every(1, "Rubbish", Day::Friday, date(2026, 11, 2)),
            every(1, "Garden", Day::Friday, date(2026, 11, 2)),
        ];
        let cancelled = |on, kinds: &[&str]| Cancelled { on, kinds: kinds.iter().map(ToString::to_string).collect() };
        let moved = vec![Moved { from: christmas, to: date(2026, 12, 28) }];
        // What is cancelled and moved, the next day of each kind, and which days before it are cancelled.
        for (days, moves, rubbish, garden) in [
            (vec![], vec![], (friday, vec![]), (friday, vec![])),
            (vec![cancelled(friday, &[])], vec![], (christmas, vec![friday]), (christmas, vec![friday])),
            (vec![cancelled(friday, &["Garden"])], vec![], (friday, vec![]), (christmas, vec![friday])),
            (
                vec![cancelled(friday, &["Garden"]), cancelled(christmas, &["Garden"])],
                moved.clone(),
                (friday, vec![]),
                (date(2027, 1, 1), vec![friday, christmas]),
            ),
            // A day without a collection.
            (vec![cancelled(date(2026, 12, 19), &[])], vec![], (friday, vec![]), (friday, vec![])),
            (vec![cancelled(friday, &["Glass"])], vec![], (friday, vec![]), (friday, vec![])),
        ] {
            let home = Home { collections: collections.clone(), moved: moves, cancelled: days, ..Home::default() };
            let found: Vec<_> =
                home.next_bin_days(friday).into_iter().map(|next| (next.day.date, next.cancelled)).collect();
            let expected = if rubbish.0 <= garden.0 { vec![rubbish, garden] } else { vec![garden, rubbish] };
            assert_eq!(found, expected, "{:?}", home.cancelled);
        }
    }

    #[test]
    fn a_cancelled_day_stays_among_the_days_and_says_so() {
        let friday = date(2026, 12, 18);
        let collections = vec![every(1, "Rubbish", Day::Friday, date(2026, 11, 2))];
        let cancelled = vec![Cancelled { on: friday, kinds: vec![] }];
        let home = Home { collections, cancelled, ..Home::default() };
        let days = home.bin_days(friday, date(2026, 12, 25));
        assert_eq!(days.iter().map(|day| day.is_cancelled).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn weeks_are_one_to_four() {
        for weeks in [0, 5, 52] {
            assert!(Weeks::try_from(weeks).is_err(), "{weeks}");
        }
    }

    #[test]
    fn a_property_s_number_is_digits() {
        for (text, is) in [("1", true), ("999900020000", true), ("", false), ("9999000200001", false), ("12a", false)] {
            assert_eq!(is_uprn(text), is, "{text}");
        }
    }

    #[test]
    fn a_home_of_which_nothing_is_said_is_empty() {
        let moved = vec![Moved { from: date(2026, 12, 25), to: date(2026, 12, 28) }];
        assert!(Home { moved, ..Home::default() }.is_empty());
        assert!(!Home { band: Some(Band::B), ..Home::default() }.is_empty());
    }
}
