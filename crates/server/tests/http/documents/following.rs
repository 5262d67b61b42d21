//! `/services/{service}/form/already` and what follows, for a browser that the app does not reach.

use super::{helping::Screen, plain_form::post};
use crate::support::{Client, TestApp};
use axum::http::{Method, StatusCode};
use contract::{
    endpoint::Endpoint,
    open_cases::{CreateFollower, NewFollower},
};
use server::random;

on_both_stores![
    a_place_that_nobody_reported_leads_on,
    a_place_that_was_reported_is_shown_first_and_followed,
    mine_is_different_and_the_form_goes_on,
    whoever_helps_follows_for_nobody,
];

const WHERE: &str = "where-words=Long+Lane+by+the+school&where-latitude=&where-longitude=";

async fn say_where(browser: &Client) -> String {
    let answer = post(browser, "/services/fly-tip/form/where", WHERE).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(answer.header("location"), "/services/fly-tip/form/already");
    let page = browser.get("/services/fly-tip/form/already").await;
    if page.status == StatusCode::SEE_OTHER { page.header("location").to_owned() } else { page.text() }
}

async fn send(browser: &Client) {
    for (page, body) in
        [("what", "what=A+sofa"), ("contact", "contact-name=&contact-email=&contact-phone="), ("check", "")]
    {
        let answer = post(browser, &format!("/services/fly-tip/form/{page}"), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
}

async fn a_place_that_nobody_reported_leads_on(app: TestApp) {
    let browser = app.browser("chorley");
    let unanswered = browser.get("/services/fly-tip/form/already").await;
    assert_eq!(unanswered.header("location"), "/services/fly-tip/form/where");
    assert_eq!(say_where(&browser).await, "/services/fly-tip/form/what");
    assert_eq!(browser.get("/services/missed-bin/form/already").await.status, StatusCode::NOT_FOUND);
}

async fn a_place_that_was_reported_is_shown_first_and_followed(app: TestApp) {
    let first = app.browser("chorley");
    say_where(&first).await;
    send(&first).await;
    let second = app.browser("chorley");
    let shown = say_where(&second).await;
    for said in ["This may be reported already", "Reported on Friday 20 November", "Sent to Waste", "Follow this one"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(!shown.contains("sofa"), "{shown}");
    let case = shown.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let wrong = post(&second, "/services/fly-tip/form/already", &format!("case={case}&email=kim")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("value=\"kim\"") && wrong.text().contains("<title>Error: "), "{}", wrong.text());
    let body = format!("case={case}&email=kim%40example.org");
    let followed = post(&second, "/services/fly-tip/form/already", &body).await;
    assert_eq!(followed.header("location"), "/services/fly-tip/followed", "{}", followed.text());
    assert!(second.get("/services/fly-tip/followed").await.text().contains("You follow this report"));
    app.deliver().await;
    assert_eq!(app.message("following").to, "kim@example.org");
    let again = second.get("/services/fly-tip/form").await.text();
    assert!(!again.contains("Long Lane"), "what is followed is not asked again");
}

async fn mine_is_different_and_the_form_goes_on(app: TestApp) {
    let first = app.browser("chorley");
    say_where(&first).await;
    send(&first).await;
    let second = app.browser("chorley");
    let shown = say_where(&second).await;
    assert!(shown.contains("href=\"/services/fly-tip/form/what\""), "{shown}");
    send(&second).await;
    app.deliver().await;
    let hand_overs = app.messages().into_iter().filter(|message| message.kind == "team-hand-over");
    assert_eq!(hand_overs.count(), 2);
}

async fn whoever_helps_follows_for_nobody(app: TestApp) {
    const ALREADY: &str = "/services/fly-tip/form/already";
    let first = app.browser("chorley");
    say_where(&first).await;
    send(&first).await;
    let screen = Screen::helping(&app, "Anna").await;
    screen.post("/services/fly-tip/form/where", WHERE).await;
    let shown = screen.get(ALREADY).await.text();
    let (_, rest) = shown.split_once("name=\"case\" value=\"").unwrap_or_else(|| panic!("{shown}"));
    let case = rest.split('"').next().unwrap().to_owned();
    let said = "This is the email address of Kim Staff, who is helping";
    let refused = screen.post(ALREADY, &format!("case={case}&email=KIM%40example.org")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("<title>Error: ") && refused.text().contains(said), "{}", refused.text());
    // The app asks in its own way.
    let endpoint = CreateFollower { service: "fly-tip".to_owned() };
    let body = NewFollower { case: case.clone(), email: "kim@example.org".to_owned(), draft: random::id() };
    let refused = screen.json(Method::POST, &endpoint.path(), &body).await.problem();
    assert!(refused.errors[0].message.contains(said), "{refused:?}");
    app.deliver().await;
    assert!(app.messages().iter().all(|message| message.to != "kim@example.org"), "nothing went there");
    let followed = screen.post(ALREADY, &format!("case={case}&email=anna%40example.org")).await;
    assert_eq!(followed.header("location"), "/services/fly-tip/followed", "{}", followed.text());
}
