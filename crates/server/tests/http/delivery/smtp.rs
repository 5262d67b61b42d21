//! Mails to a real mail server on this machine.

use crate::{
    documents::plain_form::post,
    support::{Mailbox, TestApp},
};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase},
    paths,
};
use domain::case::EventKind;
use mail_parser::MessageParser;
use mailin::Response;
use std::net::SocketAddr;

async fn app(address: SocketAddr) -> TestApp {
    TestApp::with_transport(|config| {
        config.smtp = Some(format!("smtp://{address}"));
        config.mail_from = "no-reply@forms.example".to_owned();
    })
    .await
}

async fn create(app: &TestApp) -> CaseReply {
    app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await.json()
}

async fn events(app: &TestApp, case: &CaseReply) -> Vec<EventKind> {
    let stored = app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().unwrap();
    stored.events.iter().map(|event| event.kind).collect()
}

#[tokio::test]
async fn the_mail_server_gets_each_mail() {
    let (mailbox, address) = Mailbox::start().await;
    let app = app(address).await;
    let case = create(&app).await;
    assert_eq!(app.deliver().await, 2);
    let mut recipients = mailbox.recipients();
    recipients.sort_unstable();
    assert_eq!(recipients, ["sam@example.org", "waste@council.example"]);
    for mail in mailbox.mails() {
        let message = MessageParser::default().parse(&mail).unwrap();
        assert_eq!(message.from().unwrap().first().unwrap().address().unwrap(), "no-reply@forms.example");
        assert!(message.message_id().unwrap().ends_with("@forms.example"));
        assert!(message.body_text(0).unwrap().contains(&case.reference.to_string()));
    }
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
}

/// As a resident does: the code stands in the subject, and the link on a line of its own.
#[tokio::test]
async fn a_resident_comes_in_with_what_the_mail_server_got() {
    let (mailbox, address) = Mailbox::start().await;
    let app = app(address).await;
    let browser = app.browser("chorley");
    for by_link in [false, true] {
        post(&browser, paths::SIGN_IN, "email=sam%40example.org").await;
        app.deliver().await;
        let mail = mailbox.mails().pop().expect("a mail");
        let message = MessageParser::default().parse(&mail).unwrap();
        assert_eq!(message.to().unwrap().first().unwrap().address().unwrap(), "sam@example.org");
        let (subject, body) = (message.subject().unwrap(), message.body_text(0).unwrap());
        let code = subject.split_whitespace().next().unwrap();
        let link = body.split_whitespace().find(|word| word.contains("/account/link/")).expect("a link");
        let came = if by_link {
            post(&browser, &link[link.find("/account").unwrap()..], "").await
        } else {
            post(&browser, paths::SIGN_IN_CODE, &format!("code={code}")).await
        };
        assert_eq!((came.status, came.header("location")), (StatusCode::SEE_OTHER, paths::ACCOUNT), "{}", came.text());
        assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
        post(&browser, paths::SIGN_OUT, "").await;
    }
}

#[tokio::test]
async fn a_mailbox_that_does_not_exist_needs_a_person() {
    let (mailbox, address) = Mailbox::start().await;
    let app = app(address).await;
    mailbox.refuse(Some(Response::custom(550, "5.1.1 sam@example.org unknown".to_owned())));
    let case = create(&app).await;
    app.deliver().await;
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandOverFailed]);
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    // The code of the refusal is kept, and not the address in it.
    assert!(rows.iter().all(|row| row.last_error.as_deref() == Some("SMTP 550")), "{rows:?}");
}

#[tokio::test]
async fn what_may_pass_is_tried_again() {
    let (mailbox, address) = Mailbox::start().await;
    let app = app(address).await;
    let case = create(&app).await;
    // A full disk there, and a password that is wrong here: both can be mended.
    for code in [452, 530] {
        mailbox.refuse(Some(Response::custom(code, "not now".to_owned())));
        assert_eq!(app.deliver().await, 2, "{code}");
        assert_eq!(events(&app, &case).await, [EventKind::Received], "{code}");
        app.advance(jiff::SignedDuration::from_hours(1));
    }
    mailbox.refuse(None);
    assert_eq!(app.deliver().await, 2);
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
}

#[tokio::test]
async fn a_mail_server_that_is_away_loses_nothing() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let app = app(address).await;
    let case = create(&app).await;
    assert_eq!(app.deliver().await, 2);
    assert_eq!(events(&app, &case).await, [EventKind::Received]);
    assert_eq!(app.server.store.find_waiting().await.unwrap().mails, 2);
}
