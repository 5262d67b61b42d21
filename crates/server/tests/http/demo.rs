//! `/demo`, and what a demonstration does otherwise

use crate::support::{TestApp, with_answer};
use axum::http::StatusCode;
use contract::cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode, FindCase, NewCase};
use domain::{case::Status, reference::Reference};
use serde_json::Value;

fn saying(app: &TestApp, sentinel: &str) -> NewCase {
    with_answer(app.missed_bin("chorley"), "more", &[&format!("Please look. {sentinel}")])
}

#[tokio::test]
async fn an_ordinary_server_has_none_of_it() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    for path in ["/demo/messages.json", "/demo/outbox", "/demo/clock"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/demo/clock", "/demo/reset"] {
        assert!(browser.post(path, "{}").await.status.is_client_error(), "{path}");
    }
    for sentinel in ["demo:unavailable", "demo:lost", "demo:slow"] {
        let answer = browser.call_with(&CreateCase, &saying(&app, sentinel)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{sentinel}");
    }
}

#[tokio::test]
async fn an_unavailable_server_takes_it_the_third_time() {
    let app = TestApp::demo().await;
    let browser = app.browser("chorley");
    let body = saying(&app, "demo:unavailable");
    for _ in 0..2 {
        let answer = browser.call_with(&CreateCase, &body).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(!answer.header("retry-after").is_empty());
    }
    assert_eq!(browser.call_with(&CreateCase, &body).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_lost_answer_was_stored_once() {
    let app = TestApp::demo().await;
    let browser = app.browser("chorley");
    let before = app.server.store.list_mails("chorley").await.unwrap().len();
    let body = saying(&app, "demo:lost");
    let lost = browser.call_with(&CreateCase, &body).await;
    assert_eq!((lost.status, lost.new_cookie()), (StatusCode::BAD_GATEWAY, None));
    let case: CaseReply = browser.call_with(&CreateCase, &body).await.json();
    assert_eq!(browser.call(&FindCase { reference: case.reference }).await.status, StatusCode::OK);
    assert_eq!(app.server.store.list_mails("chorley").await.unwrap().len(), before + 2);
}

#[tokio::test]
async fn a_team_that_refuses_needs_a_person() {
    let app = TestApp::demo().await;
    let browser = app.browser("chorley");
    let refused: CaseReply = browser.call_with(&CreateCase, &saying(&app, "demo:team-refuses")).await.json();
    let waiting: CaseReply = browser.call_with(&CreateCase, &saying(&app, "demo:team-waits")).await.json();
    app.deliver().await;
    let status = async |case: &CaseReply| {
        let found = browser.call(&FindCase { reference: case.reference.clone() }).await;
        found.json::<CaseReply>().status
    };
    assert_eq!(status(&refused).await, Status::NeedsPerson);
    assert_eq!(status(&waiting).await, Status::Received);
}

#[tokio::test]
async fn an_invented_case_can_be_opened_with_the_code_from_its_messages() {
    let app = TestApp::demo().await;
    let browser = app.browser("chorley");
    for (reference, status, overdue) in [
        ("RECVD-33333", Status::Received, false),
        ("WTHTM-33333", Status::WithTeam, false),
        ("PERSN-33333", Status::NeedsPerson, false),
        ("BEHND-33333", Status::WithTeam, true),
    ] {
        let reference = Reference::try_from(reference.to_owned()).unwrap();
        browser.call(&CreateCode { reference: reference.clone() }).await;
        app.deliver().await;
        let messages: Value = browser.get("/demo/messages.json").await.json();
        assert_eq!((&messages[0]["kind"], &messages[0]["state"]), (&"access-code".into(), &"sent".into()));
        let code = messages[0]["subject"].as_str().unwrap().get(..6).unwrap().to_owned();
        let answer = browser.call_with(&CreateAccess { reference: reference.clone() }, &Code { code }).await;
        let case: CaseReply = answer.json();
        assert_eq!((case.status, case.overdue), (status, overdue), "{reference}");
    }
}

#[tokio::test]
async fn messages_are_listed_for_one_council_or_for_all() {
    let app = TestApp::demo().await;
    app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await;
    app.deliver().await;
    let count = async |host: &str| app.stranger(host).get("/demo/messages.json").await.json::<Vec<Value>>().len();
    assert_eq!((count("chorley").await, count("calderdale").await), (2, 0));
    let client = app.stranger("chorley");
    let bare = axum::http::Request::builder().uri("/demo/messages.json").header("host", "localhost:8080");
    assert_eq!(client.send(bare, "").await.json::<Vec<Value>>().len(), 2);
}

#[tokio::test]
async fn the_clock_can_be_put_forward_and_everything_put_back() {
    let app = TestApp::demo().await;
    let browser = app.browser("chorley");
    let count = async || app.server.store.list_mails("chorley").await.unwrap().len();
    let at_first = count().await;
    let answer = browser.post("/demo/clock", r#"{"advance_hours": 25}"#).await;
    assert_eq!(answer.json::<Value>()["now"], "2026-11-21T11:00:00");
    assert_eq!(browser.get("/demo/clock").await.json::<Value>()["now"], "2026-11-21T11:00:00");
    browser.call_with(&CreateCase, &app.missed_bin("chorley")).await;
    assert!(count().await >= at_first + 2, "the case, and what the clocks say now");
    assert_eq!(browser.post("/demo/reset", "{}").await.status, StatusCode::OK);
    assert_eq!(count().await, at_first);
    assert_eq!(browser.get("/demo/messages.json").await.text(), "[]");
}

#[tokio::test]
async fn another_site_cannot_put_the_clock_forward() {
    let app = TestApp::demo().await;
    let client = app.stranger("chorley");
    let request = axum::http::Request::builder().method("POST").uri("/demo/clock").header("host", "chorley.localhost");
    assert_eq!(client.send(request, "{}").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn more_requests_than_the_server_can_do_are_told_to_come_back() {
    let app = TestApp::demo().await;
    let browser = app.stranger("chorley");
    let bodies: Vec<NewCase> = (0..600).map(|_| saying(&app, "demo:slow")).collect();
    let answers = futures_util::future::join_all(bodies.iter().map(|body| browser.call_with(&CreateCase, body))).await;
    let refused: Vec<_> = answers.iter().filter(|answer| answer.status == StatusCode::SERVICE_UNAVAILABLE).collect();
    assert_eq!(refused.len(), 600 - 512);
    assert!(refused.iter().all(|answer| answer.header("retry-after") == "5"));
    assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::CREATED).count(), 512);
}
