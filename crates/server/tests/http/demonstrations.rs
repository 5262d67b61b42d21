//! Demonstrations beside the real service: nothing in them reaches what is real, and what is real is not in them.

use crate::support::{Listening, TestApp, jar::Jar, with_answer};
use axum::http::{Method, StatusCode, header};
use contract::{cases::CaseReply, paths};
use domain::reference::Reference;
use jiff::SignedDuration;
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

on_both_stores![
    what_is_done_in_it_is_not_real,
    what_is_real_is_not_in_it,
    leaving_it_gives_the_real_session_back,
    it_is_gone_after_two_hours,
    what_is_sent_after_it_was_left_is_not_taken_in_earnest,
    a_form_is_practised_and_nothing_is_sent,
    what_was_meant_in_earnest_is_not_lost_in_it,
    who_finishes_on_a_shared_device_leaves_both,
    who_leaves_a_page_in_haste_leaves_both,
];

const COOKIE: &str = "__Host-demonstration";
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

async fn start(browser: &Jar) {
    let answer = browser.post(paths::DEMONSTRATION, "").await;
    assert_eq!((answer.status, answer.leads()), (StatusCode::SEE_OTHER, paths::DEMO), "{}", answer.text());
    assert!(browser.cookie(COOKIE).is_some());
}

async fn be(browser: &Jar, persona: &str) {
    let answer = browser.post(&format!("/demonstration/as/{persona}"), "").await;
    assert!(answer.status.is_redirection(), "{}", answer.text());
}

/// Sends a missed bin; answers with its reference.
async fn send(app: &TestApp, browser: &Jar) -> Reference {
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    let answer = browser.post_json("/api/v1/cases", &body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json::<CaseReply>().reference
}

/// Signs in for real, by the mailed code.
async fn sign_in(app: &TestApp, browser: &Jar, email: &str) {
    browser.post(paths::SIGN_IN, &format!("email={}", email.replace('@', "%40"))).await;
    app.deliver().await;
    let code = app.message("sign-in").subject.split_whitespace().next().unwrap().to_owned();
    assert_eq!(browser.post(paths::SIGN_IN_CODE, &format!("code={code}")).await.leads(), paths::ACCOUNT);
}

fn says(page: &str, said: &[&str]) {
    for said in said {
        assert!(page.contains(said), "{said}: {page}");
    }
}

/// What the page says of the cases whose team can be played: each with its buttons.
async fn cases(browser: &Jar) -> Vec<String> {
    let page = browser.get(paths::DEMO).await.text();
    page.split("app-led__case").skip(1).map(|case| case.split("</section>").next().unwrap().to_owned()).collect()
}

async fn tap(browser: &Jar, reference: &Reference, tap: &str) {
    let answer = browser.post(&format!("/demonstration/team/{reference}/{tap}"), "").await;
    assert!(answer.status.is_redirection(), "{tap}: {}", answer.text());
}

async fn what_is_done_in_it_is_not_real(app: TestApp) {
    let council = "chorley";
    let mails = app.server.store.list_mails(council).await.unwrap().len();
    let browser = Jar::new(&app, council);
    start(&browser).await;
    let reference = send(&app, &browser).await;
    be(&browser, "tenant").await;
    says(&browser.get(paths::ACCOUNT).await.text(), &["tenant@example.org"]);
    assert_eq!(browser.get(&paths::case(&reference)).await.status, StatusCode::OK);
    let store = &app.server.store;
    assert_eq!(store.list_mails(council).await.unwrap().len(), mails);
    assert!(store.find_case_as_server(council, &reference).await.unwrap().is_none());
    assert!(!store.has_demo_cases(council, "tenant@example.org").await.unwrap());
    app.deliver().await;
    assert!(app.messages().is_empty(), "{:?}", app.messages());
    let other = Jar::new(&app, council);
    let none = Reference::try_from("22222-22222".to_owned()).unwrap();
    let (seen, unknown) = (other.get(&paths::case(&reference)).await, other.get(&paths::case(&none)).await);
    assert_eq!(seen.status, unknown.status);
    assert_eq!(other.get(paths::DEMO).await.status, StatusCode::NOT_FOUND);
}

async fn what_is_real_is_not_in_it(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    sign_in(&app, &browser, "sam@example.org").await;
    let reference = send(&app, &browser).await;
    let token = browser.cookie("__Host-front-door").unwrap();
    start(&browser).await;
    assert_eq!(browser.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
    let inside = browser.get(&paths::case(&reference)).await;
    let none = browser.get("/cases/22222-22222").await;
    assert_eq!(inside.status, none.status);
    assert!(!inside.text().contains("Missed") && !browser.get(paths::DEMO).await.text().contains("sam@example.org"));
    be(&browser, "complainant").await;
    assert_eq!(browser.cookie("__Host-front-door").unwrap(), token, "the real session's cookie stays as it is");
    // The token of one is nobody's in the other.
    let thief = Jar::new(&app, "chorley");
    thief.set("__Host-front-door", &browser.cookie("__Host-demonstration-front-door").unwrap());
    assert_eq!(thief.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
    thief.set(COOKIE, &browser.cookie(COOKIE).unwrap());
    thief.set("__Host-demonstration-front-door", &token);
    assert_eq!(thief.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
}

async fn leaving_it_gives_the_real_session_back(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    sign_in(&app, &browser, "sam@example.org").await;
    start(&browser).await;
    be(&browser, "tenant").await;
    browser.post("/demonstration/fault", "fault=down").await;
    says(&browser.get(paths::CONTACT).await.text(), &["Leave the demonstration"]);
    assert_eq!(browser.post(paths::SIGN_OUT, "").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.post(paths::DEMONSTRATION_LEAVE, "next=%2Fcontact").await.leads(), "/contact");
    assert_eq!(browser.names(), ["__Host-front-door"]);
    let page = browser.get(paths::ACCOUNT).await.text();
    says(&page, &["sam@example.org"]);
    assert!(!page.contains("Demonstration"), "{page}");
    assert_eq!(app.server.demonstrations.count(), 0);
    assert_eq!(browser.post(paths::DEMONSTRATION_LEAVE, "next=https%3A%2F%2Fexample.org").await.leads(), "/");
}

async fn it_is_gone_after_two_hours(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    let form = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    app.advance(119 * MINUTE);
    assert_eq!(browser.get(paths::DEMO).await.status, StatusCode::OK);
    app.advance(MINUTE);
    let refused = browser.post_json("/api/v1/cases", &form).await;
    assert_eq!(
        (refused.status, refused.problem().title),
        (StatusCode::GONE, "This demonstration has ended".to_owned())
    );
    assert!(browser.cookie(COOKIE).is_some(), "a script's request takes nothing away");
    let answer = browser.post("/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert_eq!(answer.leads(), paths::DEMONSTRATION_ENDED);
    assert_eq!(browser.names(), [""; 0]);
    says(&browser.get(paths::DEMONSTRATION_ENDED).await.text(), &["This demonstration has ended", "real again"]);
    let start = browser.get("/").await;
    assert!(start.status == StatusCode::OK && !start.text().contains("data-demonstration"));
    assert!(app.server.store.list_mails("chorley").await.unwrap().is_empty());
}

async fn what_is_sent_after_it_was_left_is_not_taken_in_earnest(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    let page = browser.get("/services/missed-bin/form/which-bin").await.text();
    says(&page, &["/demonstration.js", "in-demonstration=1"]);
    let mut actions = page.split("action=\"").skip(1).map(|form| form.split('"').next().unwrap());
    assert!(actions.all(|action| action.ends_with("in-demonstration=1")), "{page}");
    browser.post(paths::DEMONSTRATION_LEAVE, "next=%2F").await;
    let left = browser.post("/services/missed-bin/form/which-bin?in-demonstration=1", "which-bin=rubbish").await;
    assert_eq!(left.leads(), paths::DEMONSTRATION_ENDED);
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    let request = browser.request(&Method::POST, "/api/v1/cases").header("x-demonstration", "1");
    let refused = browser.send(request.header("content-type", "application/json"), body).await;
    assert_eq!(refused.status, StatusCode::GONE);
    assert!(app.server.store.list_mails("chorley").await.unwrap().is_empty());
    // A page of the real service carries no such mark.
    assert!(!browser.get("/services/missed-bin/form/which-bin").await.text().contains("in-demonstration"));
}

async fn a_form_is_practised_and_nothing_is_sent(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    says(&browser.get("/services/missed-bin").await.text(), &["Try it first: nothing is sent"]);
    let answer = browser.post(paths::DEMONSTRATION, "practice=missed-bin").await;
    assert_eq!(answer.leads(), paths::form("missed-bin"));
    let page = browser.get("/services/missed-bin/form/which-bin").await.text();
    says(&page, &["Practice. Nothing is sent to anybody.", "End the practice", "data-demonstration=\"Practice\""]);
    assert!(!page.contains("Lead the demonstration"), "{page}");
    send(&app, &browser).await;
    assert!(app.server.store.list_mails("chorley").await.unwrap().is_empty());
    let end = browser.post(paths::DEMONSTRATION_LEAVE, "next=%2Fservices%2Fmissed-bin").await;
    assert_eq!(end.leads(), "/services/missed-bin");
    assert_eq!(browser.names(), [""; 0]);
    let unknown = browser.post(paths::DEMONSTRATION, "practice=nothing").await;
    assert_eq!(unknown.leads(), paths::DEMO);
}

async fn what_was_meant_in_earnest_is_not_lost_in_it(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    sign_in(&app, &browser, "sam@example.org").await;
    start(&browser).await;
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    let post = |path: &str, kind: &str| browser.in_earnest(&Method::POST, path).header(header::CONTENT_TYPE, kind);
    // The page that is open in another tab is told, and tries again.
    let json = || post("/api/v1/cases", "application/json");
    let refused = browser.send(json(), body.clone()).await;
    assert_eq!(refused.status, StatusCode::TOO_EARLY);
    assert!(refused.problem().title.contains("demonstration"), "{}", refused.text());
    let asked = browser.in_earnest(&Method::GET, paths::SERVICES).header("x-front-door", "1");
    assert_eq!(browser.send(asked, "").await.status, StatusCode::TOO_EARLY, "none of its pages is shown as a real one");
    let form = || {
        let mut form = post("/services/missed-bin/form/which-bin", "application/x-www-form-urlencoded");
        // No script sends it.
        form.headers_mut().unwrap().remove("x-front-door");
        form.header(header::ACCEPT, "text/html")
    };
    browser.set("__Host-language", "pl");
    let page = browser.send(form(), "which-bin=rubbish").await;
    assert_eq!(page.status, StatusCode::TOO_EARLY);
    says(&page.text(), &["lang=\"pl\"", "wersja pokazowa"]);
    // It is over, and no page has said so yet.
    app.advance(120 * MINUTE);
    assert_eq!(browser.send(json(), body.clone()).await.status, StatusCode::TOO_EARLY);
    assert_ne!(browser.send(form(), "which-bin=rubbish").await.leads(), paths::DEMONSTRATION_ENDED);
    assert!(browser.cookie(COOKIE).is_none());
    let mails = async || app.server.store.list_mails("chorley").await.unwrap().len();
    let before = mails().await;
    assert_eq!(browser.send(json(), body).await.status, StatusCode::CREATED);
    assert_eq!(mails().await, before + 2, "to the team and to the resident");
}

async fn who_finishes_on_a_shared_device_leaves_both(app: TestApp) {
    for form in ["", "script=yes"] {
        let browser = Jar::new(&app, "chorley");
        browser.set("__Host-device", "shared");
        sign_in(&app, &browser, "sam@example.org").await;
        start(&browser).await;
        let page = browser.get("/services/missed-bin/form/which-bin").await.text();
        says(&page, &["data-device=\"shared\"", "autocomplete=\"off\""]);
        send(&app, &browser).await;
        let finished = browser.post(paths::FINISH, form).await;
        assert!(finished.status.is_redirection() || finished.status.is_success(), "{form}: {}", finished.text());
        assert_eq!(browser.names(), ["__Host-cleared"], "{form}");
        assert_eq!(app.server.demonstrations.count(), 0);
        assert_eq!(browser.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
    }
}

async fn who_leaves_a_page_in_haste_leaves_both(app: TestApp) {
    let browser = Jar::new(&app, "chorley");
    sign_in(&app, &browser, "sam@example.org").await;
    browser.post(paths::DEMONSTRATION, "practice=missed-bin").await;
    let elsewhere = browser.request(&Method::GET, paths::LEAVE).header("sec-fetch-site", "cross-site");
    assert!(browser.send(elsewhere, "").await.status.is_redirection());
    assert!(browser.cookie(COOKIE).is_some(), "another website ends nothing");
    assert!(browser.get(paths::LEAVE).await.leads().starts_with("https://"));
    assert_eq!(browser.names(), [""; 0]);
    assert_eq!(app.server.demonstrations.count(), 0);
    assert_eq!(browser.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
}

#[tokio::test]
async fn there_are_only_so_many_at_once() {
    let app = TestApp::sqlite_with(|config| config.demonstrations = 2).await;
    let browser = |at: u8| Jar::new(&app, "chorley").from(&format!("198.51.100.{at}"));
    let (first, second, third) = (browser(1), browser(2), browser(3));
    start(&first).await;
    start(&second).await;
    let full = third.post(paths::DEMONSTRATION, "").await;
    assert_eq!((full.status, full.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "1800"));
    says(&full.text(), &["Too many demonstrations are open", "Try again in a few minutes"]);
    assert!(third.cookie(COOKIE).is_none());
    app.advance(30 * MINUTE);
    assert_eq!(first.get(paths::DEMO).await.status, StatusCode::OK);
    start(&third).await;
    assert_eq!(second.get(paths::DEMO).await.leads(), paths::DEMONSTRATION_ENDED);
    assert_eq!(first.get(paths::DEMO).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_network_starts_only_so_many_within_an_hour() {
    let app = TestApp::sqlite().await;
    for _ in 0..12 {
        let browser = Jar::new(&app, "chorley");
        start(&browser).await;
        browser.post(paths::DEMONSTRATION_LEAVE, "next=%2F").await;
    }
    let answer = Jar::new(&app, "chorley").post(paths::DEMONSTRATION, "").await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    start(&Jar::new(&app, "chorley").from("198.51.100.9")).await;
}

#[tokio::test]
async fn they_can_be_turned_off() {
    let app = TestApp::sqlite_with(|config| config.demonstrations = 0).await;
    let browser = Jar::new(&app, "chorley");
    assert_eq!(browser.get(paths::DEMONSTRATION).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.post(paths::DEMONSTRATION, "").await.status, StatusCode::NOT_FOUND);
    assert!(!browser.get("/services/missed-bin").await.text().contains("Try it first"));
    assert!(!browser.get("/").await.text().contains(paths::DEMONSTRATION));
    let offered = TestApp::sqlite().await;
    let browser = Jar::new(&offered, "chorley");
    for path in ["/", "/desk/sign-in"] {
        says(&browser.get(path).await.text(), &["href=\"/demonstration\"", "Show how it works"]);
    }
    says(&browser.get(paths::DEMONSTRATION).await.text(), &["Start the demonstration", "Nothing you send reaches"]);
}

#[tokio::test]
async fn another_site_starts_none_and_ends_none() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    for path in [paths::DEMONSTRATION, paths::DEMONSTRATION_LEAVE, "/demonstration/reset"] {
        let request = browser.request(&Method::POST, path).header("sec-fetch-site", "cross-site");
        let answer = browser.send(request.header("content-type", "application/x-www-form-urlencoded"), "").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(browser.get(paths::DEMO).await.status, StatusCode::OK);
}

#[tokio::test]
async fn councils_are_apart_in_it_too() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    let other = Jar::new(&app, "calderdale");
    other.set(COOKIE, &browser.cookie(COOKIE).unwrap());
    assert_eq!(other.get("/").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_tenant_has_three_open_cases_one_of_them_late() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    be(&browser, "tenant").await;
    let cases = cases(&browser).await;
    assert_eq!(cases.len(), 3, "{cases:?}");
    let mut late = 0;
    for case in &cases {
        let reference = case.split("/cases/").nth(1).unwrap().split('"').next().unwrap();
        let page = browser.get(&format!("/cases/{reference}")).await.text();
        late += usize::from(page.contains("Ask the team for news"));
        assert!(page.contains("app-event"), "{page}");
    }
    assert_eq!(late, 1, "{cases:?}");
    assert!(cases.iter().any(|case| case.contains("Waiting for you")), "{cases:?}");
    // Whoever comes back finds the same.
    be(&browser, "new").await;
    assert_eq!(browser.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
    be(&browser, "tenant").await;
    assert_eq!(self::cases(&browser).await.len(), 3);
}

#[tokio::test]
async fn a_complaint_is_at_stage_2_by_its_own_events() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    be(&browser, "complainant").await;
    let cases = cases(&browser).await;
    let reference = cases[0].split("/cases/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let reference = Reference::try_from(reference).unwrap();
    says(&browser.get(&paths::case(&reference)).await.text(), &["Stage 2 of 2", "I do not agree"]);
    says(&cases[0], &["Say who looks into it", "Answer: you were right"]);
    assert!(!cases[0].contains("Say that it is done") && !cases[0].contains("Send it to the last stage"), "{cases:?}");
    tap(&browser, &reference, "acknowledge").await;
    says(&browser.get(&paths::case(&reference)).await.text(), &["The head of service"]);
    tap(&browser, &reference, "upheld").await;
    says(&browser.get(&paths::case(&reference)).await.text(), &["You were right", "Ombudsman"]);
}

#[tokio::test]
async fn days_pass_and_who_is_signed_in_stays_so() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    be(&browser, "tenant").await;
    let reference = send(&app, &browser).await;
    for _ in 0..6 {
        let request = browser.request(&Method::POST, "/demonstration/later");
        let request = request.header("referer", format!("http://chorley.localhost:8080/cases/{reference}"));
        let answer =
            browser.send(request.header("content-type", "application/x-www-form-urlencoded"), "hours=120").await;
        assert_eq!(answer.leads(), paths::case(&reference), "back to where it was pressed");
    }
    let page = browser.get(&paths::case(&reference)).await;
    assert_eq!(page.status, StatusCode::OK);
    says(&page.text(), &["Ask the team for news"]);
    says(&browser.get(paths::ACCOUNT).await.text(), &["tenant@example.org"]);
    says(&browser.get(paths::DEMO).await.text(), &["Sunday 20 December"]);
    assert_eq!(browser.post("/demonstration/later", "hours=9000").await.leads(), paths::DEMO);
    says(&browser.get(paths::DEMO).await.text(), &["Sunday 20 December"]);
}

#[tokio::test]
async fn a_team_does_only_what_the_case_allows_and_only_to_ones_own() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    let reference = send(&app, &browser).await;
    let own = cases(&browser).await;
    says(&own[0], &["Send a message", "Ask a question", "Plan a day", "Say that it is done", "Say no"]);
    assert!(!own[0].contains("Answer: you were right"), "{own:?}");
    tap(&browser, &reference, "ask").await;
    says(&browser.get(&paths::case(&reference)).await.text(), &["Can you tell us a little more?"]);
    tap(&browser, &reference, "acknowledge").await;
    tap(&browser, &reference, "fixed").await;
    says(&browser.get(&paths::case(&reference)).await.text(), &["It is done. Thank you for telling us."]);
    tap(&browser, &reference, "message").await;
    assert!(!browser.get(&paths::case(&reference)).await.text().contains("We look at it this week"));
    assert!(cases(&browser).await.is_empty());
    tap(&browser, &Reference::try_from("WTHTM-33333".to_owned()).unwrap(), "fixed").await;
    browser.post("/desk/demo/adviser", "").await;
    let seeded = browser.get("/desk/cases/WTHTM-22222").await.text();
    assert!(seeded.contains("WTHTM-22222") && !seeded.contains("It is done. Thank you"), "{seeded}");
}

#[tokio::test]
async fn what_goes_wrong_does_so_until_it_is_put_right() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    let fault = async |key: &str| browser.post("/demonstration/fault", &format!("fault={key}")).await;
    fault("down").await;
    let page = browser.get("/services").await;
    assert_eq!((page.status, page.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
    says(&page.text(), &["Sorry, we are very busy", "Server down", "href=\"/demo\""]);
    assert_eq!(browser.fetch("/api/v1/catalogue").await.status, StatusCode::SERVICE_UNAVAILABLE);
    says(&browser.get(paths::DEMO).await.text(), &["Switched on: Server down", "Make everything work again"]);
    let body = serde_json::to_string(&app.missed_bin("chorley")).unwrap();
    assert_eq!(browser.post_json("/api/v1/cases", &body).await.status, StatusCode::SERVICE_UNAVAILABLE);
    fault("lost-answers").await;
    assert_eq!(browser.post_json("/api/v1/cases", &body).await.status, StatusCode::BAD_GATEWAY);
    fault("").await;
    let sent = browser.post_json("/api/v1/cases", &body).await;
    assert_eq!(sent.status, StatusCode::CREATED);
    assert_eq!(cases(&browser).await.len(), 1, "it was stored, once");
    fault("uploads").await;
    let request = browser.request(&Method::POST, "/api/v1/files").header("content-type", "image/jpeg");
    assert_eq!(browser.send(request, vec![0xff_u8, 0xd8]).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.get("/services").await.status, StatusCode::OK);
    fault("no-signal").await;
    says(&browser.get("/services").await.text(), &["There is no signal", "href=\"/demo\""]);
    // Nobody else has it, not even in the same demonstration.
    browser.forget("__Host-demonstration-fault");
    assert_eq!(browser.get("/services").await.status, StatusCode::OK);
}

#[tokio::test]
async fn slow_is_five_seconds_slower() {
    let app = TestApp::demo().await;
    let browser = Jar::new(&app, "chorley");
    browser.post("/demonstration/fault", "fault=slow").await;
    let before = Instant::now();
    assert_eq!(browser.get("/contact").await.status, StatusCode::OK);
    assert!(before.elapsed() >= Duration::from_secs(5));
}

#[tokio::test]
async fn without_a_signal_no_answer_comes() {
    let app = TestApp::demo().await;
    let listening = Listening::start(&app.server).await;
    let ask = async |cookie: &str| {
        let mut stream = TcpStream::connect(listening.address).await.unwrap();
        let request = format!(
            "GET /api/v1/catalogue HTTP/1.1\r\nhost: chorley.localhost\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        answer.len()
    };
    assert!(ask("other=1").await > 0);
    assert_eq!(ask("__Host-fault=no-signal").await, 0);
}

#[tokio::test]
async fn a_session_is_ended_and_everything_begins_anew() {
    let app = TestApp::sqlite().await;
    let browser = Jar::new(&app, "chorley");
    start(&browser).await;
    be(&browser, "tenant").await;
    browser.post("/demonstration/end-session", "").await;
    assert_eq!(browser.get(paths::ACCOUNT).await.leads(), paths::SIGN_IN);
    be(&browser, "tenant").await;
    browser.post("/demonstration/fault", "fault=down").await;
    assert_eq!(browser.post("/demonstration/reset", "").await.leads(), paths::DEMO);
    let page = browser.get(paths::DEMO).await.text();
    says(&page, &["You are not signed in", "Everything works", "Nothing was sent yet"]);
    assert_eq!(browser.get("/contact").await.status, StatusCode::OK);
}

/// The mails of a demonstration are seen where it is led, and the codes in them work.
#[tokio::test]
async fn a_laptop_s_demonstration_is_led_in_the_same_way() {
    let app = TestApp::demo().await;
    let browser = Jar::new(&app, "chorley");
    assert_eq!(browser.get(paths::DEMONSTRATION).await.leads(), paths::DEMO);
    let page = browser.get("/").await.text();
    says(&page, &["Demonstration. Nothing here is sent", "href=\"/demo\"", "data-demonstration=\"Demonstration\""]);
    assert!(!page.contains("Leave the demonstration") && !page.contains("/demonstration.js"), "{page}");
    browser.post(paths::SIGN_IN, "email=sam%40example.org").await;
    app.deliver().await;
    says(&browser.get(paths::DEMO).await.text(), &["To sam@example.org"]);
    let body = with_answer(app.missed_bin("chorley"), "contact-email", &["waits@example.org"]);
    browser.post_json("/api/v1/cases", &serde_json::to_string(&body).unwrap()).await;
    assert_eq!(cases(&browser).await.len(), 1);
    assert_eq!(browser.post(paths::DEMONSTRATION, "practice=missed-bin").await.leads(), paths::form("missed-bin"));
    says(&browser.get("/contact").await.text(), &["Practice. Nothing is sent"]);
    browser.post(paths::DEMONSTRATION_LEAVE, "next=%2Fcontact").await;
    assert!(!browser.get("/contact").await.text().contains("Practice. Nothing is sent"));
}
