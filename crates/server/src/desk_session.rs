//! The cookie of staff at their own door. It is another one than residents have, so that neither is ever taken for the other, and a
//! member of staff is a resident in the same browser too.

use crate::{
    random,
    server::Server,
    session::{ATTRIBUTES, ended_as, find_cookie, hash, set_cookie},
    store::{
        sessions::TokenHash,
        staff_sessions::{Entering, Lasting},
    },
};
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use std::convert::Infallible;

pub const NAME: &str = "__Host-front-door-desk";

/// The browser's session at the desk, as the store knows it. Without one it has a hash that is nobody's.
#[derive(Debug, Clone)]
pub struct DeskSession {
    pub hash: TokenHash,
}

/// A token that only this answer carries. Its cookie ends when the browser is closed.
#[derive(Debug, Clone)]
pub struct NewDeskSession {
    token: String,
    pub hash: TokenHash,
}

impl DeskSession {
    /// This session, whose place the new one takes.
    pub fn enter<'a>(&'a self, new: &'a NewDeskSession, lasting: Lasting, network: &'a str) -> Entering<'a> {
        Entering { old: &self.hash, new: &new.hash, lasting, network }
    }
}

impl NewDeskSession {
    pub fn create() -> Self {
        let token = random::hex(&random::bytes::<32>());
        Self { hash: hash(&token), token }
    }

    /// The answer, with the cookie.
    pub fn with(self, answer: impl IntoResponse) -> Response {
        set_cookie(answer.into_response(), &format!("{NAME}={}; {ATTRIBUTES}", self.token))
    }
}

/// The answer, after which the browser is nobody at the desk, and has kept nothing of it.
pub fn ended(answer: impl IntoResponse) -> Response {
    ended_as(NAME, answer)
}

impl FromRequestParts<Server> for DeskSession {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, Infallible> {
        Ok(Self { hash: hash(find_cookie(&parts.headers, NAME)) })
    }
}
