//! Every way in which a request can end badly, and the problem that the resident is told.

mod file;
mod integration;

pub use file::FileError;
pub use integration::IntegrationError;

use crate::{session::NewSession, vault::Broken};
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::{
    endpoint::Reply,
    problem::{FieldProblem, Problem},
};
use domain::reference::Reference;
use jiff::SignedDuration;

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
    KeyReused { case: Reference, session: NewSession },
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
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Integration(#[from] IntegrationError),
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

/// The words of a problem.
struct Told {
    kind: &'static str,
    status: StatusCode,
    title: &'static str,
    detail: &'static str,
}

impl Error {
    pub fn problem(self) -> Problem {
        let Told { kind, status, title, detail } = self.told();
        let own = match &self {
            Self::Integration(error) => error.detail(),
            _ => None,
        };
        let (errors, case) = match self {
            Self::Invalid(errors) => (errors, None),
            Self::NotAReference => (vec![field("reference", detail)], None),
            Self::WrongCode => (vec![field("code", detail)], None),
            Self::KeyReused { case, .. } => (Vec::new(), Some(case)),
            _ => (Vec::new(), None),
        };
        Problem {
            kind: format!("/problems/{kind}"),
            status: status.as_u16(),
            title: title.to_owned(),
            detail: own.unwrap_or_else(|| detail.to_owned()),
            errors,
            case,
        }
    }

    fn told(&self) -> Told {
        let told = |status, kind, title, detail| Told { kind, status, title, detail };
        match self {
            Self::NotFound => told(
                StatusCode::NOT_FOUND,
                "not-found",
                "We cannot find that",
                "Check the address, or go to the start page.",
            ),
            Self::NoCouncil => told(
                StatusCode::NOT_FOUND,
                "no-council",
                "There is no council at this address",
                "Check the address of your council's website.",
            ),
            Self::MethodNotAllowed => told(
                StatusCode::METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "This address does not take that kind of request",
                "Go back to the page you came from and try again.",
            ),
            Self::CrossSite => told(
                StatusCode::FORBIDDEN,
                "cross-site",
                "This did not come from our own pages",
                "Open the council's page and send it from there.",
            ),
            Self::NotJson => told(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "not-json",
                "We cannot read what was sent",
                "Load the page again and send it once more.",
            ),
            Self::TooLarge => told(
                StatusCode::PAYLOAD_TOO_LARGE,
                "too-large",
                "Your answers are too long",
                "Make the longest answer shorter and send it again.",
            ),
            Self::Incomplete => told(
                StatusCode::REQUEST_TIMEOUT,
                "incomplete",
                "Your answers did not reach us",
                "Check your connection and send them again. Nothing has been sent twice.",
            ),
            Self::Malformed => told(
                StatusCode::BAD_REQUEST,
                "malformed",
                "We cannot read what was sent",
                "Load the page again and send it once more.",
            ),
            Self::NotUnderstood => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-understood",
                "We cannot read what was sent",
                "Load the page again and send it once more.",
            ),
            Self::Invalid(_) => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "invalid",
                "There is a problem",
                "Change the answers that are shown and send them again.",
            ),
            Self::FormChanged => told(
                StatusCode::CONFLICT,
                "form-changed",
                "This form has changed",
                "We changed the form after you opened it. Check your answers and send them again.",
            ),
            Self::DraftChanged => told(
                StatusCode::CONFLICT,
                "draft-changed",
                "This form was changed in another tab",
                "Choose which answers to keep.",
            ),
            Self::DraftSent => told(
                StatusCode::CONFLICT,
                "draft-sent",
                "These answers were sent already",
                "Look at the request that they became.",
            ),
            Self::KeyReused { .. } => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "key-reused",
                "These answers are not the ones you sent before",
                "Start the form again to send something else.",
            ),
            Self::NoForm => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "no-form",
                "There is no form for this",
                "The service's page says who can help.",
            ),
            Self::NotAReference => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-a-reference",
                "There is a problem",
                "Check the reference. It has 10 letters and numbers, such as 7K3F9-2QDXM",
            ),
            Self::WrongCode => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "wrong-code",
                "There is a problem",
                "Check the code and the reference. A code works once, for 10 minutes",
            ),
            Self::TooMany(_) => told(
                StatusCode::TOO_MANY_REQUESTS,
                "too-many",
                "There have been too many requests",
                "Wait a little, then try again.",
            ),
            Self::TooManyCodes(_) => told(
                StatusCode::TOO_MANY_REQUESTS,
                "too-many-codes",
                "There have been too many tries",
                "Use the newest code in your email, or try again later.",
            ),
            Self::TooManyPasswords(_) => told(
                StatusCode::TOO_MANY_REQUESTS,
                "too-many-passwords",
                "There have been too many wrong passwords",
                "Sign in with a code that we email you, or try your password again later.",
            ),
            Self::TooManySteps(_) => told(
                StatusCode::TOO_MANY_REQUESTS,
                "too-many-steps",
                "There have been too many wrong codes",
                "Try a new code from your app later.",
            ),
            Self::TooManyStaffTries(_) => told(
                StatusCode::TOO_MANY_REQUESTS,
                "too-many-passwords",
                "There have been too many wrong passwords",
                "Try your password again later.",
            ),
            Self::SignInFirst => told(
                StatusCode::FORBIDDEN,
                "sign-in-first",
                "Sign in again first",
                "Go to “How you sign in”, and show once more that it is you.",
            ),
            Self::PasskeyRefused => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "passkey-refused",
                "We could not use this passkey",
                "Try again. You can always use a code that we email you.",
            ),
            Self::NoAddresses => told(
                StatusCode::BAD_GATEWAY,
                "no-addresses",
                "We cannot look up addresses now",
                "Type the address by hand.",
            ),
            Self::NoHomes => told(
                StatusCode::BAD_GATEWAY,
                "no-homes",
                "We cannot look up bin days now",
                "Try again in a few minutes.",
            ),
            Self::NoHoldings => told(
                StatusCode::BAD_GATEWAY,
                "no-holdings",
                "We cannot look up what you have now",
                "Try again in a few minutes.",
            ),
            Self::NotActing => told(
                StatusCode::FORBIDDEN,
                "not-acting",
                "You do not act for them any more",
                "Nothing was sent. Ask them to invite you again.",
            ),
            Self::File(error) => error.told(),
            Self::Integration(error) => error.told(),
            Self::Busy => told(
                StatusCode::SERVICE_UNAVAILABLE,
                "busy",
                "Sorry, we are very busy",
                "Wait a little, then try again.",
            ),
            Self::TooSlow => told(
                StatusCode::SERVICE_UNAVAILABLE,
                "too-slow",
                "Sorry, that took too long",
                "Wait a little, then try again. It is safe to send again: we keep only one.",
            ),
            Self::Lost => told(
                StatusCode::BAD_GATEWAY,
                "lost",
                "The answer was lost",
                "Try again. It is safe to send again: we keep only one.",
            ),
            Self::Store(_) | Self::Fault(_) => told(
                StatusCode::INTERNAL_SERVER_ERROR,
                "fault",
                "Sorry, there is a problem with the service",
                "Try again in a few minutes. It is safe to send again: we keep only one.",
            ),
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
            | Self::TooManyCodes(wait)
            | Self::TooManyPasswords(wait)
            | Self::TooManySteps(wait)
            | Self::TooManyStaffTries(wait) => Some(wait.as_secs().max(1)),
            Self::Busy | Self::TooSlow => Some(5),
            _ => None,
        };
        let session = match &error {
            Self::KeyReused { session, .. } => Some(session.clone()),
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
    fn a_store_that_does_not_answer_asks_to_come_back() {
        let response = Error::Store(sqlx::Error::PoolTimedOut).into_response();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(response.headers().contains_key(header::RETRY_AFTER));
    }
}
