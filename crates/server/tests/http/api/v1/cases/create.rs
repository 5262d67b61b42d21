//! `POST /api/v1/cases`

use crate::support::{Answer, TestApp, answers, with_answer};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, CreateCase, FindCase, NewCase},
    endpoint::SAME_SITE_HEADER,
};
use domain::{
    case::{EventKind, Status},
    standard::StatedBy,
};
use jiff::civil::date;
use std::collections::BTreeSet;

on_both_stores![
    a_finished_form_becomes_a_case,
    a_case_comes_with_one_hand_over_and_one_receipt,
    without_an_address_there_is_no_receipt,
    ten_taps_at_once_make_one_case,
    a_repeat_gets_the_first_answer_again,
    a_repeat_is_the_same_however_it_is_written,
    a_browser_that_lost_the_answer_may_see_the_case_after_a_repeat,
    a_key_is_not_used_twice,
    who_sends_other_answers_with_a_key_may_see_the_case_that_has_it,
    the_same_key_at_two_councils_makes_two_cases,
    what_hidden_and_unknown_questions_claim_is_ignored,
    a_route_that_is_wrong_goes_to_triage_and_keeps_its_date,
    a_body_that_is_not_right_stores_nothing,
    what_another_site_sends_stores_nothing,
];

/// How many cases and mails there are in all.
async fn stored(app: &TestApp) -> (usize, usize) {
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    let cases: BTreeSet<_> = mails.iter().map(|mail| &mail.reference).collect();
    (cases.len(), mails.len())
}

async fn a_finished_form_becomes_a_case(app: TestApp) {
    let browser = app.browser("chorley");
    let answer = browser.call_with(&CreateCase, &app.missed_bin("chorley")).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.header("cache-control"), "no-store");
    let case: CaseReply = answer.json();
    assert_eq!((case.team.as_str(), case.status), ("Waste", Status::Received));
    assert_eq!(case.reason, "you are reporting a bin that was not emptied");
    assert_eq!(case.received, date(2026, 11, 20).at(10, 0, 0, 0));
    let due = case.due.unwrap();
    assert_eq!((due.date, due.working_days, due.stated_by), (date(2026, 11, 24), 2, StatedBy::Council));
    assert_eq!(case.updates_to.as_deref(), Some("s…@example.org"));
    let lines: Vec<_> = case.answers.iter().map(|line| (line.name.as_str(), line.answer.as_str())).collect();
    assert_eq!(lines[..2], [("Bin", "Rubbish"), ("Collection day", "19 November 2026")]);

    let found: CaseReply = browser.call(&FindCase { reference: case.reference.clone() }).await.json();
    assert_eq!(found, case);
}

async fn a_case_comes_with_one_hand_over_and_one_receipt(app: TestApp) {
    app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await;
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    let mut lines: Vec<_> = mails.iter().map(|mail| (mail.kind.as_str(), mail.destination.as_str())).collect();
    lines.sort_unstable();
    assert_eq!(lines, [("resident-receipt", "sam@example.org"), ("team-hand-over", "waste@council.example")]);
}

async fn without_an_address_there_is_no_receipt(app: TestApp) {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &[]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    assert_eq!(case.updates_to, None);
    assert_eq!(stored(&app).await, (1, 1));
}

async fn ten_taps_at_once_make_one_case(app: TestApp) {
    let browser = app.browser("chorley");
    let body = app.missed_bin("chorley");
    let taps = (0..10).map(|_| browser.call_with(&CreateCase, &body));
    let answers: Vec<Answer> = futures_util::future::join_all(taps).await;
    let bodies: BTreeSet<String> = answers.iter().map(Answer::text).collect();
    assert!(answers.iter().all(|answer| answer.status == StatusCode::CREATED), "{answers:?}");
    assert_eq!(bodies.len(), 1, "{bodies:?}");
    assert_eq!(stored(&app).await, (1, 2));
    let case: CaseReply = answers[0].json();
    assert_eq!(browser.call(&FindCase { reference: case.reference }).await.status, StatusCode::OK);
}

async fn a_repeat_gets_the_first_answer_again(app: TestApp) {
    let browser = app.browser("chorley");
    let body = app.missed_bin("chorley");
    let first = browser.call_with(&CreateCase, &body).await;
    app.deliver().await;
    app.advance(jiff::SignedDuration::from_hours(24 * 30));
    let again = browser.call_with(&CreateCase, &body).await;
    assert_eq!(again.status, StatusCode::CREATED);
    assert_eq!(first.text(), again.text());
    assert_eq!(stored(&app).await, (1, 2));
}

async fn a_repeat_is_the_same_however_it_is_written(app: TestApp) {
    let browser = app.browser("chorley");
    let body = app.missed_bin("chorley");
    let first = browser.call_with(&CreateCase, &body).await;
    let spaced = serde_json::to_string_pretty(&body).unwrap();
    let again = browser.post("/api/v1/cases", &spaced).await;
    assert_eq!((again.status, again.text()), (StatusCode::CREATED, first.text()));
}

async fn a_browser_that_lost_the_answer_may_see_the_case_after_a_repeat(app: TestApp) {
    let body = app.missed_bin("chorley");
    app.stranger("chorley").call_with(&CreateCase, &body).await;
    let browser = app.browser("chorley");
    let case: CaseReply = browser.call_with(&CreateCase, &body).await.json();
    assert_eq!(browser.call(&FindCase { reference: case.reference }).await.status, StatusCode::OK);
}

async fn a_key_is_not_used_twice(app: TestApp) {
    let browser = app.browser("chorley");
    let body = app.missed_bin("chorley");
    browser.call_with(&CreateCase, &body).await;
    let other = with_answer(body, "which-bin", &["recycling"]);
    let answer = browser.call_with(&CreateCase, &other).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.problem().kind, "/problems/key-reused");
    assert_eq!(stored(&app).await, (1, 2));
}

async fn who_sends_other_answers_with_a_key_may_see_the_case_that_has_it(app: TestApp) {
    let body = app.missed_bin("chorley");
    // Its answer is lost, and the cookie with it.
    let sent: CaseReply = app.stranger("chorley").call_with(&CreateCase, &body).await.json();
    let browser = app.browser("chorley");
    let find = FindCase { reference: sent.reference.clone() };
    assert_eq!(browser.call(&find).await.status, StatusCode::NOT_FOUND);
    let other = with_answer(body.clone(), "which-bin", &["recycling"]);
    let answer = browser.call_with(&CreateCase, &other).await;
    assert_eq!(answer.problem().case, Some(sent.reference.clone()));
    let found: CaseReply = browser.call(&find).await.json();
    assert_eq!(found.answers, sent.answers);
    let elsewhere = NewCase { form_version: app.form_version("calderdale", "missed-bin"), ..body };
    assert_eq!(app.browser("calderdale").call_with(&CreateCase, &elsewhere).await.status, StatusCode::CREATED);
    assert_eq!(app.browser("calderdale").call(&find).await.status, StatusCode::NOT_FOUND);
}

async fn the_same_key_at_two_councils_makes_two_cases(app: TestApp) {
    let body = app.missed_bin("chorley");
    let here: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    let body = NewCase { form_version: app.form_version("calderdale", "missed-bin"), ..body };
    let there: CaseReply = app.browser("calderdale").call_with(&CreateCase, &body).await.json();
    assert_ne!(here.reference, there.reference);
    assert_eq!(there.due.unwrap().stated_by, StatedBy::Default);
}

async fn what_hidden_and_unknown_questions_claim_is_ignored(app: TestApp) {
    let mut body = app.missed_bin("chorley");
    // The tag is asked about recycling only; with it, the case would go to an adviser.
    body.answers.extend(answers(&[("tag", &["yes"]), ("admin", &["yes"]), ("status", &["with-team"])]));
    let answer = app.browser("chorley").call_with(&CreateCase, &body).await;
    let case: CaseReply = answer.json();
    assert_eq!(case.reason, "you are reporting a bin that was not emptied");
    assert!(!case.answers.iter().any(|line| ["tag", "admin", "status"].contains(&line.question.as_str())));
    let found = app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().unwrap();
    assert!(!found.case.answers.contains_key("tag") && !found.case.answers.contains_key("admin"));
    assert_eq!(found.case.tier, 1);
}

async fn a_route_that_is_wrong_goes_to_triage_and_keeps_its_date(app: TestApp) {
    let browser = app.browser("chorley");
    for (said, in_mail) in [("  It is the school's bin ", "It is the school's bin"), ("", "None given")] {
        let body = NewCase { route_wrong: Some(said.to_owned()), ..app.missed_bin("chorley") };
        let case: CaseReply = browser.call_with(&CreateCase, &body).await.json();
        assert_eq!(case.team, "Customer Services");
        assert_eq!(case.due.unwrap().date, date(2026, 11, 24));
        let kinds: Vec<_> = case.events.iter().map(|event| event.kind).collect();
        assert_eq!(kinds, [EventKind::Received, EventKind::RouteQuestioned]);
        app.deliver().await;
        let mail = app.message("team-hand-over");
        assert_eq!(mail.to, "customer-services@council.example");
        assert!(mail.body.contains(&format!("The resident says that the team was wrong: {in_mail}")), "{}", mail.body);
    }
}

async fn a_body_that_is_not_right_stores_nothing(app: TestApp) {
    let client = app.browser("chorley");
    let good = app.missed_bin("chorley");
    let json = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut value = serde_json::to_value(&good).unwrap();
        change(&mut value);
        value.to_string()
    };
    let field = |name: &str, value: serde_json::Value| json(&|body| body[name] = value.clone());
    let long = "x".repeat(501);
    let key = "k".repeat(65);
    // The fields in their order, without their names.
    let array =
        serde_json::json!([good.idempotency_key, good.service, good.form_version, good.answers, null]).to_string();
    for (body, status, kind) in [
        (String::new(), 400, "malformed"),
        ("{".to_owned(), 400, "malformed"),
        ("[]".to_owned(), 422, "not-understood"),
        ("null".to_owned(), 422, "not-understood"),
        ("{}".to_owned(), 422, "not-understood"),
        (field("status", "with-team".into()), 422, "not-understood"),
        (field("answers", "rubbish".into()), 422, "not-understood"),
        (field("answers", serde_json::json!({"when": "today"})), 422, "not-understood"),
        (field("idempotency_key", "short".into()), 422, "not-understood"),
        (field("idempotency_key", key.clone().into()), 422, "not-understood"),
        (field("idempotency_key", "0123456789abcdef'; drop".into()), 422, "not-understood"),
        (field("service", "nothing".into()), 404, "not-found"),
        (field("service", "pothole".into()), 422, "no-form"),
        (field("service", "emergency".into()), 422, "no-form"),
        (field("form_version", "0123456789abcdef".into()), 409, "form-changed"),
        (field("route_wrong", long.clone().into()), 422, "invalid"),
        (field("answers", serde_json::json!({})), 422, "invalid"),
        ("[".repeat(500), 422, "not-understood"),
        (array, 422, "not-understood"),
    ] {
        let answer = client.post("/api/v1/cases", &body).await;
        assert_eq!(answer.status.as_u16(), status, "{body}: {}", answer.text());
        assert_eq!(answer.problem().kind, format!("/problems/{kind}"), "{body}");
    }
    let too_long = json(&|body| body["answers"]["more"] = serde_json::json!(["x".repeat(70_000)]));
    let answer = client.post("/api/v1/cases", &too_long).await;
    assert_eq!((answer.status, answer.problem().kind.as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "/problems/too-large"));
    assert_eq!(stored(&app).await, (0, 0));
}

async fn what_another_site_sends_stores_nothing(app: TestApp) {
    let client = app.browser("chorley");
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    let plain = || {
        axum::http::Request::builder()
            .method(Method::POST)
            .uri("/api/v1/cases")
            .header("host", "chorley.localhost:8080")
    };
    let json = |request: axum::http::request::Builder| request.header(header::CONTENT_TYPE, "application/json");
    let ours = || client.request(&Method::POST, "/api/v1/cases");
    for (what, request, status) in [
        ("no header", json(plain()), 403),
        ("another origin", json(plain().header(SAME_SITE_HEADER, "1").header("origin", "http://evil.example")), 403),
        ("no origin at all", json(plain().header(SAME_SITE_HEADER, "1").header("origin", "null")), 403),
        (
            "a neighbour",
            json(plain().header(SAME_SITE_HEADER, "1").header("origin", "http://halton.localhost:8080")),
            403,
        ),
        ("cross-site", json(ours().header("sec-fetch-site", "cross-site")), 403),
        ("same-site", json(ours().header("sec-fetch-site", "same-site")), 403),
        ("a form", ours().header("content-type", "application/x-www-form-urlencoded"), 415),
        ("plain text", ours().header("content-type", "text/plain"), 415),
        ("no type", ours(), 415),
    ] {
        let answer = client.send(request, body.clone()).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.text());
        answer.problem();
    }
    assert_eq!(stored(&app).await, (0, 0));
    let fine = json(ours().header("sec-fetch-site", "same-origin"));
    assert_eq!(client.send(fine, body).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn each_bad_answer_is_told_at_its_field() {
    let app = TestApp::sqlite().await;
    let body = with_answer(app.missed_bin("chorley"), "when", &["21", "11", "2026"]);
    let body = with_answer(body, "which-bin", &["purple"]);
    let body = with_answer(body, "contact-email", &["sam@"]);
    let problem = app.browser("chorley").call_with(&CreateCase, &body).await.problem();
    let fields: Vec<_> = problem.errors.iter().map(|error| (error.field.as_str(), error.message.as_str())).collect();
    assert_eq!(fields[0], ("which-bin", "Choose the bin that was missed"));
    assert_eq!(fields[1], ("when-day", "The date must be today or in the past: Collection day"));
    assert_eq!(fields[2].0, "contact-email");
}

#[tokio::test]
async fn today_is_the_councils_today() {
    let app = TestApp::sqlite().await;
    // Half past midnight in July is still the day before in UTC.
    app.clock.advance("2027-07-15T23:30:00Z".parse::<jiff::Timestamp>().unwrap().duration_since(app.now()));
    let body = with_answer(app.missed_bin("chorley"), "when", &["16", "7", "2027"]);
    let answer = app.browser("chorley").call_with(&CreateCase, &body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.json::<CaseReply>().received, date(2027, 7, 16).at(0, 30, 0, 0));
}

#[tokio::test]
async fn each_new_case_gets_a_new_session() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    browser.call_with(&CreateCase, &app.missed_bin("chorley")).await;
    let written_down = app.browser("chorley");
    written_down.set_cookie(&browser.cookie());
    let case: CaseReply = browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json();
    assert_eq!(written_down.call(&FindCase { reference: case.reference }).await.status, StatusCode::NOT_FOUND);
}
