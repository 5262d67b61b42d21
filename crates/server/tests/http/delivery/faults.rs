//! A destination that is down, hangs, breaks off, refuses or leads elsewhere; a worker that dies; a clock that moves.

use super::webhooks::{kinds, send, status};
use crate::support::{Receiver, Says, TestApp, webhook};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use jiff::SignedDuration;
use server::{
    config::{Config, LogFormat},
    delivery,
    store::outbox::OutboxRow,
};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

on_both_stores![
    what_hangs_or_breaks_off_is_tried_again,
    what_is_away_for_two_days_gets_the_case_when_it_is_back,
    what_asks_for_patience_is_tried_again,
    a_refusal_needs_a_person_at_once,
    nothing_follows_a_way_to_the_loopback,
    private_addresses_are_not_reached,
    a_destination_that_the_profile_names_no_more_needs_a_person,
    a_worker_that_died_before_it_marked_sends_the_same_once_more,
    two_workers_ask_it_once,
    a_clock_that_was_moved_loses_nothing,
    what_takes_nothing_is_said_once,
];

async fn row(app: &TestApp) -> OutboxRow {
    let rows = app.server.store.list_mails("chorley").await.unwrap();
    rows.into_iter().find(|row| row.kind == "team-hand-over").unwrap()
}

/// Where the case is, after so long that its browser may not see it without a code.
async fn there(app: &TestApp, reference: &Reference) -> Status {
    app.server.store.find_case_as_server("chorley", reference).await.unwrap().unwrap().status()
}

async fn crm(app: &mut TestApp) -> Receiver {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    crm
}

async fn what_hangs_or_breaks_off_is_tried_again(mut app: TestApp) {
    let crm = crm(&mut app).await;
    crm.next(Says::Nothing).next(Says::Half);
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    for (attempts, error) in [(1, "it did not answer in time"), (2, "it did not answer to the end")] {
        app.deliver().await;
        let row = row(&app).await;
        assert_eq!((row.attempts, row.last_error.as_deref()), (attempts, Some(error)));
        assert!(row.next_attempt_at.is_some() && row.failed_at.is_none(), "{row:?}");
        assert_eq!(status(&browser, &reference).await, Status::Received);
        app.advance(SignedDuration::from_mins(1));
    }
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    assert!(row(&app).await.done_at.is_some());
    let ids: Vec<_> = crm.asked().iter().map(|asked| asked.header("webhook-id").to_owned()).collect();
    assert!(ids.len() == 3 && ids.iter().all(|id| *id == ids[0]), "{ids:?}");
}

async fn what_is_away_for_two_days_gets_the_case_when_it_is_back(mut app: TestApp) {
    let crm = crm(&mut app).await;
    crm.always(Says::Status(500));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    for hour in 0..48 {
        app.deliver().await;
        let expected = if hour >= 24 { Status::NeedsPerson } else { Status::Received };
        assert_eq!(there(&app, &reference).await, expected, "after {hour} hours");
        app.advance(SignedDuration::from_hours(1));
    }
    let asked = crm.asked().len();
    assert!((47..60).contains(&asked), "{asked}");
    let tried = row(&app).await;
    assert!(tried.next_attempt_at.is_some() && tried.failed_at.is_some(), "{tried:?}");
    crm.always(Says::Status(202));
    app.deliver().await;
    assert_eq!(there(&app, &reference).await, Status::WithTeam);
}

async fn what_asks_for_patience_is_tried_again(mut app: TestApp) {
    let crm = crm(&mut app).await;
    for status in [408, 425, 429] {
        crm.next(Says::Status(status));
    }
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    for _ in 0..4 {
        app.deliver().await;
        app.advance(SignedDuration::from_mins(5));
    }
    assert_eq!(crm.asked().len(), 4);
    assert_eq!(kinds(&browser, &reference).await, [EventKind::Received, EventKind::HandedOver]);
}

async fn a_refusal_needs_a_person_at_once(mut app: TestApp) {
    let crm = crm(&mut app).await;
    crm.always(Says::Status(400));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::NeedsPerson);
    let row = row(&app).await;
    assert_eq!(row.last_error.as_deref(), Some("it answered 400"));
    assert!(row.next_attempt_at.is_none() && row.failed_at.is_some(), "{row:?}");
    app.advance(SignedDuration::from_hours(48));
    app.deliver().await;
    assert_eq!(crm.asked().len(), 1);
}

async fn nothing_follows_a_way_to_the_loopback(mut app: TestApp) {
    let crm = crm(&mut app).await;
    let inside = Receiver::start().await;
    crm.always(Says::Elsewhere(format!("http://{}/", inside.address)));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!((crm.asked().len(), inside.asked().len()), (1, 0));
    assert_eq!(row(&app).await.last_error.as_deref(), Some("it answered 307"));
    assert_eq!(status(&browser, &reference).await, Status::NeedsPerson);
}

async fn private_addresses_are_not_reached(mut app: TestApp) {
    let inside = Receiver::start().await;
    let port = inside.address.port();
    // By a name that leads there as well: what is checked is where it leads.
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
        app.hand_over_in(&webhook("crm", &format!("http://{host}:{port}/")), "10.0.0.0/8");
        let browser = app.browser("chorley");
        let reference = send(&app, &browser).await;
        app.deliver().await;
        assert_eq!(status(&browser, &reference).await, Status::NeedsPerson, "{host}");
        let rows = app.server.store.list_mails("chorley").await.unwrap();
        let refused = "its name leads to a private address, which the settings do not allow";
        assert!(rows.iter().any(|row| row.last_error.as_deref() == Some(refused)), "{host} {rows:?}");
    }
    assert_eq!(inside.asked().len(), 0);
}

async fn a_destination_that_the_profile_names_no_more_needs_a_person(mut app: TestApp) {
    let crm = crm(&mut app).await;
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.hand_over_to(&webhook("other", &format!("http://{}/", crm.address)));
    app.deliver().await;
    assert_eq!(crm.asked().len(), 0);
    assert_eq!(row(&app).await.last_error.as_deref(), Some("the profile names it no more"));
    // The same browser, at the server as it is now.
    let again = app.browser("chorley");
    again.set_cookie(&browser.cookie());
    assert_eq!(status(&again, &reference).await, Status::NeedsPerson);
}

async fn a_worker_that_died_before_it_marked_sends_the_same_once_more(mut app: TestApp) {
    let crm = crm(&mut app).await;
    crm.next(Says::Nothing);
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    // It is killed when the system has it, and before it hears so.
    let server = app.server.clone();
    let dies = tokio::spawn(async move { delivery::send_due(&server, "dies").await.unwrap() });
    while crm.asked().is_empty() {
        tokio::task::yield_now().await;
    }
    dies.abort();
    assert!(dies.await.unwrap_err().is_cancelled());
    assert_eq!(app.deliver().await, 0, "its lease still holds");
    app.advance(SignedDuration::from_mins(2));
    app.deliver().await;
    let asked = crm.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].header("webhook-id"), asked[1].header("webhook-id"));
    assert_eq!(asked[0].body, asked[1].body);
    assert_eq!(kinds(&browser, &reference).await, [EventKind::Received, EventKind::HandedOver]);
}

async fn two_workers_ask_it_once(mut app: TestApp) {
    let crm = crm(&mut app).await;
    let browser = app.browser("chorley");
    for _ in 0..20 {
        send(&app, &browser).await;
    }
    let other = app.copy_for(app.server.councils.clone());
    let (one, two) = tokio::join!(delivery::send_due(&app.server, "one"), delivery::send_due(&other, "two"));
    assert_eq!(one.unwrap() + two.unwrap(), 40);
    let mut ids: Vec<_> = crm.asked().iter().map(|asked| asked.header("webhook-id").to_owned()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((crm.asked().len(), ids.len()), (20, 20));
}

async fn a_clock_that_was_moved_loses_nothing(mut app: TestApp) {
    let crm = crm(&mut app).await;
    crm.next(Says::Status(503));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    // Set back by a day, it waits; set right again, it goes.
    app.advance(SignedDuration::from_hours(-24));
    assert_eq!(app.deliver().await, 0);
    app.advance(SignedDuration::from_hours(25));
    app.deliver().await;
    assert_eq!(crm.asked().len(), 2);
    assert_eq!(there(&app, &reference).await, Status::WithTeam);
}

/// What this test's thread writes to the log.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn what_takes_nothing_is_said_once(mut app: TestApp) {
    let lines = Lines::default();
    let config = Config { log_format: LogFormat::Json, ..Config::default() };
    let to = lines.clone();
    // While there is one alone, only the thread that first comes by a line is asked whether it is heard: another test's, which hears nothing.
    let _other = tracing::Dispatch::new(server::log::subscriber(&config, io::sink));
    let _listening = tracing::subscriber::set_default(server::log::subscriber(&config, move || to.clone()));
    let said = || {
        let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        log.lines().filter(|line| line.contains("a destination takes nothing")).map(str::to_owned).collect::<Vec<_>>()
    };
    let away = async |app: &TestApp| app.server.store.find_waiting().await.unwrap().away;
    let crm = crm(&mut app).await;
    crm.always(Says::Status(500));
    let browser = app.browser("chorley");
    for _ in 0..3 {
        send(&app, &browser).await;
    }
    for _ in 0..14 {
        app.deliver().await;
        app.advance(SignedDuration::from_mins(1));
    }
    assert_eq!((said().len(), away(&app).await), (0, 0));
    for _ in 0..120 {
        app.deliver().await;
        app.advance(SignedDuration::from_mins(1));
    }
    let [line] = said().try_into().unwrap();
    assert!(line.contains(r#""level":"WARN""#) && line.contains("waste/crm") && line.contains("chorley"), "{line}");
    assert_eq!(away(&app).await, 1);
    crm.always(Says::Status(200));
    app.advance(SignedDuration::from_hours(1));
    app.deliver().await;
    assert_eq!(away(&app).await, 0);
}
