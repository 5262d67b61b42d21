//! Inputs that make a failure, so that a person can see it by hand. They do nothing outside a demonstration.

use crate::{error::Error, server::Server};
use axum::response::Response;
use contract::cases::NewCase;
use std::time::Duration;

/// Typed into any answer.
const UNAVAILABLE: &str = "demo:unavailable";
const SLOW: &str = "demo:slow";
const LOST: &str = "demo:lost";

const UNAVAILABLE_TIMES: u32 = 2;
const SLOW_FOR: Duration = Duration::from_secs(5);

/// What is to go wrong with this sending of a form.
#[derive(Debug, Default)]
pub struct Sentinel {
    unavailable: bool,
    slow: bool,
    lost: bool,
}

impl Sentinel {
    pub fn find(server: &Server, body: &NewCase) -> Self {
        let Some(demo) = &server.demo else {
            return Self::default();
        };
        let said = |sentinel: &str| body.answers.values().flatten().any(|value| value.contains(sentinel));
        let times = demo.count(&body.idempotency_key);
        Self {
            unavailable: said(UNAVAILABLE) && times <= UNAVAILABLE_TIMES,
            slow: said(SLOW),
            lost: said(LOST) && times == 1,
        }
    }

    /// Before anything is stored.
    pub async fn before(&self) -> Result<(), Error> {
        if self.slow {
            tokio::time::sleep(SLOW_FOR).await;
        }
        if self.unavailable { Err(Error::Busy) } else { Ok(()) }
    }

    /// After it was stored.
    pub fn after(&self, answer: Response) -> Result<Response, Error> {
        if self.lost { Err(Error::Lost) } else { Ok(answer) }
    }
}
