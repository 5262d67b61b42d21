//! Waiting for a time: what somebody gives up is offered to the first who waits, is held for them alone, and goes on to the next.

use super::{
    account::signed_in,
    appointments::{SAM, book, book_with, cancel, mails, offered, tidy},
    home::{never_says, says},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::StatusCode;
use contract::paths;
use jiff::SignedDuration;

on_both_stores![
    who_finds_no_time_waits_and_is_offered_one,
    who_has_a_late_time_waits_for_an_earlier_one,
    what_is_not_taken_goes_to_the_next,
    who_stops_waiting_passes_it_on,
    a_deleted_account_passes_it_on,
    a_new_day_is_offered_to_who_waits,
    what_comes_too_late_is_offered_to_nobody,
];

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// The only two times of two weeks.
const FIRST: &str = "2026-11-25T10:00";
const SECOND: &str = "2026-12-02T10:00";
const ADDRESS: &str = "&address=1+Example+Road";

async fn visit(browser: &Client, time: &str) -> String {
    book_with(browser, "visit", time, ADDRESS).await
}

async fn resident(app: &TestApp, name: &str) -> Client {
    signed_in(app, &format!("{name}%40example.org")).await
}

async fn wait(browser: &Client, appointment: &str) -> Answer {
    let id = appointment.rsplit('/').next().unwrap();
    post(browser, "/appointments/visit/wait", &format!("appointment={id}")).await
}

/// Nobody's time is free: two residents have both. Answers with them.
async fn full(app: &TestApp) -> [(Client, String); 2] {
    let (first, second) = (resident(app, "first").await, resident(app, "second").await);
    let (one, other) = (visit(&first, FIRST).await, visit(&second, SECOND).await);
    [(first, one), (second, other)]
}

async fn offers(app: &TestApp) -> Vec<String> {
    mails(app, "appointment-offer").await.into_iter().map(|(to, _)| to).collect()
}

async fn who_finds_no_time_waits_and_is_offered_one(app: TestApp) {
    let sam = signed_in(&app, SAM).await;
    // Whoever can book need not wait.
    wait(&sam, "").await;
    never_says(&sam.get(paths::ACCOUNT_APPOINTMENTS).await, &["You are waiting"]);
    let [(first, one), _] = full(&app).await;
    says(&sam.get("/appointments/visit").await, &["There is no free time now.", "Tell me when a time is free"]);
    for _ in 0..2 {
        assert_eq!(wait(&sam, "").await.header("location"), "/appointments/visit");
    }
    says(&sam.get("/appointments/visit").await, &["You are waiting for a time", "Stop waiting"]);
    says(&sam.get(paths::ACCOUNT).await, &["You are waiting: A visit at home"]);
    // Whoever gives it up reads Polish. What Sam reads is not known.
    first.set_other("__Host-language", "pl");
    post(&first, &format!("{one}/cancel"), "sequence=0").await;
    app.deliver().await;
    let mail = app.message("appointment-offer");
    assert_eq!((mail.to.as_str(), offers(&app).await.len()), ("sam@example.org", 1));
    assert!(mail.body.contains("until Saturday 21 November, 10am"), "{}", mail.body);
    assert!(!mail.body.contains("25 November") && !mail.body.contains("Example Road"), "{}", mail.body);
    // It is held for Sam and nobody else.
    let kim = resident(&app, "kim").await;
    assert!(offered(&kim, "/appointments/visit").await.is_empty());
    let gone = post(&kim, "/appointments/visit/book", &format!("time={FIRST}&key={:032}{ADDRESS}", 0)).await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    let list = sam.get(paths::ACCOUNT).await;
    says(&list, &["Time kept for you: A visit at home", "We keep this time for you: Wednesday 25 November, 10am."]);
    assert!(list.text().contains("href=\"/appointments/visit?day=2026-11-25\""), "{}", list.text());
    says(&sam.get("/appointments/visit").await, &["We keep this time for you", "Stop waiting"]);
    assert_eq!(offered(&sam, "/appointments/visit?day=2026-11-25").await, [FIRST]);
    let path = visit(&sam, FIRST).await;
    says(&sam.get(&path).await, &["Wednesday 25 November, 10am to midday"]);
    never_says(&sam.get(paths::ACCOUNT).await, &["You are waiting", "Time kept for you"]);
}

async fn who_has_a_late_time_waits_for_an_earlier_one(app: TestApp) {
    let [(first, one), (second, other)] = full(&app).await;
    // What is later is of no use: the first one waits in vain.
    says(&first.get(&one).await, &["An earlier time", "Tell me when an earlier time is free"]);
    wait(&first, &one).await;
    wait(&second, &other).await;
    says(&second.get(&other).await, &["You are waiting for a time"]);
    let file: serde_json::Value = second.get("/account/everything.json").await.json();
    assert_eq!(file["waiting_for"][0]["what"], "A visit at home", "{file}");
    cancel(&first, &one).await;
    assert_eq!(offers(&app).await, ["second@example.org"]);
    let page = second.get(&other).await;
    says(&page, &["We keep this time for you: Wednesday 25 November, 10am.", "Take this time"]);
    assert!(page.text().contains(&format!("href=\"{other}/move?day=2026-11-25\"")), "{}", page.text());
    let moved = post(&second, &format!("{other}/move"), &format!("time={FIRST}&sequence=0")).await;
    assert_eq!(moved.header("location"), other, "{}", moved.text());
    says(&second.get(&other).await, &["Wednesday 25 November, 10am to midday", "Tell me when an earlier time is free"]);
    // Their old one is everybody's.
    let kim = resident(&app, "kim").await;
    visit(&kim, SECOND).await;
}

async fn what_is_not_taken_goes_to_the_next(app: TestApp) {
    let [(first, one), _] = full(&app).await;
    for name in ["sam", "kim"] {
        wait(&resident(&app, name).await, "").await;
        app.advance(SignedDuration::from_secs(1));
    }
    cancel(&first, &one).await;
    assert_eq!(offers(&app).await, ["sam@example.org"]);
    app.advance(HOUR * 23);
    tidy(&app).await;
    assert_eq!(offers(&app).await, ["sam@example.org"]);
    app.advance(HOUR);
    let servers: Vec<_> = (0..4).map(|_| app.copy()).collect();
    let tidying =
        servers.into_iter().map(|server| tokio::spawn(async move { server::housekeeping::tidy(&server).await }));
    for done in tidying.collect::<Vec<_>>() {
        done.await.unwrap().unwrap();
    }
    assert_eq!(offers(&app).await, ["kim@example.org", "sam@example.org"]);
    let sam = resident(&app, "sam").await;
    never_says(&sam.get(paths::ACCOUNT).await, &["Time kept for you", "You are waiting"]);
    says(&resident(&app, "kim").await.get(paths::ACCOUNT).await, &["Time kept for you"]);
    // Nobody else waits: it is everybody's.
    app.advance(HOUR * 23);
    app.advance(HOUR);
    tidy(&app).await;
    assert_eq!(offers(&app).await.len(), 2);
    let sam = resident(&app, "sam").await;
    assert!(offered(&sam, "/appointments/visit").await.contains(&"2026-11-25".to_owned()));
}

async fn who_stops_waiting_passes_it_on(app: TestApp) {
    let [(first, one), _] = full(&app).await;
    let (sam, kim) = (resident(&app, "sam").await, resident(&app, "kim").await);
    wait(&sam, "").await;
    app.advance(SignedDuration::from_secs(1));
    wait(&kim, "").await;
    cancel(&first, &one).await;
    let stopped = post(&sam, "/appointments/visit/wait/stop", "").await;
    assert_eq!(stopped.header("location"), paths::ACCOUNT_APPOINTMENTS);
    never_says(&sam.get(paths::ACCOUNT).await, &["Time kept for you", "You are waiting"]);
    assert_eq!(offers(&app).await, ["kim@example.org", "sam@example.org"]);
    visit(&kim, FIRST).await;
}

async fn a_deleted_account_passes_it_on(app: TestApp) {
    let [(first, _), (second, _)] = full(&app).await;
    let (sam, kim) = (resident(&app, "sam").await, resident(&app, "kim").await);
    wait(&sam, "").await;
    app.advance(SignedDuration::from_secs(1));
    wait(&kim, "").await;
    post(&first, "/account/delete", "").await;
    assert_eq!(offers(&app).await, ["sam@example.org"]);
    // With what was held for them.
    post(&sam, "/account/delete", "").await;
    assert_eq!(offers(&app).await, ["kim@example.org", "sam@example.org"]);
    post(&kim, "/account/delete", "").await;
    assert!(offered(&second, "/appointments/benefits").await.len() > 1);
    let new = resident(&app, "new").await;
    visit(&new, FIRST).await;
}

async fn a_new_day_is_offered_to_who_waits(app: TestApp) {
    let _both = full(&app).await;
    let sam = signed_in(&app, SAM).await;
    wait(&sam, "").await;
    app.advance(HOUR * 24 * 4);
    tidy(&app).await;
    assert!(offers(&app).await.is_empty());
    // Wednesday 9 December can be booked from the 25th on.
    app.advance(HOUR * 24);
    for _ in 0..2 {
        tidy(&app).await;
    }
    assert_eq!(offers(&app).await, ["sam@example.org"]);
    let sam = signed_in(&app, SAM).await;
    assert_eq!(offered(&sam, "/appointments/visit").await, ["2026-12-09"]);
    assert!(offered(&resident(&app, "kim").await, "/appointments/visit").await.is_empty());
}

async fn what_comes_too_late_is_offered_to_nobody(app: TestApp) {
    let [_, (second, other)] = full(&app).await;
    let sam = signed_in(&app, SAM).await;
    wait(&sam, "").await;
    // It can't be booked any more from two days before it on.
    app.advance(HOUR * (24 * 10 + 1));
    let second_again = resident(&app, "second").await;
    drop(second);
    cancel(&second_again, &other).await;
    assert!(offers(&app).await.is_empty());
    let sam = signed_in(&app, SAM).await;
    book(&sam, "benefits", "2026-12-04T09:00").await;
}
