//! What stands between the network and the handlers: no request from elsewhere, none of a visit that is over,
//! none too large, none without end.

use crate::{
    documents,
    error::{Error, FileError, tell},
    server::Server,
    session::{Session, ended},
    site::{self, Site},
};
use axum::{
    Json,
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use contract::{
    endpoint::{Endpoint, SAME_SITE_HEADER},
    files::CreateFile,
    integration, paths,
    problem::Problem,
};
use domain::{file::MOST_BYTES, question::MOST_FILES};
use std::{any::Any, time::Duration};

/// The longest body: a form with every answer at its longest takes a third of it.
pub const LONGEST_BODY: usize = 64 * 1024;
/// A body that does not go on for this long is given up.
pub const BODY_IDLE: Duration = Duration::from_secs(10);
/// A request is answered within this time, or told to come back.
const LONGEST_REQUEST: Duration = Duration::from_secs(30);
/// The same for a file: 12 MB over a poor connection.
const LONGEST_UPLOAD: Duration = Duration::from_secs(300);

/// Lets a request that changes something pass only if it comes from our own page: a form on another site can't send
/// the header, and a browser says where a request came from.
pub async fn check_origin(State(_): State<Server>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || !is_ours(request.uri().path()) || has_token(request.uri().path()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    if !is_same_origin(&parts) {
        return Error::CrossSite.into_response();
    }
    next.run(Request::from_parts(parts, body)).await
}

/// The addresses that only the app calls. Plain pages look after themselves.
fn is_ours(path: &str) -> bool {
    path.starts_with("/api/") || path.starts_with("/demo/")
}

/// The addresses to which only a token leads, which no browser sends by itself.
fn has_token(path: &str) -> bool {
    path.starts_with(integration::ROOT)
}

/// A form that a plain page sends can't have the header; browsers say where it comes from all the same.
pub async fn check_plain_origin(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    if !parts.method.is_safe() && !comes_from_here(&parts) {
        return Error::CrossSite.into_response();
    }
    next.run(Request::from_parts(parts, body)).await
}

fn is_same_origin(parts: &Parts) -> bool {
    parts.headers.contains_key(SAME_SITE_HEADER) && comes_from_here(parts)
}

fn comes_from_here(parts: &Parts) -> bool {
    let text = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap_or("not text"));
    let host = site::host(parts);
    let origin_is_host =
        |origin: &str| origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host));
    text("sec-fetch-site").is_none_or(|site| site == "same-origin") && text("origin").is_none_or(origin_is_host)
}

/// Lets a visit of a shared device that is over begin nothing more: a page that was left open must not bring it back. Whoever opens a
/// page begins anew.
pub async fn check_visit(
    State(server): State<Server>,
    (site, session): (Site, Session),
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    let Site::Council(profile) = site else { return Ok(next.run(request).await) };
    let is_change = !request.method().is_safe();
    let matters = if is_change { !is_beyond_visits(request.uri().path()) } else { wants_page(request.headers()) };
    if !matters || !session.is_visit() {
        return Ok(next.run(request).await);
    }
    if !server.store.is_session_over(&profile.council.key, &session.hash, server.clock.now()).await? {
        return Ok(next.run(request).await);
    }
    if is_change { Err(Error::VisitOver) } else { Ok(ended(next.run(request).await)) }
}

/// What ends any visit, and what staff do at their own door.
fn is_beyond_visits(path: &str) -> bool {
    path == paths::FINISH || path.starts_with(paths::DESK)
}

/// Refuses a body that says it is too long before any of it is read.
pub async fn check_length(request: Request, next: Next) -> Response {
    let length = content_length(request.headers()).unwrap_or_default();
    let (most, error) = if has_files(&request) {
        (LONGEST_BODY + MOST_FILES * MOST_BYTES, Error::from(FileError::TooLarge))
    } else if is_upload(&request) {
        (MOST_BYTES, Error::from(FileError::TooLarge))
    } else {
        (LONGEST_BODY, Error::TooLarge)
    };
    if length > most { error.into_response() } else { next.run(request).await }
}

/// A plain form that may bring files. Who reads it has to stop where a file is too long.
pub fn has_files(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let path = request.uri().path();
    let is_about_case =
        path.starts_with("/cases/") && ["/more", "/reopen", "/next-stage"].iter().any(|end| path.ends_with(end));
    let is_form = ["/services/", "/account/for/", "/desk/for/"].iter().any(|start| path.starts_with(start));
    let is_form = is_form || is_about_case;
    is_form && kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// A request whose body is a file.
pub fn is_upload(request: &Request) -> bool {
    *request.method() == CreateFile::METHOD && request.uri().path() == CreateFile::ROUTE
}

fn content_length(headers: &HeaderMap) -> Option<usize> {
    let length = headers.get(header::CONTENT_LENGTH)?.to_str().ok()?;
    // What can't be read as a number is too long to be one.
    Some(length.parse().unwrap_or(usize::MAX))
}

/// Finishes what a request began, also when the resident has gone or it took too long: a connection to the database that
/// is given up between two steps can be lost, and with it all that is kept in memory (sqlx's issues 1869 and 4393).
pub async fn finish(request: Request, next: Next) -> Response {
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Error::Busy.into_response(),
        },
    }
}

/// Tells a request that takes too long to come back.
pub async fn limit_time(request: Request, next: Next) -> Response {
    let longest = if is_upload(&request) || has_files(&request) { LONGEST_UPLOAD } else { LONGEST_REQUEST };
    answer_within(longest, request, next).await
}

async fn answer_within(longest: Duration, request: Request, next: Next) -> Response {
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Error::TooSlow.into_response(),
    }
}

/// Makes a problem of what the framework refuses by itself, such as an address that is no text.
pub async fn problems_only(request: Request, next: Next) -> Response {
    let ours = is_ours(request.uri().path());
    let response = next.run(request).await;
    if !ours || response.extensions().get::<Problem>().is_some() {
        return response;
    }
    match response.status() {
        status if !status.is_client_error() && !status.is_server_error() => response,
        StatusCode::NOT_FOUND => Error::NotFound.into_response(),
        StatusCode::METHOD_NOT_ALLOWED => Error::MethodNotAllowed.into_response(),
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge.into_response(),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Error::NotJson.into_response(),
        status if status.is_client_error() => Error::Malformed.into_response(),
        _ => Error::Fault("an answer that is no problem").into_response(),
    }
}

/// Makes a page of a problem where a person asked for a page; either is in the language of whoever asked.
pub async fn for_whoever_asks(State(server): State<Server>, request: Request, next: Next) -> Response {
    let wants_page = wants_page(request.headers()) && !is_ours(request.uri().path());
    let (mut parts, body) = request.into_parts();
    let Ok(site) = Site::from_request_parts(&mut parts, &server).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    match (response.extensions().get::<Problem>(), site) {
        (Some(problem), site) if wants_page => {
            let mut page = documents::problem(&server, &site, problem);
            if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
                page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
            }
            page
        }
        (Some(problem), Site::Council(profile)) => {
            let told = tell(problem, profile.words);
            with_problem(response, told)
        }
        _ => response,
    }
}

/// Whether a person asks, who reads pages.
pub fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|kinds| kinds.contains("text/html"))
}

/// The same answer with another problem.
fn with_problem(response: Response, problem: Problem) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let body = Json(&problem).into_response().into_body();
    parts.extensions.insert(problem);
    Response::from_parts(parts, body)
}

pub async fn method_not_allowed(_: Method) -> Error {
    Error::MethodNotAllowed
}

/// A panic ends its request, and nothing else.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Error::Fault("a handler panicked").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::Body, http::StatusCode, routing::get};
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_panic_is_a_problem_too() {
        async fn panics() {
            panic!("as a test");
        }
        let router: Router =
            Router::new().route("/", get(panics)).layer(tower_http::catch_panic::CatchPanicLayer::custom(panicked));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
    }

    #[tokio::test]
    async fn a_panic_is_still_one_in_work_that_is_finished() {
        async fn panics() {
            panic!("as a test");
        }
        let router: Router = Router::new()
            .route("/", get(panics))
            .layer(axum::middleware::from_fn(finish))
            .layer(tower_http::catch_panic::CatchPanicLayer::custom(panicked));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[tokio::test]
    async fn a_request_without_end_is_told_to_come_back() {
        let limit = |request, next| answer_within(Duration::from_millis(10), request, next);
        let router: Router =
            Router::new().route("/", get(std::future::pending::<()>)).layer(axum::middleware::from_fn(limit));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}
