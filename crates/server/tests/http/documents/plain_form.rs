//! `/services/{service}/form/{page}`, for a browser that the app does not reach.

use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, FindCase},
    paths,
};
use domain::reference::Reference;
use jiff::SignedDuration;

on_both_stores![
    a_form_is_filled_in_and_sent_without_the_app,
    what_is_wrong_is_said_and_what_was_typed_stays,
    nobody_goes_past_an_open_question,
    a_link_in_a_mail_opens_the_draft_elsewhere,
    a_code_and_its_address_open_the_draft_elsewhere,
    a_draft_is_deleted_by_its_own_browser,
];

pub async fn post(browser: &Client, path: &str, body: &str) -> Answer {
    let request =
        browser.request(&Method::POST, path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.send(request.header(header::ACCEPT, "text/html"), body.to_owned()).await
}

async fn fill(browser: &Client) {
    for (page, body, next) in [
        ("which-bin", "which-bin=rubbish", "when"),
        ("when", "when-day=19&when-month=11&when-year=2026", "more"),
        ("more", "more=It+was+full", "contact"),
    ] {
        let answer = post(browser, &paths::form_page("missed-bin", page), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
        assert_eq!(answer.header("location"), paths::form_page("missed-bin", next));
    }
}

async fn a_form_is_filled_in_and_sent_without_the_app(app: TestApp) {
    let browser = app.browser("chorley");
    let first = browser.get("/services/missed-bin/form").await.text();
    assert!(
        first.contains("method=\"post\"") && first.contains("name=\"which-bin\"") && first.contains("<h1"),
        "{first}"
    );
    fill(&browser).await;
    let contact = "contact-name=Sam&contact-email=sam%40example.org&contact-phone=";
    let answer = post(&browser, "/services/missed-bin/form/contact", contact).await;
    assert_eq!(answer.header("location"), "/services/missed-bin/form/check");
    let check = browser.get("/services/missed-bin/form/check").await.text();
    for said in ["It was full", "19 November 2026", "Goes to Waste", "Rubbish"] {
        assert!(check.contains(said), "{said}: {check}");
    }
    let sent = post(&browser, "/services/missed-bin/form/check", "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let path = sent.header("location").to_owned();
    let shown = browser.get(&path).await.text();
    let reference = path.trim_start_matches("/cases/").trim_end_matches("/sent");
    assert!(shown.contains(reference) && shown.contains("We have it"), "{shown}");
    let reference = Reference::try_from(reference.to_owned()).unwrap();
    let case: CaseReply = browser.call(&FindCase { reference }).await.json();
    assert_eq!(case.answers.iter().find(|line| line.question == "more").unwrap().answer, "It was full");
    let stranger = app.browser("chorley").get(&path).await.text();
    assert!(!stranger.contains("We have it"), "a stranger sees nothing of it");
    let again = browser.get("/services/missed-bin/form").await.text();
    assert!(!again.contains("checked"), "what was sent is not asked again");
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let browser = app.browser("chorley");
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let wrong = post(&browser, "/services/missed-bin/form/when", "when-day=31&when-month=2&when-year=2026").await;
    let html = wrong.text();
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(html.contains("There is a problem") && html.contains("value=\"31\""), "{html}");
    assert!(html.contains("<title>Error: "), "{html}");
}

async fn nobody_goes_past_an_open_question(app: TestApp) {
    let browser = app.browser("chorley");
    for page in ["check", "more"] {
        let html = browser.get(&paths::form_page("missed-bin", page)).await.text();
        assert!(html.contains("name=\"which-bin\""), "{page}: {html}");
    }
    let refused = post(&browser, "/services/missed-bin/form/check", "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(app.messages().is_empty());
}

/// Begins a form, and asks for the way back by mail.
async fn keep(app: &TestApp) -> (String, String) {
    let browser = app.browser("chorley");
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let bad = post(&browser, "/services/missed-bin/keep", "email=sam").await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = post(&browser, "/services/missed-bin/keep", "email=Sam%40example.org").await;
    assert!(kept.text().contains("Sam@example.org"), "{}", kept.text());
    app.deliver().await;
    let mail = app.message("draft-link");
    assert_eq!(mail.to, "Sam@example.org");
    assert!(!mail.body.contains("ubbish"), "no answers in it: {}", mail.body);
    let link = mail.body.split_whitespace().find(|word| word.contains("/resume/")).unwrap().to_owned();
    let code = mail.body.split("code ").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    (link[link.find("/resume").unwrap()..].to_owned(), code)
}

async fn a_link_in_a_mail_opens_the_draft_elsewhere(app: TestApp) {
    let (link, _) = keep(&app).await;
    let phone = app.browser("chorley");
    for _ in 0..3 {
        assert!(phone.get(&link).await.text().contains("Go on"), "looking at it burns nothing");
    }
    assert!(phone.cookie().is_empty());
    let opened = post(&phone, &link, "").await;
    assert_eq!(opened.header("location"), "/services/missed-bin/form");
    assert!(phone.get("/services/missed-bin/form").await.text().contains("name=\"when-day\""));
    let other = app.browser("calderdale");
    assert_eq!(post(&other, &link, "").await.header("location"), link, "nothing at another council");
    app.advance(SignedDuration::from_hours(24 * 29));
    assert!(app.browser("chorley").get(&link).await.text().contains("This link is over"));
}

async fn a_code_and_its_address_open_the_draft_elsewhere(app: TestApp) {
    let (_, code) = keep(&app).await;
    let typed = format!("{} {}", code[..3].to_lowercase(), &code[3..]);
    let phone = app.browser("chorley");
    for wrong in [format!("email=other%40example.org&code={typed}"), "email=sam%40example.org&code=AAAAAA".to_owned()] {
        let answer = post(&phone, "/resume", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let right = post(&phone, "/resume", &format!("email=sam%40EXAMPLE.org&code={typed}")).await;
    assert_eq!(right.header("location"), "/services/missed-bin/form", "{}", right.text());
    for _ in 0..10 {
        post(&phone, "/resume", "email=sam%40example.org&code=AAAAAA").await;
    }
    let late = post(&phone, "/resume", &format!("email=sam%40example.org&code={typed}")).await;
    assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS);
}

async fn a_draft_is_deleted_by_its_own_browser(app: TestApp) {
    let browser = app.browser("chorley");
    post(&browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert!(browser.get("/drafts").await.text().contains("Report a missed bin"));
    post(&app.browser("chorley"), "/drafts/missed-bin/delete", "").await;
    assert!(browser.get("/drafts").await.text().contains("Report a missed bin"));
    post(&browser, "/drafts/missed-bin/delete", "").await;
    assert!(browser.get("/drafts").await.text().contains("nothing unfinished"));
}

#[tokio::test]
async fn another_site_sends_nothing() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let path = "/services/missed-bin/form/which-bin";
    let request = browser.request(&Method::POST, path).header("sec-fetch-site", "cross-site");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let refused = browser.send(request, "which-bin=rubbish".to_owned()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(browser.cookie().is_empty());
}
