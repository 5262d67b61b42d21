//! `/b/*` and the files at the root: the built app, as it lies in its folder.

use crate::{
    error::Error,
    server::{App, Server},
};
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get_service,
};
use std::{convert::Infallible, path::Path};
use tower::{ServiceExt, service_fn};
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, DefaultPredicate, Predicate, predicate::NotForContentType},
    services::{ServeDir, ServeFile},
};

/// A build's address is never used again.
const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const FOR_A_WHILE: HeaderValue = HeaderValue::from_static("public, max-age=3600");
/// What looks after all that a browser keeps of us must never be an old one itself.
const SERVICE_WORKER: &str = "service-worker.js";
const ASKED_ABOUT: HeaderValue = HeaderValue::from_static("no-cache");

pub fn routes(app: &App) -> Router<Server> {
    let builds = ServeDir::new(app.folder.join("b"))
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let mut router = Router::new().nest_service("/b", kept(builds, FOR_GOOD));
    for name in root_files(&app.folder) {
        let file = ServeFile::new(app.folder.join(&name)).precompressed_br().precompressed_gzip();
        let how_long = if name == SERVICE_WORKER { ASKED_ABOUT } else { FOR_A_WHILE };
        router = router.route(&format!("/{name}"), get_service(kept(file, how_long)));
    }
    router
}

/// Documents and JSON, which are made for each request. The app's files are compressed already.
pub fn compression() -> CompressionLayer<impl Predicate> {
    // Ten is as small as it gets within a few milliseconds for a document of 20 KB.
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(10))
        .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("application/wasm")))
}

/// A file to keep for a time; one that isn't there is a problem, never a page.
fn kept<S>(
    files: S,
    how_long: HeaderValue,
) -> impl tower::Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static
where
    S: tower::Service<Request, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static,
    S::Response: IntoResponse,
{
    service_fn(move |request: Request<Body>| {
        let (files, how_long) = (files.clone(), how_long.clone());
        async move {
            let mut response = files.oneshot(request).await?.into_response();
            match response.status() {
                StatusCode::NOT_FOUND => response = Error::NotFound.into_response(),
                StatusCode::METHOD_NOT_ALLOWED => response = Error::MethodNotAllowed.into_response(),
                _ => {
                    response.headers_mut().insert(header::CACHE_CONTROL, how_long);
                }
            }
            Ok(response)
        }
    })
}

/// The files beside the page, such as icons and the manifest; the page itself is made for each council.
fn root_files(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(within) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder.join(&within)) else {
            continue;
        };
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = format!("{within}{name}");
            if entry.path().is_dir() {
                if path != "b" {
                    folders.push(format!("{path}/"));
                }
            } else if path != "index.html" && !name.ends_with(".br") && !name.ends_with(".gz") && is_plain(&path) {
                names.push(path);
            }
        }
    }
    names
}

/// Can stand in a route as it is.
fn is_plain(path: &str) -> bool {
    path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'/'))
}
