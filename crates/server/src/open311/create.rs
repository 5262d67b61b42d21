//! `POST /open311/v2/requests`: another system sends what it was told, for whoever told it. It becomes a case as any other.

use super::{
    Format,
    answers::{Parameters, read},
    check_jurisdiction, key,
    services::find as find_service,
    tree::{list, record, text},
};
use crate::{
    api::{
        cases::create::{BySystem, send_by_system},
        integration::Caller,
    },
    error::Error,
    random,
    server::Server,
    site::CouncilHost,
};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use contract::{cases::NewCase, integration::IDEMPOTENCY_KEY};
use domain::integration::Scope;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// What FixMyStreet names its reports by: one that it sends again is the same one.
const FIXMYSTREET_ID: &str = "attribute[fixmystreet_id]";

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let parameters = Parameters(parameters);
    check_jurisdiction(&profile, parameters.get("jurisdiction_id"))?;
    let caller = Caller::find(&server, profile, key(parameters.get("api_key"), &headers)).await?;
    caller.check(Scope::Open311Write)?;
    let service = find_service(&caller.profile, parameters.get("service_code"))?;
    let said = read(&service.form, &parameters);
    let body = NewCase {
        idempotency_key: idempotency_key(&caller, &headers, &parameters),
        service: service.key.clone(),
        form_version: caller.profile.form_version(&service.key).to_owned(),
        answers: said.answers,
        route_wrong: None,
    };
    let by = BySystem { name: caller.token.name.clone(), rest: said.rest };
    let created = send_by_system(server.clone(), Arc::clone(&caller.profile), body, by).await?;
    let id = server.store.name_request(caller.council(), &created.reply.reference).await?;
    let request =
        record(vec![("service_request_id", text(id)), ("service_notice", text(created.reply.next.join(" ")))]);
    Ok((StatusCode::CREATED, format.answer("service_requests", &list("request", vec![request]))).into_response())
}

/// The same for the same report, where the system names its reports.
fn idempotency_key(caller: &Caller, headers: &HeaderMap, parameters: &Parameters) -> String {
    let said = headers.get(IDEMPOTENCY_KEY).and_then(|key| key.to_str().ok()).unwrap_or_default();
    let name = if said.is_empty() { parameters.get(FIXMYSTREET_ID) } else { said };
    if name.is_empty() {
        return random::id();
    }
    // Whoever knows a key may see its case, so nobody else can make this one.
    let parts = ["open311", &caller.token.id, name].join("\n");
    random::hex(&Sha256::digest(parts)[..16])
}
