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
    client::ClientAddress,
    complaints,
    error::Error,
    guard,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{audit::Actor, cases::StoredCase, files::Brought},
};
use axum::{
    Router,
    extract::{Path, Request},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::{EventKind, Said, WrongSaid, may_reopen},
    language::Language,
    message::FieldError,
    question::read_file,
    reference::Reference,
};
use leptos::prelude::*;
use ui::{button::Weight, link::Link, page::Page, page_heading::PageHeading, prose::paragraph};
use words_form::{Asks, words_page};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/cases/{reference}/more", get(show_more).post(add))
        .route("/cases/{reference}/reopen", get(show_reopen).post(reopen))
        .route("/cases/{reference}/next-stage", get(show_next_stage).post(next_stage))
        .route("/cases/{reference}/withdraw", get(show_withdraw).post(withdraw))
        .route("/cases/{reference}/nudge", get(show_nudge).post(nudge))
        .route("/cases/{reference}/contact", get(contact::show).post(contact::keep))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A browser at a case that it may see, or may not.
pub(super) struct AtCase {
    pub server: Server,
    pub profile: std::sync::Arc<Profile>,
    pub session: Session,
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
        Ok(Self { server: server.clone(), profile, session, reference, stored })
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
        let may = complaints::may(&self.profile, stored, kind, self.server.clock.now());
        (life.allows(kind, today) && may && !is_over).then_some(stored)
    }

    async fn record(&self, kind: EventKind, key: &str) -> Result<Outcome, Error> {
        let happening = Happening { key: Some(key), ..Happening::new(kind, Actor::Resident) };
        record(&self.server, &self.profile, &self.reference, happening).await
    }

    /// The case page says what there is, and how to come to see what this browser may not.
    pub(super) fn to_case(&self) -> Response {
        Redirect::to(&paths::case(&self.reference)).into_response()
    }
}

/// What stands on the page that asks for words.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// Made with the page: the same words arrive once.
    id: String,
    more: String,
    /// Files that arrived, each as an answer names it.
    files: Vec<String>,
}

impl Typed {
    fn begin() -> Self {
        Self { id: random::id(), ..Self::default() }
    }
}

async fn show_more(at: AtCase) -> Response {
    match at.allows(EventKind::WordsAdded) {
        Some(_) => words_page(&at, Asks::More, Typed::begin(), &[]).into_response(),
        None => at.to_case(),
    }
}

async fn add(at: AtCase, client: ClientAddress, request: Request) -> Result<Response, Error> {
    say(at, client, Asks::More, request).await
}

async fn show_reopen(at: AtCase) -> Response {
    match at.allows(EventKind::Reopened) {
        Some(_) => words_page(&at, Asks::Reopen, Typed::begin(), &[]).into_response(),
        None => at.to_case(),
    }
}

async fn reopen(at: AtCase, client: ClientAddress, request: Request) -> Result<Response, Error> {
    if at.stored.as_ref().is_some_and(|stored| stored.status().is_open()) {
        // It is open again already, perhaps by these words.
        return Ok(at.to_case());
    }
    say(at, client, Asks::Reopen, request).await
}

async fn show_next_stage(at: AtCase) -> Response {
    match at.allows(EventKind::Escalated) {
        Some(_) => words_page(&at, Asks::NextStage, Typed::begin(), &[]).into_response(),
        None => at.to_case(),
    }
}

async fn next_stage(at: AtCase, client: ClientAddress, request: Request) -> Result<Response, Error> {
    if at.stored.is_some() && at.allows(EventKind::Escalated).is_none() {
        // It was asked for already, perhaps by this very form.
        return Ok(at.to_case());
    }
    say(at, client, Asks::NextStage, request).await
}

async fn say(mut at: AtCase, client: ClientAddress, asks: Asks, request: Request) -> Result<Response, Error> {
    let arrived = words_form::receive(&mut at, client, request).await?;
    let answer = if let Some(removed) = arrived.without {
        words_page(&at, asks, removed, &[]).into_response()
    } else if !arrived.errors.is_empty() {
        refuse(&at, asks, arrived.typed, &arrived.errors)
    } else {
        match store(&at, asks, &arrived.typed).await? {
            None => at.to_case(),
            Some(wrong) => refuse(&at, asks, arrived.typed, &[words_form::wrong(&at, wrong)]),
        }
    };
    Ok(match arrived.new_session {
        Some(session) => session.with(answer),
        None => answer,
    })
}

/// What is wrong with it, if anything is.
async fn store(at: &AtCase, asks: Asks, typed: &Typed) -> Result<Option<&'static str>, Error> {
    if at.stored.is_none() {
        return Ok(Some("more-not-seen"));
    }
    if asks == Asks::Reopen && at.allows(EventKind::Reopened).is_none() {
        return Ok(Some("reopen-over"));
    }
    let ids: Vec<String> = typed.files.iter().filter_map(|file| Some(read_file(file)?.0.to_owned())).collect();
    let happening = Happening {
        said: Said { words: Some(typed.more.clone()).filter(|words| !words.trim().is_empty()), ..Said::default() },
        key: Some(&typed.id),
        files: Some(Brought { token: &at.session.hash, ids: &ids }),
        ..Happening::new(asks.kind(), Actor::Resident)
    };
    Ok(match record(&at.server, &at.profile, &at.reference, happening).await? {
        Outcome::Wrong(WrongSaid::WordsTooLong) => Some("more-too-long"),
        Outcome::Wrong(_) => Some(asks.missing()),
        Outcome::TooOften(_) => Some("more-too-often"),
        Outcome::NotAllowed(_) | Outcome::NoStep(_) => Some("more-ended"),
        Outcome::FilesMissing => Some("more-files-gone"),
        _ => None,
    })
}

/// What can't be taken is not thrown away.
fn refuse(at: &AtCase, asks: Asks, typed: Typed, errors: &[FieldError]) -> Response {
    words_page(at, asks, typed, errors).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
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
    match at.record(kind, key).await? {
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
    let (caption, language) = at.profile.said(&stored.case.service_name);
    let caption_language = language.map(Language::marks);
    let team = at.profile.council.team_name(stored.case.team).to_owned();
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <PageHeading text=heading caption caption_language focus=false/>
                {paragraph(words.say(text, &[("team", &team)]))}
                {post_form(&path, words.say(button, &[]), weight)}
            </Page>
        }
        .into_any()
    })
}
