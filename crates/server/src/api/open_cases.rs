//! `/api/v1/services/{service}/open-cases`, and following one of them.

use crate::{
    api::cases::{create::check_key, reply::mask},
    client::ClientAddress,
    error::{Answer, Error},
    helping,
    json_body::JsonBody,
    open_cases::{self, Wish},
    server::Server,
    session::Session,
    site::CouncilHost,
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::{
    endpoint::Body,
    open_cases::{CreateFollower, Following, ListOpenCases, OpenCases},
};

pub async fn list(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    client: ClientAddress,
    Path(service): Path<String>,
    JsonBody(body): JsonBody<Body<ListOpenCases>>,
) -> Answer<ListOpenCases> {
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let cases = open_cases::list(&server, &profile, service, &body.answer, client).await?;
    Ok(Json(OpenCases { cases }))
}

pub async fn follow(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    client: ClientAddress,
    Path(service): Path<String>,
    JsonBody(body): JsonBody<Body<CreateFollower>>,
) -> Answer<CreateFollower> {
    check_key(&body.draft)?;
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let email = body.email.trim();
    let helping = helping::find(&server, &profile, &session).await?;
    let errors = open_cases::check(&profile, helping.as_ref(), &body.case, email);
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.iter().map(|error| profile.in_words(error)).collect()));
    }
    let wish = Wish { case: &body.case, email, draft: &body.draft };
    open_cases::follow(&server, &profile, service, wish, client).await?;
    Ok(Json(Following { updates_to: mask(email) }))
}
