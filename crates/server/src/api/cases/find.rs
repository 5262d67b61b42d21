//! `GET /api/v1/cases/{reference}`

use super::reply::reply;
use crate::{
    error::{Answer, Error},
    server::Server,
    session::Session,
    site::CouncilHost,
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::cases::FindCase;
use domain::reference::Reference;

pub async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Session { hash: token, .. }: Session,
    Path(reference): Path<String>,
) -> Answer<FindCase> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let now = server.clock.now();
    let case = server.store.find_case(&profile.council.key, &token, &reference, now).await?;
    let case = case.ok_or(Error::NotFound)?;
    Ok(Json(reply(&profile, case, server.clock.local_now().date())))
}
