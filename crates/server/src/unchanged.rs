//! Answers that many may keep, and ask about: sent again only when they have changed.

use axum::{
    Json,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The value as JSON, or only word that it is still the one the client has.
pub fn unless_unchanged<T: Serialize>(request: &HeaderMap, value: &T) -> Response {
    let json = serde_json::to_vec(value).unwrap_or_default();
    // Weak: the same content may travel compressed in several ways.
    let tag = format!("W/\"{}\"", crate::random::hex(&Sha256::digest(&json)[..12]));
    let known = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
    let is_known = known.flat_map(|tags| tags.split(',')).any(|known| known.trim() == tag);
    let mut response = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { Json(value).into_response() };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}
