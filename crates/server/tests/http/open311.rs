//! `/open311/v2`: what other systems read of public places, and what they send for somebody.

use crate::support::{Answer, Client, System, TestApp, answers};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    integration::{Changes, TeamCase},
};
use domain::{
    case::{EventKind, Raised, Status},
    reference::Reference,
};
use jiff::SignedDuration;
use serde_json::Value;
use server::random;

on_both_stores![
    services_that_can_be_sent_are_listed,
    a_service_says_what_it_asks,
    anybody_may_read_that_a_report_is_there_and_nothing_that_was_said,
    what_is_no_public_place_is_nobody_elses,
    lists_go_by_date_status_service_and_page,
    a_report_becomes_a_case_as_any_other,
    the_same_report_is_one_case,
    what_the_form_does_not_take_is_refused_in_its_words,
    only_a_token_for_it_sends,
    updates_tell_what_happened,
    a_team_tells_what_happened_by_updates,
    a_reporter_says_more_by_updates,
    hostile_words_stay_words,
];

const WRITE: [&str; 1] = ["open311:write"];
const TIP: [(&str, &str); 8] = [
    ("service_code", "fly-tip"),
    ("lat", "53.721401234"),
    ("long", "-1.8634"),
    ("address_string", "Long Lane, by the school"),
    ("description", "A mattress. I am Kim, and I saw it all"),
    ("first_name", "Kim"),
    ("last_name", "Reporter"),
    ("email", "kim@example.org"),
];

async fn get(client: &Client, path: &str) -> Answer {
    client.get(&format!("/open311/v2/{path}")).await
}

async fn list(client: &Client, path: &str) -> Vec<Value> {
    let answer = get(client, path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    assert_eq!(answer.header("content-type"), "application/json; charset=utf-8");
    answer.json()
}

fn ids(requests: &[Value]) -> Vec<&str> {
    requests.iter().map(|request| request["service_request_id"].as_str().unwrap()).collect()
}

async fn tip(app: &TestApp) -> Reference {
    let body = NewCase {
        idempotency_key: random::id(),
        service: "fly-tip".to_owned(),
        form_version: app.form_version("chorley", "fly-tip"),
        answers: answers(&[
            ("where", &["Long Lane, by the school", "53.72140", "-1.86340"]),
            ("what", &["A mattress. I am Kim, and I saw it all"]),
            ("contact-name", &["Kim Reporter"]),
            ("contact-email", &["kim@example.org"]),
        ]),
        route_wrong: None,
    };
    app.browser("chorley").call_with(&CreateCase, &body).await.json::<CaseReply>().reference
}

async fn bin(app: &TestApp) -> Reference {
    app.browser("chorley").call_with(&CreateCase, &app.missed_bin("chorley")).await.json::<CaseReply>().reference
}

async fn send(system: &System, fields: &[(&str, &str)]) -> Answer {
    system.post_form("/open311/v2/requests.json", fields).await
}

fn sent_id(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let requests: Vec<Value> = answer.json();
    requests[0]["service_request_id"].as_str().unwrap().to_owned()
}

/// The reference of the case that changed last, as its team knows it.
async fn newest(app: &TestApp) -> Reference {
    let reader = System::new(app, "chorley", &["cases:read"], &[]).await;
    let changes: Changes = reader.get("/api/v1/integration/cases?limit=500").await.json();
    changes.cases.last().unwrap().reference.clone()
}

/// What went wrong, as GeoReport says it.
fn error(answer: &Answer, status: StatusCode) -> String {
    assert_eq!(answer.status, status, "{}", answer.text());
    let errors: Vec<Value> = answer.json();
    assert_eq!(errors[0]["code"], status.as_str());
    errors[0]["description"].as_str().unwrap().to_owned()
}

async fn services_that_can_be_sent_are_listed(app: TestApp) {
    let client = app.stranger("chorley");
    let services = list(&client, "services.json").await;
    let codes: Vec<_> = services.iter().map(|service| service["service_code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"fly-tip") && codes.contains(&"missed-bin") && codes.contains(&"litter"), "{codes:?}");
    // Whom to call, before any form; what another body does; what stands in no list.
    for code in ["emergency", "pothole", "renewal", "confidence"] {
        let found = get(&client, &format!("services/{code}.json")).await;
        assert_eq!(codes.contains(&code), found.status == StatusCode::OK, "{code}");
    }
    assert!(!codes.contains(&"emergency") && !codes.contains(&"pothole"), "{codes:?}");
    let tip = services.iter().find(|service| service["service_code"] == "fly-tip").unwrap();
    assert_eq!((&tip["type"], &tip["metadata"], &tip["group"]), (&"realtime".into(), &false.into(), &"Bins".into()));
    let xml = get(&client, "services.xml").await;
    assert_eq!(xml.header("content-type"), "text/xml; charset=utf-8");
    assert!(xml.text().starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?><services><service>"), "{}", xml.text());
    assert_eq!(list(&client, "services.json?jurisdiction_id=chorley").await.len(), services.len());
    error(&get(&client, "services.json?jurisdiction_id=halton").await, StatusCode::NOT_FOUND);
    let discovery: Value = get(&client, "discovery.json").await.json();
    assert!(discovery["endpoints"][0]["url"].as_str().unwrap().ends_with("/open311/v2"), "{discovery}");
    let nowhere = get(&client, "services/nothing.xml").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert!(nowhere.text().contains("<errors><error><code>404</code><description>"), "{}", nowhere.text());
}

async fn a_service_says_what_it_asks(app: TestApp) {
    let client = app.stranger("chorley");
    let bin: Value = get(&client, "services/missed-bin.json").await.json();
    let attribute = |code: &str| {
        let found = bin["attributes"].as_array().unwrap().iter().find(|attribute| attribute["code"] == code);
        found.unwrap_or_else(|| panic!("{code}: {bin}")).clone()
    };
    let which = attribute("which-bin");
    assert_eq!((&which["datatype"], &which["required"]), (&"singlevaluelist".into(), &true.into()));
    assert_eq!(which["values"][1], serde_json::json!({ "key": "recycling", "name": "Recycling" }));
    assert_eq!(attribute("tag")["required"], false, "it is asked for a recycling bin alone");
    assert_eq!(attribute("when")["datatype"], "datetime");
    let codes: Vec<_> = bin["attributes"].as_array().unwrap().iter().map(|attribute| &attribute["code"]).collect();
    assert_eq!(codes, ["which-bin", "tag", "when"], "what has a field of its own is none");
    let xml = get(&client, "services/missed-bin.xml").await.text();
    assert!(xml.contains("<values><value><key>rubbish</key><name>Rubbish</name></value>"), "{xml}");
}

async fn anybody_may_read_that_a_report_is_there_and_nothing_that_was_said(app: TestApp) {
    let reference = tip(&app).await;
    app.deliver().await;
    let client = app.stranger("chorley");
    let requests = list(&client, "requests.json").await;
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    let id = ids(&requests)[0];
    for (field, value) in [
        ("status", "open"),
        ("service_code", "fly-tip"),
        ("agency_responsible", "Waste"),
        ("requested_datetime", "2026-11-20T10:00:00Z"),
        ("expected_datetime", "2026-11-24T23:59:59Z"),
        ("lat", "53.72140"),
        ("long", "-1.86340"),
    ] {
        assert_eq!(request[field], value, "{request}");
    }
    for path in [
        "requests.json".to_owned(),
        "requests.xml".to_owned(),
        format!("requests/{id}.json"),
        format!("requests/{id}.xml"),
        format!("requests.json?service_request_id={id}"),
    ] {
        let text = get(&client, &path).await.text();
        assert!(text.contains("53.72140"), "{path}: {text}");
        for said in ["mattress", "Kim", "kim@example.org", "Long Lane", "Reporter", &reference.to_string()] {
            assert!(!text.contains(said), "{path}: {text}");
        }
    }
    // A reference is tried by nobody here: it would say whose code can be asked for.
    error(&get(&client, &format!("requests/{reference}.json")).await, StatusCode::NOT_FOUND);
    assert!(list(&app.stranger("calderdale"), "requests.json").await.is_empty());
}

async fn what_is_no_public_place_is_nobody_elses(app: TestApp) {
    let reference = bin(&app).await;
    let client = app.stranger("chorley");
    assert!(list(&client, "requests.json").await.is_empty());
    let (foreign, none) =
        (get(&client, &format!("requests/{reference}.json")).await, get(&client, "requests/2222222222.json").await);
    error(&foreign, StatusCode::NOT_FOUND);
    assert_eq!(foreign.seen(), none.seen());
    assert!(list(&client, &format!("requests.json?service_request_id={reference}")).await.is_empty());
    // A system of its team may know that it is there.
    for (scopes, teams, found) in [
        (&["open311:write"][..], &["waste"][..], true),
        (&["cases:read"], &[], true),
        (&["cases:read"], &["customer-services"], false),
    ] {
        let system = System::new(&app, "chorley", scopes, teams).await;
        let answer = get(&client, &format!("requests/{reference}.json?api_key={}", system.token)).await;
        assert_eq!(answer.status == StatusCode::OK, found, "{}", answer.text());
        assert!(!answer.text().contains("Sam"), "{}", answer.text());
    }
    let system = System::new(&app, "chorley", &["files:read"], &[]).await;
    error(&get(&client, &format!("requests/{reference}.json?api_key={}", system.token)).await, StatusCode::FORBIDDEN);
}

async fn lists_go_by_date_status_service_and_page(app: TestApp) {
    let mut sent = Vec::new();
    let first = tip(&app).await;
    for at in 0..3 {
        if at > 0 {
            tip(&app).await;
        }
        let newest = list(&app.stranger("chorley"), "requests.json?page_size=1").await;
        sent.push(ids(&newest)[0].to_owned());
        app.advance(SignedDuration::from_hours(24));
    }
    let team = System::new(&app, "chorley", &["events:write"], &[]).await;
    let done = team.tell(first.as_str(), "1", r#"{"kind":"resolved","words":"Cleared. Thank you, Kim"}"#).await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    let client = app.stranger("chorley");
    for (query, found) in [
        ("", vec![2, 1, 0]),
        ("status=open", vec![2, 1]),
        ("status=closed", vec![0]),
        ("status=open,closed", vec![2, 1, 0]),
        ("service_code=fly-tip", vec![2, 1, 0]),
        ("service_code=litter,missed-bin", vec![]),
        ("start_date=2026-11-21T00:00:00Z", vec![2, 1]),
        ("end_date=2026-11-21T12:00:00%2B00:00", vec![1, 0]),
        ("page_size=2", vec![2, 1]),
        ("page_size=2&page=2", vec![0]),
        ("page_size=2&page=3", vec![]),
    ] {
        let requests = list(&client, &format!("requests.json?{query}")).await;
        let expected: Vec<_> = found.into_iter().map(|at: usize| sent[at].as_str()).collect();
        assert_eq!(ids(&requests), expected, "{query}");
    }
    assert!(!get(&client, "requests.xml").await.text().contains("Kim"));
    for query in [
        "status=done",
        "page=0",
        "page_size=501",
        "start_date=yesterday",
        "start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z",
    ] {
        let told = error(&get(&client, &format!("requests.json?{query}")).await, StatusCode::BAD_REQUEST);
        assert!(told.contains(query.split('=').next().unwrap()) || told.contains("end_date"), "{query}: {told}");
    }
    app.advance(SignedDuration::from_hours(24 * 91));
    assert!(list(&client, "requests.json").await.is_empty(), "no older ones than 90 days");
}

async fn a_report_becomes_a_case_as_any_other(app: TestApp) {
    let system = System::new(&app, "chorley", &["open311:write", "cases:read"], &[]).await;
    let extra = [("attribute[title]", "Mattress"), ("media_url", "https://photos.example/1.jpg")];
    let id = sent_id(&send(&system, &[&TIP[..], &extra].concat()).await);
    let reference = newest(&app).await;
    assert!(!id.contains(reference.as_str()), "sites show it to anybody");
    app.deliver().await;
    let mail = app.message("team-hand-over");
    assert!(
        mail.body.contains("A mattress. I am Kim") && mail.body.contains("https://photos.example/1.jpg"),
        "{}",
        mail.body
    );
    assert_eq!(app.message("resident-receipt").to, "kim@example.org");
    let case: TeamCase = system.get(&format!("/api/v1/integration/cases/{reference}")).await.json();
    assert_eq!((case.raised, case.status), (Raised::System, Status::WithTeam));
    assert_eq!(case.answers["where"], ["Long Lane, by the school", "53.72140", "-1.86340"]);
    assert_eq!(case.contact.name.as_deref(), Some("Kim Reporter"));
    assert!(case.lines.iter().any(|line| line.answer.contains("title: Mattress")), "{:?}", case.lines);
    assert_eq!(ids(&list(&app.stranger("chorley"), "requests.json").await), [id]);
    // A form that asks for more than words.
    let bin = [
        ("service_code", "missed-bin"),
        ("attribute[which-bin]", "recycling"),
        ("attribute[tag]", "yes"),
        ("attribute[when]", "2026-11-19T00:00:00Z"),
        ("description", "By the gate"),
    ];
    app.advance(SignedDuration::from_mins(1));
    let id = sent_id(&send(&system, &bin).await);
    let reference = newest(&app).await;
    error(&get(&app.stranger("chorley"), &format!("requests/{id}.json")).await, StatusCode::NOT_FOUND);
    let own = get(&app.stranger("chorley"), &format!("requests/{id}.json?api_key={}", system.token)).await;
    assert_eq!(ids(&own.json::<Vec<Value>>()), [id], "who sent it may ask what becomes of it");
    let case: TeamCase = system.get(&format!("/api/v1/integration/cases/{reference}")).await.json();
    assert_eq!((case.tier, case.reason.as_str()), (2, "there is a tag on the bin"));
    assert_eq!(case.answers["more"], ["By the gate"]);
}

async fn the_same_report_is_one_case(app: TestApp) {
    let system = System::new(&app, "chorley", &WRITE, &[]).await;
    let named = [&TIP[..], &[("attribute[fixmystreet_id]", "4711")]].concat();
    let (first, again) = (sent_id(&send(&system, &named).await), sent_id(&send(&system, &named).await));
    assert_eq!(first, again);
    let changed = [&named[..], &[("attribute[title]", "Another")]].concat();
    error(&send(&system, &changed).await, StatusCode::BAD_REQUEST);
    // Another system has names of its own, and what has none is new each time.
    let other = System::new(&app, "chorley", &WRITE, &[]).await;
    let unnamed = sent_id(&send(&other, &named).await);
    assert_ne!(first, unnamed);
    assert_ne!(sent_id(&send(&system, &TIP).await), sent_id(&send(&system, &TIP).await));
}

async fn what_the_form_does_not_take_is_refused_in_its_words(app: TestApp) {
    let system = System::new(&app, "chorley", &WRITE, &[]).await;
    for (fields, told) in [
        (&[("service_code", "fly-tip")][..], "where: "),
        (&[("service_code", "fly-tip"), ("lat", "north"), ("long", "1"), ("description", "x")], "where: "),
        (
            &[("service_code", "missed-bin"), ("attribute[which-bin]", "purple")],
            "which-bin: Choose the bin that was missed",
        ),
        (
            &[("service_code", "missed-bin"), ("attribute[which-bin]", "rubbish"), ("attribute[when]", "2027-01-01")],
            "when: ",
        ),
        (
            &[
                ("service_code", "missed-bin"),
                ("attribute[which-bin]", "rubbish"),
                ("attribute[when]", "2026-11-19"),
                ("email", "nobody"),
            ],
            "contact-email: ",
        ),
    ] {
        let description = error(&send(&system, fields).await, StatusCode::BAD_REQUEST);
        assert!(description.contains(told), "{fields:?}: {description}");
    }
    for code in ["", "emergency", "nothing"] {
        error(&send(&system, &[("service_code", code)]).await, StatusCode::NOT_FOUND);
    }
    error(&send(&system, &[&TIP[..], &[("jurisdiction_id", "halton")]].concat()).await, StatusCode::NOT_FOUND);
    app.deliver().await;
    assert!(app.messages().is_empty());
}

async fn only_a_token_for_it_sends(app: TestApp) {
    let reader = System::new(&app, "chorley", &["cases:read", "events:write", "files:read"], &[]).await;
    error(&send(&reader, &TIP).await, StatusCode::FORBIDDEN);
    let elsewhere = System::new(&app, "calderdale", &WRITE, &[]).await.at(&app, "chorley");
    error(&send(&elsewhere, &TIP).await, StatusCode::FORBIDDEN);
    let mut nobody = System::new(&app, "chorley", &WRITE, &[]).await;
    nobody.token = String::new();
    error(&send(&nobody, &TIP).await, StatusCode::FORBIDDEN);
    assert!(list(&app.stranger("chorley"), "requests.json").await.is_empty());
}

async fn updates_tell_what_happened(app: TestApp) {
    let reference = tip(&app).await;
    app.deliver().await;
    let team = System::new(&app, "chorley", &["events:write"], &[]).await;
    for (key, event) in [
        ("1", r#"{"kind":"noted","words":"Crew 7"}"#),
        ("2", r#"{"kind":"planned","date":"2026-11-23"}"#),
        ("3", r#"{"kind":"resolved","words":"Cleared. Thank you, Kim"}"#),
    ] {
        app.advance(SignedDuration::from_mins(1));
        assert_eq!(team.tell(reference.as_str(), key, event).await.status, StatusCode::CREATED, "{event}");
    }
    let (sender, reader) =
        (System::new(&app, "chorley", &WRITE, &[]).await, System::new(&app, "chorley", &["cases:read"], &[]).await);
    let updates = async |system: &System, query: &str| {
        let path = format!("servicerequestupdates.json?api_key={}{query}", system.token);
        list(&app.stranger("chorley"), &path).await
    };
    let told = updates(&sender, "").await;
    let seen: Vec<_> = told
        .iter()
        .map(|update| (update["status"].as_str().unwrap(), update["description"].as_str().unwrap()))
        .collect();
    assert_eq!(
        seen,
        [("OPEN", ""), ("IN_PROGRESS", ""), ("ACTION_SCHEDULED", ""), ("FIXED", "")],
        "words are the resident's"
    );
    let public = list(&app.stranger("chorley"), "requests.json").await;
    assert!(told.iter().all(|update| update["service_request_id"] == ids(&public)[0]), "{told:?}");
    assert_eq!(updates(&reader, "").await[3]["description"], "Cleared. Thank you, Kim");
    assert_eq!(updates(&sender, "&start_date=2026-11-20T10:02:00Z").await.len(), 2);
    let other = System::new(&app, "chorley", &WRITE, &["customer-services"]).await;
    assert!(updates(&other, "").await.is_empty());
    let xml = get(&app.stranger("chorley"), &format!("servicerequestupdates.xml?api_key={}", sender.token)).await;
    assert!(xml.text().contains("<service_requests_updates><request_update><update_id>"), "{}", xml.text());
    error(&get(&app.stranger("chorley"), "servicerequestupdates.json").await, StatusCode::FORBIDDEN);
}

async fn a_team_tells_what_happened_by_updates(app: TestApp) {
    let reference = tip(&app).await;
    let id = reference.to_string();
    let team = System::new(&app, "chorley", &["events:write", "cases:read"], &["waste"]).await;
    let tell = async |fields: &[(&str, &str)]| {
        let fields = [&[("service_request_id", id.as_str())], fields].concat();
        team.post_form("/open311/v2/servicerequestupdates.json", &fields).await
    };
    let fixed = [
        ("update_id", "u1"),
        ("status", "FIXED"),
        ("description", "Cleared"),
        ("updated_datetime", "2026-11-20T10:00:00Z"),
    ];
    assert_eq!(tell(&fixed).await.status, StatusCode::CREATED);
    assert_eq!(tell(&fixed).await.status, StatusCode::CREATED);
    let case: TeamCase = team.get(&format!("/api/v1/integration/cases/{id}")).await.json();
    assert_eq!((case.status, case.events.len()), (Status::Resolved, 2));
    let refused = tell(&[("update_id", "u2"), ("status", "IN_PROGRESS")]).await;
    let told = error(&refused, StatusCode::CONFLICT);
    assert!(told.contains("The case is resolved. Allowed now: noted, reopened."), "{told}");
    for (fields, status) in [
        (&[("update_id", "u3"), ("status", "on_fire")][..], StatusCode::BAD_REQUEST),
        (&[("status", "OPEN"), ("description", "No name")], StatusCode::BAD_REQUEST),
        (
            &[("update_id", "u4"), ("status", "OPEN"), ("updated_datetime", "2027-01-01T00:00:00Z")],
            StatusCode::BAD_REQUEST,
        ),
        (&[("update_id", "u5"), ("status", "OPEN"), ("updated_datetime", "soon")], StatusCode::BAD_REQUEST),
        (&[("service_request_id", "x"), ("update_id", "u6")], StatusCode::CONFLICT),
    ] {
        assert_eq!(tell(fields).await.status, status, "{fields:?}");
    }
    let other = System::new(&app, "chorley", &["events:write"], &["customer-services"]).await;
    let fields =
        [("service_request_id", id.as_str()), ("update_id", "u7"), ("status", "OPEN"), ("description", "Mine")];
    error(&other.post_form("/open311/v2/servicerequestupdates.json", &fields).await, StatusCode::NOT_FOUND);
}

async fn a_reporter_says_more_by_updates(app: TestApp) {
    let system = System::new(&app, "chorley", &["open311:write"], &[]).await;
    let id = sent_id(&send(&system, &TIP).await);
    let reference = newest(&app).await;
    let fields = [
        ("service_request_id", id.as_str()),
        ("update_id", "c1"),
        ("status", "FIXED"),
        ("description", "There is a second one"),
    ];
    let answer = system.post_form("/open311/v2/servicerequestupdates.xml", &fields).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    app.deliver().await;
    assert!(app.message("team-news").body.contains("There is a second one"));
    let reader = System::new(&app, "chorley", &["cases:read"], &[]).await;
    let case: TeamCase = reader.get(&format!("/api/v1/integration/cases/{reference}")).await.json();
    assert!(case.status.is_open(), "who reports does not say that it is done");
    assert!(case.events.iter().any(|event| event.kind == EventKind::WordsAdded));
}

async fn hostile_words_stay_words(app: TestApp) {
    let system = System::new(&app, "chorley", &["open311:write", "cases:read"], &[]).await;
    let hostile = "</description><status>closed</status> & ]]> <script>alert(1)</script>\u{7}";
    let mut fields = TIP.to_vec();
    fields.retain(|(key, _)| *key != "description");
    fields.push(("description", hostile));
    sent_id(&send(&system, &fields).await);
    let reference = newest(&app).await;
    let team = System::new(&app, "chorley", &["events:write"], &[]).await;
    let event = serde_json::json!({ "kind": "message", "words": hostile }).to_string();
    assert_eq!(team.tell(reference.as_str(), "1", &event).await.status, StatusCode::CREATED);
    let path = format!("servicerequestupdates.xml?api_key={}", system.token);
    let xml = get(&app.stranger("chorley"), &path).await.text();
    assert!(
        xml.contains("&lt;/description&gt;&lt;status&gt;closed&lt;/status&gt; &amp; ]]&gt; &lt;script&gt;"),
        "{xml}"
    );
    assert!(!xml.contains("<script>") && !xml.contains('\u{7}'), "{xml}");
}
