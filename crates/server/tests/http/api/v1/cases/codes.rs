//! `POST /api/v1/cases/{reference}/codes`

use crate::support::{TestApp, with_answer};
use axum::http::StatusCode;
use contract::cases::{CaseReply, CodeSent, CreateCase, CreateCode};
use domain::reference::Reference;
use jiff::SignedDuration;

on_both_stores![
    a_code_goes_to_the_contact_of_the_case,
    nobody_learns_whether_there_is_such_a_case,
    a_contact_gets_three_codes_an_hour_and_ten_a_day,
    a_limit_counts_each_council_apart,
];

async fn create(app: &TestApp, email: &str) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &[email]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    case.reference
}

async fn a_code_goes_to_the_contact_of_the_case(app: TestApp) {
    let reference = create(&app, "sam@example.org").await;
    let answer = app.stranger("chorley").call(&CreateCode { reference: reference.clone() }).await;
    assert_eq!((answer.status, answer.json::<CodeSent>()), (StatusCode::OK, CodeSent { minutes: 10 }));
    app.deliver().await;
    let mail = app.message("access-code");
    let code = mail.body.strip_prefix("Your code is ").unwrap().get(..6).unwrap();
    assert!(code.bytes().all(|byte| byte.is_ascii_digit()), "{}", mail.body);
    assert!(mail.subject.starts_with(code));
    assert_eq!(mail.to, "sam@example.org");
    assert!(mail.body.contains(&reference.to_string()));
    assert!(mail.body.contains("http://chorley.localhost:8080/track\n"), "{}", mail.body);
}

async fn nobody_learns_whether_there_is_such_a_case(app: TestApp) {
    let known = create(&app, "sam@example.org").await;
    let without_address = create(&app, "").await;
    let nobodys = Reference::try_from("7K3F9-2QDXM".to_owned()).unwrap();
    let client = app.stranger("chorley");
    let first = client.call(&CreateCode { reference: known }).await;
    for reference in [without_address, nobodys] {
        let other = client.call(&CreateCode { reference }).await;
        assert_eq!(first.seen(), other.seen());
    }
    // The same was written for each: the outbox has a row, and only the delivery finds out.
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    assert_eq!(rows.iter().filter(|row| row.kind == "access-code" && row.attempts == 0).count(), 3);
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|message| message.kind == "access-code").count(), 1);
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    assert!(rows.iter().all(|row| row.done_at.is_some() && row.failed_at.is_none()));
}

async fn a_contact_gets_three_codes_an_hour_and_ten_a_day(app: TestApp) {
    let reference = create(&app, "sam@example.org").await;
    let mut sent = 0;
    for hour in 0..6 {
        for time in 0..4 {
            // From a new address each time: the limit is the contact's.
            let client = app.stranger("chorley").from(&format!("192.0.2.{}", hour * 4 + time + 1));
            let answer = client.call(&CreateCode { reference: reference.clone() }).await;
            if answer.status == StatusCode::OK {
                sent += 1;
            } else {
                assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
                let seconds: i64 = answer.header("retry-after").parse().unwrap();
                assert!((1..=24 * 3600).contains(&seconds), "{seconds}");
                answer.problem();
            }
        }
        app.advance(SignedDuration::from_hours(1));
    }
    assert_eq!(sent, 10);
    app.advance(SignedDuration::from_hours(18));
    assert_eq!(app.stranger("chorley").call(&CreateCode { reference }).await.status, StatusCode::OK);
}

async fn a_limit_counts_each_council_apart(app: TestApp) {
    let reference = create(&app, "sam@example.org").await;
    for _ in 0..3 {
        app.stranger("chorley").call(&CreateCode { reference: reference.clone() }).await;
    }
    let code = CreateCode { reference };
    assert_eq!(app.stranger("chorley").call(&code).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(app.stranger("calderdale").call(&code).await.status, StatusCode::OK);
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|message| message.kind == "access-code").count(), 3);
}

#[tokio::test]
async fn what_cannot_be_a_reference_is_told_in_words() {
    let app = TestApp::sqlite().await;
    let answer = app.stranger("chorley").post("/api/v1/cases/12345/codes", "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = answer.problem();
    assert_eq!(problem.errors[0].field, "reference");
    assert!(problem.errors[0].message.starts_with("Check the reference"));
}

#[tokio::test]
async fn one_address_cannot_ask_for_everybody() {
    let app = TestApp::sqlite().await;
    let ask = async |from: &str, forged: &str, number: u8| {
        let letters: Vec<u8> = vec![number; 10];
        let reference = Reference::from_random(letters.try_into().unwrap());
        let client = app.stranger("chorley").from(from);
        let path = format!("/api/v1/cases/{reference}/codes");
        let request = client.request(&axum::http::Method::POST, &path).header("x-forwarded-for", forged);
        client.send(request, "").await.status
    };
    for number in 0..30 {
        assert_eq!(ask("192.0.2.7", &format!("198.51.100.{number}"), number).await, StatusCode::OK);
    }
    assert_eq!(ask("192.0.2.7", "198.51.100.99", 0).await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(ask("192.0.2.8", "", 0).await, StatusCode::OK);
}
