//! Open cases at the same place, and following one in place of sending another.

use crate::{
    message::{FieldError, Message},
    question::is_email,
    standard::Due,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The fields of the page that asks.
pub const CASE: &str = "case";
pub const EMAIL: &str = "email";

/// All that anybody may know of somebody else's open case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenCase {
    /// Names it to whoever wants to follow it. It is no reference, and opens nothing.
    pub id: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date"))]
    #[serde(with = "crate::iso::date")]
    pub received: Date,
    /// Where it is, in words, such as "With Waste".
    pub status: String,
    /// None where it has passed, too.
    pub due: Option<Due>,
    /// About how far away it is, where both spots are known; else the postcode or the words are the same.
    pub metres: Option<u16>,
}

/// What is wrong with a wish to follow.
pub fn check(case: &str, email: &str) -> Vec<FieldError> {
    let error = |field: &str, key: &str| FieldError {
        question: field.to_owned(),
        field: field.to_owned(),
        message: Message::key(key),
    };
    let mut errors = Vec::new();
    if case.is_empty() {
        errors.push(error(CASE, "already-choose"));
    }
    if !is_email(email.trim()) {
        errors.push(error(EMAIL, "error-email"));
    }
    errors
}
