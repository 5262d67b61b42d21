//! `/take/services/{service}`, `/take/cases/{reference}` and `/take/{token}` – what was begun or sent goes from this screen to a phone: by a
//! QR code, or by a code that is typed. A link opens a page, and takes nothing by itself; who presses its button has it from then on, and
//! the screen has it no more.

mod screen;
mod taking;

use super::document::Document;
use crate::{
    browser::Browser,
    client::ClientAddress,
    drafts,
    error::Error,
    guard, passing,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::passes::{Passed, Standing, Subject},
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::reference::Reference;
use leptos::prelude::*;
use screen::Passing;
use ui::element::element;

const STYLE: &str = "/paper.css";

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/take/services/{service}", get(show_form).post(pass_form))
        .route("/take/cases/{reference}", get(show_case).post(pass_case))
        .route("/take/state/{pass}", get(state))
        .route("/take/{token}", get(taking::show_link).post(taking::use_link))
        .route(paths::RESUME_SCREEN, post(taking::use_code))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

async fn pass_form(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    address: ClientAddress,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let Some(current) = drafts::find(&server, &profile, &session, &service).await? else {
        return Ok(Redirect::to(&paths::form(&service)).into_response());
    };
    let what = (service.as_str(), Subject::Draft(&current.draft.id));
    passing::create(&server, &profile, &session, (browser.is_shared(), &address.hash()), what).await?;
    Ok(Redirect::to(&paths::take_form(&service)).into_response())
}

async fn show_form(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let found = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let own = passing::find_own(&server, &profile, &session, &Passed::Form(service.clone())).await?;
    let has = drafts::find(&server, &profile, &session, &service).await?.is_some();
    let passing = Passing {
        caption: found.name.clone(),
        path: paths::take_form(&service),
        back: paths::keep(&service),
        say: &FORM,
        is_shared: browser.is_shared(),
    };
    Ok(passing
        .answer(&server, &profile, own, has)
        .unwrap_or_else(|| Redirect::to(&paths::form(&service)).into_response()))
}

async fn pass_case(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    address: ClientAddress,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let (council, now) = (&profile.council.key, server.clock.now());
    let Some(stored) = server.store.find_case(council, &session.hash, &reference, now).await? else {
        return Ok(Redirect::to(&paths::case(&reference)).into_response());
    };
    let what = (stored.case.service.as_str(), Subject::Case(&reference));
    passing::create(&server, &profile, &session, (browser.is_shared(), &address.hash()), what).await?;
    Ok(Redirect::to(&paths::take_case(&reference)).into_response())
}

async fn show_case(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let Ok(reference) = Reference::try_from(reference) else {
        return Ok(Document::not_found(&server, &profile).into_response());
    };
    let own = passing::find_own(&server, &profile, &session, &Passed::Case(reference.clone())).await?;
    let (council, now) = (&profile.council.key, server.clock.now());
    let found = server.store.find_case(council, &session.hash, &reference, now).await?;
    let passing = Passing {
        caption: profile.words.say("case-caption", &[("reference", &reference.to_string())]),
        path: paths::take_case(&reference),
        back: paths::case(&reference),
        say: &CASE,
        is_shared: browser.is_shared(),
    };
    let answer = passing.answer(&server, &profile, own, found.is_some());
    Ok(answer.unwrap_or_else(|| Redirect::to(&paths::case(&reference)).into_response()))
}

/// Tells an open page how far it is, and nothing else.
async fn state(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(pass): Path<String>,
) -> Result<Response, Error> {
    let standing = server.store.find_pass_standing(&profile.council.key, &pass, server.clock.now()).await?;
    let said = match standing {
        Standing::Open(_) => "open",
        Standing::Taken => "taken",
        Standing::Over => "over",
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], said).into_response())
}

/// How the two kinds are spoken of.
pub struct Say {
    heading: &'static str,
    text: &'static str,
    qr: &'static str,
    back: &'static str,
}

const FORM: Say =
    Say { heading: "take-form-heading", text: "take-form-text", qr: "take-form-qr", back: "take-form-back" };

const CASE: Say =
    Say { heading: "take-case-heading", text: "take-case-text", qr: "take-case-qr", back: "take-case-back" };

/// Large letters and a large code; on paper too.
pub fn style() -> AnyView {
    element("link").attr("rel", "stylesheet").attr("href", STYLE).view()
}
