//! What staff and councillors write down for a resident, by the resident's own forms.

use super::{
    desk::{at_desk, at_desk_and_home},
    desk_cases::{at, done},
    plain_form::post,
};
use crate::support::{Client, TestApp};
use axum::http::StatusCode;
use contract::{cases::FindCase, paths};
use domain::{case::Raised, reference::Reference};

on_both_stores![
    a_call_becomes_a_case_by_the_same_form,
    it_is_the_residents_and_not_the_advisers,
    what_is_typed_for_somebody_is_no_draft_of_ones_own,
    a_councillor_says_how_the_resident_said_yes,
    each_has_ways_of_their_own,
];

async fn fill(desk: &Client, way: &str) -> Reference {
    let form = format!("/desk/for/{way}/services/missed-bin/form");
    for (page, body, next) in [
        ("which-bin", "which-bin=rubbish", "when"),
        ("when", "when-day=19&when-month=11&when-year=2026", "more"),
        ("more", "more=It+was+full", "contact"),
        ("contact", "contact-name=Mary+Caller&contact-email=mary%40example.org&contact-phone=", "check"),
    ] {
        let shown = desk.get(&format!("{form}/{page}")).await;
        assert!(shown.text().contains("for somebody"), "each page says so: {}", shown.text());
        let answer = post(desk, &format!("{form}/{page}"), body).await;
        assert_eq!(answer.header("location"), format!("{form}/{next}"), "{page}: {}", answer.text());
    }
    let check = desk.get(&format!("{form}/check")).await.text();
    assert!(check.contains("It was full") && check.contains("Goes to Waste"), "{check}");
    let sent = post(desk, &format!("{form}/check"), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let path = sent.header("location").to_owned();
    let shown = desk.get(&path).await.text();
    assert!(shown.contains("We have it") && shown.contains("The resident gets an email"), "{shown}");
    Reference::try_from(path.trim_start_matches("/desk/sent/").to_owned()).unwrap()
}

async fn a_call_becomes_a_case_by_the_same_form(app: TestApp) {
    let desk = at_desk_and_home(&app, "kim@example.org", "adviser", None).await;
    assert!(desk.get("/desk/raise").await.text().contains("/desk/raise/phone"));
    assert!(desk.get("/desk/raise/phone").await.text().contains("/desk/for/phone/services/missed-bin/form"));
    let reference = fill(&desk, "phone").await;
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.case.raised, Raised::Phone);
    assert_eq!(stored.events[0].name.as_deref(), Some("Kim Staff"));
    let page = desk.get(&at(&reference)).await.text();
    for said in ["By phone", "Kim Staff", "Mary Caller", "Written down for the resident by"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    app.deliver().await;
    assert_eq!(app.message("resident-receipt").to, "mary@example.org");
    assert!(
        app.message("team-hand-over").body.contains("Kim Staff, by phone"),
        "{}",
        app.message("team-hand-over").body
    );
    // What the browser filled in is gone, and the form begins anew.
    let again = desk.get("/desk/for/phone/services/missed-bin/form/check").await.text();
    assert!(!again.contains("It was full"), "{again}");
}

async fn it_is_the_residents_and_not_the_advisers(app: TestApp) {
    let desk = at_desk_and_home(&app, "kim@example.org", "team", Some("customer-services")).await;
    let reference = fill(&desk, "desk").await;
    // Not as a resident, nor at the desk, where another team has it.
    assert_eq!(desk.call(&FindCase { reference: reference.clone() }).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get(&at(&reference)).await.status, StatusCode::NOT_FOUND);
    let other = at_desk(&app, "other@example.org", "adviser", None).await;
    assert_eq!(other.get(&format!("/desk/sent/{reference}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.get(&at(&reference)).await.status, StatusCode::OK);
}

async fn what_is_typed_for_somebody_is_no_draft_of_ones_own(app: TestApp) {
    let desk = at_desk_and_home(&app, "kim@example.org", "adviser", None).await;
    let path = "/desk/for/letter/services/missed-bin/form/which-bin";
    post(&desk, path, "which-bin=recycling").await;
    assert!(desk.get(path).await.text().contains("checked"));
    for elsewhere in ["/services/missed-bin/form/which-bin", "/desk/for/phone/services/missed-bin/form/which-bin"] {
        assert!(!desk.get(elsewhere).await.text().contains("checked"), "{elsewhere}");
    }
    assert!(!desk.get("/").await.text().contains("unfinished"));
    assert_eq!(desk.get("/api/v1/services/missed-bin/draft").await.text(), "null");
}

async fn a_councillor_says_how_the_resident_said_yes(app: TestApp) {
    let councillor = at_desk_and_home(&app, "cole@example.org", "councillor", None).await;
    let page = councillor.get("/desk/raise").await.text();
    assert!(page.contains("How did the resident say yes?") && !page.contains("/desk/raise/phone"), "{page}");
    let reference = fill(&councillor, "councillor-in-person").await;
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.case.raised, Raised::Councillor);
    app.deliver().await;
    // Due within the councillors' own five working days, not within ten; and one team sees to it.
    assert_eq!(stored.case.due.unwrap().date.to_string(), "2026-11-27");
    let told = app.message("team-news");
    assert_eq!(told.to, "customer-services@council.example");
    assert!(told.body.contains("It is due on 27 November 2026") && !told.body.contains("Mary"), "{}", told.body);
    let answering = at_desk(&app, "answers@example.org", "team", Some("customer-services")).await;
    assert!(answering.get("/desk/queue?show=councillors").await.text().contains(&at(&reference)));
    assert!(!answering.get("/desk/queue").await.text().contains(&at(&reference)), "it is with another team");
    let seen = answering.get(&at(&reference)).await.text();
    assert!(seen.contains("Mary Caller") && !seen.contains("/do/"), "they see it, and the team does it: {seen}");
    let mail = app.message("team-hand-over").body;
    assert!(mail.contains("How the resident said yes") && mail.contains("In person"), "{mail}");
    let home = councillor.get(paths::DESK).await.text();
    assert!(home.contains(&at(&reference)), "{home}");
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&desk, &reference, "note", "text=Be+careful").await;
    done(&desk, &reference, "plan", "text=&date-day=24&date-month=11&date-year=2026").await;
    let seen = councillor.get(&at(&reference)).await;
    assert_eq!(seen.status, StatusCode::OK);
    let seen = seen.text();
    assert!(seen.contains("There is a day for it") && !seen.contains("Be careful") && !seen.contains("/do/"), "{seen}");
    let colleague = at_desk(&app, "other@example.org", "councillor", None).await;
    assert_eq!(colleague.get(&at(&reference)).await.status, StatusCode::NOT_FOUND);
    assert!(!colleague.get(paths::DESK).await.text().contains(&at(&reference)));
    // The resident reads it, too.
    assert!(stored.case.lines.iter().any(|line| line.answer == "In person"), "{:?}", stored.case.lines);
}

async fn each_has_ways_of_their_own(app: TestApp) {
    let adviser = at_desk_and_home(&app, "kim@example.org", "adviser", None).await;
    let councillor = at_desk_and_home(&app, "cole@example.org", "councillor", None).await;
    for (who, way) in
        [(&adviser, "councillor-in-person"), (&councillor, "phone"), (&adviser, "online"), (&adviser, "nothing")]
    {
        for path in [format!("/desk/raise/{way}"), format!("/desk/for/{way}/services/missed-bin/form")] {
            assert_eq!(who.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    for path in ["/desk/for/phone/services/nothing/form", "/desk/for/phone/services/missed-bin/form/nothing"] {
        assert_eq!(adviser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
