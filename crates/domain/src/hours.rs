//! When a channel is open.

use crate::calendar::Calendar;
use jiff::{
    SignedDuration, ToSpan,
    civil::{Date, DateTime, Time, Weekday},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// The same hours on some days of the week, in the council's local time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenHours {
    pub days: Vec<Day>,
    /// As `08:00`.
    pub from: Time,
    pub to: Time,
}

/// Whether somebody answers now, and how long that lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenNow {
    Until(Time),
    ClosedUntilToday(Time),
    ClosedUntilTomorrow(Time),
    /// Within two weeks.
    ClosedUntil(Weekday, Time),
    Closed,
}

impl OpenNow {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Until(_))
    }
}

/// Open or closed at a moment, and until when. Closed on bank holidays. `None` where no hours are stated.
pub fn open_now(hours: &[OpenHours], now: DateTime, calendar: &Calendar) -> Option<OpenNow> {
    if hours.is_empty() {
        return None;
    }
    let today = hours_of(hours, now.date(), calendar);
    if let Some(open) = today.iter().find(|open| (open.from..open.to).contains(&now.time())) {
        return Some(OpenNow::Until(open.to));
    }
    Some(match next_opening(hours, now, calendar) {
        Some((0, time)) => OpenNow::ClosedUntilToday(time),
        Some((1, time)) => OpenNow::ClosedUntilTomorrow(time),
        Some((days, time)) => {
            let day = now.date().checked_add(i32::from(days).days()).map_or(now.weekday(), |date| date.weekday());
            OpenNow::ClosedUntil(day, time)
        }
        None => OpenNow::Closed,
    })
}

fn hours_of<'a>(hours: &'a [OpenHours], date: Date, calendar: &Calendar) -> Vec<&'a OpenHours> {
    if calendar.bank_holidays.contains(&date) {
        return Vec::new();
    }
    hours.iter().filter(|open| open.days.iter().any(|day| weekday(*day) == date.weekday())).collect()
}

fn next_opening(hours: &[OpenHours], now: DateTime, calendar: &Calendar) -> Option<(u8, Time)> {
    (0..14).find_map(|days| {
        let date = now.date().checked_add(i32::from(days).days()).ok()?;
        hours_of(hours, date, calendar)
            .iter()
            .map(|open| open.from)
            .filter(|from| days > 0 || *from > now.time())
            .min()
            .map(|from| (days, from))
    })
}

/// The moment at which so many hours were worked. Time while the council is closed does not count; with no hours, no time passes.
pub fn add_working_hours(start: DateTime, hours: u16, open: &[OpenHours], calendar: &Calendar) -> DateTime {
    let mut left = SignedDuration::from_hours(hours.into());
    let mut date = start.date();
    // Each week has an opening, so a promise of hours ends long before.
    for _ in 0..u32::from(hours).saturating_add(30) {
        let mut today = hours_of(open, date, calendar);
        today.sort_by_key(|open| open.from);
        for open in today {
            let from = date.to_datetime(open.from).max(start);
            let there = date.to_datetime(open.to).duration_since(from);
            if there >= left {
                return from.checked_add(left).unwrap_or(from);
            }
            left -= there.max(SignedDuration::ZERO);
        }
        let Ok(next) = date.tomorrow() else {
            break;
        };
        date = next;
    }
    start
}

/// The day as the calendar has it.
pub fn weekday(day: Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Monday,
        Day::Tuesday => Weekday::Tuesday,
        Day::Wednesday => Weekday::Wednesday,
        Day::Thursday => Weekday::Thursday,
        Day::Friday => Weekday::Friday,
        Day::Saturday => Weekday::Saturday,
        Day::Sunday => Weekday::Sunday,
    }
}

/// The words key of a day of the week, such as `day-monday`.
pub fn day_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "day-monday",
        Weekday::Tuesday => "day-tuesday",
        Weekday::Wednesday => "day-wednesday",
        Weekday::Thursday => "day-thursday",
        Weekday::Friday => "day-friday",
        Weekday::Saturday => "day-saturday",
        Weekday::Sunday => "day-sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    /// South Ribble's hours, without the Friday.
    fn hours() -> Vec<OpenHours> {
        vec![
            OpenHours {
                days: vec![Day::Monday, Day::Tuesday, Day::Thursday],
                from: time(8, 30, 0, 0),
                to: time(17, 15, 0, 0),
            },
            OpenHours { days: vec![Day::Wednesday], from: time(10, 0, 0, 0), to: time(17, 15, 0, 0) },
        ]
    }

    #[test]
    fn says_whether_it_is_open_and_until_when() {
        let calendar = Calendar { bank_holidays: vec![date(2026, 12, 28)] };
        for (now, expected) in [
            (date(2026, 11, 23).at(8, 29, 59, 0), OpenNow::ClosedUntilToday(time(8, 30, 0, 0))),
            (date(2026, 11, 23).at(8, 30, 0, 0), OpenNow::Until(time(17, 15, 0, 0))),
            (date(2026, 11, 23).at(17, 15, 0, 0), OpenNow::ClosedUntilTomorrow(time(8, 30, 0, 0))),
            (date(2026, 11, 24).at(20, 0, 0, 0), OpenNow::ClosedUntilTomorrow(time(10, 0, 0, 0))),
            (date(2026, 11, 27).at(9, 0, 0, 0), OpenNow::ClosedUntil(Weekday::Monday, time(8, 30, 0, 0))),
            (date(2026, 12, 27).at(9, 0, 0, 0), OpenNow::ClosedUntil(Weekday::Tuesday, time(8, 30, 0, 0))),
        ] {
            assert_eq!(open_now(&hours(), now, &calendar), Some(expected), "{now}");
        }
        assert_eq!(open_now(&[], date(2026, 11, 23).at(9, 0, 0, 0), &calendar), None);
    }

    #[test]
    fn hours_count_while_the_council_is_open() {
        let calendar = Calendar { bank_holidays: vec![date(2026, 12, 25), date(2026, 12, 28)] };
        for (start, worked, end) in [
            (date(2026, 11, 23).at(9, 0, 0, 0), 4, date(2026, 11, 23).at(13, 0, 0, 0)),
            (date(2026, 11, 23).at(6, 0, 0, 0), 4, date(2026, 11, 23).at(12, 30, 0, 0)),
            (date(2026, 11, 23).at(15, 15, 0, 0), 4, date(2026, 11, 24).at(10, 30, 0, 0)),
            (date(2026, 11, 24).at(16, 15, 0, 0), 1, date(2026, 11, 24).at(17, 15, 0, 0)),
            (date(2026, 11, 24).at(17, 15, 0, 0), 1, date(2026, 11, 25).at(11, 0, 0, 0)),
            (date(2026, 11, 27).at(9, 0, 0, 0), 1, date(2026, 11, 30).at(9, 30, 0, 0)), // closed on Fridays
            (date(2026, 12, 24).at(16, 15, 0, 0), 2, date(2026, 12, 29).at(9, 30, 0, 0)), // Christmas
        ] {
            assert_eq!(add_working_hours(start, worked, &hours(), &calendar), end, "{start} + {worked}");
        }
        let never = date(2026, 11, 23).at(9, 0, 0, 0);
        assert_eq!(add_working_hours(never, 4, &[], &calendar), never);
    }
}
