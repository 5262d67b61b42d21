//! `POST /api/v1/cases/{reference}/access`

use crate::support::{Answer, Client, TestApp};
use axum::http::StatusCode;
use contract::cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode, FindCase};
use domain::reference::Reference;
use jiff::SignedDuration;

on_both_stores![
    the_code_opens_the_case_in_this_browser,
    a_code_works_once,
    a_code_works_for_ten_minutes,
    a_code_ends_after_five_wrong_tries,
    an_older_code_works_too_while_it_is_good,
    a_wrong_code_and_an_unknown_case_answer_alike,
    tries_are_limited_for_a_case,
    a_code_opens_nothing_at_another_council,
    the_session_is_a_new_one_after_the_code,
];

async fn create(app: &TestApp) -> Reference {
    let body = app.missed_bin("chorley");
    app.browser("chorley").call_with(&CreateCase, &body).await.json::<CaseReply>().reference
}

/// Asks for a code and reads it in the mail.
async fn code(app: &TestApp, reference: &Reference) -> String {
    app.stranger("chorley").call(&CreateCode { reference: reference.clone() }).await;
    app.deliver().await;
    app.message("access-code").subject.get(..6).unwrap().to_owned()
}

async fn access(browser: &Client, reference: &Reference, code: &str) -> Answer {
    browser.call_with(&CreateAccess { reference: reference.clone() }, &Code { code: code.to_owned() }).await
}

/// Six digits that are not the code.
fn wrong(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", code.get(..5).unwrap())
}

async fn the_code_opens_the_case_in_this_browser(app: TestApp) {
    let reference = create(&app).await;
    let code = code(&app, &reference).await;
    let browser = app.browser("chorley");
    assert_eq!(browser.call(&FindCase { reference: reference.clone() }).await.status, StatusCode::NOT_FOUND);
    let (first, last) = code.split_at(3);
    let answer = access(&browser, &reference, &format!(" {first} {last} ")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.json::<CaseReply>().reference, reference);
    assert_eq!(browser.call(&FindCase { reference }).await.status, StatusCode::OK);
}

async fn a_code_works_once(app: TestApp) {
    let reference = create(&app).await;
    let code = code(&app, &reference).await;
    assert_eq!(access(&app.browser("chorley"), &reference, &code).await.status, StatusCode::OK);
    assert_eq!(access(&app.browser("chorley"), &reference, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn a_code_works_for_ten_minutes(app: TestApp) {
    let reference = create(&app).await;
    let first = code(&app, &reference).await;
    app.advance(SignedDuration::from_mins(10));
    assert_eq!(access(&app.browser("chorley"), &reference, &first).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let second = code(&app, &reference).await;
    app.advance(SignedDuration::from_mins(9));
    assert_eq!(access(&app.browser("chorley"), &reference, &second).await.status, StatusCode::OK);
}

async fn a_code_ends_after_five_wrong_tries(app: TestApp) {
    let reference = create(&app).await;
    let code = code(&app, &reference).await;
    let browser = app.browser("chorley");
    for _ in 0..5 {
        let answer = access(&browser, &reference, &wrong(&code)).await;
        assert_eq!(answer.problem().errors[0].field, "code");
    }
    assert_eq!(access(&browser, &reference, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn an_older_code_works_too_while_it_is_good(app: TestApp) {
    let reference = create(&app).await;
    let first = code(&app, &reference).await;
    app.advance(SignedDuration::from_mins(1));
    let second = code(&app, &reference).await;
    assert_eq!(access(&app.browser("chorley"), &reference, &first).await.status, StatusCode::OK);
    assert_eq!(access(&app.browser("chorley"), &reference, &second).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn a_wrong_code_and_an_unknown_case_answer_alike(app: TestApp) {
    let reference = create(&app).await;
    let code = code(&app, &reference).await;
    let nobodys = Reference::try_from("7K3F9-2QDXM".to_owned()).unwrap();
    let browser = app.browser("chorley");
    let wrong = access(&browser, &reference, &wrong(&code)).await;
    let unknown = access(&browser, &nobodys, &code).await;
    assert_eq!(wrong.seen(), unknown.seen());
    assert!(wrong.new_cookie().is_none());
}

async fn tries_are_limited_for_a_case(app: TestApp) {
    let reference = create(&app).await;
    for time in 0..15 {
        let client = app.browser("chorley").from(&format!("192.0.2.{time}"));
        assert_eq!(access(&client, &reference, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = access(&app.browser("chorley").from("192.0.2.99"), &reference, "000000").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!answer.header("retry-after").is_empty());
    app.advance(SignedDuration::from_hours(1));
    let code = code(&app, &reference).await;
    assert_eq!(access(&app.browser("chorley"), &reference, &code).await.status, StatusCode::OK);
}

async fn a_code_opens_nothing_at_another_council(app: TestApp) {
    let reference = create(&app).await;
    let code = code(&app, &reference).await;
    let answer = access(&app.browser("calderdale"), &reference, &code).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn the_session_is_a_new_one_after_the_code(app: TestApp) {
    let reference = create(&app).await;
    let browser = app.browser("chorley");
    let own = browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json::<CaseReply>().reference;
    let planted = app.browser("chorley");
    planted.set_cookie(&browser.cookie());
    let code = code(&app, &reference).await;
    access(&browser, &reference, &code).await;
    assert_ne!(browser.cookie(), planted.cookie());
    for reference in [own, reference] {
        assert_eq!(planted.call(&FindCase { reference: reference.clone() }).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.call(&FindCase { reference }).await.status, StatusCode::OK);
    }
}
