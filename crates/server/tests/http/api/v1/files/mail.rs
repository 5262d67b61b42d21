//! The team's mail with the resident's files, read back as a mail program would.

use crate::support::{Mailbox, TestApp, litter, upload, upload_paper};
use contract::{
    cases::CreateCase,
    files::{FileReply, FindFile},
};
use mail_parser::{MessageParser, MimeHeaders};
use std::fs;

/// Sends a case with a photo and a paper, and answers with the photo as it is kept.
async fn send(app: &TestApp) -> Vec<u8> {
    let browser = app.browser("chorley");
    let photo = upload(&browser, "Straße.jpg", "image/jpeg", crate::support::pictures::jpeg(60, 40)).await;
    let photo: FileReply = photo.json();
    let paper = upload_paper(&browser, "note.txt", "Two\nlines\r\n.\r\nand more").await;
    let body = litter(app, &[&photo.value(), &paper.value()]);
    let kept = browser.call(&FindFile { file: photo.id }).await.body;
    browser.call_with(&CreateCase, &body).await;
    app.deliver().await;
    kept
}

fn check(mail: &[u8], photo: &[u8]) {
    let message = MessageParser::default().parse(mail).unwrap();
    assert!(message.body_text(0).unwrap().contains("2 files are attached to this email."));
    let mut files: Vec<_> =
        message.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
    files.sort_unstable();
    assert_eq!(files, [("Straße.jpg", photo), ("note.txt", &b"Two\nlines\r\n.\r\nand more"[..])]);
}

#[tokio::test]
async fn the_mail_server_gets_the_files() {
    let (mailbox, address) = Mailbox::start().await;
    let app = TestApp::with_transport(|config| config.smtp = Some(format!("smtp://{address}"))).await;
    let photo = send(&app).await;
    let mails = mailbox.mails();
    assert_eq!(mails.len(), 1);
    check(&mails[0], &photo);
}

#[tokio::test]
async fn the_folder_gets_the_files() {
    let app = TestApp::with_transport(|_| {}).await;
    let photo = send(&app).await;
    let mut files = fs::read_dir(app.folder().join("mail")).unwrap();
    check(&fs::read(files.next().unwrap().unwrap().path()).unwrap(), &photo);
}

#[tokio::test]
async fn the_demonstration_lists_the_files() {
    let app = TestApp::demo().await;
    send(&app).await;
    let messages: serde_json::Value = app.browser("chorley").get("/demo/messages.json").await.json();
    let files = messages[0]["files"].as_array().unwrap();
    assert!(files.iter().any(|file| file["name"] == "note.txt" && file["bytes"] == 22), "{files:?}");
}
