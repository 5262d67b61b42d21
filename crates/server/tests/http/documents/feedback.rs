//! "Tell us how we did": the one way in, thanks that arrive, and whether pages are useful.

use super::{
    desk::at_desk,
    desk_cases::{at, doing, done},
    plain_form::post,
};
use crate::{
    every_council::councils_on,
    support::{Answer, Client, TestApp},
};
use axum::http::{Method, StatusCode};
use contract::{
    cases::{CaseReply, FindCase},
    paths,
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
    team::Team,
};
use jiff::SignedDuration;
use server::clock::local;
use std::sync::Arc;

on_both_stores![
    each_matter_leads_to_its_own_form,
    a_missed_bin_is_put_right_first_and_complained_about_all_the_same,
    what_has_its_own_way_says_why_and_leaves_the_complaint_open,
    nothing_chosen_is_said_and_what_it_is_about_stays,
    a_complaint_begins_with_what_is_known,
    a_complaint_about_a_complaint_can_be_made,
    what_is_made_up_in_an_address_is_nothing,
    thanks_reach_the_team_and_their_sender_sees_that_they_did,
    only_thanks_are_passed_on,
    thanks_without_a_team_go_to_who_finds_it,
    thanks_are_never_late,
    far_too_much_is_refused_and_what_fits_is_kept,
    every_page_leads_there,
    a_page_is_rated_without_a_session,
    a_ballot_is_not_stuffed,
    only_pages_that_are_there_are_rated,
    forms_and_the_desk_ask_nothing_more,
    old_ratings_are_forgotten,
];

/// The real councils, whose forms these are.
fn real(app: &mut TestApp) {
    app.restart_for(Arc::new(councils_on(local(app.now()).date())));
}

fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header("location")
}

async fn each_matter_leads_to_its_own_form(mut app: TestApp) {
    real(&mut app);
    for council in ["chorley", "huntingdonshire", "calderdale"] {
        for (matter, path) in [
            ("thanks", "/services/compliment/form"),
            ("idea", "/services/suggestion/form"),
            ("comment", "/services/comment/form"),
            ("wrong", "/feedback/before"),
            ("disagree", "/feedback/decision"),
        ] {
            let browser = app.browser(council);
            let page = browser.get(paths::FEEDBACK).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.text().contains(&format!("value=\"{matter}\"")), "{matter}");
            let answer = post(&browser, paths::FEEDBACK, &format!("matter={matter}")).await;
            assert_eq!(location(&answer), path, "{council} {matter}");
            assert_eq!(browser.get(path).await.status, StatusCode::OK, "{council} {path}");
        }
    }
}

async fn a_missed_bin_is_put_right_first_and_complained_about_all_the_same(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("huntingdonshire");
    let service = browser.get("/services/missed-bin").await.text();
    assert!(service.contains("href=\"/feedback?service=missed-bin\""), "{service}");
    let page = browser.get("/feedback?service=missed-bin").await.text();
    assert!(page.contains("This is about: Report a missed bin"), "{page}");
    let wrong = post(&browser, paths::FEEDBACK, "matter=wrong&service=missed-bin").await;
    assert_eq!(location(&wrong), "/feedback/before?service=missed-bin");
    let first = post(&browser, "/feedback/before", "before=no&service=missed-bin").await;
    assert_eq!(location(&first), "/feedback/put-right?service=missed-bin");
    let page = browser.get("/feedback/put-right?service=missed-bin").await.text();
    assert!(page.contains("href=\"/services/missed-bin/form\""), "the request comes first: {page}");
    assert!(page.contains("We put it right first"), "the council's own reason: {page}");
    assert!(page.contains("I still want to complain"), "{page}");
    let insists = post(&browser, "/feedback/begin", "kind=complaint&service=missed-bin").await;
    assert_eq!(location(&insists), "/services/complaint/form");
    // What was sorted is not asked again: the first open page is after the service.
    let form = browser.get("/services/complaint/form").await.text();
    assert!(form.contains("What is it most about?"), "{form}");

    let again = post(&browser, "/feedback/before", "before=yes&service=missed-bin").await;
    assert_eq!(location(&again), "/services/complaint/form", "told before, and not put right");
    let found = browser.get("/feedback/put-right").await.text();
    assert!(found.contains("What needs to be put right?") && found.contains("name=\"q\""), "{found}");
    assert!(found.contains("when a bin was missed once"), "the policy's own words: {found}");
}

async fn what_has_its_own_way_says_why_and_leaves_the_complaint_open(mut app: TestApp) {
    real(&mut app);
    for council in ["chorley", "huntingdonshire", "calderdale"] {
        let browser = app.browser(council);
        let profile = app.server.councils.find(council).unwrap();
        for route in &profile.feedback.other_routes {
            let answer = post(&browser, "/feedback/decision", &format!("route={}", route.key)).await;
            let path = format!("/feedback/decision/{}", route.key);
            assert_eq!(location(&answer), path);
            let page = browser.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let page = page.text();
            assert!(
                page.contains("Why this is not a complaint") && page.contains("I still want to complain"),
                "{page}"
            );
            for service in &route.services {
                assert!(page.contains(&format!("href=\"/services/{service}\"")), "{council} {service}: {page}");
                assert_eq!(browser.get(&paths::service(service)).await.status, StatusCode::OK, "{service}");
            }
        }
    }
    let browser = app.browser("chorley");
    let none = post(&browser, "/feedback/decision", "route=none").await;
    assert_eq!(location(&none), "/services/complaint/form", "what is none of them is a complaint");
}

async fn nothing_chosen_is_said_and_what_it_is_about_stays(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("chorley");
    for (path, message) in [
        ("/feedback", "Choose what you would like to tell us"),
        ("/feedback/before", "Choose yes if you have told us before"),
        ("/feedback/decision", "Choose what it is about"),
    ] {
        for body in ["service=missed-bin", "service=missed-bin&matter=x&before=x&route=x"] {
            let answer = post(&browser, path, body).await;
            let page = answer.text();
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(page.contains("<title>Error: ") && page.contains(message), "{path}: {page}");
            assert!(page.contains("name=\"service\" value=\"missed-bin\""), "{path}: {page}");
        }
    }
}

async fn a_complaint_begins_with_what_is_known(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("chorley");
    let reference = thank(&app, &browser, "waste").await;
    let page = browser.get(&paths::case(&reference)).await.text();
    assert!(page.contains(&format!("href=\"/feedback?case={reference}\"")), "{page}");
    let about = format!("kind=complaint&service=missed-bin&case={reference}");
    post(&browser, "/feedback/begin", &about).await;
    post(&browser, "/services/complaint/form/about", "about=service").await;
    let story = browser.get("/services/complaint/form/story").await.text();
    assert!(story.contains(&format!("value=\"{reference}\"")), "{story}");
    // What was typed meanwhile stays when it begins again.
    post(&browser, "/services/complaint/form/story", "happened=It+was+late&when=May&effect=Smell&case=").await;
    post(&browser, "/feedback/begin", &about).await;
    let story = browser.get("/services/complaint/form/story").await.text();
    assert!(story.contains("It was late") && story.contains(&format!("value=\"{reference}\"")), "{story}");
}

async fn a_complaint_about_a_complaint_can_be_made(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("chorley");
    let first = complain(&browser, "").await;
    let second = complain(&browser, &first.to_string()).await;
    assert_ne!(first, second);
    let case: CaseReply = browser.call(&FindCase { reference: second }).await.json();
    let earlier = case.answers.iter().find(|line| line.question == "case").unwrap();
    assert_eq!(earlier.answer, first.to_string());
}

/// Sends a complaint from "Tell us how we did".
async fn complain(browser: &Client, about: &str) -> Reference {
    post(browser, "/feedback/begin", &format!("kind=complaint&service=missed-bin&case={about}")).await;
    let pages = [
        ("about", "about=service"),
        ("story", &format!("happened=Nobody+came&when=May&effect=Smell&case={about}")),
        ("right", "right=Come+back"),
        ("who", "self=yes&help="),
        ("papers", ""),
        ("contact", "contact-name=&contact-email=&contact-phone="),
    ];
    fill(browser, "complaint", &pages).await
}

async fn fill(browser: &Client, service: &str, pages: &[(&str, &str)]) -> Reference {
    for (page, body) in pages {
        let answer = post(browser, &paths::form_page(service, page), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
    let sent = post(browser, &paths::form_page(service, "check"), "").await;
    let path = location(&sent).to_owned();
    let reference = path.trim_start_matches("/cases/").trim_end_matches("/sent");
    Reference::try_from(reference.to_owned()).unwrap_or_else(|_| panic!("{path}"))
}

/// Thanks the crew of a team.
async fn thank(_: &TestApp, browser: &Client, team: &str) -> Reference {
    post(browser, paths::FEEDBACK, "matter=thanks").await;
    let pages = [
        ("team", format!("team={team}")),
        ("whom", "about=team&whom=The+crew+on+Park+Road".to_owned()),
        ("what", "what=They+carried+my+bin+back".to_owned()),
        ("when-where", "when=&where-words=&case=".to_owned()),
        ("publish", "publish=yes".to_owned()),
        ("contact", "contact-name=Sam&contact-email=sam%40example.org&contact-phone=".to_owned()),
    ];
    let pages: Vec<_> = pages.iter().map(|(page, body)| (*page, body.as_str())).collect();
    fill(browser, "compliment", &pages).await
}

async fn what_is_made_up_in_an_address_is_nothing(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("chorley");
    for query in ["?service=no-such-thing&case=x", "?service=%3Cscript%3E", "?case=%22%3E%3Cscript%3E"] {
        let page = browser.get(&format!("/feedback{query}")).await;
        let text = page.text();
        assert_eq!(page.status, StatusCode::OK);
        assert!(!text.contains("This is about") && !text.contains("<script>"), "{query}: {text}");
    }
    // A stranger's reference says the same as one of nobody's: nothing is looked up.
    let reference = thank(&app, &app.browser("chorley"), "waste").await;
    let known = browser.get(&format!("/feedback?case={reference}")).await.text();
    let other = browser.get("/feedback?case=2222222222").await.text();
    let nobodys = Reference::try_from("2222222222".to_owned()).unwrap();
    let said = |text: String, of: &Reference| text.replace(of.as_str(), "R").replace(&of.to_string(), "R");
    assert_eq!(said(known, &reference), said(other, &nobodys));
    for path in ["/feedback/decision/no-such-thing", "/feedback/begin/x"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(post(&browser, "/feedback/begin", "kind=praise").await.status, StatusCode::NOT_FOUND);
    let request = browser.request(&Method::POST, "/feedback/begin");
    let request = request.header("sec-fetch-site", "cross-site");
    let elsewhere = browser.send(request.header("content-type", "application/x-www-form-urlencoded"), "kind=complaint");
    assert_eq!(elsewhere.await.status, StatusCode::FORBIDDEN, "a page elsewhere begins nothing");
}

async fn thanks_reach_the_team_and_their_sender_sees_that_they_did(mut app: TestApp) {
    real(&mut app);
    let resident = app.browser("chorley");
    let reference = thank(&app, &resident, "waste").await;
    app.deliver().await;
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.case.team, Team::Waste);
    assert!(app.messages().iter().any(|mail| mail.body.contains("The crew on Park Road")), "the team has it");
    let page = resident.get(&paths::case(&reference)).await.text();
    assert!(page.contains("We tell whoever it is about"), "{page}");

    let desk = at_desk(&app, "kim@example.org", "team", Some("waste")).await;
    let case = desk.get(&at(&reference)).await.text();
    assert!(case.contains("Pass on the thanks"), "{case}");
    let nothing = super::desk_cases::act(&desk, &reference, "pass", "text=+").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "to whom has to be said");
    done(&desk, &reference, "pass", "text=We+read+it+to+the+crew.+They+say+thanks+back.").await;

    let page = resident.get(&paths::case(&reference)).await.text();
    assert!(page.contains("We passed on your thanks") && page.contains("They say thanks back."), "{page}");
    assert!(!page.contains("/reopen") && !page.contains("/nudge"), "{page}");
    let case: CaseReply = resident.call(&FindCase { reference: reference.clone() }).await.json();
    assert_eq!(case.status, Status::Resolved);
    assert_eq!(case.events.last().unwrap().kind, EventKind::PassedOn);
    app.deliver().await;
    let news = app.messages().into_iter().find(|mail| mail.kind == "case-news").expect("news of it");
    assert!(news.body.contains("We passed on your thanks") && !news.body.contains("crew"), "{}", news.body);
}

async fn only_thanks_are_passed_on(app: TestApp) {
    let reference = super::desk_cases::sent(&app, &app.browser("chorley")).await;
    let desk = at_desk(&app, "kim@example.org", "team", Some("waste")).await;
    assert!(!desk.get(&at(&reference)).await.text().contains("Pass on the thanks"));
    let path = doing(&reference, "pass");
    assert_eq!(desk.get(&path).await.header("location"), at(&reference), "it is not offered");
    let answer = post(&desk, &path, "seen=&key=k&text=Told+them").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert!(stored.events.iter().all(|event| event.kind != EventKind::PassedOn));
}

async fn thanks_without_a_team_go_to_who_finds_it(mut app: TestApp) {
    real(&mut app);
    for (council, team, expected) in [
        ("chorley", "unknown", Team::Complaints),
        ("chorley", "parking", Team::Parking),
        ("calderdale", "highways", Team::Highways),
    ] {
        let reference = thank(&app, &app.browser(council), team).await;
        let stored = app.server.store.find_case_as_server(council, &reference).await.unwrap().unwrap();
        assert_eq!(stored.case.team, expected, "{council} {team}");
    }
    let browser = app.browser("huntingdonshire");
    let none = post(&browser, "/services/compliment/form/team", "team=highways").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "a district has no such team");
    assert!(!none.text().contains("value=\"highways\"") && none.text().contains("value=\"waste\""));
}

async fn thanks_are_never_late(mut app: TestApp) {
    real(&mut app);
    let resident = app.browser("chorley");
    let reference = thank(&app, &resident, "waste").await;
    app.advance(SignedDuration::from_hours(24 * 90));
    server::clocks::check(&app.server).await.unwrap();
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.case.due, None);
    assert!(stored.events.iter().all(|event| event.kind != EventKind::Missed && event.kind != EventKind::DueSoon));
}

async fn far_too_much_is_refused_and_what_fits_is_kept(mut app: TestApp) {
    real(&mut app);
    let browser = app.browser("chorley");
    post(&browser, "/feedback/begin", "kind=complaint&service=missed-bin").await;
    post(&browser, "/services/complaint/form/about", "about=service").await;
    let long = "a".repeat(20_000);
    let body = format!("happened={long}&when=May&effect=Smell&case=");
    let answer = post(&browser, "/services/complaint/form/story", &body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains(&long), "what was typed is kept");
    let body = format!("happened={}&when=May&effect=Smell&case=", "a".repeat(100_000));
    let request = browser.request(&Method::POST, "/services/complaint/form/story");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let answer = browser.send(request.header("content-length", body.len()), body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(browser.get("/services/complaint/form/story").await.text().contains(&long), "and stays");
}

async fn every_page_leads_there(app: TestApp) {
    let browser = app.stranger("chorley");
    for path in
        ["/", "/services", "/services/missed-bin", "/services/missed-bin/form", "/contact", "/track", "/nowhere"]
    {
        let page = browser.get(path).await.text();
        assert!(page.contains("href=\"/feedback\"") && page.contains("Tell us how we did"), "{path}: {page}");
    }
}

async fn a_page_is_rated_without_a_session(app: TestApp) {
    let browser = app.browser("chorley");
    let page = browser.get("/services/missed-bin").await.text();
    assert!(page.contains("Was this page useful?") && page.contains("value=\"/services/missed-bin\""), "{page}");
    let yes = post(&browser, paths::PAGE_RATING, "page=/services/missed-bin&width=&failing=&useful=yes").await;
    assert_eq!(location(&yes), "/page-rating/thanks");
    assert!(browser.get("/page-rating/thanks").await.text().contains("Thank you"));
    let failing = "/b/0f/form.pack+/cases/ABC/changes";
    let body = format!("page=/services/missed-bin&width=363&failing={failing}&useful=no");
    let no = post(&browser, paths::PAGE_RATING, &body).await;
    let why = location(&no).to_owned();
    let id = why.strip_prefix("/page-rating/why?id=").unwrap();
    assert!(browser.get(&why).await.text().contains("What went wrong?"));
    let long = post(&browser, "/page-rating/why", &format!("id={id}&text={}", "a".repeat(1001))).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.text().contains("Write 1000 letters or fewer") && long.text().contains("aaaa"));
    for words in ["The+day+is+wrong", "Once+more"] {
        let said = post(&browser, "/page-rating/why", &format!("id={id}&text={words}")).await;
        assert_eq!(location(&said), "/page-rating/thanks");
    }
    assert!(browser.cookie().is_empty(), "nobody is known by it");

    let admin = at_desk(&app, "ada@example.org", "administrator", None).await;
    let desk = admin.get("/desk/pages").await.text();
    for said in ["/services/missed-bin", "50%", "The day is wrong", "360 pixels wide", "/b/…/form.pack", "/cases/…"]
    {
        assert!(desk.contains(said), "{said}: {desk}");
    }
    assert!(!desk.contains("Once more") && !desk.contains("ABC"), "{desk}");
    for (who, role, team) in [("kim@example.org", "team", Some("waste")), ("al@example.org", "adviser", None)] {
        let desk = at_desk(&app, who, role, team).await;
        assert_eq!(desk.get("/desk/pages").await.status, StatusCode::NOT_FOUND, "{role}");
    }
    let other = app.server.store.list_rated_pages("calderdale").await.unwrap();
    assert!(other.is_empty(), "councils never mix");
}

async fn a_ballot_is_not_stuffed(app: TestApp) {
    let rate = |client: Client| async move { post(&client, paths::PAGE_RATING, "page=/contact&useful=yes").await };
    let from = |address: &str| app.stranger("chorley").from(address);
    for _ in 0..10 {
        assert_eq!(rate(from("198.51.100.7")).await.status, StatusCode::SEE_OTHER);
    }
    let more = rate(from("198.51.100.7")).await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!more.header("retry-after").is_empty());
    let other = post(&from("198.51.100.7"), paths::PAGE_RATING, "page=/&useful=yes").await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "another page is another question");
    assert_eq!(rate(from("198.51.100.8")).await.status, StatusCode::SEE_OTHER, "so is another network");
    let pages = app.server.store.list_rated_pages("chorley").await.unwrap();
    let contact = pages.iter().find(|page| page.path == "/contact").unwrap();
    assert_eq!((contact.ratings, contact.useful), (11, 11));
}

async fn only_pages_that_are_there_are_rated(app: TestApp) {
    let browser = app.stranger("chorley");
    for body in [
        "page=/services/no-such-thing&useful=yes",
        "page=/account/sign-in&useful=yes",
        "page=/desk&useful=yes",
        "page=&useful=",
        "page=/contact&useful=perhaps",
        "useful=yes&page=/cases/ABC/more",
        "page=/feedback/decision/no-such-thing&useful=no",
    ] {
        assert_eq!(post(&browser, paths::PAGE_RATING, body).await.status, StatusCode::NOT_FOUND, "{body}");
    }
    let case = post(&browser, paths::PAGE_RATING, "page=/cases/%7Breference%7D&useful=yes").await;
    assert_eq!(case.status, StatusCode::SEE_OTHER);
    assert_eq!(app.server.store.list_rated_pages("chorley").await.unwrap().len(), 1);
}

async fn forms_and_the_desk_ask_nothing_more(app: TestApp) {
    let browser = app.browser("chorley");
    for path in ["/feedback", "/services/missed-bin/form", "/account/sign-in", "/desk/sign-in", "/page-rating/thanks"] {
        assert!(!browser.get(path).await.text().contains("Was this page useful?"), "{path}");
    }
    let reference = super::desk_cases::sent(&app, &browser).await;
    let page = browser.get(&paths::case(&reference)).await.text();
    assert!(page.contains("name=\"page\" value=\"/cases/{reference}\""), "its reference is not told: {page}");
    let desk = at_desk(&app, "ada@example.org", "administrator", None).await;
    assert!(!desk.get(&at(&reference)).await.text().contains("Was this page useful?"));
}

async fn old_ratings_are_forgotten(app: TestApp) {
    let browser = app.stranger("chorley");
    post(&browser, paths::PAGE_RATING, "page=/contact&useful=yes").await;
    app.advance(SignedDuration::from_hours(24 * 367));
    server::housekeeping::tidy(&app.server).await.unwrap();
    assert!(app.server.store.list_rated_pages("chorley").await.unwrap().is_empty());
}
