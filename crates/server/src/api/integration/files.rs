//! `GET /api/v1/integration/files/{file}`

use super::Caller;
use crate::{
    api::files::find::answer,
    error::{Error, FileError},
    server::Server,
    store::{audit::Action, files::FileState},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::integration::Scope;

pub async fn find(State(server): State<Server>, caller: Caller, Path(file): Path<String>) -> Result<Response, Error> {
    caller.check(Scope::FilesRead)?;
    let (council, token) = (caller.council(), &caller.token);
    let found = server.store.find_team_file(council, &token.reach, &file).await?.ok_or(Error::NotFound)?;
    match found.state {
        FileState::Ready => {
            server.store.note_read(council, Action::FileRead, (&file, &token.id), server.clock.now()).await?;
            answer(found)
        }
        FileState::Scanning => Err(FileError::Scanning.into()),
        FileState::Refused => Err(FileError::Infected.into()),
    }
}
