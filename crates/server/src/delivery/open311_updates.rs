//! What became of the cases that Open311 destinations have: asked from time to time, and written down as what it means here.

use super::{
    SendError,
    destinations::{name_of, taken},
    open311::{There, text},
};
use crate::{
    case_events::{Happening, Outcome, record},
    profile::Profile,
    random,
    server::Server,
    store::{self, case_events::Doer},
};
use axum::http::StatusCode;
use domain::{
    case::{EventKind, LONGEST_WORDS, Said},
    destination::{Destination, DestinationKind},
    open311::event,
    question::clean_text,
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::time::Duration;
use tokio::sync::watch;

/// How often to look whether it is time.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// What came in late is asked for once more; what was known by then is known by its name.
const OVERLAP: SignedDuration = SignedDuration::from_hours(1);
/// Numbers in one question, where each case has to be asked for.
const AT_ONCE: i64 = 50;

#[derive(Debug, thiserror::Error)]
pub enum PollError {
    #[error(transparent)]
    There(#[from] SendError),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("an update could not be written down")]
    Record,
    #[error("its answer can't be read")]
    Unreadable,
}

/// One line of `servicerequestupdates`.
#[derive(Deserialize)]
struct Update {
    update_id: Value,
    service_request_id: Value,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    updated_datetime: Option<String>,
}

/// One line of `requests`, for who has no updates.
#[derive(Deserialize)]
struct Request311 {
    service_request_id: Value,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    status_notes: Option<String>,
    #[serde(default)]
    updated_datetime: Option<String>,
}

/// Works until the server stops.
pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    let owner = random::id();
    loop {
        poll_due(&server, &owner).await;
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY.mul_f64(0.75 + random::fraction() / 2.0)) => {}
            _ = stopped.changed() => break,
        }
    }
}

/// Asks each destination whose time has come.
pub async fn poll_due(server: &Server, owner: &str) {
    for profile in server.councils.iter() {
        for (team, of_team) in &profile.council.teams {
            let asked = |destination: &Destination| {
                destination.kind == DestinationKind::Open311 && destination.poll_minutes > 0
            };
            for (name, destination) in of_team.destinations.iter().filter(|(_, destination)| asked(destination)) {
                let name = name_of(*team, name);
                let poll = Poll { server, profile, destination, name: &name };
                if let Err(error) = poll.take_turn(owner).await {
                    let council = &profile.council.key;
                    tracing::warn!(council, destination = name, %error, "a destination could not be asked");
                }
            }
        }
    }
}

struct Poll<'a> {
    server: &'a Server,
    profile: &'a Profile,
    destination: &'a Destination,
    /// As the outbox has it.
    name: &'a str,
}

impl Poll<'_> {
    async fn take_turn(&self, owner: &str) -> Result<(), PollError> {
        let (store, council, now) = (&self.server.store, &self.profile.council.key, self.server.clock.now());
        let Some(since) = store.claim_poll(council, self.name, owner, now).await? else {
            return Ok(());
        };
        let asked = self.ask(since, now).await;
        let next = now + SignedDuration::from_mins(i64::from(self.destination.poll_minutes));
        let since = if asked.is_ok() { now } else { since };
        store.set_polled((council, self.name), owner, since, next).await?;
        asked
    }

    async fn ask(&self, since: Timestamp, now: Timestamp) -> Result<(), PollError> {
        let there = There { server: self.server, destination: self.destination };
        let fields = vec![("start_date", (since - OVERLAP).to_string()), ("end_date", now.to_string())];
        let answer = there.get("servicerequestupdates", fields).await?;
        if matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::NOT_IMPLEMENTED) {
            return self.ask_for_each(&there).await;
        }
        taken(answer.status)?;
        let mut updates: Vec<Update> = serde_json::from_slice(&answer.body).map_err(|_| PollError::Unreadable)?;
        updates.sort_by_key(|update| read_time(update.updated_datetime.as_deref()));
        for update in updates {
            let (Some(id), Some(number)) = (text(update.update_id), text(update.service_request_id)) else {
                continue;
            };
            let council = &self.profile.council.key;
            let Some(reference) = self.server.store.find_by_receipt(council, self.name, &number).await? else {
                continue;
            };
            let (status, said) = (update.status.unwrap_or_default(), update.description.unwrap_or_default());
            self.note(&reference, &id, &status, &said).await?;
        }
        Ok(())
    }

    /// Plain GeoReport has no updates: where each case is says as much, if less often.
    async fn ask_for_each(&self, there: &There<'_>) -> Result<(), PollError> {
        let council = &self.profile.council.key;
        let open = self.server.store.list_open_receipts(council, self.name, AT_ONCE).await?;
        if open.is_empty() {
            return Ok(());
        }
        let numbers = open.iter().map(|(number, _)| number.as_str()).collect::<Vec<_>>().join(",");
        let answer = there.get("requests", vec![("service_request_id", numbers)]).await?;
        taken(answer.status)?;
        let requests: Vec<Request311> = serde_json::from_slice(&answer.body).map_err(|_| PollError::Unreadable)?;
        for request in requests {
            let number = text(request.service_request_id).unwrap_or_default();
            let Some((_, reference)) = open.iter().find(|(known, _)| *known == number) else {
                continue;
            };
            let (status, said) = (request.status.unwrap_or_default(), request.status_notes.unwrap_or_default());
            let id =
                [&number, &status, &said, &request.updated_datetime.unwrap_or_default()].map(String::as_str).join("\n");
            self.note(reference, &id, &status, &said).await?;
        }
        Ok(())
    }

    /// Writes an update down, once.
    async fn note(&self, reference: &Reference, id: &str, status: &str, said: &str) -> Result<(), PollError> {
        let said: String = clean_text(said).chars().take(LONGEST_WORDS).collect();
        let words = Some(said).filter(|said| !said.is_empty());
        let (kind, words) = match (event(status), words) {
            (Some(kind @ (EventKind::Resolved | EventKind::Closed)), None) => {
                (kind, Some(self.profile.words.say(default_words(kind, status), &[])))
            }
            (Some(kind), words) => (kind, words),
            (None, Some(words)) => (EventKind::Message, Some(words)),
            // It is there, as it was before.
            (None, None) => return Ok(()),
        };
        let digest = Sha256::new().chain_update(self.name).chain_update("\n").chain_update(id).finalize();
        let key = format!("open311-{}", random::hex(&digest[..16]));
        let happening = Happening {
            said: Said { words, ..Said::default() },
            key: Some(&key),
            ..Happening::new(kind, Doer::System(self.name))
        };
        match record(self.server, self.profile, reference, happening).await {
            Ok(Outcome::Stored(_) | Outcome::Before) => Ok(()),
            Ok(outcome) => {
                let council = &self.profile.council.key;
                let outcome = name_outcome(&outcome);
                tracing::info!(council, destination = self.name, kind = kind.key(), outcome, "an update was left out");
                Ok(())
            }
            Err(_) => Err(PollError::Record),
        }
    }
}

/// Without what was said.
fn name_outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::NotAllowed(_) => "not allowed where the case is",
        Outcome::Wrong(_) => "can't be taken",
        _ => "no such case",
    }
}

/// The words of an end for which none are given.
fn default_words(kind: EventKind, status: &str) -> &'static str {
    match (kind, status.trim().to_ascii_lowercase().replace([' ', '-'], "_").as_str()) {
        (EventKind::Resolved, _) => "open311-done",
        (_, "not_councils_responsibility") => "open311-not-ours",
        (_, "duplicate") => "open311-duplicate",
        (_, _) => "open311-closed",
    }
}

/// What says no time comes first.
fn read_time(text: Option<&str>) -> Option<Timestamp> {
    text?.parse().ok()
}
