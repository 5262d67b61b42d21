//! What many residents write of, for those who listen: counts of words, by whom never.

use super::{desk::at_desk, home::says};
use crate::{
    delivery::telling::{by_team, sent, with_words},
    support::{TestApp, answers},
};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    paths,
};
use domain::{case::EventKind, survey::More};
use futures_util::future::join_all;
use jiff::SignedDuration;
use server::{clocks, housekeeping, random, store::surveys::Totals};

on_both_stores![
    what_several_write_is_a_theme_and_what_one_writes_is_not,
    a_survey_tells_in_totals_and_in_themes_and_of_nobody,
    themes_are_for_those_who_listen,
    a_rising_theme_is_told_once_a_week_whichever_server_looks,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn complain(app: &TestApp, words: &str) {
    let body = NewCase {
        idempotency_key: random::id(),
        service: "complaint".to_owned(),
        form_version: app.form_version("chorley", "complaint"),
        answers: answers(&[("happened", &[words])]),
        route_wrong: None,
    };
    let sent = app.browser("chorley").call_with(&CreateCase, &body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    sent.json::<CaseReply>();
}

async fn what_several_write_is_a_theme_and_what_one_writes_is_not(app: TestApp) {
    for words in [
        "The brown bins were late, says Zebedee Quill of 12 Long Lane",
        "My brown bin was left again",
        "A brown bin, broken by the lorry. Ring 07700 900123",
    ] {
        complain(&app, words).await;
    }
    app.advance(DAY * 8);
    complain(&app, "BROWN BIN!").await;
    complain(&app, "<script>brown bin</script> =1+1").await;
    let desk = at_desk(&app, "kim@example.org", "administrator", None).await;
    let page = desk.get("/desk/themes").await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    says(&page, &["brown bin", "What residents write of"]);
    let page = page.text();
    assert!(page.contains("By week, the oldest first: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2"), "{page}");
    for kept in ["Zebedee", "zebedee", "Quill", "07700", "Long Lane", "lorry", "<script>brown"] {
        assert!(!page.contains(kept), "{kept}: {page}");
    }
    let none = desk.get("/desk/themes?weeks=5&kind=survey").await;
    says(&none, &["There is no theme in this period"]);
    says(&desk.get("/desk/themes?weeks=nothing&kind=nothing").await, &["brown bin"]);
    let csv = desk.get("/desk/themes.csv?weeks=5&kind=complaint").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert!(csv.text().contains("\"brown bin\",\"5\",\"No\",\"2\",\"3\",\"0\",\"0\",\"0\""), "{}", csv.text());
}

async fn a_survey_tells_in_totals_and_in_themes_and_of_nobody(app: TestApp) {
    for name in ["a", "b", "c"] {
        let said = [("contact-email", format!("{name}@example.org")), ("contact-name", format!("Zebedee {name}"))];
        let said: Vec<(&str, &str)> = said.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let reference = sent(&app, &app.browser("chorley"), &said).await;
        by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
        app.advance(DAY);
        clocks::check(&app.server).await.unwrap();
        let survey = app.server.store.find_survey_of("chorley", &reference).await.unwrap().unwrap();
        let more = More { words: Some("The crew was friendly".to_owned()), ..More::default() };
        app.server.store.set_solved("chorley", &survey.id, name != "a", app.now()).await.unwrap();
        assert!(app.server.store.end_survey("chorley", &survey.id, &more, app.now()).await.unwrap());
    }
    let totals = app.server.store.list_survey_totals("chorley", app.now() - DAY * 30).await.unwrap();
    let [Totals { asked, answered, solved, rated, easy, .. }] = totals.as_slice() else { panic!("{totals:?}") };
    assert_eq!((*asked, *answered, *solved, *rated, *easy), (3, 3, 2, 0, 0));
    let desk = at_desk(&app, "kim@example.org", "administrator", None).await;
    let page = desk.get("/desk/themes").await;
    says(&page, &["crew friendly", "Report a missed bin (3)", "66"]);
    assert!(!page.text().contains("Zebedee") && !page.text().contains("@example.org\""), "{}", page.text());
}

async fn themes_are_for_those_who_listen(app: TestApp) {
    assert_eq!(app.stranger("chorley").get("/desk/themes").await.header("location"), paths::DESK_SIGN_IN);
    for (email, role, team, sees) in [
        ("a@example.org", "administrator", None, true),
        ("b@example.org", "team", Some("complaints"), true),
        ("c@example.org", "team", Some("waste"), false),
        ("d@example.org", "adviser", None, false),
        ("e@example.org", "councillor", None, false),
    ] {
        let desk = at_desk(&app, email, role, team).await;
        for path in ["/desk/themes", "/desk/themes.csv"] {
            let answer = desk.get(path).await;
            let expected = if sees { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(answer.status, expected, "{role} {team:?} {path}");
        }
        assert_eq!(desk.get(paths::DESK).await.text().contains("href=\"/desk/themes\""), sees, "{role} {team:?}");
    }
}

async fn a_rising_theme_is_told_once_a_week_whichever_server_looks(app: TestApp) {
    let alerts = async || {
        app.deliver().await;
        app.messages().into_iter().filter(|message| message.kind == "theme-alert").collect::<Vec<_>>()
    };
    for _ in 0..4 {
        complain(&app, "Potholes everywhere, says Zebedee").await;
    }
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(alerts().await.len(), 0, "four are not many");
    complain(&app, "A pothole").await;
    let copies = [app.copy(), app.copy(), app.copy(), app.copy()];
    for outcome in join_all(copies.iter().map(housekeeping::tidy)).await {
        outcome.unwrap();
    }
    let told = alerts().await;
    let [mail] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(mail.subject, "More residents write of: potholes");
    assert!(mail.body.contains("5 residents") && mail.body.contains("/desk/themes"), "{}", mail.body);
    assert!(!mail.body.contains("Zebedee") && !mail.body.contains("everywhere"), "{}", mail.body);
    app.advance(DAY);
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(alerts().await.len(), 1, "once in a week");
    app.advance(DAY * 3);
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(alerts().await.len(), 2, "it still rises in the next week");
    app.advance(DAY * 7);
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(alerts().await.len(), 2, "nobody writes of it any more");
}
