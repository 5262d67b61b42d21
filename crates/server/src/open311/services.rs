//! `GET /open311/v2/discovery` and `GET /open311/v2/services`

use super::{
    Format, check_jurisdiction, form,
    tree::{Tree, list, record, text},
};
use crate::{error::Error, profile::Profile, server::Server, site::CouncilHost};
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::service::Service;
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    pub jurisdiction_id: String,
}

pub async fn discover(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    format: Format,
) -> Result<Response, Error> {
    let site = server.config.public_url(&profile.council.key);
    let formats = ["text/xml", "application/json"].map(text).to_vec();
    let endpoint = record(vec![
        ("specification", text("http://wiki.open311.org/GeoReport_v2")),
        ("url", text(format!("{site}/open311/v2"))),
        ("type", text("production")),
        ("formats", list("format", formats)),
    ]);
    let discovery = record(vec![
        ("key_service", text("The council makes a token for each system that sends reports.")),
        ("endpoints", list("endpoint", vec![endpoint])),
    ]);
    Ok(format.answer("discovery", &discovery))
}

pub async fn list_all(
    CouncilHost(profile): CouncilHost,
    format: Format,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    check_jurisdiction(&profile, &asked.jurisdiction_id)?;
    let council = &profile.council;
    let offered = council.services.iter().filter(|service| form::is_offered(council, service));
    let services = offered.map(|service| describe(&profile, service)).collect();
    Ok(format.answer("services", &list("service", services)))
}

fn describe(profile: &Profile, service: &Service) -> Tree {
    let topic = profile.council.topics.iter().find(|topic| topic.key == service.topic);
    record(vec![
        ("service_code", text(&service.key)),
        ("service_name", text(&service.name)),
        ("description", text(&service.summary)),
        ("metadata", Tree::Flag(!form::attributes(&service.form).is_empty())),
        ("type", text("realtime")),
        ("keywords", text(service.words.join(", "))),
        ("group", text(topic.map_or(service.topic.as_str(), |topic| topic.name.as_str()))),
    ])
}

/// The service that other systems may send, by its code.
pub fn find<'a>(profile: &'a Profile, code: &str) -> Result<&'a Service, Error> {
    let service = profile.council.find_service(code);
    service.filter(|service| form::is_offered(&profile.council, service)).ok_or(Error::NotFound)
}
