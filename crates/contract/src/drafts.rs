//! `/api/v1/drafts`: answers that are not yet sent.
//!
//! A draft's key is the idempotency key of its form: made by the browser from 16 random bytes, known to nobody else. Who
//! knows it may read and change the draft. It stands in no address of a page and in no mail.

use crate::endpoint::{Endpoint, Method, Nothing};
use domain::answer::Answers;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// `PUT /api/v1/drafts/{draft}`: keeps the answers so far. 409 when another tab has saved since.
pub struct SetDraft {
    pub draft: String,
}

impl Endpoint for SetDraft {
    const METHOD: Method = Method::PUT;
    const ROUTE: &'static str = "/api/v1/drafts/{draft}";
    type Body = NewDraft;
    type Reply = DraftSaved;

    fn path(&self) -> String {
        format!("/api/v1/drafts/{}", self.draft)
    }
}

/// `DELETE /api/v1/drafts/{draft}`: forgets it.
pub struct DeleteDraft {
    pub draft: String,
}

impl Endpoint for DeleteDraft {
    const METHOD: Method = Method::DELETE;
    const ROUTE: &'static str = "/api/v1/drafts/{draft}";
    type Body = Nothing;
    type Reply = Nothing;

    fn path(&self) -> String {
        format!("/api/v1/drafts/{}", self.draft)
    }
}

/// `GET /api/v1/services/{service}/draft`: this browser's draft for a service, its answers carried over to the form of
/// today. `null` when there is none, which is no error: most forms are begun anew.
pub struct FindDraft {
    pub service: String,
}

impl Endpoint for FindDraft {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/services/{service}/draft";
    type Body = Nothing;
    type Reply = Option<DraftReply>;

    fn path(&self) -> String {
        format!("/api/v1/services/{}/draft", self.service)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewDraft {
    pub service: String,
    /// As `FindForm` gave it.
    pub form_version: String,
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub answers: Answers,
    /// The last one that this browser knows of; 0 for a draft that was never saved.
    pub revision: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DraftSaved {
    pub revision: u32,
    /// The council's local time.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    #[serde(with = "domain::iso::date_time")]
    pub saved: DateTime,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DraftReply {
    pub draft: String,
    pub revision: u32,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    #[serde(with = "domain::iso::date_time")]
    pub saved: DateTime,
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub answers: Answers,
    /// The names of the questions that are asked again, because the council changed them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub again: Vec<String>,
}
