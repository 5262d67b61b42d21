//! `GET /api/v1/catalogue`

use crate::{profile::Profile, site::CouncilHost, unchanged::unless_unchanged};
use axum::{http::HeaderMap, response::Response};
use contract::{
    catalogue::{Catalogue, CatalogueEntry, FindCatalogue},
    endpoint::Reply,
};
use domain::service::Service;

pub async fn find(CouncilHost(profile): CouncilHost, headers: HeaderMap) -> Response {
    let council = &profile.council;
    let services = council.services.iter().map(|service| entry(&profile, service)).collect();
    let index = profile.search().text().to_owned();
    let catalogue: Reply<FindCatalogue> = Catalogue { topics: council.topics.clone(), services, index };
    unless_unchanged(&headers, &catalogue)
}

fn entry(profile: &Profile, service: &Service) -> CatalogueEntry {
    let council = &profile.council;
    let agency = council.find_agency(service);
    let done_by = agency.map_or_else(|| council.team_name(service.team), |agency| &agency.name);
    CatalogueEntry {
        key: service.key.clone(),
        name: service.name.clone(),
        summary: service.summary.clone(),
        topic: service.topic.clone(),
        done_by: done_by.to_owned(),
        elsewhere: agency.is_some(),
        emergency: service.emergency.as_ref().is_some_and(|emergency| !emergency.then_form),
    }
}
