//! What a council's own system is told when it can't have or do something.

use super::Told;
use axum::http::StatusCode;
use domain::case::{EventKind, Status};

#[derive(Debug, thiserror::Error)]
pub enum IntegrationError {
    #[error("there is no token, or it is no good")]
    NoToken,
    #[error("the token is not for this")]
    OutOfScope,
    #[error("the cursor is not one of ours")]
    UnknownCursor,
    #[error("the telling has no name")]
    NoKey,
    #[error("the name was used for another telling")]
    KeyReused,
    #[error("a system can't tell this")]
    NotBySystem,
    #[error("it lies ahead")]
    Ahead,
    /// With what may be told now.
    #[error("the case does not allow it now")]
    NotNow(Status, Vec<EventKind>),
    #[error("something has happened since")]
    OutOfOrder(Status, Vec<EventKind>),
}

impl IntegrationError {
    pub(super) fn told(&self) -> Told {
        let told = |status, kind, title, detail| Told { kind, status, title, detail };
        match self {
            Self::NoToken => told(
                StatusCode::UNAUTHORIZED,
                "no-token",
                "There is no token, or it is no good",
                "Send the header Authorization: Bearer TOKEN, with a token that the council made for this system.",
            ),
            Self::OutOfScope => told(
                StatusCode::FORBIDDEN,
                "out-of-scope",
                "This token is not for that",
                "Ask the council for a token with the scope that this needs.",
            ),
            Self::UnknownCursor => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "unknown-cursor",
                "This cursor is not known here",
                "Send the cursor of the last answer as it was, or none to begin anew. The limit is a number from 1 to 500.",
            ),
            Self::NoKey => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "no-key",
                "The event has no name of its own",
                "Send the header Idempotency-Key with 1 to 100 letters, digits or - _ . : which name this event alone.",
            ),
            Self::KeyReused => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "key-reused",
                "This key was used for another event of this case",
                "Use a new key for each event. The first one stands as it was.",
            ),
            Self::NotBySystem => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "not-by-system",
                "A system cannot tell this",
                "A case says what may be told now: see its field `allowed`.",
            ),
            Self::Ahead => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "ahead",
                "That has not happened yet",
                "Check the clock of your system. A day that is planned goes into `date`.",
            ),
            Self::NotNow(..) => told(
                StatusCode::CONFLICT,
                "not-allowed-now",
                "The case does not allow that now",
                "A case says what may be told now: see its field `allowed`.",
            ),
            Self::OutOfOrder(..) => told(
                StatusCode::CONFLICT,
                "out-of-order",
                "Something has happened to the case since",
                "Read the case again. Send it without `happened` if it still holds.",
            ),
        }
    }

    /// What to do now, where that hangs on the case.
    pub(super) fn detail(&self) -> Option<String> {
        let (Self::NotNow(status, allowed) | Self::OutOfOrder(status, allowed)) = self else {
            return None;
        };
        let keys: Vec<_> = allowed.iter().map(|kind| kind.key()).collect();
        let detail = self.told().detail;
        Some(format!("The case is {}. Allowed now: {}. {detail}", status.key(), keys.join(", ")))
    }
}
