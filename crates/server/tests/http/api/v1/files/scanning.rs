//! Files under a virus scanner: held back until it has looked.

use crate::support::{Client, TestApp, clamd, litter, upload_paper};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    files::FindFile,
};
use domain::{case::EventKind, file::FileKind};
use jiff::SignedDuration;
use server::{
    config::ClamdAddress,
    random,
    store::{
        files::{FileState, NewFile},
        sessions::{Rotation, TokenHash},
    },
    uploads::scanning::scan_waiting,
};
use sha2::{Digest, Sha256};

on_both_stores![a_hand_over_waits_for_its_own_files_only];

async fn app(clamd: &ClamdAddress) -> TestApp {
    let clamd = clamd.clone();
    TestApp::sqlite_with(|config| config.clamd = Some(clamd)).await
}

async fn send(app: &TestApp, browser: &Client, text: &str) -> CaseReply {
    let file = upload_paper(browser, "note.txt", text).await;
    let answer = browser.call_with(&CreateCase, &litter(app, &[&file.value()])).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()
}

#[tokio::test]
async fn a_case_can_be_sent_at_once_and_its_hand_over_waits_for_the_scanner() {
    let clamd = clamd::start().await;
    let app = app(&clamd).await;
    send(&app, &app.browser("chorley"), "Hello").await;
    assert_eq!(app.deliver().await, 0);
    assert_eq!(scan_waiting(&app.server, &clamd).await.unwrap(), 1);
    assert_eq!(app.deliver().await, 1);
    let mail = app.message("team-hand-over");
    assert!(mail.files[0].attached && mail.body.ends_with("1 file is attached to this email."), "{}", mail.body);
    assert_eq!(scan_waiting(&app.server, &clamd).await.unwrap(), 0);
}

#[tokio::test]
async fn a_file_is_not_shown_before_it_is_scanned() {
    let clamd = clamd::start().await;
    let app = app(&clamd).await;
    let browser = app.browser("chorley");
    let file = upload_paper(&browser, "note.txt", "Hello").await.id;
    let waiting = browser.call(&FindFile { file: file.clone() }).await;
    assert_eq!(waiting.problem().kind, "/problems/file-scanning");
    scan_waiting(&app.server, &clamd).await.unwrap();
    assert_eq!(browser.call(&FindFile { file }).await.text(), "Hello");
}

#[tokio::test]
async fn a_file_with_a_virus_is_deleted_and_cannot_be_sent() {
    let clamd = clamd::start().await;
    let app = app(&clamd).await;
    let browser = app.browser("chorley");
    let file = upload_paper(&browser, "note.txt", clamd::VIRUS).await;
    scan_waiting(&app.server, &clamd).await.unwrap();
    let shown = browser.call(&FindFile { file: file.id.clone() }).await.problem();
    assert_eq!(shown.kind, "/problems/file-infected");
    assert!(shown.detail.contains("Remove it"), "{shown:?}");
    let answer = browser.call_with(&CreateCase, &litter(&app, &[&file.value()])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.problem().errors[0].message, "A virus was found in note.txt. Remove it: Photos");
    let kept = app.server.store.find_file_bytes("chorley", &file.id).await.unwrap();
    assert_eq!(kept, Some(Vec::new()));
}

#[tokio::test]
async fn a_virus_that_is_found_after_sending_does_not_reach_the_team() {
    let clamd = clamd::start().await;
    let app = app(&clamd).await;
    let browser = app.browser("chorley");
    let case = send(&app, &browser, clamd::VIRUS).await;
    scan_waiting(&app.server, &clamd).await.unwrap();
    assert_eq!(app.deliver().await, 1);
    let mail = app.message("team-hand-over");
    assert!(!mail.files[0].attached);
    let said = "A virus was found in a file that the resident sent. It was deleted: note.txt";
    assert!(mail.body.ends_with(said), "{}", mail.body);
    let events = browser.call(&FindCase { reference: case.reference }).await.json::<CaseReply>().events;
    let kinds: Vec<EventKind> = events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Received, EventKind::FileRefused, EventKind::HandedOver], "the resident is told");
}

#[tokio::test]
async fn a_scanner_that_is_away_for_a_day_needs_a_person() {
    let away = clamd::away().await;
    let app = app(&away).await;
    let case = send(&app, &app.browser("chorley"), "Hello").await;
    let events = async || {
        let stored = app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().unwrap();
        stored.events.iter().map(|event| event.kind).collect::<Vec<_>>()
    };
    app.advance(SignedDuration::from_hours(23));
    assert_eq!((scan_waiting(&app.server, &away).await.unwrap(), app.deliver().await), (0, 0));
    assert_eq!(events().await, [EventKind::Received]);
    app.advance(SignedDuration::from_hours(1));
    app.deliver().await;
    assert_eq!(events().await, [EventKind::Received, EventKind::HandOverFailed]);
    let row = app.server.store.list_mails("chorley").await.unwrap().remove(0);
    assert_eq!(row.last_error.as_deref(), Some("held back until its files are scanned"));
    // The scanner is back, and the case goes after all.
    let back = clamd::start().await;
    scan_waiting(&app.server, &back).await.unwrap();
    app.advance(SignedDuration::from_hours(1));
    app.deliver().await;
    assert_eq!(events().await, [EventKind::Received, EventKind::HandOverFailed, EventKind::HandedOver]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_scanner_that_hangs_up_leaves_the_file_waiting() {
    let app = TestApp::sqlite().await;
    let path = app.folder().join("clamd.sock");
    let listener = tokio::net::UnixListener::bind(&path).unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream);
        }
    });
    let clamd = ClamdAddress::Unix(path);
    let scanned = self::app(&clamd).await;
    let browser = scanned.browser("chorley");
    let file = upload_paper(&browser, "note.txt", "Hello").await.id;
    assert_eq!(scan_waiting(&scanned.server, &clamd).await.unwrap(), 0);
    assert_eq!(browser.call(&FindFile { file }).await.status, StatusCode::CONFLICT);
}

async fn a_hand_over_waits_for_its_own_files_only(app: TestApp) {
    let browser = app.browser("chorley");
    let note = upload_paper(&browser, "note.txt", "Hello").await;
    let token = TokenHash(random::hex(&Sha256::digest(browser.cookie())));
    let id = random::id();
    let new = NewFile {
        id: &id,
        council: "chorley",
        name: "late.txt",
        kind: FileKind::Text,
        bytes: b"Late",
        state: FileState::Scanning,
    };
    let other = TokenHash(random::id());
    let rotation = Rotation { old: &token, new: &other, idle: SignedDuration::from_mins(30) };
    assert!(!app.server.store.create_file(&new, rotation, app.now()).await.unwrap(), "it has a session");
    for value in [note.value(), format!("{id} late.txt")] {
        let answer = browser.call_with(&CreateCase, &litter(&app, &[&value])).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    }
    assert_eq!(app.deliver().await, 1);
    app.server.store.set_file_scanned("chorley", &id, false, app.now()).await.unwrap();
    assert_eq!(app.deliver().await, 1);
    assert_eq!(app.message("team-hand-over").files[0].name, "late.txt");
}
