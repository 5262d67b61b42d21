//! `POST /api/v1/integration/cases/{reference}/events`

use super::{
    Caller,
    cases::{allowed, events, find_within, is_by_system},
    read_reference,
};
use crate::{
    case_events::{Happening, Outcome, record},
    error::{Error, IntegrationError},
    json_body::JsonBody,
    profile::Profile,
    server::Server,
    store::{case_events::Doer, cases::StoredCase},
};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};
use contract::{
    endpoint::Body,
    integration::{CreateEvent, IDEMPOTENCY_KEY, NewEvent, TeamEvent},
    problem::FieldProblem,
};
use domain::{
    case::{EventKind, Said, WrongSaid},
    integration::Scope,
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};

/// The clock of another system may be ahead by so much.
const AHEAD: SignedDuration = SignedDuration::from_mins(5);
const LONGEST_KEY: usize = 100;

pub async fn create(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Body<CreateEvent>>,
) -> Result<(StatusCode, Json<TeamEvent>), Error> {
    caller.check(Scope::EventsWrite)?;
    let reference = read_reference(reference)?;
    find_within(&server, &caller, &reference).await?;
    let key = headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok()).unwrap_or_default();
    let NewEvent { kind, words, date, team, other, happened } = body;
    if !is_by_system(kind) {
        return Err(IntegrationError::NotBySystem.into());
    }
    let telling = Telling { kind, said: Said { words, date, team, other }, happened, key };
    let event = tell(&server, &caller, &reference, telling).await?;
    Ok((StatusCode::CREATED, Json(event)))
}

/// What a system tells of a case.
pub struct Telling<'a> {
    pub kind: EventKind,
    pub said: Said,
    pub happened: Option<Timestamp>,
    /// Names it among those of the system about this case.
    pub key: &'a str,
}

/// Lets it happen once, and says what was stored.
pub async fn tell(
    server: &Server,
    caller: &Caller,
    reference: &Reference,
    telling: Telling<'_>,
) -> Result<TeamEvent, Error> {
    let Telling { kind, said, happened, key } = telling;
    let is_good = |b: u8| b.is_ascii_alphanumeric() || b"-_.:".contains(&b);
    if key.is_empty() || key.len() > LONGEST_KEY || !key.bytes().all(is_good) {
        return Err(IntegrationError::NoKey.into());
    }
    let key = format!("{}:{key}", caller.token.id);
    let (council, now) = (caller.council(), server.clock.now());
    if let Some(before) = told_before(server, council, reference, &key).await? {
        return before.again(kind, &said);
    }
    if happened.is_some_and(|happened| happened > now + AHEAD) {
        return Err(IntegrationError::Ahead.into());
    }
    let stored = find_within(server, caller, reference).await?;
    let today = server.clock.local_now().date();
    let is_newer = |happened| stored.events.iter().any(|event| event.kind.is_by_team() && event.at > happened);
    if happened.is_some_and(is_newer) {
        return Err(IntegrationError::OutOfOrder(stored.status(), allowed(&stored, today)).into());
    }
    let happening = Happening {
        said: said.clone(),
        key: Some(&key),
        seen: happened.map(|_| stored.last_event()),
        ..Happening::new(kind, Doer::System(&caller.token.name))
    };
    match record(server, &caller.profile, reference, happening).await? {
        Outcome::Stored(_) | Outcome::Before => {
            let told = told_before(server, council, reference, &key).await?;
            told.ok_or(Error::Fault("an event that was stored is gone"))?.again(kind, &said)
        }
        refused => Err(refusal(&caller.profile, refused, &stored, today)),
    }
}

/// An event that was stored under its key.
struct Told(TeamEvent);

async fn told_before(server: &Server, council: &str, reference: &Reference, key: &str) -> Result<Option<Told>, Error> {
    let Some(id) = server.store.find_event(council, reference, key).await? else {
        return Ok(None);
    };
    let stored = server.store.find_case_as_server(council, reference).await?.ok_or(Error::NotFound)?;
    let at = stored.events.iter().position(|event| event.id == id);
    Ok(at.and_then(|at| events(&stored).into_iter().nth(at)).map(Told))
}

impl Told {
    /// The first answer again, if the same is told.
    fn again(self, kind: EventKind, said: &Said) -> Result<TeamEvent, Error> {
        let Self(event) = self;
        let before =
            Said { words: event.words.clone(), date: event.date, team: event.team, other: event.other.clone() };
        // What was stored was made clean. The day it was told is not asked again: it may lie behind by now.
        let now = said.clone().check(kind, said.date.unwrap_or_default());
        if event.kind == kind && now == Ok(before) { Ok(event) } else { Err(IntegrationError::KeyReused.into()) }
    }
}

fn refusal(profile: &Profile, outcome: Outcome, stored: &StoredCase, today: jiff::civil::Date) -> Error {
    let allowed = || allowed(stored, today);
    match outcome {
        Outcome::Stored(_) | Outcome::Before => Error::Fault("what was stored is no refusal"),
        // A system tells without files.
        Outcome::FilesMissing => Error::Fault("a system gave no files"),
        Outcome::NoCase => Error::NotFound,
        Outcome::NotAllowed(status) => IntegrationError::NotNow(status, allowed()).into(),
        // A complaint is answered by somebody, at the desk.
        Outcome::NoStep(_) | Outcome::NoAnswerer(_) | Outcome::FindingMissing => {
            IntegrationError::NotNow(stored.status(), allowed()).into()
        }
        Outcome::Meanwhile => IntegrationError::OutOfOrder(stored.status(), allowed()).into(),
        Outcome::TooOften(too_often) => Error::TooMany(too_often.0),
        Outcome::NoOther => wrong("other", "There is no such case that goes on by itself"),
        Outcome::WrongTeam => {
            let teams: Vec<_> = profile.council.teams.keys().map(|team| team.key()).collect();
            wrong("team", &format!("Name another team than the one that has it: {}", teams.join(", ")))
        }
        Outcome::Wrong(what) => match what {
            WrongSaid::WordsMissing => wrong("words", "Say it in words"),
            WrongSaid::WordsTooLong => wrong("words", "Say it in 2000 letters or fewer"),
            WrongSaid::DateMissing => wrong("date", "Name a day"),
            WrongSaid::DatePast => wrong("date", "Name a day that is not over"),
            WrongSaid::DateTooFar => wrong("date", "Name a day within two years"),
            WrongSaid::TeamMissing => wrong("team", "Name the team that it goes to"),
            WrongSaid::OtherMissing => wrong("other", "Name the case that it is the same as"),
            WrongSaid::NotWanted => wrong("kind", "This kind of event has no words, date, team or other like that"),
        },
    }
}

fn wrong(field: &str, message: &str) -> Error {
    Error::Invalid(vec![FieldProblem {
        question: field.to_owned(),
        field: field.to_owned(),
        message: message.to_owned(),
    }])
}
