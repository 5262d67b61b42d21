//! A poor signal, and none: what a resident's own device may keep, and what it never gets.

use super::{
    account::signed_in,
    home::{never_says, says},
    plain_form::post,
    reach::told,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode};

on_both_stores![
    a_copy_is_what_a_stranger_sees,
    what_may_be_somebodys_own_is_never_handed_out_as_a_copy,
    a_device_does_not_tell_who_looked_for_help,
];

const COPY: &str = "x-front-door-copy";
const OWN: &str = "__Host-device=own";

async fn copy(browser: &Client, path: &str) -> Answer {
    browser.send(browser.request(&Method::GET, path).header(COPY, "en"), "").await
}

async fn a_copy_is_what_a_stranger_sees(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Quagmire+Lee").await;
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    says(&browser.get("/").await, &["You have 1 unfinished enquiry"]);
    assert!(browser.get("/api/v1/services/missed-bin/form").await.text().contains("Quagmire"), "what is told");
    let stranger = app.stranger("chorley");
    for path in [
        "/",
        "/services",
        "/services/missed-bin",
        "/services/missed-bin/form",
        "/contact",
        "/outbox",
        "/no-signal",
        "/api/v1/catalogue",
        "/api/v1/services/missed-bin/form",
    ] {
        let kept = copy(&browser, path).await;
        assert_eq!(kept.status, StatusCode::OK, "{path}");
        assert_eq!(kept.text(), copy(&stranger, path).await.text(), "{path}");
        assert_eq!(kept.new_cookie(), None, "{path}");
        never_says(&kept, &["unfinished", "Quagmire", "sam@example.org", "\"told\"", "Phone lines are"]);
    }
}

async fn what_may_be_somebodys_own_is_never_handed_out_as_a_copy(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    for path in [
        "/account",
        "/account/data",
        "/home",
        "/drafts",
        "/track",
        "/desk",
        "/cases/7K3F9-2QDXM",
        "/services/missed-bin/form/which-bin",
        "/services/missed-bin/keep",
        "/api/v1/drafts/missed-bin",
    ] {
        let answer = copy(&browser, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        never_says(&answer, &["sam@example.org"]);
    }
    let sent = browser.request(&Method::POST, "/finish").header(COPY, "en");
    assert_eq!(browser.send(sent, "").await.status, StatusCode::NOT_FOUND, "nothing is done for a copy");
}

async fn a_device_does_not_tell_who_looked_for_help(app: TestApp) {
    let browser = app.browser("chorley");
    for path in ["/services/confidence", "/services/confidence/form", "/api/v1/services/confidence/form"] {
        assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
        assert_eq!(copy(&browser, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_copy_of_a_form_is_its_frame_alone() {
    let app = TestApp::sqlite().await;
    let shell = copy(&app.stranger("chorley"), "/services/missed-bin/form").await.text();
    assert!(shell.contains("Report a missed bin") && shell.contains("/b/test0001/form.pack"), "{shell}");
    assert!(!shell.contains("<form method=\"post\" action=\"/services"), "the app draws any page of it: {shell}");
}

#[tokio::test]
async fn only_a_device_of_their_own_is_told_to_keep_pages() {
    let app = TestApp::sqlite().await;
    for (device, keeps, waits) in [(Some("own"), true, true), (Some("shared"), false, true), (None, false, false)] {
        let browser = app.browser("chorley");
        let browser = match device {
            Some(device) => browser.carrying(format!("__Host-device={device}")),
            None => browser,
        };
        let page = browser.get("/").await.text();
        assert_eq!(page.contains("/offline.js"), keeps, "{device:?}");
        assert_eq!(page.contains("rel=\"manifest\""), keeps, "{device:?}");
        assert_eq!(page.contains("/waiting.js"), waits, "{device:?}");
        assert_eq!(page.contains("class=\"app-signal\" role=\"status\""), waits, "{device:?}");
    }
}

#[tokio::test]
async fn without_a_signal_the_page_says_what_can_be_done() {
    let app = TestApp::sqlite().await;
    let page = app.browser("chorley").carrying(OWN.to_owned()).get("/no-signal").await;
    says(&page, &["There is no signal", "Try again", "Other ways to reach us"]);
    let html = page.text();
    for link in ["href=\"/services\"", "href=\"/outbox\""] {
        assert!(html.contains(link), "{link}: {html}");
    }
}

#[tokio::test]
async fn the_portal_is_called_by_its_council() {
    let app = TestApp::sqlite().await;
    let answer = app.stranger("chorley").get("/manifest.webmanifest").await;
    assert_eq!(answer.header("content-type"), "application/manifest+json");
    let manifest: serde_json::Value = answer.json();
    assert_eq!((manifest["name"].as_str(), manifest["start_url"].as_str()), (Some("Chorley Council"), Some("/")));
    assert_eq!(app.stranger("nobody").get("/manifest.webmanifest").await.status, StatusCode::NOT_FOUND);
}
