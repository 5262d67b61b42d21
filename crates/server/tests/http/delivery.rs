//! The mails: what they say, and that each arrives or is somebody's to look at.

mod by_hand;
mod faults;
mod folder;
mod open311;
mod smtp;
mod tries;
mod webhooks;
mod words;
