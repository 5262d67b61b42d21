//! The session cookie: which browser this is, as far as it may see cases.

use crate::{
    browser::Browser,
    copies, random,
    server::Server,
    store::{
        drafts,
        sessions::{Rotation, TokenHash},
    },
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::{device, sign_in::SignInRules};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use std::convert::Infallible;

pub const NAME: &str = "__Host-front-door";
pub const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";
/// Begins the token of a browser that stays signed in: its cookie outlives the browser's closing, and so must the next one.
const STAYS: &str = "stays-";
/// Begins the token of a browser that took a form along from another screen.
const KEEPS: &str = "keeps-";
/// Begins the token of a shared device. It is half of it: the other half is a cookie that a script can take away when there is no
/// network to end the session by.
const SHARED: &str = "shared-";
/// The other half.
pub const HALF: &str = "__Host-front-door-half";
const HALF_ATTRIBUTES: &str = "Path=/; Secure; SameSite=Lax";
pub const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

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
    /// As long as a draft is kept.
    Keeping,
    /// Until it is closed or cleared, on a device that others use too.
    Shared,
}

/// Goes along with an answer that begins a session.
#[derive(Debug, Clone)]
pub struct Arrived(pub TokenHash);

/// A token that only this answer carries.
#[derive(Debug, Clone)]
pub struct NewSession {
    token: String,
    half: Option<String>,
    pub hash: TokenHash,
    /// How long it lasts without a request.
    idle: SignedDuration,
    /// How long the browser keeps the cookie, if not until it is closed.
    kept: Option<SignedDuration>,
}

impl Session {
    fn find(headers: &HeaderMap) -> Self {
        if copies::asked(headers).is_some() {
            return Self::of("", "");
        }
        let token = find_cookie(headers, NAME);
        let session = Self::of(token, find_cookie(headers, HALF));
        let is_shared = token.is_empty() && Browser::find(headers).is_shared();
        if is_shared { Self { lasting: Lasting::Shared, ..session } } else { session }
    }

    /// For what the server does by itself: a session that is in no store.
    pub fn nobody() -> Self {
        Self { hash: TokenHash(String::new()), lasting: Lasting::Closing }
    }

    /// Whether the browser sent a cookie at all.
    pub fn has_token(&self) -> bool {
        self.hash != hash("")
    }

    fn of(token: &str, half: &str) -> Self {
        let lasting = match token {
            token if token.starts_with(STAYS) => Lasting::Staying,
            token if token.starts_with(KEEPS) => Lasting::Keeping,
            token if token.starts_with(SHARED) => Lasting::Shared,
            _ => Lasting::Closing,
        };
        let hash = match lasting {
            Lasting::Shared => hash(&format!("{token}.{half}")),
            Lasting::Closing | Lasting::Staying | Lasting::Keeping => hash(token),
        };
        Self { hash, lasting }
    }

    /// Whether others use the device too.
    pub fn is_shared(&self) -> bool {
        self.lasting == Lasting::Shared
    }

    /// Whether it is, or was, a visit of such a device.
    pub fn is_visit(&self) -> bool {
        self.is_shared() && self.has_token()
    }

    /// A session to take this one's place, whose cookie lasts as long.
    pub fn renew(&self, rules: &SignInRules) -> NewSession {
        NewSession::create(rules, self.lasting)
    }

    /// The same for whoever takes something along from another screen. Without an account only the cookie leads to it.
    pub fn renew_taking(&self, rules: &SignInRules) -> NewSession {
        let lasting = if self.lasting == Lasting::Closing { Lasting::Keeping } else { self.lasting };
        NewSession::create(rules, lasting)
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
            Lasting::Keeping => (KEEPS, drafts::KEPT, Some(drafts::KEPT)),
            Lasting::Shared => (SHARED, device::lasts(), None),
        };
        let token = format!("{begins}{}", random::hex(&random::bytes::<32>()));
        let half = (lasting == Lasting::Shared).then(|| random::hex(&random::bytes::<16>()));
        let hash = Session::of(&token, half.as_deref().unwrap_or_default()).hash;
        Self { token, half, hash, idle, kept }
    }

    /// The browser's session as its next request will have it.
    pub fn as_session(&self) -> Session {
        Session::of(&self.token, self.half.as_deref().unwrap_or_default())
    }

    /// The answer, with the cookie.
    pub fn with(self, answer: impl IntoResponse) -> Response {
        let kept = self.kept.map_or_else(String::new, |kept| format!("; Max-Age={}", kept.as_secs()));
        let mut answer = set_cookie(answer.into_response(), &format!("{NAME}={}; {ATTRIBUTES}{kept}", self.token));
        answer.extensions_mut().insert(Arrived(self.hash));
        match self.half {
            Some(half) => set_cookie(answer, &format!("{HALF}={half}; {HALF_ATTRIBUTES}")),
            None => answer,
        }
    }
}

/// The answer, after which the browser is nobody: without a cookie, and without anything that it kept of these pages.
pub fn ended(answer: impl IntoResponse) -> Response {
    set_cookie(ended_as(NAME, answer), &format!("{HALF}=; {HALF_ATTRIBUTES}; Max-Age=0"))
}

/// The same, and nothing that a script kept is left either.
pub fn cleared(answer: impl IntoResponse) -> Response {
    wiped(ended(answer))
}

/// The answer, after which the browser has nothing that it kept of these pages. Its cookies stay.
pub fn wiped(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\", \"storage\""));
    response
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
