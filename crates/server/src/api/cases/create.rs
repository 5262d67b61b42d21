//! `POST /api/v1/cases`

use super::reply::{first_reply, reply};
use crate::{
    clock::local,
    delivery::mails,
    demo::Sentinel,
    error::Error,
    json_body::JsonBody,
    profile::Profile,
    random,
    server::Server,
    session::{NewSession, Session},
    site::CouncilHost,
    store::cases::{Case, Contact, Creation, Event, Found, NewCase, Sent, StoredCase},
};
use axum::{Json, extract::State, http::StatusCode, response::Response};
use contract::{
    cases::{self, CreateCase},
    endpoint::Body,
    problem::FieldProblem,
};
use domain::{
    case::EventKind,
    reference::Reference,
    service::Service,
    submission::{self, CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE, Checked},
    team::Team,
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// Characters of what a resident says against the route.
const LONGEST_ROUTE_WRONG: usize = 500;
/// A clash has a chance of one in a billion with a million cases; two in a row have none.
const TRIES: usize = 4;

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    JsonBody(body): JsonBody<Body<CreateCase>>,
) -> Result<Response, Error> {
    check_key(&body.idempotency_key)?;
    let sentinel = Sentinel::find(&server, &body);
    sentinel.before().await?;
    let digest = digest(&body)?;
    let sent = Sent { key: &body.idempotency_key, digest: &digest };
    if let Some(again) = replay(&server, &profile, &session, sent).await? {
        return sentinel.after(again);
    }
    let now = server.clock.now();
    let case = check(&profile, &body, now)?;
    for _ in 0..TRIES {
        let case = Case { reference: Reference::from_random(random::bytes()), ..case.clone() };
        let new_session = NewSession::create();
        let mut written = mails::hand_over(&profile, &case).into_iter().collect::<Vec<_>>();
        if written.is_empty() {
            return Err(Error::Fault("the team of a case has no mailbox"));
        }
        written.extend(mails::receipt(&profile, &case, &server.config.public_url(&profile.council.key)));
        let rotation = session.rotate(&new_session);
        let creation = server.store.create_case(NewCase { case: &case, mails: &written, sent, rotation }).await?;
        match creation {
            Creation::Created => {
                server.mail_waits.notify_one();
                metrics::counter!("front_door_cases_total", "council" => profile.council.key.clone()).increment(1);
                let stored = StoredCase { events: first_events(&case), case };
                return sentinel.after(created(new_session, reply(&profile, stored, local(now).date())));
            }
            Creation::KeyUsed => {
                // Another request with this key was faster by a moment.
                let again = replay(&server, &profile, &session, sent).await?;
                return sentinel.after(again.ok_or(Error::Busy)?);
            }
            Creation::Clash => {}
        }
    }
    Err(Error::Fault("no free reference was found"))
}

/// The first answer again, if this was sent before.
async fn replay(
    server: &Server,
    profile: &Profile,
    session: &Session,
    sent: Sent<'_>,
) -> Result<Option<Response>, Error> {
    let new_session = NewSession::create();
    let rotation = session.rotate(&new_session);
    match server.store.find_sent(&profile.council.key, sent, rotation, server.clock.now()).await? {
        Found::Nothing => Ok(None),
        Found::Other => Err(Error::KeyReused),
        Found::Same(stored) => Ok(Some(created(new_session, first_reply(profile, *stored)))),
    }
}

fn created(new_session: NewSession, reply: cases::CaseReply) -> Response {
    new_session.with((StatusCode::CREATED, Json(reply)))
}

fn check_key(key: &str) -> Result<(), Error> {
    let good = (16..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if good { Ok(()) } else { Err(Error::NotUnderstood) }
}

/// The same for the same content, in whatever order or spacing it was written.
fn digest(body: &cases::NewCase) -> Result<String, Error> {
    let json = serde_json::to_vec(body).map_err(|_| Error::Fault("a submission cannot be written as JSON"))?;
    Ok(random::hex(&Sha256::digest(json)))
}

/// The case that these answers make, still without its reference.
fn check(profile: &Profile, body: &cases::NewCase, now: Timestamp) -> Result<Case, Error> {
    let service = profile.council.find_service(&body.service).ok_or(Error::NotFound)?;
    if !service.has_form() || profile.council.find_agency(service).is_some() {
        return Err(Error::NoForm);
    }
    if body.form_version != profile.form_version(&service.key) {
        return Err(Error::FormChanged);
    }
    let route_wrong = check_route_wrong(profile, body.route_wrong.as_deref())?;
    let today = local(now).date();
    let checked = submission::check(&service.form, &service.rules, &body.answers, today)
        .map_err(|errors| Error::Invalid(errors.iter().map(|error| in_words(profile, error)).collect()))?;
    Ok(case(profile, service, &checked, route_wrong, now))
}

fn check_route_wrong(profile: &Profile, said: Option<&str>) -> Result<Option<String>, Error> {
    let Some(said) = said.map(str::trim) else {
        return Ok(None);
    };
    if said.chars().count() > LONGEST_ROUTE_WRONG {
        let longest = LONGEST_ROUTE_WRONG.to_string();
        let name = profile.words.say("mail-route-wrong-name", &[]);
        let message = profile.words.say("error-too-long", &[("name", &name), ("longest", &longest)]);
        let field = "route-wrong".to_owned();
        return Err(Error::Invalid(vec![FieldProblem { question: field.clone(), field, message }]));
    }
    let seen = |c: &char| !c.is_control() || *c == '\n';
    Ok(Some(said.chars().filter(seen).collect()))
}

fn in_words(profile: &Profile, error: &domain::message::FieldError) -> FieldProblem {
    FieldProblem {
        question: error.question.clone(),
        field: error.field.clone(),
        message: profile.words.tell(&error.message),
    }
}

fn case(profile: &Profile, service: &Service, checked: &Checked, route_wrong: Option<String>, now: Timestamp) -> Case {
    let rule = checked.rule();
    let council = &profile.council;
    let received = local(now);
    // The promise stays what it was: a case that goes to triage first loses no time.
    let due = council
        .find_standard(rule.standard)
        .and_then(|(standard, stated_by)| standard.due(received, stated_by, &council.calendar));
    let (team, reason) = match route_wrong {
        Some(_) => (Team::CustomerServices, profile.words.say("mail-route-wrong-reason", &[])),
        None => (rule.team, rule.reason.clone()),
    };
    let value = |question| checked.value(question).map(str::to_owned);
    Case {
        reference: Reference::from_random([0; 10]),
        council: council.key.clone(),
        service: service.key.clone(),
        service_name: service.name.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers: checked.answers().clone(),
        lines: submission::read_back(&service.form, checked.answers()),
        team,
        tier: rule.tier,
        reason,
        route_wrong,
        promise: rule.standard,
        due,
        received: now,
        contact: Contact { name: value(CONTACT_NAME), email: value(CONTACT_EMAIL), phone: value(CONTACT_PHONE) },
    }
}

fn first_events(case: &Case) -> Vec<Event> {
    let mut events = vec![Event { kind: EventKind::Received, at: case.received }];
    if case.route_wrong.is_some() {
        events.push(Event { kind: EventKind::RouteQuestioned, at: case.received });
    }
    events
}
