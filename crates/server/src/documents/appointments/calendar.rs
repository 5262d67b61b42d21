//! `/account/appointments/{id}/calendar.ics` – an appointment for the resident's own calendar. Fetched again after it was moved or
//! cancelled, it changes what is there. It holds nothing that the resident said: calendars are shared.

use super::find_own;
use crate::{
    appointments::find_kind,
    documents::{
        account::SignedIn,
        ics::{self, escape, utc},
    },
    error::Error,
    profile::Profile,
    server::Server,
    store::appointments::row::Appointment,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use contract::paths;
use jiff::Timestamp;

pub async fn file(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let text = write(&server, &resident.profile, &appointment, server.clock.now());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
    ];
    Ok((headers, text).into_response())
}

fn write(server: &Server, profile: &Profile, appointment: &Appointment, now: Timestamp) -> String {
    let council = &profile.council;
    let words = &profile.words;
    let kind = find_kind(server, profile, &appointment.kind).map(|kind| kind.is);
    let named = [("name", appointment.name.as_str()), ("council", &council.name)];
    let is_cancelled = appointment.cancelled.is_some();
    let key = if is_cancelled { "appointment-event-cancelled" } else { "appointment-event" };
    let page = format!("{}{}", server.config.public_url(&council.key), paths::appointment(&appointment.id));
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Front Door//Appointments//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{}.appointments", appointment.id, council.key),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(appointment.starts)),
        format!("DTEND:{}", utc(appointment.ends)),
        format!("SUMMARY:{}", escape(&words.say(key, &named))),
        format!("STATUS:{}", if is_cancelled { "CANCELLED" } else { "CONFIRMED" }),
        format!("SEQUENCE:{}", appointment.sequence),
        format!("URL:{page}"),
    ];
    if let Some(place) = kind.and_then(|kind| kind.place.as_ref()) {
        lines.push(format!("LOCATION:{}", escape(place)));
    }
    if let Some(kind) = kind.filter(|kind| !kind.bring.is_empty()) {
        let bring = format!("{}: {}", words.say("appointment-bring", &[]), kind.bring.join("; "));
        lines.push(format!("DESCRIPTION:{}", escape(&bring)));
    }
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    ics::fold_all(&lines)
}
