//! Reads a request's JSON, and says exactly why it can't.

use crate::{error::Error, guard::LONGEST_BODY};
use axum::{
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// A body of `application/json`, no longer than it may be, with known fields only.
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self, Error> {
        if !is_json(request.headers()) {
            return Err(Error::NotJson);
        }
        let body = Limited::new(request.into_body(), LONGEST_BODY).collect().await;
        let bytes =
            body.map_err(|error| if error.is::<LengthLimitError>() { Error::TooLarge } else { Error::Incomplete })?;
        let bytes = bytes.to_bytes();
        let value = serde_json::from_slice(&bytes).map_err(|error| match error.classify() {
            Category::Data => Error::NotUnderstood,
            Category::Syntax | Category::Eof | Category::Io => Error::Malformed,
        })?;
        // A list of values would pass for an object with its fields in this order.
        match bytes.trim_ascii_start().first() {
            Some(b'{') => Ok(Self(value)),
            _ => Err(Error::NotUnderstood),
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(kind)) = headers.get(header::CONTENT_TYPE).map(|value| value.to_str()) else {
        return false;
    };
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}
