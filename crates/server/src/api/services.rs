//! `GET /api/v1/services/{service}`

use crate::{
    error::{Answer, Error},
    profile::Profile,
    server::Server,
    site::CouncilHost,
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::services::{Elsewhere, FindService, PromiseLine, ServiceReply, TeamName};
use domain::{form::Form, service::Service, standard::Promise, team::Team};
use jiff::civil::DateTime;
use std::collections::BTreeSet;

pub async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(service): Path<String>,
) -> Answer<FindService> {
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    Ok(Json(reply(&profile, service, server.clock.local_now())))
}

/// What a resident reads before the form, and all that the app needs to lead them through it.
pub fn reply(profile: &Profile, service: &Service, now: DateTime) -> ServiceReply {
    let council = &profile.council;
    let elsewhere = council.find_agency(service).map(|agency| Elsewhere {
        agency: agency.name.clone(),
        link: service.elsewhere.clone().unwrap_or_else(|| agency.link.clone()),
    });
    let is_here = elsewhere.is_none();
    // Whoever says that the route is wrong is sent to triage, whatever the rules name.
    let mut teams: BTreeSet<Team> = service.rules.iter().map(|rule| rule.team).collect();
    teams.insert(Team::CustomerServices);
    let promises: BTreeSet<Promise> = service.rules.iter().map(|rule| rule.standard).collect();
    ServiceReply {
        key: service.key.clone(),
        name: service.name.clone(),
        summary: service.summary.clone(),
        needs: service.needs.clone(),
        time: service.time.clone(),
        cost: service.cost.clone(),
        next: service.next.clone(),
        emergency: service.emergency.clone(),
        elsewhere,
        form: if is_here { service.form.clone() } else { Form::default() },
        form_version: profile.form_version(&service.key).to_owned(),
        rules: if is_here { service.rules.clone() } else { Vec::new() },
        teams: teams.into_iter().map(|team| TeamName { team, name: council.team_name(team).to_owned() }).collect(),
        promises: promises
            .into_iter()
            .filter_map(|promise| {
                let (standard, stated_by) = council.find_standard(promise)?;
                Some(PromiseLine { promise, standard, stated_by })
            })
            .collect(),
        calendar: council.calendar.clone(),
        now,
    }
}
