//! The mails: what they say, and that each arrives or is somebody's to look at.

mod folder;
mod smtp;
mod tries;
mod notify;
mod telling;
mod words;
