//! Told once: what an account knows stands in the next form, says where it is from, and can be changed for this time or for good.

use super::{
    account::{MINUTE, send, signed_in},
    home::{FULL, never_says, read, says},
    plain_form::post,
    reach::told,
};
use crate::support::{Answer, Client, TestApp, answers, with_answer};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateAccess, CreateCase, CreateCode, NewCase},
    paths,
    services::{FindForm, FormReply},
};
use domain::told::Told;
use server::config::AddressSource;

on_both_stores![
    a_form_begins_with_what_the_account_knows,
    what_was_answered_is_not_replaced,
    a_home_that_is_remembered_stands_in_the_form,
    what_was_sent_is_told_again,
    what_was_sent_for_somebody_else_is_not,
    a_sensitive_form_begins_empty,
    signing_out_takes_it_away,
    what_is_new_is_kept_for_good_if_the_resident_says_so,
    what_was_for_once_is_not_offered_again,
    nothing_is_kept_that_did_not_stand_on_the_page,
    what_changed_is_changed_in_the_account_once_every_team_has_it,
    a_home_is_changed_once_the_resident_has_moved,
];

async fn form(browser: &Client, service: &str) -> Vec<Told> {
    browser.call(&FindForm { service: service.to_owned() }).await.json::<FormReply>().told
}

async fn page(browser: &Client, service: &str, page: &str) -> Answer {
    browser.get(&paths::form_page(service, page)).await
}

async fn fill_up_to_contact(browser: &Client) {
    for (page, body) in
        [("which-bin", "which-bin=rubbish"), ("when", "when-day=19&when-month=11&when-year=2026"), ("more", "more=")]
    {
        post(browser, &paths::form_page("missed-bin", page), body).await;
    }
}

/// A permit, sent with this number and this contact.
async fn permit(app: &TestApp, browser: &Client, number: &str, email: &str) -> CaseReply {
    let body = NewCase {
        idempotency_key: server::random::id(),
        service: "permit".to_owned(),
        form_version: app.form_version("chorley", "permit"),
        answers: answers(&[
            ("holder", &["Samuel Lee"]),
            ("home", &["7 Mill Lane", "", "Chorley", "PR7 1AL"]),
            ("car", &[number]),
            ("contact-email", &[email]),
        ]),
        route_wrong: None,
    };
    let sent = browser.call_with(&CreateCase, &body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    sent.json()
}

async fn a_form_begins_with_what_the_account_knows(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sam+Lee").await;
    told(&browser, "phone", "phone=01257+515151").await;
    fill_up_to_contact(&browser).await;
    let shown = page(&browser, "missed-bin", "contact").await;
    let html = shown.text();
    for value in ["value=\"Sam Lee\"", "value=\"sam@example.org\"", "value=\"01257 515151\""] {
        assert!(html.contains(value), "{value}: {html}");
    }
    assert_eq!(html.matches("From your account.").count(), 3, "{html}");
    let first = page(&browser, "permit", "holder").await;
    says(&first, &["As on your licence. From your account. You can change it here for this time."]);
    let found = form(&browser, "missed-bin").await;
    assert_eq!(
        found.iter().map(|told| told.question.as_str()).collect::<Vec<_>>(),
        ["contact-name", "contact-email", "contact-phone"]
    );
    // What is shown is not yet said: the check has nothing of it until the resident goes on.
    let gone_on =
        post(&browser, "/services/missed-bin/form/contact", "contact-name=Sam+Lee&contact-email=&contact-phone=").await;
    assert_eq!(gone_on.header("location"), "/services/missed-bin/form/check");
    let check = browser.get("/services/missed-bin/form/check").await;
    says(&check, &["Sam Lee"]);
    never_says(&check, &["01257 515151"]);
    // A guest's form knows nobody, and neither does anybody else's.
    let guest = app.browser("chorley");
    fill_up_to_contact(&guest).await;
    never_says(&page(&guest, "missed-bin", "contact").await, &["From your account", "Sam Lee"]);
    assert_eq!(form(&guest, "missed-bin").await, []);
    assert!(!guest.call(&FindForm { service: "missed-bin".to_owned() }).await.text().contains("told"));
    let kim = form(&signed_in(&app, "kim%40example.org").await, "missed-bin").await;
    assert_eq!(kim.into_iter().flat_map(|told| told.answer).collect::<Vec<_>>(), ["kim@example.org"]);
}

async fn what_was_answered_is_not_replaced(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sam+Lee").await;
    told(&browser, "phone", "phone=01257+515151").await;
    fill_up_to_contact(&browser).await;
    post(
        &browser,
        "/services/missed-bin/form/contact",
        "contact-name=Kim&contact-email=sam%40example.org&contact-phone=",
    )
    .await;
    let shown = page(&browser, "missed-bin", "contact").await;
    assert!(shown.text().contains("value=\"Kim\"") && !shown.text().contains("01257"), "{}", shown.text());
    assert_eq!(shown.text().matches("From your account.").count(), 1, "only at what is: {}", shown.text());
    let wrong =
        post(&browser, "/services/missed-bin/form/contact", "contact-name=&contact-email=sam&contact-phone=").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("value=\"sam\"") && !wrong.text().contains("01257"), "{}", wrong.text());
}

async fn a_home_that_is_remembered_stands_in_the_form(mut app: TestApp) {
    app.restart_with(|config| config.addresses = AddressSource::Sample);
    let browser = signed_in(&app, "sam%40example.org").await;
    post(&browser, "/home/remember", &format!("postcode=PR7+1AL&uprn={FULL}")).await;
    let shown = page(&browser, "permit", "holder").await;
    for value in ["value=\"4 Heald Lane\"", "value=\"Chorley\"", "value=\"PR7 1AL\""] {
        assert!(shown.text().contains(value), "{value}: {}", shown.text());
    }
    says(&shown, &["From your account."]);
}

async fn what_was_sent_is_told_again(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    permit(&app, &browser, "AB12 CDE", "sam@example.org").await;
    app.advance(MINUTE * 60 * 24);
    let browser = signed_in(&app, "sam%40example.org").await;
    permit(&app, &browser, "XY99 ZZZ", "sam@example.org").await;
    let found = form(&browser, "permit").await;
    let car = found.iter().find(|told| told.question == "car").unwrap();
    assert_eq!((car.answer[0].as_str(), car.note.as_str()), ("XY99 ZZZ", "From what you told us on 21 November 2026."));
    let shown = page(&browser, "permit", "holder").await;
    assert!(shown.text().contains("value=\"Samuel Lee\"") && shown.text().contains("value=\"7 Mill Lane\""));
    says(&shown, &["From what you told us on 21 November 2026."]);
    // Told to one question, known to all of its role; what the account has comes first.
    assert!(form(&browser, "missed-bin").await.iter().any(|told| told.answer == ["Samuel Lee"]));
    told(&browser, "name", "name=Sam+Lee").await;
    assert!(form(&browser, "permit").await.iter().any(|told| told.answer == ["Sam Lee"]));
}

async fn what_was_sent_for_somebody_else_is_not(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    permit(&app, &browser, "AB12 CDE", "neighbour@example.org").await;
    // Nor what somebody else sent, which this account may see by its code.
    let other = permit(&app, &app.browser("chorley"), "XY99 ZZZ", "kim@example.org").await;
    browser.call(&CreateCode { reference: other.reference.clone() }).await;
    app.deliver().await;
    let code = app.message("access-code").subject.split_whitespace().next().unwrap().to_owned();
    let opened = browser.call_with(&CreateAccess { reference: other.reference }, &contract::cases::Code { code }).await;
    assert_eq!(opened.status, StatusCode::OK);
    let found = form(&browser, "permit").await;
    assert_eq!(found.into_iter().flat_map(|told| told.answer).collect::<Vec<_>>(), ["sam@example.org"]);
}

async fn a_sensitive_form_begins_empty(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sam+Lee").await;
    assert_eq!(form(&browser, "confidence").await, []);
    never_says(&page(&browser, "confidence", "holder").await, &["Sam Lee"]);
}

async fn signing_out_takes_it_away(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sam+Lee").await;
    fill_up_to_contact(&browser).await;
    says(&page(&browser, "missed-bin", "contact").await, &["From your account."]);
    post(&browser, paths::SIGN_OUT, "").await;
    assert_eq!(form(&browser, "missed-bin").await, []);
    fill_up_to_contact(&browser).await;
    never_says(&page(&browser, "missed-bin", "contact").await, &["Sam Lee", "sam@example.org"]);
}

/// Sends a form with a number that the account does not know.
async fn send_with_phone(app: &TestApp, browser: &Client, phone: &str) {
    let body = with_answer(app.missed_bin("chorley"), "contact-phone", &[phone]);
    assert_eq!(browser.call_with(&CreateCase, &body).await.status, StatusCode::CREATED);
}

const KEEP: &str = "/account/contact/keep";
const OFFER: &str = "Keep what you told us in your account?";

/// What the page names, as a browser sends it.
fn seen(page: &Answer) -> String {
    let html = page.text();
    let seen = html.split("name=\"seen\" value=\"").nth(1).unwrap_or_else(|| panic!("{html}"));
    seen.split('"').next().unwrap().replace('\n', "%0D%0A").replace(' ', "+")
}

async fn decide(browser: &Client, page: &Answer, keep: &str) -> Answer {
    post(browser, KEEP, &format!("seen={}&keep={keep}", seen(page))).await
}

async fn what_is_new_is_kept_for_good_if_the_resident_says_so(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=01257+515151").await;
    never_says(&browser.get(paths::ACCOUNT).await, &[OFFER]);
    app.advance(MINUTE);
    send_with_phone(&app, &browser, "01257 999999").await;
    says(&browser.get(paths::ACCOUNT).await, &["Needs you", OFFER]);
    let page = browser.get(KEEP).await;
    let told_then = "From what you told us on 20 November 2026.";
    says(&page, &["Sam Resident", "01257 999999", "In your account now: 01257 515151", told_then]);
    never_says(&signed_in(&app, "kim%40example.org").await.get(paths::ACCOUNT).await, &[OFFER]);
    app.advance(MINUTE);
    assert_eq!(decide(&browser, &page, "yes").await.header("location"), paths::REACH);
    says(&browser.get(paths::REACH).await, &["Sam Resident", "01257 999999"]);
    never_says(&browser.get(paths::ACCOUNT).await, &[OFFER]);
    assert_eq!(browser.get(KEEP).await.header("location"), paths::REACH);
    assert!(form(&browser, "missed-bin").await.iter().any(|told| told.answer == ["01257 999999"]));
    // The same again is nothing new.
    app.advance(MINUTE);
    send_with_phone(&app, &browser, "01257 999999").await;
    never_says(&browser.get(paths::ACCOUNT).await, &[OFFER]);
}

async fn what_was_for_once_is_not_offered_again(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    send(&app, &browser, "sam@example.org").await;
    app.advance(MINUTE);
    let page = browser.get(KEEP).await;
    decide(&browser, &page, "no").await;
    never_says(&browser.get(paths::REACH).await, &["Sam Resident"]);
    never_says(&browser.get(paths::ACCOUNT).await, &[OFFER]);
    app.advance(MINUTE);
    send_with_phone(&app, &browser, "01257 999999").await;
    says(&browser.get(KEEP).await, &["01257 999999"]);
}

async fn nothing_is_kept_that_did_not_stand_on_the_page(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    send_with_phone(&app, &browser, "01257 999999").await;
    let page = browser.get(KEEP).await;
    app.advance(MINUTE);
    send_with_phone(&app, &browser, "01257 111111").await;
    assert_eq!(decide(&browser, &page, "yes").await.header("location"), KEEP);
    never_says(&browser.get(paths::REACH).await, &["01257"]);
    assert!(read(&browser.get(KEEP).await).contains("01257 111111"));
}

/// Sends that something changed.
async fn change(app: &TestApp, browser: &Client, said: &[(&str, &[&str])]) {
    let body = NewCase {
        idempotency_key: server::random::id(),
        service: "changed".to_owned(),
        form_version: app.form_version("chorley", "changed"),
        answers: answers(said),
        route_wrong: None,
    };
    let sent = browser.call_with(&CreateCase, &body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
}

async fn what_changed_is_changed_in_the_account_once_every_team_has_it(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sam+Lee").await;
    // One of the two teams does not get it yet.
    let said: [(&str, &[&str]); 3] =
        [("known-name", &["Sam Lee"]), ("new-name", &["Sam Moss"]), ("bins", &["demo:team-waits"])];
    change(&app, &browser, &said).await;
    app.deliver().await;
    says(&browser.get(paths::REACH).await, &["Sam Lee"]);
    change(&app, &app.browser("chorley"), &said[..2]).await;
    app.deliver().await;
    says(&browser.get(paths::REACH).await, &["Sam Lee"]);
    change(&app, &browser, &said[..2]).await;
    app.deliver().await;
    says(&browser.get(paths::REACH).await, &["Sam Moss"]);
    never_says(&browser.get(paths::REACH).await, &["Sam Lee"]);
    assert!(form(&browser, "permit").await.iter().any(|told| told.answer == ["Sam Moss"]));
}

async fn a_home_is_changed_once_the_resident_has_moved(mut app: TestApp) {
    app.restart_with(|config| config.addresses = AddressSource::Sample);
    let browser = signed_in(&app, "sam%40example.org").await;
    let home = async || read(&browser.get("/home").await);
    let new: (&str, &[&str]) = ("new-home", &["6 Heald Lane", "", "Chorley", "pr7 1al"]);
    change(&app, &browser, &[new]).await;
    app.deliver().await;
    assert!(!home().await.contains("Heald Lane"), "nobody asked to have one remembered");
    post(&browser, "/home/remember", &format!("postcode=PR7+1AL&uprn={FULL}")).await;
    change(&app, &browser, &[new, ("from", &["21", "11", "2026"])]).await;
    app.deliver().await;
    assert!(home().await.contains("4 Heald Lane"), "they move tomorrow");
    change(&app, &browser, &[new, ("from", &["20", "11", "2026"])]).await;
    app.deliver().await;
    assert!(home().await.contains("6 Heald Lane"), "{}", home().await);
    change(&app, &browser, &[("new-home", &["1 Elsewhere", "", "Leeds", "LS1 1AA"])]).await;
    app.deliver().await;
    assert!(!home().await.contains("Heald Lane"), "a home that was left is forgotten");
}
