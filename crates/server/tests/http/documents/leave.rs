//! Pages that are left at once: the button, what it ends, and what neither the tab nor a list says. And the same page in sign language
//! and easy words.

use super::{
    account::signed_in,
    home::{never_says, says, title},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode, header};
use contract::paths;

on_both_stores![
    each_page_of_a_sensitive_service_can_be_left_and_no_other,
    leaving_ends_the_visit_and_goes_away,
    leaving_deletes_what_was_not_sent,
    another_website_ends_nothing,
    the_tab_says_nothing,
    a_shared_device_lists_nothing_of_it,
];

const AWAY: &str = "https://weather.example.org/today";

/// Of its form, one page is answered.
async fn begin(browser: &Client) {
    let body = "holder=Sam+Lee&home-line-1=7+Mill+Lane&home-line-2=&home-town=Chorley&home-postcode=PR7+1AL";
    let answer = post(browser, "/services/confidence/form/holder", body).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

/// The button stands on the page itself, first of all; not in what the app may bring along.
fn can_be_left(answer: &Answer) -> bool {
    let html = answer.text();
    let body = html.split("Skip to main content</a>").nth(1).unwrap_or_else(|| panic!("{html}"));
    let is_first = body.starts_with("<section class=\"app-leave\"");
    assert_eq!(is_first, html.contains("<script src=\"/leave.js\"></script><"), "{html}");
    is_first
}

async fn each_page_of_a_sensitive_service_can_be_left_and_no_other(app: TestApp) {
    let browser = app.browser("chorley");
    for (path, sensitive) in [
        ("/services/confidence", true),
        ("/services/confidence/form", true),
        ("/services/confidence/form/holder", true),
        ("/services/confidence/form/car", true),
        ("/services/confidence/form/check", true),
        ("/services/confidence/keep", true),
        ("/", false),
        ("/services", false),
        ("/services/missed-bin", false),
        ("/services/missed-bin/form/which-bin", false),
        ("/services/confidence-trick", false),
        ("/account/sign-in", false),
    ] {
        let page = browser.get(path).await;
        let page = match page.status {
            StatusCode::SEE_OTHER => browser.get(page.header("location")).await,
            _ => page,
        };
        assert_eq!(can_be_left(&page), sensitive, "{path}");
    }
    let wrong = post(&browser, "/services/confidence/form/holder", "holder=").await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && can_be_left(&wrong), "{}", wrong.text());
    let page = browser.get("/services/confidence").await;
    says(&page, &["If somebody might see this page", "It signs you out", "the list of pages that you looked at"]);
    let html = page.text();
    assert!(html.contains("<template data-leave=\"\"><section class=\"app-leave\""), "the app may bring it: {html}");
    let second = html.split("<a ").nth(2).unwrap();
    assert!(
        second.contains("href=\"/leave\"") && second.contains("Leave this page now"),
        "early by the keyboard: {second}"
    );
    assert!(html.contains("rel=\"external\" href=\"/services/confidence/form\""), "the browser goes on to the form");
}

fn cookies(answer: &Answer) -> Vec<String> {
    answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

async fn leaving_ends_the_visit_and_goes_away(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let before = browser.cookie();
    let left = browser.get(paths::LEAVE).await;
    assert_eq!((left.status, left.header("location")), (StatusCode::SEE_OTHER, AWAY));
    assert_eq!(left.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!((left.header("cache-control"), left.header("referrer-policy")), ("no-store", "same-origin"));
    let set = cookies(&left);
    assert!(set.iter().any(|cookie| cookie.starts_with("__Host-front-door=; ") && cookie.ends_with("Max-Age=0")));
    assert!(
        !set.iter().any(|cookie| cookie.starts_with("__Host-device")),
        "the device is still the resident's: {set:?}"
    );
    browser.set_cookie(&before);
    assert_eq!(browser.get(paths::ACCOUNT).await.header("location"), paths::SIGN_IN, "the old cookie opens nothing");
    let shared = app.browser("chorley").carrying("__Host-device=shared".to_owned());
    let set = cookies(&shared.get(paths::LEAVE).await);
    assert!(set.iter().any(|cookie| cookie.starts_with("__Host-device=; ")), "nor does a shared one tell: {set:?}");
}

async fn leaving_deletes_what_was_not_sent(app: TestApp) {
    let browser = app.browser("chorley");
    begin(&browser).await;
    let before = browser.cookie();
    says(&browser.get("/services/confidence").await, &["You began this"]);
    browser.get(paths::LEAVE).await;
    browser.set_cookie(&before);
    never_says(&browser.get("/services/confidence").await, &["You began this"]);
    let first = browser.get("/services/confidence/form/holder").await;
    never_says(&first, &["Sam Lee", "7 Mill Lane"]);
}

async fn another_website_ends_nothing(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    for (name, value) in
        [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("sec-purpose", "prefetch")]
    {
        let left = browser.send(browser.request(&Method::GET, paths::LEAVE).header(name, value), "").await;
        assert_eq!((left.header("location"), cookies(&left)), (AWAY, vec![]), "{name}");
    }
    assert_eq!(browser.get(paths::ACCOUNT).await.status, StatusCode::OK);
}

async fn the_tab_says_nothing(app: TestApp) {
    let browser = app.browser("chorley");
    for path in ["/services/confidence", "/services/confidence/form/holder", "/services/confidence/keep"] {
        assert_eq!(title(&browser.get(path).await), "Council services – Chorley Council", "{path}");
    }
    let wrong = post(&browser, "/services/confidence/form/holder", "holder=").await;
    assert_eq!(title(&wrong), "Error: Council services – Chorley Council");
    let page = browser.get("/services/confidence").await.text();
    assert!(page.contains("data-wrong=\"Error: Council services – Chorley Council\" data-error=\"Error:\""), "{page}");
}

async fn a_shared_device_lists_nothing_of_it(app: TestApp) {
    for (device, listed) in [("own", true), ("shared", false), ("always-shared", false)] {
        let browser = app.browser("chorley").carrying(format!("__Host-device={device}"));
        begin(&browser).await;
        let drafts = browser.get(paths::DRAFTS).await;
        assert_eq!(drafts.text().contains("Tell us in confidence"), listed, "{device}");
        assert_eq!(
            drafts.text().contains("There is nothing unfinished in this browser"),
            !listed,
            "{device}: {}",
            drafts.text()
        );
        assert_eq!(browser.get("/").await.text().contains("unfinished enquiry"), listed, "{device}");
    }
}

#[tokio::test]
async fn a_page_is_there_in_sign_language_and_in_easy_words_where_the_council_has_it() {
    let app = TestApp::sqlite().await;
    let page = app.stranger("chorley").get("/services/confidence").await;
    says(&page, &["Watch this page in British Sign Language", "Read this page in easy words"]);
    assert!(page.text().contains("href=\"https://signs.example.org/confidence\""), "{}", page.text());
    let other = app.stranger("chorley").get("/services/missed-bin").await;
    never_says(&other, &["British Sign Language", "easy words"]);
}

#[tokio::test]
async fn what_reads_aloud_comes_in_the_language_of_the_page() {
    let app = TestApp::sqlite().await;
    let panel = app.stranger("chorley").get(paths::READ_ALOUD).await;
    assert_eq!(panel.header("content-type"), "text/html; charset=utf-8");
    let html = panel.text();
    assert!(html.starts_with("<section class=\"app-aloud\"") && html.contains("Go on reading"), "{html}");
    assert!(html.contains("data-choice=\"Choice {number} of {count}: {text}\""), "{html}");
    assert!(html.contains("no voice for English"), "{html}");
    let page = app.stranger("chorley").get("/").await.text();
    let button = "<button type=\"button\" id=\"aloud\" data-reader=\"/read-aloud\" hidden=\"\">Read aloud</button>";
    assert!(page.contains(button), "nobody sees it where nothing can speak: {page}");
}
