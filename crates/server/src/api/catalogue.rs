//! `GET /api/v1/catalogue`

use crate::{error::Answer, profile::Profile, site::CouncilHost};
use axum::Json;
use contract::catalogue::{Catalogue, CatalogueEntry, FindCatalogue};
use domain::service::Service;

pub async fn find(CouncilHost(profile): CouncilHost) -> Answer<FindCatalogue> {
    let council = &profile.council;
    let mut services: Vec<_> = council.services.iter().map(|service| entry(&profile, service)).collect();
    services.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Json(Catalogue { topics: council.topics.clone(), services }))
}

fn entry(profile: &Profile, service: &Service) -> CatalogueEntry {
    let council = &profile.council;
    let done_by = match council.find_agency(service) {
        Some(agency) => &agency.name,
        None => council.team_name(service.team),
    };
    CatalogueEntry {
        key: service.key.clone(),
        name: service.name.clone(),
        summary: service.summary.clone(),
        topic: service.topic.clone(),
        words: service.words.clone(),
        done_by: done_by.to_owned(),
        emergency: service.emergency.is_some(),
    }
}
