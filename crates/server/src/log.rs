//! The log: one line for each request, and none of it personal. No bodies, no addresses, no references.

use crate::{
    config::{Config, LogFormat},
    random,
    server::Server,
};
use axum::{
    extract::{MatchedPath, Request, State},
    http::HeaderValue,
    middleware::Next,
    response::Response,
};
use std::time::Instant;
use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{filter::Targets, fmt::MakeWriter, layer::SubscriberExt, util::SubscriberInitExt};

/// Names a request in the log and in its answer, so that one can be found by the other.
const REQUEST_ID: &str = "x-request-id";

/// Sends the log to the error output.
pub fn start(config: &Config) {
    if subscriber(config, std::io::stderr).try_init().is_err() {
        tracing::debug!("a log was started already");
    }
}

/// What libraries say below a warning may hold addresses, so it is left out.
pub fn subscriber<W>(config: &Config, to: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let targets = Targets::new().with_default(LevelFilter::WARN).with_target("server", config.log);
    let registry = tracing_subscriber::registry().with(targets);
    match config.log_format {
        LogFormat::Json => {
            Box::new(registry.with(tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(to)))
        }
        LogFormat::Text => Box::new(registry.with(tracing_subscriber::fmt::layer().with_writer(to))),
    }
}

/// One line when a request ends.
pub async fn request(State(server): State<Server>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = route(&request).to_owned();
    let mut response = next.run(request).await;
    let status = response.status().as_u16();
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    let id = random::hex(&random::bytes::<8>());
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
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
