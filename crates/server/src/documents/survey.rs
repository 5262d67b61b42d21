//! `/survey/{token}` and what follows – how it went, in three short pages. A link opens a page and stores nothing; each answer is
//! stored when it is sent. Of the case nothing is shown but its service and the month. What is over, was never, or is another
//! council's looks alike.

mod draw;
mod more;
mod told;

pub use told::told;

use super::{document::Document, own_case::AtCase};
use crate::{
    case_events::{Happening, Outcome, record},
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::{audit::Actor, surveys::Survey},
    surveys,
};
use axum::{
    Form as FormBody, Router,
    extract::{FromRequestParts, Path},
    http::{StatusCode, request::Parts},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::{EventKind, Said, WrongSaid},
    survey::{Scale, read_solved},
};
use serde::Deserialize;
use std::sync::Arc;

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/survey/{token}", get(show_solved).post(keep_solved))
        .route("/survey/{token}/ease", get(show_ease).post(keep_ease))
        .route("/survey/{token}/more", get(more::show).post(more::keep))
        .route("/survey/{token}/again", get(show_again).post(open_again))
        .route("/survey/{token}/thanks", get(show_thanks))
        .route("/cases/{reference}/survey", get(to_case).post(begin))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A page of a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Solved,
    Ease,
    More,
    Again,
    Thanks,
}

impl Step {
    fn path(self, token: &str) -> String {
        let start = paths::survey(token);
        match self {
            Self::Solved => start,
            Self::Ease => start + "/ease",
            Self::More => start + "/more",
            Self::Again => start + "/again",
            Self::Thanks => start + "/thanks",
        }
    }
}

/// Somebody at a survey that can still be answered, or was.
pub(super) struct AtSurvey {
    server: Server,
    profile: Arc<Profile>,
    token: String,
    survey: Survey,
}

impl FromRequestParts<Server> for AtSurvey {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let whole = CouncilHost::from_request_parts(parts, server).await;
        let CouncilHost(profile) = whole.map_err(IntoResponse::into_response)?;
        let token = Path::<String>::from_request_parts(parts, server).await.map(|Path(token)| token);
        let token = token.map_err(|_| draw::over(server, &profile, parts.uri.path()))?;
        let found = server.store.find_survey(&profile.council.key, &token).await;
        let found = found.map_err(|error| Error::from(error).into_response())?;
        match found.filter(|survey| server.clock.now() < survey.expires) {
            Some(survey) => Ok(Self { server: server.clone(), profile, token, survey }),
            None => Err(draw::over(server, &profile, parts.uri.path())),
        }
    }
}

impl AtSurvey {
    fn council(&self) -> &str {
        &self.profile.council.key
    }

    fn to(&self, step: Step) -> Response {
        Redirect::to(&step.path(&self.token)).into_response()
    }

    /// The page that is asked for, if it comes next or came before. What was answered to its end is answered.
    fn elsewhere(&self, asked: Step) -> Option<Response> {
        let replies = &self.survey.replies;
        let is_done = self.survey.ended.is_some();
        let step = match asked {
            Step::Solved | Step::Ease | Step::More if is_done => Step::Thanks,
            _ if replies.solved.is_none() => Step::Solved,
            Step::More if replies.ease.is_none() => Step::Ease,
            Step::Thanks if !is_done => Step::Solved,
            other => other,
        };
        (step != asked).then(|| self.to(step))
    }

    /// Whether it is not solved, and can be opened again by whoever says so.
    async fn offers_again(&self) -> Result<bool, Error> {
        if self.survey.replies.solved != Some(false) {
            return Ok(false);
        }
        let found = self.server.store.find_case_as_server(self.council(), &self.survey.reference).await?;
        Ok(found.is_some_and(|stored| surveys::can_open_again(&self.server, &self.profile, &stored)))
    }

    /// Goes on if it was stored; else it was answered to its end meanwhile.
    fn on(&self, is_stored: bool, next: Step) -> Response {
        self.to(if is_stored { next } else { Step::Thanks })
    }
}

fn refuse(document: Document) -> Response {
    document.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}

#[derive(Debug, Deserialize)]
struct Solved {
    #[serde(default)]
    solved: String,
}

async fn show_solved(at: AtSurvey) -> Response {
    at.elsewhere(Step::Solved).unwrap_or_else(|| draw::solved(&at, None).into_response())
}

async fn keep_solved(at: AtSurvey, FormBody(Solved { solved }): FormBody<Solved>) -> Result<Response, Error> {
    if let Some(elsewhere) = at.elsewhere(Step::Solved) {
        return Ok(elsewhere);
    }
    let Some(solved) = read_solved(&solved) else {
        return Ok(refuse(draw::solved(&at, Some("survey-solved-missing"))));
    };
    let now = at.server.clock.now();
    let is_stored = at.server.store.set_solved(at.council(), &at.survey.id, solved, now).await?;
    Ok(at.on(is_stored, Step::Ease))
}

#[derive(Debug, Deserialize)]
struct Ease {
    #[serde(default)]
    ease: String,
}

async fn show_ease(at: AtSurvey) -> Result<Response, Error> {
    if let Some(elsewhere) = at.elsewhere(Step::Ease) {
        return Ok(elsewhere);
    }
    let offers_again = at.offers_again().await?;
    Ok(draw::ease(&at, offers_again, None).into_response())
}

async fn keep_ease(at: AtSurvey, FormBody(Ease { ease }): FormBody<Ease>) -> Result<Response, Error> {
    if let Some(elsewhere) = at.elsewhere(Step::Ease) {
        return Ok(elsewhere);
    }
    let Some(ease) = Scale::read(&ease) else {
        let offers_again = at.offers_again().await?;
        return Ok(refuse(draw::ease(&at, offers_again, Some("survey-ease-missing"))));
    };
    let now = at.server.clock.now();
    let is_stored = at.server.store.set_ease(at.council(), &at.survey.id, ease, now).await?;
    Ok(at.on(is_stored, Step::More))
}

#[derive(Debug, Deserialize)]
struct Again {
    #[serde(default)]
    text: String,
}

async fn show_again(at: AtSurvey) -> Result<Response, Error> {
    Ok(match at.offers_again().await? {
        true => draw::again(&at, String::new(), None).into_response(),
        false => at.to(at.next()),
    })
}

/// Opens the case again by the resident's words, once for each survey. They are told, since a link can be passed on.
async fn open_again(at: AtSurvey, FormBody(Again { text }): FormBody<Again>) -> Result<Response, Error> {
    if !at.offers_again().await? {
        return Ok(at.to(at.next()));
    }
    let key = format!("survey-{}", at.survey.id);
    let happening = Happening {
        said: Said { words: Some(text.clone()), ..Said::default() },
        key: Some(&key),
        by_link: true,
        ..Happening::new(EventKind::Reopened, Actor::Resident)
    };
    Ok(match record(&at.server, &at.profile, &at.survey.reference, happening).await? {
        Outcome::Wrong(WrongSaid::WordsTooLong) => refuse(draw::again(&at, text, Some("more-too-long"))),
        Outcome::Wrong(_) => refuse(draw::again(&at, text, Some("reopen-missing"))),
        Outcome::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
        _ => at.to(at.next()),
    })
}

impl AtSurvey {
    /// The first page that is not answered.
    fn next(&self) -> Step {
        let replies = &self.survey.replies;
        match (self.survey.ended, replies.solved, replies.ease) {
            (Some(_), _, _) => Step::Thanks,
            (None, None, _) => Step::Solved,
            (None, Some(_), None) => Step::Ease,
            (None, Some(_), Some(_)) => Step::More,
        }
    }
}

async fn show_thanks(at: AtSurvey) -> Result<Response, Error> {
    if let Some(elsewhere) = at.elsewhere(Step::Thanks) {
        return Ok(elsewhere);
    }
    let offers_again = at.offers_again().await?;
    Ok(draw::thanks(&at, offers_again).into_response())
}

async fn to_case(at: AtCase) -> Response {
    at.to_case()
}

/// For whoever may see the case. It is the same survey that they are asked by mail.
async fn begin(at: AtCase) -> Result<Response, Error> {
    let Some(stored) = &at.stored else {
        return Ok(at.to_case());
    };
    Ok(match surveys::ensure(&at.server, &at.profile, &stored.case).await? {
        Some(survey) => Redirect::to(&paths::survey(&surveys::token(&at.server, &survey.id))).into_response(),
        None => at.to_case(),
    })
}
