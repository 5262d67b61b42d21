//! `/api/v1/integration`: what a council's own systems may read and tell, and what they may not.

use crate::support::{
    Answer, Client, System, TestApp, litter, litter_with, place, upload_paper, upload_photo, with_answer,
};
use axum::http::{Method, Request, StatusCode, header};
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    integration::{Changes, TeamCase, TeamEvent},
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
    team::Team,
};
use jiff::SignedDuration;
use server::token;
use std::collections::BTreeSet;

mod bad_events;

on_both_stores![
    a_case_is_read_whole_by_its_teams_system,
    what_the_system_tells_stands_on_the_residents_page,
    the_same_telling_is_stored_once_and_answered_alike,
    nothing_that_changes_is_overlooked_between_pages,
    changes_that_are_stored_at_once_are_all_told,
    a_case_that_leaves_a_team_is_told_of_once_more,
    other_teams_and_other_councils_see_nothing,
    each_scope_opens_its_own_door,
    a_removed_token_opens_nothing,
    a_token_is_used_so_often_and_no_more,
    files_go_to_the_team_that_they_were_given_to,
    a_parts_team_reads_its_part_alone,
    a_cursor_from_nowhere_is_refused,
];

const ALL: [&str; 3] = ["cases:read", "events:write", "files:read"];

pub async fn sent(app: &TestApp, browser: &Client) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "more", &["The gate <b>is</b> open"]);
    browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference
}

pub fn path(reference: &Reference) -> String {
    format!("/api/v1/integration/cases/{reference}")
}

async fn changes(system: &System, since: &str, limit: usize) -> Changes {
    let answer = system.get(&format!("/api/v1/integration/cases?since={since}&limit={limit}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

async fn a_case_is_read_whole_by_its_teams_system(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    app.deliver().await;
    let system = System::new(&app, "chorley", &ALL, &["waste"]).await;
    let answer = system.get(&path(&reference)).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let case: TeamCase = answer.json();
    assert_eq!((case.reference.clone(), case.team, case.status), (reference, Team::Waste, Status::WithTeam));
    assert_eq!(case.contact.email.as_deref(), Some("sam@example.org"));
    assert_eq!(case.answers["more"], ["The gate <b>is</b> open"]);
    assert!(case.lines.iter().any(|line| line.name == "Bin" && line.answer == "Rubbish"), "{:?}", case.lines);
    let kinds: Vec<_> = case.events.iter().map(|event| (event.kind, event.status)).collect();
    let expected = [(EventKind::Received, Status::Received), (EventKind::HandedOver, Status::WithTeam)];
    assert_eq!(kinds, expected);
    assert!(case.allowed.contains(&EventKind::Resolved) && !case.allowed.contains(&EventKind::Reopened));
}

async fn what_the_system_tells_stands_on_the_residents_page(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    app.deliver().await;
    let system = System::new(&app, "chorley", &ALL, &["waste"]).await;
    for (key, event, status) in [
        ("1", r#"{"kind":"working"}"#, Status::WithTeam),
        ("2", r#"{"kind":"asked","words":"Which gate?","date":"2026-11-27"}"#, Status::WaitingForResident),
        ("3", r#"{"kind":"planned","date":"2026-11-26","words":"The crew comes again"}"#, Status::Planned),
        ("4", r#"{"kind":"noted","words":"Crew 7"}"#, Status::Planned),
        ("5", r#"{"kind":"resolved","words":"Emptied"}"#, Status::Resolved),
    ] {
        app.advance(SignedDuration::from_mins(1));
        let answer = system.tell(reference.as_str(), key, event).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{event}: {}", answer.text());
        assert_eq!(answer.json::<TeamEvent>().status, status, "{event}");
        let seen = browser.call(&FindCase { reference: reference.clone() }).await;
        assert_eq!(seen.json::<CaseReply>().status, status, "{event}");
        assert!(!seen.text().contains("Crew 7"), "what the team writes down for itself: {}", seen.text());
    }
}

async fn the_same_telling_is_stored_once_and_answered_alike(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let event = r#"{"kind":"planned","date":"2026-11-23","words":"  Monday "}"#;
    let first = system.tell(reference.as_str(), "job-7", event).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let others = [
        system.tell(reference.as_str(), "job-8", r#"{"kind":"working"}"#).await,
        system.tell(reference.as_str(), "job-9", r#"{"kind":"resolved","words":"Done"}"#).await,
    ];
    assert!(others.iter().all(|answer| answer.status == StatusCode::CREATED));
    // Days later, over a case that would not allow it any more.
    app.advance(SignedDuration::from_hours(24 * 10));
    let again = system.tell(reference.as_str(), "job-7", event).await;
    assert_eq!((again.status, again.text()), (first.status, first.text()));
    for other in [r#"{"kind":"planned","date":"2026-11-24","words":"Monday"}"#, r#"{"kind":"noted","words":"Monday"}"#]
    {
        let refused = system.tell(reference.as_str(), "job-7", other).await;
        assert_eq!(
            (refused.status, refused.problem().kind.as_str()),
            (StatusCode::UNPROCESSABLE_ENTITY, "/problems/key-reused")
        );
    }
    let case: TeamCase = system.get(&path(&reference)).await.json();
    assert_eq!(case.events.iter().filter(|event| event.kind == EventKind::Planned).count(), 1);
    // Another system has keys of its own.
    let other = System::new(&app, "chorley", &ALL, &[]).await;
    let answer = other.tell(reference.as_str(), "job-7", r#"{"kind":"noted","words":"Another"}"#).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
}

/// Ten at once, with the same key: one event.
async fn changes_that_are_stored_at_once_are_all_told(app: TestApp) {
    let system = System::new(&app, "chorley", &ALL, &[]).await;
    let browser = app.browser("chorley");
    let mut references = Vec::new();
    for _ in 0..4 {
        references.push(sent(&app, &browser).await);
    }
    let mut seen = BTreeSet::new();
    let mut cursor = String::new();
    for round in 0..5 {
        let key = format!("round-{round}");
        let event = format!(r#"{{"kind":"noted","words":"{key}"}}"#);
        let tellings = references.iter().flat_map(|reference| {
            let (system, key, event) = (&system, &key, &event);
            (0..3).map(move |_| async move { system.tell(reference.as_str(), key, event).await.status })
        });
        let listing = async {
            let mut found = Vec::new();
            for _ in 0..4 {
                let page = changes(&system, &cursor, 3).await;
                cursor.clone_from(&page.cursor);
                found.extend(page.cases);
            }
            found
        };
        let (statuses, found) = tokio::join!(futures_util::future::join_all(tellings), listing);
        assert!(statuses.iter().all(|status| *status == StatusCode::CREATED), "{statuses:?}");
        seen.extend(found.into_iter().map(|case| case.reference.to_string()));
    }
    loop {
        let page = changes(&system, &cursor, 3).await;
        cursor.clone_from(&page.cursor);
        if page.cases.is_empty() && !page.more {
            break;
        }
        seen.extend(page.cases.into_iter().map(|case| case.reference.to_string()));
    }
    assert_eq!(seen, references.iter().map(ToString::to_string).collect());
    for reference in &references {
        let case: TeamCase = system.get(&path(reference)).await.json();
        assert_eq!(case.events.iter().filter(|event| event.kind == EventKind::Noted).count(), 5);
    }
    assert_eq!(changes(&system, "", 500).await.cases.len(), references.len());
}

async fn nothing_that_changes_is_overlooked_between_pages(app: TestApp) {
    let browser = app.browser("chorley");
    let system = System::new(&app, "chorley", &ALL, &["waste"]).await;
    let mut sent_ones = Vec::new();
    for _ in 0..5 {
        sent_ones.push(sent(&app, &browser).await);
    }
    let (mut cursor, mut seen) = (String::new(), Vec::new());
    for turn in 0..20 {
        let page = changes(&system, &cursor, 2).await;
        assert!(page.cases.len() <= 2);
        seen.extend(page.cases.iter().map(|case| case.reference.clone()));
        // Something happens to the first one while the list is read.
        if turn == 1 {
            system.tell(sent_ones[0].as_str(), "meanwhile", r#"{"kind":"working"}"#).await;
        }
        let done = !page.more && page.cursor == cursor;
        cursor = page.cursor;
        if done {
            break;
        }
    }
    assert_eq!(seen, [&sent_ones[..], &sent_ones[..1]].concat(), "the oldest change first, and the first one again");
    let page = changes(&system, &cursor, 100).await;
    assert_eq!((page.cases.len(), page.more), (0, false));
}

async fn a_case_that_leaves_a_team_is_told_of_once_more(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let waste = System::new(&app, "chorley", &ALL, &["waste"]).await;
    let desk = System::new(&app, "chorley", &ALL, &["customer-services"]).await;
    let cursor = changes(&waste, "", 10).await.cursor;
    assert_eq!(changes(&desk, "", 10).await.cases, []);
    let event = r#"{"kind":"moved","team":"customer-services","words":"It is not about a bin"}"#;
    let answer = waste.tell(reference.as_str(), "move", event).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let left = changes(&waste, &cursor, 10).await;
    assert_eq!(left.cases.iter().map(|case| (&case.reference, case.left)).collect::<Vec<_>>(), [(&reference, true)]);
    assert_eq!(waste.get(&path(&reference)).await.status, StatusCode::NOT_FOUND);
    let came = changes(&desk, "", 10).await;
    assert!(came.cases.iter().all(|case| case.reference == reference && !case.left) && !came.cases.is_empty());
    // It is told again what it told, and no more.
    assert_eq!(desk.tell(reference.as_str(), "1", r#"{"kind":"working"}"#).await.status, StatusCode::CREATED);
    assert_eq!(changes(&waste, &left.cursor, 10).await.cases, []);
}

async fn other_teams_and_other_councils_see_nothing(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let nobodys: Reference = "2222222222".to_owned().try_into().unwrap();
    let other_team = System::new(&app, "chorley", &ALL, &["customer-services"]).await;
    let other_council = System::new(&app, "calderdale", &ALL, &[]).await;
    for system in [&other_team, &other_council] {
        let (theirs, none) = (system.get(&path(&reference)).await, system.get(&path(&nobodys)).await);
        assert_eq!(theirs.status, StatusCode::NOT_FOUND);
        assert_eq!(theirs.seen(), none.seen());
        let event = r#"{"kind":"resolved","words":"Done"}"#;
        let told = system.tell(reference.as_str(), "1", event).await;
        assert_eq!(told.seen(), system.tell(nobodys.as_str(), "1", event).await.seen());
        assert_eq!(changes(system, "", 10).await.cases, []);
    }
    // A token is its own council's.
    let elsewhere = other_council.at(&app, "chorley").get(&path(&reference)).await;
    assert_eq!((elsewhere.status, elsewhere.problem().kind.as_str()), (StatusCode::UNAUTHORIZED, "/problems/no-token"));
}

async fn each_scope_opens_its_own_door(app: TestApp) {
    let browser = app.browser("chorley");
    let photo = upload_photo(&browser, "bench.jpg").await;
    let reference =
        browser.call_with(&CreateCase, &litter(&app, &[&photo.value()])).await.json::<CaseReply>().reference;
    for scope in ["cases:read", "events:write", "files:read", "open311:write"] {
        let system = System::new(&app, "chorley", &[scope], &[]).await;
        let found = [
            ("cases:read", system.get("/api/v1/integration/cases").await),
            ("cases:read", system.get(&path(&reference)).await),
            ("events:write", system.tell(reference.as_str(), scope, r#"{"kind":"working"}"#).await),
            ("files:read", system.get(&format!("/api/v1/integration/files/{}", photo.id)).await),
        ];
        for (needed, answer) in found {
            if needed == scope {
                assert!(answer.status.is_success(), "{scope}: {}", answer.text());
            } else {
                assert_eq!(answer.problem().kind, "/problems/out-of-scope", "{scope} at {needed}");
                assert_eq!(answer.status, StatusCode::FORBIDDEN);
            }
        }
    }
    let stranger = app.stranger("chorley");
    for (name, value) in
        [("authorization", ""), ("authorization", "Bearer x"), ("authorization", "Basic eDp5"), ("x", "y")]
    {
        let request = Request::builder().uri(path(&reference)).header(header::HOST, "chorley.localhost:8080");
        let answer = stranger.send(request.header(name, value), "").await;
        assert_eq!((answer.status, answer.header("www-authenticate")), (StatusCode::UNAUTHORIZED, "Bearer"), "{value}");
    }
}

async fn a_removed_token_opens_nothing(app: TestApp) {
    let place = place(&app, "chorley");
    let wanted = token::Wanted { name: "Jobs".to_owned(), scopes: vec!["cases:read".to_owned()], teams: vec![] };
    let secret = token::add_token(&place, &wanted, app.now()).await.unwrap();
    assert!(token::add_token(&place, &wanted, app.now()).await.is_err(), "one name, one token");
    assert!(
        token::list(&place).await.unwrap().contains("Jobs: cases:read of every team, since 2026-11-20, never used")
    );
    let request = || {
        let request = Request::builder().method(Method::GET).uri("/api/v1/integration/cases");
        let request = request.header(header::HOST, "chorley.localhost:8080");
        request.header(header::AUTHORIZATION, format!("bearer {secret}"))
    };
    assert_eq!(app.stranger("chorley").send(request(), "").await.status, StatusCode::OK);
    let listed = token::list(&place).await.unwrap();
    assert!(listed.contains("last used 2026-11-20") && !listed.contains(&secret), "{listed}");
    token::remove(&place, "Jobs", app.now()).await.unwrap();
    assert_eq!(app.stranger("chorley").send(request(), "").await.status, StatusCode::UNAUTHORIZED);
    assert!(token::remove(&place, "Jobs", app.now()).await.is_err());
    let again = token::add_token(&place, &wanted, app.now()).await.unwrap();
    assert_ne!(again, secret);
    assert_eq!(app.stranger("chorley").send(request(), "").await.status, StatusCode::UNAUTHORIZED);
    for (scopes, teams) in [(vec!["cases:write".to_owned()], vec![]), (vec![], vec!["parking".to_owned()])] {
        let wanted = token::Wanted { name: "Other".to_owned(), scopes, teams };
        assert!(token::add_token(&place, &wanted, app.now()).await.is_err(), "{wanted:?}");
    }
}

async fn a_token_is_used_so_often_and_no_more(app: TestApp) {
    let system = System::new(&app, "chorley", &["cases:read"], &[]).await;
    let mut last = None;
    for _ in 0..=600 {
        last = Some(system.get("/api/v1/integration/cases?limit=1").await);
    }
    let last: Answer = last.unwrap();
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(last.header("retry-after"), "60");
    app.advance(SignedDuration::from_secs(61));
    assert_eq!(system.get("/api/v1/integration/cases").await.status, StatusCode::OK);
}

async fn files_go_to_the_team_that_they_were_given_to(app: TestApp) {
    let browser = app.browser("chorley");
    let (photo, paper) =
        (upload_photo(&browser, "bench.jpg").await, upload_paper(&browser, "note.txt", "Call after six").await);
    let (photos, papers) = ([photo.value()], [paper.value()]);
    let said = [("photos", &[photos[0].as_str()][..]), ("call", &["yes"]), ("papers", &[papers[0].as_str()])];
    let case: CaseReply = browser.call_with(&CreateCase, &litter_with(&app, "chorley", &said)).await.json();
    let unsent = upload_photo(&browser, "other.jpg").await;
    let waste = System::new(&app, "chorley", &ALL, &["waste"]).await;
    let desk = System::new(&app, "chorley", &ALL, &["customer-services"]).await;
    let file = |id: &str| format!("/api/v1/integration/files/{id}");
    let found = waste.get(&file(&photo.id)).await;
    assert_eq!((found.status, found.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert!(found.body.starts_with(&[0xff, 0xd8]) && found.header("cache-control") == "no-store");
    assert_eq!(desk.get(&file(&paper.id)).await.text(), "Call after six");
    // The part's team is given the part's papers, and not the photos.
    let refused = desk.get(&file(&photo.id)).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(refused.seen(), desk.get(&file("0f")).await.seen());
    assert_eq!(waste.get(&file(&unsent.id)).await.status, StatusCode::NOT_FOUND);
    let whole: TeamCase = waste.get(&path(&case.reference)).await.json();
    assert!(whole.files.iter().any(|file| file.id == photo.id && file.ready), "{:?}", whole.files);
}

async fn a_parts_team_reads_its_part_alone(app: TestApp) {
    let browser = app.browser("chorley");
    let paper = upload_paper(&browser, "note.txt", "Call after six").await;
    let papers = [paper.value()];
    let said = [("call", &["yes"][..]), ("papers", &[papers[0].as_str()])];
    let case: CaseReply = browser.call_with(&CreateCase, &litter_with(&app, "chorley", &said)).await.json();
    let desk = System::new(&app, "chorley", &ALL, &["customer-services"]).await;
    let found = changes(&desk, "", 10).await.cases;
    assert_eq!(found.len(), 1, "{found:?}");
    let part: TeamCase = desk.get(&path(&found[0].reference)).await.json();
    assert_eq!((part.parent.as_ref(), part.team), (Some(&case.reference), Team::CustomerServices));
    let questions: BTreeSet<_> = part.lines.iter().map(|line| line.question.as_str()).collect();
    assert!(part.answers.keys().all(|key| questions.contains(key.as_str())), "{:?}", part.answers);
    assert_eq!(desk.get(&path(&case.reference)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.tell(part.reference.as_str(), "1", r#"{"kind":"working"}"#).await.status, StatusCode::CREATED);
}

async fn a_cursor_from_nowhere_is_refused(app: TestApp) {
    let system = System::new(&app, "chorley", &["cases:read"], &[]).await;
    for query in ["since=99", "since=-1", "since=x", "limit=0", "limit=501", "limit=x"] {
        let answer = system.get(&format!("/api/v1/integration/cases?{query}")).await;
        assert_eq!(answer.problem().kind, "/problems/unknown-cursor", "{query}");
    }
    assert!(system.get("/api/v1/integration/cases?other=1").await.status.is_client_error());
}
