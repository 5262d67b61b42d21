//! `GET /api/v1/addresses`

use crate::{
    addresses,
    client::ClientAddress,
    error::{Answer, Error},
    server::Server,
    site::CouncilHost,
};
use axum::{
    Json,
    extract::{Query, State},
};
use contract::{
    addresses::{AddressList, ListAddresses},
    problem::FieldProblem,
};
use domain::question::write_postcode;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    postcode: String,
}

pub async fn list(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    client: ClientAddress,
    Query(asked): Query<Asked>,
) -> Answer<ListAddresses> {
    let Some(postcode) = write_postcode(&asked.postcode) else {
        let (field, message) = ("postcode".to_owned(), profile.words.say("error-postcode", &[]));
        return Err(Error::Invalid(vec![FieldProblem { question: field.clone(), field, message }]));
    };
    let found = addresses::list(&server, &profile, client, &postcode).await?;
    Ok(Json(AddressList { addresses: found.into_iter().map(|found| found.line).collect() }))
}
