//! `appointments.toml`: what a council lets its residents book, when it is held, and by how many.

use super::{
    check::{Report, check_hours, is_slug, one_of},
    read::Reader,
    tree::Tree,
};
use domain::{
    appointment::{AppointmentChannel, AppointmentKind, Appointments},
    council::Council,
    hours::{Day, OpenHours},
    service::Service,
};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// Longer ones are no appointments.
const LONGEST: u16 = 480;
/// Nobody knows the hours of later days.
const FURTHEST: u16 = 365;

type Services = BTreeMap<String, Arc<(Service, Tree)>>;

/// Reads the files, which may be missing: then nothing can be booked. What is wrong goes to the reader.
pub(super) fn read(folders: &[PathBuf], council: &Council, services: &Services, reader: &mut Reader) -> Appointments {
    let tree = reader.merge(folders.iter().map(|folder| folder.join("appointments.toml")));
    if tree.is_empty() {
        return Appointments::default();
    }
    let appointments: Appointments = reader.read("appointments", &tree).unwrap_or_default();
    let mut report = Report { tree: &tree, problems: &mut reader.problems };
    for (name, figure) in [
        ("reminder_days", appointments.reminder_days),
        ("hold_hours", appointments.hold_hours),
        ("kept_days", appointments.kept_days),
        ("changes_per_day", appointments.changes_per_day),
    ] {
        if figure == 0 && tree.place(name) != tree.place("") {
            report.add(name, "0 is never", "1 or more");
        }
    }
    for (key, kind) in &appointments.kinds {
        check_kind(key, kind, council, services, &mut report);
    }
    appointments
}

fn check_kind(key: &str, kind: &AppointmentKind, council: &Council, services: &Services, report: &mut Report<'_>) {
    let path = format!("kinds.{key}");
    if !is_slug(key) {
        report.add(&path, &format!("`{key}` can't stand in an address"), "small letters, digits and dashes");
    }
    let least = kind.notice_hours / 24 + 1;
    for (name, figure, from, to) in [
        ("minutes", kind.minutes, 5, LONGEST),
        ("staff", kind.staff, 1, u16::MAX),
        ("days_ahead", kind.days_ahead, least, FURTHEST),
        ("most", kind.most, 1, u16::MAX),
    ] {
        if figure < from || figure > to {
            let expected = if to == u16::MAX { format!("{from} or more") } else { format!("{from} to {to}") };
            report.add(&format!("{path}.{name}"), &format!("{figure} can't be"), &expected);
        }
    }
    let is_visited = matches!(kind.channel, AppointmentChannel::Office | AppointmentChannel::Registrar);
    if is_visited && kind.place.is_none() {
        report.add(&path, "it does not say where it is", "`where`, since residents come to it");
    }
    if !council.teams.contains_key(&kind.team) {
        let wrong = format!("the council has no team `{}`", kind.team.key());
        let teams = one_of(council.teams.keys().map(|team| team.key()));
        report.add(&format!("{path}.team"), &wrong, &teams);
    }
    let offered = |name: &String| services.contains_key(name) && !council.without.contains(name);
    if let Some(name) = kind.service.as_ref().filter(|name| !offered(name)) {
        let wrong = format!("there is no service `{name}`");
        report.add(&format!("{path}.service"), &wrong, "a service that the council offers");
    }
    check_times(kind, &path, report);
}

/// There are times, and none twice.
fn check_times(kind: &AppointmentKind, path: &str, report: &mut Report<'_>) {
    check_hours(&kind.hours, &format!("{path}.hours"), report);
    if kind.hours.is_empty() {
        report.add(&format!("{path}.hours"), "it is never held", "at least one entry with days, from and to");
    }
    for (at, open) in kind.hours.iter().enumerate() {
        let length = open.from.duration_until(open.to).as_mins();
        if open.from < open.to && length < i64::from(kind.minutes) {
            let wrong = format!("{} minutes don't fit into it", kind.minutes);
            report.add(&format!("{path}.hours.{at}.to"), &wrong, "a later time");
        }
        let meets = |other: &&OpenHours| other.from < open.to && open.from < other.to && share_a_day(other, open);
        if kind.hours.iter().take(at).any(|other| meets(&other)) {
            report.add(&format!("{path}.hours.{at}"), "it lies over hours that stand above it", "each time once");
        }
    }
}

fn share_a_day(one: &OpenHours, other: &OpenHours) -> bool {
    let has = |day: &Day| other.days.contains(day);
    one.days.iter().any(has)
}
