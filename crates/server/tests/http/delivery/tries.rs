//! Tries, leases, and ends that somebody sees.

use crate::support::{TestApp, with_answer};
use contract::cases::{CaseReply, CreateCase, CreateCode};
use domain::case::EventKind;
use jiff::SignedDuration;
use server::{delivery, store::outbox::OutboxRow};

on_both_stores![
    a_mail_is_sent_once,
    two_workers_never_send_the_same_mail,
    a_mail_of_a_worker_that_died_is_taken_over,
    a_slow_worker_that_lost_its_lease_changes_nothing_for_the_worse,
    only_the_worker_with_the_lease_says_that_it_failed,
    what_fails_is_tried_again_later_and_later,
    after_a_day_a_person_has_to_look_but_the_trying_goes_on,
    a_refused_mail_is_not_tried_again,
    a_refused_receipt_is_no_failed_hand_over,
    a_code_for_somebody_who_has_gone_is_given_up,
];

async fn create(app: &TestApp, more: &str) -> CaseReply {
    let body = with_answer(app.missed_bin("chorley"), "more", &[more]);
    app.browser("chorley").call_with(&CreateCase, &body).await.json()
}

async fn row(app: &TestApp, kind: &str) -> OutboxRow {
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    rows.into_iter().find(|row| row.kind == kind).unwrap()
}

async fn events(app: &TestApp, case: &CaseReply) -> Vec<EventKind> {
    let stored = app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().unwrap();
    stored.events.iter().map(|event| event.kind).collect()
}

async fn a_mail_is_sent_once(app: TestApp) {
    let case = create(&app, "").await;
    assert_eq!((app.deliver().await, app.deliver().await), (2, 0));
    app.advance(SignedDuration::from_hours(48));
    assert_eq!(app.deliver().await, 0);
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
}

async fn two_workers_never_send_the_same_mail(app: TestApp) {
    for _ in 0..20 {
        create(&app, "").await;
    }
    let other = app.copy();
    let (one, two) = tokio::join!(delivery::send_due(&app.server, "one"), delivery::send_due(&other, "two"));
    assert_eq!(one.unwrap() + two.unwrap(), 40);
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    assert!(rows.iter().all(|row| row.attempts == 1 && row.done_at.is_some()));
}

async fn a_mail_of_a_worker_that_died_is_taken_over(app: TestApp) {
    let case = create(&app, "").await;
    let claimed = app.server.store.claim_mails("died", 8, app.now()).await.unwrap();
    assert_eq!(claimed.len(), 2);
    assert_eq!(app.deliver().await, 0);
    app.advance(SignedDuration::from_mins(2));
    assert_eq!(app.deliver().await, 2);
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
    // The same identifier as before: the receiver can tell a repeat by it.
    let mut ids = [claimed[0].mail.id.clone(), claimed[1].mail.id.clone()];
    let mut sent: Vec<_> = app.messages().into_iter().map(|message| message.id).collect();
    ids.sort_unstable();
    sent.sort_unstable();
    assert_eq!(sent, ids);
}

async fn a_slow_worker_that_lost_its_lease_changes_nothing_for_the_worse(app: TestApp) {
    use server::store::outbox::{MailKind, Setback};
    let case = create(&app, "").await;
    let claimed = app.server.store.claim_mails("slow", 8, app.now()).await.unwrap();
    let slow = claimed.into_iter().find(|claimed| claimed.mail.kind == MailKind::TeamHandOver).unwrap();
    app.advance(SignedDuration::from_mins(3));
    app.deliver().await;
    let setback = Setback { next_attempt: None, failed: true, error: "too late" };
    app.server.store.set_mail_back(&slow.mail, "slow", setback, app.now()).await.unwrap();
    app.server.store.set_mail_done(&slow.mail, None, app.now()).await.unwrap();
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
    let row = row(&app, "team-hand-over").await;
    assert!(row.done_at.is_some() && row.failed_at.is_none() && row.last_error.is_none(), "{row:?}");
}

async fn only_the_worker_with_the_lease_says_that_it_failed(app: TestApp) {
    use server::store::outbox::Setback;
    let case = create(&app, "").await;
    let slow = app.server.store.claim_mails("slow", 8, app.now()).await.unwrap();
    app.advance(SignedDuration::from_mins(3));
    let quick = app.server.store.claim_mails("quick", 8, app.now()).await.unwrap();
    let setback = Setback { next_attempt: None, failed: true, error: "too late" };
    for claimed in &slow {
        app.server.store.set_mail_back(&claimed.mail, "slow", setback, app.now()).await.unwrap();
    }
    assert_eq!(events(&app, &case).await, [EventKind::Received]);
    for claimed in &quick {
        app.server.store.set_mail_back(&claimed.mail, "quick", setback, app.now()).await.unwrap();
    }
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandOverFailed]);
}

async fn what_fails_is_tried_again_later_and_later(app: TestApp) {
    create(&app, "demo:team-waits").await;
    app.deliver().await;
    let mut pauses = Vec::new();
    for attempt in 1..8 {
        let row = row(&app, "team-hand-over").await;
        assert_eq!((row.attempts, row.last_error.as_deref()), (attempt, Some("waits for the demonstration")));
        let pause = row.next_attempt_at.unwrap() - app.now().as_microsecond();
        pauses.push(pause / 1_000_000);
        assert_eq!(app.deliver().await, 0);
        app.advance(SignedDuration::from_micros(pause));
        assert_eq!(app.deliver().await, 1);
    }
    let bounds = [(15, 30), (30, 60), (60, 120), (120, 240), (240, 480), (480, 960), (960, 1920)];
    for (pause, (least, most)) in pauses.iter().zip(bounds) {
        assert!((least..=most).contains(pause), "{pauses:?}");
    }
}

async fn after_a_day_a_person_has_to_look_but_the_trying_goes_on(app: TestApp) {
    let case = create(&app, "demo:team-waits").await;
    for _ in 0..30 {
        app.deliver().await;
        app.advance(SignedDuration::from_hours(1));
    }
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandOverFailed]);
    let row = row(&app, "team-hand-over").await;
    assert!(row.failed_at.is_some() && row.next_attempt_at.is_some(), "{row:?}");
    let waiting = app.server.store.find_waiting().await.unwrap();
    assert_eq!((waiting.mails, waiting.failed), (1, 1));
    // It went after all.
    let claimed = app.server.store.claim_mails("other", 8, app.now()).await.unwrap();
    app.server.store.set_mail_done(&claimed[0].mail, None, app.now()).await.unwrap();
    let expected = [EventKind::Received, EventKind::HandOverFailed, EventKind::HandedOver];
    assert_eq!(events(&app, &case).await, expected);
}

async fn a_refused_mail_is_not_tried_again(app: TestApp) {
    let case = create(&app, "demo:team-refuses").await;
    app.deliver().await;
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandOverFailed]);
    app.advance(SignedDuration::from_hours(48));
    assert_eq!(app.deliver().await, 0);
    let row = row(&app, "team-hand-over").await;
    assert!(row.failed_at.is_some() && row.next_attempt_at.is_none(), "{row:?}");
    assert_eq!(app.server.store.find_waiting().await.unwrap().failed, 1);
}

async fn a_refused_receipt_is_no_failed_hand_over(app: TestApp) {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &["refused@example.org"]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    assert_eq!(events(&app, &case).await, [EventKind::Received, EventKind::HandedOver]);
    assert!(row(&app, "resident-receipt").await.failed_at.is_some());
}

async fn a_code_for_somebody_who_has_gone_is_given_up(app: TestApp) {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &["waits@example.org"]);
    let case: CaseReply = app.browser("chorley").call_with(&CreateCase, &body).await.json();
    app.deliver().await;
    app.stranger("chorley").call(&CreateCode { reference: case.reference }).await;
    for _ in 0..10 {
        app.deliver().await;
        app.advance(SignedDuration::from_mins(10));
    }
    let row = row(&app, "access-code").await;
    assert!(row.failed_at.is_some() && row.next_attempt_at.is_none(), "{row:?}");
    assert!(row.attempts > 2, "{row:?}");
}
