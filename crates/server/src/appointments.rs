//! What can be booked at a council, and who is told of it: the resident, the team, and whoever waits for a time that gets free.

pub mod mails;
pub mod tidying;

use crate::{
    clock::{at, local},
    profile::Profile,
    server::Server,
    store::{
        Error,
        appointments::{Most, Wanted, row::Place},
        outbox::NewMail,
    },
};
use domain::appointment::{self, AppointmentKind, Appointments, Slot, Taken, held_until};
use jiff::{Timestamp, ToSpan, civil::DateTime};
use std::sync::LazyLock;

/// Invented, for a demonstration of a council that states nothing.
static SAMPLE: LazyLock<Appointments> =
    LazyLock::new(|| toml::from_str(include_str!("appointments/sample.toml")).unwrap_or_default());

/// What can be booked at this council.
pub fn of<'a>(server: &Server, profile: &'a Profile) -> &'a Appointments {
    if is_sample(server, profile) { &SAMPLE } else { &profile.appointments }
}

pub fn is_sample(server: &Server, profile: &Profile) -> bool {
    server.demo.is_some() && profile.appointments.kinds.is_empty()
}

/// Whether anything can be booked here.
pub fn are_there(server: &Server, profile: &Profile) -> bool {
    !of(server, profile).kinds.is_empty()
}

/// A kind with its key.
#[derive(Debug, Clone, Copy)]
pub struct Kind<'a> {
    pub key: &'a str,
    pub is: &'a AppointmentKind,
}

pub fn find_kind<'a>(server: &Server, profile: &'a Profile, key: &str) -> Option<Kind<'a>> {
    of(server, profile).kinds.get_key_value(key).map(|(key, is)| Kind { key, is })
}

/// The times that this resident can book now. What is held for them is free to them.
pub async fn find_slots(server: &Server, profile: &Profile, kind: Kind<'_>, account: &str) -> Result<Vec<Slot>, Error> {
    let now = server.clock.now();
    let (from, last) = (local(now + kind.is.notice()), kind.is.last_day(local(now).date()));
    let end = last.tomorrow().ok().and_then(|day| at(day.at(0, 0, 0, 0))).unwrap_or(Timestamp::MAX);
    let council = &profile.council;
    let taken = server.store.list_taken_places((&council.key, kind.key), account, (now, end)).await?;
    let taken: Vec<Taken> = taken
        .into_iter()
        .map(|place| Taken { from: local(place.starts), to: local(place.ends), seat: place.seat })
        .collect();
    let slots = appointment::slots(kind.is, &council.calendar, from, last, &taken);
    // A time that the clocks skip is none.
    Ok(slots.into_iter().filter(|slot| at(slot.from).is_some()).collect())
}

/// How much of a kind is for one resident.
pub fn most(server: &Server, profile: &Profile, kind: Kind<'_>) -> Most {
    Most { ahead: kind.is.most, changes: of(server, profile).changes_per_day }
}

/// The slot as it is asked for.
pub fn wanted(slot: &Slot) -> Option<Wanted> {
    let starts = at(slot.from)?;
    let length = slot.to.duration_since(slot.from);
    Some(Wanted { starts, ends: starts + length, seats: slot.seats.clone() })
}

/// What is said to whoever waits for a time when one gets free.
pub fn offer<'a>(
    server: &'a Server,
    profile: &'a Profile,
) -> impl Fn(&Place, &str) -> Option<(Timestamp, NewMail)> + Sync + 'a {
    let site = server.config.public_url(&profile.council.key);
    move |place, email| {
        let now = server.clock.now();
        let kind = find_kind(server, profile, &place.kind)?;
        let starts = local(place.starts);
        // The council may have closed that day since it was booked.
        if !kind.is.is_held_at(&profile.council.calendar, starts) {
            return None;
        }
        let until = held_until(of(server, profile), kind.is, place.starts, now)?;
        Some((until, mails::offer(profile, kind, email, local(until), &site)))
    }
}

/// The time of an address or a field: `2026-11-23T09:00`.
pub fn read_time(text: &str) -> Option<DateTime> {
    let whole = Some(text).filter(|text| text.len() == "2026-11-23T09:00".len())?;
    domain::iso::find_date_time(&format!("{whole}:00"))
}

pub fn write_time(time: DateTime) -> String {
    let mut text = domain::iso::write_date_time(time);
    text.truncate("2026-11-23T09:00".len());
    text
}

/// How long before an appointment its resident is reminded.
pub fn reminder_days(server: &Server, profile: &Profile) -> jiff::SignedDuration {
    jiff::SignedDuration::from_hours(24 * i64::from(of(server, profile).reminder_days))
}

/// What is over is forgotten if it ended before this.
pub fn forgotten(server: &Server, profile: &Profile) -> Timestamp {
    let days = i64::from(of(server, profile).kept_days);
    server.clock.now().checked_sub((24 * days).hours()).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_time_is_read_as_it_is_written() {
        let time = date(2026, 11, 23).at(9, 5, 0, 0);
        assert_eq!(write_time(time), "2026-11-23T09:05");
        assert_eq!(read_time(&write_time(time)), Some(time));
        for text in ["", "2026-11-23", "2026-11-23T09:05:00", "2026-11-31T09:05", "x"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }

    #[test]
    fn the_sample_can_be_read_and_shows_every_way_to_meet() {
        let ways = ["call", "office", "visit", "registrar"].map(|key| SAMPLE.kinds[key].channel);
        assert!(ways.iter().enumerate().all(|(at, way)| !ways[..at].contains(way)), "{ways:?}");
        assert!(SAMPLE.reminder_days > 0 && SAMPLE.hold_hours > 0 && SAMPLE.kept_days > 0);
    }
}
