//! The real council profiles: every form that they offer can be filled in, sent and handed over.

use crate::support::new_folder;
use domain::{answer::Answers, submission};
use server::{
    clock::{Clock, local},
    config::Config,
    delivery::{nowhere::Nowhere, transport::Transport},
    demo,
    profile::Councils,
    server::Server,
    store::Store,
};
use std::{path::Path, sync::Arc};

const KEYS: [&str; 6] = ["calderdale", "chorley", "halton", "huntingdonshire", "north-norfolk", "south-ribble"];

fn councils() -> Councils {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    match Councils::load(&folder, local(Clock::System.now()).date()) {
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

#[test]
fn every_form_has_a_way_through() {
    let today = local(Clock::System.now()).date();
    for profile in councils().iter() {
        for service in &profile.council.services {
            if !service.has_form() || profile.council.find_agency(service).is_some() {
                continue;
            }
            let (council, key) = (&profile.council.key, &service.key);
            let answers: Answers =
                demo::seed::plain_answers(service, today).unwrap_or_else(|| panic!("{council}: {key}"));
            let checked = submission::check(&service.form, &service.rules, &answers, today);
            let checked = checked.unwrap_or_else(|errors| panic!("{council}: {key}: {errors:?}"));
            let team = profile.council.teams.get(&checked.rule().team);
            assert!(team.is_some(), "{council}: {key} goes to a team without a mailbox");
        }
    }
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
