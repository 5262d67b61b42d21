//! The home that an account remembers: on `/home` and at the top of the account, until it is forgotten.

use super::{
    account::signed_in,
    home::{EMPTY, FULL, HALIFAX, POSTCODE, never_says, nobody, says, serve, show, title},
    plain_form::post,
};
use crate::support::{Client, TestApp};
use axum::{Router, http::StatusCode, routing::get};
use contract::paths;
use server::config::{AddressSource, HomeSource};
use std::time::{Duration, Instant};

on_both_stores![
    a_home_is_remembered_and_forgotten,
    it_is_offered_to_whoever_is_signed_in_and_for_a_home_of_which_something_is_known,
    only_an_address_of_the_postcode_is_remembered,
    a_home_of_another_council_is_not_remembered,
    nobody_else_sees_it,
    it_is_in_all_that_the_account_holds_and_goes_with_it,
    another_takes_its_place,
    a_source_that_is_away_costs_its_own_line,
    a_source_that_is_slow_holds_up_nothing,
];

fn with_addresses(app: &mut TestApp) {
    app.restart_with(|config| config.addresses = AddressSource::Sample);
}

async fn remember(browser: &Client, uprn: &str) -> StatusCode {
    let answer = post(browser, "/home/remember", &format!("postcode=PR7+1AL&uprn={uprn}")).await;
    let went = (answer.status, answer.header("location"));
    assert!(went.0 != StatusCode::SEE_OTHER || went.1 == "/home" || went.1 == paths::SIGN_IN, "{went:?}");
    answer.status
}

async fn a_home_is_remembered_and_forgotten(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    never_says(&browser.get(paths::ACCOUNT).await, &["Heald Lane"]);
    says(&show(&browser, POSTCODE, FULL).await, &["Remember this home in my account"]);
    assert_eq!(remember(&browser, FULL).await, StatusCode::SEE_OTHER);
    let home = browser.get("/home").await;
    says(&home, &["4 Heald Lane, Chorley, PR7 1AL", "Today, Friday 20 November", "Forget this home"]);
    assert_eq!(title(&home), "Your home – Chorley Council");
    let account = browser.get(paths::ACCOUNT).await;
    let line = "Today, Friday 20 November: Rubbish. Tomorrow, Saturday 21 November: Recycling.";
    says(&account, &["Your home: 4 Heald Lane, Chorley", line]);
    never_says(&account, &[FULL, "Friday 27 November"]);
    let other = browser.get("/home/other").await;
    says(&other, &["Postcode"]);
    never_says(&other, &["Heald Lane"]);
    let forgotten = post(&browser, "/home/forget", "").await;
    assert_eq!((forgotten.status, forgotten.header("location")), (StatusCode::SEE_OTHER, "/home"));
    never_says(&browser.get("/home").await, &["Heald Lane"]);
    never_says(&browser.get(paths::ACCOUNT).await, &["Heald Lane"]);
    assert_eq!(post(&browser, "/home/forget", "").await.status, StatusCode::SEE_OTHER, "again is fine");
}

async fn it_is_offered_to_whoever_is_signed_in_and_for_a_home_of_which_something_is_known(mut app: TestApp) {
    with_addresses(&mut app);
    never_says(&show(&app.browser("chorley"), POSTCODE, FULL).await, &["Remember this home"]);
    let browser = signed_in(&app, "sam%40example.org").await;
    never_says(&show(&browser, POSTCODE, EMPTY).await, &["Remember this home"]);
    never_says(&show(&browser, "HX1 1UJ", HALIFAX).await, &["Remember this home"]);
    let stranger = app.browser("chorley");
    assert_eq!(remember(&stranger, FULL).await, StatusCode::SEE_OTHER, "asks to sign in");
    never_says(&stranger.get("/home").await, &["Heald Lane"]);
}

async fn only_an_address_of_the_postcode_is_remembered(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    for uprn in ["", "no", "999900030000", HALIFAX] {
        assert_eq!(remember(&browser, uprn).await, StatusCode::UNPROCESSABLE_ENTITY, "{uprn}");
    }
    assert_eq!(post(&browser, "/home/remember", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    never_says(&browser.get("/home").await, &["Forget this home"]);
    let foreign = browser.request(&axum::http::Method::POST, "/home/remember").header("sec-fetch-site", "cross-site");
    let body = format!("postcode=PR7+1AL&uprn={FULL}");
    assert_eq!(browser.send(foreign, body).await.status, StatusCode::FORBIDDEN);
}

async fn a_home_of_another_council_is_not_remembered(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    let answer = post(&browser, "/home/remember", &format!("postcode=HX1+1UJ&uprn={HALIFAX}")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    never_says(&browser.get("/home").await, &["Forget this home"]);
}

async fn nobody_else_sees_it(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    remember(&browser, FULL).await;
    let other = signed_in(&app, "kim%40example.org").await;
    for answer in [
        other.get("/home").await,
        other.get(paths::ACCOUNT).await,
        app.stranger("chorley").get("/home").await,
        browser.at("calderdale").get("/home").await,
    ] {
        never_says(&answer, &["Heald Lane", FULL]);
    }
    post(&other, "/home/forget", "").await;
    says(&browser.get("/home").await, &["Heald Lane"]);
    post(&browser, paths::SIGN_OUT, "").await;
    never_says(&browser.get("/home").await, &["Heald Lane"]);
}

async fn it_is_in_all_that_the_account_holds_and_goes_with_it(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    remember(&browser, FULL).await;
    let file: serde_json::Value = browser.get("/account/everything.json").await.json();
    assert_eq!((file["home"]["uprn"].as_str(), file["home"]["postcode"].as_str()), (Some(FULL), Some(POSTCODE)));
    says(&browser.get("/account/everything").await, &["Home that we remember", "4 Heald Lane, Chorley, PR7 1AL"]);
    post(&browser, "/account/delete", "").await;
    let again = signed_in(&app, "sam%40example.org").await;
    never_says(&again.get("/home").await, &["Heald Lane"]);
    let file: serde_json::Value = again.get("/account/everything.json").await.json();
    assert_eq!(file.get("home"), None);
}

async fn another_takes_its_place(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    remember(&browser, FULL).await;
    remember(&browser, "999900020002").await;
    let home = browser.get("/home").await;
    says(&home, &["8 Heald Lane", "council tax band C"]);
    never_says(&home, &["4 Heald Lane"]);
    let account = browser.get(paths::ACCOUNT).await;
    says(&account, &["Your home: 8 Heald Lane"]);
    never_says(&account, &["bin days just now"]);
}

async fn a_source_that_is_away_costs_its_own_line(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    remember(&browser, FULL).await;
    let url = format!("http://{}", nobody().await);
    app.restart_with(|config| config.homes = HomeSource::Http { url });
    let browser = same(&app, &browser);
    says(
        &browser.get(paths::ACCOUNT).await,
        &["Your home: 4 Heald Lane", "We can't show your bin days just now", "You are signed in as sam@example.org"],
    );
    says(&browser.get("/home").await, &["4 Heald Lane", "We can't show your bin days, council tax band"]);
}

async fn a_source_that_is_slow_holds_up_nothing(mut app: TestApp) {
    with_addresses(&mut app);
    let browser = signed_in(&app, "sam%40example.org").await;
    remember(&browser, FULL).await;
    let url = serve(Router::new().fallback(get(async || tokio::time::sleep(Duration::from_secs(30)).await))).await;
    app.restart_with(|config| config.homes = HomeSource::Http { url });
    let began = Instant::now();
    says(&same(&app, &browser).get(paths::ACCOUNT).await, &["We can't show your bin days just now", "signed in as"]);
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

/// The same browser after a restart.
pub fn same(app: &TestApp, browser: &Client) -> Client {
    let again = app.browser("chorley");
    again.set_cookie(&browser.cookie());
    again
}
