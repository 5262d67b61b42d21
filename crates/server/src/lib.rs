//! The server of the front door: JSON API, plain pages, store and delivery.
//!
//! `serve` puts it together. Time comes from `clock` and chance from `random`, and from nowhere else.

pub mod addresses;
pub mod api;
pub mod appointments;
pub mod cases;
pub mod client;
pub mod clock;
pub mod config;
pub mod connections;
pub mod delivery;
pub mod demo;
pub mod documents;
pub mod drafts;
pub mod explain;
pub mod holdings;
pub mod homes;
pub mod housekeeping;
pub mod log;
pub mod metrics;
pub mod open_cases;
mod passwords;
pub mod privacy;
pub mod profile;
pub mod random;
pub mod reach;
pub mod route;
pub mod serve;
pub mod server;
pub mod site;
pub mod staff;
pub mod store;
pub mod telling;
pub mod told;
pub mod uploads;
pub mod vault;
pub mod words;

mod authenticator;
pub mod case_events;
mod desk_session;
mod device;
mod error;
mod fetch;
mod files;
mod guard;
mod headers;
mod health;
mod json_body;
mod mounting;
pub mod notices;
pub mod notify_callbacks;
mod said;
mod session;
mod throttle;
mod unchanged;
mod webauthn;
