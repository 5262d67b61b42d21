//! `GET /api/v1/files/{file}`

use crate::{
    error::{Error, FileError},
    server::Server,
    session::Session,
    site::CouncilHost,
    store::files::{FileState, StoredFile},
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::file::FileKind;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Whatever a file holds, it runs nothing and asks nobody.
const POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");

pub async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Session { hash: token, .. }: Session,
    Path(file): Path<String>,
) -> Result<Response, Error> {
    let found = server.store.find_file(&profile.council.key, &token, &file, server.clock.now()).await?;
    let file = found.ok_or(Error::NotFound)?;
    match file.state {
        FileState::Ready => answer(file),
        FileState::Scanning => Err(FileError::Scanning.into()),
        FileState::Refused => Err(FileError::Infected.into()),
    }
}

/// Pictures may be shown; everything else is saved, never opened in the page's place.
pub fn answer(file: StoredFile) -> Result<Response, Error> {
    let shown = if file.kind == FileKind::Picture { "inline" } else { "attachment" };
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let disposition = HeaderValue::from_str(&format!("{shown}; filename*=UTF-8''{name}"));
    let disposition = disposition.map_err(|_| Error::Fault("a file's name cannot stand in a header"))?;
    let kind = match file.kind {
        FileKind::Text => "text/plain; charset=utf-8",
        FileKind::Picture | FileKind::Pdf => file.kind.key(),
    };
    let mut response = file.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_DISPOSITION, disposition);
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
