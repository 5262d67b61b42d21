//! `/cases/{reference}/more`, `/withdraw`, `/nudge` and `/reopen` – what a resident does about a case that was sent. Only for whoever
//! may see it; somebody else's case and none lead to the same page.

mod contact;
mod words_form;

use super::{
    document::Document,
    small_forms::{hidden, post_form},
};
use crate::{
    case_events::{Happening, Outcome, record},
    error::Error,
    guard,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{audit::Actor, cases::StoredCase},
};
use axum::{
    Form as FormBody, Router,
    extract::Path,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::{EventKind, Said, WrongSaid, may_reopen},
    reference::Reference,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{button::Weight, link::Link, page::Page, page_heading::PageHeading, prose::paragraph};
use words_form::{Asks, words_page};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/cases/{reference}/more", get(show_more).post(add))
        .route("/cases/{reference}/reopen", get(show_reopen).post(reopen))
        .route("/cases/{reference}/withdraw", get(show_withdraw).post(withdraw))
        .route("/cases/{reference}/nudge", get(show_nudge).post(nudge))
        .route("/cases/{reference}/contact", get(contact::show).post(contact::keep))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A browser at a case that it may see, or may not.
pub(super) struct AtCase {
    pub server: Server,
    pub profile: std::sync::Arc<Profile>,
    pub reference: Reference,
    pub stored: Option<StoredCase>,
}

impl axum::extract::FromRequestParts<Server> for AtCase {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, server: &Server) -> Result<Self, Error> {
        let CouncilHost(profile) = CouncilHost::from_request_parts(parts, server).await?;
        let Ok(session) = Session::from_request_parts(parts, server).await;
        let Path(reference) = Path::<String>::from_request_parts(parts, server).await.map_err(|_| Error::NotFound)?;
        let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
        let now = server.clock.now();
        let stored = server.store.find_case(&profile.council.key, &session.hash, &reference, now).await?;
        Ok(Self { server: server.clone(), profile, reference, stored })
    }
}

impl AtCase {
    /// The case, if this may happen to it now.
    fn allows(&self, kind: EventKind) -> Option<&StoredCase> {
        let today = self.server.clock.local_now().date();
        let stored = self.stored.as_ref()?;
        let life = stored.life();
        let is_late = |ended| !may_reopen(ended, today, &self.profile.council.cases);
        let is_over = kind == EventKind::Reopened && life.ended.is_some_and(is_late);
        (life.allows(kind, today) && !is_over).then_some(stored)
    }

    pub(super) async fn record(&self, kind: EventKind, key: &str, words: Option<&str>) -> Result<Outcome, Error> {
        let said = Said { words: words.map(str::to_owned), ..Said::default() };
        let happening = Happening { said, key: Some(key), ..Happening::new(kind, Actor::Resident) };
        record(&self.server, &self.profile, &self.reference, happening).await
    }

    /// The case page says what there is, and how to come to see what this browser may not.
    pub(super) fn to_case(&self) -> Response {
        Redirect::to(&paths::case(&self.reference)).into_response()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// Made with the page: the same words arrive once.
    id: String,
    /// The app has an element called `words`.
    more: String,
}

impl Typed {
    fn begin() -> Self {
        Self { id: random::id(), more: String::new() }
    }
}

async fn show_more(at: AtCase) -> Response {
    match at.allows(EventKind::WordsAdded) {
        Some(_) => words_page(&at, Asks::More, Typed::begin(), None).into_response(),
        None => at.to_case(),
    }
}

async fn add(at: AtCase, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    say(at, Asks::More, typed).await
}

async fn show_reopen(at: AtCase) -> Response {
    match at.allows(EventKind::Reopened) {
        Some(_) => words_page(&at, Asks::Reopen, Typed::begin(), None).into_response(),
        None => at.to_case(),
    }
}

async fn reopen(at: AtCase, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    if at.stored.as_ref().is_some_and(|stored| stored.status().is_open()) {
        // It is open again already, perhaps by these words.
        return Ok(at.to_case());
    }
    if at.stored.is_some() && at.allows(EventKind::Reopened).is_none() {
        // What can't be taken is not thrown away either.
        return refuse(&at, Asks::Reopen, typed, "reopen-over");
    }
    say(at, Asks::Reopen, typed).await
}

async fn say(at: AtCase, asks: Asks, typed: Typed) -> Result<Response, Error> {
    let wrong = if at.stored.is_none() {
        "more-not-seen"
    } else {
        match at.record(asks.kind(), &typed.id, Some(&typed.more)).await? {
            Outcome::Wrong(WrongSaid::WordsTooLong) => "more-too-long",
            Outcome::Wrong(_) => asks.missing(),
            Outcome::TooOften(_) => "more-too-often",
            Outcome::NotAllowed(_) => "more-ended",
            _ => return Ok(at.to_case()),
        }
    };
    refuse(&at, asks, typed, wrong)
}

fn refuse(at: &AtCase, asks: Asks, typed: Typed, wrong: &'static str) -> Result<Response, Error> {
    let page = words_page(at, asks, typed, Some(wrong));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn show_withdraw(at: AtCase) -> Response {
    match at.allows(EventKind::Withdrawn) {
        Some(stored) => {
            let path = paths::case_withdraw(&at.reference);
            let keys = ["withdraw-heading", "withdraw-text", "withdraw-button"];
            confirm_page(&at, stored, path, keys, Weight::Warning).into_response()
        }
        None => at.to_case(),
    }
}

async fn withdraw(at: AtCase) -> Result<Response, Error> {
    do_once(at, EventKind::Withdrawn, "withdrawn").await
}

async fn show_nudge(at: AtCase) -> Response {
    match at.allows(EventKind::Nudged) {
        Some(stored) => {
            let path = paths::case_nudge(&at.reference);
            let keys = ["nudge-heading", "nudge-text", "nudge-button"];
            confirm_page(&at, stored, path, keys, Weight::Primary).into_response()
        }
        None => at.to_case(),
    }
}

async fn nudge(at: AtCase) -> Result<Response, Error> {
    let due = at.stored.as_ref().and_then(|stored| stored.life().due);
    let key = due.map_or_else(|| "nudged".to_owned(), |due| format!("nudged-{due}"));
    do_once(at, EventKind::Nudged, &key).await
}

/// Two presses are one.
async fn do_once(at: AtCase, kind: EventKind, key: &str) -> Result<Response, Error> {
    if at.allows(kind).is_none() {
        return Ok(at.to_case());
    }
    match at.record(kind, key, None).await? {
        Outcome::TooOften(too_often) => Err(Error::TooMany(too_often.0)),
        _ => Ok(at.to_case()),
    }
}

/// Asks whether it is meant.
fn confirm_page(
    at: &AtCase,
    stored: &StoredCase,
    path: String,
    [heading, text, button]: [&'static str; 3],
    weight: Weight,
) -> Document {
    let words = at.profile.words.clone();
    let heading = words.say(heading, &[]);
    let title = heading.clone();
    let back = paths::case(&at.reference);
    let caption = stored.case.service_name.clone();
    let team = at.profile.council.team_name(stored.case.team).to_owned();
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say(text, &[("team", &team)]))}
                {post_form(&path, words.say(button, &[]), weight)}
            </Page>
        }
        .into_any()
    })
}
