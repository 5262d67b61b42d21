//! How the API says no: problem details (RFC 9457), `application/problem+json`.

use domain::reference::Reference;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Stable, such as `/problems/not-found`.
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// What went wrong, fit for a resident.
    pub title: String,
    /// What to do now.
    pub detail: String,
    /// One for each answer that needs changing. Empty unless the status is 422.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// The case that was sent before under the same key. Only with `/problems/key-reused`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub case: Option<Reference>,
}

/// What is wrong with one answer, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// The key of the question.
    pub question: String,
    /// The `id` of the field to go to.
    pub field: String,
    pub message: String,
}
