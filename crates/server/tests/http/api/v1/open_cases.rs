//! `/api/v1/services/{service}/open-cases`, and following one of them.

use crate::support::{Answer, Client, TestApp, answers};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    drafts::{DraftReply, FindDraft, NewDraft, SetDraft},
    open_cases::{CreateFollower, Following, ListOpenCases, NewFollower, OpenCases, PlaceAnswer},
};
use domain::follow::OpenCase;
use jiff::{SignedDuration, civil::date};
use server::{housekeeping, random};

on_both_stores![
    what_was_reported_at_the_same_place_is_shown,
    nothing_that_a_resident_said_is_shown,
    other_councils_and_other_services_show_nothing,
    the_nearest_come_first_and_three_at_most,
    an_old_case_is_reported_again,
    who_follows_gets_one_mail_and_ends_it_by_its_link,
    following_forgets_the_draft,
    a_network_follows_so_often_and_no_more,
];

const HERE: [&str; 3] = ["Long Lane, by the school", "53.72140", "-1.86340"];

fn fly_tip(app: &TestApp, council: &str, place: [&str; 3]) -> NewCase {
    NewCase {
        idempotency_key: random::id(),
        service: "fly-tip".to_owned(),
        form_version: app.form_version(council, "fly-tip"),
        answers: answers(&[
            ("where", &place),
            ("what", &["A mattress. I am Kim, and I saw it all"]),
            ("contact-name", &["Sam Resident"]),
            ("contact-email", &["sam@example.org"]),
        ]),
        route_wrong: None,
    }
}

async fn report(app: &TestApp, place: [&str; 3]) -> CaseReply {
    app.browser("chorley").call_with(&CreateCase, &fly_tip(app, "chorley", place)).await.json()
}

async fn look(client: &Client, service: &str, place: [&str; 3]) -> Answer {
    let answer = place.map(str::to_owned).to_vec();
    client.call_with(&ListOpenCases { service: service.to_owned() }, &PlaceAnswer { answer }).await
}

async fn open(app: &TestApp, place: [&str; 3]) -> Vec<OpenCase> {
    let answer = look(&app.stranger("chorley"), "fly-tip", place).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json::<OpenCases>().cases
}

async fn follow(client: &Client, case: &str, email: &str) -> Answer {
    let body = NewFollower { case: case.to_owned(), email: email.to_owned(), draft: random::id() };
    client.call_with(&CreateFollower { service: "fly-tip".to_owned() }, &body).await
}

async fn what_was_reported_at_the_same_place_is_shown(app: TestApp) {
    assert_eq!(open(&app, HERE).await, []);
    let sent = report(&app, HERE).await;
    for (place, metres) in [
        (["", "53.72150", "-1.86340"], Some(10)),
        (["", "53.72180", "-1.86340"], Some(40)),
        (["the school, Long Ln", "", ""], None),
    ] {
        let found = open(&app, place).await;
        assert_eq!(found.len(), 1, "{place:?}");
        assert_eq!(found[0].metres, metres, "{place:?}");
        assert_eq!((found[0].received, found[0].status.as_str()), (date(2026, 11, 20), "Sent to Waste"));
        assert_eq!(found[0].due, sent.due);
    }
    for place in [["", "53.72200", "-1.86340"], ["Long Lane, by the church", "", ""], ["the lane", "", ""]] {
        assert_eq!(open(&app, place).await, [], "{place:?}");
    }
    app.deliver().await;
    assert_eq!(open(&app, HERE).await[0].status, "With Waste");
}

async fn nothing_that_a_resident_said_is_shown(app: TestApp) {
    let sent = report(&app, HERE).await;
    let shown = look(&app.stranger("chorley"), "fly-tip", ["", HERE[1], HERE[2]]).await;
    assert_eq!(shown.header("cache-control"), "no-store");
    let text = shown.text().to_lowercase();
    let reference = sent.reference.as_str().to_lowercase();
    for secret in ["sam", "kim", "mattress", "example.org", "long lane", "school", "53.7", "1.86", &reference] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let fields: serde_json::Value = shown.json();
    let mut fields: Vec<&String> = fields["cases"][0].as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(fields, ["due", "id", "metres", "received", "status"]);
    let id = open(&app, HERE).await[0].id.clone();
    assert_eq!(app.stranger("chorley").get(&format!("/api/v1/cases/{id}")).await.status, StatusCode::NOT_FOUND);
}

async fn other_councils_and_other_services_show_nothing(app: TestApp) {
    report(&app, HERE).await;
    let elsewhere = look(&app.stranger("calderdale"), "fly-tip", HERE).await;
    assert_eq!(elsewhere.json::<OpenCases>().cases, []);
    for service in ["missed-bin", "pothole", "nothing"] {
        assert_eq!(look(&app.stranger("chorley"), service, HERE).await.status, StatusCode::NOT_FOUND, "{service}");
    }
    let id = open(&app, HERE).await[0].id.clone();
    assert_eq!(follow(&app.stranger("calderdale"), &id, "kim@example.org").await.status, StatusCode::NOT_FOUND);
    assert_eq!(follow(&app.stranger("chorley"), "0123", "kim@example.org").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.server.store.list_mails("calderdale").await.unwrap().len(), 0);
}

async fn the_nearest_come_first_and_three_at_most(app: TestApp) {
    for latitude in ["53.72180", "53.72160", "53.72150", "53.72170", "53.80000"] {
        report(&app, ["", latitude, "-1.86340"]).await;
    }
    let metres: Vec<_> = open(&app, ["", "53.72140", "-1.86340"]).await.iter().map(|case| case.metres).collect();
    assert_eq!(metres, [Some(10), Some(20), Some(30)]);
    let bad = look(&app.stranger("chorley"), "fly-tip", ["", "north", "west"]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn an_old_case_is_reported_again(app: TestApp) {
    report(&app, HERE).await;
    app.advance(SignedDuration::from_hours(24 * 89));
    let late = open(&app, HERE).await;
    assert_eq!((late.len(), late[0].due), (1, None), "a date that has passed is no promise");
    app.advance(SignedDuration::from_hours(24));
    assert_eq!(open(&app, HERE).await, []);
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(open(&app, HERE).await, []);
}

async fn who_follows_gets_one_mail_and_ends_it_by_its_link(app: TestApp) {
    let sent = report(&app, HERE).await;
    app.deliver().await;
    let id = open(&app, HERE).await[0].id.clone();
    let stranger = app.stranger("chorley");
    for (case, email, field) in [("", "kim@example.org", "case"), (id.as_str(), "kim", "email")] {
        let wrong = follow(&stranger, case, email).await;
        assert_eq!(wrong.problem().errors[0].field, field);
    }
    for _ in 0..2 {
        let answer = follow(&stranger, &id, " Kim@example.org ").await;
        assert_eq!((answer.status, answer.new_cookie()), (StatusCode::OK, None), "{}", answer.text());
        assert_eq!(answer.json::<Following>().updates_to, "K…@example.org");
    }
    assert_eq!(app.deliver().await, 1, "once, however often it was asked");
    let mail = app.message("following");
    assert_eq!(mail.to, "Kim@example.org");
    for secret in [sent.reference.to_string().as_str(), "sam@", "Sam", "mattress", "Long Lane"] {
        assert!(!mail.body.contains(secret) && !mail.subject.contains(secret), "{secret}: {}", mail.body);
    }
    let link = mail.body.split_whitespace().find(|word| word.contains("/following/")).unwrap();
    let path = &link[link.find("/following/").unwrap()..];
    let browser = app.browser("chorley");
    for _ in 0..2 {
        assert!(browser.get(path).await.text().contains("Stop these emails?"), "looking ends nothing");
    }
    let elsewhere = app.browser("calderdale");
    crate::documents::plain_form::post(&elsewhere, path, "").await;
    assert!(browser.get(path).await.text().contains("Stop these emails?"), "another council ends nothing");
    let stopped = crate::documents::plain_form::post(&browser, path, "").await;
    assert!(stopped.text().contains("You get no more emails"), "{}", stopped.text());
    assert!(browser.get(path).await.text().contains("You get no more emails"));
}

async fn following_forgets_the_draft(app: TestApp) {
    report(&app, HERE).await;
    let (browser, draft) = (app.browser("chorley"), random::id());
    let body = NewDraft {
        service: "fly-tip".to_owned(),
        form_version: app.form_version("chorley", "fly-tip"),
        answers: answers(&[("where", &HERE)]),
        revision: 0,
    };
    browser.call_with(&SetDraft { draft: draft.clone() }, &body).await;
    let find = FindDraft { service: "fly-tip".to_owned() };
    assert!(browser.call(&find).await.json::<Option<DraftReply>>().is_some());
    let case = open(&app, HERE).await[0].id.clone();
    let body = NewFollower { case, email: "kim@example.org".to_owned(), draft };
    browser.call_with(&CreateFollower { service: "fly-tip".to_owned() }, &body).await;
    assert!(browser.call(&find).await.json::<Option<DraftReply>>().is_none());
}

async fn a_network_follows_so_often_and_no_more(app: TestApp) {
    report(&app, HERE).await;
    let id = open(&app, HERE).await[0].id.clone();
    let one = app.stranger("chorley");
    for number in 0..30 {
        assert_eq!(follow(&one, &id, &format!("kim{number}@example.org")).await.status, StatusCode::OK);
    }
    let refused = follow(&one, &id, "kim@example.org").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    for number in 0..10 {
        let from = app.stranger("chorley").from(&format!("192.0.2.{}", 10 + number));
        assert_eq!(follow(&from, &id, "lee@example.org").await.status, StatusCode::OK);
    }
    let from = app.stranger("chorley").from("192.0.2.99");
    assert_eq!(follow(&from, &id, "lee@example.org").await.status, StatusCode::TOO_MANY_REQUESTS);
}
