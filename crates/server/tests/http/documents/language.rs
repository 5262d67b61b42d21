//! Pages in the resident's language.

use crate::support::TestApp;
use axum::http::{Method, StatusCode};
use contract::paths;

const LANGUAGE: &str = "__Host-language";

#[tokio::test]
async fn each_language_of_the_council_is_offered_by_its_own_name() {
    let page = TestApp::sqlite().await.browser("chorley").get("/").await.text();
    for (code, name) in [("pl", "Polski"), ("ur", "اردو"), ("cy", "Cymraeg")] {
        let link = format!("href=\"/language/{code}\" rel=\"external\" hreflang=\"{code}\" lang=\"{code}\">{name}<");
        assert!(page.contains(&link), "{page}");
    }
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{page}");
}

#[tokio::test]
async fn a_language_is_chosen_where_the_resident_is() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let from = "http://chorley.localhost:8080/services/missed-bin/form/when?change=1";
    let request = browser.request(&Method::GET, &paths::language("ur")).header("referer", from);
    let answer = browser.send(request, "").await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, "/services/missed-bin/form/when?change=1")
    );
    assert_eq!(browser.other(LANGUAGE).as_deref(), Some("ur"));
    let page = browser.get("/services/missed-bin/form/which-bin").await.text();
    assert!(page.contains("<html lang=\"ur\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("/words/ur-"), "{page}");
    assert_eq!(browser.get(&paths::language("xx")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get(&paths::language("ro")).await.status, StatusCode::NOT_FOUND, "the council has no Romanian");
}

#[tokio::test]
async fn an_answer_is_the_same_in_each_language() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let version = |text: &str| {
        let reply: serde_json::Value = serde_json::from_str(text).unwrap();
        (reply["form_version"].clone(), reply["form"]["page"][0]["question"][0]["option"].as_array().unwrap().len())
    };
    let english = browser.get("/api/v1/services/missed-bin/form").await.text();
    browser.set_other(LANGUAGE, "pl");
    let polish = browser.get("/api/v1/services/missed-bin/form").await.text();
    assert_eq!(version(&polish), version(&english));
}
