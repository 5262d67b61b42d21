//! `/api/v1/integration`: what a council's own systems read and tell. They come in by a token, and carry no cookie.

use crate::endpoint::{Endpoint, Method, Nothing, Raw};
use domain::{
    answer::Answers,
    case::{EventKind, Raised, Status},
    file::FileKind,
    language::Language,
    reference::Reference,
    routing::Priority,
    standard::Due,
    submission::Line,
    team::Team,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Begins the address of each endpoint here.
pub const ROOT: &str = "/api/v1/integration/";
/// Names a telling: the same key with the same words tells it once.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// Changes on a page, where the request does not say how many.
pub const USUAL_LIMIT: u16 = 100;
pub const MOST_LIMIT: u16 = 500;

/// `GET /api/v1/integration/cases`: what changed since a cursor, the oldest change first. A case whose later change is on a later
/// page stands on both. Scope `cases:read`.
pub struct ListChanges {
    pub since: String,
    pub limit: u16,
}

impl Endpoint for ListChanges {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/integration/cases";
    const QUERY: &'static [&'static str] = &["since", "limit"];
    type Body = Nothing;
    type Reply = Changes;

    fn path(&self) -> String {
        format!("{}?since={}&limit={}", Self::ROUTE, self.since, self.limit)
    }
}

/// `GET /api/v1/integration/cases/{reference}`: all of a case. Another team's and one that does not exist answer alike, with 404.
/// Scope `cases:read`.
pub struct FindTeamCase {
    pub reference: Reference,
}

impl Endpoint for FindTeamCase {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/integration/cases/{reference}";
    type Body = Nothing;
    type Reply = TeamCase;

    fn path(&self) -> String {
        format!("{ROOT}cases/{}", self.reference)
    }
}

/// `POST /api/v1/integration/cases/{reference}/events`: tells what happened to a case. The header `Idempotency-Key` names the
/// telling. Scope `events:write`.
pub struct CreateEvent {
    pub reference: Reference,
}

impl Endpoint for CreateEvent {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/integration/cases/{reference}/events";
    type Body = NewEvent;
    type Reply = TeamEvent;

    fn path(&self) -> String {
        format!("{ROOT}cases/{}/events", self.reference)
    }
}

/// `GET /api/v1/integration/files/{file}`: a file of a case, once it is scanned. Scope `files:read`.
pub struct FindTeamFile {
    pub file: String,
}

impl Endpoint for FindTeamFile {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/integration/files/{file}";
    type Body = Nothing;
    type Reply = Raw;

    fn path(&self) -> String {
        format!("{ROOT}files/{}", self.file)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Changes {
    pub cases: Vec<ChangedCase>,
    /// Ask for what changed since this next.
    pub cursor: String,
    /// There is more now.
    pub more: bool,
}

/// A case as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangedCase {
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub reference: Reference,
    /// The key of the service.
    pub service: String,
    pub status: Status,
    pub team: Team,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    pub received: Timestamp,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date"))]
    pub due: Option<Date>,
    /// It went to a team that the token does not reach. Nothing else is told of it from now on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamCase {
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub reference: Reference,
    /// The case that this one is a part of, and the part's name.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub parent: Option<Reference>,
    pub part: Option<String>,
    /// The key of the service.
    pub service: String,
    pub service_name: String,
    /// In the Local Government Services List.
    pub lgsl: Option<u16>,
    pub form_version: String,
    pub raised: Raised,
    pub status: Status,
    pub team: Team,
    pub tier: u8,
    pub priority: Priority,
    /// Why this team, as the resident read it. Goes on from "because".
    pub reason: String,
    /// What the resident said against it.
    pub route_wrong: Option<String>,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    pub received: Timestamp,
    pub due: Option<Due>,
    /// As a person reads them, in the order of the form.
    pub lines: Vec<Line>,
    /// As the form has them, by the key of the question.
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub answers: Answers,
    /// How to reach the resident, as they told their account.
    pub needs: Vec<Line>,
    pub contact: TeamContact,
    /// That the resident reads, and wrote in.
    #[serde(default)]
    pub language: Language,
    /// Where it is, if the form asks for a spot and the resident's device knew it.
    pub place: Option<Place>,
    pub files: Vec<TeamFile>,
    /// Oldest first.
    pub events: Vec<TeamEvent>,
    /// What may be told now.
    pub allowed: Vec<EventKind>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamContact {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

/// Degrees, as text: as many decimals as are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Place {
    pub latitude: String,
    pub longitude: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamFile {
    /// For `GET /api/v1/integration/files/{file}`.
    pub id: String,
    pub name: String,
    pub kind: FileKind,
    pub bytes: u64,
    /// It was scanned, and can be fetched.
    pub ready: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamEvent {
    pub kind: EventKind,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    pub at: Timestamp,
    /// Where the case was after it.
    pub status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The day that it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date"))]
    pub date: Option<Date>,
    /// That the case went to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<Team>,
    /// The case that it is the same as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub other: Option<Reference>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewEvent {
    pub kind: EventKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// To answer by, that is planned, by when it is done now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date"))]
    pub date: Option<Date>,
    /// That the case goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<Team>,
    /// The case that it is the same as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub other: Option<Reference>,
    /// When it happened, where the system knows. It is refused if that lies ahead, or if something has happened since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "date-time"))]
    pub happened: Option<Timestamp>,
}
