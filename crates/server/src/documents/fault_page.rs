//! What stands in a page's place while a demonstration makes it fail: what a resident would read, and the way back.

use super::document::{Document, Main};
use crate::{
    demo::fault::Fault,
    error::{Error, tell},
    profile::Profile,
    server::Server,
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::paths::{self, Place, place};
use ui::link::Link;

/// Seconds after which it may be tried again.
const RETRY: HeaderValue = HeaderValue::from_static("5");

pub fn draw(server: &Server, profile: &Profile, (fault, path): (Fault, &str), error: Error) -> Response {
    let problem = tell(&error.problem(), profile.words);
    let say = |key: &str| profile.words.say(key, &[]);
    let (heading, text) = match fault {
        Fault::NoSignal => (say("demo-no-signal-heading"), say("demo-no-signal-text")),
        _ => (problem.title, problem.detail),
    };
    let name = say(&format!("demo-fault-{}", fault.key()));
    let text = vec![text, profile.words.say("demo-fault-made", &[("fault", &name)])];
    let rows = vec![Link::new(paths::DEMO, say("demo-fault-end")).into()];
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let main = Main { text, rows, is_final: true, ..Main::new(heading) };
    // What the app does not draw itself it leaves as it is.
    let document = match place(path) {
        Place::Document => Document::whole_page(server, profile, main, status),
        _ => Document::page(server, profile, main, status),
    };
    let mut response = document.into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, RETRY);
    }
    response
}
