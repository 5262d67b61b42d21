//! `GET /api/v1/services/{service}`, and its form.

use crate::{
    cases::{self, facts},
    error::{Answer, Error},
    profile::Profile,
    server::Server,
    session::Session,
    site::CouncilHost,
    told,
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::services::{Elsewhere, FindForm, FindService, FormReply, PromiseLine, ServiceReply, TeamName};
use domain::{service::Service, standard::Promise, team::Team};
use jiff::Timestamp;
use std::collections::BTreeSet;

pub async fn find(CouncilHost(profile): CouncilHost, Path(service): Path<String>) -> Answer<FindService> {
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let elsewhere = profile.council.find_agency(service).map(|agency| Elsewhere {
        agency: agency.name.clone(),
        link: service.elsewhere.clone().unwrap_or_else(|| agency.link.clone()),
    });
    Ok(Json(ServiceReply {
        key: service.key.clone(),
        name: service.name.clone(),
        summary: service.summary.clone(),
        needs: service.needs.clone(),
        time: service.time.clone(),
        cost: service.cost.clone(),
        next: service.next.clone(),
        answer: service.answer.clone(),
        emergency: service.emergency.clone(),
        has_form: service.has_form() && elsewhere.is_none(),
        elsewhere,
    }))
}

pub async fn find_form(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Answer<FindForm> {
    let council = &profile.council;
    let service =
        council.find_service(&service).filter(|service| council.offers_form(service)).ok_or(Error::NotFound)?;
    let mut teams: BTreeSet<Team> = service.rules.iter().map(|rule| rule.team).collect();
    teams.extend(service.parts.iter().map(|part| part.team));
    // Whoever says that the route is wrong is sent to triage, whatever the rules name.
    teams.insert(Team::CustomerServices);
    Ok(Json(FormReply {
        key: service.key.clone(),
        name: service.name.clone(),
        form: service.form.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        rules: service.rules.clone(),
        parts: service.parts.clone(),
        facts: facts(&profile, server.clock.now()),
        areas: council.areas.clone(),
        teams: teams.into_iter().map(|team| TeamName { team, name: council.team_name(team).to_owned() }).collect(),
        promises: promises(&profile, service, server.clock.now()),
        told: told::find(&server, &profile, &session, service).await?,
        calendar: council.calendar.clone(),
        now: server.clock.local_now(),
    }))
}

/// The standards that the rules name, and whose word each is.
fn promises(profile: &Profile, service: &Service, now: Timestamp) -> Vec<PromiseLine> {
    let parts = service.parts.iter().map(|part| part.standard);
    let named: BTreeSet<Promise> = service.rules.iter().map(|rule| rule.standard).chain(parts).collect();
    let line = |promise| {
        let (standard, stated_by) = cases::promise(profile, service, promise, now)?;
        Some(PromiseLine { promise, standard, stated_by })
    };
    named.into_iter().filter_map(line).collect()
}
