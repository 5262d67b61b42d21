//! What can be made to go wrong in a demonstration, so that a person sees what a resident sees then. It is the browser's own cookie, so
//! that nobody else in the hall has it. The page that puts it right again always works.

use super::{fault::Fault, served};
use crate::{
    connections::CutOff, documents::fault_page, error::Error, guard, server::Server, session::find_cookie, site::Site,
};
use axum::{
    extract::{Request, State},
    http::header,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;

/// What this browser asked to go wrong.
pub const COOKIE: &str = "__Host-fault";
/// How much longer everything takes.
const SLOW: Duration = Duration::from_secs(5);

/// The request, and what goes wrong with it.
pub async fn make(State(server): State<Server>, site: Site, request: Request, next: Next) -> Response {
    let fault = Fault::find(find_cookie(request.headers(), COOKIE));
    let (Some(_), Some(fault)) = (&server.demo, fault.filter(|_| served::can_fail(request.uri().path()))) else {
        return next.run(request).await;
    };
    let is_page = is_page(&request);
    let path = request.uri().path().to_owned();
    let broken = |error: Error| match (&site, is_page) {
        (Site::Council(profile), true) => fault_page::draw(&server, profile, (fault, &path), error),
        _ => error.into_response(),
    };
    match fault {
        Fault::Slow => {
            tokio::time::sleep(SLOW).await;
            next.run(request).await
        }
        Fault::Down => broken(Error::Busy),
        // A browser's own page for it would have no way back.
        Fault::NoSignal if is_page => broken(Error::Busy),
        Fault::NoSignal => CutOff::response(),
        Fault::LostAnswers if !request.method().is_safe() => {
            drop(next.run(request).await);
            broken(Error::Lost)
        }
        Fault::Uploads if guard::is_upload(&request) || guard::has_files(&request) => broken(Error::Busy),
        Fault::LostAnswers | Fault::Uploads => next.run(request).await,
    }
}

/// Somebody's browser goes there, and no script of ours.
fn is_page(request: &Request) -> bool {
    let says = |name: &str, part: &str| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains(part))
    };
    says("sec-fetch-mode", "navigate") || says(header::ACCEPT.as_str(), "text/html")
}
