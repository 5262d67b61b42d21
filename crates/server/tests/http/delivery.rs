//! The mails: what they say, and that each arrives or is somebody's to look at.

mod folder;
mod notify;
mod smtp;
mod telling;
mod tries;
mod words;
