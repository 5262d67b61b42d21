//! The mails: what they say, and that each arrives or is somebody's to look at.

mod by_hand;
mod copies;
mod faults;
mod folder;
mod notify;
mod open311;
mod smtp;
pub mod telling;
mod tries;
mod webhooks;
mod words;
