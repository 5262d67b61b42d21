//! Files that residents send: read no further than they may go, decided by content, and made harmless.

pub mod scanning;
pub mod storing;

mod clamd;
mod picture;

use crate::error::{Error, FileError};
use axum::body::Body;
use domain::file::{Content, FileKind, MOST_BYTES, clean_name, find_content};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::sync::Arc;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Uploads that are read at the same time: each may hold its whole file in memory.
const AT_ONCE: usize = 32;
/// Pictures that are drawn at the same time: each may take 250 MB, and the whole of a core.
const DRAWN_AT_ONCE: usize = 2;

/// Cheap to clone; every clone has the same places.
#[derive(Clone)]
pub struct Uploads {
    places: Arc<Semaphore>,
    drawing: Arc<Semaphore>,
}

/// A file as it is kept.
#[derive(Debug)]
pub struct Upload {
    pub name: String,
    pub kind: FileKind,
    pub bytes: Vec<u8>,
}

impl Default for Uploads {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(AT_ONCE)), drawing: Arc::new(Semaphore::new(DRAWN_AT_ONCE)) }
    }
}

impl Uploads {
    /// A place to upload; none while there are too many.
    pub fn enter(&self) -> Result<SemaphorePermit<'_>, Error> {
        self.places.try_acquire().map_err(|_| Error::Busy)
    }

    /// The file as it will be kept: a picture drawn anew, so that nothing but the picture is left of it.
    pub async fn prepare(&self, bytes: Vec<u8>, said: &str, name: &str) -> Result<Upload, Error> {
        // Twelve megabytes of text take a while to look through.
        let (said, given) = (said.to_owned(), name.to_owned());
        let looked = tokio::task::spawn_blocking(move || {
            let content = find_content(&bytes, &said, &given);
            (content, bytes)
        });
        let (content, bytes) = looked.await.map_err(|_| Error::Fault("a file could not be looked at"))?;
        let content = content.map_err(FileError::Refused)?;
        let kind = content.kind();
        let bytes = match kind {
            FileKind::Picture => self.draw(bytes, content).await?,
            FileKind::Pdf | FileKind::Text => bytes,
        };
        Ok(Upload { name: clean_name(name, kind), kind, bytes })
    }

    async fn draw(&self, bytes: Vec<u8>, content: Content) -> Result<Vec<u8>, Error> {
        let _turn = self.drawing.acquire().await.map_err(|_| Error::Busy)?;
        let drawn = tokio::task::spawn_blocking(move || picture::redraw(&bytes, content)).await;
        // A decoder that panics has met a picture that it can't draw.
        Ok(drawn.unwrap_or(Err(FileError::Broken))?)
    }
}

/// The whole body.
pub async fn read(body: Body) -> Result<Vec<u8>, FileError> {
    let body = Limited::new(body, MOST_BYTES).collect().await;
    let read =
        body.map_err(|error| if error.is::<LengthLimitError>() { FileError::TooLarge } else { FileError::Incomplete })?;
    Ok(read.to_bytes().into())
}
