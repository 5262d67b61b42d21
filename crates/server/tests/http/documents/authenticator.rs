//! An authenticator app as the second step on the way in to an account.

use super::{
    account::{MINUTE, ask, code, enter, is_signed_out, link, send, signed_in},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode, header};
use contract::{cases::FindCase, paths};
use domain::step::read_recovery;
use jiff::SignedDuration;
use server::housekeeping::tidy;
use totp_rs::{Builder, Secret};

on_both_stores![
    an_app_counts_once_it_has_shown_a_code,
    from_then_on_a_mailed_code_and_a_password_are_half_the_way,
    half_way_in_sees_nothing_of_the_account,
    half_way_lasts_ten_minutes_and_no_longer,
    only_who_is_half_way_can_try_a_code,
    a_code_is_good_once_and_a_step_before_and_after,
    the_same_code_at_once_lets_one_in,
    wrong_codes_make_the_next_wait_and_only_there,
    the_digits_can_be_tried_so_often_a_day_and_recovery_codes_still_work,
    a_recovery_code_works_once_and_is_told,
    new_recovery_codes_end_the_old_ones,
    another_phone_takes_the_place_of_the_first,
    taking_it_away_asks_again_who_they_are_and_is_told,
    who_is_half_way_gets_nothing_of_who_was_here_before,
    to_stay_signed_in_waits_for_the_second_step,
    each_step_has_a_session_of_its_own,
    a_form_from_elsewhere_changes_nothing,
    it_stands_in_what_the_account_knows_and_goes_with_it,
    what_is_stored_tells_no_secret,
    who_lost_phone_and_codes_is_let_in_by_whoever_runs_the_server,
];

pub(super) const BEGIN: &str = "/account/authenticator/begin";
const SET_UP: &str = "/account/authenticator/app";
const CODES: &str = "/account/authenticator/codes";
const REMOVE: &str = "/account/authenticator/remove";
const GOOD: &str = "kettle+umbrella+moss";
pub(super) const STEP: SignedDuration = SignedDuration::from_secs(30);

/// The app on a resident's phone.
pub(super) struct Phone(String);

impl Phone {
    /// Types the key off the page.
    pub fn new(page: &str) -> Self {
        let key = page.split("<strong>").nth(1).and_then(|rest| rest.split("</strong>").next()).expect(page);
        Self(key.replace(' ', ""))
    }

    /// What it shows now.
    pub fn shows(&self, app: &TestApp) -> String {
        self.shows_at(app, SignedDuration::ZERO)
    }

    /// What it shows if its clock is so much ahead.
    pub fn shows_at(&self, app: &TestApp, ahead: SignedDuration) -> String {
        let totp = Builder::new().with_secret(Secret::try_from_base32(&self.0).unwrap()).build().unwrap();
        totp.generate(u64::try_from((app.now() + ahead).as_second()).unwrap()).to_string()
    }

    pub fn wrong(&self, app: &TestApp) -> String {
        let good: Vec<String> = (-1..=1).map(|step| self.shows_at(app, STEP * step)).collect();
        (0..4).map(|digit: u8| digit.to_string().repeat(6)).find(|code| !good.contains(code)).unwrap()
    }
}

/// Sets up an app; answers with it and the page of recovery codes.
async fn set_up(app: &TestApp, browser: &Client) -> (Phone, Vec<String>) {
    let began = post(browser, BEGIN, "").await;
    assert_eq!((began.status, began.header("location")), (StatusCode::SEE_OTHER, SET_UP), "{}", began.text());
    let phone = Phone::new(&browser.get(SET_UP).await.text());
    let done = post(browser, SET_UP, &format!("code={}", phone.shows(app))).await;
    assert!(done.text().contains("Your app is set up"), "{}", done.text());
    // The next code is another one.
    app.advance(STEP);
    (phone, recovery_codes(&done))
}

fn recovery_codes(page: &Answer) -> Vec<String> {
    let text = page.text();
    let codes = text.split("<strong>").skip(1).filter_map(|rest| rest.split("</strong>").next());
    codes.map(str::to_owned).collect()
}

/// Somebody with a password and an app, signed in.
async fn with_app(app: &TestApp, email: &str) -> (Client, Phone, Vec<String>) {
    let browser = signed_in(app, email).await;
    post(&browser, paths::PASSWORD, &format!("password={GOOD}")).await;
    let (phone, codes) = set_up(app, &browser).await;
    (browser, phone, codes)
}

/// A browser that has shown the password.
async fn half_way(app: &TestApp, email: &str) -> Client {
    let browser = app.browser("chorley");
    let answer = post(&browser, paths::SIGN_IN_PASSWORD, &format!("email={email}&password={GOOD}")).await;
    assert!(is_half_way(&answer), "{:?} {}", answer.headers, answer.text());
    browser
}

fn is_half_way(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::SIGN_IN_STEP)
}

fn leads_to_the_door(answer: &Answer) -> bool {
    answer.header("location").split('?').next() == Some(paths::SIGN_IN)
}

fn is_in(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::ACCOUNT)
}

async fn show(browser: &Client, code: &str) -> Answer {
    post(browser, paths::SIGN_IN_STEP, &format!("code={code}")).await
}

async fn recover(browser: &Client, code: &str) -> Answer {
    post(browser, paths::SIGN_IN_RECOVERY, &format!("code={code}")).await
}

async fn an_app_counts_once_it_has_shown_a_code(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    assert!(browser.get(paths::SECURITY).await.text().contains("Not set up"));
    post(&browser, BEGIN, "").await;
    let page = browser.get(SET_UP).await.text();
    assert!(page.contains("<svg") && page.contains("role=\"img\"") && !page.contains("style="), "{page}");
    assert!(page.contains("otpauth://totp/Chorley%20Council:sam%40example.org?secret="), "{page}");
    let phone = Phone::new(&page);
    for (typed, said) in
        [(phone.wrong(&app), "Enter the code that your app shows now"), (String::new(), "Enter the code")]
    {
        let answer = post(&browser, SET_UP, &format!("code={typed}")).await;
        let text = answer.text();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text.contains("<title>Error:") && text.contains(said), "{text}");
        assert_eq!(Phone::new(&text).0, phone.0, "the key is the same one");
    }
    // Nothing counts yet.
    let other = app.browser("chorley");
    let mail = ask(&app, &other, "sam%40example.org").await;
    assert!(is_in(&enter(&other, &code(&mail)).await));
    // As people type it.
    let shown = phone.shows(&app);
    let done = post(&browser, SET_UP, &format!("code={}+{}", &shown[..3], &shown[3..])).await;
    let codes = recovery_codes(&done);
    assert_eq!((done.status, codes.len(), done.header("cache-control")), (StatusCode::OK, 10, "no-store"));
    assert!(browser.get(paths::SECURITY).await.text().contains("Set up on 20 November 2026"));
    let page = browser.get(paths::AUTHENTICATOR).await.text();
    assert!(page.contains("10 recovery codes left") && !page.contains(&codes[0]), "they are shown once: {page}");
    assert!(is_signed_out(&other.get(paths::ACCOUNT).await), "whoever else was in is not any more");
    assert_eq!(browser.get(SET_UP).await.header("location"), paths::AUTHENTICATOR, "the key is never shown again");
    app.deliver().await;
    let told = app.message("security-notice");
    assert!(told.to == "sam@example.org" && told.body.contains("authenticator app was set up"), "{told:?}");
    assert!(!told.body.contains("http") && !told.body.contains(&codes[0]), "{told:?}");
}

async fn from_then_on_a_mailed_code_and_a_password_are_half_the_way(app: TestApp) {
    let (_, phone, _) = with_app(&app, "sam%40example.org").await;
    let by_code = app.browser("chorley");
    let mail = ask(&app, &by_code, "sam%40example.org").await;
    assert!(is_half_way(&enter(&by_code, &code(&mail)).await));
    assert!(is_in(&show(&by_code, &phone.shows(&app)).await));
    assert!(by_code.get(paths::ACCOUNT).await.text().contains("You are signed in as sam@example.org"));
    app.advance(STEP);
    let by_link = app.browser("chorley");
    let mail = ask(&app, &by_link, "sam%40example.org").await;
    assert!(is_half_way(&post(&by_link, &link(&mail), "").await));
    assert!(is_in(&show(&by_link, &phone.shows(&app)).await));
    app.advance(STEP);
    let by_password = app.browser("chorley");
    let body = format!("email=sam%40example.org&password={GOOD}");
    assert!(is_half_way(&post(&by_password, paths::SIGN_IN_PASSWORD, &body).await));
    assert!(is_in(&show(&by_password, &phone.shows(&app)).await));
    // Others are asked for nothing more.
    signed_in(&app, "kim%40example.org").await;
}

async fn half_way_in_sees_nothing_of_the_account(app: TestApp) {
    let (browser, ..) = with_app(&app, "sam%40example.org").await;
    let case = send(&app, &browser, "sam@example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    for page in [
        paths::ACCOUNT,
        paths::SECURITY,
        paths::DEVICES,
        paths::HAVE,
        paths::AUTHENTICATOR,
        SET_UP,
        "/account/everything",
        "/account/everything.json",
        "/account/delete",
    ] {
        assert!(leads_to_the_door(&half.get(page).await), "{page}");
    }
    for form in [BEGIN, CODES, REMOVE, "/account/delete", "/account/password/remove", "/account/devices/sign-out"] {
        assert!(leads_to_the_door(&post(&half, form, "").await), "{form}");
    }
    let reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    assert_eq!(half.call(&FindCase { reference }).await.status, StatusCode::NOT_FOUND);
    let page = half.get(paths::SIGN_IN_STEP).await.text();
    assert!(!page.contains("sam@example.org"), "{page}");
    let devices = browser.get(paths::DEVICES).await.text();
    assert!(!devices.contains("/account/devices/sign-out"), "it is none of their devices: {devices}");
    // What they send is nobody's yet.
    send(&app, &half, "sam@example.org").await;
    assert!(is_signed_out(&half.get(paths::ACCOUNT).await));
}

async fn half_way_lasts_ten_minutes_and_no_longer(app: TestApp) {
    let (_, phone, codes) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    app.advance(MINUTE * 9);
    assert_eq!(half.get(paths::SIGN_IN_STEP).await.status, StatusCode::OK);
    app.advance(MINUTE);
    assert!(is_signed_out(&half.get(paths::SIGN_IN_STEP).await));
    assert!(is_signed_out(&show(&half, &phone.shows(&app)).await));
    assert!(is_signed_out(&recover(&half, &codes[0]).await));
    tidy(&app.server).await.unwrap();
    assert!(is_signed_out(&half.get(paths::ACCOUNT).await));
}

async fn only_who_is_half_way_can_try_a_code(app: TestApp) {
    let (_, phone, codes) = with_app(&app, "sam%40example.org").await;
    let stranger = app.browser("chorley");
    let asked = app.browser("chorley");
    ask(&app, &asked, "sam%40example.org").await;
    let other = signed_in(&app, "kim%40example.org").await;
    for browser in [&stranger, &asked, &other] {
        assert!(is_signed_out(&browser.get(paths::SIGN_IN_STEP).await));
        for _ in 0..12 {
            assert!(is_signed_out(&show(browser, &phone.wrong(&app)).await), "no try is counted, and none looked at");
        }
        assert!(is_signed_out(&show(browser, &phone.shows(&app)).await));
        assert!(is_signed_out(&recover(browser, &codes[0]).await));
    }
    // At another council the same cookie is nobody's.
    let half = half_way(&app, "sam%40example.org").await;
    assert!(is_signed_out(&show(&half.at("calderdale"), &phone.shows(&app)).await));
    assert!(is_in(&show(&half, &phone.shows(&app)).await));
}

async fn a_code_is_good_once_and_a_step_before_and_after(app: TestApp) {
    let (_, phone, _) = with_app(&app, "sam%40example.org").await;
    app.advance(MINUTE * 5);
    let half = half_way(&app, "sam%40example.org").await;
    for (ahead, is_good) in [(STEP * -2, false), (STEP * 2, false), (STEP * -1, true)] {
        let answer = show(&half, &phone.shows_at(&app, ahead)).await;
        assert_eq!(is_in(&answer), is_good, "{ahead:?} {}", answer.text());
    }
    let again = half_way(&app, "sam%40example.org").await;
    let used = show(&again, &phone.shows_at(&app, STEP * -1)).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(used.text().matches("Each code works once").count(), 2, "{}", used.text());
    assert!(is_in(&show(&again, &phone.shows_at(&app, STEP)).await));
    let third = half_way(&app, "sam%40example.org").await;
    assert!(!is_in(&show(&third, &phone.shows(&app)).await), "none is good that comes before one that was used");
    app.advance(STEP * 2);
    assert!(is_in(&show(&third, &phone.shows(&app)).await));
}

async fn the_same_code_at_once_lets_one_in(app: TestApp) {
    let (_, phone, _) = with_app(&app, "sam%40example.org").await;
    let mut halves = Vec::new();
    for _ in 0..3 {
        halves.push(half_way(&app, "sam%40example.org").await);
    }
    let shown = phone.shows(&app);
    let answers = futures_util::future::join_all(halves.iter().map(|half| show(half, &shown))).await;
    assert_eq!(answers.iter().filter(|answer| is_in(answer)).count(), 1);
}

async fn wrong_codes_make_the_next_wait_and_only_there(app: TestApp) {
    let (_, phone, codes) = with_app(&app, "sam%40example.org").await;
    let thief = half_way(&app, "sam%40example.org").await.from("203.0.113.7");
    for _ in 0..10 {
        assert_eq!(show(&thief, &phone.wrong(&app)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = show(&thief, &phone.shows(&app)).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
    assert_eq!(recover(&thief, &codes[0]).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(slowed.text().contains("There have been too many wrong codes"), "{}", slowed.text());
    app.advance(MINUTE);
    show(&thief, &phone.wrong(&app)).await;
    app.advance(MINUTE);
    assert_eq!(show(&thief, &phone.shows(&app)).await.header("retry-after"), "60", "two minutes now");
    // The resident, who is elsewhere, waits for nothing.
    let resident = half_way(&app, "sam%40example.org").await;
    assert!(is_in(&show(&resident, &phone.shows(&app)).await));
}

async fn the_digits_can_be_tried_so_often_a_day_and_recovery_codes_still_work(app: TestApp) {
    let (_, phone, codes) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    // From everywhere, so that no network waits.
    for network in 0..100_u8 {
        let there = half.at("chorley").from(&format!("198.51.100.{network}"));
        assert_eq!(show(&there, &phone.wrong(&app)).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{network}");
    }
    assert_eq!(show(&half, &phone.shows(&app)).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(is_in(&recover(&half, &codes[0]).await), "who knows one is no guesser");
}

async fn a_recovery_code_works_once_and_is_told(app: TestApp) {
    let (_, phone, codes) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    assert!(half.get(paths::SIGN_IN_STEP).await.text().contains("href=\"/account/sign-in/recovery\""));
    assert!(half.get(paths::SIGN_IN_RECOVERY).await.text().contains("href=\"/contact\""));
    for (typed, said) in [("", "Enter the code"), ("2222-2222-2222", "Check the recovery code")] {
        let wrong = recover(&half, typed).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains(said) && wrong.text().contains("<title>Error:"), "{}", wrong.text());
    }
    let typed = read_recovery(&codes[3]).to_ascii_lowercase();
    assert!(is_in(&recover(&half, &typed).await));
    let page = half.get(paths::AUTHENTICATOR).await.text();
    assert!(page.contains("9 recovery codes left"), "{page}");
    app.deliver().await;
    assert!(app.messages().iter().any(|message| message.body.contains("one of your recovery codes")));
    let again = half_way(&app, "sam%40example.org").await;
    assert_eq!(recover(&again, &codes[3]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it works once");
    assert!(is_in(&show(&again, &phone.shows(&app)).await), "the app works all the same");
    // Another account's are of no use.
    with_app(&app, "kim%40example.org").await;
    let thief = half_way(&app, "kim%40example.org").await;
    assert_eq!(recover(&thief, &codes[0]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn new_recovery_codes_end_the_old_ones(app: TestApp) {
    let (browser, _, old) = with_app(&app, "sam%40example.org").await;
    let made = post(&browser, CODES, "").await;
    let new = recovery_codes(&made);
    assert!(new.len() == 10 && !new.contains(&old[0]), "{}", made.text());
    let half = half_way(&app, "sam%40example.org").await;
    assert_eq!(recover(&half, &old[0]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_in(&recover(&half, &new[0]).await));
    // There are none without an app.
    let other = signed_in(&app, "kim%40example.org").await;
    assert_eq!(post(&other, CODES, "").await.header("location"), paths::AUTHENTICATOR);
}

async fn another_phone_takes_the_place_of_the_first(app: TestApp) {
    let (browser, first, _) = with_app(&app, "sam%40example.org").await;
    post(&browser, BEGIN, "").await;
    let half = half_way(&app, "sam%40example.org").await;
    assert!(is_in(&show(&half, &first.shows(&app)).await), "until the new one has shown a code");
    app.advance(STEP);
    let second = Phone::new(&browser.get(SET_UP).await.text());
    assert!(
        post(&browser, SET_UP, &format!("code={}", second.shows(&app))).await.text().contains("Your app is set up")
    );
    app.advance(STEP);
    let half = half_way(&app, "sam%40example.org").await;
    assert!(!is_in(&show(&half, &first.shows(&app)).await));
    assert!(is_in(&show(&half, &second.shows(&app)).await));
    // One that is never confirmed is forgotten.
    app.advance(STEP);
    post(&browser, BEGIN, "").await;
    app.advance(MINUTE * 61);
    tidy(&app.server).await.unwrap();
    let half = half_way(&app, "sam%40example.org").await;
    assert!(is_in(&show(&half, &second.shows(&app)).await));
    assert_eq!(half.get(SET_UP).await.header("location"), paths::AUTHENTICATOR);
}

async fn taking_it_away_asks_again_who_they_are_and_is_told(app: TestApp) {
    let (browser, phone, _) = with_app(&app, "sam%40example.org").await;
    // Half an hour goes by, but not without a request.
    app.advance(MINUTE * 20);
    browser.get(paths::ACCOUNT).await;
    app.advance(MINUTE * 20);
    for form in [REMOVE, BEGIN, CODES] {
        assert_eq!(post(&browser, form, "").await.header("location"), "/account/sign-in?next=security", "{form}");
    }
    let again = "/account/sign-in?next=security";
    post(&browser, again, "email=sam%40example.org").await;
    app.deliver().await;
    let mailed = code(&app.message("sign-in"));
    let answer = post(&browser, "/account/code?next=security", &format!("code={mailed}")).await;
    assert_eq!(answer.header("location"), "/account/sign-in/step?next=security");
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK, "they are signed in as before");
    assert_eq!(post(&browser, REMOVE, "").await.header("location"), again, "half of it is not enough");
    let answer = post(&browser, "/account/sign-in/step?next=security", &format!("code={}", phone.shows(&app))).await;
    assert_eq!(answer.header("location"), paths::SECURITY);
    let elsewhere = half_way(&app, "sam%40example.org").await;
    assert!(post(&browser, REMOVE, "").await.text().contains("We do not ask for a code from your app any more"));
    assert!(is_signed_out(&show(&elsewhere, &phone.shows_at(&app, STEP)).await));
    app.deliver().await;
    assert!(app.message("security-notice").body.contains("no longer asks for a code"));
    let free = app.browser("chorley");
    let mail = ask(&app, &free, "sam%40example.org").await;
    assert!(is_in(&enter(&free, &code(&mail)).await));
}

async fn who_is_half_way_gets_nothing_of_who_was_here_before(app: TestApp) {
    with_app(&app, "sam%40example.org").await;
    let shared = signed_in(&app, "kim%40example.org").await;
    let left = shared.cookie();
    let case = send(&app, &shared, "kim@example.org").await;
    let mail = ask(&app, &shared, "sam%40example.org").await;
    assert!(is_half_way(&enter(&shared, &code(&mail)).await));
    assert!(is_signed_out(&shared.get(paths::ACCOUNT).await), "the first one is signed out");
    let reference: domain::reference::Reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    assert_eq!(shared.call(&FindCase { reference: reference.clone() }).await.status, StatusCode::NOT_FOUND);
    shared.set_cookie(&left);
    assert!(is_signed_out(&shared.get(paths::ACCOUNT).await));
    assert_eq!(shared.call(&FindCase { reference }).await.status, StatusCode::NOT_FOUND);
}

async fn to_stay_signed_in_waits_for_the_second_step(app: TestApp) {
    let (_, phone, _) = with_app(&app, "sam%40example.org").await;
    let day = SignedDuration::from_hours(24);
    for is_taken in [false, true] {
        let browser = app.browser("chorley");
        let mail = ask(&app, &browser, "sam%40example.org").await;
        let half = post(&browser, paths::SIGN_IN_CODE, &format!("code={}&keep=yes", code(&mail))).await;
        assert!(is_half_way(&half));
        if is_taken {
            let answer = show(&browser, &phone.shows(&app)).await;
            assert!(answer.header("set-cookie").contains("; Max-Age=2592000"), "{}", answer.header("set-cookie"));
        }
        app.advance(day * 20);
        assert_eq!(browser.get(paths::ACCOUNT).await.status == StatusCode::OK, is_taken);
    }
}

async fn each_step_has_a_session_of_its_own(app: TestApp) {
    let (_, phone, _) = with_app(&app, "sam%40example.org").await;
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    let asked = browser.cookie();
    enter(&browser, &code(&mail)).await;
    let half = browser.cookie();
    assert_ne!(asked, half);
    let watcher = app.browser("chorley");
    watcher.set_cookie(&asked);
    assert!(is_signed_out(&watcher.get(paths::SIGN_IN_STEP).await), "who knows the token from before is not half way");
    assert!(is_in(&show(&browser, &phone.shows(&app)).await));
    assert_ne!(browser.cookie(), half);
    watcher.set_cookie(&half);
    assert!(is_signed_out(&watcher.get(paths::ACCOUNT).await));
    assert!(is_signed_out(&watcher.get(paths::SIGN_IN_STEP).await));
}

async fn a_form_from_elsewhere_changes_nothing(app: TestApp) {
    let (browser, phone, _) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    let right = format!("code={}", phone.shows(&app));
    for (who, form, body) in [
        (&browser, BEGIN, ""),
        (&browser, SET_UP, ""),
        (&browser, CODES, ""),
        (&browser, REMOVE, ""),
        (&half, paths::SIGN_IN_STEP, right.as_str()),
        (&half, paths::SIGN_IN_RECOVERY, ""),
    ] {
        let request =
            who.request(&Method::POST, form).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = who.send(request.header("sec-fetch-site", "cross-site"), body.to_owned()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
    }
    assert!(browser.get(paths::AUTHENTICATOR).await.text().contains("10 recovery codes left"));
    assert!(is_in(&show(&half, &phone.shows(&app)).await));
}

async fn it_stands_in_what_the_account_knows_and_goes_with_it(app: TestApp) {
    let (browser, phone, codes) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    let page = browser.get("/account/everything").await.text();
    assert!(page.contains("Authenticator app, set up") && page.contains("Recovery codes left"), "{page}");
    let file = browser.get("/account/everything.json").await.text();
    assert!(
        file.contains("\"recovery_codes_left\":10") && !file.contains(&phone.0) && !file.contains(&codes[0]),
        "{file}"
    );
    post(&browser, "/account/delete", "").await;
    assert!(is_signed_out(&show(&half, &phone.shows(&app)).await));
    // Who comes again is new, and asked for nothing.
    let again = signed_in(&app, "sam%40example.org").await;
    assert!(again.get(paths::SECURITY).await.text().contains("Not set up"));
}

async fn what_is_stored_tells_no_secret(mut app: TestApp) {
    let (browser, phone, codes) = with_app(&app, "sam%40example.org").await;
    assert!(browser.get(paths::SECURITY).await.text().contains("Set up on"));
    // A server with another key can read none of it.
    app.restart_with(|config| config.secret_key = Some(server::vault::Key::random()));
    let half = half_way(&app, "sam%40example.org").await;
    assert_eq!(show(&half, &phone.shows(&app)).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(recover(&half, &codes[0]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let store = &app.server.store;
    assert!(store.is_key_known("a mark").await.unwrap() && store.is_key_known("a mark").await.unwrap());
    assert!(!store.is_key_known("another").await.unwrap(), "a copy with another key does not start");
}

async fn who_lost_phone_and_codes_is_let_in_by_whoever_runs_the_server(app: TestApp) {
    let (browser, ..) = with_app(&app, "sam%40example.org").await;
    let half = half_way(&app, "sam%40example.org").await;
    let place = super::desk::place(&app, "chorley");
    assert!(matches!(place.free_resident("kim@example.org", app.now()).await, Err(server::staff::Error::NoApp(_))));
    place.free_resident("Sam@example.org", app.now()).await.unwrap();
    assert!(is_signed_out(&browser.get(paths::ACCOUNT).await), "whoever has the phone now may be signed in there");
    assert!(is_signed_out(&show(&half, "000000").await), "who was half way begins again");
    app.deliver().await;
    assert!(app.messages().iter().any(|told| told.body.contains("no longer asks for a code")));
    let body = format!("email=sam%40example.org&password={GOOD}");
    assert!(is_in(&post(&app.browser("chorley"), paths::SIGN_IN_PASSWORD, &body).await));
    assert!(matches!(place.free_resident("sam@example.org", app.now()).await, Err(server::staff::Error::NoApp(_))));
}
