//! The session cookie: which browser this is, as far as it may see cases.

use crate::{
    random,
    server::Server,
    store::sessions::{Rotation, TokenHash},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::sign_in::SignInRules;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use std::convert::Infallible;

pub const NAME: &str = "__Host-front-door";
pub const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";
/// Begins the token of a browser that stays signed in: its cookie outlives the browser's closing, and so must the next one.
const STAYS: &str = "stays-";
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// The browser's session, as the store knows it. A browser without one has a hash that is nobody's, so that the
/// store does the same work for it.
#[derive(Debug, Clone)]
pub struct Session {
    pub hash: TokenHash,
    lasting: Lasting,
}

/// How long a browser keeps its cookie. How long the session lasts, only its row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// Until it is closed.
    Closing,
    /// As long as the council lets a resident stay signed in.
    Staying,
}

/// A token that only this answer carries.
#[derive(Debug, Clone)]
pub struct NewSession {
    token: String,
    pub hash: TokenHash,
    /// How long it lasts without a request.
    idle: SignedDuration,
    /// How long the browser keeps the cookie, if not until it is closed.
    kept: Option<SignedDuration>,
}

impl Session {
    fn find(headers: &HeaderMap) -> Self {
        Self::of(find_cookie(headers, NAME))
    }

    /// For what the server does by itself: a session that is in no store.
    pub fn nobody() -> Self {
        Self { hash: TokenHash(String::new()), lasting: Lasting::Closing }
    }

    /// Whether the browser sent a cookie at all.
    pub fn has_token(&self) -> bool {
        self.hash != hash("")
    }

    fn of(token: &str) -> Self {
        let lasting = if token.starts_with(STAYS) { Lasting::Staying } else { Lasting::Closing };
        Self { hash: hash(token), lasting }
    }

    /// A session to take this one's place, whose cookie lasts as long.
    pub fn renew(&self, rules: &SignInRules) -> NewSession {
        NewSession::create(rules, self.lasting)
    }

    /// This session, to be replaced by the new one.
    pub fn rotate<'a>(&'a self, new: &'a NewSession) -> Rotation<'a> {
        Rotation { old: &self.hash, new: &new.hash, idle: new.idle }
    }
}

impl NewSession {
    pub fn create(rules: &SignInRules, lasting: Lasting) -> Self {
        let (begins, idle, kept) = match lasting {
            Lasting::Closing => ("", rules.idle(), None),
            Lasting::Staying => (STAYS, rules.kept(), Some(rules.kept())),
        };
        let token = format!("{begins}{}", random::hex(&random::bytes::<32>()));
        Self { hash: hash(&token), token, idle, kept }
    }

    /// The browser's session as its next request will have it.
    pub fn as_session(&self) -> Session {
        Session::of(&self.token)
    }

    /// The answer, with the cookie.
    pub fn with(self, answer: impl IntoResponse) -> Response {
        let kept = self.kept.map_or_else(String::new, |kept| format!("; Max-Age={}", kept.as_secs()));
        set_cookie(answer.into_response(), &format!("{NAME}={}; {ATTRIBUTES}{kept}", self.token))
    }
}

/// The answer, after which the browser is nobody: without a cookie, and without anything that it kept of these pages.
pub fn ended(answer: impl IntoResponse) -> Response {
    ended_as(NAME, answer)
}

/// The same for the cookie of this name.
pub fn ended_as(name: &str, answer: impl IntoResponse) -> Response {
    let mut response = set_cookie(answer.into_response(), &format!("{name}=; {ATTRIBUTES}; Max-Age=0"));
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    response
}

/// What the browser's cookie of this name says; nothing, where it has none.
pub fn find_cookie<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = pairs.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name).map_or("", |(_, token)| token)
}

pub fn set_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

pub fn hash(token: &str) -> TokenHash {
    TokenHash(random::hex(&Sha256::digest(token)))
}

impl FromRequestParts<Server> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, Infallible> {
        Ok(Self::find(&parts.headers))
    }
}
