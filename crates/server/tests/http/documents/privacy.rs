//! `/privacy` and `/cookies` say what is really stored and set.

use super::{
    account::{ask, code, send},
    home::says,
    plain_form::post,
};
use crate::support::{Answer, TestApp};
use axum::http::{StatusCode, header};
use contract::paths;
use server::privacy::{COOKIES, NOT_PERSONAL, STORED};
use std::{collections::BTreeSet, fs, path::Path};

/// The names of the tables that the migrations make.
fn tables(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        found.extend(text.split("create table ").skip(1).map(|rest| rest.split([' ', '(']).next().unwrap().to_owned()));
    }
    found
}

#[test]
fn each_table_is_on_the_page_or_says_nothing_about_anybody() {
    let named: Vec<&str> = STORED.iter().flat_map(|stored| stored.tables).chain(&NOT_PERSONAL).copied().collect();
    let once: BTreeSet<String> = named.iter().map(ToString::to_string).collect();
    assert_eq!(once.len(), named.len(), "each stands once: {named:?}");
    for folder in ["sqlite", "postgres"] {
        assert_eq!(once, tables(folder), "src/privacy.rs names every table and no other");
    }
}

#[tokio::test]
async fn the_notice_says_what_for_on_what_ground_and_how_long() {
    let app = TestApp::sqlite().await;
    let page = app.stranger("chorley").get(paths::PRIVACY).await;
    assert_eq!(page.status, StatusCode::OK);
    // The figures are those by which it is deleted.
    says(
        &page,
        &[
            "Chorley Council",
            "Who acts for you",
            "public task",
            "28 days",
            "12 months after",
            "30 minutes",
            "90 days",
            "2 days",
        ],
    );
    let parts = page.text().matches("<dl").count();
    assert_eq!(parts, STORED.len());
    let start = app.stranger("chorley").get("/").await.text();
    assert!(start.contains("href=\"/privacy\"") && start.contains("href=\"/cookies\""), "each page leads there");
    assert_eq!(app.stranger("nowhere").get(paths::PRIVACY).await.status, StatusCode::NOT_FOUND);
}

/// The names of the cookies that an answer sets, and how long they are kept.
fn set(answer: &Answer) -> Vec<(String, String)> {
    let values = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let read = |value: &str| {
        let kept = value.split("Max-Age=").nth(1).unwrap_or_default();
        (value.split('=').next().unwrap().to_owned(), kept.split(';').next().unwrap().to_owned())
    };
    values.map(read).collect()
}

#[tokio::test]
async fn the_cookies_that_are_set_are_those_on_the_page() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let mut found = Vec::new();
    found.extend(set(&browser.get("/").await));
    found.extend(set(&post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await));
    let other = app.browser("chorley");
    let code = code(&ask(&app, &other, "sam%40example.org").await);
    let came = post(&other, paths::SIGN_IN_CODE, &format!("code={code}&keep=yes")).await;
    let kept = set(&came);
    found.extend(kept.clone());
    send(&app, &other, "sam@example.org").await;
    found.extend(set(&post(&other, paths::SIGN_OUT, "").await));
    found.extend(set(&post(&other, "/desk/sign-out", "").await));
    found.extend(set(&post(&other, paths::COMFORT, "size=150").await));
    found.extend(set(&browser.get("/language/pl").await));
    found.extend(set(&post(&browser, paths::DEVICE, "device=shared").await));
    found.extend(set(&post(&browser, paths::FINISH, "").await));
    found.extend(set(&post(&app.browser("chorley"), paths::DEMONSTRATION, "").await));
    let names: BTreeSet<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, COOKIES.iter().map(|cookie| cookie.name).collect());
    let page = browser.get(paths::COOKIES).await;
    for name in names {
        says(&page, &[name]);
    }
    let days = kept[0].1.parse::<u32>().unwrap() / (24 * 60 * 60);
    says(&page, &[&format!("If you ask to stay signed in: {days} days")]);
    // No page sets one for being looked at.
    assert_eq!(set(&app.browser("chorley").get("/").await), []);
}
