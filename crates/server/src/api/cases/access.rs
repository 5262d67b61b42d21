//! `POST /api/v1/cases/{reference}/access`

use super::reply::reply;
use crate::{
    client::ClientAddress,
    error::Error,
    json_body::JsonBody,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::codes::{Attempt, Try},
};
use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};
use contract::{cases::CreateAccess, endpoint::Body};
use domain::reference::Reference;

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    address: ClientAddress,
    session: Session,
    Path(reference): Path<String>,
    JsonBody(body): JsonBody<Body<CreateAccess>>,
) -> Result<Response, Error> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotAReference)?;
    let council = &profile.council.key;
    let attempt = Attempt { council, reference: &reference, address: &address.hash() };
    let new_session = session.renew(&profile.council.sign_in);
    let rotation = session.rotate(&new_session);
    let code: String = body.code.chars().filter(char::is_ascii_digit).collect();
    match server.store.use_code(attempt, &code, rotation, server.clock.now()).await? {
        Try::Right(case) => {
            let today = server.clock.local_now().date();
            Ok(new_session.with(Json(reply(&profile, *case, today))))
        }
        Try::Wrong => Err(Error::WrongCode),
        Try::TooOften(too_often) => Err(Error::TooManyCodes(too_often.0)),
    }
}
