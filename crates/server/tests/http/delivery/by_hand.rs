//! What whoever runs the server does about what waits: `front-door outbox`.

use super::webhooks::{kinds, send, status};
use crate::support::{Receiver, Says, TestApp, webhook};
use domain::case::{EventKind, Status};
use server::outbox::Place;
use sqlx::{Connection, SqliteConnection};

on_both_stores![
    what_was_refused_is_tried_again_by_hand,
    what_is_cancelled_is_never_sent,
    a_cancelled_destination_is_not_waited_for
];

fn place(app: &TestApp) -> Place {
    Place { council: "chorley".to_owned(), store: app.server.store.clone() }
}

/// The first word of the line with this in it.
fn id(list: &str, part: &str) -> String {
    let line = list.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{part}: {list}"));
    line.split(' ').next().unwrap().to_owned()
}

async fn what_was_refused_is_tried_again_by_hand(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    crm.next(Says::Status(400));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    let place = place(&app);
    let list = place.list(false, app.now()).await.unwrap();
    assert!(list.contains("by webhook to waste/crm: needs a person; 1 tries, it answered 400"), "{list}");
    assert!(list.contains(&reference.to_string()) || list.contains(reference.as_str()), "{list}");
    let row = id(&list, "waste/crm");
    place.retry(&row, app.now()).await.unwrap();
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::WithTeam);
    assert_eq!(place.list(false, app.now()).await.unwrap(), "Nothing waits");
    assert!(place.list(true, app.now()).await.unwrap().contains("waste/crm: sent 2026-11-20T10:00:00Z"));
    assert!(place.retry(&row, app.now()).await.unwrap_err().to_string().contains("sent or cancelled before"));
    assert!(place.cancel("nothing", app.now()).await.unwrap_err().to_string().contains("There is no row nothing"));
    let elsewhere = Place { council: "calderdale".to_owned(), store: app.server.store.clone() };
    assert!(elsewhere.cancel(&row, app.now()).await.unwrap_err().to_string().contains("There is no row"));
}

async fn what_is_cancelled_is_never_sent(mut app: TestApp) {
    let crm = Receiver::start().await;
    app.hand_over_to(&webhook("crm", &format!("http://{}/", crm.address)));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    let place = place(&app);
    let row = id(&place.list(false, app.now()).await.unwrap(), "waste/crm");
    place.cancel(&row, app.now()).await.unwrap();
    app.deliver().await;
    assert_eq!(crm.asked().len(), 0);
    // Nobody has it but whoever cancelled it.
    assert_eq!(status(&browser, &reference).await, Status::NeedsPerson);
    assert!(place.retry(&row, app.now()).await.is_err());
    assert_eq!(app.server.store.find_waiting().await.unwrap().mails, 0);
}

async fn a_cancelled_destination_is_not_waited_for(mut app: TestApp) {
    let (crm, map) = (Receiver::start().await, Receiver::start().await);
    let url = |receiver: &Receiver| format!("http://{}/", receiver.address);
    app.hand_over_to(&[webhook("crm", &url(&crm)), webhook("map", &url(&map))].concat());
    map.always(Says::Status(500));
    let browser = app.browser("chorley");
    let reference = send(&app, &browser).await;
    app.deliver().await;
    assert_eq!(status(&browser, &reference).await, Status::Received);
    let place = place(&app);
    let row = id(&place.list(false, app.now()).await.unwrap(), "waste/map");
    place.cancel(&row, app.now()).await.unwrap();
    assert_eq!(kinds(&browser, &reference).await, [EventKind::Received, EventKind::HandedOver]);
}

#[tokio::test]
async fn each_look_and_each_decision_is_in_the_audit() {
    let app = TestApp::sqlite().await;
    send(&app, &app.browser("chorley")).await;
    let place = place(&app);
    let row = id(&place.list(false, app.now()).await.unwrap(), "team-hand-over");
    place.retry(&row, app.now()).await.unwrap();
    place.cancel(&row, app.now()).await.unwrap();
    place.cancel(&row, app.now()).await.unwrap_err();
    let mut file =
        SqliteConnection::connect(&format!("sqlite:{}", app.folder().join("test.db").display())).await.unwrap();
    let sql = "select actor, action, subject from audit where action like 'outbox-%' order by id";
    let rows: Vec<(String, String, String)> = sqlx::query_as(sql).fetch_all(&mut file).await.unwrap();
    let expected = [("outbox-listed", "outbox"), ("outbox-retried", &row), ("outbox-cancelled", &row)];
    let expected = expected.map(|(action, subject)| ("operator".to_owned(), action.to_owned(), subject.to_owned()));
    assert_eq!(rows, expected);
}
