//! Appointments with the council: what can be booked, and which times of it are free. What the council states stands in its profile;
//! what is taken comes in as a value.

use crate::{
    calendar::Calendar,
    hours::{OpenHours, weekday},
    team::Team,
};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, DateTime},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The letters that one answer about an appointment may have.
pub const LONGEST_ANSWER: usize = 500;
/// What is freed later than this before its last hour is offered to nobody: there would be no time to take it.
const SHORTEST_HOLD: SignedDuration = SignedDuration::from_hours(1);

/// What a council lets its residents book.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointments {
    /// Whoever has an appointment is reminded so many days before it.
    pub reminder_days: u16,
    /// A time that got free is held for so many hours for the first who waits for one.
    pub hold_hours: u16,
    /// An appointment that is over is kept for so many days.
    pub kept_days: u16,
    /// A resident books and moves so often a day: each time, a team is told.
    pub changes_per_day: u16,
    #[serde(default)]
    pub kinds: BTreeMap<String, AppointmentKind>,
}

/// One thing that can be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentKind {
    /// As residents know it, such as "Talk about your benefits".
    pub name: String,
    /// What it is for, in a sentence or two.
    pub about: String,
    pub channel: AppointmentChannel,
    /// Where it is, if residents come to it.
    #[serde(default, rename = "where")]
    pub place: Option<String>,
    /// Whom residents meet, such as "A benefits officer".
    #[serde(default)]
    pub with: Option<String>,
    /// What to have at hand.
    #[serde(default)]
    pub bring: Vec<String>,
    /// The service that it belongs to.
    #[serde(default)]
    pub service: Option<String>,
    /// Residents may bring a form that they began, and finish it with somebody.
    #[serde(default)]
    pub helps_with_form: bool,
    /// Who is told of it.
    pub team: Team,
    /// How long it takes.
    pub minutes: u16,
    /// How many members of staff have one at the same time.
    pub staff: u16,
    /// It can be booked for so many days after this one,
    pub days_ahead: u16,
    /// and no later than so many hours before it.
    pub notice_hours: u16,
    /// How many of them a resident can have ahead.
    pub most: u16,
    /// Closed on bank holidays. What is left out between two of them is a break.
    pub hours: Vec<OpenHours>,
    /// Days on which there are none.
    #[serde(default, with = "crate::iso::dates")]
    pub closures: Vec<Date>,
}

/// How council and resident meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentChannel {
    /// The resident comes to an office.
    Office,
    /// The council calls.
    Phone,
    /// The council comes to the resident.
    Home,
    /// The resident comes to the registrar.
    Registrar,
}

impl AppointmentChannel {
    /// Whether the council can't do it without a number to call.
    pub fn needs_phone(self) -> bool {
        matches!(self, Self::Phone)
    }

    /// Whether the council can't do it without an address to come to.
    pub fn needs_address(self) -> bool {
        matches!(self, Self::Home)
    }
}

/// Somebody's place with one of the staff, numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub from: DateTime,
    pub to: DateTime,
    pub seat: u16,
}

/// A time at which at least one of the staff is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub from: DateTime,
    pub to: DateTime,
    /// Never empty.
    pub seats: Vec<u16>,
}

impl AppointmentKind {
    /// The last day for which it can be booked.
    pub fn last_day(&self, today: Date) -> Date {
        today.checked_add(i32::from(self.days_ahead).days()).unwrap_or(Date::MAX)
    }

    pub fn notice(&self) -> SignedDuration {
        SignedDuration::from_hours(self.notice_hours.into())
    }

    fn is_held_on(&self, calendar: &Calendar, date: Date) -> bool {
        !calendar.bank_holidays.contains(&date) && !self.closures.contains(&date)
    }

    /// All times of a day, whether they are taken or not, the first one first.
    fn times(&self, calendar: &Calendar, date: Date) -> Vec<(DateTime, DateTime)> {
        if self.minutes == 0 || !self.is_held_on(calendar, date) {
            return Vec::new();
        }
        let open = self.hours.iter().filter(|open| open.days.iter().any(|day| weekday(*day) == date.weekday()));
        let mut times: Vec<_> = open.flat_map(|open| self.times_within(date, open)).collect();
        times.sort_unstable();
        times
    }

    fn times_within(&self, date: Date, open: &OpenHours) -> Vec<(DateTime, DateTime)> {
        let (mut from, end) = (date.to_datetime(open.from), date.to_datetime(open.to));
        let mut times = Vec::new();
        while let Ok(to) = from.checked_add(i64::from(self.minutes).minutes())
            && to <= end
        {
            times.push((from, to));
            from = to;
        }
        times
    }

    /// Whether it is held at this time, taken or not.
    pub fn is_held_at(&self, calendar: &Calendar, from: DateTime) -> bool {
        self.times(calendar, from.date()).iter().any(|time| time.0 == from)
    }
}

/// The free times from a moment on, up to and with a day. Times are the council's wall clock's.
pub fn slots(kind: &AppointmentKind, calendar: &Calendar, from: DateTime, last: Date, taken: &[Taken]) -> Vec<Slot> {
    let days = std::iter::successors(Some(from.date()), |day| day.tomorrow().ok()).take_while(|day| *day <= last);
    let times = days.flat_map(|day| kind.times(calendar, day)).filter(|time| time.0 >= from);
    times
        .filter_map(|(from, to)| {
            let overlap = |other: &&Taken| other.from < to && from < other.to;
            let used: Vec<u16> = taken.iter().filter(overlap).map(|other| other.seat).collect();
            let seats: Vec<u16> = (0..kind.staff).filter(|seat| !used.contains(seat)).collect();
            (!seats.is_empty()).then_some(Slot { from, to, seats })
        })
        .collect()
}

/// The free times that are next to one that is gone, in their own order.
pub fn nearest(slots: &[Slot], wanted: DateTime, most: usize) -> Vec<DateTime> {
    let mut times: Vec<DateTime> = slots.iter().map(|slot| slot.from).collect();
    times.sort_by_key(|time| (time.duration_since(wanted).abs(), *time));
    times.truncate(most);
    times.sort_unstable();
    times
}

/// Until when a freed time is held for whoever waited for it; not at all, where there is no time left to take it.
pub fn held_until(
    appointments: &Appointments,
    kind: &AppointmentKind,
    starts: Timestamp,
    now: Timestamp,
) -> Option<Timestamp> {
    let usual = now + SignedDuration::from_hours(appointments.hold_hours.into());
    let last = starts - kind.notice();
    let until = usual.min(last);
    (until >= now + SHORTEST_HOLD).then_some(until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Day;
    use jiff::civil::{date, time};

    /// Hourly on Mondays and Fridays, with a break for lunch.
    fn kind() -> AppointmentKind {
        let hours = |from, to| OpenHours {
            days: vec![Day::Monday, Day::Friday],
            from: time(from, 0, 0, 0),
            to: time(to, 30, 0, 0),
        };
        AppointmentKind {
            name: "Talk".to_owned(),
            about: "Talk".to_owned(),
            channel: AppointmentChannel::Office,
            place: None,
            with: None,
            bring: Vec::new(),
            helps_with_form: false,
            service: None,
            team: Team::CustomerServices,
            minutes: 60,
            staff: 1,
            days_ahead: 14,
            notice_hours: 24,
            most: 1,
            hours: vec![hours(13, 15), hours(9, 11)],
            closures: vec![date(2026, 12, 4)],
        }
    }

    fn calendar() -> Calendar {
        Calendar { bank_holidays: vec![date(2026, 12, 25), date(2026, 12, 28)] }
    }

    fn said(slots: &[Slot]) -> String {
        slots.iter().map(|slot| slot.from.strftime("%d %H:%M").to_string()).collect::<Vec<_>>().join(", ")
    }

    fn free(from: DateTime, last: Date, taken: &[Taken]) -> String {
        said(&slots(&kind(), &calendar(), from, last, taken))
    }

    #[test]
    fn times_fit_into_the_hours_of_the_days_that_are_open() {
        let one_day = "09:00, 23 10:00, 23 13:00, 23 14:00";
        for (from, last, expected) in [
            // A Monday. What would end after 11:30 is none, and lunch is none either.
            (date(2026, 11, 23).at(0, 0, 0, 0), date(2026, 11, 23), format!("23 {one_day}")),
            (date(2026, 11, 23).at(9, 0, 0, 0), date(2026, 11, 23), format!("23 {one_day}")),
            (date(2026, 11, 23).at(9, 0, 1, 0), date(2026, 11, 26), "23 10:00, 23 13:00, 23 14:00".to_owned()),
            // Nothing from Tuesday to Thursday,
            (date(2026, 11, 24).at(0, 0, 0, 0), date(2026, 11, 26), String::new()),
            // on a closed day,
            (date(2026, 12, 4).at(0, 0, 0, 0), date(2026, 12, 6), String::new()),
            // on a bank holiday, which Christmas and its Monday are,
            (date(2026, 12, 25).at(0, 0, 0, 0), date(2026, 12, 31), String::new()),
            // and before the first day.
            (date(2026, 11, 24).at(0, 0, 0, 0), date(2026, 11, 23), String::new()),
        ] {
            assert_eq!(free(from, last, &[]), expected, "{from} to {last}");
        }
    }

    #[test]
    fn days_on_which_the_clocks_change_have_the_same_times() {
        let sundays = OpenHours { days: vec![Day::Sunday], from: time(9, 0, 0, 0), to: time(11, 0, 0, 0) };
        let kind = AppointmentKind { hours: vec![sundays], ..kind() };
        for day in [date(2026, 10, 25), date(2027, 3, 28), date(2026, 11, 22)] {
            let found = slots(&kind, &calendar(), day.at(0, 0, 0, 0), day, &[]);
            let hours: Vec<i8> = found.iter().map(|slot| slot.from.hour()).collect();
            assert_eq!(hours, [9, 10], "{day}");
        }
    }

    #[test]
    fn a_time_is_free_as_long_as_one_of_the_staff_is() {
        let (day, kind) = (date(2026, 11, 23), AppointmentKind { staff: 2, ..kind() });
        let taken = |from: i8, minute: i8, seat| {
            let from = day.at(from, minute, 0, 0);
            Taken { from, to: from.checked_add(60.minutes()).unwrap(), seat }
        };
        for (taken, expected) in [
            (vec![], vec![vec![0, 1]; 4]),
            (vec![taken(10, 0, 0)], vec![vec![0, 1], vec![1], vec![0, 1], vec![0, 1]]),
            (vec![taken(10, 0, 1), taken(10, 0, 0)], vec![vec![0, 1], vec![0, 1], vec![0, 1]]),
            // Booked when the times were others: it takes both that it touches.
            (vec![taken(9, 30, 0)], vec![vec![1], vec![1], vec![0, 1], vec![0, 1]]),
            // One of the staff who is not there any more takes nobody's.
            (vec![taken(9, 0, 7)], vec![vec![0, 1]; 4]),
        ] {
            let found = slots(&kind, &calendar(), day.at(0, 0, 0, 0), day, &taken);
            let seats: Vec<Vec<u16>> = found.into_iter().map(|slot| slot.seats).collect();
            assert_eq!(seats, expected, "{taken:?}");
        }
    }

    #[test]
    fn the_nearest_times_are_before_and_after_the_one_that_is_gone() {
        let found = slots(&kind(), &calendar(), date(2026, 11, 23).at(0, 0, 0, 0), date(2026, 11, 27), &[]);
        for (wanted, expected) in [
            (date(2026, 11, 23).at(10, 0, 0, 0), ["23 09:00", "23 10:00", "23 13:00"]),
            (date(2026, 11, 23).at(14, 30, 0, 0), ["23 10:00", "23 13:00", "23 14:00"]),
            (date(2026, 12, 25).at(9, 0, 0, 0), ["27 10:00", "27 13:00", "27 14:00"]),
        ] {
            let said: Vec<String> =
                nearest(&found, wanted, 3).iter().map(|time| time.strftime("%d %H:%M").to_string()).collect();
            assert_eq!(said, expected, "{wanted}");
        }
        assert_eq!(nearest(&[], date(2026, 12, 25).at(9, 0, 0, 0), 3), []);
    }

    #[test]
    fn a_freed_time_is_held_for_a_day_or_as_long_as_it_can_be_booked() {
        let rules = Appointments { hold_hours: 24, ..Appointments::default() };
        let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        for (hours_to_it, expected) in
            [(100, Some(24)), (48, Some(24)), (40, Some(16)), (25, Some(1)), (24, None), (1, None), (-5, None)]
        {
            let starts = now + SignedDuration::from_hours(hours_to_it);
            let expected = expected.map(|hours| now + SignedDuration::from_hours(hours));
            assert_eq!(held_until(&rules, &kind(), starts, now), expected, "{hours_to_it}");
        }
    }

    #[test]
    fn what_can_never_be_held_has_no_times() {
        let never = AppointmentKind { minutes: 0, ..kind() };
        assert!(slots(&never, &calendar(), date(2026, 11, 23).at(0, 0, 0, 0), date(2026, 11, 30), &[]).is_empty());
        assert!(kind().is_held_at(&calendar(), date(2026, 11, 23).at(9, 0, 0, 0)));
        assert!(!kind().is_held_at(&calendar(), date(2026, 11, 23).at(9, 30, 0, 0)));
        assert!(!kind().is_held_at(&calendar(), date(2026, 12, 28).at(9, 0, 0, 0)));
    }
}
