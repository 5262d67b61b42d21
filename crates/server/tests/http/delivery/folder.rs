//! Mails as files, read back as a mail program would.

use crate::support::{TestApp, with_answer};
use contract::cases::{CaseReply, CreateCase};
use mail_parser::{Message, MessageParser};
use std::{fs, path::PathBuf};

fn files(app: &TestApp) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(app.folder().join("mail")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn find<'a>(mails: &'a [Vec<u8>], to: &str) -> Message<'a> {
    let mut messages = mails.iter().map(|mail| MessageParser::default().parse(mail).unwrap());
    messages.find(|message| message.to().unwrap().first().unwrap().address().unwrap() == to).unwrap()
}

#[tokio::test]
async fn each_mail_is_one_whole_file() {
    let app = TestApp::with_transport(|_| {}).await;
    let body = with_answer(app.missed_bin("chorley"), "more", &["Grüße an alle, ein langer Satz. ".repeat(20).trim()]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    let files = files(&app);
    assert!(files.iter().all(|file| file.extension().unwrap() == "eml"), "{files:?}");
    let mails: Vec<_> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(mails.len(), 2);

    let to_team = find(&mails, "waste@council.example");
    assert_eq!(to_team.subject().unwrap(), format!("Report a missed bin: {}", case.reference));
    let from = to_team.from().unwrap().first().unwrap();
    assert_eq!((from.name().unwrap(), from.address().unwrap()), ("Chorley Council", "front-door@localhost"));
    assert_eq!(to_team.reply_to().unwrap().first().unwrap().address().unwrap(), "sam@example.org");
    assert!(to_team.body_text(0).unwrap().contains("Grüße an alle, ein langer Satz. Grüße"));
    assert_eq!(to_team.header("Auto-Submitted").unwrap().as_text().unwrap(), "auto-generated");

    let to_resident = find(&mails, "sam@example.org");
    assert!(to_resident.reply_to().is_none());
    assert!(to_resident.body_text(0).unwrap().contains(&case.reference.to_string()));
}

#[tokio::test]
async fn a_repeat_has_the_same_identifier_and_the_same_file() {
    let app = TestApp::with_transport(|_| {}).await;
    app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await;
    app.deliver().await;
    let first = files(&app);
    let contents: Vec<_> = first.iter().map(|file| fs::read(file).unwrap()).collect();
    let row = app.server.store.list_mails("chorley").await.unwrap().remove(0);
    let message = contents.iter().map(|mail| MessageParser::default().parse(mail).unwrap());
    let ids: Vec<_> = message.map(|message| message.message_id().unwrap().to_owned()).collect();
    assert!(ids.contains(&format!("{}@localhost", row.id)), "{ids:?}");
}

#[tokio::test]
async fn nothing_that_is_typed_gets_into_a_header() {
    let app = TestApp::with_transport(|_| {}).await;
    let evil = "x\r\nBcc: everybody@example.org\r\n\r\nHello";
    let mut body = with_answer(app.missed_bin("chorley"), "more", &[evil]);
    body = with_answer(body, "contact-name", &[evil]);
    body.route_wrong = Some(evil.to_owned());
    app.browser("chorley").call_with(&CreateCase, &body).await;
    app.deliver().await;
    let mails: Vec<_> = files(&app).iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(mails.len(), 2);
    for mail in &mails {
        let message = MessageParser::default().parse(mail).unwrap();
        assert!(message.bcc().is_none());
        assert!(
            !message.headers_raw().any(|(_, value)| value.contains("everybody")),
            "{}",
            String::from_utf8_lossy(mail)
        );
    }
}
