//! Stores a file, whoever brought it: the API or a plain form.

use crate::{
    error::{Error, FileError},
    random,
    server::Server,
    session::{NewSession, Session},
    store::files::{FileState, NewFile},
};
use contract::files::FileReply;
use domain::{
    council::Council,
    file::{Refusal, TAKEN},
};

/// A file as it arrived.
pub struct Arrived {
    pub bytes: Vec<u8>,
    /// Its type and its name, as the resident's device says them.
    pub said: String,
    pub name: String,
}

/// Stores it for the browser's session, or for a new one: then the answer has to carry that.
pub async fn store(
    server: &Server,
    council: &Council,
    session: &Session,
    file: Arrived,
) -> Result<(FileReply, Option<NewSession>), Error> {
    let upload = server.uploads.prepare(file.bytes, &file.said, &file.name).await?;
    let scanning = server.config.clamd.is_some();
    let id = random::id();
    let new = NewFile {
        id: &id,
        council: &council.key,
        name: &upload.name,
        kind: upload.kind,
        bytes: &upload.bytes,
        state: if scanning { FileState::Scanning } else { FileState::Ready },
    };
    let new_session = session.renew(&council.sign_in);
    let started = server.store.create_file(&new, session.rotate(&new_session), server.clock.now()).await?;
    if scanning {
        server.file_waits.notify_one();
    }
    let bytes = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
    Ok((FileReply { id, name: upload.name, kind: upload.kind, bytes, scanning }, started.then_some(new_session)))
}

/// Counts one more file from this address, which is a hash.
pub async fn count(server: &Server, council: &str, address: &str) -> Result<(), Error> {
    let counted = server.store.count_upload(council, address, server.clock.now()).await?;
    counted.map_err(|too_often| Error::TooMany(too_often.0))
}

/// What the file says that it is, if that is taken.
pub fn read_type(said: &str) -> Result<String, FileError> {
    let said = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match said.as_str() {
        taken if TAKEN.contains(&taken) => Ok(said),
        "image/heic" | "image/heif" | "image/avif" => Err(FileError::Refused(Refusal::Heic)),
        "image/svg+xml" | "text/html" | "application/xhtml+xml" => Err(FileError::Refused(Refusal::Markup)),
        "application/zip" | "application/x-zip-compressed" => Err(FileError::Refused(Refusal::Archive)),
        _ => Err(FileError::NotTaken),
    }
}
