//! `/services/{service}/form/tasks`: a long form is filled in section by section, without the app.

use super::plain_form::post;
use crate::support::{Client, TestApp};
use axum::http::StatusCode;

const LIST: &str = "/services/allotment/form/tasks";

/// Each section's name and how far it is, as the list says it.
async fn list(browser: &Client, path: &str) -> Vec<(String, String)> {
    let html = browser.get(path).await.text();
    let text =
        |html: &str| html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect::<String>();
    let rows = html.split("<li class=\"govuk-task-list__item").skip(1);
    rows.map(|row| {
        let row = row.split("</li>").next().unwrap();
        let (name, status) = row.split_once("govuk-task-list__status").unwrap();
        (text(name).trim().to_owned(), text(status).trim().to_owned())
    })
    .collect()
}

fn rows(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, status)| ((*name).to_owned(), (*status).to_owned())).collect()
}

#[tokio::test]
async fn a_long_form_is_filled_in_section_by_section() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let at_first =
        [("The plot", "Not started"), ("Who shares it", "Cannot start yet"), ("How to reach you", "Cannot start yet")];
    for path in ["/services/allotment/form", LIST] {
        assert_eq!(list(&browser, path).await, rows(&at_first), "{path}");
    }
    let form = |page: &str| format!("/services/allotment/form/{page}");
    for (page, body, next, expected) in [
        (
            "size",
            "size=half",
            "shared",
            &[
                ("The plot", "In progress"),
                ("Who shares it", "Cannot start yet"),
                ("How to reach you", "Cannot start yet"),
            ][..],
        ),
        ("shared", "shared=no", "tasks", &[("The plot", "Completed"), ("How to reach you", "Not started")]),
        (
            "shared",
            "shared=yes",
            "tasks",
            &[("The plot", "Completed"), ("Who shares it", "Not started"), ("How to reach you", "Cannot start yet")],
        ),
        (
            "other",
            "other=Ana",
            "tasks",
            &[("The plot", "Completed"), ("Who shares it", "Completed"), ("How to reach you", "Not started")],
        ),
        // All of it may be left out.
        (
            "contact",
            "contact-name=&contact-email=&contact-phone=",
            "tasks",
            &[("The plot", "Completed"), ("Who shares it", "Completed"), ("How to reach you", "Completed")],
        ),
    ] {
        let answer = post(&browser, &form(page), body).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, form(next).as_str()), "{page}");
        assert_eq!(list(&browser, LIST).await, rows(expected), "{page}");
        let offers_check = browser.get(LIST).await.text().contains("href=\"/services/allotment/form/check\"");
        assert_eq!(offers_check, page == "contact", "{page}");
    }
    let check = browser.get(&form("check")).await.text();
    assert!(check.contains("Ana") && check.contains(&format!("href=\"{LIST}\"")), "{check}");
    assert_eq!(post(&browser, &form("check"), "").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_short_form_has_no_list() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    assert_eq!(browser.get("/services/missed-bin/form/tasks").await.status, StatusCode::NOT_FOUND);
    assert!(browser.get("/services/missed-bin/form").await.text().contains("name=\"which-bin\""));
    assert!(
        !app.server.councils.find("chorley").unwrap().council.find_service("missed-bin").unwrap().form.has_sections()
    );
}
