//! The HTML documents: whole before any of the app arrives.

pub mod account;
mod appointments;
mod appointments_waiting;
mod authenticator;
mod case_page;
mod comfort;
mod complaints;
pub mod desk;
mod desk_cases;
mod desk_lists;
mod desk_raise;
mod device;
mod feedback;
mod following;
mod form_help;
mod helping;
mod helping_desk;
mod holdings;
mod home;
mod home_remembered;
mod language;
mod languages;
mod leave;
mod number;
mod own_case;
mod paper;
mod passing;
mod passkeys;
mod people;
mod performance;
pub mod plain_files;
pub mod plain_form;
mod privacy;
pub mod reach;
mod security;
mod signal;
mod survey;
mod tasks;
mod themes;
mod told;
mod unfinished;

use crate::support::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn the_start_page_is_whole() {
    let answer = TestApp::sqlite().await.stranger("chorley").get("/").await;
    let html = answer.text();
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(html.contains("<form") && html.contains("action=\"/services\"") && html.contains("name=\"q\""), "{html}");
    assert!(html.contains("href=\"/services/missed-bin\"") && html.contains("href=\"/track\""), "{html}");
    assert!(!html.contains(" style=") && !html.contains("onclick"), "{html}");
}

#[tokio::test]
async fn words_find_services_without_the_app() {
    let app = TestApp::sqlite().await;
    let found = app.stranger("chorley").get("/services?q=missed+bin").await.text();
    assert!(found.contains("href=\"/services/missed-bin\""), "{found}");
    let none = app.stranger("chorley").get("/services?q=%3Cscript%3Ex").await.text();
    assert!(none.contains("&lt;script&gt;x") && !none.contains("<script>x"), "{none}");
}

#[tokio::test]
async fn a_page_of_a_journey_fetches_its_files_at_once() {
    let app = TestApp::sqlite().await;
    let preload = r#"<link rel="preload" as="fetch" crossorigin="anonymous" href="/b/test0001/form.pack">"#;
    assert!(app.stranger("chorley").get("/services/missed-bin/form").await.text().contains(preload));
    assert!(!app.stranger("chorley").get("/").await.text().contains("form.pack"));
}

#[tokio::test]
async fn what_waits_on_a_device_has_a_page_that_knows_nothing_of_it() {
    let answer = TestApp::sqlite().await.stranger("chorley").get("/outbox").await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(answer.text().contains("Kept on this device"));
}

#[tokio::test]
async fn what_is_not_there_is_a_404_in_the_council_s_own_look() {
    let app = TestApp::sqlite().await;
    for path in [
        "/nothing",
        "/services/nothing",
        "/services/pothole/form",
        "/services/missed-bin/form/nothing",
        "/cases/nothing",
    ] {
        let answer = app.stranger("chorley").get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains("Page not found") && answer.text().contains("href=\"/services\""), "{path}");
    }
}
