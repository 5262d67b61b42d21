//! The only module that talks to the server.

mod upload;

pub use upload::{Outgoing, upload};

use crate::js;
use contract::{
    endpoint::{Body, Endpoint, Method, Reply, SAME_SITE_HEADER},
    json,
    problem::Problem,
};
use leptos::prelude::window;
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestInit, Response};

/// All requests that outlive their page may have 64 KiB together (Fetch standard). Bytes.
const MOST_KEPT_ALIVE: usize = 32 * 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The resident is offline, or the server did not answer.
    Unreachable,
    /// There is no such thing, or it is somebody else's.
    NotFound,
    /// The server refused, and said why.
    Problem(Problem),
    /// The server answered with something that is not in the contract, or is in trouble itself.
    Fault,
}

/// Asks the server.
pub async fn send<E: Endpoint>(endpoint: E, body: Body<E>) -> Result<Reply<E>, Error> {
    read(&post(endpoint, body).await?)
}

/// Asks the server; the answer is not yet read.
pub async fn post<E: Endpoint>(endpoint: E, body: Body<E>) -> Result<String, Error> {
    let has_body = E::METHOD != Method::GET;
    let body = if has_body { serde_json::to_string(&body).map_err(|_| Error::Fault)? } else { String::new() };
    exchange(E::METHOD, endpoint.path(), has_body.then_some(body)).await
}

/// What the server answers to a question without a body, not yet read.
pub async fn find(endpoint: impl Endpoint) -> Result<String, Error> {
    exchange(Method::GET, endpoint.path(), None).await
}

/// Reads an answer, or part of it.
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
    json::read(text).map_err(|_| Error::Fault)
}

/// A page that the server draws, as HTML.
pub async fn document(path: &str) -> Result<String, Error> {
    exchange(Method::GET, path.to_owned(), None).await
}

/// Not generic, so that it is in the program once.
async fn exchange(method: Method, path: String, body: Option<String>) -> Result<String, Error> {
    let request = request(method.as_str(), &path, body).map_err(|_| Error::Fault)?;
    let answer = JsFuture::from(window().fetch_with_request(&request)).await.map_err(|_| Error::Unreachable)?;
    let response: Response = answer.dyn_into().map_err(|_| Error::Fault)?;
    let text = JsFuture::from(response.text().map_err(|_| Error::Fault)?).await.map_err(|_| Error::Unreachable)?;
    let text = text.as_string().ok_or(Error::Fault)?;
    if response.ok() { Ok(text) } else { Err(refusal(response.status(), &text)) }
}

fn request(method: &str, path: &str, body: Option<String>) -> Result<Request, JsValue> {
    let init = RequestInit::new();
    init.set_method(method);
    if let Some(body) = &body {
        init.set_body(&JsValue::from_str(body));
        // What is said by a page that is being closed arrives all the same, if it is no more than browsers allow.
        js::set(&init, "keepalive", leptos::prelude::document().hidden() && body.len() < MOST_KEPT_ALIVE)?;
    }
    let request = Request::new_with_str_and_init(path, &init)?;
    request.headers().set(SAME_SITE_HEADER, "1")?;
    if body.is_some() {
        request.headers().set("content-type", "application/json")?;
    }
    Ok(request)
}

fn refusal(status: u16, text: &str) -> Error {
    match status {
        404 => Error::NotFound,
        500.. => Error::Fault,
        _ => json::read(text).map_or(Error::Fault, Error::Problem),
    }
}

impl Error {
    /// Whether the same request may work later.
    pub fn is_worth_a_retry(&self) -> bool {
        match self {
            Self::Unreachable | Self::Fault => true,
            Self::NotFound => false,
            Self::Problem(problem) => matches!(problem.status, 408 | 425 | 429),
        }
    }

    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound)
    }
}
