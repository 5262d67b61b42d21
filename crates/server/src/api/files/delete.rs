//! `DELETE /api/v1/files/{file}`

use crate::{error::Error, server::Server, session::Session, site::CouncilHost};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};

pub async fn delete(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Session { hash: token, .. }: Session,
    Path(file): Path<String>,
) -> Result<StatusCode, Error> {
    let deleted = server.store.delete_file(&profile.council.key, &token, &file, server.clock.now()).await?;
    if deleted { Ok(StatusCode::NO_CONTENT) } else { Err(Error::NotFound) }
}
