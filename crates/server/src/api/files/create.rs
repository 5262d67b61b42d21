//! `POST /api/v1/files`

use crate::{
    client::ClientAddress,
    error::Error,
    server::Server,
    session::Session,
    site::CouncilHost,
    uploads::{
        self,
        storing::{self, Arrived, read_type},
    },
};
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::files::FILE_NAME_HEADER;
use percent_encoding::percent_decode_str;

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    request: Request,
) -> Result<Response, Error> {
    let said = request.headers().get(header::CONTENT_TYPE).and_then(|said| said.to_str().ok());
    let said = read_type(said.unwrap_or_default())?;
    let name = read_name(request.headers())?;
    let council = &profile.council.key;
    let _place = server.uploads.enter()?;
    storing::count(&server, council, &address.hash()).await?;
    let bytes = uploads::read(request.into_body()).await?;
    let (reply, new_session) =
        storing::store(&server, &profile.council, &session, Arrived { bytes, said, name }).await?;
    let answer = (StatusCode::CREATED, Json(reply));
    Ok(match new_session {
        Some(session) => session.with(answer),
        None => answer.into_response(),
    })
}

/// The name as the resident's device has it. One that is no text is none.
fn read_name(headers: &HeaderMap) -> Result<String, Error> {
    let name = headers.get(FILE_NAME_HEADER).and_then(|name| name.to_str().ok()).ok_or(Error::NotUnderstood)?;
    let name = percent_decode_str(name).decode_utf8().map_err(|_| Error::NotUnderstood)?;
    Ok(name.into_owned())
}
