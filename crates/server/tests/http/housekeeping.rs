//! What is over is forgotten, and nothing else.

use crate::support::TestApp;
use axum::http::StatusCode;
use contract::cases::{CaseReply, CreateCase, CreateCode, FindCase};
use jiff::SignedDuration;
use server::housekeeping;

on_both_stores![what_is_in_use_stays, requests_for_codes_are_forgotten_after_a_day_and_cases_never];

async fn what_is_in_use_stays(app: TestApp) {
    let browser = app.browser("chorley");
    let case: CaseReply = browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json();
    for _ in 0..3 {
        app.advance(SignedDuration::from_mins(20));
        housekeeping::tidy(&app.server).await.unwrap();
        let found = browser.call(&FindCase { reference: case.reference.clone() }).await;
        assert_eq!(found.status, StatusCode::OK);
    }
}

async fn requests_for_codes_are_forgotten_after_a_day_and_cases_never(app: TestApp) {
    let browser = app.browser("chorley");
    let case: CaseReply = browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json();
    browser.call(&CreateCode { reference: case.reference.clone() }).await;
    let rows = async || app.server.store.list_mails("chorley").await.unwrap().len();
    app.advance(SignedDuration::from_hours(49));
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(rows().await, 3, "what still waits is kept");
    app.deliver().await;
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(rows().await, 2);
    assert!(app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().is_some());
}
