//! `/feedback` – "Tell us how we did": two plain questions lead to thanks, an idea, a comment, a request that puts it right, a complaint,
//! or the matter's own way. Whoever wants to complain can, at each step. `?service=` and `?case=` say what it is about.

mod pages;

use crate::{
    error::Error,
    feedback, guard,
    profile::Profile,
    server::Server,
    session::{NewSession, Session},
    site::CouncilHost,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, Query, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{
    feedback::FeedbackKind,
    reference::Reference,
    sorting::{About, Matter, Second, Way, sort},
};
use pages::{Asking, Question};
use serde::Deserialize;

/// Whether the council was told before.
const BEFORE: &str = "/feedback/before";
const PUT_RIGHT: &str = "/feedback/put-right";
/// Which matter with a way of its own it is.
const ROUTE: &str = "/feedback/decision";
/// Begins a form.
const BEGIN: &str = "/feedback/begin";
/// It is no matter of the list.
const NO_ROUTE: &str = "none";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::FEEDBACK, get(show).post(say))
        .route(BEFORE, get(show_before).post(say_before))
        .route(PUT_RIGHT, get(show_put_right))
        .route(ROUTE, get(show_route).post(say_route))
        .route("/feedback/decision/{route}", get(show_other))
        .route(BEGIN, post(begin))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// What stands in the address, and what was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Typed {
    service: String,
    case: String,
    matter: String,
    before: String,
    route: String,
    kind: String,
}

/// What it is about: only a service that is there, and what can be a reference. Whose that is, nobody asks here.
#[derive(Debug, Clone, Default)]
struct Subject {
    service: Option<String>,
    case: Option<Reference>,
}

impl Subject {
    fn new(profile: &Profile, typed: &Typed) -> Self {
        let service = profile.council.find_service(&typed.service).map(|service| service.key.clone());
        Self { service, case: Reference::try_from(typed.case.clone()).ok() }
    }

    /// An address that says what it is about.
    fn at(&self, path: &str) -> String {
        let service = self.service.as_ref().map(|service| format!("service={service}"));
        let case = self.case.as_ref().map(|case| format!("case={case}"));
        let query: Vec<String> = service.into_iter().chain(case).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }

    fn about<'a>(&'a self, profile: &'a Profile) -> About<'a> {
        let service = self.service.as_ref().and_then(|service| profile.council.find_service(service));
        About { service, case: self.case.as_ref() }
    }
}

/// A resident on the way to the form that fits.
struct Visit {
    server: Server,
    profile: std::sync::Arc<Profile>,
    subject: Subject,
}

impl Visit {
    fn new(server: Server, CouncilHost(profile): CouncilHost, typed: &Typed) -> Self {
        let subject = Subject::new(&profile, typed);
        Self { server, profile, subject }
    }

    /// A question, or the same with what is wrong.
    fn ask(&self, question: Question, error: bool) -> Response {
        let page = pages::ask(self, &Asking { question, error });
        let status = if error { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        page.with_status(status).into_response()
    }

    fn go(&self, path: &str) -> Response {
        Redirect::to(&self.subject.at(path)).into_response()
    }

    /// Follows the way that the answers lead.
    async fn follow(&self, session: &Session, way: Way<'_>) -> Result<Response, Error> {
        Ok(match way {
            Way::Form(kind) => self.begin(session, kind).await?,
            Way::AskToldBefore => self.go(BEFORE),
            Way::AskRoute => self.go(ROUTE),
            Way::PutRight { .. } => self.go(PUT_RIGHT),
            Way::Other(route) => self.go(&other(&route.key)),
        })
    }

    /// Where a council takes no such feedback here, it says how to reach it.
    async fn begin(&self, session: &Session, kind: FeedbackKind) -> Result<Response, Error> {
        let Some(service) = feedback::service(&self.profile, kind) else {
            return Ok(Redirect::to(paths::CONTACT).into_response());
        };
        let about = self.subject.about(&self.profile);
        let kept = feedback::begin(&self.server, &self.profile, session, (service, kind), about).await?;
        Ok(with(kept, Redirect::to(&paths::form(&service.key)).into_response()))
    }
}

fn with(session: Option<NewSession>, answer: Response) -> Response {
    match session {
        Some(session) => session.with(answer),
        None => answer,
    }
}

fn other(route: &str) -> String {
    format!("{ROUTE}/{route}")
}

async fn show(State(server): State<Server>, council: CouncilHost, Query(typed): Query<Typed>) -> Response {
    Visit::new(server, council, &typed).ask(Question::Matter, false)
}

async fn say(
    State(server): State<Server>,
    council: CouncilHost,
    session: Session,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let visit = Visit::new(server, council, &typed);
    match Matter::find(&typed.matter) {
        Some(matter) => visit.follow(&session, sort(matter, None, &visit.profile.feedback)).await,
        None => Ok(visit.ask(Question::Matter, true)),
    }
}

async fn show_before(State(server): State<Server>, council: CouncilHost, Query(typed): Query<Typed>) -> Response {
    Visit::new(server, council, &typed).ask(Question::Before, false)
}

async fn say_before(
    State(server): State<Server>,
    council: CouncilHost,
    session: Session,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let visit = Visit::new(server, council, &typed);
    let before = match typed.before.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Ok(visit.ask(Question::Before, true)),
    };
    let way = sort(Matter::Wrong, Some(Second::ToldBefore(before)), &visit.profile.feedback);
    visit.follow(&session, way).await
}

async fn show_put_right(State(server): State<Server>, council: CouncilHost, Query(typed): Query<Typed>) -> Response {
    pages::put_right(&Visit::new(server, council, &typed)).into_response()
}

async fn show_route(State(server): State<Server>, council: CouncilHost, Query(typed): Query<Typed>) -> Response {
    Visit::new(server, council, &typed).ask(Question::Route, false)
}

async fn say_route(
    State(server): State<Server>,
    council: CouncilHost,
    session: Session,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let visit = Visit::new(server, council, &typed);
    let second = match typed.route.as_str() {
        NO_ROUTE => Second::NoRoute,
        route => Second::Route(route),
    };
    match sort(Matter::Disagree, Some(second), &visit.profile.feedback) {
        Way::AskRoute => Ok(visit.ask(Question::Route, true)),
        way => visit.follow(&session, way).await,
    }
}

async fn show_other(
    State(server): State<Server>,
    council: CouncilHost,
    Path(route): Path<String>,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    let visit = Visit::new(server, council, &typed);
    let found = visit.profile.feedback.other_routes.iter().find(|known| known.key == route);
    Ok(pages::other(&visit, found.ok_or(Error::NotFound)?).into_response())
}

async fn begin(
    State(server): State<Server>,
    council: CouncilHost,
    session: Session,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let visit = Visit::new(server, council, &typed);
    let kind = FeedbackKind::find(&typed.kind).ok_or(Error::NotFound)?;
    visit.begin(&session, kind).await
}
