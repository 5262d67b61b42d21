//! What the server answers, address by address. The folders are the addresses.

#[macro_use]
mod support;

mod api;
mod b;
mod connections;
mod delivery;
mod demo;
mod every_answer;
mod every_council;
mod health;
mod housekeeping;
mod log;
mod metrics;
