//! `/api`

mod openapi;
mod roles;
mod v1;

use crate::support::TestApp;
use axum::http::{Method, StatusCode};

#[tokio::test]
async fn an_address_that_is_not_there_is_a_problem() {
    let app = TestApp::sqlite().await;
    for path in ["/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/cases"] {
        let answer = app.stranger("chorley").get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.problem().kind, "/problems/not-found");
    }
}

#[tokio::test]
async fn a_method_that_is_not_taken_is_a_problem() {
    let app = TestApp::sqlite().await;
    let client = app.stranger("chorley");
    for (method, path) in [
        (Method::DELETE, "/api/v1/cases"),
        (Method::GET, "/api/v1/cases"),
        (Method::POST, "/api/v1/catalogue"),
        (Method::PUT, "/api/v1/cases/7K3F9-2QDXM"),
    ] {
        let answer = client.send(client.request(&method, path), "").await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        assert_eq!(answer.problem().kind, "/problems/method-not-allowed");
    }
}

#[tokio::test]
async fn a_host_name_that_is_nobodys_is_a_problem() {
    let app = TestApp::sqlite().await;
    for council in ["nowhere", "chorley.evil", ""] {
        let answer = app.stranger(council).get("/api/v1/catalogue").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{council}");
        assert_eq!(answer.problem().kind, "/problems/no-council");
    }
}

#[tokio::test]
async fn what_is_not_text_in_an_address_is_a_problem() {
    let answer = TestApp::sqlite().await.stranger("chorley").get("/api/v1/services/%ff%fe").await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    answer.problem();
}
