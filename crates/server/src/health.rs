//! `GET /healthz` and `GET /readyz`

use crate::{error::Error, server::Server};
use axum::{Router, extract::State, routing::get};

pub fn routes() -> Router<Server> {
    Router::new().route("/healthz", get(healthz)).route("/readyz", get(readyz))
}

/// The process runs.
async fn healthz() -> &'static str {
    "ok"
}

/// Requests can be answered: the store answers.
async fn readyz(State(server): State<Server>) -> Result<&'static str, Error> {
    match server.store.check_ready().await {
        Ok(()) => Ok("ready"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            Err(Error::Busy)
        }
    }
}
