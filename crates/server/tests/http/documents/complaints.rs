//! A complaint through its stages: what its resident sees, what staff may do, and who sees nothing.

use super::{
    case_page::days_pass,
    desk::{at_desk, at_desk_graded},
    desk_cases::{act, at, doing, done},
    plain_form::post,
};
use crate::support::{Client, TestApp, answers};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    paths,
};
use domain::{
    case::{EventKind, Said},
    reference::Reference,
};
use jiff::SignedDuration;
use server::{
    case_events::{Happening, Outcome, record},
    clocks, random,
    store::case_events::Doer,
};

on_both_stores![
    a_complaint_goes_through_both_stages_to_the_ombudsman,
    it_is_told_in_confidence,
    who_looks_into_it_sees_it_and_whom_it_is_about_does_not,
    nobody_answers_who_is_not_senior_enough_or_answered_before,
    a_stage_is_asked_for_neither_early_nor_twice,
    a_late_answer_opens_the_next_stage,
    an_answer_is_put_off_once_and_only_for_so_long,
    the_serious_goes_straight_up,
    what_is_refused_can_go_to_the_ombudsman,
    the_team_is_told_before_nobody_has_said_who_looks_into_it,
    no_system_answers_a_complaint,
    a_request_has_no_stages,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Sent on Friday 20 November 2026: acknowledged by Wednesday 25, answered by Friday 4 December.
async fn complain(app: &TestApp, browser: &Client) -> Reference {
    let body = NewCase {
        idempotency_key: random::id(),
        service: "complaint".to_owned(),
        form_version: app.form_version("chorley", "complaint"),
        answers: answers(&[
            ("happened", &["My bin was missed four times."]),
            ("contact-name", &["Sam Resident"]),
            ("contact-email", &["sam@example.org"]),
        ]),
        route_wrong: None,
    };
    let reference = browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    app.deliver().await;
    reference
}

async fn manager(app: &TestApp) -> Client {
    at_desk_graded(app, "kim@example.org", "Kim Staff", "manager", Some("Customer relations manager")).await
}

async fn senior(app: &TestApp) -> Client {
    at_desk_graded(app, "lee@example.org", "Lee Staff", "senior", Some("Head of Waste")).await
}

/// The ids under which the page of an act offers somebody.
async fn id_of(desk: &Client, reference: &Reference, name: &str) -> Option<String> {
    let page = desk.get(&doing(reference, "acknowledge")).await.text();
    let select = page.split("name=\"investigator\"").nth(1)?.split("</select>").next()?.to_owned();
    let option = select.split("<option").find(|option| option.contains(name))?;
    Some(option.split("value=\"").nth(1)?.split('"').next()?.to_owned())
}

async fn acknowledge(desk: &Client, reference: &Reference, name: &str) {
    let id = id_of(desk, reference, name).await.unwrap_or_else(|| panic!("{name} is not offered"));
    done(desk, reference, "acknowledge", &format!("text=Four+missed+bins&investigator={id}")).await;
}

async fn answer(desk: &Client, reference: &Reference, finding: &str) {
    let typed =
        format!("text=We+looked+at+the+lorry%27s+log&finding={finding}&remedy=A+second+round&lesson=Check+the+log");
    done(desk, reference, "answer", &typed).await;
}

async fn page(browser: &Client, reference: &Reference) -> String {
    browser.get(&paths::case(reference)).await.text()
}

async fn escalate(browser: &Client, reference: &Reference) -> StatusCode {
    let path = paths::case_next_stage(reference);
    let page = browser.get(&path).await.text();
    let id = page.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    post(browser, &path, &format!("id={}&more=", id.unwrap_or("none"))).await.status
}

fn says(page: &str, said: &[&str]) {
    for said in said {
        assert!(page.contains(said), "{said}: {page}");
    }
}

async fn a_complaint_goes_through_both_stages_to_the_ombudsman(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    says(
        &page(&resident, &reference).await,
        &[
            "Stage 1 of 2",
            "a team leader or manager",
            "Wednesday 25 November",
            "You get an answer by",
            "Friday 4 December",
        ],
    );
    let kim = manager(&app).await;
    says(&kim.get(&at(&reference)).await.text(), &["Stage 1 of 2", "Say who looks into it", "Answer the complaint"]);
    acknowledge(&kim, &reference, "Kim Staff").await;
    let seen = page(&resident, &reference).await;
    says(&seen, &["Kim Staff, Customer relations manager", "Four missed bins", "We look into your complaint"]);
    assert!(!seen.contains("Ask us to look again") && !seen.contains("Ombudsman"), "{seen}");
    days_pass(&app, &resident, &reference, 3).await;
    let kim = manager(&app).await;
    answer(&kim, &reference, "partly-upheld").await;
    let seen = page(&resident, &reference).await;
    says(&seen, &["You were right in part", "A second round", "Ask us to look again", "after our last answer"]);
    let letter = resident.get(&paths::complaint_letter(&reference, 1)).await;
    assert_eq!(letter.header("cache-control"), "no-store");
    says(
        &letter.text(),
        &[
            "Dear Sam Resident",
            "Four missed bins",
            "lorry",
            "Check the log",
            "23 November 2027",
            "Kim Staff",
            "lgo.org.uk",
        ],
    );
    says(&kim.get(&format!("{}/letter/1", at(&reference))).await.text(), &["Dear Sam Resident"]);

    assert_eq!(escalate(&resident, &reference).await, StatusCode::SEE_OTHER);
    let seen = page(&resident, &reference).await;
    says(
        &seen,
        &["Stage 2 of 2", "a head of service or a senior manager", "My bin was missed four times", "Monday 7 December"],
    );
    app.deliver().await;
    let told = app
        .messages()
        .into_iter()
        .any(|mail| mail.subject.starts_with("Stage 2") && mail.to.starts_with("customer-relations@"));
    assert!(told, "the team hears of it");
    let lee = senior(&app).await;
    assert_eq!(id_of(&lee, &reference, "Kim Staff").await, None, "who answered before is not offered");
    acknowledge(&lee, &reference, "Lee Staff").await;
    answer(&lee, &reference, "not-upheld").await;
    let seen = page(&resident, &reference).await;
    says(
        &seen,
        &["You can go to an Ombudsman now", "https://www.lgo.org.uk", "Read the answer of stage 2", "Head of Waste"],
    );
    assert!(!seen.contains("Ask us to look again"), "{seen}");
    says(&resident.get(&paths::complaint_letter(&reference, 2)).await.text(), &["This is our last answer"]);
    app.deliver().await;
    for mail in app.messages().into_iter().filter(|mail| mail.to == "sam@example.org") {
        assert!(!mail.body.contains("lorry") && !mail.body.contains("second round"), "no mail says it: {}", mail.body);
    }
}

/// Everywhere that a case could be seen at the desk.
async fn sees(desk: &Client, reference: &Reference) -> Vec<&'static str> {
    let mut found = Vec::new();
    if desk.get(&at(reference)).await.status == StatusCode::OK {
        found.push("page");
    }
    for (name, path) in [("queue", "/desk/queue"), ("mine", "/desk/queue?show=mine")] {
        if desk.get(path).await.text().contains(&at(reference)) {
            found.push(name);
        }
    }
    for sought in [reference.to_string(), "Sam+Resident".to_owned(), "Resident".to_owned()] {
        if post(desk, "/desk/find", &format!("sought={sought}")).await.text().contains(&at(reference)) {
            found.push("find");
        }
    }
    found
}

async fn it_is_told_in_confidence(app: TestApp) {
    let reference = complain(&app, &app.browser("chorley")).await;
    for (email, role, team) in [
        ("a@example.org", "adviser", None),
        ("b@example.org", "administrator", None),
        ("c@example.org", "team", Some("waste")),
        ("d@example.org", "councillor", None),
    ] {
        let desk = at_desk(&app, email, role, team).await;
        assert!(sees(&desk, &reference).await.is_empty(), "{role} {team:?}");
        let path = doing(&reference, "note");
        assert_eq!(post(&desk, &path, "seen=0&key=k&text=I+know").await.status, StatusCode::NOT_FOUND, "{role}");
        assert_eq!(desk.get(&format!("{}/letter/1", at(&reference))).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    let stranger = app.stranger("chorley");
    assert_eq!(stranger.get(&paths::complaint_letter(&reference, 1)).await.status, StatusCode::NOT_FOUND);
    let kim = manager(&app).await;
    assert_eq!(sees(&kim, &reference).await, ["page", "queue", "find", "find", "find"]);
}

async fn who_looks_into_it_sees_it_and_whom_it_is_about_does_not(app: TestApp) {
    let reference = complain(&app, &app.browser("chorley")).await;
    let kim = manager(&app).await;
    let waste = at_desk(&app, "w@example.org", "team", Some("waste")).await;
    let lee = senior(&app).await;
    // The adviser of waste has the name that the test's helper gives everybody, and an officer's grade: too low at Chorley.
    assert_eq!(id_of(&kim, &reference, "w@example.org").await, None);
    assert_eq!(sees(&lee, &reference).await, ["page", "queue", "find", "find", "find"]);
    let about = id_of(&kim, &reference, "Lee Staff").await.unwrap();
    let own = id_of(&kim, &reference, "Kim Staff").await.unwrap();
    let same = act(&kim, &reference, "acknowledge", &format!("text=Rude&investigator={about}&about={about}")).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&same.text(), &["the complaint is about this person", "Rude"]);
    let typed = format!("text=Rude&investigator={own}&about={about}&flagged=yes");
    done(&kim, &reference, "acknowledge", &typed).await;
    assert!(sees(&lee, &reference).await.is_empty(), "whom it is about");
    assert!(sees(&waste, &reference).await.is_empty());
    assert_eq!(sees(&kim, &reference).await, ["page", "queue", "mine", "find", "find", "find"]);
    says(&kim.get(&at(&reference)).await.text(), &["There are threats or abuse in it"]);
}

async fn nobody_answers_who_is_not_senior_enough_or_answered_before(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    let officer = at_desk_graded(&app, "o@example.org", "Olu Staff", "officer", None).await;
    let kim = manager(&app).await;
    let typed = "text=No&finding=upheld";
    let refused = act(&officer, &reference, "answer", typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused.text(), &["Somebody more senior must answer"]);
    let unsaid = act(&kim, &reference, "answer", "text=No").await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&unsaid.text(), &["Choose what came of it"]);
    answer(&kim, &reference, "upheld").await;
    escalate(&resident, &reference).await;
    let before = act(&kim, &reference, "answer", typed).await;
    assert_eq!(before.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&before.text(), &["you answered the stage before"]);
    let chief = at_desk_graded(&app, "c@example.org", "Chi Staff", "chief", None).await;
    answer(&chief, &reference, "upheld").await;
}

async fn a_stage_is_asked_for_neither_early_nor_twice(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    let path = paths::case_next_stage(&reference);
    assert_eq!(resident.get(&path).await.header("location"), paths::case(&reference), "early");
    assert_eq!(escalate(&resident, &reference).await, StatusCode::SEE_OTHER);
    says(&page(&resident, &reference).await, &["Stage 1 of 2"]);
    answer(&manager(&app).await, &reference, "upheld").await;
    let id = resident.get(&path).await.text().split("name=\"id\" value=\"").nth(1).unwrap()[..32].to_owned();
    for _ in 0..3 {
        let answer = post(&resident, &path, &format!("id={id}&more=Look+again")).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (StatusCode::SEE_OTHER, paths::case(&reference).as_str())
        );
    }
    let seen = page(&resident, &reference).await;
    assert_eq!(seen.matches("You asked us to look again").count(), 1, "{seen}");
    says(&seen, &["Stage 2 of 2", "Look again"]);
    let stranger = app.stranger("chorley");
    assert_eq!(stranger.get(&path).await.header("location"), paths::case(&reference), "a stranger's way is the same");
}

async fn a_late_answer_opens_the_next_stage(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    days_pass(&app, &resident, &reference, 15).await;
    clocks::check(&app.server).await.unwrap();
    says(&page(&resident, &reference).await, &["Our answer is late", "Ask us to look again", "Ombudsman"]);
    assert_eq!(escalate(&resident, &reference).await, StatusCode::SEE_OTHER);
    says(&page(&resident, &reference).await, &["Stage 2 of 2", "Friday 18 December"]);
    days_pass(&app, &resident, &reference, 20).await;
    says(&page(&resident, &reference).await, &["You can go to an Ombudsman now"]);
}

async fn an_answer_is_put_off_once_and_only_for_so_long(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    let kim = manager(&app).await;
    let delay =
        |day, month, year| format!("text=We+wait+for+a+report&date-day={day}&date-month={month}&date-year={year}");
    // Ten working days after 4 December.
    let long = act(&kim, &reference, "delay", &delay(21, 12, 2026)).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&long.text(), &["the policy for complaints allows no longer delay", "We wait for a report"]);
    done(&kim, &reference, "delay", &delay(18, 12, 2026)).await;
    says(&page(&resident, &reference).await, &["You now get an answer by", "Friday 18 December", "Ombudsman"]);
    assert!(!kim.get(&at(&reference)).await.text().contains("Give a later date"));
    assert_eq!(kim.get(&doing(&reference, "delay")).await.header("location"), at(&reference));
}

async fn the_serious_goes_straight_up(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    let kim = manager(&app).await;
    done(&kim, &reference, "send-up", "text=Somebody+was+hurt").await;
    says(&page(&resident, &reference).await, &["Stage 2 of 2", "the Chief Executive", "Somebody was hurt"]);
    let lee = senior(&app).await;
    says(
        &act(&lee, &reference, "answer", "text=No&finding=upheld").await.text(),
        &["Somebody more senior must answer"],
    );
    let chief = at_desk_graded(&app, "c@example.org", "Chi Staff", "chief", None).await;
    answer(&chief, &reference, "upheld").await;
    says(&page(&resident, &reference).await, &["You can go to an Ombudsman now"]);
}

async fn what_is_refused_can_go_to_the_ombudsman(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = complain(&app, &resident).await;
    done(&manager(&app).await, &reference, "close", "text=A+court+decides+this").await;
    let seen = page(&resident, &reference).await;
    says(&seen, &["A court decides this", "You can go to an Ombudsman now", "https://www.lgo.org.uk"]);
    assert!(!seen.contains("Ask us to look again"), "{seen}");
}

async fn the_team_is_told_before_nobody_has_said_who_looks_into_it(app: TestApp) {
    let reference = complain(&app, &app.browser("chorley")).await;
    let warned = async || {
        clocks::check(&app.server).await.unwrap();
        app.deliver().await;
        app.messages().into_iter().filter(|mail| mail.kind == "team-news").count()
    };
    assert_eq!(warned().await, 0);
    app.advance(DAY * 4);
    assert_eq!((warned().await, warned().await), (1, 1), "once");
    acknowledge(&manager(&app).await, &reference, "Kim Staff").await;
    app.advance(DAY * 9);
    assert_eq!(warned().await, 2, "and before the answer is due");
}

async fn no_system_answers_a_complaint(app: TestApp) {
    let reference = complain(&app, &app.browser("chorley")).await;
    let profile = app.server.councils.find("chorley").unwrap();
    for kind in [EventKind::Resolved, EventKind::Reopened, EventKind::Moved] {
        let team = (kind == EventKind::Moved).then_some(domain::team::Team::Waste);
        let said = Said { words: Some("Done".to_owned()), team, ..Said::default() };
        let happening = Happening { said, ..Happening::new(kind, Doer::System("Works")) };
        let outcome = record(&app.server, &profile, &reference, happening).await.unwrap();
        let refused = matches!(outcome, Outcome::FindingMissing | Outcome::NotAllowed(_) | Outcome::NoStep(_));
        assert!(refused, "{kind:?}: {outcome:?}");
    }
}

async fn a_request_has_no_stages(app: TestApp) {
    let resident = app.browser("chorley");
    let body = app.missed_bin("chorley");
    let reference = resident.call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    app.deliver().await;
    let profile = app.server.councils.find("chorley").unwrap();
    for kind in [EventKind::Acknowledged, EventKind::Escalated, EventKind::SentUp] {
        let said = Said { words: Some("Now".to_owned()), ..Said::default() };
        let happening = Happening { said, ..Happening::new(kind, Doer::System("Works")) };
        let outcome = record(&app.server, &profile, &reference, happening).await.unwrap();
        assert!(matches!(outcome, Outcome::NotAllowed(_)), "{kind:?}: {outcome:?}");
    }
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let page = desk.get(&at(&reference)).await.text();
    assert!(!page.contains("Answer the complaint") && page.contains("Resolve it"), "{page}");
    assert_eq!(resident.get(&paths::case_next_stage(&reference)).await.header("location"), paths::case(&reference));
}
