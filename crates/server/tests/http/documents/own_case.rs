//! What a resident does about a case that was sent: says more, or needs it no more.

use crate::{
    documents::{account::signed_in, plain_files::post_parts, plain_form::post},
    support::{Answer, Client, TestApp, litter_with, pictures, with_answer},
};
use axum::http::{Method, StatusCode};
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    paths,
};
use domain::{
    case::{EventKind, Status},
    reference::Reference,
};
use jiff::SignedDuration;

on_both_stores!(
    more_words_reach_the_team_and_stand_on_the_page,
    the_same_words_arrive_once,
    what_is_wrong_with_the_words_is_said_and_they_stay,
    a_withdrawn_case_takes_nothing_more,
    withdrawing_twice_is_withdrawing_once,
    every_team_of_a_case_in_parts_is_told,
    strangers_get_nowhere,
    a_team_is_not_flooded,
    words_are_the_residents_own,
    photos_come_with_the_words,
);

async fn sent(app: &TestApp, browser: &Client) -> Reference {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &["sam@example.org"]);
    let answer = browser.call_with(&CreateCase, &body).await;
    answer.json::<CaseReply>().reference
}

async fn case(browser: &Client, reference: &Reference) -> CaseReply {
    browser.call(&FindCase { reference: reference.clone() }).await.json()
}

/// The form's own name, as its page made it.
fn id(page: &Answer) -> String {
    let page = page.text();
    let (_, after) = page.split_once("name=\"id\" value=\"").expect("the page names its words");
    after.split('"').next().unwrap().to_owned()
}

async fn say(browser: &Client, reference: &Reference, words: &str) -> Answer {
    let path = paths::case_more(reference);
    let id = id(&browser.get(&path).await);
    post(browser, &path, &format!("id={id}&more={words}")).await
}

async fn more_words_reach_the_team_and_stand_on_the_page(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    app.deliver().await;
    app.advance(SignedDuration::from_mins(5));
    let answer = say(&browser, &reference, "The+gate+is+locked.%0D%0ATeam%3A+mine").await;
    assert_eq!(answer.header("location"), paths::case(&reference), "{}", answer.text());
    app.deliver().await;
    let mail = app.message("team-news");
    assert_eq!(mail.to, app.message("team-hand-over").to);
    assert!(mail.subject.contains(&reference.to_string()), "{}", mail.subject);
    assert!(mail.body.contains("    The gate is locked.\n    Team: mine\n"), "{}", mail.body);
    let last = case(&browser, &reference).await.events.pop().expect("an event");
    assert_eq!((last.kind, last.words.as_deref()), (EventKind::WordsAdded, Some("The gate is locked.\nTeam: mine")));
}

async fn the_same_words_arrive_once(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let path = paths::case_more(&reference);
    let body = format!("id={}&more=Once", id(&browser.get(&path).await));
    for _ in 0..3 {
        assert_eq!(post(&browser, &path, &body).await.header("location"), paths::case(&reference));
    }
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|mail| mail.kind == "team-news").count(), 1);
    let events = case(&browser, &reference).await.events;
    assert_eq!(events.iter().filter(|event| event.kind == EventKind::WordsAdded).count(), 1);
}

async fn what_is_wrong_with_the_words_is_said_and_they_stay(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let empty = say(&browser, &reference, "+").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("<title>Error: ") && empty.text().contains("Say what you want to add"));
    let long = say(&browser, &reference, &"a".repeat(2001)).await;
    assert!(long.text().contains("Say it in 2000 letters or fewer") && long.text().contains(&"a".repeat(2001)));
    // The session has ended meanwhile, as at a shared computer.
    let id = id(&browser.get(&paths::case_more(&reference)).await);
    browser.set_cookie("");
    let late = post(&browser, &paths::case_more(&reference), &format!("id={id}&more=A+long+story")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("A long story") && late.text().contains("Get a code"), "{}", late.text());
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| mail.kind != "team-news"));
}

async fn a_withdrawn_case_takes_nothing_more(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let page = browser.get(&paths::case_withdraw(&reference)).await.text();
    assert!(page.contains("We tell the team"), "{page}");
    assert_eq!(case(&browser, &reference).await.status, Status::Received, "asking changes nothing");
    let stale = id(&browser.get(&paths::case_more(&reference)).await);
    post(&browser, &paths::case_withdraw(&reference), "").await;
    assert_eq!(case(&browser, &reference).await.status, Status::Withdrawn);
    let late = post(&browser, &paths::case_more(&reference), &format!("id={stale}&more=Late")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Late"), "{}", late.text());
    app.deliver().await;
    let mails: Vec<_> = app.messages().into_iter().filter(|mail| mail.kind == "team-news").collect();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].subject.starts_with("Not needed any more"), "{}", mails[0].subject);
    assert_eq!(case(&browser, &reference).await.status, Status::Withdrawn, "the hand-over came after it");
}

async fn withdrawing_twice_is_withdrawing_once(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let path = paths::case_withdraw(&reference);
    let (one, other) = tokio::join!(post(&browser, &path, ""), post(&browser, &path, ""));
    assert_eq!((one.status, other.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|mail| mail.kind == "team-news").count(), 1);
    assert_eq!(browser.get(&path).await.header("location"), paths::case(&reference));
}

async fn every_team_of_a_case_in_parts_is_told(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = {
        let body = litter_with(&app, "chorley", &[("call", &["yes"])]);
        browser.call_with(&CreateCase, &body).await.json::<CaseReply>().reference
    };
    app.deliver().await;
    say(&browser, &reference, "A+day+later").await;
    post(&browser, &paths::case_withdraw(&reference), "").await;
    app.deliver().await;
    let teams = |kind: &str, begins: &str| {
        let found = app.messages().into_iter().filter(|mail| mail.kind == kind && mail.subject.starts_with(begins));
        let mut to: Vec<String> = found.map(|mail| mail.to).collect();
        to.sort();
        to
    };
    let told = teams("team-hand-over", "");
    assert!(told.len() > 1, "{told:?}");
    assert_eq!(teams("team-news", "More about"), told);
    assert_eq!(teams("team-news", "Not needed"), told);
    let parts = case(&browser, &reference).await.parts;
    assert!(parts.iter().all(|part| part.status == Status::Withdrawn), "{parts:?}");
}

async fn strangers_get_nowhere(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let nobodys: Reference = "2222222222".to_owned().try_into().unwrap();
    let stranger = app.browser("chorley");
    sent(&app, &stranger).await;
    for (path, none) in [
        (paths::case_more(&reference), paths::case_more(&nobodys)),
        (paths::case_withdraw(&reference), paths::case_withdraw(&nobodys)),
    ] {
        for body in ["", "id=0123456789abcdef&more=Mine"] {
            let (foreign, nowhere) = (post(&stranger, &path, body).await, post(&stranger, &none, body).await);
            assert_eq!(foreign.status, nowhere.status);
            let same = |text: String, own: &Reference| text.replace(&own.to_string(), "REFERENCE");
            assert_eq!(same(foreign.text(), &reference), same(nowhere.text(), &nobodys));
        }
        let elsewhere = browser.request(&Method::POST, &path).header("sec-fetch-site", "cross-site");
        assert_eq!(browser.send(elsewhere, "more=Theirs").await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(stranger.at("calderdale").get(&paths::case_more(&reference)).await.status, StatusCode::SEE_OTHER);
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| mail.kind != "team-news"));
    assert_ne!(case(&browser, &reference).await.status, Status::Withdrawn);
}

async fn a_team_is_not_flooded(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    for _ in 0..20 {
        assert_eq!(say(&browser, &reference, "More").await.status, StatusCode::SEE_OTHER);
    }
    let over = say(&browser, &reference, "One+too+many").await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(over.text().contains("Wait an hour") && over.text().contains("One too many"), "{}", over.text());
    app.advance(SignedDuration::from_mins(61));
    browser.get("/").await;
}

async fn words_are_the_residents_own(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let reference = sent(&app, &browser).await;
    say(&browser, &reference, "The+gate+is+locked").await;
    let all = browser.get("/account/everything.json").await.text();
    assert!(all.contains("The gate is locked"), "{all}");
}

async fn photos_come_with_the_words(app: TestApp) {
    let browser = app.browser("chorley");
    let reference = sent(&app, &browser).await;
    let path = paths::case_more(&reference);
    let id = id(&browser.get(&path).await);
    let photo = |name: &'static str| ("files", Some((name, "image/jpeg")), pictures::jpeg(8, 8));
    let text = |name: &'static str, text: &str| (name, None, text.as_bytes().to_vec());
    // Without words the photo waits on the page, and a file that is none is said.
    let wordless = post_parts(&browser, &path, &[text("id", &id), text("more", ""), photo("bin.jpg")]).await;
    assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = wordless.text();
    assert!(page.contains("Say what you want to add") && page.contains("bin.jpg"), "{page}");
    let given =
        page.split_once("name=\"given\" value=\"").expect("the photo is kept").1.split('"').next().unwrap().to_owned();
    let bad = ("files", Some(("page.html", "text/html")), b"<p>".to_vec());
    let refused =
        post_parts(&browser, &path, &[text("id", &id), text("more", "Look"), text("given", &given), bad]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("page.html") && refused.text().contains("Look") && refused.text().contains("bin.jpg")
    );
    // Somebody else can't bring a file that is this browser's.
    let other = app.browser("chorley");
    let theirs = sent(&app, &other).await;
    let stolen = post_parts(
        &other,
        &paths::case_more(&theirs),
        &[text("id", "0123456789abcdef"), text("more", "Look"), text("given", &given)],
    )
    .await;
    assert!(stolen.text().contains("A file isn't here any more"), "{}", stolen.text());
    // One is taken back, and the other goes.
    let parts = [text("id", &id), text("more", "Look"), text("given", &given), text("remove", &given)];
    let removed = post_parts(&browser, &path, &parts).await;
    assert!(!removed.text().contains("bin.jpg") && removed.text().contains("Look"), "{}", removed.text());
    let sent =
        post_parts(&browser, &path, &[text("id", &id), text("more", "Look"), text("given", &given), photo("lid.jpg")])
            .await;
    assert_eq!(sent.header("location"), paths::case(&reference), "{}", sent.text());
    let last = case(&browser, &reference).await.events.pop().expect("an event");
    assert_eq!(last.files.len(), 2, "{last:?}");
    let file = last.files[1].split(' ').next().unwrap().to_owned();
    assert!(browser.get(&paths::case(&reference)).await.text().contains(&paths::file(&file)));
    assert_eq!(browser.get(&paths::file(&file)).await.status, StatusCode::OK);
    assert_eq!(other.get(&paths::file(&file)).await.status, StatusCode::NOT_FOUND);
}
