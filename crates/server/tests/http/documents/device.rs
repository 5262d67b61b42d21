//! Whose device it is, and how a shared one is left.

use crate::{
    documents::{
        account::{signed_in, signed_in_on},
        desk::at_desk_and_home,
    },
    support::{Client, TestApp, answers, upload_photo},
};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::CreateCase,
    drafts::{NewDraft, SetDraft},
    endpoint::Endpoint,
    files::CreateFile,
    paths,
};
use domain::device::{IDLE, SEEN_EVERY, TELLS, lasts};
use jiff::SignedDuration;
use server::random;

const HALF: &str = "__Host-front-door-half";
const DEVICE: &str = "__Host-device";
const COMPUTER: &str = "/desk/computer";
/// What it takes for a page. Before 16.4 it says nothing else of a request.
const SAFARI: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const SENTINEL: &str = "quagga-4711";

on_both_stores!(
    a_browser_is_asked_once_before_anything_personal,
    a_device_is_what_its_resident_said,
    nobody_is_led_elsewhere,
    finishing_ends_the_session_and_says_what_was_cleared,
    what_an_account_has_is_not_deleted,
    half_a_token_opens_nothing,
    a_page_that_was_left_open_brings_nothing_back,
    whoever_clears_the_computer_has_left_the_desk,
    a_device_that_becomes_shared_is_so_from_its_session_on,
    a_shared_device_is_over_once_nobody_touches_it,
    a_visit_is_not_over_before_its_warning,
    a_touch_keeps_it,
    nothing_is_remembered_by_the_browser,
    a_shared_device_does_not_stay_signed_in,
    an_enrolled_device_stays_shared,
    staff_enrol_a_computer_and_leave_it,
    a_volunteer_enrols_no_computer,
    words_that_are_looked_for_stand_in_no_address,
);

/// As a browser asks for a page.
async fn visit(client: &Client, path: &str) -> (StatusCode, String) {
    let request = client.request(&Method::GET, path).header("sec-fetch-site", "none");
    let answer = client.send(request, "").await;
    let next = if answer.status.is_redirection() { answer.header("location").to_owned() } else { answer.text() };
    (answer.status, next)
}

async fn post(client: &Client, path: &str, form: &str) -> crate::support::Answer {
    let request = client.request(&Method::POST, path);
    client.send(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"), form.to_owned()).await
}

fn shared(app: &TestApp) -> Client {
    let browser = app.browser("chorley");
    browser.set_other(DEVICE, "shared");
    browser
}

/// A draft that holds the sentinel.
async fn begin_draft(browser: &Client) {
    for (page, answers) in [
        ("which-bin", "which-bin=rubbish".to_owned()),
        ("when", "when-day=18&when-month=11&when-year=2026".to_owned()),
        ("more", format!("more={SENTINEL}")),
    ] {
        let path = paths::form_page("missed-bin", page);
        assert_eq!(post(browser, &path, &answers).await.status, StatusCode::SEE_OTHER, "{page}");
    }
}

async fn sees_draft(browser: &Client) -> bool {
    browser.get(&paths::form_page("missed-bin", "more")).await.text().contains(SENTINEL)
}

async fn a_browser_is_asked_once_before_anything_personal(app: TestApp) {
    let browser = app.browser("chorley");
    for path in ["/", "/services", "/services/missed-bin", "/contact", "/services/missed-bin?x=1"] {
        assert_eq!(visit(&browser, path).await.0, StatusCode::OK, "{path}");
    }
    for path in
        [paths::ACCOUNT, paths::TRACK, "/services/missed-bin/form", "/cases/22222-22222", paths::HOME, "/survey/0f"]
    {
        let (status, next) = visit(&browser, path).await;
        assert_eq!((status, next), (StatusCode::SEE_OTHER, paths::device(path)), "{path}");
        let older = browser.request(&Method::GET, path).header(header::ACCEPT, SAFARI);
        assert_eq!(browser.send(older, "").await.header("location"), paths::device(path), "older, at {path}");
        let program = browser.request(&Method::GET, path).header(header::ACCEPT, "*/*");
        assert_ne!(browser.send(program, "").await.header("location"), paths::device(path), "a program, at {path}");
    }
    let (_, page) = visit(&browser, &paths::device("/services/missed-bin/form?q=bin")).await;
    assert!(page.contains("Whose device is this?"), "{page}");
    let chosen = post(&browser, paths::DEVICE, "device=own&next=%2Fservices%2Fmissed-bin%2Fform%3Fq%3Dbin").await;
    assert_eq!(chosen.header("location"), "/services/missed-bin/form?q=bin");
    assert!(chosen.header("set-cookie").contains("Max-Age=31536000"), "an own device is asked once");
    assert_ne!(visit(&browser, paths::TRACK).await.0, StatusCode::SEE_OTHER);
}

async fn a_device_is_what_its_resident_said(app: TestApp) {
    let browser = app.browser("chorley");
    let missing = post(&browser, paths::DEVICE, "next=%2Ftrack").await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = missing.text();
    assert!(page.contains("<title>Error: ") && page.contains("Choose whose device this is"), "{page}");
    assert!(page.contains("value=\"/track\""), "{page}");
    assert!(!page.contains("data-device"), "{page}");
    let chosen = post(&browser, paths::DEVICE, "device=shared&next=%2Ftrack").await;
    assert!(!chosen.header("set-cookie").contains("Max-Age"), "it ends with the visit");
    let (_, page) = visit(&browser, "/").await;
    assert!(page.contains("data-device=\"shared\"") && page.contains("Finish and clear this computer"), "{page}");
    assert!(page.contains("data-tells=\"120\"") && page.contains("data-caches=\"Saved pages\""), "{page}");
    let made_up = post(&browser, paths::DEVICE, "device=always-shared&next=%2Ftrack").await;
    assert_eq!(made_up.status, StatusCode::UNPROCESSABLE_ENTITY, "only staff enrol a device");
}

async fn nobody_is_led_elsewhere(app: TestApp) {
    for next in ["https%3A%2F%2Fexample.org", "%2F%2Fexample.org", "%2F%5Cexample.org", ""] {
        let chosen = post(&app.browser("chorley"), paths::DEVICE, &format!("device=own&next={next}")).await;
        assert_eq!(chosen.header("location"), "/", "{next}");
    }
}

async fn finishing_ends_the_session_and_says_what_was_cleared(app: TestApp) {
    let browser = shared(&app);
    begin_draft(&browser).await;
    upload_photo(&browser, "bin.jpg").await;
    assert!(sees_draft(&browser).await);
    let (token, half) = (browser.cookie(), browser.other(HALF).unwrap());
    let done = post(&browser, paths::FINISH, "").await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, paths::FINISHED));
    assert_eq!(done.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(done.header("cache-control"), "no-store");
    assert_eq!((browser.cookie(), browser.other(HALF), browser.other(DEVICE)), (String::new(), None, None));
    let script = post(&shared(&app), paths::FINISH, "script=yes").await;
    assert_eq!((script.status, script.header("location")), (StatusCode::NO_CONTENT, ""), "a script knows where to go");
    assert_eq!(script.header("clear-site-data"), done.header("clear-site-data"));
    let page = browser.get(paths::FINISHED).await.text();
    for said in ["This computer is clear", "1 unfinished enquiry was deleted", "1 file that was not sent was deleted"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let again = browser.get(paths::FINISHED).await.text();
    assert!(!again.contains("1 unfinished enquiry"), "the next person is told nothing of it");
    browser.set_cookie(&token);
    browser.set_other(HALF, &half);
    assert!(!sees_draft(&browser).await, "an old token opens nothing");
}

async fn what_an_account_has_is_not_deleted(app: TestApp) {
    let browser = signed_in_on(&app, shared(&app), "sam%40example.org").await;
    begin_draft(&browser).await;
    post(&browser, paths::FINISH, "").await;
    let page = browser.get(paths::FINISHED).await.text();
    assert!(page.contains("the account is signed out"), "{page}");
    assert!(page.contains("1 unfinished enquiry is safe with us"), "{page}");
    let phone = signed_in(&app, "sam%40example.org").await;
    assert!(sees_draft(&phone).await, "it goes on elsewhere");
}

async fn half_a_token_opens_nothing(app: TestApp) {
    let browser = shared(&app);
    begin_draft(&browser).await;
    // As a script does where there is no network to finish by.
    browser.forget_other(HALF);
    assert!(!sees_draft(&browser).await);
    browser.set_other(HALF, "0123456789abcdef0123456789abcdef");
    assert!(!sees_draft(&browser).await);
}

async fn a_page_that_was_left_open_brings_nothing_back(app: TestApp) {
    let browser = shared(&app);
    let draft = SetDraft { draft: random::id() };
    let typed = |revision| NewDraft {
        service: "missed-bin".to_owned(),
        form_version: app.form_version("chorley", "missed-bin"),
        answers: answers(&[("more", &[SENTINEL])]),
        revision,
    };
    assert_eq!(browser.call_with(&draft, &typed(0)).await.status, StatusCode::OK);
    let (token, half) = (browser.cookie(), browser.other(HALF).unwrap());
    post(&browser, paths::FINISH, "script=yes").await;
    let late = browser.call_with(&draft, &typed(1)).await;
    assert_eq!((late.status, late.new_cookie()), (StatusCode::CONFLICT, None), "{}", late.text());
    browser.set_cookie(&token);
    browser.set_other(HALF, &half);
    let file = browser.request(&CreateFile::METHOD, CreateFile::ROUTE).header(header::CONTENT_TYPE, "text/plain");
    for late in [
        browser.call_with(&draft, &typed(1)).await,
        browser.call_with(&draft, &typed(0)).await,
        browser.call_with(&CreateCase, &app.missed_bin("chorley")).await,
        browser.send(file, SENTINEL).await,
    ] {
        assert_eq!((late.status, late.new_cookie()), (StatusCode::GONE, None), "{}", late.text());
        assert!(late.problem().kind.ends_with("/visit-over"));
    }
    let again = browser.request(&Method::POST, paths::FINISH).header(header::ACCEPT, "text/html");
    let again = again.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    assert_eq!(browser.send(again, "").await.header("location"), paths::FINISHED, "what is over can be finished again");
    browser.set_cookie(&token);
    browser.set_other(HALF, &half);
    // Whoever comes next opens a page, and can begin.
    let page = browser.send(browser.request(&Method::GET, "/").header(header::ACCEPT, "text/html"), "").await;
    assert!(!page.text().contains("unfinished"), "{}", page.text());
    assert_eq!((browser.cookie(), browser.other(HALF)), (String::new(), None));
    assert!(!sees_draft(&browser).await);
    begin_draft(&browser).await;
    assert!(sees_draft(&browser).await);
}

async fn whoever_clears_the_computer_has_left_the_desk(app: TestApp) {
    for (email, form) in [("sam@example.org", "script=yes"), ("kim@example.org", "script=yes&idle=yes")] {
        let desk = at_desk_and_home(&app, email, "adviser", None).await;
        desk.set_other(DEVICE, "always-shared");
        assert_eq!(desk.get(paths::DESK).await.status, StatusCode::OK);
        let done = post(&desk, paths::FINISH, form).await;
        assert_eq!(done.header("clear-site-data"), "\"cache\", \"storage\"");
        assert_eq!(desk.get(paths::DESK).await.header("location"), paths::DESK_SIGN_IN, "{form}");
    }
}

async fn a_device_that_becomes_shared_is_so_from_its_session_on(app: TestApp) {
    let browser = app.browser("chorley");
    browser.set_other(DEVICE, "own");
    begin_draft(&browser).await;
    let own = app.browser("chorley");
    own.set_cookie(&browser.cookie());
    let chosen = post(&browser, paths::DEVICE, "device=shared&next=%2F").await;
    assert_eq!(chosen.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(browser.other(HALF).is_some(), "a script can end it");
    assert!(sees_draft(&browser).await, "they go on");
    assert!(!sees_draft(&own).await);
    app.advance(lasts());
    assert!(!sees_draft(&browser).await);
}

async fn a_shared_device_is_over_once_nobody_touches_it(app: TestApp) {
    let browser = shared(&app);
    begin_draft(&browser).await;
    app.advance(IDLE);
    assert!(sees_draft(&browser).await);
    app.advance(lasts());
    assert!(!sees_draft(&browser).await);
}

async fn a_visit_is_not_over_before_its_warning(app: TestApp) {
    let browser = shared(&app);
    begin_draft(&browser).await;
    let moment = SignedDuration::from_secs(1);
    app.advance(SEEN_EVERY - moment);
    post(&browser, paths::TOUCHED, "").await;
    // The last touch that the server is not told of, and the time in which the warning can be put off.
    app.advance(TELLS - moment);
    app.advance(IDLE);
    assert!(sees_draft(&browser).await);
}

async fn a_touch_keeps_it(app: TestApp) {
    let browser = shared(&app);
    begin_draft(&browser).await;
    for _ in 0..3 {
        app.advance(SignedDuration::from_mins(8));
        assert_eq!(post(&browser, paths::TOUCHED, "").await.status, StatusCode::NO_CONTENT);
    }
    assert!(sees_draft(&browser).await);
}

async fn nothing_is_remembered_by_the_browser(app: TestApp) {
    let own = app.browser("chorley");
    let page = own.get(paths::SIGN_IN).await.text();
    assert!(page.contains("autocomplete=\"email\""), "{page}");
    let page = shared(&app).get(paths::SIGN_IN).await.text();
    assert!(!page.contains("autocomplete=\"email\""), "{page}");
    assert_eq!(page.matches("<form ").count(), page.matches("<form autocomplete=\"off\" ").count(), "{page}");
    assert!(page.contains("/shared.js"), "{page}");
    assert!(!own.get("/").await.text().contains("/shared.js"));
}

async fn a_shared_device_does_not_stay_signed_in(app: TestApp) {
    let browser = shared(&app);
    let page = browser.get(paths::SIGN_IN_PASSWORD).await.text();
    assert!(!page.contains("name=\"keep\""), "{page}");
    let browser = signed_in_on(&app, browser, "sam%40example.org").await;
    app.advance(lasts());
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::SEE_OTHER);
}

async fn an_enrolled_device_stays_shared(app: TestApp) {
    let browser = app.browser("chorley");
    browser.set_other(DEVICE, "always-shared");
    assert_eq!(visit(&browser, &paths::device("/track")).await, (StatusCode::SEE_OTHER, "/track".to_owned()));
    post(&browser, paths::DEVICE, "device=own&next=%2F").await;
    post(&browser, paths::FINISH, "").await;
    assert_eq!(browser.other(DEVICE).as_deref(), Some("always-shared"));
}

async fn staff_enrol_a_computer_and_leave_it(app: TestApp) {
    let desk = at_desk_and_home(&app, "sam@example.org", "adviser", None).await;
    assert!(desk.get(paths::DESK).await.text().contains("Everybody uses this computer</button>"));
    begin_draft(&desk).await;
    let resident = app.browser("chorley");
    resident.set_cookie(&desk.cookie());
    let enrolled = post(&desk, COMPUTER, "is_shared=true").await;
    let cookies = format!("{:?}", enrolled.seen().2.get_all(header::SET_COOKIE).iter().collect::<Vec<_>>());
    assert!(cookies.contains("__Host-device=always-shared;") && cookies.contains("Max-Age=31536000"), "{cookies}");
    assert_eq!(desk.other(DEVICE).as_deref(), Some("always-shared"));
    assert_eq!(enrolled.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(desk.cookie(), "");
    assert!(!sees_draft(&resident).await, "what a resident had there is over");
    assert_eq!(desk.get(paths::DESK).await.header("location"), paths::DESK_SIGN_IN, "whoever comes next finds no desk");

    let again = at_desk_and_home(&app, "kim@example.org", "adviser", None).await;
    again.set_other(DEVICE, "always-shared");
    assert!(again.get(paths::DESK).await.text().contains("Only one person uses it now"));
    post(&again, COMPUTER, "is_shared=false").await;
    assert_eq!(again.other(DEVICE), None, "the next resident is asked");
}

async fn a_volunteer_enrols_no_computer(app: TestApp) {
    let volunteer = at_desk_and_home(&app, "lee@example.org", "helper", None).await;
    assert_eq!(post(&volunteer, COMPUTER, "is_shared=true").await.status, StatusCode::NOT_FOUND);
    let resident = app.browser("chorley");
    post(&resident, COMPUTER, "is_shared=true").await;
    assert_eq!([volunteer, resident].map(|browser| browser.other(DEVICE)), [None, None]);
}

async fn words_that_are_looked_for_stand_in_no_address(app: TestApp) {
    let browser = shared(&app);
    let page = browser.get("/").await.text();
    assert!(page.contains("method=\"post\" action=\"/services\""), "{page}");
    let found = post(&browser, paths::SERVICES, "q=missed+bin").await;
    assert_eq!((found.status, found.header("location")), (StatusCode::SEE_OTHER, paths::SERVICES));
    assert!(!found.header("set-cookie").contains("bin"), "nobody reads them on the way");
    let page = browser.get(paths::SERVICES).await.text();
    assert!(page.contains("Report a missed bin"), "{page}");
    assert!(!page.contains("?q="), "{page}");
    assert!(!page.contains("data-path=\"/services?"), "{page}");
    assert!(!browser.get(paths::SERVICES).await.text().contains("What we found"), "they are shown once");
}
