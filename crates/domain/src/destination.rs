//! The council's own systems, to which a team's cases are handed over.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One place that takes a team's cases. A secret is only named here: the server's settings give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    pub kind: DestinationKind,
    /// Where it is. A mailbox has none: it is the team's.
    #[serde(default)]
    pub url: Option<String>,
    /// The name of what signs what a webhook is sent, or of the key for Open311.
    #[serde(default)]
    pub secret: Option<String>,
    /// Open311's `jurisdiction_id`, where one address serves several councils.
    #[serde(default)]
    pub jurisdiction: Option<String>,
    /// Open311's `service_code` of a service, where it is not our key.
    #[serde(default)]
    pub services: BTreeMap<String, String>,
    /// How often Open311 is asked what became of its cases. 0: never.
    #[serde(default = "five")]
    pub poll_minutes: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DestinationKind {
    Mailbox,
    Webhook,
    Open311,
}

impl Destination {
    /// What the other side calls a service.
    pub fn service_code<'a>(&'a self, service: &'a str) -> &'a str {
        self.services.get(service).map_or(service, String::as_str)
    }
}

fn five() -> u16 {
    5
}
