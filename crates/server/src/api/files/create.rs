//! `POST /api/v1/files`

use crate::{
    client::ClientAddress,
    error::{Error, FileError},
    random,
    server::Server,
    session::{NewSession, Session},
    site::CouncilHost,
    store::files::{FileState, NewFile},
    uploads,
};
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::files::{FILE_NAME_HEADER, FileReply};
use domain::file::{Refusal, TAKEN};
use percent_encoding::percent_decode_str;

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    request: Request,
) -> Result<Response, Error> {
    let said = read_type(request.headers())?;
    let name = read_name(request.headers())?;
    let council = &profile.council.key;
    let _place = server.uploads.enter()?;
    let counted = server.store.count_upload(council, &address.hash(), server.clock.now()).await?;
    counted.map_err(|too_often| Error::TooMany(too_often.0))?;
    let bytes = uploads::read(request.into_body()).await?;
    let upload = server.uploads.prepare(bytes, &said, &name).await?;
    let scanned = server.config.clamd.is_some();
    let id = random::id();
    let new = NewFile {
        id: &id,
        council,
        name: &upload.name,
        kind: upload.kind,
        bytes: &upload.bytes,
        state: if scanned { FileState::Scanning } else { FileState::Ready },
    };
    let new_session = NewSession::create();
    let started = server.store.create_file(&new, session.rotate(&new_session), server.clock.now()).await?;
    if scanned {
        server.file_waits.notify_one();
    }
    let bytes = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
    let answer = (StatusCode::CREATED, Json(FileReply { id, name: upload.name, kind: upload.kind, bytes }));
    Ok(if started { new_session.with(answer) } else { answer.into_response() })
}

/// What the upload says that it is, if that is taken.
fn read_type(headers: &HeaderMap) -> Result<String, FileError> {
    let said = headers.get(header::CONTENT_TYPE).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let said = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match said.as_str() {
        taken if TAKEN.contains(&taken) => Ok(said),
        "image/heic" | "image/heif" | "image/avif" => Err(FileError::Refused(Refusal::Heic)),
        "image/svg+xml" | "text/html" | "application/xhtml+xml" => Err(FileError::Refused(Refusal::Markup)),
        "application/zip" | "application/x-zip-compressed" => Err(FileError::Refused(Refusal::Archive)),
        _ => Err(FileError::NotTaken),
    }
}

/// The name as the resident's device has it. One that is no text is none.
fn read_name(headers: &HeaderMap) -> Result<String, Error> {
    let name = headers.get(FILE_NAME_HEADER).and_then(|name| name.to_str().ok()).ok_or(Error::NotUnderstood)?;
    let name = percent_decode_str(name).decode_utf8().map_err(|_| Error::NotUnderstood)?;
    Ok(name.into_owned())
}
