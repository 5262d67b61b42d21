//! What staff find at their desk: queues, what they look for, what needs a person, figures, and the door of a demonstration.

use super::{
    desk::at_desk,
    desk_cases::{at, done, sent},
    plain_form::post,
};
use crate::support::{Client, TestApp, with_answer};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase},
    paths,
};
use domain::reference::Reference;
use jiff::SignedDuration;

on_both_stores![
    a_queue_shows_what_is_due_first_on_top,
    a_team_has_its_own_queue_and_no_other,
    a_long_queue_goes_on_where_the_page_before_ended,
    a_case_is_found_by_what_is_said_on_the_phone,
    what_failed_waits_for_a_person_until_somebody_saw_to_it,
    figures_count_what_happened,
    who_only_asks_has_no_queue,
];

async fn named(app: &TestApp, name: &str) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "contact-name", &[name]);
    app.browser("chorley").call_with(&CreateCase, &body).await.json::<CaseReply>().reference
}

async fn queue(desk: &Client, show: &str) -> String {
    let answer = desk.get(&format!("/desk/queue?show={show}")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"), "{show}");
    answer.text()
}

async fn a_queue_shows_what_is_due_first_on_top(app: TestApp) {
    let old = named(&app, "Old Case").await;
    app.advance(SignedDuration::from_hours(24 * 30));
    let new = named(&app, "New Case").await;
    let ended = named(&app, "Ended Case").await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&desk, &ended, "resolve", "text=Done").await;
    let all = [&old, &new, &ended];
    for (show, shown) in [
        ("open", vec![&old, &new]),
        ("overdue", vec![&old]),
        ("mine", vec![]),
        ("unassigned", vec![&old, &new]),
        ("waiting", vec![]),
        ("needs-person", vec![]),
        ("ended", vec![&ended]),
        ("nothing-like-this", vec![&old, &new]),
    ] {
        let page = queue(&desk, show).await;
        for reference in all {
            assert_eq!(page.contains(&at(reference)), shown.contains(&reference), "{show} {reference}: {page}");
        }
        let places: Vec<_> = shown.iter().map(|reference| page.find(&at(reference))).collect();
        assert!(places.is_sorted(), "{show}: {places:?}");
    }
    assert!(queue(&desk, "open").await.contains(">Overdue</strong>"));
    let page = desk.get(&at(&new)).await.text();
    let hidden =
        |name: &str| page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap();
    post(&desk, &format!("{}/do/take", at(&new)), &format!("seen={}&key={}", hidden("seen"), hidden("key"))).await;
    assert!(queue(&desk, "mine").await.contains(&at(&new)) && !queue(&desk, "unassigned").await.contains(&at(&new)));
    done(&desk, &old, "ask", "text=Which?&date-day=24&date-month=12&date-year=2026").await;
    assert!(queue(&desk, "waiting").await.contains(&at(&old)));
    assert!(!queue(&desk, "overdue").await.contains(&at(&old)), "its clock stands still");
}

async fn a_team_has_its_own_queue_and_no_other(app: TestApp) {
    let (own, moved) = (named(&app, "One").await, named(&app, "Two").await);
    let adviser = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&adviser, &moved, "move", "team=customer-services&text=Theirs").await;
    let waste = at_desk(&app, "waste@example.org", "team", Some("waste")).await;
    for address in ["/desk/queue", "/desk/queue?team=customer-services", "/desk/queue?team="] {
        let page = waste.get(address).await.text();
        assert!(page.contains(&at(&own)) && !page.contains(&at(&moved)), "{address}: {page}");
    }
    let page = adviser.get("/desk/queue?team=customer-services").await.text();
    assert!(page.contains(&at(&moved)) && !page.contains(&at(&own)), "{page}");
    let both = adviser.get("/desk/queue?team=nothing").await.text();
    assert!(both.contains(&at(&own)) && both.contains(&at(&moved)), "{both}");
    let elsewhere = adviser.at("calderdale").get("/desk/queue").await;
    assert_eq!(elsewhere.header("location"), paths::DESK_SIGN_IN);
}

async fn a_long_queue_goes_on_where_the_page_before_ended(app: TestApp) {
    let browser = app.stranger("chorley");
    let mut all = Vec::new();
    for _ in 0..203 {
        all.push(sent(&app, &browser).await);
    }
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let next = |page: &str| {
        let (_, after) = page.split_once("after=").expect("a way to the next page");
        after.split('"').next().unwrap().to_owned()
    };
    let first = queue(&desk, "open").await;
    let second = desk.get(&format!("/desk/queue?show=open&after={}", next(&first))).await.text();
    for reference in &all {
        assert_ne!(first.contains(&at(reference)), second.contains(&at(reference)), "{reference} stands on one page");
    }
    assert!(first.contains("200 cases on this page") && second.contains("3 cases on this page"), "{second}");
    assert!(!second.contains("The next cases"));
    for bad in ["x", "~", "~~", "9999-99-99~''", "2026-11-20~ZZZZZ"] {
        assert_eq!(desk.get(&format!("/desk/queue?after={bad}")).await.status, StatusCode::OK, "{bad}");
        assert_eq!(desk.get(&format!("/desk/queue?show=ended&after={bad}")).await.status, StatusCode::OK, "{bad}");
    }
}

async fn a_case_is_found_by_what_is_said_on_the_phone(app: TestApp) {
    let body = with_answer(app.missed_bin("chorley"), "contact-name", &["Mary O'Neill"]);
    let body = with_answer(body, "contact-phone", &["07700 900123"]);
    let mary = app.browser("chorley").call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    let sam = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let other = at_desk(&app, "other@example.org", "team", Some("customer-services")).await;
    for sought in
        [mary.to_string().to_lowercase().as_str(), "mary+O'NEILL", "o'neill", "%2B44+7700+900123", "07700900123"]
    {
        let answer = post(&desk, "/desk/find", &format!("sought={sought}")).await;
        assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
        let page = answer.text();
        assert!(
            page.contains("1 case found") && page.contains(&at(&mary)) && !page.contains(&at(&sam)),
            "{sought}: {page}"
        );
        let nothing = post(&other, "/desk/find", &format!("sought={sought}")).await.text();
        assert!(nothing.contains("No case found") && !nothing.contains(&at(&mary)), "{nothing}");
    }
    assert!(post(&desk, "/desk/find", "sought=Neill").await.text().contains("No case found"));
    let empty = post(&desk, "/desk/find", "sought=+").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("Enter a reference"), "{}", empty.text());
    // What is looked for stands in no address.
    let page = desk.get("/desk/find?sought=o'neill").await.text();
    assert!(!page.contains(&at(&mary)) && page.contains("method=\"post\""), "{page}");
}

async fn what_failed_waits_for_a_person_until_somebody_saw_to_it(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let store = &app.server.store;
    let mails = store.claim_mails("worker", 10, app.now()).await.unwrap();
    let hand_over = mails.iter().find(|claimed| claimed.mail.kind.key() == "team-hand-over").unwrap();
    let receipt = mails.iter().find(|claimed| claimed.mail.kind.key() == "resident-receipt").unwrap();
    for claimed in [hand_over, receipt] {
        let setback = server::store::outbox::Setback { next_attempt: None, failed: true, error: "550 no such mailbox" };
        store.set_mail_back(&claimed.mail, "worker", setback, app.now()).await.unwrap();
    }
    let desk = at_desk(&app, "kim@example.org", "team", Some("waste")).await;
    let other = at_desk(&app, "other@example.org", "team", Some("customer-services")).await;
    let page = desk.get("/desk/needs-person").await.text();
    for said in ["A team did not get it", "A resident did not get it", "550 no such mailbox", &at(&reference)] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(queue(&desk, "needs-person").await.contains(&at(&reference)));
    assert!(other.get("/desk/needs-person").await.text().contains("Nothing waits for a person"));
    let path =
        |mail: &server::store::outbox::Claimed, what: &str| format!("/desk/needs-person/{}/{what}", mail.mail.id);
    post(&other, &path(hand_over, "done"), "text=Mine").await;
    // The receipt is sent once more.
    post(&desk, &path(receipt, "retry"), "").await;
    app.deliver().await;
    assert!(app.messages().iter().any(|mail| mail.kind == "resident-receipt"));
    let page = desk.get("/desk/needs-person").await.text();
    assert!(!page.contains("A resident did not get it") && page.contains("A team did not get it"), "{page}");
    let empty = post(&desk, &path(hand_over, "done"), "text=").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "what was done is said");
    let answer = post(&desk, &path(hand_over, "done"), "text=I+rang+the+depot").await;
    assert_eq!(answer.header("location"), "/desk/needs-person", "{}", answer.text());
    assert!(desk.get("/desk/needs-person").await.text().contains("Nothing waits for a person"));
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains("I rang the depot") && page.contains("With Waste"), "{page}");
}

async fn figures_count_what_happened(app: TestApp) {
    let (fast, slow, moved, late) =
        (named(&app, "A").await, named(&app, "B").await, named(&app, "C").await, named(&app, "D").await);
    app.advance(SignedDuration::from_hours(24 * 30));
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&desk, &fast, "resolve", "text=Done").await;
    done(&desk, &slow, "ask", "text=Which?&date-day=24&date-month=12&date-year=2026").await;
    done(&desk, &slow, "resolve", "text=Done").await;
    done(&desk, &moved, "move", "team=customer-services&text=Theirs").await;
    done(&desk, &moved, "resolve", "text=Done").await;
    let answer = desk.get("/desk/figures.csv").await;
    assert_eq!(
        (answer.header("content-type"), answer.header("cache-control")),
        ("text/csv; charset=utf-8", "no-store")
    );
    let csv = answer.text();
    let waste = csv.lines().find(|line| line.starts_with("\"Waste\"")).unwrap_or_else(|| panic!("{csv}"));
    assert_eq!(waste, "\"Waste\",\"1\",\"1\",\"2\",\"100%\",\"50%\",\"30 days\",\"30 days\"", "{late}");
    let services = csv.lines().find(|line| line.starts_with("\"Customer Services\"")).unwrap();
    assert!(services.starts_with("\"Customer Services\",\"0\",\"0\",\"1\",\"0%\",\"100%\","), "{services}");
    let page = desk.get("/desk/figures").await.text();
    assert!(page.contains("Came to the right team first") && page.contains("Customer Services"), "{page}");
    let team = at_desk(&app, "waste@example.org", "team", Some("waste")).await;
    let own = team.get("/desk/figures.csv").await.text();
    assert!(own.contains("\"Waste\"") && !own.contains("Customer Services"), "{own}");
}

async fn who_only_asks_has_no_queue(app: TestApp) {
    let councillor = at_desk(&app, "cole@example.org", "councillor", None).await;
    for path in ["/desk/queue", "/desk/find", "/desk/needs-person", "/desk/figures", "/desk/figures.csv"] {
        assert_eq!(councillor.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let home = councillor.get(paths::DESK).await.text();
    assert!(home.contains("Councillor") && !home.contains("/desk/queue"), "{home}");
}

#[tokio::test]
async fn only_a_demonstration_opens_the_desk_by_a_tap() {
    let app = TestApp::demo().await;
    let door = app.stranger("chorley").get(paths::DESK_SIGN_IN).await.text();
    for role in ["adviser", "team", "administrator", "councillor"] {
        assert!(door.contains(&format!("/desk/demo/{role}")), "{door}");
        for _ in 0..2 {
            let answer = post(&app.stranger("chorley"), &format!("/desk/demo/{role}"), "").await;
            assert_eq!(answer.header("location"), paths::DESK, "{}", answer.text());
            let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
            let desk = app.stranger("chorley").carrying(cookie);
            assert_eq!(desk.get(paths::DESK).await.status, StatusCode::OK, "{role}");
        }
    }
    assert_eq!(post(&app.stranger("chorley"), "/desk/demo/root", "").await.status, StatusCode::NOT_FOUND);
    let real = TestApp::sqlite().await;
    assert!(!real.stranger("chorley").get(paths::DESK_SIGN_IN).await.text().contains("/desk/demo"));
    for role in ["adviser", "administrator"] {
        let answer = post(&real.stranger("chorley"), &format!("/desk/demo/{role}"), "").await;
        assert_eq!((answer.status, answer.header("set-cookie")), (StatusCode::NOT_FOUND, ""), "{role}");
    }
}
