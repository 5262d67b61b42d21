//! What every document carries for the app, in `<script type="application/json" id="boot">`: the words of the frame and
//! of the start page as the server drew them, so that the app draws the same without asking again.

use crate::{channel_list::Open, link::Link, shell::ShellWords, start::StartWords};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// Of app and server, for noticing a newer one.
    pub version: String,
    pub council: BootCouncil,
    /// A demonstration: nothing is sent to anybody.
    pub demo: bool,
    pub shell: ShellWords,
    pub nav: Vec<Link>,
    /// Whether somebody answered the phone when the page was made.
    pub open: Option<Open>,
    pub start: StartWords,
    /// What the council promises, a sentence each.
    pub promises: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BootCouncil {
    pub key: String,
    pub name: String,
}
