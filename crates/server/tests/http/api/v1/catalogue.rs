//! `/api/v1/catalogue`

use crate::support::TestApp;
use axum::http::{Method, StatusCode};
use contract::catalogue::{Catalogue, FindCatalogue};

#[tokio::test]
async fn every_service_says_who_does_it() {
    let app = TestApp::sqlite().await;
    let catalogue: Catalogue = app.stranger("chorley").call(&FindCatalogue).await.json();
    let lines: Vec<_> = catalogue
        .services
        .iter()
        .map(|service| (service.key.as_str(), service.done_by.as_str(), service.emergency))
        .collect();
    assert_eq!(
        lines,
        [
            ("allotment", "Waste", false),
            ("complaint", "Customer relations", false),
            ("missed-bin", "Waste", false),
            ("pothole", "Example County Council", false),
            ("fly-tip", "Waste", false),
            ("litter", "Waste", false),
            ("emergency", "Customer Services", true),
        ]
    );
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let client = TestApp::sqlite().await.stranger("chorley");
    for path in ["/api/v1/catalogue", "/api/openapi.json"] {
        let first = client.get(path).await;
        let tag = first.header("etag");
        let ask = |tag: &str| client.request(&Method::GET, path).header("if-none-match", tag);
        let again = client.send(ask(&format!("\"other\", {tag}")), "").await;
        assert_eq!((again.status, again.body.len(), again.header("etag")), (StatusCode::NOT_MODIFIED, 0, tag));
        assert_eq!(client.send(ask("\"other\""), "").await.status, StatusCode::OK);
    }
}
