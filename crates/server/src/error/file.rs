//! Why an uploaded file is not taken, or not given out.

use super::Told;
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
    pub(super) fn told(self) -> Told {
        let (status, kind, title, detail) = match self {
            Self::Refused(refusal) => return refused(refusal),
            Self::NotTaken => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "file-not-taken",
                "We cannot take this kind of file",
                "Send a photo (JPEG, PNG, WebP or GIF), a PDF or a plain text file.",
            ),
            Self::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "file-too-large",
                "This file is too large",
                "Send a file of 12 MB or less. A photo taken at a lower quality is smaller.",
            ),
            Self::Incomplete => (
                StatusCode::REQUEST_TIMEOUT,
                "file-incomplete",
                "Your file did not reach us",
                "Check your connection and send the file again.",
            ),
            Self::TooManyPixels => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "file-too-many-pixels",
                "This picture is too large",
                "Send a picture of at most 50 megapixels, and at most 12,000 pixels wide or high.",
            ),
            Self::Broken => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "file-broken",
                "We cannot open this picture",
                "It may be damaged. Take the photo again, or send another one.",
            ),
            Self::Infected => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "file-infected",
                "A virus was found in this file",
                "We have deleted the file. Remove it from your form, and have your device checked for viruses.",
            ),
            Self::Scanning => (
                StatusCode::CONFLICT,
                "file-scanning",
                "We are still checking this file for viruses",
                "You can go on with your form. Open the file again in a few minutes.",
            ),
        };
        Told { kind, status, title, detail }
    }
}

fn refused(refusal: Refusal) -> Told {
    let (kind, title, detail) = match refusal {
        Refusal::Empty => {
            ("file-empty", "This file is empty", "Open the file to see what is in it, then send it again.")
        }
        Refusal::Heic => (
            "file-heic",
            "We cannot open this kind of photo",
            "Send it as a JPEG. On an iPhone, choose Settings, Camera, Formats, Most Compatible, and take the photo again; \
             or send a screenshot of it.",
        ),
        Refusal::Markup => (
            "file-markup",
            "We cannot take web pages or drawings such as HTML and SVG",
            "Save it as a PDF or take a screenshot, and send that.",
        ),
        Refusal::Program => {
            ("file-program", "We cannot take programs or scripts", "Send a photo, a PDF or a plain text file.")
        }
        Refusal::Archive => (
            "file-archive",
            "We cannot take ZIP files or Office documents",
            "Take the files out of the ZIP and send each one. Save an Office document as a PDF and send that.",
        ),
        Refusal::Office => {
            ("file-office", "We cannot take Office documents", "Save the document as a PDF and send that.")
        }
        Refusal::Unknown => (
            "file-unknown",
            "We cannot tell what kind of file this is",
            "Send a photo (JPEG, PNG, WebP or GIF), a PDF or a plain text file.",
        ),
        Refusal::Lying => (
            "file-lying",
            "This file is not what its name says",
            "Open the file, save it again as a JPEG, PDF or plain text file, and send that.",
        ),
    };
    Told { kind, status: StatusCode::UNPROCESSABLE_ENTITY, title, detail }
}
