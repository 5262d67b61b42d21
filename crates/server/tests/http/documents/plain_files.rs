//! `/services/{service}/form/{page}` with files, for a browser that the app does not reach.

use super::plain_form::post;
use crate::support::{Answer, Client, TestApp, pictures};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, FindCase},
    drafts::{DraftReply, FindDraft},
};
use domain::{file::MOST_BYTES, reference::Reference};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

on_both_stores![
    photos_go_with_a_plain_form,
    a_file_that_is_not_taken_is_said_at_its_question_and_the_others_stay,
    the_sixth_file_is_refused,
    a_file_is_removed_by_its_button,
];

const PHOTOS: &str = "/services/litter/form/photos";

/// A part of a form: its name, the file's name and type if it is one, and what it holds.
pub type Part<'a> = (&'a str, Option<(&'a str, &'a str)>, Vec<u8>);

fn photo<'a>(name: &'a str) -> Part<'a> {
    ("photos", Some((name, "image/jpeg")), pictures::jpeg(8, 8))
}

/// Sends a form as browsers do.
pub async fn post_parts(browser: &Client, path: &str, parts: &[Part<'_>]) -> Answer {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        body.extend(format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"").bytes());
        if let Some((file, kind)) = file {
            body.extend(format!("; filename=\"{file}\"\r\ncontent-type: {kind}").bytes());
        }
        body.extend(b"\r\n\r\n");
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    let request = browser.request(&Method::POST, path).header(header::ACCEPT, "text/html");
    let request = request.header(header::CONTENT_LENGTH, body.len());
    browser.send(request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge"), body).await
}

async fn given(browser: &Client) -> Vec<String> {
    let answer = browser.call(&FindDraft { service: "litter".to_owned() }).await;
    let values = answer.json::<DraftReply>().answers.remove("photos").unwrap_or_default();
    values.iter().map(|value| value.split_once(' ').unwrap().1.to_owned()).collect()
}

async fn photos_go_with_a_plain_form(app: TestApp) {
    let browser = app.browser("chorley");
    let page = browser.get(PHOTOS).await.text();
    for part in ["enctype=\"multipart/form-data\"", "type=\"file\"", "accept=\"image/jpeg,", "multiple", "up to 12 MB"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let phone = pictures::jpeg_from_a_phone(60, 40);
    let parts =
        [photo("bin.jpg"), ("photos", Some(("IMG 2.JPG", "image/jpeg")), phone), ("photos", Some(("", "")), vec![])];
    let answer = post_parts(&browser, PHOTOS, &parts).await;
    assert_eq!(answer.header("location"), "/services/litter/form/call", "{}", answer.text());
    assert_eq!(given(&browser).await, ["bin.jpg", "IMG 2.jpg"]);
    for (page, body) in [("call", "call=no"), ("papers", ""), ("contact", "contact-name=Sam")] {
        let answer = post(&browser, &format!("/services/litter/form/{page}"), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
    let check = browser.get("/services/litter/form/check").await.text();
    let link = check.split("href=\"").find(|rest| rest.starts_with("/api/v1/files/")).unwrap();
    let path = link.split('"').next().unwrap().to_owned();
    let shown = browser.get(&path).await;
    assert_eq!(shown.header("content-type"), "image/jpeg");
    let sent = post(&browser, "/services/litter/form/check", "").await;
    let path = sent.header("location").to_owned();
    let reference = path.trim_start_matches("/cases/").trim_end_matches("/sent").to_owned();
    let reference = Reference::try_from(reference).unwrap();
    let case: CaseReply = browser.call(&FindCase { reference }).await.json();
    assert_eq!(case.answers[0].answer, "bin.jpg\nIMG 2.jpg");
    let file = case.answers[0].files[1].split_once(' ').unwrap().0.to_owned();
    let kept = browser.get(&format!("/api/v1/files/{file}")).await;
    let place = kept.body.windows(pictures::PLACE.len()).any(|part| part == pictures::PLACE);
    assert!(!place && pictures::seen(&kept.body).0 == 40, "upright, and without its place");
}

async fn a_file_that_is_not_taken_is_said_at_its_question_and_the_others_stay(app: TestApp) {
    let browser = app.browser("chorley");
    let page = b"<!doctype html><p>Hello".to_vec();
    let parts = [
        photo("bin.jpg"),
        ("photos", Some(("page.jpg", "image/jpeg")), page),
        ("photos", Some(("bill.docx", "application/msword")), b"x".to_vec()),
        ("photos", Some(("large.jpg", "image/jpeg")), vec![0xff; MOST_BYTES + 1]),
        photo("bag.jpg"),
    ];
    let answer = post_parts(&browser, PHOTOS, &parts).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    for said in [
        "page.jpg was not added. We cannot take web pages",
        "bill.docx was not added. We cannot take this kind of file",
        "large.jpg was not added. This file is too large",
        "href=\"#photos\"",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert_eq!(given(&browser).await, ["bin.jpg", "bag.jpg"]);
}

async fn the_sixth_file_is_refused(app: TestApp) {
    let browser = app.browser("chorley");
    let names = ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg", "7.jpg"];
    let answer = post_parts(&browser, PHOTOS, &names.map(photo)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.text().matches("Add 5 files or fewer").count(), 2, "in the summary and at the field");
    assert_eq!(given(&browser).await, names[..5]);
}

async fn a_file_is_removed_by_its_button(app: TestApp) {
    let browser = app.browser("chorley");
    post_parts(&browser, PHOTOS, &["bin.jpg", "bag.jpg"].map(photo)).await;
    let page = browser.get(PHOTOS).await.text();
    let buttons: Vec<&str> = page.split("<button").skip(1).collect();
    assert!(!buttons.first().unwrap().contains("name=\"remove\""), "Enter presses the first button: {page}");
    let button = buttons.iter().find(|button| button.contains("name=\"remove\"")).unwrap();
    let value = button.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let removed = post_parts(&browser, PHOTOS, &[("remove", None, value.clone().into_bytes())]).await;
    assert_eq!(removed.header("location"), PHOTOS);
    assert_eq!(given(&browser).await, ["bag.jpg"]);
    let file = value.split(' ').next().unwrap();
    assert!(app.server.store.find_file_bytes("chorley", file).await.unwrap().is_none());
    // Pressed again on an old page, it removes nothing else.
    let again = format!("remove={}", utf8_percent_encode(&value, NON_ALPHANUMERIC));
    assert_eq!(post(&browser, PHOTOS, &again).await.header("location"), PHOTOS);
    assert_eq!(given(&browser).await, ["bag.jpg"]);
}
