//! Papers to take along: the receipt of what was sent, and the list of what to bring.

use super::account::send;
use crate::support::TestApp;
use axum::http::StatusCode;
use contract::paths;
use domain::council::ChannelKind;
use server::profile::Councils;
use std::{path::Path, sync::Arc};

on_both_stores![
    a_receipt_says_what_is_needed_to_ask_again_and_no_answer,
    a_receipt_is_whose_case_it_is,
    on_a_shared_computer_the_paper_is_to_be_taken,
    what_to_bring_stands_on_a_list,
];

async fn a_receipt_says_what_is_needed_to_ask_again_and_no_answer(app: TestApp) {
    let browser = app.browser("chorley");
    let case = send(&app, &browser, "sam@example.org").await;
    let receipt = format!("{case}/receipt");
    for page in [case.clone(), format!("{case}/sent")] {
        assert!(browser.get(&page).await.text().contains(&receipt), "{page} leads there");
    }
    let answer = browser.get(&receipt).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    let page = answer.text();
    let reference = case.rsplit('/').next().unwrap();
    for said in ["Your receipt", reference, "Report a missed bin", "20 November 2026", "<svg"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    for unsaid in ["sam@example.org", "Sam Resident", "ubbish", "19 November"] {
        assert!(!page.contains(unsaid), "{unsaid}: {page}");
    }
    let title = page.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
    assert!(!title.contains(reference), "{title}");
}

async fn a_receipt_is_whose_case_it_is(app: TestApp) {
    let case = send(&app, &app.browser("chorley"), "sam@example.org").await;
    let stranger = app.browser("chorley");
    let (theirs, none) =
        (stranger.get(&format!("{case}/receipt")).await, stranger.get("/cases/22222-22222/receipt").await);
    let reference = case.rsplit('/').next().unwrap();
    assert_eq!((theirs.status, theirs.text().replace(reference, "22222-22222")), (none.status, none.text()));
    assert!(theirs.text().contains("You can't see this request here"));
}

async fn on_a_shared_computer_the_paper_is_to_be_taken(app: TestApp) {
    let own = app.browser("chorley");
    let case = send(&app, &own, "sam@example.org").await;
    let shared = app.browser("chorley").carrying("__Host-device=shared".to_owned());
    shared.set_cookie(&own.cookie());
    let (receipt, take) = (format!("{case}/receipt"), format!("/take{case}"));
    assert!(shared.get(&receipt).await.text().contains("Take this paper with you"));
    assert!(!own.get(&receipt).await.text().contains("Take this paper with you"));
    for page in [case.clone(), format!("{case}/sent")] {
        assert!(shared.get(&page).await.text().contains(&take), "{page}");
        assert!(!own.get(&page).await.text().contains(&take), "{page}");
    }
}

async fn what_to_bring_stands_on_a_list(app: TestApp) {
    let browser = app.browser("chorley");
    let bring = paths::bring("missed-bin");
    assert!(browser.get("/services/missed-bin").await.text().contains(&bring));
    let page = browser.get(&bring).await.text();
    assert!(page.contains("You need nothing else for this form"), "{page}");
    assert!(page.contains("<svg") && page.contains("chorley.localhost:8080/services/missed-bin"), "{page}");
    for none in ["nothing", "pothole"] {
        assert_eq!(browser.get(&paths::bring(none)).await.status, StatusCode::NOT_FOUND, "{none}");
    }
}

#[tokio::test]
async fn a_list_says_all_that_the_council_states() {
    let mut app = TestApp::sqlite().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    app.restart_for(Arc::new(Councils::load(&folder, "2026-11-20".parse().unwrap()).unwrap()));
    let council = &app.server.councils.find("chorley").unwrap().council;
    let service = council.find_service("missed-bin").unwrap();
    let number = council.channels.iter().find(|channel| channel.kind == ChannelKind::Phone).unwrap().value.clone();
    let page = app.browser("chorley").get(&paths::bring("missed-bin")).await.text();
    for said in service.needs.iter().chain(&service.time).chain(&service.cost).chain(&number) {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!service.needs.is_empty() && page.contains("Where somebody can help you"), "{page}");
}
