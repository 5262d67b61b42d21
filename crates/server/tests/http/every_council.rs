//! The real council profiles: every form that they offer can be filled in, sent and handed over.

use crate::support::new_folder;
use domain::{
    service::Service,
    submission,
    walk::{self, Walk},
    way,
};
use jiff::civil::Date;
use server::{
    cases::{facts, routing},
    clock::{Clock, local},
    config::Config,
    delivery::{nowhere::Nowhere, transport::Transport},
    demo,
    profile::Councils,
    server::Server,
    store::Store,
};
use std::{collections::BTreeSet, path::Path, sync::Arc};

const KEYS: [&str; 6] = ["calderdale", "chorley", "halton", "huntingdonshire", "north-norfolk", "south-ribble"];

fn councils() -> Councils {
    councils_on(local(Clock::System.now()).date())
}

/// The real profiles, as they are read on a day.
pub fn councils_on(today: Date) -> Councils {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    match Councils::load(&folder, today) {
        Ok(councils) => councils,
        Err(problems) => panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

#[test]
fn there_are_six_and_each_takes_missed_bins() {
    let councils = councils();
    let found: Vec<_> = councils.iter().map(|profile| profile.council.key.clone()).collect();
    assert_eq!(found, KEYS);
    for profile in councils.iter() {
        assert!(profile.council.find_service("missed-bin").is_some_and(|service| service.has_form()));
    }
}

/// Every walk that the engine finds through a form: the plainest, one to each page that hangs on an answer, and one to
/// each rule.
pub fn walks(service: &Service, today: Date) -> Vec<Walk> {
    let plain = walk::plain(&service.form, today).map(|answers| Walk { answers, ..Walk::default() });
    let rules = walk::to_rules(&service.form, &service.rules, today).into_iter().flatten();
    plain.into_iter().chain(walk::to_pages(&service.form, today)).chain(rules).collect()
}

#[test]
fn every_form_leads_to_a_team_through_every_condition() {
    let today = local(Clock::System.now()).date();
    for profile in councils().iter() {
        let council = &profile.council;
        for service in council.services.iter().chain(&council.unlisted).filter(|service| council.offers_form(service)) {
            let name = format!("{}: {}", council.key, service.key);
            assert!(walk::plain(&service.form, today).is_some(), "{name} has no plain way through");
            let mut pages = BTreeSet::new();
            for walk in walks(service, today) {
                pages.extend(way::pages(&service.form, &walk.answers).into_iter().map(|page| page.key.clone()));
                if !walk::leads_through(&service.form, &walk.answers) {
                    continue;
                }
                let facts = walk.facts.into_iter().chain(facts(profile, Clock::System.now())).collect();
                let routing = routing(profile, service, &facts);
                let checked = submission::check(&service.form, routing, &walk.answers, today);
                let checked = checked.unwrap_or_else(|errors| panic!("{name}: {errors:?} {:?}", walk.answers));
                let teams = checked.parts().iter().map(|part| part.team).chain([checked.rule().team]);
                for team in teams {
                    assert!(council.teams.contains_key(&team), "{name} goes to a team without a mailbox");
                }
            }
            let all: BTreeSet<_> = service.form.pages.iter().map(|page| page.key.clone()).collect();
            assert_eq!(pages, all, "{name}: a page that no answers lead to");
        }
    }
}

#[test]
fn every_rule_can_be_met() {
    let today = local(Clock::System.now()).date();
    let councils = councils();
    let mut missed = Vec::new();
    for service in councils.iter().flat_map(|profile| &profile.council.services) {
        for (at, walk) in walk::to_rules(&service.form, &service.rules, today).iter().enumerate() {
            if walk.is_none() {
                missed.push(format!("{} rule {at}", service.key));
            }
        }
    }
    missed.dedup();
    assert!(missed.is_empty(), "{missed:?}");
}

#[tokio::test]
async fn every_council_has_its_own_invented_cases() {
    let config = Config { demo: true, data: new_folder(), ..Config::default() };
    let store = Store::open_in_memory().await.unwrap();
    let transport = Transport::Nowhere(Nowhere::default());
    let server = Server::new(config, Arc::new(councils()), store, Clock::System, transport);
    demo::seed::seed(&server).await.unwrap();
    for (number, key) in KEYS.iter().enumerate() {
        let rows = server.store.list_mails(key).await.unwrap();
        let digit = char::from_digit(u32::try_from(number).unwrap() + 2, 10).unwrap().to_string().repeat(5);
        for start in ["RECVD", "WTHTM", "PERSN", "BEHND"] {
            let reference = format!("{start}{digit}");
            assert!(rows.iter().any(|row| row.reference == reference), "{key}: {reference}");
        }
    }
}
