//! What holds for every answer, whatever its address and status.

use crate::support::{Answer, Client, TestApp};
use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use contract::cases::CreateCase;
use server::store::Store;

const HEADERS: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("permissions-policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()"),
    ("x-front-door-version", "test0001"),
];

/// Answers of every status that a client can bring about.
async fn answers(app: &TestApp) -> Vec<(u16, Answer)> {
    let client = app.browser("chorley");
    let post = || client.request(&Method::POST, "/api/v1/cases");
    let json = || post().header(header::CONTENT_TYPE, "application/json");
    let broken = Body::from_stream(futures_util::stream::iter([Err::<String, _>(std::io::Error::other("cut off"))]));
    let limited = TestApp::sqlite_with(|config| config.requests_per_second = Some(1)).await;
    let one = limited.stranger("chorley");
    let mut refused = one.get("/healthz").await;
    // However slow this machine is, some request comes within a second of the one before.
    for _ in 0..50 {
        if refused.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        refused = one.get("/healthz").await;
    }
    let stale = contract::cases::NewCase { form_version: "old".to_owned(), ..app.missed_bin("chorley") };
    let broken_store = TestApp::sqlite().await;
    if let Store::Sqlite { writer, .. } = &broken_store.server.store {
        sqlx::query("drop table case_events").execute(writer).await.unwrap();
    }
    let closed = TestApp::sqlite().await;
    closed.server.store.close().await;
    vec![
        (200, client.get("/").await),
        (200, client.get("/services/missed-bin").await),
        (200, client.get("/b/test0001/boot.js").await),
        (200, client.get("/api/v1/catalogue").await),
        (200, client.get("/api/openapi.json").await),
        (200, client.get("/healthz").await),
        (201, client.call_with(&CreateCase, &app.missed_bin("chorley")).await),
        (206, client.send(client.request(&Method::GET, "/b/test0001/boot.js").header("range", "bytes=0-3"), "").await),
        (303, client.send(client.request(&Method::POST, "/services?in-demonstration=1"), "").await),
        (400, client.send(json(), "{").await),
        (403, client.send(json().header("sec-fetch-site", "cross-site"), "{}").await),
        (404, client.get("/no/such/page").await),
        (404, client.get("/api/v1/cases/7K3F9-2QDXM").await),
        (404, client.get("/b/gone.js").await),
        (404, app.stranger("nowhere").get("/").await),
        (405, client.send(client.request(&Method::DELETE, "/api/v1/cases"), "").await),
        (405, client.send(client.request(&Method::POST, "/"), "").await),
        (408, client.send(json(), broken).await),
        (409, client.call_with(&CreateCase, &stale).await),
        (410, client.send(json().header("x-demonstration", "1"), "{}").await),
        (413, client.send(json().header(header::CONTENT_LENGTH, "70000"), "{}").await),
        (413, client.send(json(), Body::from_stream(endless())).await),
        (415, client.send(post(), "{}").await),
        (416, client.send(client.request(&Method::GET, "/b/test0001/boot.js").header("range", "bytes=900-"), "").await),
        (422, client.send(json(), "{}").await),
        (429, refused),
        (500, broken_store.stranger("chorley").get("/api/v1/cases/7K3F9-2QDXM").await),
        (503, closed.stranger("chorley").get("/readyz").await),
    ]
}

fn endless() -> impl futures_util::Stream<Item = Result<String, std::io::Error>> {
    futures_util::stream::repeat_with(|| Ok("[".repeat(1000)))
}

#[tokio::test]
async fn it_carries_the_headers_that_protect() {
    let app = TestApp::sqlite().await;
    for (status, answer) in answers(&app).await {
        assert_eq!(answer.status.as_u16(), status, "{}", answer.text());
        for (name, value) in HEADERS {
            assert_eq!(answer.header(name), value, "{name} on {status}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(!answer.header("cache-control").is_empty(), "{status}");
    }
}

#[tokio::test]
async fn what_went_wrong_is_a_problem_in_words() {
    let app = TestApp::sqlite().await;
    for (status, answer) in answers(&app).await {
        let is_page = answer.header("content-type").starts_with("text/html");
        if status >= 400 && status != 416 && !is_page {
            let problem = answer.problem();
            assert!(problem.kind.starts_with("/problems/"), "{problem:?}");
            assert!(problem.title.len() > 10 && problem.detail.len() > 10, "{problem:?}");
        }
        if [429, 503].contains(&status) {
            assert!(!answer.header("retry-after").is_empty(), "{status}");
        }
    }
}

#[tokio::test]
async fn a_person_who_asked_for_a_page_gets_one() {
    let app = TestApp::sqlite_with(|config| config.requests_per_second = Some(1)).await;
    let client = app.stranger("chorley");
    let page = |method: Method, path: &str| client.request(&method, path).header(header::ACCEPT, "text/html,*/*;q=0.8");
    for (method, path, status) in [
        (Method::GET, "/b/gone.js", 404),
        (Method::POST, "/contact", 405),
        (Method::GET, "/no/such/page", 404),
        (Method::GET, "/api/v1/nothing", 404),
        (Method::GET, "/", 429),
    ] {
        let answer = client.send(page(method, path), "").await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        let is_page = answer.header("content-type").starts_with("text/html");
        assert_eq!(is_page, !path.starts_with("/api"), "{path}: {}", answer.text());
        assert!(status != 429 || !answer.header("retry-after").is_empty());
    }
}

#[tokio::test]
async fn only_files_may_be_kept() {
    let app = TestApp::sqlite().await;
    let client = app.browser("chorley");
    for path in ["/", "/home", "/services/missed-bin", "/track", "/api/v1/cases/7K3F9-2QDXM", "/no/such/page"] {
        assert_eq!(client.get(path).await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn what_is_made_for_each_request_is_compressed() {
    let app = TestApp::sqlite().await;
    let client = app.stranger("chorley");
    for path in ["/", "/api/openapi.json"] {
        let request = client.request(&Method::GET, path).header(header::ACCEPT_ENCODING, "gzip, deflate, br");
        let answer = client.send(request, "").await;
        assert_eq!(answer.header("content-encoding"), "br", "{path}");
        assert!(answer.header("vary").contains("accept-encoding"), "{path}");
        assert!(answer.body.len() * 2 < client.get(path).await.body.len(), "{path}");
    }
}

#[tokio::test]
async fn the_cookie_is_nobody_elses() {
    let app = TestApp::sqlite().await;
    let answer = app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await;
    let cookie = answer.header("set-cookie");
    let (value, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(value.len(), "__Host-front-door=".len() + 64, "{value}");
}

#[tokio::test]
async fn a_client_that_asks_too_often_is_told_to_wait() {
    let app = TestApp::sqlite_with(|config| {
        config.requests_per_second = Some(5);
        config.trusted_proxies = vec!["10.0.0.1/32".parse().unwrap()];
    })
    .await;
    let ask = async |client: &Client, forwarded: &str| {
        let request = client.request(&Method::GET, "/healthz").header("x-forwarded-for", forwarded);
        client.send(request, "").await.status.as_u16()
    };
    let (stranger, proxy) = (app.stranger("chorley").from("192.0.2.1"), app.stranger("chorley").from("10.0.0.1"));
    let mut refused = 0;
    for number in 0..60 {
        // A stranger's word about its own address counts for nothing.
        refused += u32::from(ask(&stranger, &format!("198.51.100.{number}")).await == 429);
    }
    assert!(refused >= 5, "{refused}");
    for number in 0..30 {
        assert_eq!(ask(&proxy, &format!("198.51.100.{number}")).await, 200);
    }
}
