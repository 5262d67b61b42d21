//! The door of staff: how somebody begins, comes in by both steps each time, and is out again.

use super::{
    account::{MINUTE, signed_in},
    authenticator::{Phone, STEP},
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode, header};
use contract::paths;
use jiff::SignedDuration;
use server::{
    housekeeping::tidy,
    staff::{Error, Place, Wanted},
};
use std::sync::Mutex;

on_both_stores![
    who_was_made_staff_begins_by_a_link_and_comes_in_by_both_steps,
    nobody_is_staff_by_default,
    a_link_works_once_and_for_a_day,
    a_password_alone_lets_nobody_in_before_there_is_an_app,
    an_address_of_staff_and_one_of_nobody_answer_alike,
    wrong_passwords_and_codes_make_the_next_wait,
    a_code_lets_in_once,
    the_password_alone_shows_nothing_and_for_ten_minutes,
    a_desk_is_left_alone_for_half_an_hour_and_open_for_twelve,
    signing_out_ends_it,
    who_is_removed_is_out_at_once,
    who_is_added_again_begins_anew,
    a_resident_is_no_staff_and_staff_are_no_resident,
    staff_are_of_one_council,
    each_step_has_a_session_of_its_own,
    a_form_from_elsewhere_lets_nobody_in,
    only_what_the_council_has_can_be_given,
];

const COOKIE: &str = "__Host-front-door-desk";
const SET_UP: &str = "/desk/app";
const SECOND: &str = "/desk/step";
const SIGN_OUT: &str = "/desk/sign-out";
const GOOD: &str = "lantern+gravel+otter";

/// A browser of staff.
struct Desk {
    client: Client,
    cookie: Mutex<String>,
}

impl Desk {
    fn new(app: &TestApp) -> Self {
        Self::of(app.stranger("chorley"))
    }

    fn of(client: Client) -> Self {
        Self { client, cookie: Mutex::default() }
    }

    fn cookie(&self) -> String {
        self.cookie.lock().unwrap().clone()
    }

    fn with(self, cookie: &str) -> Self {
        cookie.clone_into(&mut self.cookie.lock().unwrap());
        self
    }

    fn request(&self, method: &Method, path: &str) -> axum::http::request::Builder {
        let kind = "application/x-www-form-urlencoded";
        let request = self.client.request(method, path).header(header::COOKIE, format!("{COOKIE}={}", self.cookie()));
        request.header(header::CONTENT_TYPE, kind).header(header::ACCEPT, "text/html")
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(self.request(&Method::GET, path), "").await
    }

    async fn post(&self, path: &str, body: &str) -> Answer {
        self.send(self.request(&Method::POST, path), body).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: &str) -> Answer {
        let answer = self.client.send(request, body.to_owned()).await;
        let set = answer.header("set-cookie").strip_prefix(COOKIE).and_then(|rest| rest.strip_prefix('='));
        if let Some(token) = set {
            token.split(';').next().unwrap().clone_into(&mut self.cookie.lock().unwrap());
        }
        answer
    }

    async fn sign_in(&self, email: &str, password: &str) -> Answer {
        self.post(paths::DESK_SIGN_IN, &format!("email={email}&password={password}")).await
    }

    async fn show(&self, code: &str) -> Answer {
        self.post(SECOND, &format!("code={code}")).await
    }
}

pub(super) fn place(app: &TestApp, council: &str) -> Place {
    let profile = app.server.councils.find(council).unwrap();
    Place { store: app.server.store.clone(), profile, site: String::new() }
}

fn wanted(email: &str, role: &str, team: Option<&str>) -> Wanted {
    let team = team.map(str::to_owned);
    Wanted {
        email: email.to_owned(),
        name: "Kim Staff".to_owned(),
        role: role.to_owned(),
        team,
        grade: "officer".to_owned(),
        post: None,
    }
}

/// Makes somebody staff; answers with the address of their link.
async fn invite(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> String {
    let printed = place(app, "chorley").add(&wanted(email, role, team), app.now()).await.unwrap();
    printed.lines().last().unwrap().to_owned()
}

/// The cookie of somebody who is at their desk.
pub(super) async fn desk_cookie(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> String {
    format!("{COOKIE}={}", staff_as(app, email, role, team).await.0.cookie())
}

/// The browser of somebody who is at their desk, and asks as a resident's browser does.
pub async fn at_desk(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> Client {
    let (desk, _) = staff_as(app, email, role, team).await;
    app.stranger("chorley").carrying(format!("{COOKIE}={}", desk.cookie()))
}

/// Somebody of customer relations who is at their desk, and is as senior as this.
pub async fn at_desk_graded(app: &TestApp, email: &str, name: &str, grade: &str, post: Option<&str>) -> Client {
    let wanted = Wanted {
        name: name.to_owned(),
        grade: grade.to_owned(),
        post: post.map(str::to_owned),
        ..wanted(email, "team", Some("complaints"))
    };
    let printed = place(app, "chorley").add(&wanted, app.now()).await.unwrap();
    let desk = begin(app, printed.lines().last().unwrap()).await.0;
    app.stranger("chorley").carrying(format!("{COOKIE}={}", desk.cookie()))
}

/// The same in a browser that is a resident's too.
pub async fn at_desk_and_home(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> Client {
    let (desk, _) = staff_as(app, email, role, team).await;
    app.browser("chorley").carrying(format!("{COOKIE}={}", desk.cookie()))
}

/// Somebody who has begun, and is at their desk.
async fn staff(app: &TestApp, email: &str) -> (Desk, Phone) {
    staff_as(app, email, "adviser", None).await
}

async fn staff_as(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> (Desk, Phone) {
    let link = invite(app, email, role, team).await;
    begin(app, &link).await
}

async fn begin(app: &TestApp, link: &str) -> (Desk, Phone) {
    let desk = Desk::new(app);
    assert_eq!(desk.post(link, &format!("password={GOOD}")).await.header("location"), SET_UP);
    let phone = Phone::new(&desk.get(SET_UP).await.text());
    assert!(is_in(&desk.post(SET_UP, &format!("code={}", phone.shows(app))).await));
    app.advance(STEP);
    (desk, phone)
}

/// A browser in which the password was shown.
async fn half_way(app: &TestApp, email: &str) -> Desk {
    let desk = Desk::new(app);
    let answer = desk.sign_in(email, GOOD).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, SECOND), "{}", answer.text());
    desk
}

fn is_in(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::DESK)
}

fn is_out(answer: &Answer) -> bool {
    (answer.status, answer.header("location")) == (StatusCode::SEE_OTHER, paths::DESK_SIGN_IN)
}

async fn who_was_made_staff_begins_by_a_link_and_comes_in_by_both_steps(app: TestApp) {
    let link = invite(&app, "Kim@example.org", "team", Some("waste")).await;
    let desk = Desk::new(&app);
    assert!(is_out(&desk.get(paths::DESK).await));
    let page = desk.get(&link).await.text();
    assert!(page.contains("Kim Staff, you are now staff at Chorley Council"), "{page}");
    for (password, said) in [("", "Enter a new password"), ("chorley2026", "This password is easy to guess")] {
        let answer = desk.post(&link, &format!("password={password}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.text().matches(said).count(), 2, "{}", answer.text());
    }
    assert_eq!(desk.post(&link, &format!("password={GOOD}")).await.header("location"), SET_UP);
    let page = desk.get(SET_UP).await.text();
    let phone = Phone::new(&page);
    assert!(page.contains("<svg") && page.contains("kim%40example.org"), "{page}");
    let wrong = desk.post(SET_UP, &format!("code={}", phone.wrong(&app))).await;
    assert!(wrong.text().contains("Enter the code that your app shows now"), "{}", wrong.text());
    assert!(is_out(&desk.get(paths::DESK).await), "not before the app has shown a code");
    assert!(is_in(&desk.post(SET_UP, &format!("code={}", phone.shows(&app))).await));
    let page = desk.get(paths::DESK).await;
    for said in ["Kim Staff", "kim@example.org", "Works on the cases of a team", "Waste"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert_eq!(page.header("cache-control"), "no-store");
    // The next time.
    app.advance(STEP);
    let desk = Desk::new(&app);
    assert_eq!(desk.sign_in("KIM%40example.org", GOOD).await.header("location"), SECOND);
    let answer = desk.show(&phone.shows(&app)).await;
    assert!(is_in(&answer), "{}", answer.text());
    let cookie = answer.header("set-cookie");
    for attribute in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age"), "nobody stays signed in at a desk: {cookie}");
    assert!(
        place(&app, "chorley").list().await.unwrap().contains("Kim Staff <kim@example.org>: waste, since 2026-11-20")
    );
}

async fn nobody_is_staff_by_default(app: TestApp) {
    assert_eq!(place(&app, "chorley").list().await.unwrap(), "Nobody is staff");
    for (email, password) in [("admin%40example.org", "admin"), ("administrator%40localhost.org", "password")] {
        assert_eq!(Desk::new(&app).sign_in(email, password).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

async fn a_link_works_once_and_for_a_day(app: TestApp) {
    let over = Desk::new(&app).get("/desk/begin/00000000000000000000000000000000").await;
    assert!(over.text().contains("This link does not work any more"), "{}", over.text());
    let link = invite(&app, "late@example.org", "adviser", None).await;
    app.advance(SignedDuration::from_hours(24));
    assert_eq!(Desk::new(&app).get(&link).await.text(), over.text(), "late and never there look alike");
    assert_eq!(Desk::new(&app).post(&link, &format!("password={GOOD}")).await.text(), over.text());
    let link = invite(&app, "kim@example.org", "adviser", None).await;
    // Looking at it uses nothing up, and who did not finish may begin again.
    Desk::new(&app).get(&link).await;
    let first = Desk::new(&app);
    first.post(&link, &format!("password={GOOD}")).await;
    let second = Desk::new(&app);
    assert_eq!(second.post(&link, &format!("password={GOOD}")).await.header("location"), SET_UP);
    assert!(is_out(&first.get(SET_UP).await), "only the last one goes on");
    let phone = Phone::new(&second.get(SET_UP).await.text());
    assert!(is_in(&second.post(SET_UP, &format!("code={}", phone.shows(&app))).await));
    assert_eq!(Desk::new(&app).get(&link).await.text(), over.text());
    assert_eq!(Desk::new(&app).post(&link, "password=another+one+of+mine").await.text(), over.text());
    assert_eq!(second.get(paths::DESK).await.status, StatusCode::OK);
}

async fn a_password_alone_lets_nobody_in_before_there_is_an_app(app: TestApp) {
    let link = invite(&app, "kim@example.org", "adviser", None).await;
    let desk = Desk::new(&app);
    desk.post(&link, &format!("password={GOOD}")).await;
    for page in [paths::DESK, SECOND] {
        assert!(is_out(&desk.get(page).await), "{page}");
    }
    let other = Desk::new(&app);
    assert_eq!(other.sign_in("kim%40example.org", GOOD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.advance(MINUTE * 31);
    assert!(is_out(&desk.get(SET_UP).await));
}

async fn an_address_of_staff_and_one_of_nobody_answer_alike(app: TestApp) {
    staff(&app, "kim@example.org").await;
    let link = invite(&app, "new@example.org", "adviser", None).await;
    Desk::new(&app).get(&link).await;
    let wrong = Desk::new(&app).sign_in("kim%40example.org", "wrong").await;
    let text = wrong.text();
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("The email address or the password is wrong") && text.contains("<title>Error:"), "{text}");
    for other in ["new%40example.org", "nobody%40example.org"] {
        let answer = Desk::new(&app).sign_in(other, GOOD).await;
        let said = answer.text().replace(&other.replace("%40", "@"), "kim@example.org");
        assert_eq!((answer.status, said), (wrong.status, text.clone()), "{other}");
    }
}

async fn wrong_passwords_and_codes_make_the_next_wait(app: TestApp) {
    let (_, phone) = staff(&app, "kim@example.org").await;
    let thief = Desk::of(app.stranger("chorley").from("203.0.113.7"));
    for _ in 0..10 {
        assert_eq!(thief.sign_in("kim%40example.org", "wrong").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = thief.sign_in("kim%40example.org", GOOD).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
    app.advance(MINUTE);
    assert_eq!(thief.sign_in("kim%40example.org", GOOD).await.header("location"), SECOND);
    for _ in 0..10 {
        assert_eq!(thief.show(&phone.wrong(&app)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = thief.show(&phone.shows(&app)).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
    // Who is elsewhere waits for nothing.
    assert!(is_in(&half_way(&app, "kim%40example.org").await.show(&phone.shows(&app)).await));
}

async fn a_code_lets_in_once(app: TestApp) {
    let (_, phone) = staff(&app, "kim@example.org").await;
    let (first, second) = (half_way(&app, "kim%40example.org").await, half_way(&app, "kim%40example.org").await);
    let shown = phone.shows(&app);
    let (one, other) = (first.show(&shown).await, second.show(&shown).await);
    assert!(is_in(&one) && other.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", other.text());
    assert!(other.text().contains("Each code works once"), "{}", other.text());
    app.advance(STEP * 4);
    assert!(!is_in(&second.show(&phone.shows_at(&app, STEP * -2)).await), "a late one");
    assert!(is_in(&second.show(&phone.shows_at(&app, STEP)).await), "a phone whose clock is fast");
}

async fn the_password_alone_shows_nothing_and_for_ten_minutes(app: TestApp) {
    let (_, phone) = staff(&app, "kim@example.org").await;
    for minutes in [9, 10] {
        let half = half_way(&app, "kim%40example.org").await;
        for page in [paths::DESK, SET_UP] {
            assert!(is_out(&half.get(page).await), "{page}");
        }
        app.advance(MINUTE * minutes);
        assert_eq!(is_in(&half.show(&phone.shows(&app)).await), minutes == 9);
    }
    // Without a password there is nothing to try.
    let stranger = Desk::new(&app);
    for _ in 0..12 {
        assert!(is_out(&stranger.show(&phone.wrong(&app)).await));
    }
}

async fn a_desk_is_left_alone_for_half_an_hour_and_open_for_twelve(app: TestApp) {
    let (desk, phone) = staff(&app, "kim@example.org").await;
    app.advance(MINUTE * 29);
    assert_eq!(desk.get(paths::DESK).await.status, StatusCode::OK);
    app.advance(MINUTE * 30);
    assert!(is_out(&desk.get(paths::DESK).await));
    let busy = half_way(&app, "kim%40example.org").await;
    assert!(is_in(&busy.show(&phone.shows(&app)).await));
    for _ in 0..35 {
        app.advance(MINUTE * 20);
        assert_eq!(busy.get(paths::DESK).await.status, StatusCode::OK);
    }
    app.advance(MINUTE * 20);
    assert!(is_out(&busy.get(paths::DESK).await));
    tidy(&app.server).await.unwrap();
    assert!(is_out(&busy.get(paths::DESK).await));
}

async fn signing_out_ends_it(app: TestApp) {
    let (desk, _) = staff(&app, "kim@example.org").await;
    let token = desk.cookie();
    let answer = desk.post(SIGN_OUT, "").await;
    assert!(is_out(&answer), "{}", answer.text());
    assert!(answer.header("set-cookie").contains("Max-Age=0"), "{}", answer.header("set-cookie"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\"");
    assert!(is_out(&Desk::new(&app).with(&token).get(paths::DESK).await), "the token is of no use either");
}

async fn who_is_removed_is_out_at_once(app: TestApp) {
    let (desk, phone) = staff(&app, "kim@example.org").await;
    let half = half_way(&app, "kim%40example.org").await;
    let said = place(&app, "chorley").remove("KIM@example.org", app.now()).await.unwrap();
    assert!(said.contains("staff no more"), "{said}");
    assert!(is_out(&desk.get(paths::DESK).await));
    assert!(is_out(&half.show(&phone.shows(&app)).await));
    assert_eq!(Desk::new(&app).sign_in("kim%40example.org", GOOD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(place(&app, "chorley").list().await.unwrap(), "Nobody is staff");
    let nobody = place(&app, "chorley").remove("kim@example.org", app.now()).await;
    assert!(matches!(nobody, Err(Error::Nobody(_))));
    // An invitation ends as well.
    let link = invite(&app, "new@example.org", "adviser", None).await;
    place(&app, "chorley").remove("new@example.org", app.now()).await.unwrap();
    assert!(Desk::new(&app).get(&link).await.text().contains("This link does not work any more"));
    // Who comes back begins anew.
    staff(&app, "kim@example.org").await;
}

async fn who_is_added_again_begins_anew(app: TestApp) {
    let (desk, phone) = staff(&app, "kim@example.org").await;
    let first = invite(&app, "kim@example.org", "administrator", None).await;
    let link = invite(&app, "kim@example.org", "administrator", None).await;
    assert!(is_out(&desk.get(paths::DESK).await));
    assert_eq!(Desk::new(&app).sign_in("kim%40example.org", GOOD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(Desk::new(&app).get(&first).await.text().contains("This link does not work any more"));
    let desk = Desk::new(&app);
    desk.post(&link, "password=marble+thicket+owl").await;
    let new = Phone::new(&desk.get(SET_UP).await.text());
    assert!(!is_in(&desk.post(SET_UP, &format!("code={}", phone.shows(&app))).await));
    assert!(is_in(&desk.post(SET_UP, &format!("code={}", new.shows(&app))).await));
    assert!(desk.get(paths::DESK).await.text().contains("Administrator"));
    assert_eq!(place(&app, "chorley").list().await.unwrap().lines().count(), 1);
}

async fn a_resident_is_no_staff_and_staff_are_no_resident(app: TestApp) {
    let (desk, _) = staff(&app, "kim@example.org").await;
    let resident = signed_in(&app, "kim%40example.org").await;
    // The resident's token as the desk's, and the other way round.
    assert!(is_out(&Desk::of(resident.at("chorley")).get(paths::DESK).await));
    assert!(is_out(&Desk::new(&app).with(&resident.cookie()).get(paths::DESK).await));
    let other = app.browser("chorley");
    other.set_cookie(&desk.cookie());
    assert_eq!(other.get(paths::ACCOUNT).await.header("location"), paths::SIGN_IN);
    assert_eq!(desk.get(paths::ACCOUNT).await.header("location"), paths::SIGN_IN);
    // A password of staff opens no account, and both may be signed in beside each other.
    let body = format!("email=kim%40example.org&password={GOOD}");
    assert_eq!(desk.post(paths::SIGN_IN_PASSWORD, &body).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let both = Desk::of(resident).with(&desk.cookie());
    assert_eq!(both.get(paths::DESK).await.status, StatusCode::OK);
    assert_eq!(both.get(paths::ACCOUNT).await.status, StatusCode::OK);
    both.post(SIGN_OUT, "").await;
    assert_eq!(both.get(paths::ACCOUNT).await.status, StatusCode::OK);
}

async fn staff_are_of_one_council(app: TestApp) {
    let (desk, phone) = staff(&app, "kim@example.org").await;
    let elsewhere = Desk::of(app.stranger("calderdale")).with(&desk.cookie());
    assert!(is_out(&elsewhere.get(paths::DESK).await));
    assert_eq!(elsewhere.sign_in("kim%40example.org", GOOD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let half = half_way(&app, "kim%40example.org").await;
    assert!(is_out(&Desk::of(app.stranger("calderdale")).with(&half.cookie()).show(&phone.shows(&app)).await));
    let link = invite(&app, "new@example.org", "adviser", None).await;
    let page = Desk::of(app.stranger("calderdale")).get(&link).await.text();
    assert!(page.contains("This link does not work any more"), "{page}");
    assert_eq!(place(&app, "calderdale").list().await.unwrap(), "Nobody is staff");
}

async fn each_step_has_a_session_of_its_own(app: TestApp) {
    let (_, phone) = staff(&app, "kim@example.org").await;
    let desk = Desk::new(&app).with("0123456789abcdef");
    desk.sign_in("kim%40example.org", GOOD).await;
    let half = desk.cookie();
    assert!(half.len() == 64, "nobody brings a token along: {half}");
    assert!(is_in(&desk.show(&phone.shows(&app)).await));
    assert_ne!(desk.cookie(), half);
    let watcher = Desk::new(&app).with(&half);
    assert!(is_out(&watcher.get(paths::DESK).await) && is_out(&watcher.get(SECOND).await));
    // Whoever signs in again leaves nothing open behind them.
    let before = desk.cookie();
    desk.sign_in("kim%40example.org", GOOD).await;
    assert!(is_out(&Desk::new(&app).with(&before).get(paths::DESK).await));
}

async fn a_form_from_elsewhere_lets_nobody_in(app: TestApp) {
    let (desk, phone) = staff(&app, "kim@example.org").await;
    let half = half_way(&app, "kim%40example.org").await;
    let link = invite(&app, "new@example.org", "adviser", None).await;
    let right = format!("code={}", phone.shows(&app));
    let password = format!("email=kim%40example.org&password={GOOD}");
    for (who, form, body) in [
        (&desk, SIGN_OUT, ""),
        (&desk, paths::DESK_SIGN_IN, password.as_str()),
        (&half, SECOND, right.as_str()),
        (&half, link.as_str(), password.as_str()),
        (&half, SET_UP, right.as_str()),
    ] {
        let request = who.request(&Method::POST, form).header("sec-fetch-site", "cross-site");
        assert_eq!(who.send(request, body).await.status, StatusCode::FORBIDDEN, "{form}");
    }
    assert_eq!(desk.get(paths::DESK).await.status, StatusCode::OK);
    assert!(is_in(&half.show(&phone.shows(&app)).await));
}

async fn only_what_the_council_has_can_be_given(app: TestApp) {
    let add = async |wanted: Wanted| place(&app, "chorley").add(&wanted, app.now()).await;
    assert!(matches!(add(wanted("kim", "adviser", None)).await, Err(Error::NotAnAddress(_))));
    assert!(matches!(add(wanted("kim@example.org", "mayor", None)).await, Err(Error::NoRole(_))));
    assert!(matches!(add(wanted("kim@example.org", "team", None)).await, Err(Error::TeamMissing)));
    assert!(matches!(add(wanted("kim@example.org", "team", Some("leisure"))).await, Err(Error::NoTeam(..))));
    assert!(matches!(add(wanted("kim@example.org", "adviser", Some("waste"))).await, Err(Error::TeamElsewhere)));
    let nameless = Wanted { name: " ".to_owned(), ..wanted("kim@example.org", "adviser", None) };
    assert!(matches!(add(nameless).await, Err(Error::NoName)));
    assert_eq!(place(&app, "chorley").list().await.unwrap(), "Nobody is staff");
}
