//! What the server answers, address by address. The folders are the addresses.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends at the first surprise")]

#[macro_use]
mod support;

mod api;
mod b;
mod bad_input;
mod complaint_dates;
mod connections;
mod delivery;
mod demo;
mod demonstrations;
mod documents;
mod every_answer;
mod every_council;
mod every_form;
mod health;
mod housekeeping;
mod log;
mod metrics;
mod open311;
mod routing;
