//! `/account/contact/number`: a mobile phone is shown to be the resident's before any text goes there.

use super::{
    account::{MINUTE, is_signed_out, signed_in},
    home::{never_says, says},
    plain_form::post,
    reach::told,
};
use crate::support::{Client, TestApp};
use axum::http::StatusCode;
use contract::paths;

on_both_stores![
    a_code_by_text_proves_a_mobile_phone,
    a_wrong_code_proves_nothing_and_five_end_it,
    a_code_is_good_for_the_number_that_it_was_asked_for,
    nobody_is_flooded_with_texts,
    what_takes_no_texts_is_not_tested,
];

const NUMBER: &str = "/account/contact/number";
const CODE: &str = "/account/contact/number/code";

async fn ask(app: &TestApp, browser: &Client) -> String {
    let asked = post(browser, NUMBER, "").await;
    assert_eq!(asked.header("location"), CODE, "{}", asked.text());
    app.deliver().await;
    app.message("phone-code").body.split_whitespace().next().unwrap().to_owned()
}

async fn a_code_by_text_proves_a_mobile_phone(app: TestApp) {
    for path in [NUMBER, CODE] {
        assert!(is_signed_out(&app.stranger("chorley").get(path).await), "{path}");
    }
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=%2B44+7700+900123").await;
    says(&browser.get(paths::REACH).await, &["It is not tested yet", "Test your mobile phone"]);
    says(&browser.get(NUMBER).await, &["07700900123"]);
    assert!(app.messages().iter().all(|message| message.channel != "text"), "looking sends nothing");
    let code = ask(&app, &browser).await;
    let text = app.message("phone-code");
    assert_eq!((text.channel, text.to.as_str()), ("text", "07700900123"));
    says(&browser.get(CODE).await, &["07700900123"]);
    let spaced = format!("code={}+{}", &code[..3], &code[3..]);
    assert_eq!(post(&browser, CODE, &spaced).await.header("location"), paths::REACH);
    says(&browser.get(paths::REACH).await, &["You proved this number."]);
    never_says(&browser.get(paths::REACH).await, &["Test your mobile phone"]);
    says(&browser.get("/account/everything").await, &["You proved your mobile phone", "07700900123"]);
    assert!(browser.get("/account/everything.json").await.text().contains("\"proved_phone\":\"07700900123\""));
    // Another number is another matter.
    told(&browser, "phone", "phone=07700+900456").await;
    says(&browser.get(paths::REACH).await, &["It is not tested yet", "Test your mobile phone"]);
}

async fn a_wrong_code_proves_nothing_and_five_end_it(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=07700+900123").await;
    let code = ask(&app, &browser).await;
    let other = if code == "111111" { "222222" } else { "111111" };
    for typed in ["", other, other, other, other, other] {
        let wrong = post(&browser, CODE, &format!("code={typed}")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("<title>Error: ") && wrong.text().contains(typed), "{}", wrong.text());
    }
    let late = post(&browser, CODE, &format!("code={code}")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "five were wrong");
    never_says(&browser.get(paths::REACH).await, &["You proved this number."]);
    let code = ask(&app, &browser).await;
    app.advance(MINUTE * 20);
    assert_eq!(post(&browser, CODE, &format!("code={code}")).await.header("location"), NUMBER, "it is too old");
}

async fn a_code_is_good_for_the_number_that_it_was_asked_for(app: TestApp) {
    let (browser, other) = (signed_in(&app, "sam%40example.org").await, signed_in(&app, "kim%40example.org").await);
    for browser in [&browser, &other] {
        told(browser, "phone", "phone=07700+900123").await;
    }
    let code = ask(&app, &browser).await;
    let stolen = post(&other, CODE, &format!("code={code}")).await;
    assert_eq!(stolen.header("location"), NUMBER, "they asked for none");
    told(&browser, "phone", "phone=07700+900456").await;
    assert_eq!(post(&browser, CODE, &format!("code={code}")).await.header("location"), NUMBER);
    for browser in [&browser, &other] {
        never_says(&browser.get(paths::REACH).await, &["You proved this number."]);
    }
}

async fn nobody_is_flooded_with_texts(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=07700+900123").await;
    for _ in 0..3 {
        ask(&app, &browser).await;
    }
    assert_eq!(post(&browser, NUMBER, "").await.status, StatusCode::TOO_MANY_REQUESTS);
    app.deliver().await;
    assert_eq!(app.messages().iter().filter(|message| message.kind == "phone-code").count(), 3);
}

async fn what_takes_no_texts_is_not_tested(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    for phone in ["", "01257+515151", "%2B33+6+12+34+56+78"] {
        told(&browser, "phone", &format!("phone={phone}")).await;
        never_says(&browser.get(paths::REACH).await, &["Test your mobile phone"]);
        for answer in [browser.get(NUMBER).await, post(&browser, NUMBER, "").await] {
            assert_eq!(answer.header("location"), paths::REACH, "{phone}");
        }
    }
    app.deliver().await;
    assert!(app.messages().iter().all(|message| message.channel != "text"));
}
