//! `GET` and `DELETE /api/v1/files/{file}`, and how long a file is kept.

use crate::support::{TestApp, litter, upload_photo};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode},
    files::{DeleteFile, FindFile},
};
use jiff::SignedDuration;
use server::{housekeeping, random};

on_both_stores![
    somebody_elses_file_and_none_answer_alike,
    a_file_is_nobodys_at_another_council,
    a_file_can_be_removed_until_it_is_sent,
    a_file_is_seen_by_who_may_see_its_case,
    a_file_that_nobody_sent_is_forgotten_after_a_day,
];

async fn somebody_elses_file_and_none_answer_alike(app: TestApp) {
    let file = upload_photo(&app.browser("chorley"), "bin.jpg").await.id;
    let other = app.browser("chorley");
    upload_photo(&other, "mine.jpg").await;
    for stranger in [app.stranger("chorley"), other] {
        let (theirs, nobodys) = (FindFile { file: file.clone() }, FindFile { file: random::id() });
        let answer = stranger.call(&theirs).await;
        assert_eq!((answer.status, answer.seen()), (StatusCode::NOT_FOUND, stranger.call(&nobodys).await.seen()));
        let (theirs, nobodys) = (DeleteFile { file: file.clone() }, DeleteFile { file: random::id() });
        let answer = stranger.call(&theirs).await;
        assert_eq!((answer.status, answer.seen()), (StatusCode::NOT_FOUND, stranger.call(&nobodys).await.seen()));
    }
}

async fn a_file_is_nobodys_at_another_council(app: TestApp) {
    let browser = app.browser("chorley");
    let file = upload_photo(&browser, "bin.jpg").await.id;
    let there = browser.at("calderdale");
    assert_eq!(there.call(&FindFile { file: file.clone() }).await.status, StatusCode::NOT_FOUND);
    assert_eq!(there.call(&DeleteFile { file: file.clone() }).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.call(&FindFile { file }).await.status, StatusCode::OK);
}

async fn a_file_can_be_removed_until_it_is_sent(app: TestApp) {
    let browser = app.browser("chorley");
    let file = upload_photo(&browser, "bin.jpg").await.id;
    let answer = browser.call(&DeleteFile { file: file.clone() }).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(browser.call(&FindFile { file: file.clone() }).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.call(&DeleteFile { file }).await.status, StatusCode::NOT_FOUND);

    let file = upload_photo(&browser, "bin.jpg").await;
    browser.call_with(&CreateCase, &litter(&app, &[&file.value()])).await;
    assert_eq!(browser.call(&DeleteFile { file: file.id.clone() }).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.call(&FindFile { file: file.id }).await.status, StatusCode::OK);
}

async fn a_file_is_seen_by_who_may_see_its_case(app: TestApp) {
    let sender = app.browser("chorley");
    let file = upload_photo(&sender, "bin.jpg").await;
    let mut body = litter(&app, &[&file.value()]);
    body.answers.insert("contact-email".to_owned(), vec!["sam@example.org".to_owned()]);
    let reference = sender.call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    let later = app.browser("chorley");
    assert_eq!(later.call(&FindFile { file: file.id.clone() }).await.status, StatusCode::NOT_FOUND);
    later.call(&CreateCode { reference: reference.clone() }).await;
    app.deliver().await;
    let code = app.message("access-code").subject.get(..6).unwrap().to_owned();
    later.call_with(&CreateAccess { reference }, &Code { code }).await;
    assert_eq!(later.call(&FindFile { file: file.id }).await.status, StatusCode::OK);
}

async fn a_file_that_nobody_sent_is_forgotten_after_a_day(app: TestApp) {
    let browser = app.browser("chorley");
    let unsent = upload_photo(&browser, "unsent.jpg").await;
    let sent = upload_photo(&browser, "sent.jpg").await;
    browser.call_with(&CreateCase, &litter(&app, &[&sent.value()])).await;
    let stored = async |id: &str| app.server.store.find_file_bytes("chorley", id).await.unwrap().is_some();
    app.advance(SignedDuration::from_hours(23));
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(stored(&unsent.id).await && stored(&sent.id).await);
    app.advance(SignedDuration::from_hours(1));
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(!stored(&unsent.id).await && stored(&sent.id).await);
}
