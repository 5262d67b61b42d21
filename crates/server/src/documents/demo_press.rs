//! The buttons of a demonstration: who somebody is, what time it is, what the team does, and what goes wrong. Each leads back to the
//! page where it was pressed. Only a demonstration has these addresses.

use super::{demonstration::PRACTICE, device::came_from};
use crate::{
    demo::{
        fault::Fault,
        faults,
        people::{self, Persona},
        routes::{begin_anew, put_forward},
        team,
    },
    device,
    error::Error,
    guard,
    server::Server,
    session::{ATTRIBUTES, Lasting, NewSession, Session, ended, set_cookie},
    site::CouncilHost,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::{HeaderMap, header},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::reference::Reference;
use jiff::SignedDuration;
use serde::Deserialize;

pub const LATER: &str = "/demonstration/later";
pub const FAULT: &str = "/demonstration/fault";
pub const END_SESSION: &str = "/demonstration/end-session";
pub const RESET: &str = "/demonstration/reset";
/// The hours by which the clock is put forward, and the keys of what the buttons say.
pub const LATERS: [(u16, &str); 3] = [(1, "demo-later-hour"), (24, "demo-later-day"), (120, "demo-later-days")];
/// The cases whose team can be played.
pub const CASES: i64 = 3;

pub fn routes() -> Router<Server> {
    Router::new()
        .route(LATER, post(later))
        .route(FAULT, post(set_fault))
        .route(END_SESSION, post(end_session))
        .route(RESET, post(reset))
        .route("/demonstration/as/{persona}", post(enter))
        .route("/demonstration/team/{reference}/{tap}", post(press))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

pub fn enter_path(persona: Persona) -> String {
    format!("/demonstration/as/{}", persona.key())
}

pub fn tap_path(reference: &Reference, tap: &str) -> String {
    format!("/demonstration/team/{reference}/{tap}")
}

/// The page where the button was pressed.
fn back(headers: &HeaderMap) -> Response {
    let page = came_from(headers).unwrap_or_else(|| paths::DEMO.to_owned());
    Redirect::to(&page).into_response()
}

/// Signs this browser in as somebody who was invented.
async fn enter(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    headers: HeaderMap,
    Path(persona): Path<String>,
) -> Result<Response, Error> {
    let persona = Persona::find(&persona).ok_or(Error::NotFound)?;
    let council = &profile.council;
    let Some(email) = persona.email() else {
        server.store.expire_session(&council.key, &session.hash, server.clock.now()).await?;
        return Ok(ended(Redirect::to(paths::START)));
    };
    // Staff and stored things are in English.
    let english = server.councils.find(&council.key).ok_or(Error::NoCouncil)?;
    people::ensure(&server, &english, persona).await?;
    let lasting = if session.is_shared() { Lasting::Shared } else { Lasting::Closing };
    let new = NewSession::create(&council.sign_in, lasting);
    let user_agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let device = device::describe(profile.words, user_agent);
    let now = server.clock.now();
    // Whoever was signed in before is somebody else, with drafts of their own.
    let nobody = Session::nobody();
    let (rotation, until) = (nobody.rotate(&new), now + council.sign_in.most());
    server.store.enter_demo_resident(&council.key, (email, &device), rotation, until, now).await?;
    Ok(new.with(Redirect::to(paths::ACCOUNT)))
}

#[derive(Debug, Deserialize)]
struct Later {
    hours: u16,
}

async fn later(
    State(server): State<Server>,
    headers: HeaderMap,
    FormBody(Later { hours }): FormBody<Later>,
) -> Result<Response, Error> {
    if LATERS.iter().any(|(known, _)| *known == hours) {
        put_forward(&server, SignedDuration::from_hours(i64::from(hours))).await?;
    }
    Ok(back(&headers))
}

#[derive(Debug, Deserialize)]
struct Wanted {
    fault: String,
}

/// One at a time; what is not known puts all right again.
async fn set_fault(headers: HeaderMap, FormBody(Wanted { fault }): FormBody<Wanted>) -> Response {
    match Fault::find(&fault) {
        Some(fault) => set_cookie(back(&headers), &format!("{}={}; {ATTRIBUTES}", faults::COOKIE, fault.key())),
        None => without_fault(back(&headers)),
    }
}

fn without_fault(answer: Response) -> Response {
    set_cookie(answer, &format!("{}=; {ATTRIBUTES}; Max-Age=0", faults::COOKIE))
}

/// As if nobody had asked for anything for long.
async fn end_session(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    headers: HeaderMap,
) -> Result<Response, Error> {
    server.store.expire_session(&profile.council.key, &session.hash, server.clock.now()).await?;
    Ok(back(&headers))
}

async fn reset(State(server): State<Server>) -> Result<Response, Error> {
    begin_anew(&server).await?;
    let answer = without_fault(ended(Redirect::to(paths::DEMO)));
    Ok(set_cookie(answer, &format!("{PRACTICE}=; {ATTRIBUTES}; Max-Age=0")))
}

/// Plays the team of a case that this browser may see.
async fn press(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    headers: HeaderMap,
    Path((reference, tap)): Path<(String, String)>,
) -> Result<Response, Error> {
    let council = &profile.council.key;
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let own = server.store.list_demo_cases(council, &session.hash, CASES).await?;
    if own.contains(&reference)
        && let Some(stored) = server.store.find_case_as_server(council, &reference).await?
    {
        let english = server.councils.find(council).ok_or(Error::NoCouncil)?;
        team::press(&server, &english, &stored, &tap).await?;
    }
    Ok(back(&headers))
}
