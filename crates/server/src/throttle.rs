//! Not too many requests from one address, and not more at once than the server can do.

use crate::{client::ClientAddress, error::Error, server::Server};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock};
use jiff::SignedDuration;
use std::{net::IpAddr, num::NonZeroU32};
use tokio::sync::Semaphore;

/// Requests that are worked on at the same time. The rest is told to come back before anything is written.
const AT_ONCE: usize = 512;
const BURST: u32 = 4;

pub struct Throttle {
    /// By network; none where nobody is limited.
    rate: Option<DefaultKeyedRateLimiter<IpAddr>>,
    places: Semaphore,
}

impl Throttle {
    pub fn new(requests_per_second: Option<u32>) -> Self {
        let rate = requests_per_second.and_then(NonZeroU32::new).map(|rate| {
            let burst = rate.saturating_mul(NonZeroU32::MIN.saturating_add(BURST - 1));
            RateLimiter::keyed(Quota::per_second(rate).allow_burst(burst))
        });
        Self { rate, places: Semaphore::new(AT_ONCE) }
    }

    fn check(&self, address: ClientAddress) -> Result<(), Error> {
        let Some(rate) = &self.rate else {
            return Ok(());
        };
        rate.check_key(&address.network()).map_err(|too_soon| {
            let wait = too_soon.wait_time_from(rate.clock().now());
            Error::TooMany(SignedDuration::try_from(wait).unwrap_or(SignedDuration::from_secs(1)))
        })
    }

    /// Forgets addresses that were quiet for a while.
    pub fn forget(&self) {
        if let Some(rate) = &self.rate {
            rate.retain_recent();
            rate.shrink_to_fit();
        }
    }
}

pub async fn check(State(server): State<Server>, address: ClientAddress, request: Request, next: Next) -> Response {
    let throttle = &server.throttle;
    if let Err(too_many) = throttle.check(address) {
        return too_many.into_response();
    }
    match throttle.places.try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => Error::Busy.into_response(),
    }
}
