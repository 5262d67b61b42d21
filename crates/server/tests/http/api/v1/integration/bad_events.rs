//! What a system tells that can't be: each is refused with what may be told in its place, and nothing is stored.

use super::{ALL, path, sent};
use crate::support::{Answer, System, TestApp};
use axum::http::{Method, StatusCode, header};
use contract::integration::TeamCase;
use domain::case::{EventKind, Status};
use jiff::SignedDuration;

on_both_stores![
    a_closed_case_says_what_it_allows,
    what_lies_ahead_or_came_too_late_is_refused,
    what_is_said_with_an_event_has_to_fit,
    what_a_system_does_not_decide_is_not_told_by_it,
    hostile_words_stay_words,
    two_systems_at_once_are_one_after_the_other,
];

fn refused(answer: &Answer, status: StatusCode, kind: &str) -> String {
    let problem = answer.problem();
    assert_eq!((answer.status, problem.kind.as_str()), (status, kind), "{}", answer.text());
    problem.detail
}

async fn a_closed_case_says_what_it_allows(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let closed = system.tell(reference.as_str(), "1", r#"{"kind":"closed","words":"It is not ours"}"#).await;
    assert_eq!(closed.status, StatusCode::CREATED, "{}", closed.text());
    for (at, event) in [
        r#"{"kind":"working"}"#,
        r#"{"kind":"planned","date":"2026-11-30"}"#,
        r#"{"kind":"resolved","words":"Done"}"#,
        r#"{"kind":"asked","words":"Where?"}"#,
        r#"{"kind":"delayed","words":"Snow","date":"2026-12-24"}"#,
    ]
    .into_iter()
    .enumerate()
    {
        let answer = system.tell(reference.as_str(), &format!("late-{at}"), event).await;
        let detail = refused(&answer, StatusCode::CONFLICT, "/problems/not-allowed-now");
        assert!(detail.starts_with("The case is closed. Allowed now: noted, reopened."), "{detail}");
    }
    let case: TeamCase = system.get(&path(&reference)).await.json();
    assert_eq!((case.status, case.allowed), (Status::Closed, vec![EventKind::Noted, EventKind::Reopened]));
    assert_eq!(case.events.len(), 2);
    let again = system.tell(reference.as_str(), "2", r#"{"kind":"reopened","words":"It is ours after all"}"#).await;
    assert_eq!(again.status, StatusCode::CREATED, "{}", again.text());
}

async fn what_lies_ahead_or_came_too_late_is_refused(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let tell = async |key: &str, happened: &str| {
        let event = format!(r#"{{"kind":"noted","words":"{key}","happened":"{happened}"}}"#);
        system.tell(reference.as_str(), key, &event).await
    };
    app.advance(SignedDuration::from_hours(1));
    refused(&tell("ahead", "2026-11-20T11:06:00Z").await, StatusCode::UNPROCESSABLE_ENTITY, "/problems/ahead");
    assert_eq!(tell("fast-clock", "2026-11-20T11:04:00Z").await.status, StatusCode::CREATED);
    app.advance(SignedDuration::from_hours(1));
    let resolved = r#"{"kind":"resolved","words":"Done","happened":"2026-11-20T11:55:00Z"}"#;
    assert_eq!(system.tell(reference.as_str(), "done", resolved).await.status, StatusCode::CREATED);
    app.advance(SignedDuration::from_mins(1));
    let late = tell("late", "2026-11-20T11:30:00Z").await;
    let detail = refused(&late, StatusCode::CONFLICT, "/problems/out-of-order");
    assert!(detail.starts_with("The case is resolved. Allowed now: noted, reopened."), "{detail}");
    // The same again is the same again, however late.
    assert_eq!(system.tell(reference.as_str(), "done", resolved).await.status, StatusCode::CREATED);
    let case: TeamCase = system.get(&path(&reference)).await.json();
    assert_eq!(case.events.len(), 3, "{:?}", case.events);
}

async fn what_is_said_with_an_event_has_to_fit(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let long = format!(r#"{{"kind":"message","words":"{}"}}"#, "a".repeat(2001));
    for (event, field) in [
        (r#"{"kind":"message"}"#, "words"),
        (r#"{"kind":"message","words":" \u200b "}"#, "words"),
        (&long, "words"),
        (r#"{"kind":"planned"}"#, "date"),
        (r#"{"kind":"planned","date":"2026-11-19"}"#, "date"),
        (r#"{"kind":"planned","date":"2029-11-19"}"#, "date"),
        (r#"{"kind":"moved","words":"No"}"#, "team"),
        (r#"{"kind":"moved","words":"No","team":"waste"}"#, "team"),
        (r#"{"kind":"moved","words":"No","team":"parking"}"#, "team"),
        (r#"{"kind":"joined"}"#, "other"),
        (r#"{"kind":"joined","other":"22222-22222"}"#, "other"),
        (r#"{"kind":"working","date":"2026-11-30"}"#, "kind"),
    ] {
        let answer = system.tell(reference.as_str(), "1", event).await;
        refused(&answer, StatusCode::UNPROCESSABLE_ENTITY, "/problems/invalid");
        assert_eq!(answer.problem().errors[0].field, field, "{event}");
    }
    for event in [
        r#"{"kind":"resolved","words":"Done","status":"closed"}"#,
        r#"{"kind":"nonsense"}"#,
        r#"{"kind":"planned","date":"2026-02-30"}"#,
        r#"{"kind":"moved","team":"nobody","words":"No"}"#,
        r#"{"words":"Done"}"#,
        r#"["resolved"]"#,
        "null",
    ] {
        let answer = system.tell(reference.as_str(), "1", event).await;
        refused(&answer, StatusCode::UNPROCESSABLE_ENTITY, "/problems/not-understood");
    }
    refused(&system.tell(reference.as_str(), "1", "{").await, StatusCode::BAD_REQUEST, "/problems/malformed");
    let good = r#"{"kind":"working"}"#;
    for key in ["", "two words", "a/b", &"k".repeat(101)] {
        let answer = system.tell(reference.as_str(), key, good).await;
        refused(&answer, StatusCode::UNPROCESSABLE_ENTITY, "/problems/no-key");
    }
    let client = app.stranger("chorley");
    let request = system.request(&Method::POST, &format!("{}/events", path(&reference)));
    let answer =
        client.send(request.header("idempotency-key", "1").header(header::CONTENT_TYPE, "text/plain"), good).await;
    refused(&answer, StatusCode::UNSUPPORTED_MEDIA_TYPE, "/problems/not-json");
    let case: TeamCase = system.get(&path(&reference)).await.json();
    assert_eq!(case.events.len(), 1, "nothing was stored: {:?}", case.events);
}

async fn what_a_system_does_not_decide_is_not_told_by_it(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    for kind in EventKind::ALL.into_iter().filter(|kind| !kind.is_by_team() || *kind == EventKind::Assigned) {
        let event = format!(r#"{{"kind":"{}"}}"#, kind.key());
        let answer = system.tell(reference.as_str(), "1", &event).await;
        refused(&answer, StatusCode::UNPROCESSABLE_ENTITY, "/problems/not-by-system");
    }
}

async fn hostile_words_stay_words(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let words = "<script>alert(1)</script> ' ; drop table cases; -- =1+1";
    let event = serde_json::json!({ "kind": "message", "words": words }).to_string();
    let answer = system.tell(reference.as_str(), "1", &event).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let case: TeamCase = system.get(&path(&reference)).await.json();
    assert_eq!(case.events.last().and_then(|event| event.words.as_deref()), Some(words));
}

async fn two_systems_at_once_are_one_after_the_other(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let (one, other) = (System::new(&app, "chorley", &ALL, &[]).await, System::new(&app, "chorley", &ALL, &[]).await);
    let (resolved, closed) = tokio::join!(
        one.tell(reference.as_str(), "1", r#"{"kind":"resolved","words":"Done"}"#),
        other.tell(reference.as_str(), "1", r#"{"kind":"closed","words":"Not ours"}"#),
    );
    let mut statuses = [resolved.status, closed.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::CREATED, StatusCode::CONFLICT]);
}
