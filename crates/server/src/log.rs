//! The log: one line for each request, and none of it personal. No bodies, no addresses, no references.

use crate::{
    config::{Config, LogFormat},
    server::Server,
};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use std::time::Instant;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// Sends the log to the error output. What libraries say below a warning may hold addresses, so it is left out.
pub fn start(config: &Config) {
    let targets = Targets::new().with_default(LevelFilter::WARN).with_target("server", config.log);
    let to = std::io::stderr;
    let registry = tracing_subscriber::registry().with(targets);
    let started = match config.log_format {
        LogFormat::Json => {
            let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(to);
            registry.with(lines).try_init()
        }
        LogFormat::Text => registry.with(tracing_subscriber::fmt::layer().with_writer(to)).try_init(),
    };
    if started.is_err() {
        tracing::debug!("a log was started already");
    }
}

/// One line when a request ends.
pub async fn request(State(server): State<Server>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = route(&request).to_owned();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    // An identifier to find a line by, for whoever reads the answer's headers.
    let id = response.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    if status >= 500 {
        tracing::warn!(id, %method, route, status, micros, "request");
    } else if server.config.demo {
        tracing::debug!(id, %method, route, status, micros, "request");
    } else {
        tracing::info!(id, %method, route, status, micros, "request");
    }
    response
}

/// The route as it is written in the code: what stands in its place may be a reference.
pub fn route(request: &Request) -> &str {
    let matched = request.extensions().get::<MatchedPath>();
    match matched.map(MatchedPath::as_str) {
        Some(route) => route,
        None if request.uri().path().starts_with("/b/") => "/b/{file}",
        None => "none",
    }
}
