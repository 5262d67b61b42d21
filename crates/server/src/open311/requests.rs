//! `GET /open311/v2/requests` and `GET /open311/v2/requests/{id}`: which reports of public places there are. With a token also one of its
//! teams' other cases. Nothing that anybody typed is among it, and no contact.

use super::{
    Format, check_jurisdiction, form, key, name,
    tree::{Tree, list, record, text},
};
use crate::{
    api::integration::Caller,
    clock::instant,
    error::{Error, IntegrationError},
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::open311::{PublicCase, Wanted},
};
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use contract::problem::FieldProblem;
use domain::{integration::Scope, reference::Reference};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::sync::Arc;

/// No request reaches over more.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 90);
const USUAL_SIZE: i64 = 100;
const MOST_SIZE: i64 = 500;
/// Asked for by their ids at a time.
const MOST_IDS: usize = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    jurisdiction_id: String,
    api_key: String,
    service_request_id: String,
    service_code: String,
    start_date: String,
    end_date: String,
    status: String,
    page: String,
    page_size: String,
}

pub async fn list_public(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    check_jurisdiction(&profile, &asked.jurisdiction_id)?;
    let cases = if asked.service_request_id.is_empty() {
        let wanted = wanted(&profile, &asked, server.clock.now())?;
        server.store.list_public_cases(&profile.council.key, &wanted).await?
    } else {
        let mut cases = Vec::new();
        let caller = caller(&server, &profile, key(&asked.api_key, &headers)).await?;
        for id in asked.service_request_id.split(',').take(MOST_IDS) {
            cases.extend(find_one(&server, &profile, id, caller.as_ref()).await?);
        }
        cases
    };
    Ok(answer(&profile, format, cases))
}

pub async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
    headers: HeaderMap,
    Path(file): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    check_jurisdiction(&profile, &asked.jurisdiction_id)?;
    let caller = caller(&server, &profile, key(&asked.api_key, &headers)).await?;
    let case = find_one(&server, &profile, name(&file)?, caller.as_ref()).await?.ok_or(Error::NotFound)?;
    Ok(answer(&profile, format, vec![case]))
}

/// Who asks, where they say so.
async fn caller(server: &Server, profile: &Arc<Profile>, key: &str) -> Result<Option<Caller>, Error> {
    if key.is_empty() {
        return Ok(None);
    }
    let caller = Caller::find(server, Arc::clone(profile), key).await?;
    let may = [Scope::CasesRead, Scope::Open311Write].into_iter().any(|scope| caller.token.reach.may(scope));
    if may { Ok(Some(caller)) } else { Err(IntegrationError::OutOfScope.into()) }
}

async fn find_one(
    server: &Server,
    profile: &Profile,
    id: &str,
    caller: Option<&Caller>,
) -> Result<Option<PublicCase>, Error> {
    let council = &profile.council.key;
    let known = server.store.find_request(council, id).await?;
    // Only to a token is a reference a name: who could try references could ask for their codes.
    let Some(reference) = known.or_else(|| caller.and_then(|_| Reference::try_from(id.to_owned()).ok())) else {
        return Ok(None);
    };
    let reach = caller.map(|caller| &caller.token.reach);
    let services = public_services(profile);
    Ok(server.store.find_public_case(council, &reference, &services, reach).await?)
}

fn public_services(profile: &Profile) -> Vec<&str> {
    let council = &profile.council;
    let public = council.services.iter().filter(|service| form::is_offered(council, service));
    public.filter(|service| form::is_public_place(service)).map(|service| service.key.as_str()).collect()
}

fn wanted<'a>(profile: &'a Profile, asked: &Asked, now: Timestamp) -> Result<Wanted<'a>, Error> {
    let (from, until) = between(&asked.start_date, &asked.end_date, LONGEST, now)?;
    let codes: Vec<&str> = asked.service_code.split(',').map(str::trim).filter(|code| !code.is_empty()).collect();
    let services = public_services(profile).into_iter().filter(|key| codes.is_empty() || codes.contains(key)).collect();
    let says = |status: &str| asked.status.split(',').any(|said| said.trim().eq_ignore_ascii_case(status));
    let open = match (says("open"), says("closed")) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        (true, true) => None,
        (false, false) if asked.status.is_empty() => None,
        (false, false) => return Err(wrong("status", "It is open or closed")),
    };
    let most = number("page_size", &asked.page_size, USUAL_SIZE, MOST_SIZE)?;
    let page = number("page", &asked.page, 1, 10_000)?;
    Ok(Wanted { services, from, until, open, most, after: (page - 1) * most })
}

fn number(field: &str, written: &str, usual: i64, most: i64) -> Result<i64, Error> {
    if written.is_empty() {
        return Ok(usual);
    }
    let number = written.parse().ok().filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| wrong(field, &format!("It is a number from 1 to {most}")))
}

/// From one time until another, no longer than may be asked for at once.
pub fn between(
    start: &str,
    end: &str,
    longest: SignedDuration,
    now: Timestamp,
) -> Result<(Timestamp, Timestamp), Error> {
    let read = |field: &str, written: &str| -> Result<Option<Timestamp>, Error> {
        if written.is_empty() {
            return Ok(None);
        }
        let time = written.parse().map_err(|_| wrong(field, "Write it as 2026-01-31T00:00:00Z"))?;
        Ok(Some(time))
    };
    let clamp = |time: Result<Timestamp, jiff::Error>| time.unwrap_or(now);
    let (start, end) = (read("start_date", start)?, read("end_date", end)?);
    let (from, until) = match (start, end) {
        (Some(from), Some(until)) => (from, until),
        (Some(from), None) => (from, clamp(from.checked_add(longest)).min(now.max(from))),
        (None, end) => {
            let until = end.unwrap_or(now);
            (clamp(until.checked_sub(longest)), until)
        }
    };
    if until < from {
        return Err(wrong("end_date", "It lies after start_date"));
    }
    if until.duration_since(from) > longest {
        return Err(wrong(
            "end_date",
            &format!("It lies no more than {} days after start_date", longest.as_hours() / 24),
        ));
    }
    Ok((from, until))
}

pub fn wrong(field: &str, message: &str) -> Error {
    Error::Invalid(vec![FieldProblem {
        question: field.to_owned(),
        field: field.to_owned(),
        message: message.to_owned(),
    }])
}

fn answer(profile: &Profile, format: Format, cases: Vec<PublicCase>) -> Response {
    let requests = cases.iter().map(|case| request(profile, case)).collect();
    format.answer("service_requests", &list("request", requests))
}

fn request(profile: &Profile, case: &PublicCase) -> Tree {
    let mut fields = vec![
        ("service_request_id", text(&case.id)),
        ("status", text(if case.status.is_open() { "open" } else { "closed" })),
        ("status_notes", text(case.status.key())),
        ("service_name", text(&case.service_name)),
        ("service_code", text(&case.service)),
        ("description", text(&case.service_name)),
        ("agency_responsible", text(profile.council.team_name(case.team))),
        ("requested_datetime", text(time(case.received))),
        ("updated_datetime", text(time(case.changed))),
    ];
    // By the end of that day.
    if let Some(due) = case.due.and_then(|due| instant(due.at(23, 59, 59, 0))) {
        fields.push(("expected_datetime", text(time(due))));
    }
    if let Some(point) = case.point {
        fields.push(("lat", degrees(point.latitude)));
        fields.push(("long", degrees(point.longitude)));
    }
    record(fields)
}

/// To the second, as the W3C's note has it.
pub fn time(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).unwrap_or(at).to_string()
}

fn degrees(fine: i32) -> Tree {
    Tree::Text(format!("{:.5}", f64::from(fine) / 100_000.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_than_ninety_days_are_asked_for_at_once() {
        let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        let ask = |start, end| between(start, end, LONGEST, now).map(|(from, until)| (time(from), time(until))).ok();
        let answer = |from: &str, until: &str| Some((from.to_owned(), until.to_owned()));
        for (start, end, expected) in [
            ("", "", answer("2026-08-22T10:00:00Z", "2026-11-20T10:00:00Z")),
            ("2026-11-01T00:00:00Z", "", answer("2026-11-01T00:00:00Z", "2026-11-20T10:00:00Z")),
            ("2026-01-01T00:00:00Z", "", answer("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")),
            ("", "2026-06-01T01:00:00+01:00", answer("2026-03-03T00:00:00Z", "2026-06-01T00:00:00Z")),
            ("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z", answer("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")),
            ("2026-01-01T00:00:00Z", "2026-04-02T00:00:00Z", None),
            ("2026-04-02T00:00:00Z", "2026-04-01T00:00:00Z", None),
            ("yesterday", "", None),
            ("2026-01-01", "", None),
        ] {
            assert_eq!(ask(start, end), expected, "{start} {end}");
        }
    }
}
