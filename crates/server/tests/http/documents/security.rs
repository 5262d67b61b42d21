//! How residents stay signed in, sign in by a password, and change what they sign in with.

use super::account::{MINUTE, ask, code, enter, is_signed_out, link, send, signed_in};
use super::plain_form::post;
use crate::support::{Answer, Client, TestApp};
use axum::http::StatusCode;
use contract::paths;
use jiff::SignedDuration;
use server::delivery::nowhere::Message;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

on_both_stores![
    who_asks_to_stay_signed_in_is_so_for_thirty_days,
    who_stays_signed_in_shows_again_who_they_are_before_changing_it,
    a_password_signs_in,
    a_password_is_looked_at_as_well_where_there_is_none,
    wrong_passwords_make_the_next_wait_and_only_there,
    many_tries_at_once_are_many,
    a_password_that_others_would_guess_is_refused,
    a_new_password_ends_the_other_sessions_and_is_told,
    a_forgotten_password_is_set_anew_by_a_code,
    another_address_is_proved_before_it_counts,
    the_address_of_another_account_is_not_taken,
    what_was_typed_stays_when_the_session_has_ended,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);
const GOOD: &str = "kettle+umbrella+moss";

async fn with_password(app: &TestApp, email: &str) -> Client {
    let browser = signed_in(app, email).await;
    let set = post(&browser, paths::PASSWORD, &format!("password={GOOD}")).await;
    assert!(set.text().contains("Your password is saved"), "{}", set.text());
    browser
}

async fn try_password(browser: &Client, email: &str, password: &str) -> Answer {
    post(browser, paths::SIGN_IN_PASSWORD, &format!("email={email}&password={password}")).await
}

fn is_in(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::ACCOUNT)
}

async fn who_asks_to_stay_signed_in_is_so_for_thirty_days(app: TestApp) {
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    let page = browser.get(paths::SIGN_IN_CODE).await.text();
    assert!(page.contains("Keep me signed in for 30 days") && !page.contains("checked"), "nobody is, unasked: {page}");
    let answer = post(&browser, paths::SIGN_IN_CODE, &format!("code={}&keep=yes", code(&mail))).await;
    assert!(answer.header("set-cookie").contains("; Max-Age=2592000"), "{}", answer.header("set-cookie"));
    app.advance(DAY * 20);
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
    // A new token lasts as long in the browser as the one before.
    send(&app, &browser, "sam@example.org").await;
    assert!(browser.cookie().starts_with("stays-"), "{}", browser.cookie());
    app.advance(DAY * 9);
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
    app.advance(DAY * 2);
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "no longer, however often they come");
}

async fn who_stays_signed_in_shows_again_who_they_are_before_changing_it(app: TestApp) {
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    post(&browser, &link(&mail), "keep=yes").await;
    for page in [paths::PASSWORD, paths::NEW_ADDRESS] {
        assert_eq!(browser.get(page).await.status, StatusCode::OK, "{page}");
    }
    app.advance(MINUTE * 31);
    for page in [paths::PASSWORD, paths::NEW_ADDRESS] {
        let answer = browser.get(page).await;
        assert_eq!(answer.header("location"), "/account/sign-in?next=security", "{page}");
    }
    let page = browser.get("/account/sign-in?next=security").await.text();
    assert!(page.contains("Sign in again") && page.contains("value=\"sam@example.org\""), "{page}");
    post(&browser, "/account/sign-in?next=security", "email=sam%40example.org").await;
    app.deliver().await;
    let code = code(&app.message("sign-in"));
    let answer = post(&browser, "/account/code?next=security", &format!("code={code}")).await;
    assert_eq!(answer.header("location"), paths::SECURITY);
    assert_eq!(browser.get(paths::PASSWORD).await.status, StatusCode::OK);
}

async fn a_password_signs_in(app: TestApp) {
    with_password(&app, "sam%40example.org").await;
    let browser = app.browser("chorley");
    let before = browser.cookie();
    assert!(is_in(&try_password(&browser, "SAM%40Example.org", GOOD).await), "capitals make no other address");
    assert_ne!(browser.cookie(), before);
    assert!(browser.get(paths::SECURITY).await.text().contains("20 November 2026"));
    // As long as they like.
    let long = "xyzzy+moss+".repeat(400);
    post(&browser, paths::PASSWORD, &format!("password={long}")).await;
    let other = app.browser("chorley");
    assert!(!is_in(&try_password(&other, "sam%40example.org", &long[..4_000]).await));
    assert!(is_in(&try_password(&other, "sam%40example.org", &long).await));
    post(&other, "/account/password/remove", "").await;
    assert!(!is_in(&try_password(&app.browser("chorley"), "sam%40example.org", &long).await));
}

async fn a_password_is_looked_at_as_well_where_there_is_none(app: TestApp) {
    with_password(&app, "sam%40example.org").await;
    signed_in(&app, "kim%40example.org").await;
    let stranger = app.stranger("chorley");
    let wrong = try_password(&stranger, "sam%40example.org", "wrong").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = wrong.text();
    assert!(text.contains("The email address or the password is wrong") && text.contains("<title>Error:"), "{text}");
    assert!(!text.contains("value=\"wrong\""), "no page has a password on it: {text}");
    for other in ["kim%40example.org", "nobody%40example.org"] {
        let answer = try_password(&stranger, other, "wrong").await;
        let said = answer.text().replace(&other.replace("%40", "@"), "sam@example.org");
        assert_eq!((answer.status, said), (wrong.status, text.clone()), "{other}");
    }
}

async fn wrong_passwords_make_the_next_wait_and_only_there(app: TestApp) {
    with_password(&app, "sam%40example.org").await;
    let thief = app.browser("chorley").from("203.0.113.7");
    for _ in 0..10 {
        assert_eq!(try_password(&thief, "sam%40example.org", "wrong").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = try_password(&thief, "sam%40example.org", GOOD).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
    assert!(slowed.text().contains("Sign in with a code that we email you"), "{}", slowed.text());
    app.advance(MINUTE);
    try_password(&thief, "sam%40example.org", "wrong").await;
    app.advance(MINUTE);
    let slowed = try_password(&thief, "sam%40example.org", GOOD).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"), "two minutes now");
    // The resident, who is elsewhere, waits for nothing.
    assert!(is_in(&try_password(&app.browser("chorley"), "sam%40example.org", GOOD).await));
    app.advance(MINUTE * 2);
    assert!(is_in(&try_password(&thief, "sam%40example.org", GOOD).await), "who knows it after all comes in");
    assert_eq!(try_password(&thief, "sam%40example.org", "x").await.status, StatusCode::UNPROCESSABLE_ENTITY, "anew");
}

async fn many_tries_at_once_are_many(app: TestApp) {
    with_password(&app, "sam%40example.org").await;
    let thieves: Vec<Client> = (0..20).map(|_| app.browser("chorley").from("203.0.113.7")).collect();
    let tries = thieves.iter().map(|thief| try_password(thief, "sam%40example.org", "wrong"));
    let answers = futures_util::future::join_all(tries).await;
    let looked_at = answers.iter().filter(|answer| answer.status == StatusCode::UNPROCESSABLE_ENTITY).count();
    assert_eq!(looked_at, 10);
}

async fn a_password_that_others_would_guess_is_refused(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    for (password, said) in [
        ("", "Enter a new password"),
        ("kX9!fQ2", "Your password must be 8 characters or more"),
        ("password1", "This password is easy to guess"),
        ("chorley2026", "This password is easy to guess"),
    ] {
        let answer = post(&browser, paths::PASSWORD, &format!("password={password}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.text().matches(said).count(), 2, "in the summary and at the field: {}", answer.text());
    }
    assert!(browser.get(paths::SECURITY).await.text().contains("Not set"));
}

/// A list of stolen passwords that answers once; gives back the line that was asked.
async fn list_of(hash: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = vec![0; 1024];
        let length = stream.read(&mut asked).await.unwrap();
        let body = format!("0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n{hash}:42\r\n");
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
        let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
        asked.lines().next().unwrap_or_default().to_owned()
    });
    (url, asked)
}

#[tokio::test]
async fn a_stolen_password_is_refused_and_its_list_learns_five_digits() {
    // SHA-1 of `kettle umbrella moss`, cut in two.
    let (begin, rest) = ("ACA97", "436FFA113BA2336207B8F0C62011DAEFD65");
    let (url, asked) = list_of(rest).await;
    let app = TestApp::sqlite_with(|config| config.leaked_passwords = Some(url)).await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let answer = post(&browser, paths::PASSWORD, &format!("password={GOOD}")).await;
    assert!(answer.text().contains("was stolen from another website"), "{}", answer.text());
    assert_eq!(asked.await.unwrap(), format!("GET /range/{begin} HTTP/1.1"));
    // It answers no more: nobody is kept from choosing one.
    let answer = post(&browser, paths::PASSWORD, &format!("password={GOOD}")).await;
    assert!(answer.text().contains("Your password is saved"), "{}", answer.text());
}

async fn a_new_password_ends_the_other_sessions_and_is_told(app: TestApp) {
    let elsewhere = signed_in(&app, "sam%40example.org").await;
    let browser = with_password(&app, "sam%40example.org").await;
    assert!(is_signed_out(&elsewhere.get(paths::ACCOUNT).await));
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
    app.deliver().await;
    let told = app.message("security-notice");
    assert_eq!(told.to, "sam@example.org");
    assert!(told.body.contains("The password of your account was changed") && !told.body.contains("http"), "{told:?}");
}

async fn a_forgotten_password_is_set_anew_by_a_code(app: TestApp) {
    with_password(&app, "sam%40example.org").await;
    let browser = app.browser("chorley");
    let page = browser.get(paths::SIGN_IN_PASSWORD).await.text();
    assert!(page.contains("href=\"/account/sign-in?next=password\""), "{page}");
    post(&browser, "/account/sign-in?next=password", "email=sam%40example.org").await;
    app.deliver().await;
    let code = code(&app.message("sign-in"));
    let answer = post(&browser, "/account/code?next=password", &format!("code={code}")).await;
    assert_eq!(answer.header("location"), paths::PASSWORD);
    post(&browser, paths::PASSWORD, "password=lantern+gravel+otter").await;
    let other = app.browser("chorley");
    assert!(!is_in(&try_password(&other, "sam%40example.org", GOOD).await));
    assert!(is_in(&try_password(&other, "sam%40example.org", "lantern+gravel+otter").await));
}

/// Asks for another address; answers with the mail that proves it.
async fn ask_for(app: &TestApp, browser: &Client, email: &str) -> Message {
    let asked = post(browser, paths::NEW_ADDRESS, &format!("email={email}")).await;
    assert_eq!(asked.header("location"), "/account/address/code", "{}", asked.text());
    app.deliver().await;
    app.message("new-address")
}

async fn another_address_is_proved_before_it_counts(app: TestApp) {
    let guest = app.browser("chorley");
    let case = send(&app, &guest, "sam.new@example.org").await;
    let elsewhere = signed_in(&app, "sam%40example.org").await;
    let browser = signed_in(&app, "sam%40example.org").await;
    for (typed, said) in
        [("no+address", "Enter an email address"), ("SAM%40example.org", "This is your address already")]
    {
        let answer = post(&browser, paths::NEW_ADDRESS, &format!("email={typed}")).await;
        assert_eq!(answer.text().matches(said).count(), 2, "{}", answer.text());
    }
    let mail = ask_for(&app, &browser, "sam.new%40example.org").await;
    assert_eq!(mail.to, "sam.new@example.org");
    let thief = signed_in(&app, "kim%40example.org").await;
    for (who, code) in [(&browser, "000000".to_owned()), (&thief, code(&mail)), (&elsewhere, code(&mail))] {
        post(who, "/account/address/code", &format!("code={code}")).await;
        assert!(browser.get(paths::ACCOUNT).await.text().contains("sam@example.org"));
    }
    // The code of a new address signs nobody in.
    assert!(is_signed_out(&enter(&browser, &code(&mail)).await));
    let done = post(&browser, "/account/address/code", &format!("code={}", code(&mail))).await;
    assert!(done.text().contains("Your email address is changed"), "{}", done.text());
    let page = browser.get(paths::ACCOUNT).await.text();
    assert!(page.contains("You are signed in as sam.new@example.org") && page.contains(&case), "{page}");
    assert!(is_signed_out(&elsewhere.get(paths::ACCOUNT).await));
    app.deliver().await;
    let told = app.message("security-notice");
    assert_eq!(told.to, "sam@example.org");
    assert!(!format!("{told:?}").contains("sam.new"), "the old address does not learn the new one: {told:?}");
}

async fn the_address_of_another_account_is_not_taken(app: TestApp) {
    signed_in(&app, "kim%40example.org").await;
    let browser = signed_in(&app, "sam%40example.org").await;
    let mail = ask_for(&app, &browser, "kim%40example.org").await;
    let answer = post(&browser, "/account/address/code", &format!("code={}", code(&mail))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("There is an account with this address already"), "{}", answer.text());
    assert!(browser.get(paths::ACCOUNT).await.text().contains("sam@example.org"));
}

async fn what_was_typed_stays_when_the_session_has_ended(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    app.advance(MINUTE * 31);
    let answer = post(&browser, paths::NEW_ADDRESS, "email=sam.new%2Btag%40example.org").await;
    let page = answer.text();
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(page.contains("name=\"email\" value=\"sam.new+tag@example.org\""), "{page}");
    assert!(page.contains("action=\"/account/address\"") && page.contains("target=\"_blank\""), "{page}");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    enter(&browser, &code(&mail)).await;
    let again = post(&browser, paths::NEW_ADDRESS, "email=sam.new%2Btag%40example.org").await;
    assert_eq!(again.header("location"), "/account/address/code");
    // A secret is typed again: it stands on no page.
    app.advance(MINUTE * 31);
    let answer = post(&browser, paths::PASSWORD, &format!("password={GOOD}")).await;
    assert!(is_signed_out(&answer) || !answer.text().contains("umbrella"), "{}", answer.text());
}
