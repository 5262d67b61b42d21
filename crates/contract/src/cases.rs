//! `/api/v1/cases`

use crate::endpoint::{Endpoint, Method, Nothing};
use domain::{
    answer::Answers,
    case::{EventKind, Status},
    reference::Reference,
    standard::Due,
    submission::Line,
};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// `POST /api/v1/cases`: sends a finished form. 201 means that it is stored for good. This browser may then see the case.
pub struct CreateCase;

impl Endpoint for CreateCase {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/cases";
    type Body = NewCase;
    type Reply = CaseReply;
}

/// `GET /api/v1/cases/{reference}`: the case, for a browser that sent it or proved its contact. A stranger's case
/// and one that does not exist answer alike, with 404.
pub struct FindCase {
    pub reference: Reference,
}

impl Endpoint for FindCase {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/cases/{reference}";
    type Body = Nothing;
    type Reply = CaseReply;

    fn path(&self) -> String {
        format!("/api/v1/cases/{}", self.reference)
    }
}

/// `POST /api/v1/cases/{reference}/codes`: mails a code to the contact on the case. Answers alike whatever the reference.
pub struct CreateCode {
    pub reference: Reference,
}

impl Endpoint for CreateCode {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/cases/{reference}/codes";
    type Body = Nothing;
    type Reply = CodeSent;

    fn path(&self) -> String {
        format!("/api/v1/cases/{}/codes", self.reference)
    }
}

/// `POST /api/v1/cases/{reference}/access`: proves the contact with the code. This browser may then see the case.
pub struct CreateAccess {
    pub reference: Reference,
}

impl Endpoint for CreateAccess {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/cases/{reference}/access";
    type Body = Code;
    type Reply = CaseReply;

    fn path(&self) -> String {
        format!("/api/v1/cases/{}/access", self.reference)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCase {
    /// One for each form that was started, made from 16 random bytes in hex. The same key and body answer with the
    /// same case; the same key with another body is refused.
    pub idempotency_key: String,
    pub service: String,
    /// As `FindService` gave it.
    pub form_version: String,
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub answers: Answers,
    /// Why the resident thinks that the route is wrong. Sends the case to triage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route_wrong: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseReply {
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub reference: Reference,
    /// The key of the service.
    pub service: String,
    pub service_name: String,
    pub status: Status,
    /// As residents know it.
    pub team: String,
    /// Goes on from "because".
    pub reason: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    #[serde(with = "domain::iso::date_time")]
    pub received: DateTime,
    pub due: Option<Due>,
    /// The due date has passed, and the clock does not stand still.
    pub overdue: bool,
    /// The resident was asked something: the clock stands still until they answer.
    pub paused: bool,
    /// Oldest first.
    pub events: Vec<EventLine>,
    /// What happens after sending, as the service says it.
    pub next: Vec<String>,
    pub answers: Vec<Line>,
    /// What other teams do with the same answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartReply>,
    /// Where updates go, such as `s…@example.org`; none when no address was given.
    pub updates_to: Option<String>,
}

/// What the app needs of a `CaseReply` when a case was sent: its page asks for the rest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SentCase {
    pub reference: Reference,
}

/// A linked case, followed under the reference of the case that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartReply {
    /// Such as "Bins at your new home".
    pub name: String,
    pub status: Status,
    pub team: String,
    /// Goes on from "because".
    pub reason: String,
    pub due: Option<Due>,
    pub overdue: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EventLine {
    pub kind: EventKind,
    /// The same in words.
    pub text: String,
    /// The team that had the case, as residents know it.
    pub team: String,
    /// The council's local time.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    #[serde(with = "domain::iso::date_time")]
    pub at: DateTime,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The day that it names.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Who did it for whom, in words, where it was not the resident.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeSent {
    /// Minutes that the code is good for.
    pub minutes: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// Six digits; spaces are fine.
    pub code: String,
}
