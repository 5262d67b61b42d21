//! A team's cases as its own system gets them by a webhook.

use crate::support::{Client, Receiver, Says, TestApp, webhook, with_answer};
use base64::{Engine, engine::general_purpose::STANDARD};
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    paths,
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use jiff::SignedDuration;
use ring::hmac;

on_both_stores![
    a_system_gets_the_complete_case_signed,
    a_case_is_with_its_team_when_each_destination_took_it,
    what_is_said_later_comes_after_the_case,
    a_rules_own_mailbox_is_the_only_destination,
    a_destination_that_took_it_is_not_asked_again,
];

pub async fn send(app: &TestApp, browser: &Client) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "more", &["The gate is locked"]);
    browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference
}

/// Where the resident's page says that it is.
pub async fn status(browser: &Client, reference: &Reference) -> Status {
    browser.call(&FindCase { reference: reference.clone() }).await.json::<CaseReply>().status
}

pub async fn kinds(browser: &Client, reference: &Reference) -> Vec<EventKind> {
    let case: CaseReply = browser.call(&FindCase { reference: reference.clone() }).await.json();
    case.events.iter().map(|event| event.kind).collect()
}

fn sign(secret: &str, text: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    format!("v1,{}", STANDARD.encode(hmac::sign(&key, text.as_bytes())))
}

async fn a_system_gets_the_complete_case_signed(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/hooks?from=front-door", crm.address)));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    assert_eq!(status(&browser, &reference).await, Status::Received);
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);

    let [asked] = crm.asked().try_into().unwrap();
    assert_eq!(
        (asked.method.as_str(), asked.path.as_str(), asked.query.as_str()),
        ("POST", "/hooks", "from=front-door")
    );
    assert_eq!(asked.header("content-type"), "application/cloudevents+json; charset=utf-8");
    assert_eq!(asked.header("host"), crm.address.to_string());
    let event = asked.json();
    assert_eq!(event["specversion"], "1.0");
    assert_eq!(event["type"], "front-door.case.received");
    assert_eq!(event["source"], "http://chorley.localhost:8080");
    assert_eq!(event["subject"], reference.to_string());
    assert_eq!(event["time"], "2026-11-20T10:00:00Z");
    assert_eq!(event["datacontenttype"], "application/json");
    assert_eq!(event["id"], asked.header("webhook-id"));
    let data = &event["data"];
    assert_eq!((&data["service"]["key"], &data["team"]["name"]), (&"missed-bin".into(), &"Waste".into()));
    assert_eq!(data["case"]["due"], serde_json::json!({ "date": "2026-11-24", "promised": true }));
    assert_eq!(data["case"]["resident"]["email"], "sam@example.org");
    let answers = data["case"]["answers"].as_array().unwrap();
    assert!(answers.iter().any(|said| said["answer"] == "The gate is locked"), "{answers:?}");

    // Both secrets sign while one takes the other's place.
    let body = std::str::from_utf8(&asked.body).unwrap();
    let at = asked.header("webhook-timestamp");
    assert_eq!(at, app.now().as_second().to_string());
    let text = format!("{}.{at}.{body}", asked.header("webhook-id"));
    assert_eq!(asked.header("webhook-signature"), format!("{} {}", sign("new", &text), sign("old", &text)));
    assert!(app.messages().iter().all(|mail| mail.kind != "team-hand-over"), "its mailbox gets nothing besides");
}

async fn a_case_is_with_its_team_when_each_destination_took_it(mut app: TestApp) {
    let (crm, map) = (Receiver::start().await, Receiver::start().await);
    let lines = [
        webhook("crm", &format!("http://{}/", crm.address)),
        webhook("map", &format!("http://{}/", map.address)),
        "[teams.waste.destinations.mail]\nkind = 'mailbox'\n".to_owned(),
    ];
    app.hand_over_to(&lines.concat());
    map.next(Says::Status(503));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!((crm.asked().len(), map.asked().len(), app.message("team-hand-over").state), (1, 1, "sent"));
    assert_eq!(kinds(&browser, &reference).await, [EventKind::Received]);
    assert_eq!(status(&browser, &reference).await, Status::Received);
    app.advance(SignedDuration::from_secs(30));
    app.deliver().await;
    assert_eq!((crm.asked().len(), map.asked().len()), (1, 2));
    assert_eq!(kinds(&browser, &reference).await, [EventKind::Received, EventKind::HandedOver]);
    assert_eq!(map.asked()[0].header("webhook-id"), map.asked()[1].header("webhook-id"));
}

async fn what_is_said_later_comes_after_the_case(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    crm.next(Says::Status(500));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    let page = browser.get(&paths::case_more(&reference)).await.text();
    let id = page.split_once("name=\"id\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let form = format!("id={id}&more=It+is+blue");
    crate::documents::plain_form::post(&browser, &paths::case_more(&reference), &form).await;
    crate::documents::plain_form::post(&browser, &paths::case_withdraw(&reference), "").await;
    // Not before the case itself.
    app.deliver().await;
    assert_eq!(crm.asked().len(), 1);
    app.advance(SignedDuration::from_mins(1));
    app.deliver().await;
    let types: Vec<String> =
        crm.asked().iter().map(|asked| asked.json()["type"].as_str().unwrap().to_owned()).collect();
    let expected = ["received", "received", "words-added", "withdrawn"].map(|kind| format!("front-door.case.{kind}"));
    assert_eq!(types, expected);
    let words = &crm.asked()[2].json()["data"];
    assert_eq!((&words["words"], &words["case"]), (&"It is blue".into(), &serde_json::Value::Null));
}

async fn a_rules_own_mailbox_is_the_only_destination(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    let profile = app.server.councils.find("chorley").unwrap();
    let service = profile.council.find_service("missed-bin").unwrap();
    let facts = server::cases::facts(&profile, app.now());
    let routing = server::cases::routing(&profile, service, &facts);
    let answers = app.missed_bin("chorley").answers;
    let checked = domain::submission::check(&service.form, routing, &answers, "2026-11-20".parse().unwrap()).unwrap();
    let reference = Reference::from_random(server::random::bytes());
    let mut case = server::cases::cases(&profile, service, &checked, None, reference, app.now()).case;
    let channels = |case: &server::store::cases::Case| {
        let mails = server::delivery::destinations::hand_over(&profile, case).unwrap();
        mails.into_iter().map(|mail| mail.destination).collect::<Vec<_>>()
    };
    assert_eq!(channels(&case), ["waste/crm"]);
    case.mailbox = Some("safeguarding@council.example".to_owned());
    assert_eq!(channels(&case), ["safeguarding@council.example"]);
}

async fn a_destination_that_took_it_is_not_asked_again(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    let browser = app.browser("chorley");
    send(&app, &browser).await;
    app.deliver().await;
    for _ in 0..48 {
        app.advance(SignedDuration::from_hours(1));
        app.deliver().await;
    }
    assert_eq!(crm.asked().len(), 1);
}
