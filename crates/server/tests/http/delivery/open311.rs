//! A team's own system that speaks Open311, and what it says of a case.

use super::webhooks::{send, status};
use crate::support::{Asked, Client, Receiver, Says, System, TestApp, answers, jar::Jar};
use axum::http::{Method, StatusCode};
use contract::{
    cases::{CaseReply, CreateCase, FindCase, NewCase},
    endpoint::Endpoint,
    paths,
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use jiff::SignedDuration;
use server::{delivery::open311_updates::poll_due, random, store::outbox::OutboxRow};

on_both_stores![
    it_gets_the_case_in_its_own_words,
    it_is_told_what_the_resident_reads,
    its_number_is_its_confirmation,
    a_token_is_asked_for_its_number,
    another_front_door_takes_it,
    a_lost_answer_makes_no_second_case,
    what_it_cannot_have_needs_a_person,
    what_the_resident_says_later_is_an_update,
    what_it_says_stands_on_the_page_once,
    its_updates_may_come_late_and_out_of_order,
    without_updates_it_is_asked_for_each_case,
    what_it_says_of_others_changes_nothing,
    while_it_is_away_nothing_is_missed,
];

const ISSUED: &str = r#"[{ "service_request_id": "CRM-7", "service_notice": "", "account_id": "" }]"#;

async fn open311(app: &mut TestApp) -> Receiver {
    let crm = Receiver::start().await;
    app.hand_over_to(&format!(
        "[teams.waste.destinations.crm]\nkind = 'open311'\nurl = 'http://{}/open311/v2'\nsecret = 'crm'\n
         jurisdiction = 'chorley.gov.uk'\nservices = {{ missed-bin = 'MISSED' }}\n",
        crm.address
    ));
    crm
}

async fn issued(app: &mut TestApp) -> (Receiver, Client, Reference) {
    let crm = open311(app).await;
    crm.next(Says::Json(201, ISSUED.to_owned()));
    let browser = app.browser("chorley");
    let reference = send(app, &browser).await;
    app.deliver().await;
    (crm, browser, reference)
}

async fn row(app: &TestApp) -> OutboxRow {
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    rows.into_iter().find(|row| row.kind == "team-hand-over").unwrap()
}

/// What the resident reads: each event, with what was said.
async fn lines(browser: &Client, reference: &Reference) -> Vec<(EventKind, Option<String>)> {
    let case: CaseReply = browser.call(&FindCase { reference: reference.clone() }).await.json();
    case.events.into_iter().map(|event| (event.kind, event.words)).collect()
}

fn update(id: &str, status: &str, said: &str, at: &str) -> String {
    serde_json::json!({
        "update_id": id, "service_request_id": "CRM-7", "status": status, "description": said, "updated_datetime": at,
    })
    .to_string()
}

async fn poll(app: &TestApp, crm: &Receiver, updates: &[String]) {
    crm.next(Says::Json(200, format!("[{}]", updates.join(","))));
    app.advance(SignedDuration::from_mins(6));
    poll_due(&app.server, "asks").await;
}

fn posts(crm: &Receiver) -> Vec<Asked> {
    crm.asked().into_iter().filter(|asked| asked.method == Method::POST).collect()
}

async fn it_gets_the_case_in_its_own_words(mut app: TestApp) {
    let crm = open311(&mut app).await;
    crm.next(Says::Json(201, ISSUED.to_owned()));
    let body = NewCase {
        idempotency_key: random::id(),
        service: "fly-tip".to_owned(),
        form_version: app.form_version("chorley", "fly-tip"),
        answers: answers(&[
            ("where", &["By the bridge & gate", "53.65311", "-2.63206"]),
            ("what", &["A sofa; \"red\" +1"]),
        ]),
        route_wrong: None,
    };
    let reference = app.browser("chorley").call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    app.deliver().await;
    let [asked] = posts(&crm).try_into().unwrap();
    assert_eq!(asked.path, "/open311/v2/requests.json");
    assert_eq!(asked.header("content-type"), "application/x-www-form-urlencoded");
    for (field, value) in [
        ("service_code", "fly-tip"),
        ("jurisdiction_id", "chorley.gov.uk"),
        ("api_key", "new"),
        ("lat", "53.65311"),
        ("long", "-2.63206"),
        ("address_string", "By the bridge & gate"),
        ("attribute[external_id]", &reference.to_string()),
    ] {
        assert_eq!(asked.field(field), value, "{field}");
    }
    let description = asked.field("description");
    assert!(description.starts_with(&format!("Report dumped rubbish [{reference}]\n")), "{description}");
    assert!(description.contains("What it is: A sofa; \"red\" +1"), "{description}");
}

async fn it_is_told_what_the_resident_reads(mut app: TestApp) {
    let crm = open311(&mut app).await;
    crm.next(Says::Json(201, ISSUED.to_owned()));
    let browser = Jar::new(&app, "chorley");
    browser.set("__Host-language", "pl");
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    assert_eq!(browser.post_json(CreateCase::ROUTE, &body).await.status, StatusCode::CREATED);
    app.deliver().await;
    let description = posts(&crm)[0].field("description");
    assert!(description.contains("Written in Polish. The resident may need an interpreter."), "{description}");
}

async fn its_number_is_its_confirmation(mut app: TestApp) {
    let crm = open311(&mut app).await;
    // It says that it is fine, and gives no number.
    crm.next(Says::Json(200, "[]".to_owned()));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::Received);
    assert_eq!(row(&app).await.last_error.as_deref(), Some("its answer can't be read"));
    crm.next(Says::Json(200, "[]".to_owned())).next(Says::Json(201, ISSUED.replace("\"CRM-7\"", "7")));
    app.advance(SignedDuration::from_mins(1));
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    let asked = posts(&crm);
    assert_eq!((asked[0].field("service_code"), asked[0].field("email")), ("MISSED".into(), "sam@example.org".into()));
    assert_eq!((asked[0].field("first_name"), asked[0].field("last_name")), ("Sam".into(), "Resident".into()));
}

async fn another_front_door_takes_it(mut app: TestApp) {
    let crm = Receiver::start().await;
    let url = format!("http://{}/open311/v2", crm.address);
    app.hand_over_to(&format!("[teams.waste.destinations.crm]\nkind = 'open311'\nurl = '{url}'\n"));
    crm.next(Says::Json(201, ISSUED.to_owned()));
    let reference = send(&app, &app.browser("chorley")).await;
    app.deliver().await;
    let sent = String::from_utf8(posts(&crm).pop().unwrap().body.to_vec()).unwrap();
    let other = TestApp::sqlite().await;
    let system = System::new(&other, "chorley", &["open311:write"], &[]).await;
    let answer = system.post_raw("/open311/v2/requests.json", &format!("{sent}&api_key={}", system.token)).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{sent}: {}", answer.text());
    let taken = Reference::try_from(row(&other).await.reference).unwrap();
    let there = other.server.store.find_case_as_server("chorley", &taken).await.unwrap().unwrap().case;
    let here = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap().case;
    for question in ["which-bin", "when"] {
        assert!(there.answers.contains_key(question), "{question}: {:?}", there.answers);
        assert_eq!(there.answers.get(question), here.answers.get(question), "{question}");
    }
    assert_eq!(there.contact, here.contact);
}

async fn a_token_is_asked_for_its_number(mut app: TestApp) {
    let crm = open311(&mut app).await;
    crm.next(Says::Json(200, r#"[{ "token": "t/1" }]"#.to_owned()))
        .next(Says::Json(200, r#"[{ "token": "t/1" }]"#.to_owned()));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::Received);
    crm.next(Says::Json(200, r#"[{ "token": "t/1", "service_request_id": "CRM-7" }]"#.to_owned()));
    app.advance(SignedDuration::from_mins(1));
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    let paths: Vec<String> = crm.asked().into_iter().map(|asked| asked.path).collect();
    assert_eq!(
        paths,
        ["requests.json", "tokens/t%2F1.json", "tokens/t%2F1.json"].map(|path| format!("/open311/v2/{path}"))
    );
}

async fn a_lost_answer_makes_no_second_case(mut app: TestApp) {
    let crm = open311(&mut app).await;
    crm.next(Says::Half);
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::Received);
    let there = serde_json::json!([
        { "service_request_id": "CRM-6", "description": "Somebody else's" },
        { "service_request_id": "CRM-7", "description": posts(&crm)[0].field("description") },
    ]);
    crm.next(Says::Json(200, there.to_string()));
    app.advance(SignedDuration::from_mins(1));
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    assert_eq!(posts(&crm).len(), 1);
    assert!(crm.asked()[1].query.contains("service_code=MISSED"), "{}", crm.asked()[1].query);
    poll(&app, &crm, &[update("1", "fixed", "Emptied.", "2026-11-20T10:05:00Z")]).await;
    assert_eq!(status(&browser, &reference).await, Status::Resolved);
}

async fn what_it_cannot_have_needs_a_person(mut app: TestApp) {
    let crm = open311(&mut app).await;
    crm.next(Says::Json(400, r#"[{ "code": 400, "description": "service_code was not provided" }]"#.to_owned()));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::NeedsPerson);
    app.advance(SignedDuration::from_hours(2));
    app.deliver().await;
    assert_eq!(crm.asked().len(), 1);
}

async fn what_the_resident_says_later_is_an_update(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    let page = browser.get(&paths::case_more(&reference)).await.text();
    let id = page.split_once("name=\"id\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let form = format!("id={id}&more=It+is+blue");
    crate::documents::plain_form::post(&browser, &paths::case_more(&reference), &form).await;
    crm.next(Says::Status(502));
    app.deliver().await;
    app.advance(SignedDuration::from_mins(1));
    app.deliver().await;
    let [_, lost, update] = posts(&crm).try_into().unwrap();
    assert_eq!(update.path, "/open311/v2/servicerequestupdates.json");
    for (field, value) in
        [("service_request_id", "CRM-7"), ("description", "It is blue"), ("status", "OPEN"), ("api_key", "new")]
    {
        assert_eq!(update.field(field), value, "{field}");
    }
    assert_eq!(update.field("update_id"), lost.field("update_id"));
}

async fn what_it_says_stands_on_the_page_once(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    let first = update("1", "investigating", "We are <b>looking</b>.", "2026-11-20T10:03:00Z");
    poll(&app, &crm, std::slice::from_ref(&first)).await;
    poll(&app, &crm, &[first, update("2", "open", "The crew comes back.", "2026-11-20T10:08:00Z")]).await;
    poll(&app, &crm, &[update("3", "fixed", "", "2026-11-20T10:15:00Z")]).await;
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(
        lines(&browser, &reference).await,
        [
            (EventKind::Received, None),
            (EventKind::HandedOver, None),
            (EventKind::Working, said("We are <b>looking</b>.")),
            (EventKind::Message, said("The crew comes back.")),
            (EventKind::Resolved, said("The team says that it is done.")),
        ]
    );
    assert_eq!(status(&browser, &reference).await, Status::Resolved);
    let page = browser.get(&paths::case(&reference)).await.text();
    assert!(page.contains("We are &lt;b&gt;looking&lt;/b&gt;."), "{page}");
    let polls: Vec<Asked> =
        crm.asked().into_iter().filter(|asked| asked.path.ends_with("servicerequestupdates.json")).collect();
    assert!(polls[1].query.contains("start_date=2026-11-20T09%3A06%3A00Z"), "{}", polls[1].query);
    assert!(polls[1].query.contains("end_date=2026-11-20T10%3A12%3A00Z"), "{}", polls[1].query);
}

async fn its_updates_may_come_late_and_out_of_order(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    let updates = [
        update("3", "closed", "Done.", "2026-11-20T10:05:00Z"),
        // From the future, of no known kind, and without a time.
        update("2", "in_progress", "", "2026-11-20T10:04:00Z"),
        update("4", "a new word", "", "2036-11-20T10:04:00Z"),
    ];
    poll(&app, &crm, &updates).await;
    let late = [update("5", "investigating", "", "2026-11-20T10:01:00Z")];
    poll(&app, &crm, &late).await;
    let kinds: Vec<_> = lines(&browser, &reference).await.into_iter().map(|(kind, _)| kind).collect();
    let expected = [EventKind::Received, EventKind::HandedOver, EventKind::Working, EventKind::Closed];
    assert_eq!(kinds, expected, "what has ended is not begun again by what came late");
}

async fn without_updates_it_is_asked_for_each_case(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    for _ in 0..2 {
        crm.next(Says::Status(404));
        let there = r#"[{ "service_request_id": "CRM-7", "status": "closed", "status_notes": "Emptied at noon." }]"#;
        crm.next(Says::Json(200, there.to_owned()));
        app.advance(SignedDuration::from_mins(6));
        poll_due(&app.server, "asks").await;
    }
    let last = lines(&browser, &reference).await.pop().unwrap();
    assert_eq!(last, (EventKind::Closed, Some("Emptied at noon.".to_owned())));
    let asked: Vec<Asked> = crm.asked().into_iter().filter(|asked| asked.path.ends_with("/requests.json")).collect();
    // The case has ended, and is not asked for again.
    assert_eq!(asked.len(), 2);
    assert!(asked[1].query.contains("service_request_id=CRM-7"), "{}", asked[1].query);
}

async fn what_it_says_of_others_changes_nothing(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    let other = update("1", "fixed", "Done.", "2026-11-20T10:05:00Z").replace("CRM-7", reference.as_str());
    poll(&app, &crm, &[other, r#"{ "update_id": null, "service_request_id": "CRM-7" }"#.to_owned()]).await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
}

async fn while_it_is_away_nothing_is_missed(mut app: TestApp) {
    let (crm, browser, reference) = issued(&mut app).await;
    for says in [Says::Status(500), Says::Nothing, Says::Half, Says::Json(200, "<html>".to_owned())] {
        crm.next(says);
        app.advance(SignedDuration::from_mins(6));
        poll_due(&app.server, "asks").await;
        // Another copy of the server asks no sooner.
        poll_due(&app.copy_for(app.server.councils.clone()), "other").await;
    }
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    poll(&app, &crm, &[update("1", "fixed", "Done.", "2026-11-20T10:05:00Z")]).await;
    assert_eq!(status(&browser, &reference).await, Status::Resolved);
    let last = crm.asked().pop().unwrap();
    assert!(last.query.contains("start_date=2026-11-20T09%3A06%3A00Z"), "since it was first asked: {}", last.query);
}
