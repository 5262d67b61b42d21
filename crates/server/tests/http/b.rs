//! `/b/*` and the files at the root

use crate::support::TestApp;
use axum::http::{Method, StatusCode, header};

#[tokio::test]
async fn a_build_is_kept_for_good() {
    let app = TestApp::sqlite().await;
    for (path, kind) in [
        ("/b/test0001/front-door-app_bg.wasm", "application/wasm"),
        ("/b/test0001/boot.js", "text/javascript"),
        ("/b/test0001/app.css", "text/css"),
    ] {
        let answer = app.stranger("chorley").get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("content-type"), kind);
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
}

#[tokio::test]
async fn what_is_compressed_already_is_sent_as_it_lies() {
    let app = TestApp::sqlite().await;
    let client = app.stranger("chorley");
    let request = client.request(&Method::GET, "/b/test0001/front-door-app_bg.wasm");
    let answer = client.send(request.header(header::ACCEPT_ENCODING, "gzip, br"), "").await;
    assert_eq!((answer.header("content-encoding"), answer.header("content-type")), ("br", "application/wasm"));
    assert_eq!(answer.text(), "stands for brotli");
}

#[tokio::test]
async fn a_file_that_is_not_there_is_never_a_page() {
    let app = TestApp::sqlite().await;
    for path in
        ["/b/", "/b/test0001/", "/b/test0001", "/b/gone/front-door-app.js", "/b/../index.html", "/b/%2e%2e/index.html"]
    {
        let answer = app.stranger("chorley").get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.header("content-type").contains("html"), "{path}: {}", answer.header("content-type"));
        assert!(!answer.header("cache-control").contains("immutable"), "{path}");
    }
}

#[tokio::test]
async fn files_at_the_root_are_kept_for_a_while() {
    let app = TestApp::sqlite().await;
    for (path, kind) in [("/manifest.webmanifest", "application/manifest+json"), ("/icons/door.svg", "image/svg+xml")] {
        let answer = app.stranger("chorley").get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("content-type"), kind);
        assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    }
}

#[tokio::test]
async fn what_looks_after_kept_pages_is_asked_about_each_time() {
    let answer = TestApp::sqlite().await.stranger("chorley").get("/service-worker.js").await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-cache"));
    assert_eq!(answer.header("content-type"), "text/javascript");
}

#[tokio::test]
async fn the_page_without_its_council_is_not_served() {
    let app = TestApp::sqlite().await;
    assert_eq!(app.stranger("chorley").get("/index.html").await.status, StatusCode::NOT_FOUND);
}
