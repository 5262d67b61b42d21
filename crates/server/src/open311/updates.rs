//! `/open311/v2/servicerequestupdates`: what happened to cases, as UK councils and FixMyStreet tell each other.

use super::{
    Format,
    answers::Parameters,
    check_jurisdiction, key,
    requests::{between, time, wrong},
    tree::{Tree, list, record, text},
};
use crate::{
    api::integration::{
        Caller,
        cases::events,
        events::{Telling, tell},
    },
    error::{Error, IntegrationError},
    server::Server,
    site::CouncilHost,
    store::{cases::StoredCase, open311::Told},
};
use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use domain::{
    case::{EventKind, Said, Status},
    integration::Scope,
    open311,
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::Arc};

/// No request reaches over more.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 90);
/// Events on an answer. Who gets so many asks again from the time of the last one.
const MOST: i64 = 500;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    jurisdiction_id: String,
    api_key: String,
    start_date: String,
    end_date: String,
}

pub async fn list_told(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    check_jurisdiction(&profile, &asked.jurisdiction_id)?;
    let caller = Caller::find(&server, Arc::clone(&profile), key(&asked.api_key, &headers)).await?;
    let with_words = caller.token.reach.may(Scope::CasesRead);
    if !with_words {
        caller.check(Scope::Open311Write)?;
    }
    let within = between(&asked.start_date, &asked.end_date, LONGEST, server.clock.now())?;
    let found = server.store.list_events_between(caller.council(), &caller.token.reach, within, MOST).await?;
    let mut cases: BTreeMap<String, StoredCase> = BTreeMap::new();
    let mut updates = Vec::new();
    for told in found {
        if !cases.contains_key(told.reference.as_str()) {
            let stored = server.store.find_case_as_server(caller.council(), &told.reference).await?;
            cases.extend(stored.map(|stored| (told.reference.as_str().to_owned(), stored)));
        }
        let case = cases.get(told.reference.as_str());
        updates.extend(case.and_then(|case| update(case, &told, with_words)));
    }
    Ok(format.answer("service_requests_updates", &list("request_update", updates)))
}

/// Nobody outside the council is told what only staff see, nor what the resident says: other systems may show it to anybody.
fn update(case: &StoredCase, told: &Told, with_words: bool) -> Option<Tree> {
    let at = case.events.iter().position(|event| event.id == told.event)?;
    let event = events(case).into_iter().nth(at)?;
    if event.kind.is_for_staff_only() || (event.words.is_some() && !event.kind.is_by_team() && !with_words) {
        return None;
    }
    let words = event.words.filter(|_| with_words).unwrap_or_default();
    Some(record(vec![
        ("update_id", text(told.event.to_string())),
        ("service_request_id", text(&told.id)),
        ("status", text(state(event.status))),
        ("external_status_code", text(event.status.key())),
        ("updated_datetime", text(time(event.at))),
        ("description", text(words)),
    ]))
}

/// The states that UK councils tell each other.
fn state(status: Status) -> &'static str {
    match status {
        Status::Received | Status::NeedsPerson | Status::Reopened => "OPEN",
        Status::WithTeam | Status::WaitingForResident | Status::WaitingForOthers => "IN_PROGRESS",
        Status::Planned => "ACTION_SCHEDULED",
        Status::Resolved => "FIXED",
        Status::Closed | Status::Withdrawn => "CLOSED",
        Status::Joined => "DUPLICATE",
    }
}

/// What a state means that another system tells of. Where the state tells nothing, its words are a message.
fn kind(state: &str, has_words: bool) -> Option<EventKind> {
    match state.to_ascii_lowercase().as_str() {
        "open" | "" | "internal_referral" if has_words => Some(EventKind::Message),
        "open" | "" => Some(EventKind::Working),
        other => open311::event(other),
    }
}

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let parameters = Parameters(parameters);
    check_jurisdiction(&profile, parameters.get("jurisdiction_id"))?;
    let caller = Caller::find(&server, profile, key(parameters.get("api_key"), &headers)).await?;
    let words = parameters.get("description");
    let kind = match (caller.token.reach.may(Scope::EventsWrite), caller.token.reach.may(Scope::Open311Write)) {
        (true, _) => {
            kind(parameters.get("status"), !words.is_empty()).ok_or_else(|| wrong("status", "It is not known"))?
        }
        // Who sends reports tells what their reporters say.
        (false, true) => EventKind::WordsAdded,
        (false, false) => return Err(IntegrationError::OutOfScope.into()),
    };
    let happened = match parameters.get("updated_datetime") {
        "" => None,
        written => {
            let time: Result<Timestamp, _> = written.parse();
            Some(time.map_err(|_| wrong("updated_datetime", "Write it as 2026-01-31T00:00:00Z"))?)
        }
    };
    let id = parameters.get("service_request_id");
    let reference = match server.store.find_request(caller.council(), id).await? {
        Some(reference) => reference,
        None => Reference::try_from(id.to_owned()).map_err(|_| Error::NotFound)?,
    };
    let said = Said { words: Some(words.to_owned()).filter(|words| !words.is_empty()), ..Said::default() };
    let telling = Telling { kind, said, happened, key: parameters.get("update_id") };
    tell(&server, &caller, &reference, telling).await?;
    let update = record(vec![("update_id", text(parameters.get("update_id"))), ("service_request_id", text(id))]);
    let updates = list("request_update", vec![update]);
    Ok((StatusCode::CREATED, format.answer("service_request_updates", &updates)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_that_we_tell_is_one_that_we_know() {
        for status in Status::ALL {
            let told = kind(state(status), true);
            assert!(told.is_some(), "{status:?}");
            let ends = told.is_some_and(|kind| matches!(kind, EventKind::Resolved | EventKind::Closed));
            assert_eq!(ends, !status.is_open(), "{status:?}");
        }
        assert_eq!(kind("on fire", true), None);
    }
}
