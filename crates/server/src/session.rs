//! The session cookie: which browser this is, as far as it may see cases.

use crate::{
    random,
    server::Server,
    store::sessions::{Rotation, TokenHash},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::convert::Infallible;

const NAME: &str = "__Host-front-door";

/// The browser's session, as the store knows it. A browser without one has a hash that is nobody's, so that the
/// store does the same work for it.
#[derive(Debug, Clone)]
pub struct Session(pub TokenHash);

/// A token that only this answer carries.
#[derive(Debug)]
pub struct NewSession {
    token: String,
    pub hash: TokenHash,
}

impl Session {
    fn find(headers: &HeaderMap) -> Self {
        let token = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == NAME)
            .map_or("", |(_, token)| token);
        Self(hash(token))
    }

    /// This session, to be replaced by the new one.
    pub fn rotate<'a>(&'a self, new: &'a NewSession) -> Rotation<'a> {
        Rotation { old: &self.0, new: &new.hash }
    }
}

impl NewSession {
    pub fn create() -> Self {
        let token = random::hex(&random::bytes::<32>());
        Self { hash: hash(&token), token }
    }

    /// The answer, with the cookie. It ends when the browser is closed.
    pub fn with(self, answer: impl IntoResponse) -> Response {
        let mut response = answer.into_response();
        let cookie = format!("{NAME}={}; Path=/; Secure; HttpOnly; SameSite=Lax", self.token);
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

fn hash(token: &str) -> TokenHash {
    TokenHash(random::hex(&Sha256::digest(token)))
}

impl FromRequestParts<Server> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, Infallible> {
        Ok(Self::find(&parts.headers))
    }
}
