//! `GET /api/v1/cases/{reference}`

use crate::support::{Client, TestApp};
use axum::http::StatusCode;
use contract::cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode, FindCase};
use domain::{case::Status, reference::Reference};
use jiff::SignedDuration;

on_both_stores![
    somebody_elses_case_is_as_absent_as_none,
    a_case_is_not_there_at_another_council,
    a_session_sees_every_case_that_it_sent,
    a_session_ends_after_half_an_hour_without_use,
    a_case_is_shown_for_twelve_hours_at_most,
    the_status_follows_the_hand_over,
];

async fn create(app: &TestApp, browser: &Client) -> Reference {
    browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json::<CaseReply>().reference
}

async fn find(browser: &Client, reference: &Reference) -> StatusCode {
    browser.call(&FindCase { reference: reference.clone() }).await.status
}

async fn somebody_elses_case_is_as_absent_as_none(app: TestApp) {
    let theirs = create(&app, &app.browser("chorley")).await;
    let browser = app.browser("chorley");
    create(&app, &browser).await;
    let nobodys = Reference::try_from("7K3F9-2QDXM".to_owned()).unwrap();
    for client in [&browser, &app.stranger("chorley")] {
        let foreign = client.call(&FindCase { reference: theirs.clone() }).await;
        let absent = client.call(&FindCase { reference: nobodys.clone() }).await;
        let malformed = client.get("/api/v1/cases/not-a-reference").await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);
        foreign.problem();
        for other in [absent, malformed] {
            assert_eq!(foreign.seen(), other.seen());
        }
    }
}

async fn a_case_is_not_there_at_another_council(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = create(&app, &browser).await;
    assert_eq!(find(&browser, &reference).await, StatusCode::OK);
    assert_eq!(find(&browser.at("calderdale"), &reference).await, StatusCode::NOT_FOUND);
}

async fn a_session_sees_every_case_that_it_sent(app: TestApp) {
    let browser = app.browser("chorley");
    let first = create(&app, &browser).await;
    let second = create(&app, &browser).await;
    assert_eq!(find(&browser, &first).await, StatusCode::OK);
    assert_eq!(find(&browser, &second).await, StatusCode::OK);
}

async fn a_session_ends_after_half_an_hour_without_use(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = create(&app, &browser).await;
    for _ in 0..3 {
        app.advance(SignedDuration::from_mins(29));
        assert_eq!(find(&browser, &reference).await, StatusCode::OK);
    }
    app.advance(SignedDuration::from_mins(31));
    assert_eq!(find(&browser, &reference).await, StatusCode::NOT_FOUND);
}

async fn a_case_is_shown_for_twelve_hours_at_most(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = create(&app, &browser).await;
    for _ in 0..24 {
        app.advance(SignedDuration::from_mins(29));
        assert_eq!(find(&browser, &reference).await, StatusCode::OK);
    }
    app.advance(SignedDuration::from_mins(29));
    assert_eq!(find(&browser, &reference).await, StatusCode::NOT_FOUND);
}

async fn the_status_follows_the_hand_over(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = create(&app, &browser).await;
    let status = async || browser.call(&FindCase { reference: reference.clone() }).await.json::<CaseReply>();
    assert_eq!(status().await.status, Status::Received);
    app.deliver().await;
    let case = status().await;
    assert_eq!((case.status, case.overdue, case.events.len()), (Status::WithTeam, false, 2));
}

#[tokio::test]
async fn a_missed_promise_says_so() {
    let app = TestApp::sqlite().await;
    let reference = create(&app, &app.browser("chorley")).await;
    app.advance(SignedDuration::from_hours(24 * 5));
    let browser = app.browser("chorley");
    browser.call(&CreateCode { reference: reference.clone() }).await;
    app.deliver().await;
    let code = app.message("access-code").subject.get(..6).unwrap().to_owned();
    let case: CaseReply = browser.call_with(&CreateAccess { reference }, &Code { code }).await.json();
    assert!(case.overdue);
}
