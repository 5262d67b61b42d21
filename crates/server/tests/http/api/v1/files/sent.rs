//! `POST /api/v1/cases` with files: all of them are here, or nothing is stored.

use crate::support::{Answer, Client, TestApp, litter, litter_with, upload, upload_paper, upload_photo};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    files::DeleteFile,
};
use server::random;
use std::collections::BTreeSet;

on_both_stores![
    files_go_to_the_team_with_the_case,
    a_file_that_is_not_here_is_named_and_nothing_is_stored,
    a_file_goes_with_one_case_only,
    a_repeat_with_files_gets_the_first_answer_again,
    ten_taps_at_once_with_a_file_make_one_case,
    six_files_are_one_too_many,
    files_too_large_for_a_mail_are_kept_with_the_case,
    a_team_gets_only_the_files_that_it_is_told_about,
];

async fn cases(app: &TestApp) -> usize {
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    mails.iter().map(|mail| &mail.reference).collect::<BTreeSet<_>>().len()
}

async fn files_go_to_the_team_with_the_case(app: TestApp) {
    let browser = app.browser("chorley");
    let (photo, paper) = (upload_photo(&browser, "bin.jpg").await, upload_paper(&browser, "note.txt", "Hello").await);
    let answer = browser.call_with(&CreateCase, &litter(&app, &[&photo.value(), &paper.value()])).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.json::<CaseReply>().answers[0].answer, "bin.jpg\nnote.txt");
    app.deliver().await;
    let mail = app.message("team-hand-over");
    let mut files: Vec<_> = mail.files.iter().map(|file| (file.name.as_str(), file.bytes, file.attached)).collect();
    files.sort_unstable();
    assert_eq!(files, [("bin.jpg", photo.bytes, true), ("note.txt", 5, true)]);
    assert!(mail.body.ends_with("\n\n2 files are attached to this email."), "{}", mail.body);
}

async fn a_file_that_is_not_here_is_named_and_nothing_is_stored(app: TestApp) {
    let browser = app.browser("chorley");
    let own = upload_photo(&browser, "own.jpg").await;
    let strangers = upload_photo(&app.browser("chorley"), "theirs.jpg").await;
    let elsewhere = upload_photo(&browser.at("calderdale"), "elsewhere.jpg").await;
    let removed = upload_photo(&browser, "removed.jpg").await;
    browser.call(&DeleteFile { file: removed.id.clone() }).await;
    for (name, value) in [
        ("theirs.jpg", strangers.value()),
        ("elsewhere.jpg", elsewhere.value()),
        ("removed.jpg", removed.value()),
        ("nobody.jpg", format!("{} nobody.jpg", random::id())),
        // What the team reads is what was uploaded.
        ("other.jpg", format!("{} other.jpg", own.id)),
    ] {
        let answer = browser.call_with(&CreateCase, &litter(&app, &[&own.value(), &value])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let problem = answer.problem();
        let [error] = problem.errors.as_slice() else { panic!("{problem:?}") };
        assert_eq!((error.question.as_str(), error.field.as_str()), ("photos", "photos"));
        assert_eq!(error.message, format!("We do not have {name}. Remove it and add it again: Photos"));
    }
    assert_eq!(cases(&app).await, 0);
    assert_eq!(send(&app, &browser, &[&own.value()]).await.status, StatusCode::CREATED);
}

async fn send(app: &TestApp, browser: &Client, photos: &[&str]) -> Answer {
    browser.call_with(&CreateCase, &litter(app, photos)).await
}

async fn a_file_goes_with_one_case_only(app: TestApp) {
    let browser = app.browser("chorley");
    let photo = upload_photo(&browser, "bin.jpg").await;
    // Named twice in one form it is still one file.
    let said: &[(&str, &[&str])] = &[("photos", &[&photo.value()]), ("call", &["no"]), ("papers", &[&photo.value()])];
    let first = browser.call_with(&CreateCase, &litter_with(&app, "chorley", said)).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let second = send(&app, &browser, &[&photo.value()]).await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.problem().errors[0].message.contains("bin.jpg"));
    assert_eq!(cases(&app).await, 1);
}

async fn a_repeat_with_files_gets_the_first_answer_again(app: TestApp) {
    let browser = app.browser("chorley");
    let body: NewCase = litter(&app, &[&upload_photo(&browser, "bin.jpg").await.value()]);
    let (first, again) = (browser.call_with(&CreateCase, &body).await, browser.call_with(&CreateCase, &body).await);
    assert_eq!((again.status, again.text()), (StatusCode::CREATED, first.text()));
}

async fn ten_taps_at_once_with_a_file_make_one_case(app: TestApp) {
    let browser = app.browser("chorley");
    let body = litter(&app, &[&upload_photo(&browser, "bin.jpg").await.value()]);
    let taps = (0..10).map(|_| browser.call_with(&CreateCase, &body));
    let answers: Vec<Answer> = futures_util::future::join_all(taps).await;
    assert!(answers.iter().all(|answer| answer.status == StatusCode::CREATED), "{answers:?}");
    assert_eq!(cases(&app).await, 1);
}

async fn six_files_are_one_too_many(app: TestApp) {
    let browser = app.browser("chorley");
    let mut values = Vec::new();
    for number in 0..6 {
        values.push(upload_photo(&browser, &format!("{number}.jpg")).await.value());
    }
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let answer = send(&app, &browser, &values).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.problem().errors[0].message, "Add 5 files or fewer: Photos");
    assert_eq!(send(&app, &browser, &values[..5]).await.status, StatusCode::CREATED);
}

async fn files_too_large_for_a_mail_are_kept_with_the_case(app: TestApp) {
    let browser = app.browser("chorley");
    let mut values = Vec::new();
    for number in 0..2 {
        let bytes = format!("%PDF-1.7{}", " ".repeat(6 << 20));
        let answer = upload(&browser, &format!("{number}.pdf"), "application/pdf", bytes).await;
        values.push(answer.json::<contract::files::FileReply>().value());
    }
    send(&app, &browser, &[&values[0], &values[1]]).await;
    app.deliver().await;
    let mail = app.message("team-hand-over");
    assert!(mail.body.contains("2 files. Together they are too large for an email, and are kept"), "{}", mail.body);
    assert!(mail.files.len() == 2 && mail.files.iter().all(|file| !file.attached), "{:?}", mail.files);
}

async fn a_team_gets_only_the_files_that_it_is_told_about(app: TestApp) {
    let browser = app.browser("chorley");
    let (photo, paper) = (upload_photo(&browser, "bin.jpg").await, upload_paper(&browser, "note.txt", "Hello").await);
    let said: &[(&str, &[&str])] = &[("photos", &[&photo.value()]), ("call", &["yes"]), ("papers", &[&paper.value()])];
    browser.call_with(&CreateCase, &litter_with(&app, "chorley", said)).await;
    app.deliver().await;
    for (to, expected) in
        [("waste@council.example", &["bin.jpg", "note.txt"][..]), ("customer-services@council.example", &["note.txt"])]
    {
        let mail = app.messages().into_iter().find(|message| message.to == to).unwrap();
        let mut names: Vec<_> = mail.files.iter().map(|file| file.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{to}");
    }
}
