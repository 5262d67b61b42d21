//! `/home/bins/{uprn}.ics` – the bin days of the next weeks, for a calendar that follows them (RFC 5545, RFC 7986).

use crate::{
    client::ClientAddress,
    documents::ics::{self, basic, escape},
    error::Error,
    homes,
    profile::Profile,
    server::Server,
    site::CouncilHost,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use contract::paths;
use domain::home::{BinDay, is_uprn};
use jiff::{Timestamp, ToSpan};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Bin days are known for so many weeks ahead.
const WEEKS: i32 = 8;

/// Where calendars follow the bin days: their own scheme, so that a tap opens them.
pub fn follow_url(server: &Server, profile: &Profile, uprn: &str) -> String {
    let site = server.config.public_url(&profile.council.key);
    let host = site.split_once("://").map_or("", |(_, host)| host);
    format!("webcal://{host}{}", paths::home_bins(uprn))
}

pub async fn calendar(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    client: ClientAddress,
    Path(file): Path<String>,
) -> Result<Response, Error> {
    let uprn = file.strip_suffix(".ics").filter(|uprn| is_uprn(uprn)).ok_or(Error::NotFound)?;
    check_custodian(&server, &profile, uprn).await?;
    let home = homes::find(&server, &profile, client, uprn).await?;
    let home = home.filter(|home| !home.collections.is_empty()).ok_or(Error::NotFound)?;
    let today = server.clock.local_now().date();
    let days = home.bin_days(today, today.checked_add(WEEKS.weeks()).unwrap_or(today));
    let text = write(&profile, uprn, &days, server.clock.now());
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, text).into_response())
}

/// As the page does: a home that another council looks after has no calendar here, whatever stands in this one's data.
async fn check_custodian(server: &Server, profile: &Profile, uprn: &str) -> Result<(), Error> {
    let found = server.lookup.find(uprn).await.map_err(|error| {
        tracing::warn!(%error, "a calendar's address could not be looked up");
        Error::NoHomes
    })?;
    match found {
        Some(found) if found.elsewhere(profile).is_none() => Ok(()),
        Some(_) | None => Err(Error::NotFound),
    }
}

/// It names no address: calendars are shared.
fn write(profile: &Profile, uprn: &str, days: &[BinDay<'_>], now: Timestamp) -> String {
    let name = escape(&profile.words.say("home-bins", &[]));
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Front Door//Bin days//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("NAME:{name}"),
        format!("X-WR-CALNAME:{name}"),
        "REFRESH-INTERVAL;VALUE=DURATION:P1D".to_owned(),
        "X-PUBLISHED-TTL:P1D".to_owned(),
    ];
    lines.extend(days.iter().flat_map(|day| event(profile, uprn, day, now)));
    lines.push("END:VCALENDAR".to_owned());
    ics::fold_all(&lines)
}

fn event(profile: &Profile, uprn: &str, day: &BinDay<'_>, now: Timestamp) -> Vec<String> {
    let collection = day.collection;
    // By the day that was planned: a day that is moved moves in the calendar too.
    let kind = utf8_percent_encode(&collection.kind, NON_ALPHANUMERIC);
    let uid = format!("{uprn}-{kind}-{}@{}.bins", basic(day.planned), profile.council.key);
    // A calendar that had the day takes it out by its status; one that knows no status says it in words.
    let key = if day.is_cancelled { "home-event-cancelled" } else { "home-event" };
    let summary = profile.words.say(key, &[("kind", &collection.kind)]);
    let status = if day.is_cancelled { "CANCELLED" } else { "CONFIRMED" };
    vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}"),
        format!("DTSTAMP:{}", ics::utc(now)),
        format!("DTSTART;VALUE=DATE:{}", basic(day.date)),
        format!("DTEND;VALUE=DATE:{}", basic(day.date.tomorrow().unwrap_or(day.date))),
        format!("SUMMARY:{}", escape(&summary)),
        format!("STATUS:{status}"),
        format!("SEQUENCE:{}", u8::from(day.is_cancelled)),
        format!("DESCRIPTION:{}", escape(&collection.holds)),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}
