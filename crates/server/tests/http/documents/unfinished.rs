//! What was begun and not sent: where it is shown, how it is begun anew, and the one reminder of it.

use super::plain_form::post;
use crate::support::{Client, TestApp, answers};
use axum::http::StatusCode;
use contract::{
    drafts::{NewDraft, SetDraft},
    paths,
};
use jiff::SignedDuration;
use server::{
    delivery, housekeeping, random,
    store::{draft_links::draft_mail, outbox::MailKind},
};

on_both_stores![
    the_start_page_says_how_many_are_unfinished,
    the_page_of_a_service_leads_to_what_was_begun,
    what_was_begun_is_begun_anew_only_without_it,
    a_draft_with_an_address_is_reminded_of_once,
    two_servers_at_once_remind_once,
    what_was_sent_or_deleted_is_not_reminded_of,
    without_an_address_nobody_is_reminded,
    whoever_was_mailed_a_link_today_is_not_reminded_today,
    a_mail_that_waits_names_no_draft,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn begin(browser: &Client) {
    let answer = post(browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

/// Begins a form, and gives an address for it.
async fn begin_with_address(app: &TestApp) -> Client {
    let browser = app.browser("chorley");
    begin(&browser).await;
    post(&browser, "/services/missed-bin/keep", "email=sam%40example.org").await;
    app.deliver().await;
    browser
}

/// The reminders that were mailed, after housekeeping did its round.
async fn reminders(app: &TestApp) -> usize {
    housekeeping::tidy(&app.server).await.unwrap();
    app.deliver().await;
    app.messages().iter().filter(|message| message.kind == "draft-reminder").count()
}

async fn the_start_page_says_how_many_are_unfinished(app: TestApp) {
    let browser = app.browser("chorley");
    let start = browser.get("/").await;
    assert!(!start.text().contains("unfinished"), "{}", start.text());
    begin(&browser).await;
    let start = browser.get("/").await;
    assert!(start.text().contains("You have 1 unfinished enquiry"), "{}", start.text());
    assert!(start.text().contains("href=\"/drafts\""), "{}", start.text());
    assert_eq!(start.header("cache-control"), "no-store");
    assert!(!app.browser("chorley").get("/").await.text().contains("unfinished"), "it is nobody else's");
    assert!(!browser.at("calderdale").get("/").await.text().contains("unfinished"), "nor another council's");
}

async fn the_page_of_a_service_leads_to_what_was_begun(app: TestApp) {
    let browser = app.browser("chorley");
    begin(&browser).await;
    let page = browser.get("/services/missed-bin").await.text();
    assert!(page.contains("Your answers were saved on Friday 20 November"), "{page}");
    assert!(page.contains("Delete it and start again") && !page.contains("Start now"), "{page}");
    let stranger = app.stranger("chorley").get("/services/missed-bin").await.text();
    assert!(stranger.contains("Start now") && !stranger.contains("Delete it"), "{stranger}");
}

async fn what_was_begun_is_begun_anew_only_without_it(app: TestApp) {
    let browser = app.browser("chorley");
    begin(&browser).await;
    assert!(browser.get("/services/missed-bin/form").await.text().contains("name=\"when-day\""), "it goes on");
    post(&app.browser("chorley"), "/services/missed-bin/again", "").await;
    assert!(browser.get("/").await.text().contains("unfinished"), "a stranger deletes nothing");
    let again = post(&browser, "/services/missed-bin/again", "").await;
    assert_eq!(again.header("location"), "/services/missed-bin/form");
    let first = browser.get("/services/missed-bin/form").await.text();
    assert!(first.contains("name=\"which-bin\"") && !first.contains("checked"), "{first}");
    assert!(!browser.get("/").await.text().contains("unfinished"));
}

async fn a_draft_with_an_address_is_reminded_of_once(app: TestApp) {
    begin_with_address(&app).await;
    app.advance(DAY * 20);
    assert_eq!(reminders(&app).await, 0, "not before it is time");
    app.advance(DAY);
    for round in ["the first", "the second"] {
        assert_eq!(reminders(&app).await, 1, "{round}");
    }
    let mail = app.message("draft-reminder");
    assert_eq!(mail.to, "sam@example.org");
    assert!(mail.body.contains("We delete your answers on Friday 18 December"), "{}", mail.body);
    assert!(!mail.body.contains("ubbish"), "no answers in it: {}", mail.body);
    let link = mail.body.split_whitespace().find(|word| word.contains("/resume/")).unwrap();
    let phone = app.browser("chorley");
    let opened = post(&phone, &link[link.find("/resume").unwrap()..], "").await;
    assert_eq!(opened.header("location"), "/services/missed-bin/form");
    // It was gone on with, and left again: it is not spoken of a second time.
    post(&phone, "/services/missed-bin/form/when", "when-day=19&when-month=11&when-year=2026").await;
    app.advance(DAY * 22);
    assert_eq!(reminders(&app).await, 1);
}

async fn two_servers_at_once_remind_once(app: TestApp) {
    begin_with_address(&app).await;
    app.advance(DAY * 21);
    let copies: Vec<_> = (0..8).map(|_| app.copy()).collect();
    let rounds = copies.iter().map(housekeeping::tidy);
    for round in futures_util::future::join_all(rounds).await {
        round.unwrap();
    }
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    assert_eq!(rows.iter().filter(|row| row.kind == "draft-reminder").count(), 1);
    let sent = futures_util::future::join_all(copies.iter().map(|copy| delivery::send_due(copy, "worker"))).await;
    assert_eq!(sent.into_iter().map(Result::unwrap).sum::<usize>(), 1);
}

async fn what_was_sent_or_deleted_is_not_reminded_of(app: TestApp) {
    let browser = begin_with_address(&app).await;
    post(&browser, "/drafts/missed-bin/delete", "").await;
    app.advance(DAY * 21);
    assert_eq!(reminders(&app).await, 0);
    // Deleted between the writing of the reminder and its sending.
    begin_with_address(&app).await;
    app.advance(DAY * 21);
    housekeeping::tidy(&app.server).await.unwrap();
    let mail = app.message("draft-link").body;
    let link = mail.split_whitespace().find(|word| word.contains("/resume/")).unwrap();
    let phone = app.browser("chorley");
    post(&phone, &link[link.find("/resume").unwrap()..], "").await;
    post(&phone, "/drafts/missed-bin/delete", "").await;
    app.deliver().await;
    assert!(app.messages().iter().all(|message| message.kind != "draft-reminder"));
}

async fn without_an_address_nobody_is_reminded(app: TestApp) {
    begin(&app.browser("chorley")).await;
    app.advance(DAY * 21);
    assert_eq!(reminders(&app).await, 0);
    assert!(app.messages().is_empty());
}

async fn whoever_was_mailed_a_link_today_is_not_reminded_today(app: TestApp) {
    let (_, draft) = begin_with_key(&app).await;
    app.advance(DAY * 22);
    let mail = draft_mail("chorley", "sam@example.org".to_owned(), random::id());
    app.server.store.request_draft_link(&mail, &draft, app.now()).await.unwrap().unwrap();
    assert_eq!(reminders(&app).await, 0);
    app.advance(DAY);
    assert_eq!(reminders(&app).await, 1);
}

/// Whoever reads the outbox reads nobody's answers.
async fn a_mail_that_waits_names_no_draft(app: TestApp) {
    let (browser, draft) = begin_with_key(&app).await;
    post(&browser, "/services/missed-bin/keep", "email=sam%40example.org").await;
    let waiting = app.server.store.claim_mails("reader", 8, app.now()).await.unwrap();
    let body = waiting.into_iter().find(|claimed| claimed.mail.kind == MailKind::DraftLink).unwrap().mail.body;
    assert_ne!(body, draft);
    let phone = app.browser("chorley");
    post(&phone, &paths::resume_link(&body), "").await;
    assert!(!phone.get("/").await.text().contains("unfinished"), "what it names opens nothing");
}

/// Begins a form as the app does, which makes the draft's key.
async fn begin_with_key(app: &TestApp) -> (Client, String) {
    let browser = app.browser("chorley");
    let draft = random::id();
    let body = NewDraft {
        service: "missed-bin".to_owned(),
        form_version: app.form_version("chorley", "missed-bin"),
        answers: answers(&[("which-bin", &["rubbish"])]),
        revision: 0,
    };
    let saved = browser.call_with(&SetDraft { draft: draft.clone() }, &body).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
    (browser, draft)
}
