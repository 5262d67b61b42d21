//! `/manifest.webmanifest` – what the portal is called and looks like among the apps of a device.

use crate::{server::Server, site::CouncilHost};
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use serde_json::json;

const KEPT: &str = "public, max-age=3600";

pub fn routes() -> Router<Server> {
    Router::new().route(paths::MANIFEST, get(show))
}

async fn show(CouncilHost(profile): CouncilHost) -> Response {
    let council = &profile.council;
    let manifest = json!({
        "id": paths::START,
        "start_url": paths::START,
        "scope": paths::START,
        "name": council.name,
        "lang": profile.language.code(),
        "dir": profile.language.direction(),
        "display": "minimal-ui",
        "theme_color": council.colour,
        "background_color": "#ffffff",
        "icons": [{ "src": "/icon.svg", "type": "image/svg+xml", "sizes": "any" }],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, KEPT)];
    (headers, manifest.to_string()).into_response()
}
