//! `/api/v1/drafts`, and the draft of a service.

use crate::support::{Client, TestApp, answers};
use axum::http::StatusCode;
use contract::{
    cases::CreateCase,
    drafts::{DeleteDraft, DraftReply, DraftSaved, FindDraft, NewDraft, SetDraft},
};
use jiff::SignedDuration;
use server::{housekeeping, random};

on_both_stores![
    what_was_typed_is_there_again,
    another_browser_finds_nothing,
    two_tabs_do_not_overwrite_each_other,
    a_save_whose_answer_was_lost_may_be_repeated,
    what_was_sent_is_no_draft_any_more,
    a_draft_is_forgotten_after_four_weeks,
    a_draft_that_is_deleted_is_gone,
    what_the_form_does_not_ask_is_not_kept,
];

fn bin(app: &TestApp, said: &[(&str, &[&str])], revision: u32) -> NewDraft {
    let form_version = app.form_version("chorley", "missed-bin");
    NewDraft { service: "missed-bin".to_owned(), form_version, answers: answers(said), revision }
}

async fn find(browser: &Client) -> Option<DraftReply> {
    let answer = browser.call(&FindDraft { service: "missed-bin".to_owned() }).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

async fn what_was_typed_is_there_again(app: TestApp) {
    let browser = app.browser("chorley");
    assert!(find(&browser).await.is_none());
    let draft = random::id();
    let first =
        browser.call_with(&SetDraft { draft: draft.clone() }, &bin(&app, &[("which-bin", &["rubbish"])], 0)).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text());
    assert!(first.new_cookie().is_some());
    let saved: DraftSaved = first.json();
    let more = bin(&app, &[("which-bin", &["rubbish"]), ("more", &["half a sent"])], saved.revision);
    let second = browser.call_with(&SetDraft { draft: draft.clone() }, &more).await;
    assert!(second.new_cookie().is_none(), "a session is not changed at each save");
    let found = find(&browser).await.unwrap();
    assert_eq!((found.draft, found.answers, found.again.len()), (draft, more.answers, 0));
}

async fn another_browser_finds_nothing(app: TestApp) {
    let browser = app.browser("chorley");
    browser.call_with(&SetDraft { draft: random::id() }, &bin(&app, &[], 0)).await;
    assert!(find(&browser).await.is_some());
    assert!(find(&app.browser("chorley")).await.is_none());
    assert!(find(&browser.at("calderdale")).await.is_none());
    app.advance(SignedDuration::from_mins(31));
    assert!(find(&browser).await.is_none(), "a session that is over opens nothing");
}

async fn two_tabs_do_not_overwrite_each_other(app: TestApp) {
    let browser = app.browser("chorley");
    let draft = random::id();
    let set = async |said: &str, revision| {
        browser.call_with(&SetDraft { draft: draft.clone() }, &bin(&app, &[("more", &[said])], revision)).await
    };
    let first: DraftSaved = set("one", 0).await.json();
    assert_eq!(set("two", first.revision).await.status, StatusCode::OK);
    let late = set("three", first.revision).await;
    assert_eq!((late.status, late.problem().kind.as_str()), (StatusCode::CONFLICT, "/problems/draft-changed"));
    assert_eq!(find(&browser).await.unwrap().answers["more"], ["two"]);
}

async fn a_save_whose_answer_was_lost_may_be_repeated(app: TestApp) {
    let browser = app.browser("chorley");
    let draft = SetDraft { draft: random::id() };
    let body = bin(&app, &[("more", &["one"])], 0);
    browser.call_with(&draft, &body).await;
    let again = browser.call_with(&draft, &body).await;
    assert_eq!(again.json::<DraftSaved>().revision, 1);
}

async fn what_was_sent_is_no_draft_any_more(app: TestApp) {
    let browser = app.browser("chorley");
    let case = app.missed_bin("chorley");
    let draft = SetDraft { draft: case.idempotency_key.clone() };
    browser.call_with(&draft, &bin(&app, &[], 0)).await;
    assert_eq!(browser.call_with(&CreateCase, &case).await.status, StatusCode::CREATED);
    assert!(find(&browser).await.is_none());
    let late = browser.call_with(&draft, &bin(&app, &[("more", &["x"])], 1)).await;
    assert_eq!(late.problem().kind, "/problems/draft-sent");
}

async fn a_draft_is_forgotten_after_four_weeks(app: TestApp) {
    let rows = async |browser: &Client| find(browser).await.is_some();
    let browser = app.browser("chorley");
    let draft = SetDraft { draft: random::id() };
    browser.call_with(&draft, &bin(&app, &[], 0)).await;
    app.advance(SignedDuration::from_hours(27 * 24));
    housekeeping::tidy(&app.server).await.unwrap();
    // Who knows its key has it again, in a new session.
    browser.call_with(&draft, &bin(&app, &[("more", &["later"])], 1)).await;
    assert!(rows(&browser).await);
    app.advance(SignedDuration::from_hours(29 * 24));
    housekeeping::tidy(&app.server).await.unwrap();
    let gone = browser.call_with(&draft, &bin(&app, &[("more", &["too late"])], 2)).await;
    assert_eq!(gone.json::<DraftSaved>().revision, 3, "what is still on the page is kept again");
}

async fn a_draft_that_is_deleted_is_gone(app: TestApp) {
    let browser = app.browser("chorley");
    let draft = random::id();
    browser.call_with(&SetDraft { draft: draft.clone() }, &bin(&app, &[], 0)).await;
    for _ in 0..2 {
        assert_eq!(browser.call(&DeleteDraft { draft: draft.clone() }).await.status, StatusCode::OK);
        assert!(find(&browser).await.is_none());
    }
}

async fn what_the_form_does_not_ask_is_not_kept(app: TestApp) {
    let browser = app.browser("chorley");
    let body = bin(&app, &[("more", &["x"]), ("admin", &["yes"]), ("@hours", &["closed"])], 0);
    browser.call_with(&SetDraft { draft: random::id() }, &body).await;
    assert_eq!(find(&browser).await.unwrap().answers, answers(&[("more", &["x"])]));
}

#[tokio::test]
async fn a_key_that_is_none_and_a_form_that_is_not_known_are_refused() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let short = browser.call_with(&SetDraft { draft: "short".to_owned() }, &bin(&app, &[], 0)).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let old = NewDraft { form_version: "0000".to_owned(), ..bin(&app, &[], 0) };
    let refused = browser.call_with(&SetDraft { draft: random::id() }, &old).await;
    assert_eq!(refused.problem().kind, "/problems/form-changed");
    let unknown = NewDraft { service: "unknown".to_owned(), ..bin(&app, &[], 0) };
    assert_eq!(browser.call_with(&SetDraft { draft: random::id() }, &unknown).await.status, StatusCode::NOT_FOUND);
}
