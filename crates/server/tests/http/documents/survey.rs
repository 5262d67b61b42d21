//! Residents are asked how it went: once, a day later, by their own way; and what they say counts from the first answer on.

use super::{account::signed_in, home::says, plain_form::post, reach::told};
use crate::{
    delivery::telling::{by_team, happens, sent, with_phone, with_words},
    support::{Answer, Client, TestApp},
};
use axum::http::StatusCode;
use contract::paths;
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use futures_util::future::join_all;
use jiff::SignedDuration;
use server::{
    clocks,
    delivery::nowhere::Message,
    housekeeping,
    store::{audit::Actor, case_events::Doer, surveys::Survey},
};

on_both_stores![
    a_resident_is_asked_once_a_day_after_the_end_whichever_server_looks,
    nobody_is_asked_twice_in_a_month,
    two_cases_of_one_person_that_end_together_are_asked_about_once,
    who_has_nothing_to_answer_is_not_asked,
    the_way_is_the_residents_own,
    each_answer_counts_at_once_and_a_look_stores_nothing,
    what_is_wrong_is_said_and_what_was_typed_stays,
    a_link_is_used_once_and_by_nobody_else,
    what_is_over_looks_like_what_never_was,
    what_is_not_solved_is_opened_again_once_and_the_resident_is_told,
    the_page_of_a_case_asks_whoever_has_no_mail,
    whom_it_was_sent_to_is_forgotten,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A missed bin of this address that a team has resolved.
async fn resolved(app: &TestApp, browser: &Client, said: &[(&str, &str)]) -> Reference {
    let reference = sent(app, browser, said).await;
    by_team(app, &reference, EventKind::Resolved, with_words("The gate was locked")).await;
    app.deliver().await;
    reference
}

/// The surveys that were sent, the newest first.
async fn asked(app: &TestApp) -> Vec<Message> {
    clocks::check(&app.server).await.unwrap();
    app.deliver().await;
    app.messages().into_iter().filter(|message| message.kind == "survey").collect()
}

fn link(message: &Message) -> String {
    let (_, rest) = message.body.split_once("/survey/").unwrap_or_else(|| panic!("no link: {message:?}"));
    paths::survey(&rest.chars().take_while(char::is_ascii_hexdigit).collect::<String>())
}

async fn stored(app: &TestApp, reference: &Reference) -> Survey {
    app.server.store.find_survey_of("chorley", reference).await.unwrap().expect("it is asked")
}

/// A resolved case, and the link that its resident got.
async fn linked(app: &TestApp) -> (Reference, String) {
    let reference = resolved(app, &app.browser("chorley"), &[]).await;
    app.advance(DAY);
    let asked = asked(app).await;
    (reference, link(&asked[0]))
}

fn leads(answer: &Answer, path: &str) {
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, path), "{}", answer.text());
}

async fn a_resident_is_asked_once_a_day_after_the_end_whichever_server_looks(app: TestApp) {
    let reference = resolved(&app, &app.browser("chorley"), &[]).await;
    app.advance(DAY - SignedDuration::from_secs(1));
    assert_eq!(asked(&app).await.len(), 0, "not yet");
    app.advance(SignedDuration::from_secs(1));
    let copies = [app.copy(), app.copy(), app.copy(), app.copy()];
    for outcome in join_all(copies.iter().map(clocks::check)).await {
        outcome.unwrap();
    }
    let mails = asked(&app).await;
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!(mail.to, "sam@example.org");
    assert_eq!(mail.subject, "How did it go? Report a missed bin");
    for said in ["Chorley Council in November", "Report a missed bin", "Was it solved?", "14 days"] {
        assert!(mail.body.contains(said), "{said}: {}", mail.body);
    }
    let written = format!("{reference}");
    for kept in ["Rubbish", "Sam", "gate", written.as_str()] {
        assert!(!mail.body.contains(kept), "{kept}: {}", mail.body);
    }
    app.advance(DAY);
    assert_eq!(asked(&app).await.len(), 1, "and not again");
}

async fn nobody_is_asked_twice_in_a_month(app: TestApp) {
    let browser = app.browser("chorley");
    resolved(&app, &browser, &[]).await;
    app.advance(DAY);
    assert_eq!(asked(&app).await.len(), 1);
    resolved(&app, &browser, &[("contact-email", "SAM@Example.org")]).await;
    resolved(&app, &browser, &[("contact-email", "kim@example.org")]).await;
    app.advance(DAY);
    let to: Vec<_> = asked(&app).await.into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["kim@example.org", "sam@example.org"]);
    app.advance(DAY * 27);
    resolved(&app, &browser, &[]).await;
    app.advance(DAY);
    assert_eq!(asked(&app).await.len(), 2, "29 days later");
    app.advance(DAY);
    resolved(&app, &browser, &[]).await;
    app.advance(DAY);
    assert_eq!(asked(&app).await.len(), 3, "31 days later");
}

async fn two_cases_of_one_person_that_end_together_are_asked_about_once(app: TestApp) {
    for _ in 0..4 {
        resolved(&app, &app.browser("chorley"), &[]).await;
    }
    app.advance(DAY);
    let copies = [app.copy(), app.copy(), app.copy()];
    for outcome in join_all(copies.iter().map(clocks::check)).await {
        outcome.unwrap();
    }
    assert_eq!(asked(&app).await.len(), 1);
}

async fn who_has_nothing_to_answer_is_not_asked(app: TestApp) {
    let withdrawn = sent(&app, &app.browser("chorley"), &[("contact-email", "a@example.org")]).await;
    happens(&app, &withdrawn, EventKind::Withdrawn, Doer::Plain(Actor::Resident), domain::case::Said::default()).await;
    let again = resolved(&app, &app.browser("chorley"), &[("contact-email", "b@example.org")]).await;
    by_team(&app, &again, EventKind::Reopened, with_words("Not yet")).await;
    sent(&app, &app.browser("chorley"), &[("contact-email", "c@example.org")]).await;
    app.advance(DAY * 2);
    assert_eq!(asked(&app).await.len(), 0);
    by_team(&app, &again, EventKind::Closed, with_words("Now it is")).await;
    app.advance(DAY);
    let mails = asked(&app).await;
    let to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["b@example.org"], "asked once it ended for good");

    // Opened again between the decision and the sending.
    let late = resolved(&app, &app.browser("chorley"), &[("contact-email", "d@example.org")]).await;
    app.advance(DAY);
    clocks::check(&app.server).await.unwrap();
    by_team(&app, &late, EventKind::Reopened, with_words("Not yet")).await;
    assert_eq!(asked(&app).await.len(), 1, "there is nothing to ask any more");
}

async fn the_way_is_the_residents_own(app: TestApp) {
    let (browser, _) = with_phone(&app).await;
    told(&browser, "updates", "updates=account").await;
    let own = resolved(&app, &browser, &[]).await;
    says(&browser.get(&paths::case(&own)).await, &["How did it go?", "Say how it went"]);
    app.advance(DAY);
    assert_eq!(asked(&app).await.len(), 0, "they look for themselves");
    assert!(app.server.store.find_survey_of("chorley", &own).await.unwrap().is_none());

    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "updates", "updates=text").await;
    resolved(&app, &browser, &[]).await;
    app.advance(DAY);
    let mails = asked(&app).await;
    let [text] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!((text.channel, text.to.as_str()), ("text", "07700900123"));
    assert!(text.body.contains("/survey/") && !text.body.contains("bin"), "a locked phone shows it: {}", text.body);
}

async fn each_answer_counts_at_once_and_a_look_stores_nothing(app: TestApp) {
    let (reference, link) = linked(&app).await;
    let stranger = app.stranger("chorley");
    for page in ["", "/ease", "/more", "/thanks", "/again"] {
        stranger.get(&format!("{link}{page}")).await;
    }
    assert_eq!(stored(&app, &reference).await.replies, Default::default(), "a scanner has answered nothing");
    let page = stranger.get(&link).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    says(&page, &["Was it solved?", "Report a missed bin, November 2026"]);
    assert!(!page.text().contains(&reference.to_string()) && !page.text().contains("Rubbish"), "{}", page.text());

    leads(&post(&stranger, &link, "solved=no").await, &format!("{link}/ease"));
    assert_eq!(stored(&app, &reference).await.replies.solved, Some(false), "it counts");
    let totals = app.server.store.list_survey_totals("chorley", app.now() - DAY).await.unwrap();
    assert_eq!((totals[0].asked, totals[0].answered, totals[0].solved), (1, 1, 0));
    leads(&post(&stranger, &link, "solved=yes").await, &format!("{link}/ease"));
    assert!(stranger.get(&link).await.text().contains("checked"), "what was chosen is shown");
    leads(&post(&stranger, &format!("{link}/ease"), "ease=4").await, &format!("{link}/more"));
    let body =
        "delivery=5&timeliness=2&information=none&attitude=9&text=Well+done&used=online&preferred=phone&recommend=9";
    leads(&post(&stranger, &format!("{link}/more"), body).await, &format!("{link}/thanks"));
    let replies = stored(&app, &reference).await.replies;
    let drivers: Vec<_> = replies.more.drivers.iter().map(|scale| scale.map(|scale| scale.number())).collect();
    assert_eq!(drivers, [Some(5), Some(2), None, None, None]);
    assert_eq!((replies.solved, replies.ease.map(|ease| ease.number())), (Some(true), Some(4)));
    assert_eq!(replies.more.words.as_deref(), Some("Well done"));
    assert_eq!(replies.more.recommend, None, "this council does not ask it");
    says(&stranger.get(&format!("{link}/thanks")).await, &["Thank you. We have your answers"]);
    let sam = signed_in(&app, "sam%40example.org").await;
    says(&sam.get("/account/everything").await, &["Was it solved?", "Well done", "Online", "By phone"]);
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let (reference, link) = linked(&app).await;
    let stranger = app.stranger("chorley");
    let refused = |answer: Answer, said: &[&str]| {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
        assert!(answer.text().contains("<title>Error: "), "{}", answer.text());
        says(&answer, said);
    };
    refused(post(&stranger, &link, "solved=perhaps").await, &["Choose yes if it was solved"]);
    leads(&stranger.get(&format!("{link}/more")).await, &link);
    leads(&post(&stranger, &link, "solved=no").await, &format!("{link}/ease"));
    let ease = format!("{link}/ease");
    refused(post(&stranger, &ease, "ease=6").await, &["Choose how easy it was", "Open it again"]);
    leads(&post(&stranger, &ease, "ease=1").await, &format!("{link}/more"));
    let long = "a".repeat(2001);
    let more = format!("{link}/more");
    refused(
        post(&stranger, &more, &format!("timeliness=2&text={long}")).await,
        &["Say it in 2000 letters or fewer", &long],
    );
    let endless = post(&stranger, &more, &format!("text={}", "a".repeat(100_000))).await;
    assert!(endless.status.is_client_error(), "{}", endless.status);
    assert!(stored(&app, &reference).await.ended.is_none());
    let again = format!("{link}/again");
    refused(post(&stranger, &again, "text=+").await, &["Say what is still wrong"]);
    refused(post(&stranger, &again, &format!("text={long}")).await, &["Say it in 2000 letters or fewer", &long]);
    leads(&post(&stranger, &more, "text=%3Cscript%3E").await, &format!("{link}/thanks"));
}

async fn a_link_is_used_once_and_by_nobody_else(app: TestApp) {
    let (reference, link) = linked(&app).await;
    let (one, other) = (app.browser("chorley"), app.browser("chorley"));
    post(&one, &link, "solved=yes").await;
    post(&one, &format!("{link}/ease"), "ease=5").await;
    post(&one, &format!("{link}/more"), "text=Good").await;
    let before = stored(&app, &reference).await;
    for (page, body) in [("", "solved=no"), ("/ease", "ease=1"), ("/more", "text=Bad&delivery=1")] {
        let path = format!("{link}{page}");
        leads(&other.get(&path).await, &format!("{link}/thanks"));
        leads(&post(&other, &path, body).await, &format!("{link}/thanks"));
    }
    assert_eq!(stored(&app, &reference).await, before);
    let page = other.get(&format!("{link}/thanks")).await.text();
    assert!(page.contains("answered only once") && !page.contains("Good"), "{page}");
    // Whoever has the link sees nothing else of it.
    assert_ne!(other.get(&paths::case(&reference)).await.text(), one.get(&format!("{link}/thanks")).await.text());
    assert!(!other.get(&paths::case(&reference)).await.text().contains("Report a missed bin"));
}

async fn what_is_over_looks_like_what_never_was(app: TestApp) {
    let (_, link) = linked(&app).await;
    let stranger = app.stranger("chorley");
    let none = stranger.get(&paths::survey("0123456789abcdef0123456789abcdef")).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    says(&none, &["This survey is closed"]);
    let elsewhere = app.stranger("calderdale").get(&link).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    app.advance(DAY * 14);
    let other = paths::survey("0123456789abcdef0123456789abcdef");
    let page = stranger.get(&link).await;
    assert_eq!((page.status, page.text().replace(&link, &other)), (none.status, none.text()));
    let late = post(&stranger, &link, "solved=yes").await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
}

async fn what_is_not_solved_is_opened_again_once_and_the_resident_is_told(app: TestApp) {
    let (reference, link) = linked(&app).await;
    let stranger = app.stranger("chorley");
    let again = format!("{link}/again");
    leads(&stranger.get(&again).await, &link);
    post(&stranger, &link, "solved=yes").await;
    leads(&post(&stranger, &again, "text=It+is+full").await, &format!("{link}/ease"));
    let status =
        async || app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap().case.status;
    assert_eq!(status().await, Status::Resolved, "who says that it is solved has nothing to open again");
    post(&stranger, &link, "solved=no").await;
    says(&stranger.get(&format!("{link}/ease")).await, &["You said that it isn't solved", "Open it again"]);
    says(&stranger.get(&again).await, &["What is still wrong?"]);
    assert_eq!(status().await, Status::Resolved, "a look opens nothing");
    leads(&post(&stranger, &again, "text=It+is+full").await, &format!("{link}/ease"));
    assert_eq!(status().await, Status::Reopened);
    let found = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    let event = found.events.last().unwrap();
    assert_eq!((event.kind, event.actor), (EventKind::Reopened, Actor::Resident));
    assert_eq!(event.said.words.as_deref(), Some("It is full"));
    app.advance(SignedDuration::from_hours(1));
    app.deliver().await;
    let told =
        app.messages().into_iter().find(|mail| mail.kind == "case-news" && mail.body.contains("It is open again"));
    assert_eq!(told.expect("a link may be passed on").to, "sam@example.org");
    assert!(app.message("team-news").body.contains("It is full"));

    by_team(&app, &reference, EventKind::Resolved, with_words("Now it is")).await;
    post(&stranger, &again, "text=Once+more").await;
    assert_eq!(status().await, Status::Resolved, "one survey opens it once");
    app.advance(DAY * 2);
    assert_eq!(asked(&app).await.len(), 1, "one case is asked about once");
}

async fn the_page_of_a_case_asks_whoever_has_no_mail(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser, &[("contact-email", "")]).await;
    let survey = paths::case_survey(&reference);
    assert!(!browser.get(&paths::case(&reference)).await.text().contains(&survey));
    leads(&post(&browser, &survey, "").await, &paths::case(&reference));
    by_team(&app, &reference, EventKind::Resolved, with_words("Done")).await;
    says(&browser.get(&paths::case(&reference)).await, &["How did it go?", "Say how it went"]);
    leads(&post(&app.browser("chorley"), &survey, "").await, &paths::case(&reference));
    assert!(app.server.store.find_survey_of("chorley", &reference).await.unwrap().is_none(), "a stranger begins none");
    let begun = post(&browser, &survey, "").await.header("location").to_owned();
    assert!(begun.starts_with("/survey/"), "{begun}");
    leads(&post(&browser, &survey, "").await, &begun);
    leads(&post(&browser, &begun, "solved=yes").await, &format!("{begun}/ease"));
    post(&browser, &format!("{begun}/ease"), "ease=3").await;
    post(&browser, &format!("{begun}/more"), "").await;
    assert!(!browser.get(&paths::case(&reference)).await.text().contains(&survey), "it is answered");
    leads(&post(&browser, &survey, "").await, &paths::case(&reference));
    app.advance(DAY * 2);
    assert_eq!(asked(&app).await.len(), 0, "and not asked again");
}

async fn whom_it_was_sent_to_is_forgotten(app: TestApp) {
    let (reference, link) = linked(&app).await;
    app.advance(DAY * 31);
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(app.server.store.find_survey_of("chorley", &reference).await.unwrap().is_some());
    resolved(&app, &app.browser("chorley"), &[]).await;
    app.advance(DAY);
    let mails = asked(&app).await;
    assert_eq!(mails.len(), 2, "who was asked a month ago can be asked again");
    assert_ne!(self::link(&mails[0]), link);
}
