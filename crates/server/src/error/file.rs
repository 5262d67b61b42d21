//! Why an uploaded file is not taken, or not given out.

use axum::http::StatusCode;
use domain::file::Refusal;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("the file is not taken: {0:?}")]
    Refused(Refusal),
    #[error("uploads of this type are not taken")]
    NotTaken,
    #[error("the file is too large")]
    TooLarge,
    #[error("the file did not arrive")]
    Incomplete,
    #[error("the picture has too many pixels")]
    TooManyPixels,
    #[error("the picture cannot be drawn")]
    Broken,
    #[error("a virus was found in the file")]
    Infected,
    #[error("the file is not scanned yet")]
    Scanning,
}

impl FileError {
    pub(super) fn kind(self) -> (StatusCode, &'static str) {
        match self {
            Self::Refused(refusal) => (StatusCode::UNPROCESSABLE_ENTITY, refused(refusal)),
            Self::NotTaken => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "file-not-taken"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "file-too-large"),
            Self::Incomplete => (StatusCode::REQUEST_TIMEOUT, "file-incomplete"),
            Self::TooManyPixels => (StatusCode::UNPROCESSABLE_ENTITY, "file-too-many-pixels"),
            Self::Broken => (StatusCode::UNPROCESSABLE_ENTITY, "file-broken"),
            Self::Infected => (StatusCode::UNPROCESSABLE_ENTITY, "file-infected"),
            Self::Scanning => (StatusCode::CONFLICT, "file-scanning"),
        }
    }
}

fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Empty => "file-empty",
        Refusal::Heic => "file-heic",
        Refusal::Markup => "file-markup",
        Refusal::Program => "file-program",
        Refusal::Archive => "file-archive",
        Refusal::Office => "file-office",
        Refusal::Unknown => "file-unknown",
        Refusal::Lying => "file-lying",
    }
}
