//! `GET /metrics`, on its own private address: what the server does, in numbers.

use crate::{log::route, server::Server};
use axum::{
    Router,
    extract::{Request, State},
    middleware::Next,
    response::Response,
    routing::get,
};
use metrics::{Counter, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use std::time::{Duration, Instant};

const REQUESTS: &str = "front_door_requests_total";
const DURATION: &str = "front_door_request_duration_seconds";
const WAITING: &str = "front_door_outbox_waiting";
const FAILED: &str = "front_door_outbox_failed";
const AWAY: &str = "front_door_destinations_away";
const OLDEST: &str = "front_door_outbox_oldest_age_seconds";
const SECONDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// How often the samples of histograms are put into their buckets.
const UPKEEP: Duration = Duration::from_secs(5);

/// Begins to count. Once in a process.
pub fn start() -> Result<PrometheusHandle, BuildError> {
    let handle = PrometheusBuilder::new().set_buckets(&SECONDS)?.install_recorder()?;
    describe_counter!(REQUESTS, "Requests by route, method and status");
    describe_histogram!(DURATION, "How long requests took, by route");
    describe_counter!("front_door_cases_total", "Cases that were stored, by council");
    describe_counter!("front_door_mails_total", "Mails by kind and by how the attempt ended");
    describe_gauge!(WAITING, "Mails that are not sent yet, with those that failed");
    describe_gauge!(FAILED, "Mails that need a person");
    describe_gauge!(AWAY, "Teams' destinations that have taken nothing for 15 minutes");
    describe_gauge!(OLDEST, "Age of the oldest mail that is not sent yet");
    Ok(handle)
}

/// Counts one more, but for what happens in a demonstration beside the real service.
pub fn count(server: &Server, counted: &Counter) {
    if !server.config.is_beside {
        counted.increment(1);
    }
}

/// Keeps the histograms small.
pub async fn keep_up(handle: PrometheusHandle) {
    loop {
        tokio::time::sleep(UPKEEP).await;
        handle.run_upkeep();
    }
}

/// The private address.
pub fn router(server: Server, handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(show)).with_state((server, handle))
}

async fn show(State((server, handle)): State<(Server, PrometheusHandle)>) -> String {
    match server.store.find_waiting().await {
        Ok(waiting) => {
            let age = waiting.oldest.map_or(0.0, |at| server.clock.now().duration_since(at).as_secs_f64());
            #[expect(clippy::cast_precision_loss, reason = "nobody has that many mails")]
            let (mails, failed, away) = (waiting.mails as f64, waiting.failed as f64, waiting.away as f64);
            gauge!(WAITING).set(mails);
            gauge!(AWAY).set(away);
            gauge!(FAILED).set(failed);
            gauge!(OLDEST).set(age.max(0.0));
        }
        Err(error) => tracing::error!(%error, "the outbox cannot be counted"),
    }
    handle.render()
}

/// Counts a request.
pub async fn request(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().as_str().to_owned();
    let route = route(&request).to_owned();
    let response = next.run(request).await;
    let status = response.status().as_str().to_owned();
    counter!(REQUESTS, "method" => method, "route" => route.clone(), "status" => status).increment(1);
    histogram!(DURATION, "route" => route).record(started.elapsed());
    response
}
