//! What staff do about a case at their desk, and what its resident sees of it.

use super::{desk::at_desk, plain_form::post};
use crate::support::{Answer, Client, TestApp, litter, upload_paper, with_answer};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    paths,
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use jiff::SignedDuration;

on_both_stores![
    a_case_goes_from_taken_to_resolved_by_an_advisers_hand,
    what_is_wrong_is_said_and_what_was_typed_stays,
    only_what_the_case_allows_is_offered,
    the_second_of_two_advisers_sees_what_changed_first,
    a_button_that_is_pressed_twice_does_it_once,
    a_moved_case_is_the_other_teams_and_keeps_its_day,
    a_duplicate_is_joined_to_the_first,
    a_note_is_for_staff_alone,
    a_ready_answer_is_put_into_the_text_and_sends_nothing,
    another_teams_case_is_as_none,
    a_file_opens_for_whoever_may_see_its_case,
    what_a_resident_typed_is_text_at_the_desk,
    nobody_but_staff_gets_in,
    what_was_typed_stays_when_the_session_has_ended,
];

pub async fn sent(app: &TestApp, browser: &Client) -> Reference {
    browser.call_with(&CreateCase, &app.missed_bin("chorley")).await.json::<CaseReply>().reference
}

async fn case(browser: &Client, reference: &Reference) -> CaseReply {
    browser.call(&FindCase { reference: reference.clone() }).await.json()
}

pub fn at(reference: &Reference) -> String {
    format!("{}{}", paths::DESK, paths::case(reference))
}

pub fn doing(reference: &Reference, act: &str) -> String {
    format!("{}/do/{act}", at(reference))
}

/// What a page's form says without asking.
fn hidden(page: &str, name: &str) -> String {
    let (_, after) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    after.split('"').next().unwrap().to_owned()
}

/// Opens the page of an act, and sends it with what was typed.
pub async fn act(desk: &Client, reference: &Reference, act: &str, typed: &str) -> Answer {
    let path = doing(reference, act);
    let opened = desk.get(&path).await;
    assert_eq!(opened.status, StatusCode::OK, "{act}: {}", opened.header("location"));
    let page = opened.text();
    post(desk, &path, &format!("seen={}&key={}&{typed}", hidden(&page, "seen"), hidden(&page, "key"))).await
}

pub async fn done(desk: &Client, reference: &Reference, name: &str, typed: &str) {
    let answer = act(desk, reference, name, typed).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, at(reference).as_str()),
        "{}",
        answer.text()
    );
}

async fn a_case_goes_from_taken_to_resolved_by_an_advisers_hand(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = sent(&app, &resident).await;
    app.deliver().await;
    let desk = at_desk(&app, "kim@example.org", "team", Some("waste")).await;
    let page = desk.get(&at(&reference)).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    let page = page.text();
    for said in [
        "Report a missed bin",
        &reference.to_string(),
        "Sam Resident",
        "sam@example.org",
        "Rubbish",
        "With Waste",
        "Nobody yet",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let taken = post(
        &desk,
        &doing(&reference, "take"),
        &format!("seen={}&key={}", hidden(&page, "seen"), hidden(&page, "key")),
    )
    .await;
    assert_eq!(taken.header("location"), at(&reference), "{}", taken.text());
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains("Kim Staff") && !page.contains("Take this case"), "{page}");
    assert!(case(&resident, &reference).await.events.iter().all(|event| event.kind != EventKind::Assigned));

    done(&desk, &reference, "ask", "text=Which+gate?&date-day=27&date-month=11&date-year=2026").await;
    assert_eq!(case(&resident, &reference).await.status, Status::WaitingForResident);
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains("The clock stands still since") && page.contains("Which gate?"), "{page}");
    let more = paths::case_more(&reference);
    let id = hidden(&resident.get(&more).await.text(), "id");
    assert_eq!(post(&resident, &more, &format!("id={id}&more=The+green+one")).await.status, StatusCode::SEE_OTHER);
    assert!(desk.get(&at(&reference)).await.text().contains("The green one"));

    done(&desk, &reference, "plan", "text=&date-day=24&date-month=11&date-year=2026").await;
    assert_eq!(case(&resident, &reference).await.status, Status::Planned);
    done(&desk, &reference, "message", "text=The+crew+is+on+its+way").await;
    done(&desk, &reference, "resolve", "text=The+bin+is+empty").await;
    let seen = case(&resident, &reference).await;
    assert_eq!(seen.status, Status::Resolved);
    let words: Vec<_> = seen.events.iter().filter_map(|event| event.words.as_deref()).collect();
    assert_eq!(words, ["Which gate?", "The green one", "The crew is on its way", "The bin is empty"]);
    app.deliver().await;
    assert!(app.messages().iter().any(|mail| mail.kind == "case-news" && mail.to == "sam@example.org"));
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    for (name, typed, said, kept) in [
        ("message", "text=+", "Write something", ""),
        ("message", &format!("text={}", "a".repeat(2001)), "Write 2000 letters or fewer", "aaa"),
        ("ask", "text=Which+gate?", "Enter a day", "Which gate?"),
        ("plan", "text=Crew+two&date-day=31&date-month=11&date-year=2026", "Enter a day", "Crew two"),
        ("delay", "text=Snow&date-day=19&date-month=11&date-year=2026", "Choose today or a later day", "Snow"),
        ("delay", "text=Snow&date-day=1&date-month=1&date-year=2040", "Choose a day within two years", "2040"),
        ("move", "text=A+road", "Choose a team", "A road"),
        ("move", "team=waste&text=A+road", "Choose another team", "A road"),
        ("move", "team=planning&text=A+road", "Choose a team", "A road"),
        ("assign", "colleague=nobody", "Choose who has it", ""),
        ("join", "other=not+one", "Enter the reference", "not one"),
        ("join", "other=2222222222", "There is no such case", "2222222222"),
        ("join", &format!("other={reference}"), "There is no such case", &reference.to_string()),
        ("resolve", "text=", "Write something", ""),
    ] {
        let answer = act(&desk, &reference, name, typed).await;
        let page = answer.text();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {typed}: {page}");
        assert!(
            page.contains("<title>Error:") && page.matches(said).count() == 2 && page.contains(kept),
            "{name} {typed}: {page}"
        );
    }
    assert_eq!(case_status(&app, &reference).await, Status::Received);
    assert_eq!(desk.get(&doing(&reference, "nothing")).await.status, StatusCode::NOT_FOUND);
}

async fn case_status(app: &TestApp, reference: &Reference) -> Status {
    app.server.store.find_case_as_server("chorley", reference).await.unwrap().unwrap().status()
}

async fn only_what_the_case_allows_is_offered(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains(&doing(&reference, "resolve")) && !page.contains(&doing(&reference, "reopen")), "{page}");
    let late = hidden(&desk.get(&doing(&reference, "plan")).await.text(), "key");
    done(&desk, &reference, "close", "text=It+is+not+ours").await;
    let page = desk.get(&at(&reference)).await.text();
    assert!(!page.contains(&doing(&reference, "resolve")) && page.contains(&doing(&reference, "reopen")), "{page}");
    assert_eq!(desk.get(&doing(&reference, "plan")).await.header("location"), at(&reference));
    // A page that was opened before, without what it had seen.
    let typed = format!("key={late}&text=Monday&date-day=23&date-month=11&date-year=2026");
    let over = post(&desk, &doing(&reference, "plan"), &typed).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(over.text().contains("be done to the case any more") && over.text().contains("Monday"), "{}", over.text());
    done(&desk, &reference, "reopen", "text=The+bin+is+still+full").await;
    assert_eq!(case_status(&app, &reference).await, Status::Reopened);
}

async fn the_second_of_two_advisers_sees_what_changed_first(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let (one, two) = (
        at_desk(&app, "one@example.org", "adviser", None).await,
        at_desk(&app, "two@example.org", "adviser", None).await,
    );
    let path = doing(&reference, "resolve");
    let opened = two.get(&path).await.text();
    let form = |page: &str| format!("seen={}&key={}&text=All+done", hidden(page, "seen"), hidden(page, "key"));
    done(&one, &reference, "note", "text=The+lorry+broke+down").await;
    let answer = post(&two, &path, &form(&opened)).await;
    let page = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in ["Something happened to this case while you wrote", "The lorry broke down", "All done"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(case_status(&app, &reference).await.is_open());
    assert_eq!(post(&two, &path, &form(&page)).await.header("location"), at(&reference));
    assert_eq!(case_status(&app, &reference).await, Status::Resolved);
}

async fn a_button_that_is_pressed_twice_does_it_once(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let path = doing(&reference, "message");
    let page = desk.get(&path).await.text();
    let body = format!("seen={}&key={}&text=On+its+way", hidden(&page, "seen"), hidden(&page, "key"));
    for _ in 0..3 {
        assert_eq!(post(&desk, &path, &body).await.header("location"), at(&reference));
    }
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.events.iter().filter(|event| event.kind == EventKind::Message).count(), 1);
}

async fn a_moved_case_is_the_other_teams_and_keeps_its_day(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = sent(&app, &resident).await;
    let before = case(&resident, &reference).await.due;
    let waste = at_desk(&app, "waste@example.org", "team", Some("waste")).await;
    let other = at_desk(&app, "other@example.org", "team", Some("customer-services")).await;
    assert_eq!(other.get(&at(&reference)).await.status, StatusCode::NOT_FOUND);
    done(&waste, &reference, "move", "team=customer-services&text=It+is+a+letter").await;
    assert_eq!(waste.get(&at(&reference)).await.status, StatusCode::NOT_FOUND);
    assert!(other.get(&at(&reference)).await.text().contains("It is a letter"));
    let after = case(&resident, &reference).await;
    assert_eq!((after.due, after.team.as_str()), (before, "Customer Services"));
}

async fn a_duplicate_is_joined_to_the_first(app: TestApp) {
    let (first, second) = (sent(&app, &app.browser("chorley")).await, sent(&app, &app.browser("chorley")).await);
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&desk, &second, "join", &format!("other={first}&text=")).await;
    assert_eq!(case_status(&app, &second).await, Status::Joined);
    assert!(desk.get(&at(&second)).await.text().contains(&format!("This is the same as {first}")));
    assert!(desk.get(&at(&first)).await.text().contains(&format!("{second} is the same as this")));
    // A team can't join its own to one that is another's.
    let (own, foreign) = (sent(&app, &app.browser("chorley")).await, first);
    done(&desk, &foreign, "move", "team=customer-services&text=Theirs").await;
    let waste = at_desk(&app, "waste@example.org", "team", Some("waste")).await;
    let answer = act(&waste, &own, "join", &format!("other={foreign}&text=")).await;
    assert!(answer.text().contains("There is no such case"), "{}", answer.text());
}

async fn a_note_is_for_staff_alone(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = sent(&app, &resident).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    done(&desk, &reference, "note", "text=Be+careful+with+the+dog").await;
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains("Be careful with the dog") && page.contains("Only staff see this"), "{page}");
    for answer in
        [resident.call(&FindCase { reference: reference.clone() }).await, resident.get(&paths::case(&reference)).await]
    {
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!answer.text().contains("careful"), "{}", answer.text());
    }
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| !mail.body.contains("careful")));
}

async fn a_ready_answer_is_put_into_the_text_and_sends_nothing(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let page = desk.get(&doing(&reference, "message")).await.text();
    assert!(page.contains("Bring the bin in") && !page.contains("We have your form"), "those of its team: {page}");
    let answer = act(&desk, &reference, "message", "text=Hello+Sam.&template=Bring+the+bin+in&insert=yes").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("Hello Sam.\n\nBring your bin in until we come.</textarea>"), "{}", answer.text());
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert!(stored.events.iter().all(|event| event.kind != EventKind::Message));
    assert!(!desk.get(&doing(&reference, "note")).await.text().contains("Ready answer"));
}

async fn another_teams_case_is_as_none(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let none: Reference = "2222222222".to_owned().try_into().unwrap();
    let other = at_desk(&app, "other@example.org", "team", Some("customer-services")).await;
    let councillor = at_desk(&app, "cole@example.org", "councillor", None).await;
    for stranger in [&other, &councillor] {
        for path in
            [at, |reference: &Reference| doing(reference, "message"), |reference: &Reference| doing(reference, "take")]
        {
            for body in [None, Some("text=Mine&key=0123456789abcdef")] {
                let ask = async |reference: &Reference| match body {
                    Some(body) => post(stranger, &path(reference), body).await,
                    None => stranger.get(&path(reference)).await,
                };
                let (foreign, missing) = (ask(&reference).await, ask(&none).await);
                assert!(foreign.status.is_client_error(), "{}", foreign.status);
                assert_eq!((foreign.status, foreign.text()), (missing.status, missing.text()));
            }
        }
    }
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.events.len(), 1);
}

async fn a_file_opens_for_whoever_may_see_its_case(app: TestApp) {
    let resident = app.browser("chorley");
    let paper = upload_paper(&resident, "letter.txt", "Dear council").await;
    let case: CaseReply = resident.call_with(&CreateCase, &litter(&app, &[&paper.value()])).await.json();
    let stored = app.server.store.find_case_as_server("chorley", &case.reference).await.unwrap().unwrap();
    let team = stored.case.team.key();
    let own = at_desk(&app, "own@example.org", "team", Some(team)).await;
    let path = format!("/desk/files/{}", paper.id);
    assert!(own.get(&at(&case.reference)).await.text().contains(&path));
    let file = own.get(&path).await;
    assert_eq!(
        (file.status, file.text().as_str(), file.header("cache-control")),
        (StatusCode::OK, "Dear council", "no-store")
    );
    let elsewhere = if team == "waste" { "customer-services" } else { "waste" };
    let other = at_desk(&app, "other@example.org", "team", Some(elsewhere)).await;
    assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(resident.get(&path).await.header("location"), paths::DESK_SIGN_IN);
}

async fn what_a_resident_typed_is_text_at_the_desk(app: TestApp) {
    let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>=1+1";
    let resident = app.browser("chorley");
    let body = with_answer(app.missed_bin("chorley"), "more", &[hostile]);
    let body = with_answer(body, "contact-name", &["<b>Sam</b>"]);
    let reference = resident.call_with(&CreateCase, &body).await.json::<CaseReply>().reference;
    let more = paths::case_more(&reference);
    let id = hidden(&resident.get(&more).await.text(), "id");
    post(&resident, &more, &format!("id={id}&more=%3Cscript%3Emore%3C%2Fscript%3E")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let found = post(&desk, "/desk/find", "sought=%3Cscript%3Ealert(2)").await;
    for page in [desk.get("/desk/queue").await, desk.get(&at(&reference)).await, found] {
        let page = page.text();
        for bad in ["<script>alert", "<script>more", "<img src=x", "<b>Sam"] {
            assert!(!page.contains(bad), "{bad}: {page}");
        }
    }
    let page = desk.get(&at(&reference)).await.text();
    assert!(page.contains("&lt;script&gt;more") && page.contains("&lt;b&gt;Sam"), "{page}");
}

async fn nobody_but_staff_gets_in(app: TestApp) {
    let resident = app.browser("chorley");
    let reference = sent(&app, &resident).await;
    let pages =
        ["/desk/queue", "/desk/find", "/desk/raise", "/desk/needs-person", "/desk/figures", "/desk/figures.csv"];
    let own = [at(&reference), doing(&reference, "message"), "/desk/for/phone/services/missed-bin/form".to_owned()];
    for path in pages.into_iter().map(str::to_owned).chain(own) {
        assert_eq!(resident.get(&path).await.header("location"), paths::DESK_SIGN_IN, "{path}");
    }
    let answer = post(&resident, &doing(&reference, "resolve"), "text=Done").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(case(&resident, &reference).await.status.is_open());
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let elsewhere =
        desk.request(&axum::http::Method::POST, &doing(&reference, "resolve")).header("sec-fetch-site", "cross-site");
    assert_eq!(desk.send(elsewhere, "text=Done").await.status, StatusCode::FORBIDDEN);
    app.advance(SignedDuration::from_mins(31));
    assert_eq!(desk.get(&at(&reference)).await.header("location"), paths::DESK_SIGN_IN);
}

async fn what_was_typed_stays_when_the_session_has_ended(app: TestApp) {
    let reference = sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "adviser", None).await;
    let path = doing(&reference, "message");
    let page = desk.get(&path).await.text();
    app.advance(SignedDuration::from_mins(31));
    let body = format!("seen={}&key={}&text=A+long+letter", hidden(&page, "seen"), hidden(&page, "key"));
    let answer = post(&desk, &path, &body).await;
    let page = answer.text();
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(page.contains("A long letter") && page.contains(paths::DESK_SIGN_IN) && page.contains(&path), "{page}");
    assert!(case_status(&app, &reference).await.is_open());
}
