//! `/account/have`: what a resident has, its ends, its renewal by hand and by itself, and the mails that remind of it.

use super::{
    account::signed_in,
    home::{never_says, nobody, read, says, serve},
    home_remembered::same,
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::{Json, Router, extract::Query, http::StatusCode, response::IntoResponse, routing::get};
use contract::paths;
use jiff::SignedDuration;
use serde_json::json;
use server::{config::HoldingSource, housekeeping};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

on_both_stores![
    what_a_resident_has_is_listed_with_its_ends,
    the_account_says_it_in_a_line,
    somebody_elses_is_nowhere,
    renewing_sends_one_case_to_the_right_team,
    renewing_twice_is_renewing_once,
    what_has_ended_is_renewed_only_as_long_as_the_council_takes_it,
    a_page_that_is_old_renews_nothing,
    what_opens_later_is_not_renewed_yet,
    the_resident_is_reminded_twice_and_no_more,
    many_servers_remind_once,
    what_is_renewed_is_not_reminded_of,
    whoever_agrees_has_it_renewed_by_itself,
    automatic_renewal_is_only_where_it_is_offered,
    what_is_noted_is_in_all_that_the_account_holds_and_goes_with_it,
    a_source_that_is_away_is_named_and_the_rest_is_shown,
    a_source_that_is_slow_holds_up_nothing,
    a_council_s_own_system_is_asked,
];

const HOLDER: &str = "holder%40example.org";
const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn holder(app: &TestApp) -> Client {
    signed_in(app, HOLDER).await
}

/// The address behind a button or link whose text begins so.
fn address_of(page: &Answer, text: &str) -> String {
    let html = page.text();
    let before = html.split(&format!(">{text}")).next().filter(|before| before.len() < html.len());
    let before = before.unwrap_or_else(|| panic!("no {text}: {html}"));
    let attribute =
        if before.rfind("href=\"/account") > before.rfind("action=\"/account") { "href=\"" } else { "action=\"" };
    before.rsplit(attribute).next().and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

async fn renew(browser: &Client, path: &str, until: &str) -> Answer {
    post(browser, path, &format!("until={until}")).await
}

async fn cases(app: &TestApp, service: &str) -> usize {
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    mails.iter().filter(|mail| mail.kind == "team-hand-over" && mail.subject.contains(service)).count()
}

async fn reminders(app: &TestApp) -> Vec<(String, String)> {
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    let reminders = mails.into_iter().filter(|mail| mail.kind == "holding-reminder");
    let mut found: Vec<_> = reminders.map(|mail| (mail.destination, mail.subject)).collect();
    found.sort();
    found
}

async fn tidy(app: &TestApp) {
    housekeeping::tidy(&app.server).await.unwrap();
}

async fn what_a_resident_has_is_listed_with_its_ends(app: TestApp) {
    let browser = holder(&app).await;
    let page = browser.get(paths::HAVE).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    says(
        &page,
        &[
            "What you have from us",
            "Ends in 12 days",
            "P-101",
            "AB12 CDE",
            "2 December 2026",
            "£32.50",
            "Ended on 10 November 2026",
            "You can renew it until 30 November 2026.",
            "Ends on 28 February 2027",
            "Renew it on the county",
            "Ended on 31 October 2026",
        ],
    );
    let order = ["Season ticket", "Parking permit", "Garden waste collection", "Beach hut licence"];
    let order = order.map(|name| page.text().find(&format!("<h2 class=\"govuk-heading-m\">{name}")));
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "what is over comes last: {order:?}");
    assert!(page.text().contains("href=\"https://county.example/garden\""));
    never_says(&page, &["P-999", "ZZ99", "neighbour@", "This is a sample"]);
    app.advance(DAY * 11);
    says(&browser_again(&app).await.get(paths::HAVE).await, &["Ends tomorrow", "It can't be renewed any more"]);
    app.advance(DAY);
    says(&browser_again(&app).await.get(paths::HAVE).await, &["Ends today"]);
    app.advance(DAY);
    says(&browser_again(&app).await.get(paths::HAVE).await, &["Ended on 2 December 2026"]);
}

/// The holder, once more: a session lasts half an hour.
async fn browser_again(app: &TestApp) -> Client {
    holder(app).await
}

async fn the_account_says_it_in_a_line(app: TestApp) {
    let account = holder(&app).await.get(paths::ACCOUNT).await;
    says(&account, &["What you have from us", "4 things. The next to end: Parking permit, on 2 December 2026."]);
    let nothing = signed_in(&app, "nobody%40example.org").await;
    says(&nothing.get(paths::ACCOUNT).await, &["Nothing under this email address."]);
    says(&nothing.get(paths::HAVE).await, &["We know of nothing that you have from us"]);
    assert_eq!(app.stranger("chorley").get(paths::HAVE).await.header("location"), paths::SIGN_IN);
    // Calderdale supplies nothing: there is no line.
    never_says(&signed_in(&app, "kim%40example.org").await.at("calderdale").get("/").await, &["What you have"]);
}

async fn somebody_elses_is_nowhere(app: TestApp) {
    let browser = holder(&app).await;
    let page = browser.get(paths::HAVE).await;
    let paths_of = ["Renew: Parking", "Let us renew it each time: Parking"].map(|text| address_of(&page, text));
    let neighbour = signed_in(&app, "neighbour%40example.org").await;
    let theirs = neighbour.get(paths::HAVE).await;
    says(&theirs, &["P-999", "Ends in 15 days"]);
    never_says(&theirs, &["P-101", "AB12"]);
    for path in &paths_of {
        let nowhere = neighbour.get("/account/have/0123456789abcdef0123456789abcdef/renew").await;
        let foreign = neighbour.get(path).await;
        assert_eq!((foreign.status, nowhere.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(foreign.text(), nowhere.text());
        assert_eq!(renew(&neighbour, path, "2026-12-02").await.status, StatusCode::NOT_FOUND);
        assert_eq!(post(&neighbour, &format!("{path}/stop"), "").await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.stranger("chorley").get(path).await.header("location"), paths::SIGN_IN);
        says(&renew(&app.stranger("chorley"), path, "2026-12-02").await, &["Sign in"]);
    }
    assert_eq!(cases(&app, "Renew").await, 0);
    let foreign = browser.request(&axum::http::Method::POST, &paths_of[0]).header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(foreign, "until=2026-12-02").await.status, StatusCode::FORBIDDEN);
}

async fn renewing_sends_one_case_to_the_right_team(app: TestApp) {
    let browser = holder(&app).await;
    let path = address_of(&browser.get(paths::HAVE).await, "Renew: Parking");
    assert!(!path.contains("P-101"), "{path}");
    let check = browser.get(&path).await;
    says(
        &check,
        &[
            "Renew: Parking permit",
            "P-101",
            "£32.50",
            "Customer Services",
            "you are renewing a permit to park",
            "You pay nothing on this page",
        ],
    );
    assert_eq!(cases(&app, "Renew").await, 0, "looking sends nothing");
    let sent = renew(&browser, &path, "2026-12-02").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let sent = sent.header("location").to_owned();
    assert!(sent.starts_with("/cases/") && sent.ends_with("/sent"), "{sent}");
    app.deliver().await;
    let team = app.message("team-hand-over");
    assert_eq!(team.to, "customer-services@council.example");
    assert!(team.body.contains("Number:\n    P-101") && team.body.contains("A permit to park"), "{}", team.body);
    assert_eq!(app.message("resident-receipt").to, "holder@example.org");
    says(&browser.get(&sent).await, &["Customer Services"]);
    let page = browser.get(paths::HAVE).await;
    says(&page, &["You asked us to renew it on Friday 20 November.", "See where that is"]);
    never_says(&page, &["Renew: Parking"]);
    let case = sent.trim_end_matches("/sent");
    assert!(page.text().contains(&format!("href=\"{case}\"")), "{}", page.text());
    assert!(browser.get(paths::ACCOUNT).await.text().contains(case), "it is among what was sent");
}

async fn renewing_twice_is_renewing_once(app: TestApp) {
    let (browser, one, other) = (holder(&app).await, holder(&app).await, holder(&app).await);
    let path = address_of(&browser.get(paths::HAVE).await, "Renew: Parking");
    let first = renew(&browser, &path, "2026-12-02").await;
    let again = renew(&browser, &path, "2026-12-02").await;
    let elsewhere = renew(&one, &path, "2026-12-02").await;
    for answer in [&again, &elsewhere] {
        assert_eq!((answer.status, answer.header("location")), (first.status, first.header("location")));
    }
    assert_eq!(browser.get(&path).await.header("location"), paths::HAVE);
    assert_eq!(cases(&app, "Renew").await, 1);
    // At once, on two devices.
    let season = address_of(&browser.get(paths::HAVE).await, "Renew: Season");
    let both = tokio::join!(renew(&one, &season, "2026-11-10"), renew(&other, &season, "2026-11-10"));
    assert_eq!(both.0.header("location"), both.1.header("location"));
    assert_eq!(cases(&app, "Renew").await, 2);
}

async fn what_has_ended_is_renewed_only_as_long_as_the_council_takes_it(app: TestApp) {
    let path = address_of(&holder(&app).await.get(paths::HAVE).await, "Renew: Season");
    app.advance(DAY * 11);
    let browser = holder(&app).await;
    says(&browser.get(&path).await, &["It can't be renewed any more", "How to reach us"]);
    let late = renew(&browser, &path, "2026-11-10").await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&late, &["It can't be renewed any more"]);
    assert_eq!(cases(&app, "Renew").await, 0);
    never_says(&browser.get(paths::HAVE).await, &["Renew: Season"]);
}

async fn a_page_that_is_old_renews_nothing(app: TestApp) {
    let browser = holder(&app).await;
    let path = address_of(&browser.get(paths::HAVE).await, "Renew: Parking");
    for body in ["until=2025-12-02", "until=", "", "until=x&until=y"] {
        let answer = post(&browser, &path, body).await;
        assert!(answer.status == StatusCode::SEE_OTHER || answer.status.is_client_error(), "{body}");
        assert!(!answer.header("location").starts_with("/cases"), "{body}");
    }
    assert_eq!(cases(&app, "Renew").await, 0);
}

async fn what_opens_later_is_not_renewed_yet(app: TestApp) {
    let url = source(json!([{
        "kind": "parking-permit", "number": "L-1", "email": "holder@example.org", "until": "2027-06-30",
        "renewable_from": "2027-06-01",
    }]))
    .await;
    let mut app = app;
    app.restart_with(|config| config.holdings = HoldingSource::Http { url });
    let browser = holder(&app).await;
    let page = browser.get(paths::HAVE).await;
    says(&page, &["Ends on 30 June 2027", "You can renew it from 1 June 2027."]);
    never_says(&page, &["Renew: Parking"]);
}

async fn the_resident_is_reminded_twice_and_no_more(app: TestApp) {
    holder(&app).await;
    for _ in 0..3 {
        tidy(&app).await;
        app.advance(SignedDuration::from_hours(1));
    }
    let first =
        ("holder@example.org".to_owned(), "Your Parking permit ends on 2 December 2026: Chorley Council".to_owned());
    assert_eq!(reminders(&app).await, std::slice::from_ref(&first));
    app.deliver().await;
    let mail = app.message("holding-reminder");
    assert!(mail.body.contains("http://chorley.localhost:8080/account/have"), "{}", mail.body);
    for private in ["P-101", "AB12", "32.50"] {
        assert!(!mail.body.contains(private) && !mail.subject.contains(private), "{}", mail.body);
    }
    // Seven days before the end.
    app.advance(DAY * 4);
    tidy(&app).await;
    assert_eq!(reminders(&app).await.len(), 1);
    app.advance(DAY);
    tidy(&app).await;
    assert_eq!(reminders(&app).await, [first.clone(), first.clone()]);
    for _ in 0..12 {
        app.advance(DAY);
        tidy(&app).await;
    }
    assert_eq!(reminders(&app).await.len(), 2, "nobody is reminded of what has ended, or once more");
}

async fn many_servers_remind_once(app: TestApp) {
    holder(&app).await;
    let servers: Vec<_> = (0..8).map(|_| app.copy()).collect();
    let tidying = servers.iter().map(|server| {
        let server = server.clone();
        tokio::spawn(async move { housekeeping::tidy(&server).await })
    });
    for done in tidying.collect::<Vec<_>>() {
        done.await.unwrap().unwrap();
    }
    assert_eq!(reminders(&app).await.len(), 1);
}

async fn what_is_renewed_is_not_reminded_of(app: TestApp) {
    let browser = holder(&app).await;
    let path = address_of(&browser.get(paths::HAVE).await, "Renew: Parking");
    renew(&browser, &path, "2026-12-02").await;
    tidy(&app).await;
    app.advance(DAY * 6);
    tidy(&app).await;
    assert_eq!(reminders(&app).await, []);
}

async fn whoever_agrees_has_it_renewed_by_itself(app: TestApp) {
    let browser = holder(&app).await;
    let path = address_of(&browser.get(paths::HAVE).await, "Let us renew it each time: Parking");
    says(&browser.get(&path).await, &["P-101", "You can stop this at any time", "I agree: renew it each time"]);
    never_says(&browser.get(paths::HAVE).await, &["You agreed to that"]);
    for _ in 0..2 {
        assert_eq!(post(&browser, &path, "").await.header("location"), paths::HAVE);
    }
    says(&browser.get(paths::HAVE).await, &["We renew it for you each time. You agreed to that on 20 November 2026."]);
    // And not: it is withdrawn in time.
    let stop = address_of(&browser.get(paths::HAVE).await, "Stop renewing it for me");
    assert_eq!(post(&browser, &stop, "").await.header("location"), paths::HAVE);
    never_says(&browser.get(paths::HAVE).await, &["You agreed to that"]);
    tidy(&app).await;
    assert_eq!(cases(&app, "Renew").await, 0);
    post(&browser, &path, "").await;
    app.advance(DAY);
    for _ in 0..2 {
        tidy(&app).await;
        app.advance(DAY);
    }
    assert_eq!(cases(&app, "Renew").await, 1);
    app.deliver().await;
    let receipt = app.message("resident-receipt");
    assert_eq!(receipt.to, "holder@example.org");
    let browser = holder(&app).await;
    says(&browser.get(paths::HAVE).await, &["You asked us to renew it on Saturday 21 November."]);
    assert!(browser.get(paths::ACCOUNT).await.text().contains(&receipt.reference), "it is in the account");
    let case = browser.get(&format!("/cases/{}", receipt.reference)).await;
    assert_eq!(case.status, StatusCode::OK);
    says(&case, &["Customer Services"]);
    assert_eq!(reminders(&app).await.len(), 1, "of the day before it was agreed to");
}

async fn automatic_renewal_is_only_where_it_is_offered(app: TestApp) {
    let browser = holder(&app).await;
    let page = browser.get(paths::HAVE).await;
    never_says(&page, &["each time: Season", "each time: Garden", "each time: Beach"]);
    let season = address_of(&page, "Renew: Season").replace("/renew", "/automatic");
    assert_eq!(browser.get(&season).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&browser, &season, "").await.status, StatusCode::NOT_FOUND);
    never_says(&browser.get(paths::HAVE).await, &["You agreed to that"]);
}

async fn what_is_noted_is_in_all_that_the_account_holds_and_goes_with_it(app: TestApp) {
    let browser = holder(&app).await;
    tidy(&app).await;
    let path = address_of(&browser.get(paths::HAVE).await, "Let us renew it each time: Parking");
    post(&browser, &path, "").await;
    let file: serde_json::Value = browser.get("/account/everything.json").await.json();
    for list in ["renewed_automatically", "reminded_of"] {
        assert_eq!(file[list][0]["number"], "P-101", "{file}");
        assert_eq!(file[list][0]["at"], "2026-11-20T10:00:00Z", "{file}");
    }
    let all = browser.get("/account/everything").await;
    says(&all, &["We renew it each time, since you agreed: Parking permit P-101", "We reminded you by email"]);
    post(&browser, "/account/delete", "").await;
    let browser = holder(&app).await;
    never_says(&browser.get(paths::HAVE).await, &["You agreed to that"]);
    let file: serde_json::Value = browser.get("/account/everything.json").await.json();
    assert_eq!(file["renewed_automatically"], json!([]));
}

/// What a council's own system would answer to everybody.
async fn source(holdings: serde_json::Value) -> String {
    let answer = json!({ "council": "chorley", "holdings": holdings });
    serve(Router::new().route("/holdings", get(async move || Json(answer)))).await
}

async fn a_source_that_is_away_is_named_and_the_rest_is_shown(mut app: TestApp) {
    let url = format!("http://{}", nobody().await);
    app.restart_with(|config| config.holdings = HoldingSource::Http { url });
    let browser = holder(&app).await;
    says(&browser.get(paths::HAVE).await, &["We can't show what you have from us just now", "Ask us about it"]);
    says(
        &browser.get(paths::ACCOUNT).await,
        &["We can't show what you have from us just now", "You are signed in as holder@example.org"],
    );
    tidy(&app).await;
    assert_eq!(reminders(&app).await, []);
    let renewed = renew(&browser, "/account/have/0123456789abcdef0123456789abcdef/renew", "2026-12-02").await;
    assert_eq!(renewed.status, StatusCode::BAD_GATEWAY);
    for broken in [
        json!([{ "kind": "parking-permit" }]),
        json!("nothing"),
        json!([{
            "kind": "parking-permit", "number": "1", "email": "holder@example.org", "until": "soon",
        }]),
    ] {
        let url = source(broken).await;
        app.restart_with(|config| config.holdings = HoldingSource::Http { url });
        says(&same(&app, &browser).get(paths::HAVE).await, &["We can't show what you have from us just now"]);
    }
}

async fn a_source_that_is_slow_holds_up_nothing(mut app: TestApp) {
    let url = serve(Router::new().fallback(get(async || tokio::time::sleep(Duration::from_secs(30)).await))).await;
    app.restart_with(|config| config.holdings = HoldingSource::Http { url });
    let browser = holder(&app).await;
    let began = Instant::now();
    let account = browser.get(paths::ACCOUNT).await;
    says(&account, &["We can't show what you have from us just now", "signed in as"]);
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    says(&browser.get(paths::HAVE).await, &["We can't show what you have from us just now"]);
}

/// A system that serves many councils, and says too much.
async fn own_system(Query(asked): Query<BTreeMap<String, String>>) -> impl IntoResponse {
    let holding = |number: &str, email: &str, kind: &str| json!({ "kind": kind, "number": number, "email": email, "until": "2026-12-24", "auto_renew": true });
    match asked["email"].as_str() {
        "holder@example.org" if asked["council"] == "chorley" => Json(json!({ "council": "chorley", "holdings": [
            holding("OWN-1", "holder@example.org", "parking-permit"),
            holding("FOREIGN-2", "neighbour@example.org", "parking-permit"),
            holding("STRANGE-3", "holder@example.org", "broomstick"),
        ] }))
        .into_response(),
        "elsewhere@example.org" => Json(json!({ "council": "calderdale", "holdings": [
            holding("HALIFAX-4", "elsewhere@example.org", "parking-permit"),
        ] }))
        .into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn a_council_s_own_system_is_asked(mut app: TestApp) {
    let url = serve(Router::new().route("/data/holdings", get(own_system))).await + "/data/";
    app.restart_with(|config| config.holdings = HoldingSource::Http { url });
    let page = holder(&app).await.get(paths::HAVE).await;
    says(&page, &["OWN-1", "Ends on 24 December 2026"]);
    never_says(&page, &["FOREIGN-2", "STRANGE-3"]);
    for other in ["elsewhere%40example.org", "nobody%40example.org"] {
        let page = signed_in(&app, other).await.get(paths::HAVE).await;
        says(&page, &["We know of nothing that you have from us"]);
        never_says(&page, &["HALIFAX-4"]);
    }
}

#[tokio::test]
async fn a_demonstration_says_that_it_is_a_sample() {
    let app = TestApp::sqlite_with(|config| config.holdings = HoldingSource::Sample).await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let page = browser.get(paths::HAVE).await;
    says(&page, &["This is a sample", "SAMPLE-101", "Ends in 12 days", "SAMPLE-404", "Ended on 10 November 2026"]);
    let path = address_of(&page, "Renew: Car park");
    assert_eq!(renew(&browser, &path, "2026-11-10").await.status, StatusCode::SEE_OTHER, "{}", read(&page));
}

#[tokio::test]
async fn whoever_is_not_asked_for_by_anything_is_in_no_list() {
    let app = TestApp::sqlite().await;
    let browser = app.stranger("chorley");
    never_says(&browser.get("/services").await, &["Renew what you have"]);
    never_says(&browser.get("/services?q=renew+what+you+have").await, &["/services/renewal"]);
    assert_eq!(browser.get("/services/renewal").await.status, StatusCode::OK);
}
