//! `/open311/v2`: GeoReport v2 for other systems that take reports, with the updates that UK councils use. XML and JSON by the
//! ending of the address. Anybody may read which reports of public places there are; nothing that somebody typed is among it.

mod answers;
mod create;
mod definition;
pub(crate) mod form;
mod requests;
mod services;
mod tree;
mod updates;

use crate::{api::integration::bearer, error::Error, guard::LONGEST_BODY, profile::Profile, server::Server};
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::problem::Problem;
use std::convert::Infallible;
use tree::{Tree, list, record, text};

/// How it is answered, as the address ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Xml,
    Json,
}

pub fn routes() -> Router<Server> {
    let mut router = Router::new()
        .route("/open311/v2/services/{file}", get(definition::find))
        .route("/open311/v2/requests/{file}", get(requests::find));
    for ending in ["xml", "json"] {
        let at = |name: &str| format!("/open311/v2/{name}.{ending}");
        router = router
            .route(&at("discovery"), get(services::discover))
            .route(&at("services"), get(services::list_all))
            .route(&at("requests"), get(requests::list_public).post(create::create))
            .route(&at("servicerequestupdates"), get(updates::list_told).post(updates::create));
    }
    router.layer(DefaultBodyLimit::max(LONGEST_BODY)).layer(middleware::from_fn(errors))
}

impl Format {
    /// The format of this answer.
    fn answer(self, root: &'static str, tree: &Tree) -> Response {
        let (kind, body) = match self {
            Self::Xml => ("text/xml; charset=utf-8", tree.to_xml(root)),
            Self::Json => ("application/json; charset=utf-8", tree.to_json().to_string()),
        };
        ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response()
    }
}

impl<S: Sync> FromRequestParts<S> for Format {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(format_of(parts.uri.path()))
    }
}

fn format_of(path: &str) -> Format {
    if path.ends_with(".json") { Format::Json } else { Format::Xml }
}

/// The token: GeoReport's field, or the header, which stands in no log.
fn key<'a>(said: &'a str, headers: &'a HeaderMap) -> &'a str {
    if said.is_empty() { bearer(headers) } else { said }
}

/// What stands before the ending.
fn name(file: &str) -> Result<&str, Error> {
    file.strip_suffix(".json").or_else(|| file.strip_suffix(".xml")).ok_or(Error::NotFound)
}

/// One council, one jurisdiction.
fn check_jurisdiction(profile: &Profile, said: &str) -> Result<(), Error> {
    if said.is_empty() || said == profile.council.key { Ok(()) } else { Err(Error::NotFound) }
}

/// Says what went wrong in the words and numbers of GeoReport.
async fn errors(request: Request, next: Next) -> Response {
    let format = format_of(request.uri().path());
    let mut response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let wait = response.headers_mut().remove(header::RETRY_AFTER);
    let status = match status {
        StatusCode::UNAUTHORIZED => StatusCode::FORBIDDEN,
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => StatusCode::BAD_REQUEST,
        status => status,
    };
    let description = match response.extensions().get::<Problem>() {
        Some(problem) => describe(problem),
        None => status.canonical_reason().unwrap_or_default().to_owned(),
    };
    let error = record(vec![("code", text(status.as_str())), ("description", text(description))]);
    let mut response = (status, format.answer("errors", &list("error", vec![error]))).into_response();
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    response
}

fn describe(problem: &Problem) -> String {
    let fields: Vec<String> =
        problem.errors.iter().map(|error| format!("{}: {}", error.question, error.message)).collect();
    if fields.is_empty() { format!("{}. {}", problem.title, problem.detail) } else { fields.join(". ") }
}
