//! Every way in which a request can end badly, and the problem that the resident is told.

mod file;
mod integration;

pub use file::FileError;
pub use integration::IntegrationError;

use crate::{session::NewSession, vault::Broken, words};
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::{
    endpoint::Reply,
    problem::{FieldProblem, Problem},
};
use domain::{language::Language, reference::Reference, words::Words};
use jiff::SignedDuration;

/// What the types of problems begin with.
const KINDS: &str = "/problems/";

/// What the handler of endpoint `E` returns.
pub type Answer<E> = Result<Json<Reply<E>>, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("no council has this host name")]
    NoCouncil,
    #[error("the method is not allowed here")]
    MethodNotAllowed,
    #[error("the request comes from another site")]
    CrossSite,
    #[error("the body is not JSON by its type")]
    NotJson,
    #[error("the body is too large")]
    TooLarge,
    #[error("the body did not arrive")]
    Incomplete,
    #[error("the body cannot be read as JSON")]
    Malformed,
    #[error("the body does not have the right fields")]
    NotUnderstood,
    #[error("the answers need changing")]
    Invalid(Vec<FieldProblem>),
    #[error("the form has changed since it was opened")]
    FormChanged,
    #[error("another tab has saved the draft since")]
    DraftChanged,
    #[error("the draft was sent already")]
    DraftSent,
    /// Who knows the key sent the case before, and may see it: by the session that goes with the answer.
    #[error("the idempotency key was used for something else")]
    KeyReused { case: Reference, session: Box<NewSession> },
    #[error("the service has no form here")]
    NoForm,
    #[error("this is not a reference")]
    NotAReference,
    #[error("the code is wrong or over")]
    WrongCode,
    #[error("too many requests")]
    TooMany(SignedDuration),
    #[error("too many codes")]
    TooManyCodes(SignedDuration),
    #[error("too many wrong passwords")]
    TooManyPasswords(SignedDuration),
    #[error("too many wrong codes of an authenticator app")]
    TooManySteps(SignedDuration),
    #[error("too many wrong passwords of staff")]
    TooManyStaffTries(SignedDuration),
    /// They are signed in no more, or not just now.
    #[error("the resident has to sign in first")]
    SignInFirst,
    #[error("the passkey is refused")]
    PasskeyRefused,
    #[error("addresses can't be looked up")]
    NoAddresses,
    #[error("what is known of homes can't be looked up")]
    NoHomes,
    #[error("what residents have can't be looked up")]
    NoHoldings,
    #[error("somebody does not act for the resident any more")]
    NotActing,
    /// Somebody helps, and the person has not said yet that these answers are right.
    #[error("the answers were not read back to the person")]
    ReadBackFirst,
    #[error("nobody signs in to an account while somebody helps")]
    HelpedNoAccount,
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Integration(#[from] IntegrationError),
    #[error("as many demonstrations as there may be go on")]
    NoPlace(SignedDuration),
    #[error("a demonstration is open in this browser")]
    DemonstrationOpen,
    /// Of a device that others use too.
    #[error("the visit is over")]
    VisitOver,
    #[error("the demonstration is over")]
    DemonstrationEnded,
    #[error("the server is busy")]
    Busy,
    #[error("the request took too long")]
    TooSlow,
    /// A demonstration's lost answer.
    #[error("the answer was lost")]
    Lost,
    #[error("the store failed: {0}")]
    Store(#[from] sqlx::Error),
    /// A fault of ours that has no better name here; the log has it.
    #[error("{0}")]
    Fault(&'static str),
}

/// A problem of which only systems are told.
struct Told {
    kind: &'static str,
    status: StatusCode,
    title: &'static str,
    detail: &'static str,
}

/// The keys of what is said of a problem: what went wrong, and what to do now.
fn keys(kind: &str) -> [String; 2] {
    let kind = match kind {
        "not-json" | "malformed" => "not-understood",
        kind => kind,
    };
    [format!("wrong-{kind}"), format!("wrong-{kind}-do")]
}

/// The problem in other words than English. One that only systems are told stays as it is.
pub fn tell(problem: &Problem, words: &Words) -> Problem {
    let keys = keys(problem.kind.trim_start_matches(KINDS));
    let [english, _] = keys.each_ref().map(|key| words::words(Language::English).say(key, &[]));
    if problem.title != english {
        return problem.clone();
    }
    let [title, detail] = keys.map(|key| words.say(&key, &[]));
    let tell = |error: &FieldProblem| match error.message == problem.detail {
        true => FieldProblem { message: detail.clone(), ..error.clone() },
        false => error.clone(),
    };
    Problem { errors: problem.errors.iter().map(tell).collect(), title, detail: detail.clone(), ..problem.clone() }
}

impl Error {
    pub fn problem(self) -> Problem {
        let (status, kind, [title, detail]) = match &self {
            Self::Integration(error) => {
                let Told { kind, status, title, detail } = error.told();
                (status, kind, [title.to_owned(), error.detail().unwrap_or_else(|| detail.to_owned())])
            }
            error => {
                let (status, kind) = error.kind();
                (status, kind, keys(kind).map(|key| words::words(Language::English).say(&key, &[])))
            }
        };
        let (errors, case) = match self {
            Self::Invalid(errors) => (errors, None),
            Self::NotAReference => (vec![field("reference", &detail)], None),
            Self::WrongCode => (vec![field("code", &detail)], None),
            Self::KeyReused { case, .. } => (Vec::new(), Some(case)),
            _ => (Vec::new(), None),
        };
        Problem { kind: format!("{KINDS}{kind}"), status: status.as_u16(), title, detail, errors, case }
    }

    /// Its status, and its name for programs. What people read of it stands in `problems.ftl`.
    fn kind(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::NoCouncil => (StatusCode::NOT_FOUND, "no-council"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed"),
            Self::CrossSite => (StatusCode::FORBIDDEN, "cross-site"),
            Self::NotJson => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::Incomplete => (StatusCode::REQUEST_TIMEOUT, "incomplete"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Self::NotUnderstood => (StatusCode::UNPROCESSABLE_ENTITY, "not-understood"),
            Self::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Self::FormChanged => (StatusCode::CONFLICT, "form-changed"),
            Self::DraftChanged => (StatusCode::CONFLICT, "draft-changed"),
            Self::DraftSent => (StatusCode::CONFLICT, "draft-sent"),
            Self::KeyReused { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "key-reused"),
            Self::NoForm => (StatusCode::UNPROCESSABLE_ENTITY, "no-form"),
            Self::NotAReference => (StatusCode::UNPROCESSABLE_ENTITY, "not-a-reference"),
            Self::WrongCode => (StatusCode::UNPROCESSABLE_ENTITY, "wrong-code"),
            Self::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
            Self::TooManyCodes(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many-codes"),
            Self::TooManyPasswords(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many-passwords"),
            Self::TooManySteps(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many-steps"),
            Self::TooManyStaffTries(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many-staff-passwords"),
            Self::SignInFirst => (StatusCode::FORBIDDEN, "sign-in-first"),
            Self::PasskeyRefused => (StatusCode::UNPROCESSABLE_ENTITY, "passkey-refused"),
            Self::NoAddresses => (StatusCode::BAD_GATEWAY, "no-addresses"),
            Self::NoHomes => (StatusCode::BAD_GATEWAY, "no-homes"),
            Self::NoHoldings => (StatusCode::BAD_GATEWAY, "no-holdings"),
            Self::NotActing => (StatusCode::FORBIDDEN, "not-acting"),
            Self::ReadBackFirst => (StatusCode::CONFLICT, "read-back-first"),
            Self::HelpedNoAccount => (StatusCode::FORBIDDEN, "helped-no-account"),
            Self::File(error) => error.kind(),
            Self::Integration(error) => {
                let Told { status, kind, .. } = error.told();
                (status, kind)
            }
            Self::NoPlace(_) => (StatusCode::TOO_MANY_REQUESTS, "no-place"),
            // It may be sent again as soon as the demonstration is left.
            Self::DemonstrationOpen => (StatusCode::TOO_EARLY, "demonstration-open"),
            Self::VisitOver => (StatusCode::GONE, "visit-over"),
            Self::DemonstrationEnded => (StatusCode::GONE, "demonstration-ended"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::TooSlow => (StatusCode::SERVICE_UNAVAILABLE, "too-slow"),
            Self::Lost => (StatusCode::BAD_GATEWAY, "lost"),
            Self::Store(_) | Self::Fault(_) => (StatusCode::INTERNAL_SERVER_ERROR, "fault"),
        }
    }
}

fn field(field: &str, message: &str) -> FieldProblem {
    FieldProblem { question: field.to_owned(), field: field.to_owned(), message: message.to_owned() }
}

impl From<Broken> for Error {
    fn from(_: Broken) -> Self {
        Self::Fault("the server's key could not be used")
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let error = match self {
            // Nobody got a connection to the database in time, or it is gone: it may be back soon.
            Self::Store(error @ (sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_))) => {
                tracing::error!(%error, "the store does not answer");
                Self::Busy
            }
            Self::Store(error) => {
                tracing::error!(%error, "the store failed");
                Self::Store(error)
            }
            Self::Fault(fault) => {
                tracing::error!(fault, "a fault");
                Self::Fault(fault)
            }
            other => other,
        };
        let retry_after = match &error {
            Self::TooMany(wait)
            | Self::NoPlace(wait)
            | Self::TooManyCodes(wait)
            | Self::TooManyPasswords(wait)
            | Self::TooManySteps(wait)
            | Self::TooManyStaffTries(wait) => Some(wait.as_secs().max(1)),
            Self::Busy | Self::TooSlow => Some(5),
            _ => None,
        };
        let session = match &error {
            Self::KeyReused { session, .. } => Some((**session).clone()),
            _ => None,
        };
        let challenge = matches!(&error, Self::Integration(IntegrationError::NoToken));
        let problem = error.problem();
        let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(&problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if challenge {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(problem);
        match session {
            Some(session) => session.with(response),
            None => response,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_says_what_happened_and_what_to_do() {
        for error in [
            Error::NotFound,
            Error::NoCouncil,
            Error::CrossSite,
            Error::TooLarge,
            Error::TooMany(SignedDuration::from_secs(3)),
            Error::Store(sqlx::Error::RowNotFound),
        ] {
            let problem = error.problem();
            assert!(!problem.title.is_empty() && !problem.detail.is_empty(), "{problem:?}");
            assert!(problem.kind.starts_with("/problems/"), "{problem:?}");
        }
    }

    #[test]
    fn each_kind_of_problem_has_its_words_and_no_words_are_of_none() {
        let source =
            [include_str!("error.rs").split("#[cfg(test)]").next().unwrap(), include_str!("error/file.rs")].concat();
        let kinds: BTreeSet<&str> = source
            .split(['(', ')', ' ', ','])
            .filter_map(|word| word.trim().strip_prefix('"')?.strip_suffix('"'))
            .collect();
        let words = words::english();
        let told = kinds.iter().flat_map(|kind| keys(kind)).filter(|key| words.messages.contains_key(key));
        let told: BTreeSet<String> = told.collect();
        let written: BTreeSet<String> =
            words.messages.keys().filter(|key| key.starts_with("wrong-")).cloned().collect();
        assert_eq!(told, written);
        let is_status = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        for (status, rest) in source.split("(StatusCode::").filter_map(|rest| rest.split_once(", \"")) {
            let kind = rest.split('"').next().unwrap();
            assert!(!is_status(status) || keys(kind).iter().all(|key| written.contains(key)), "{kind}");
        }
    }

    #[test]
    fn a_store_that_does_not_answer_asks_to_come_back() {
        let response = Error::Store(sqlx::Error::PoolTimedOut).into_response();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(response.headers().contains_key(header::RETRY_AFTER));
    }
}
