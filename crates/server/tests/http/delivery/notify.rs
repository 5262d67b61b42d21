//! GOV.UK Notify at the other end: who asks, what is sent, what is tried again, and what is told later.

use super::telling::{by_team, sent, with_phone, with_words};
use crate::{
    documents::{account::signed_in, reach::told},
    support::{Answer, NotifyServer, TOKEN, TestApp},
};
use axum::http::{Method, StatusCode, header};
use contract::paths;
use domain::case::{EventKind, Said};
use jiff::SignedDuration;
use serde_json::json;

on_both_stores![
    texts_mails_and_letters_go_to_notify,
    what_notify_cannot_take_now_is_tried_again,
    what_notify_refuses_goes_another_way_or_to_a_person,
    an_answer_that_was_lost_sends_nothing_twice,
    a_clock_that_is_wrong_is_told_and_nothing_is_lost,
    a_receipt_of_a_failure_goes_another_way_once,
    what_arrived_nowhere_is_a_persons_task,
    only_notify_tells_what_became_of_a_message,
    what_notify_does_not_carry_is_not_offered,
];

const ALL: [&str; 3] = ["email", "sms", "letter"];
const POST: &str = "post-line-1=%28%281+High+Street%29%29&post-line-2=&post-town=Chorley&post-postcode=pr71al";

/// From now on with Notify for these channels of Chorley.
async fn with_notify(app: &mut TestApp, channels: &[&str]) -> NotifyServer {
    let (notify, address) = NotifyServer::start().await;
    let (council, account) = NotifyServer::account(app.folder(), channels);
    app.restart_with(|config| {
        config.notify.insert(council, account);
        config.notify_url = format!("http://{address}");
    });
    notify.follow(app);
    notify
}

/// What Notify tells of a message.
async fn receipt(app: &TestApp, token: &str, reference: &str, status: &str) -> Answer {
    let told = json!({
        "id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": reference, "to": "07700900123", "status": status,
        "created_at": "2026-11-20T10:00:00.000000Z", "completed_at": "2026-11-20T10:00:02.000000Z",
        "sent_at": "2026-11-20T10:00:01.000000Z", "notification_type": "sms", "template_id": "bbbbbbbb-0000",
        "template_version": 1,
    });
    let stranger = app.stranger("chorley");
    let request = stranger.request(&Method::POST, "/notify/callbacks/chorley");
    let request = request.header(header::CONTENT_TYPE, "application/json");
    stranger.send(request.header(header::AUTHORIZATION, format!("Bearer {token}")), told.to_string()).await
}

async fn texts_mails_and_letters_go_to_notify(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "name", "name=Sam+%E2%80%AELee").await;
    told(&browser, "post", POST).await;
    told(&browser, "format", "format=large-print").await;
    let notify = with_notify(&mut app, &ALL).await;
    for (chosen, kind, to) in
        [("email", "email", "sam@example.org"), ("text", "sms", "07700900123"), ("letter", "letter", "")]
    {
        told(&browser, "updates", &format!("updates={chosen}")).await;
        by_team(&app, &reference, EventKind::Asked, with_words("Which ((bin))?")).await;
        app.deliver().await;
        let sent = notify.last();
        assert_eq!((sent.kind.as_str(), sent.to.as_str()), (kind, to), "{sent:?}");
        assert!(sent.field("body").contains("We have a question for you."), "{sent:?}");
        assert!(!sent.fields.to_string().contains("((") && !sent.fields.to_string().contains("Which"), "{sent:?}");
        let row = app.server.store.find_mail("chorley", &sent.reference).await.unwrap();
        assert!(row.is_some(), "it is known by its row: {sent:?}");
    }
    let letter = notify.last();
    let lines: Vec<&str> = (1..=4).map(|line| letter.field(&format!("address_line_{line}"))).collect();
    assert_eq!(lines, ["Sam Lee", "1 High Street) )", "Chorley", "PR7 1AL"], "{letter:?}");
    assert_eq!(letter.field("large_print"), "yes");
    assert_eq!(notify.sent().len(), 3);
    // What goes to teams has files and answers, and goes by mail.
    assert!(app.messages().iter().all(|message| message.kind != "case-news"), "{:?}", app.messages());
}

async fn what_notify_cannot_take_now_is_tried_again(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    for status in [StatusCode::TOO_MANY_REQUESTS, StatusCode::INTERNAL_SERVER_ERROR, StatusCode::SERVICE_UNAVAILABLE] {
        notify.refuse(&[status]);
        app.deliver().await;
        assert!(notify.sent().is_empty(), "{status}");
        let rows = app.server.store.list_mails("chorley").await.unwrap();
        let row = rows.iter().find(|row| row.kind == "case-news").unwrap();
        let error = row.last_error.as_deref().unwrap_or_default();
        assert!(error.contains(status.as_str()) && !error.contains('@') && !error.contains("077"), "{error}");
        app.advance(SignedDuration::from_mins(10));
    }
    app.deliver().await;
    assert_eq!(notify.sent().len(), 1);
}

async fn what_notify_refuses_goes_another_way_or_to_a_person(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    notify.refuse(&[StatusCode::BAD_REQUEST]);
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    let sent = notify.last();
    assert_eq!((sent.kind.as_str(), sent.to.as_str()), ("email", "sam@example.org"), "{sent:?}");
    assert!(app.server.store.list_untold("chorley", 9).await.unwrap().is_empty());
    notify.refuse(&[StatusCode::BAD_REQUEST, StatusCode::BAD_REQUEST]);
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    app.advance(SignedDuration::from_hours(30));
    app.deliver().await;
    assert_eq!(notify.sent().len(), 1);
    let untold = app.server.store.list_untold("chorley", 9).await.unwrap();
    assert_eq!((untold.len(), untold[0].error.as_str()), (1, "Notify 400 Exception"), "{untold:?}");
}

async fn an_answer_that_was_lost_sends_nothing_twice(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    notify.lose_answers(1);
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    app.advance(SignedDuration::from_hours(1));
    app.deliver().await;
    assert_eq!(notify.sent().len(), 1);
    assert_eq!(app.server.store.find_waiting().await.unwrap().mails, 0, "it is known to have gone");
}

async fn a_clock_that_is_wrong_is_told_and_nothing_is_lost(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    notify.skew(31);
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    assert!(notify.sent().is_empty());
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    let row = rows.iter().find(|row| row.kind == "case-news").unwrap();
    assert!(row.last_error.as_deref().is_some_and(|error| error.contains("the clock of this server")), "{row:?}");
    notify.skew(-29);
    app.advance(SignedDuration::from_mins(5));
    app.deliver().await;
    assert_eq!(notify.sent().len(), 1);
}

async fn a_receipt_of_a_failure_goes_another_way_once(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    let text = notify.last();
    // Told twice, and once more as something else.
    for status in ["permanent-failure", "permanent-failure", "temporary-failure", "delivered"] {
        assert_eq!(receipt(&app, TOKEN, &text.reference, status).await.status, StatusCode::NO_CONTENT);
        app.deliver().await;
    }
    let sent = notify.sent();
    assert_eq!((sent.len(), sent[1].kind.as_str(), sent[1].to.as_str()), (2, "email", "sam@example.org"), "{sent:?}");
    assert!(sent[1].field("body").contains("We have a question for you."), "{sent:?}");
    // The number takes no texts: it is not tried next time.
    by_team(&app, &reference, EventKind::Delayed, on_the_ninth()).await;
    app.deliver().await;
    assert_eq!(notify.last().kind, "email");
    // Nothing is left when the address fails too.
    receipt(&app, TOKEN, &sent[1].reference, "permanent-failure").await;
    assert_eq!(app.server.store.list_untold("chorley", 9).await.unwrap().len(), 1);
    let page = app.browser("chorley");
    page.set_cookie(&browser.cookie());
    let account = page.get(paths::ACCOUNT).await.text();
    assert!(account.contains("Our emails do not reach you"), "{account}");
}

fn on_the_ninth() -> Said {
    Said { date: Some("2026-12-09".parse().unwrap()), ..with_words("It takes longer") }
}

async fn what_arrived_nowhere_is_a_persons_task(mut app: TestApp) {
    let notify = with_notify(&mut app, &ALL).await;
    let said = [("contact-email", ""), ("contact-phone", "07700 900123")];
    let reference = sent(&app, &app.browser("chorley"), &said).await;
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    app.deliver().await;
    let text = notify.last();
    for _ in 0..2 {
        receipt(&app, TOKEN, &text.reference, "technical-failure").await;
    }
    let untold = app.server.store.list_untold("chorley", 9).await.unwrap();
    assert_eq!((untold.len(), untold[0].error.as_str()), (1, "Notify: technical-failure"), "{untold:?}");
    assert!(app.server.store.is_untold("chorley", &reference).await.unwrap());
    assert_eq!(notify.sent().len(), 1);
}

async fn only_notify_tells_what_became_of_a_message(mut app: TestApp) {
    let (browser, reference) = with_phone(&app).await;
    told(&browser, "updates", "updates=text").await;
    let notify = with_notify(&mut app, &ALL).await;
    by_team(&app, &reference, EventKind::Asked, with_words("Which?")).await;
    app.deliver().await;
    let text = notify.last();
    for token in ["", "wrong", &TOKEN.to_uppercase(), &format!("{TOKEN}x")] {
        assert_eq!(receipt(&app, token, &text.reference, "permanent-failure").await.status, StatusCode::FORBIDDEN);
    }
    let elsewhere = app.stranger("calderdale");
    let request = elsewhere.request(&Method::POST, "/notify/callbacks/calderdale");
    let request = request.header(header::AUTHORIZATION, format!("Bearer {TOKEN}"));
    let request = request.header(header::CONTENT_TYPE, "application/json");
    let answer =
        elsewhere.send(request, json!({ "reference": text.reference, "status": "permanent-failure" }).to_string());
    assert_eq!(answer.await.status, StatusCode::FORBIDDEN, "a council without an account");
    for (name, status) in
        [("somebody-elses", "permanent-failure"), (text.reference.as_str(), "a-new-word"), ("", "delivered")]
    {
        assert_eq!(receipt(&app, TOKEN, name, status).await.status, StatusCode::NO_CONTENT, "{name} {status}");
    }
    app.deliver().await;
    assert_eq!(notify.sent().len(), 1, "nothing went another way");
}

async fn what_notify_does_not_carry_is_not_offered(mut app: TestApp) {
    let cookie = signed_in(&app, "sam%40example.org").await.cookie();
    app.replace(app.copy_in_earnest(|_| {}));
    let offered = async |app: &TestApp| {
        let browser = app.browser("chorley");
        browser.set_cookie(&cookie);
        browser.get(&paths::reach("updates")).await.text()
    };
    let page = offered(&app).await;
    assert!(page.contains("Email me") && page.contains("Only show it in my account"), "{page}");
    assert!(!page.contains("Text me") && !page.contains("Write me a letter"), "{page}");
    let (council, account) = NotifyServer::account(app.folder(), &["sms"]);
    app.replace(app.copy_in_earnest(|config| _ = config.notify.insert(council, account)));
    let page = offered(&app).await;
    assert!(page.contains("Text me") && !page.contains("Write me a letter"), "{page}");
}
