//! `/metrics`, on its private address

use crate::support::TestApp;
use axum::http::StatusCode;
use contract::cases::CreateCase;

#[tokio::test]
async fn requests_and_the_outbox_are_counted() {
    let app = TestApp::sqlite().await;
    let handle = server::metrics::start().unwrap();
    let client = app.browser("chorley");
    client.call_with(&CreateCase, &app.missed_bin("chorley")).await;
    client.get("/api/v1/cases/7K3F9-2QDXM").await;
    app.advance(jiff::SignedDuration::from_mins(5));

    let router = server::metrics::router(app.server.clone(), handle);
    let private = crate::support::Client::new(router, "metrics", false);
    let text = private.get("/metrics").await.text();
    for line in [
        "front_door_outbox_waiting 2",
        "front_door_outbox_failed 0",
        "front_door_outbox_oldest_age_seconds 300",
        "front_door_cases_total{council=\"chorley\"}",
        "route=\"/api/v1/cases/{reference}\",status=\"404\"",
        "front_door_request_duration_seconds_bucket{route=\"/api/v1/cases\"",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("7K3F9"), "{text}");
}

#[tokio::test]
async fn they_are_not_at_the_public_address() {
    let app = TestApp::sqlite().await;
    assert_eq!(app.stranger("chorley").get("/metrics").await.status, StatusCode::NOT_FOUND);
}
