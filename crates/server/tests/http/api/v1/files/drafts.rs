//! Files that a draft names: they live as long as it, and are with whoever may go on with it.

use crate::{
    documents::plain_form::post,
    support::{Client, TestApp, answers, litter, upload_photo},
};
use axum::http::StatusCode;
use contract::{
    cases::CreateCase,
    drafts::{DeleteDraft, DraftSaved, NewDraft, SetDraft},
    files::{DeleteFile, FileReply, FindFile},
};
use jiff::SignedDuration;
use server::{housekeeping, random};

on_both_stores![
    a_file_lives_as_long_as_its_draft,
    a_draft_that_is_deleted_takes_its_files_along,
    on_another_device_the_files_are_there_too,
    a_draft_gives_nobody_somebody_elses_file,
    a_form_that_is_sent_keeps_its_files_and_forgets_the_rest,
];

/// A draft of litter that names these files.
async fn keep(app: &TestApp, browser: &Client, draft: &str, revision: u32, files: &[&FileReply]) -> DraftSaved {
    let values: Vec<String> = files.iter().map(|file| file.value()).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let body = NewDraft {
        service: "litter".to_owned(),
        form_version: app.form_version("chorley", "litter"),
        answers: answers(&[("photos", &values)]),
        revision,
    };
    let answer = browser.call_with(&SetDraft { draft: draft.to_owned() }, &body).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

async fn is_stored(app: &TestApp, file: &FileReply) -> bool {
    app.server.store.find_file_bytes("chorley", &file.id).await.unwrap().is_some()
}

async fn sees(browser: &Client, file: &FileReply) -> bool {
    browser.call(&FindFile { file: file.id.clone() }).await.status == StatusCode::OK
}

async fn a_file_lives_as_long_as_its_draft(app: TestApp) {
    let browser = app.browser("chorley");
    let file = upload_photo(&browser, "bin.jpg").await;
    keep(&app, &browser, &random::id(), 0, &[&file]).await;
    for (hours, stands) in [(24 * 28 - 1, true), (2, false)] {
        app.advance(SignedDuration::from_hours(hours));
        housekeeping::tidy(&app.server).await.unwrap();
        assert_eq!(is_stored(&app, &file).await, stands, "{hours}");
    }
}

async fn a_draft_that_is_deleted_takes_its_files_along(app: TestApp) {
    let browser = app.browser("chorley");
    let (file, draft) = (upload_photo(&browser, "bin.jpg").await, random::id());
    keep(&app, &browser, &draft, 0, &[&file]).await;
    browser.call(&DeleteDraft { draft }).await;
    assert!(!is_stored(&app, &file).await);
}

/// Has the way back mailed, and uses its link in another browser.
async fn go_on_elsewhere(app: &TestApp, browser: &Client) -> Client {
    post(browser, "/services/litter/keep", "email=sam%40example.org").await;
    app.deliver().await;
    let mail = app.message("draft-link").body;
    let link = mail.split_whitespace().find_map(|word| Some(&word[word.find("/resume/")?..])).unwrap();
    let phone = app.browser("chorley");
    assert_eq!(post(&phone, link, "").await.header("location"), "/services/litter/form");
    phone
}

async fn on_another_device_the_files_are_there_too(app: TestApp) {
    let browser = app.browser("chorley");
    let (bin, bag) = (upload_photo(&browser, "bin.jpg").await, upload_photo(&browser, "bag.jpg").await);
    let draft = random::id();
    keep(&app, &browser, &draft, 0, &[&bin, &bag]).await;
    let phone = go_on_elsewhere(&app, &browser).await;
    assert!(sees(&phone, &bin).await && sees(&browser, &bin).await, "both devices see them");
    assert!(!sees(&app.browser("chorley"), &bin).await, "a stranger does not");
    assert!(!sees(&phone.at("calderdale"), &bin).await, "nor does the same browser at another council");
    let removed = phone.call(&DeleteFile { file: bag.id.clone() }).await;
    assert_eq!(removed.status, StatusCode::NO_CONTENT);
    assert!(!is_stored(&app, &bag).await);
    let mut body = litter(&app, &[&bin.value()]);
    body.idempotency_key = draft;
    let sent = phone.call_with(&CreateCase, &body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    assert!(sees(&phone, &bin).await && !sees(&browser, &bin).await, "it is the case's now");
}

async fn a_draft_gives_nobody_somebody_elses_file(app: TestApp) {
    let (owner, thief) = (app.browser("chorley"), app.browser("chorley"));
    let file = upload_photo(&owner, "bin.jpg").await;
    keep(&app, &owner, &random::id(), 0, &[&file]).await;
    keep(&app, &thief, &random::id(), 0, &[&file]).await;
    assert!(!sees(&thief, &file).await);
    assert!(!sees(&go_on_elsewhere(&app, &thief).await, &file).await);
    assert_eq!(thief.call(&DeleteFile { file: file.id.clone() }).await.status, StatusCode::NOT_FOUND);
    let refused = thief.call_with(&CreateCase, &litter(&app, &[&file.value()])).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sees(&owner, &file).await);
}

async fn a_form_that_is_sent_keeps_its_files_and_forgets_the_rest(app: TestApp) {
    let browser = app.browser("chorley");
    let (bin, other) = (upload_photo(&browser, "bin.jpg").await, upload_photo(&browser, "other.jpg").await);
    let draft = random::id();
    keep(&app, &browser, &draft, 0, &[&bin, &other]).await;
    let mut body = litter(&app, &[&bin.value()]);
    body.idempotency_key = draft;
    assert_eq!(browser.call_with(&CreateCase, &body).await.status, StatusCode::CREATED);
    assert!(is_stored(&app, &bin).await && !is_stored(&app, &other).await);
    app.advance(SignedDuration::from_hours(24 * 60));
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(is_stored(&app, &bin).await);
}
