//! `/healthz` and `/readyz`

use crate::support::TestApp;
use axum::http::StatusCode;

on_both_stores![it_is_ready_while_the_store_answers];

async fn it_is_ready_while_the_store_answers(app: TestApp) {
    let client = app.stranger("chorley");
    assert_eq!(client.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(client.get("/readyz").await.status, StatusCode::OK);
    app.server.store.close().await;
    assert_eq!(client.get("/healthz").await.status, StatusCode::OK);
    let answer = client.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "5");
}
