//! `/comfort`: pages look as a resident chose, from the first byte and without a script, for as long as they said.

use super::{
    account::{MINUTE, ask, code, enter, signed_in},
    home::{never_says, says},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{StatusCode, header};
use contract::paths;
use domain::comfort::{Choosable, Contrast, Motion, Size, Spacing, Typeface};

on_both_stores![
    each_choice_is_a_class_of_every_page,
    a_choice_is_for_this_visit_unless_it_is_said_otherwise,
    on_an_own_device_it_is_kept_for_a_year,
    on_a_shared_device_nothing_is_kept_and_finishing_forgets_it,
    with_an_account_it_comes_along_to_the_next_device,
    what_was_chosen_in_a_browser_is_not_changed_by_signing_in,
    back_to_usual_is_usual_everywhere,
    the_account_says_what_it_keeps,
];

/// A browser that has this cookie besides.
fn with(app: &TestApp, cookies: &str) -> Client {
    app.browser("chorley").carrying(cookies.to_owned())
}

/// What an answer sets of the cookie.
fn set(answer: &Answer) -> Option<String> {
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let mut own = cookies.filter_map(|cookie| cookie.strip_prefix("__Host-comfort="));
    own.next().map(str::to_owned)
}

/// The attributes of the whole page.
fn html(answer: &Answer) -> String {
    let text = answer.text();
    text.split("<html").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default().to_owned()
}

async fn save(browser: &Client, body: &str) -> String {
    let answer = post(browser, paths::COMFORT, body).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/comfort?saved=yes"));
    set(&answer).expect("it sets the cookie")
}

async fn each_choice_is_a_class_of_every_page(app: TestApp) {
    let keys = [
        (0, Size::ALL.iter().map(|choice| choice.key()).collect::<Vec<_>>()),
        (1, Contrast::ALL.iter().map(|choice| choice.key()).collect()),
        (2, Spacing::ALL.iter().map(|choice| choice.key()).collect()),
        (3, Typeface::ALL.iter().map(|choice| choice.key()).collect()),
        (4, Motion::ALL.iter().map(|choice| choice.key()).collect()),
    ];
    for (at, keys) in keys {
        for key in &keys[1..] {
            let mut all = ["100", "usual", "usual", "usual", "usual"];
            all[at] = key;
            let browser = with(&app, &format!("__Host-comfort={}", all.join(".")));
            for path in ["/", "/services/missed-bin", "/services/missed-bin/form/which-bin", "/track", "/nothing"] {
                let page = browser.get(path).await;
                assert!(html(&page).ends_with(&format!(" class=\"app-comfort-{key}\"")), "{path}: {}", html(&page));
                assert_eq!(page.text().matches("href=\"/comfort.css\"").count(), 1, "{path}");
            }
        }
    }
    let usual = app.browser("chorley").get("/").await;
    assert!(!html(&usual).contains("class"), "{}", html(&usual));
    assert!(!usual.text().contains("comfort.css"), "whoever needs nothing downloads nothing");
    assert!(usual.text().contains("href=\"/comfort\" rel=\"external\""), "each page leads there");
}

async fn a_choice_is_for_this_visit_unless_it_is_said_otherwise(app: TestApp) {
    let browser = app.browser("chorley");
    says(&browser.get(paths::COMFORT).await, &["Make these pages easier to read", "For this visit", "For a year"]);
    let chosen = "size=150&contrast=dark&spacing=calm&typeface=easier&motion=still";
    let cookie = save(&browser, chosen).await;
    assert_eq!(cookie, "150.dark.calm.easier.still; Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(save(&browser, &format!("{chosen}&keep=visit")).await, cookie);
    assert_eq!(save(&browser, &format!("{chosen}&keep=account")).await, cookie, "there is no account");
    let page = with(&app, "__Host-comfort=150.dark.calm.easier.still").get("/comfort?saved=yes").await;
    says(&page, &["Saved", "This is how it looks"]);
    for (name, value) in
        [("size", "150"), ("contrast", "dark"), ("spacing", "calm"), ("typeface", "easier"), ("motion", "still")]
    {
        let text = page.text();
        let input = text
            .split("<input")
            .find(|input| input.contains(&format!("name=\"{name}\"")) && input.contains(&format!("value=\"{value}\"")));
        assert!(input.is_some_and(|input| input.split('>').next().unwrap().contains("checked")), "{name}");
    }
    // What nobody can choose is as usual, and stands in no cookie.
    let odd = save(&browser, "size=9000&contrast=%22%3E%3Cscript%3E&keep=for+ever").await;
    assert_eq!(odd, "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
}

async fn on_an_own_device_it_is_kept_for_a_year(app: TestApp) {
    let browser = with(&app, "__Host-device=own");
    let cookie = save(&browser, "size=200&keep=device").await;
    assert_eq!(cookie, "200.usual.usual.usual.usual; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000");
}

async fn on_a_shared_device_nothing_is_kept_and_finishing_forgets_it(app: TestApp) {
    for device in ["shared", "always-shared"] {
        let browser = with(&app, &format!("__Host-device={device}"));
        let page = browser.get(paths::COMFORT).await;
        says(&page, &["Your choice ends when you finish"]);
        never_says(&page, &["For a year"]);
        let cookie = save(&browser, "size=200&keep=device").await;
        assert_eq!(cookie, "200.usual.usual.usual.usual; Path=/; Secure; HttpOnly; SameSite=Lax");
        let finished = post(&browser, paths::FINISH, "").await;
        assert_eq!(set(&finished).unwrap(), "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    }
}

/// Signs in on another device; answers with what it was told of how pages look.
async fn brought(app: &TestApp, cookies: &str) -> Option<String> {
    let browser = with(app, cookies);
    let mail = ask(app, &browser, "sam%40example.org").await;
    let came = enter(&browser, &code(&mail)).await;
    assert_eq!(came.header("location"), paths::ACCOUNT, "{}", came.text());
    set(&came)
}

async fn with_an_account_it_comes_along_to_the_next_device(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    says(&browser.get(paths::COMFORT).await, &["With my account, wherever I sign in"]);
    save(&browser, "size=125&keep=visit").await;
    assert_eq!(brought(&app, "other=1").await, None, "a visit is a visit");
    save(&browser, "size=200&contrast=more&keep=account").await;
    // No more mails go to one address within an hour.
    app.advance(MINUTE * 61);
    let visit = "200.more.usual.usual.usual; Path=/; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(brought(&app, "other=1").await.unwrap(), visit);
    assert_eq!(brought(&app, "__Host-device=shared").await.unwrap(), visit, "nothing stays on a shared one");
    assert_eq!(brought(&app, "__Host-device=own").await.unwrap(), format!("{visit}; Max-Age=31536000"));
    let other = app.browser("chorley");
    let mail = ask(&app, &other, "lee%40example.org").await;
    assert_eq!(set(&enter(&other, &code(&mail)).await), None, "it is nobody else's");
}

async fn what_was_chosen_in_a_browser_is_not_changed_by_signing_in(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    save(&browser, "size=200&keep=account").await;
    assert_eq!(brought(&app, "__Host-comfort=125.dark.usual.usual.usual").await, None);
}

async fn back_to_usual_is_usual_everywhere(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    save(&browser, "size=200&keep=account").await;
    let cookie = save(&browser, "size=200&keep=visit&usual=yes").await;
    assert_eq!(cookie, "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    assert_eq!(brought(&app, "other=1").await, None);
}

async fn the_account_says_what_it_keeps(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    never_says(&browser.get("/account/everything").await, &["How pages look"]);
    save(&browser, "size=200&contrast=dark&keep=account").await;
    says(&browser.get("/account/everything").await, &["How pages look", "Very large. Light on dark"]);
    let file: serde_json::Value = browser.get("/account/everything.json").await.json();
    assert_eq!(file["pages_look"], "Very large. Light on dark");
}

#[tokio::test]
async fn no_other_website_changes_how_pages_look() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let request = browser
        .request(&axum::http::Method::POST, paths::COMFORT)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site");
    let answer = browser.send(request, "size=200").await;
    assert_eq!((answer.status, set(&answer)), (StatusCode::FORBIDDEN, None));
}
