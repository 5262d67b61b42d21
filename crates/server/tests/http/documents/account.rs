//! My Account as plain pages: in by a mailed code or link, one list, out again.

use super::plain_form::post;
use crate::support::{Answer, Client, TestApp, litter, upload_photo, with_answer};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, FindCase},
    files::FindFile,
    paths,
};
use jiff::SignedDuration;
use server::delivery::nowhere::Message;

on_both_stores![
    an_address_is_all_that_it_takes,
    the_link_signs_in_only_by_its_button,
    a_link_and_a_code_are_of_no_use_to_another_browser,
    a_code_is_good_once_and_for_ten_minutes,
    wrong_codes_end_what_was_asked_for,
    a_strangers_tries_cost_the_resident_nothing,
    an_address_is_mailed_three_times_an_hour_at_most,
    nobody_learns_whether_an_address_has_an_account,
    case_makes_no_other_address_and_a_dot_does,
    what_was_sent_before_joins_the_account,
    what_is_sent_while_signed_in_is_on_every_device,
    a_photo_that_was_sent_is_on_every_device_and_on_nobody_elses,
    what_is_begun_while_signed_in_is_on_every_device,
    an_account_is_of_one_council,
    signing_out_ends_it,
    signing_out_in_a_tab_that_is_behind_signs_out,
    signing_out_elsewhere_leaves_this_device,
    a_session_ends_by_itself,
    a_session_from_before_opens_nothing,
    who_signs_in_next_gets_nothing_of_the_last,
    signing_out_ends_the_tokens_before_it_too,
    a_draft_that_is_lent_stays_its_owners,
    the_list_is_filtered_by_its_address,
    what_is_wrong_is_said_and_what_was_typed_stays,
    all_that_is_in_it_is_there_to_keep,
    deleting_it_ends_it_and_leaves_what_was_sent,
];

pub(super) const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// Asks for a way in; answers with the mail.
pub(super) async fn ask(app: &TestApp, browser: &Client, email: &str) -> Message {
    let asked = post(browser, paths::SIGN_IN, &format!("email={email}")).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, paths::SIGN_IN_CODE));
    app.deliver().await;
    app.message("sign-in")
}

pub(super) fn code(mail: &Message) -> String {
    mail.subject.split_whitespace().next().unwrap().to_owned()
}

/// The address of the page that the mail links to.
pub(super) fn link(mail: &Message) -> String {
    let link = mail.body.split_whitespace().find(|word| word.contains("/account/link/")).unwrap();
    link[link.find("/account").unwrap()..].to_owned()
}

pub(super) async fn enter(browser: &Client, code: &str) -> Answer {
    post(browser, paths::SIGN_IN_CODE, &format!("code={code}")).await
}

/// A browser in which somebody with this address is signed in.
pub async fn signed_in(app: &TestApp, email: &str) -> Client {
    signed_in_on(app, app.browser("chorley"), email).await
}

/// The same in this browser.
pub async fn signed_in_on(app: &TestApp, browser: Client, email: &str) -> Client {
    let mail = ask(app, &browser, email).await;
    let answer = enter(&browser, &code(&mail)).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, paths::ACCOUNT));
    browser
}

pub(super) fn is_signed_out(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::SIGN_IN)
}

/// Sends a form with this address; answers with the page of its case.
pub async fn send(app: &TestApp, browser: &Client, email: &str) -> String {
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &[email]);
    let sent = browser.call_with(&CreateCase, &body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    paths::case(&sent.json::<CaseReply>().reference)
}

async fn sees(browser: &Client, case: &str) -> bool {
    let reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    browser.call(&FindCase { reference }).await.status == StatusCode::OK
}

async fn an_address_is_all_that_it_takes(app: TestApp) {
    let browser = app.browser("chorley");
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "the way to the account leads to the way in");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    assert_eq!(mail.to, "sam@example.org");
    let page = browser.get(paths::SIGN_IN_CODE).await.text();
    assert!(page.contains("sam@example.org") && page.contains("10 minutes"), "{page}");
    let code = code(&mail);
    let before = browser.cookie();
    // As people type it.
    let answer = enter(&browser, &format!("+{}+{}", &code[..3], &code[3..])).await;
    assert_eq!(answer.header("location"), paths::ACCOUNT, "{}", answer.text());
    assert_ne!(browser.cookie(), before, "who is let in has a new session");
    let page = browser.get(paths::ACCOUNT).await;
    assert!(page.text().contains("You are signed in as sam@example.org"), "{}", page.text());
    assert!(page.text().contains("There is nothing here yet"), "{}", page.text());
    assert_eq!(page.header("cache-control"), "no-store");
}

async fn the_link_signs_in_only_by_its_button(app: TestApp) {
    let browser = app.browser("chorley");
    let link = link(&ask(&app, &browser, "sam%40example.org").await);
    // Whatever looks at links before the resident does.
    for _ in 0..3 {
        assert_eq!(app.stranger("chorley").get(&link).await.status, StatusCode::OK);
        let page = browser.get(&link).await.text();
        assert!(page.contains("You sign in as sam@example.org"), "{page}");
    }
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await));
    assert_eq!(post(&browser, &link, "").await.header("location"), paths::ACCOUNT);
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
    assert_eq!(post(&browser, &link, "").await.status, StatusCode::UNPROCESSABLE_ENTITY, "it works once");
    let earlier = self::link(&ask(&app, &browser, "lee%40example.org").await);
    ask(&app, &browser, "kim%40example.org").await;
    let page = browser.get(&earlier).await.text();
    assert!(
        page.contains("You sign in as lee@example.org"),
        "each link is of the address that it was mailed to: {page}"
    );
}

async fn a_link_and_a_code_are_of_no_use_to_another_browser(app: TestApp) {
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    let thief = app.browser("chorley");
    let opened = thief.get(&link(&mail)).await.text();
    assert!(opened.contains("Go back to where you asked for this"), "{opened}");
    assert!(!opened.contains("sam@example.org"), "{opened}");
    assert_eq!(post(&thief, &link(&mail), "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_signed_out(&enter(&thief, &code(&mail)).await), "it asked for no code");
    // Nor if it waits for one of its own, for another address.
    ask(&app, &thief, "kim%40example.org").await;
    assert_eq!(enter(&thief, &code(&mail)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_signed_out(&thief.get(paths::ACCOUNT).await));
    assert_eq!(
        enter(&browser, &code(&mail)).await.header("location"),
        paths::ACCOUNT,
        "it still works where it should"
    );
}

async fn a_code_is_good_once_and_for_ten_minutes(app: TestApp) {
    let browser = app.browser("chorley");
    let first = code(&ask(&app, &browser, "sam%40example.org").await);
    app.advance(MINUTE * 11);
    let late = enter(&browser, &first).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("wrong or too old"), "{}", late.text());
    let again = post(&browser, "/account/code/again", "").await.text();
    assert!(again.contains("We sent another code to sam@example.org"), "{again}");
    app.deliver().await;
    let second = code(&app.message("sign-in"));
    assert_eq!(enter(&browser, &second).await.header("location"), paths::ACCOUNT);
    post(&browser, paths::SIGN_OUT, "").await;
    assert!(is_signed_out(&enter(&browser, &second).await));
}

async fn wrong_codes_end_what_was_asked_for(app: TestApp) {
    let browser = app.browser("chorley");
    let right = code(&ask(&app, &browser, "sam%40example.org").await);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(enter(&browser, wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(enter(&browser, &right).await.status, StatusCode::UNPROCESSABLE_ENTITY, "guessing ends");
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await));
}

async fn a_strangers_tries_cost_the_resident_nothing(app: TestApp) {
    let stranger = app.browser("chorley").from("192.0.2.99");
    ask(&app, &stranger, "sam%40example.org").await;
    for _ in 0..5 {
        enter(&stranger, "123123").await;
    }
    signed_in(&app, "sam%40example.org").await;
}

async fn an_address_is_mailed_three_times_an_hour_at_most(app: TestApp) {
    for browser in 0..3 {
        let browser = app.browser("chorley").from(&format!("192.0.2.{}", 20 + browser));
        ask(&app, &browser, "sam%40example.org").await;
    }
    let browser = app.browser("chorley");
    let refused = post(&browser, paths::SIGN_IN, "email=SAM%40example.org").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|mail| mail.kind == "sign-in").count(), 3);
    ask(&app, &browser, "kim%40example.org").await;
    app.advance(MINUTE * 61);
    ask(&app, &browser, "sam%40example.org").await;
}

async fn nobody_learns_whether_an_address_has_an_account(app: TestApp) {
    signed_in(&app, "sam%40example.org").await;
    let answer = async |email: &str| {
        let browser = app.browser("chorley");
        let asked = post(&browser, paths::SIGN_IN, &format!("email={email}%40example.org")).await;
        let waits = browser.get(paths::SIGN_IN_CODE).await;
        app.deliver().await;
        let mail = app.message("sign-in");
        let (code, link) = (code(&mail), link(&mail));
        let body = mail.body.replace(&code, "CODE").replace(&link, "LINK");
        (asked.status, asked.text(), waits.text().replace(email, "WHO"), mail.subject.replace(&code, "CODE"), body)
    };
    assert_eq!(answer("sam").await, answer("kim").await);
}

async fn case_makes_no_other_address_and_a_dot_does(app: TestApp) {
    let first = signed_in(&app, "Sam.Lee%40Example.org").await;
    let case = send(&app, &first, "other@example.org").await;
    assert!(sees(&signed_in(&app, "sam.lee%40example.ORG").await, &case).await);
    assert!(!sees(&signed_in(&app, "samlee%40example.org").await, &case).await);
}

async fn what_was_sent_before_joins_the_account(app: TestApp) {
    let sent = send(&app, &app.browser("chorley"), "Sam@example.org").await;
    let others = send(&app, &app.browser("chorley"), "kim@example.org").await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let page = browser.get(paths::ACCOUNT).await.text();
    assert!(page.contains(&sent) && page.contains("With Waste"), "{page}");
    assert!(!page.contains(&others), "{page}");
    assert!(sees(&browser, &sent).await && !sees(&browser, &others).await);
    assert!(!sees(&app.browser("chorley"), &sent).await, "nobody else does");
}

async fn what_is_sent_while_signed_in_is_on_every_device(app: TestApp) {
    let (phone, library) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "sam%40example.org").await);
    // For somebody without an address of their own.
    let case = send(&app, &phone, "neighbour@example.org").await;
    assert!(sees(&library, &case).await);
    assert!(library.get(paths::ACCOUNT).await.text().contains(&case));
    assert!(phone.get(paths::ACCOUNT).await.text().contains(&case), "sending did not sign out");
}

async fn a_photo_that_was_sent_is_on_every_device_and_on_nobody_elses(app: TestApp) {
    let phone = signed_in(&app, "sam%40example.org").await;
    let photo = upload_photo(&phone, "bench.jpg").await;
    let sent = phone.call_with(&CreateCase, &litter(&app, &[&photo.value()])).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    let shown = async |device: &Client| device.call(&FindFile { file: photo.id.clone() }).await.status;
    assert_eq!(shown(&signed_in(&app, "sam%40example.org").await).await, StatusCode::OK);
    let stranger = signed_in(&app, "kim%40example.org").await;
    send(&app, &stranger, "kim@example.org").await;
    assert_eq!(shown(&stranger).await, StatusCode::NOT_FOUND);
}

async fn what_is_begun_while_signed_in_is_on_every_device(app: TestApp) {
    let (phone, library) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "sam%40example.org").await);
    post(&phone, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let later = signed_in(&app, "sam%40example.org").await;
    for device in [&library, &later] {
        let page = device.get(paths::ACCOUNT).await.text();
        assert!(page.contains("Needs you") && page.contains("/services/missed-bin/form"), "{page}");
        assert!(device.get("/services/missed-bin/form").await.text().contains("name=\"when-day\""), "it goes on");
    }
    let guest = app.browser("chorley").get("/").await.text();
    assert!(!guest.contains("unfinished"), "{guest}");
}

async fn an_account_is_of_one_council(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    let elsewhere = browser.at("calderdale");
    assert!(is_signed_out(&elsewhere.get(paths::ACCOUNT).await));
    assert!(!sees(&elsewhere, &case).await);
}

async fn signing_out_ends_it(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    let cookie = browser.cookie();
    let out = post(&browser, paths::SIGN_OUT, "").await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!((out.header("cache-control"), out.header("clear-site-data")), ("no-store", "\"cache\""));
    assert_eq!(browser.cookie(), "", "the browser has no cookie any more");
    let page = browser.get(out.header("location")).await.text();
    assert!(page.contains("You are signed out"), "{page}");
    browser.set_cookie(&cookie);
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "and an old one opens nothing");
    assert!(!sees(&browser, &case).await);
}

/// A tab that was left open still has the token from before something was sent in another.
async fn signing_out_in_a_tab_that_is_behind_signs_out(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let behind = browser.cookie();
    let case = send(&app, &browser, "sam@example.org").await;
    let now = browser.cookie();
    browser.set_cookie(&behind);
    post(&browser, paths::SIGN_OUT, "").await;
    browser.set_cookie(&now);
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await));
    assert!(!sees(&browser, &case).await);
}

async fn signing_out_elsewhere_leaves_this_device(app: TestApp) {
    let (phone, library) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "sam%40example.org").await);
    let stranger = signed_in(&app, "kim%40example.org").await;
    let devices = phone.get(paths::DEVICES).await.text();
    assert_eq!(devices.matches("A browser").count(), 2, "{devices}");
    assert_eq!(devices.matches("This device").count(), 1, "{devices}");
    assert_eq!(post(&phone, "/account/devices/sign-out", "").await.header("location"), paths::DEVICES);
    assert!(is_signed_out(&library.get(paths::ACCOUNT).await));
    assert_eq!(stranger.get(paths::ACCOUNT).await.status, StatusCode::OK);
    let devices = phone.get(paths::DEVICES).await.text();
    assert!(devices.contains("You are signed in nowhere else"), "{devices}");
}

async fn a_session_ends_by_itself(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    app.advance(MINUTE * 29);
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
    app.advance(MINUTE * 31);
    let over = browser.get(paths::ACCOUNT).await;
    assert!(is_signed_out(&over), "half an hour without a request");
    assert_eq!((over.header("clear-site-data"), over.header("cache-control")), ("\"cache\"", "no-store"));
    assert_eq!(browser.cookie(), "");
    assert_eq!(browser.get(paths::ACCOUNT).await.header("clear-site-data"), "", "there is nothing to clear");
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "kim@example.org").await;
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    for _ in 0..28 {
        app.advance(MINUTE * 25);
        browser.get(paths::ACCOUNT).await;
    }
    app.advance(MINUTE * 25);
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "twelve hours");
    assert!(!sees(&browser, &case).await);
    assert!(!browser.get("/").await.text().contains("unfinished"), "nor what was begun");
}

async fn a_session_from_before_opens_nothing(app: TestApp) {
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    // Somebody planted it, or wrote it down.
    let planted = browser.cookie();
    enter(&browser, &code(&mail)).await;
    let thief = app.browser("chorley");
    thief.set_cookie(&planted);
    assert!(is_signed_out(&thief.get(paths::ACCOUNT).await));
    let elsewhere = thief.request(&axum::http::Method::POST, paths::SIGN_OUT).header("sec-fetch-site", "cross-site");
    assert_eq!(thief.send(elsewhere, "").await.status, StatusCode::FORBIDDEN, "no other site signs anybody out");
}

/// At a shared computer, where the last resident went away without signing out.
async fn who_signs_in_next_gets_nothing_of_the_last(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let photo = upload_photo(&browser, "bin.jpg").await;
    let mail = ask(&app, &browser, "kim%40example.org").await;
    enter(&browser, &code(&mail)).await;
    let page = browser.get(paths::ACCOUNT).await.text();
    assert!(page.contains("You are signed in as kim@example.org"), "{page}");
    assert!(!page.contains(&case) && !page.contains("Needs you"), "{page}");
    assert!(!sees(&browser, &case).await);
    assert_eq!(browser.call(&FindFile { file: photo.id }).await.status, StatusCode::NOT_FOUND);
    assert!(!browser.get("/").await.text().contains("unfinished"));
}

async fn signing_out_ends_the_tokens_before_it_too(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let before = browser.cookie();
    send(&app, &browser, "sam@example.org").await;
    assert_ne!(browser.cookie(), before, "sending rotates the session");
    post(&browser, paths::SIGN_OUT, "").await;
    browser.set_cookie(&before);
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "a token that somebody kept signs nobody in");
}

/// A helper who opens the link to a draft gets to go on with it, and no more.
async fn a_draft_that_is_lent_stays_its_owners(app: TestApp) {
    let owner = signed_in(&app, "sam%40example.org").await;
    post(&owner, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    post(&owner, "/services/missed-bin/keep", "email=helper%40example.org").await;
    app.deliver().await;
    let mail = app.message("draft-link").body;
    let link = mail.split_whitespace().find(|word| word.contains("/resume/")).unwrap();
    let helper = signed_in(&app, "helper%40example.org").await;
    let opened = post(&helper, &link[link.find("/resume").unwrap()..], "").await;
    assert_eq!(opened.header("location"), "/services/missed-bin/form");
    post(&helper, "/account/delete", "").await;
    let page = signed_in(&app, "sam%40example.org").await.get(paths::ACCOUNT).await.text();
    assert!(page.contains("Needs you"), "{page}");
}

async fn the_list_is_filtered_by_its_address(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let shown = async |path: &str| {
        let page = browser.get(path).await.text();
        (page.contains("Not sent yet. Saved"), page.contains(&case))
    };
    assert_eq!(shown(paths::ACCOUNT).await, (true, true));
    assert_eq!(shown("/account?show=unfinished").await, (true, false));
    assert_eq!(shown("/account?show=sent").await, (false, true));
    assert_eq!(shown("/account?show=what").await, (true, true));
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let browser = app.browser("chorley");
    let page = post(&browser, paths::SIGN_IN, "email=sam%40").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("<title>Error: Sign in or register"), "{}", page.text());
    assert!(page.text().contains("value=\"sam@\"") && page.text().contains("There is a problem"), "{}", page.text());
    ask(&app, &browser, "sam%40example.org").await;
    let page = enter(&browser, "12").await.text();
    assert!(page.contains("value=\"12\"") && page.contains("href=\"#code\""), "{page}");
    assert!(enter(&browser, "").await.text().contains("Enter the code from the email"));
}

async fn all_that_is_in_it_is_there_to_keep(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    let others = send(&app, &app.browser("chorley"), "kim@example.org").await;
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let (reference, other) = (case.rsplit('/').next().unwrap(), others.rsplit('/').next().unwrap());
    let page = browser.get("/account/everything").await.text();
    let file = browser.get("/account/everything.json").await;
    for all in [&page, &file.text()] {
        for held in ["sam@example.org", reference, "Report a missed bin", "Sam Resident", "Rubbish", "A browser"] {
            assert!(all.contains(held), "{held}: {all}");
        }
        assert!(!all.contains(other) && !all.contains("kim@"), "{all}");
    }
    assert!(file.header("content-disposition").starts_with("attachment"));
    let file: serde_json::Value = file.json();
    assert_eq!(file["sent"][0]["reference"], reference);
    assert_eq!(file["unfinished"].as_array().map(Vec::len), Some(1));
    assert!(is_signed_out(&app.browser("chorley").get("/account/everything.json").await));
}

async fn deleting_it_ends_it_and_leaves_what_was_sent(app: TestApp) {
    let (phone, library) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "sam%40example.org").await);
    let case = send(&app, &phone, "neighbour@example.org").await;
    post(&phone, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let asked = phone.get("/account/delete").await.text();
    assert!(asked.contains("What you sent stays with the council"), "{asked}");
    assert_eq!(library.get(paths::ACCOUNT).await.status, StatusCode::OK, "asking deletes nothing");
    let deleted = post(&phone, "/account/delete", "").await;
    assert_eq!((deleted.header("location"), deleted.header("clear-site-data")), ("/account/deleted", "\"cache\""));
    for device in [&phone, &library] {
        assert!(is_signed_out(&device.get(paths::ACCOUNT).await));
        assert!(!sees(device, &case).await);
    }
    let reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    assert!(app.server.store.find_case_as_server("chorley", &reference).await.unwrap().is_some());
    app.advance(MINUTE * 61);
    let new = signed_in(&app, "sam%40example.org").await.get(paths::ACCOUNT).await.text();
    assert!(!new.contains(&case) && !new.contains("Needs you"), "{new}");
}

/// The budget of one request for all that is going on, as a browser gets it.
#[tokio::test]
async fn five_hundred_cases_are_one_small_page() {
    let app = TestApp::sqlite().await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let guest = app.browser("chorley");
    for _ in 0..500 {
        send(&app, &guest, "sam@example.org").await;
        guest.set_cookie("");
    }
    post(&browser, paths::SIGN_OUT, "").await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let request = browser.request(&axum::http::Method::GET, paths::ACCOUNT).header("accept-encoding", "br");
    let page = browser.send(request, "").await;
    assert_eq!((page.status, page.header("content-encoding")), (StatusCode::OK, "br"));
    assert!(page.body.len() <= 30_000, "{} bytes", page.body.len());
    assert_eq!(browser.get(paths::ACCOUNT).await.text().matches("With Waste").count(), 500);
}
