//! `/account/contact`: how a resident wants to be reached, what follows from it, and mails that don't reach them.

use super::{
    account::{MINUTE, ask, code, enter, is_signed_out, send, signed_in},
    home::{never_says, says},
    plain_form::post,
};
use crate::support::{Answer, Client, Mailbox, TestApp, with_answer};
use axum::http::StatusCode;
use contract::{cases::CreateCase, paths};
use jiff::SignedDuration;
use mailin::Response;
use server::housekeeping;

on_both_stores![
    what_is_told_is_listed_and_can_be_changed,
    what_is_wrong_is_said_and_what_was_typed_stays,
    whoever_changes_it_has_just_signed_in,
    the_later_of_two_tabs_is_told,
    it_goes_along_with_what_is_sent,
    it_is_asked_about_again_after_six_months,
    who_wants_no_reminders_gets_none,
    reminders_wait_for_the_end_of_quiet_hours,
    an_address_that_takes_no_mails_is_told_and_left_alone,
    an_address_is_tried_again_after_months,
    all_of_it_is_there_to_keep_and_goes_with_the_account,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What the page of a question has in its hidden field.
fn seen(page: &Answer) -> String {
    let html = page.text();
    let rest = html.split("name=\"seen\" value=\"").nth(1).unwrap_or_else(|| panic!("nothing hidden: {html}"));
    rest.split('"').next().unwrap().to_owned()
}

pub async fn tell(browser: &Client, question: &str, said: &str) -> Answer {
    let path = paths::reach(question);
    let seen = seen(&browser.get(&path).await);
    post(browser, &path, &format!("seen={seen}&{said}")).await
}

pub async fn told(browser: &Client, question: &str, said: &str) {
    let answer = tell(browser, question, said).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, paths::REACH), "{}", answer.text());
}

async fn what_is_told_is_listed_and_can_be_changed(app: TestApp) {
    assert!(is_signed_out(&app.stranger("chorley").get(paths::REACH).await));
    let browser = signed_in(&app, "sam%40example.org").await;
    says(&browser.get(paths::ACCOUNT).await, &["How we reach you"]);
    let page = browser.get(paths::REACH).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    says(&page, &["sam@example.org", "You proved this address when you signed in.", "Phone number", "Not given"]);
    told(&browser, "name", "name=Sam+Lee").await;
    told(&browser, "phone", "phone=01257+515151").await;
    told(&browser, "post", "post-line-1=1+High+Street&post-line-2=&post-town=Chorley&post-postcode=pr71al").await;
    told(&browser, "updates", "updates=account").await;
    told(&browser, "news", "news=bins&news=streets").await;
    told(&browser, "quiet", "quiet-from=22%3A00&quiet-to=07%3A00").await;
    told(&browser, "format", "format=large-print").await;
    told(&browser, "safe", "safe=letter&safe=voicemail").await;
    let page = browser.get(paths::REACH).await;
    says(
        &page,
        &[
            "Sam Lee",
            "01257 515151",
            "It is not tested yet",
            "PR7 1AL",
            "Only show it in my account",
            "Bins, Streets",
            "10pm",
            "7am",
            "In large print",
            "Never write me a letter, Never leave a voicemail",
        ],
    );
    told(&browser, "phone", "phone=").await;
    told(&browser, "safe", "").await;
    never_says(&browser.get(paths::REACH).await, &["01257", "voicemail"]);
    never_says(&signed_in(&app, "kim%40example.org").await.get(paths::REACH).await, &["Sam Lee", "large print"]);
    for page in ["nothing", "confirm"] {
        assert_ne!(browser.get(&paths::reach(page)).await.status, StatusCode::OK, "{page}");
    }
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    let long = "x".repeat(10_000);
    for (question, said, error, kept) in [
        ("phone", "phone=388", "Enter a phone number", "388"),
        ("adjustments", &*format!("adjustments={long}"), "500 characters or fewer", &long),
        ("quiet", "quiet-from=22%3A00&quiet-to=", "Choose when it ends", "22:00"),
        ("quiet", "quiet-from=&quiet-to=07%3A00", "Choose when it begins", "07:00"),
        ("quiet", "quiet-from=07%3A00&quiet-to=07%3A00", "It must end later than it begins", "07:00"),
        ("quiet", "quiet-from=25%3A00&quiet-to=07%3A00", "Leave me alone from", "07:00"),
        ("updates", "updates=pigeon", "About what you sent", "Email me"),
    ] {
        let answer = tell(&browser, question, said).await;
        let html = answer.text();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(html.contains("<title>Error: ") && html.contains("There is a problem"), "{html}");
        assert!(html.contains(error) && html.contains(kept), "{error}: {html}");
    }
    never_says(&browser.get(paths::REACH).await, &["388", "xxxx", "10pm", "7am", "pigeon"]);
}

async fn whoever_changes_it_has_just_signed_in(app: TestApp) {
    let browser = app.browser("chorley");
    let mail = ask(&app, &browser, "sam%40example.org").await;
    post(&browser, paths::SIGN_IN_CODE, &format!("code={}&keep=yes", code(&mail))).await;
    told(&browser, "phone", "phone=01257+515151").await;
    app.advance(MINUTE * 31);
    says(&browser.get(paths::REACH).await, &["01257 515151"]);
    let asked = browser.get(&paths::reach("phone")).await;
    assert_eq!(asked.header("location"), "/account/sign-in?next=contact");
    let typed = post(&browser, &paths::reach("phone"), "seen=x&phone=01257+999999").await;
    assert_eq!(typed.status, StatusCode::FORBIDDEN);
    assert!(typed.text().contains("value=\"01257 999999\""), "what was typed is kept: {}", typed.text());
    post(&browser, "/account/sign-in?next=contact", "email=sam%40example.org").await;
    app.deliver().await;
    let code = code(&app.message("sign-in"));
    let answer = post(&browser, "/account/code?next=contact", &format!("code={code}")).await;
    assert_eq!(answer.header("location"), paths::REACH);
    told(&browser, "phone", "phone=01257+999999").await;
}

async fn the_later_of_two_tabs_is_told(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=01257+515151").await;
    let [first, second, other] = ["phone", "phone", "name"].map(paths::reach);
    let (first_seen, second_seen) = (seen(&browser.get(&first).await), seen(&browser.get(&second).await));
    let other_seen = seen(&browser.get(&other).await);
    assert!(!first_seen.contains("515151"));
    let saved = post(&browser, &first, &format!("seen={first_seen}&phone=01257+111111")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    // Another question is another matter.
    let saved = post(&browser, &other, &format!("seen={other_seen}&name=Sam")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let late = post(&browser, &second, &format!("seen={second_seen}&phone=01257+222222")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    says(&late, &["There it says: 01257 111111"]);
    assert!(
        late.text().contains("value=\"01257 222222\"") && late.text().contains("<title>Error: "),
        "{}",
        late.text()
    );
    says(&browser.get(paths::REACH).await, &["01257 111111"]);
    let again = post(&browser, &second, &format!("seen={}&phone=01257+222222", seen(&late))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    says(&browser.get(paths::REACH).await, &["01257 222222", "Sam"]);
}

async fn it_goes_along_with_what_is_sent(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "name", "name=Sammy").await;
    told(&browser, "adjustments", "adjustments=Phone+after+2pm.%0D%0AReference%3A+none").await;
    told(&browser, "language", "language=Polish").await;
    told(&browser, "safe", "safe=letter").await;
    told(&browser, "reminders", "reminders=none").await;
    let case = send(&app, &browser, "sam@example.org").await;
    app.deliver().await;
    let mail = app.message("team-hand-over");
    let (answers, reach) = mail.body.split_once("How to reach the resident, as they told us").unwrap();
    assert!(
        reach.contains("Language:\n    Polish") && reach.contains("Never:\n    Never write me a letter"),
        "{reach}"
    );
    assert!(reach.contains("What helps:\n    Phone after 2pm.\n    Reference: none"), "set in: {reach}");
    assert!(!reach.contains("Sammy") && !reach.contains("Reminders") && !answers.contains("Polish"), "{}", mail.body);
    let reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(stored.case.needs.len(), 3, "{:?}", stored.case.needs);
    // It is what they told then.
    told(&browser, "language", "language=Urdu").await;
    let again = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!(again.case.needs, stored.case.needs);
    for other in [app.browser("chorley"), signed_in(&app, "kim%40example.org").await] {
        send(&app, &other, "sam@example.org").await;
        app.deliver().await;
        assert!(!app.message("team-hand-over").body.contains("How to reach the resident, as they told us"));
    }
}

async fn it_is_asked_about_again_after_six_months(app: TestApp) {
    const ASKED: &str = "Is this still right?";
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=01257+515151").await;
    let later = async |days: i32| {
        app.advance(DAY * days);
        signed_in(&app, "sam%40example.org").await
    };
    let browser = later(180).await;
    for page in [paths::ACCOUNT, paths::REACH] {
        never_says(&browser.get(page).await, &[ASKED]);
    }
    let browser = later(1).await;
    says(&browser.get(paths::ACCOUNT).await, &["Needs you", ASKED, "on 20 November 2026"]);
    says(&browser.get(paths::REACH).await, &[ASKED, "on 20 November 2026", "Yes, all of it is right"]);
    let confirmed = post(&browser, "/account/contact/confirm", "").await;
    assert_eq!(confirmed.header("location"), paths::REACH);
    for page in [paths::ACCOUNT, paths::REACH] {
        never_says(&browser.get(page).await, &[ASKED]);
    }
    says(&browser.get(paths::REACH).await, &["01257 515151"]);
    let nothing_told = signed_in(&app, "kim%40example.org").await;
    app.advance(DAY * 200);
    drop(nothing_told);
    never_says(&signed_in(&app, "kim%40example.org").await.get(paths::ACCOUNT).await, &[ASKED]);
}

async fn sent_to(app: &TestApp, email: &str, kind: &str) -> usize {
    app.deliver().await;
    app.messages().iter().filter(|mail| mail.to == email && mail.kind == kind).count()
}

/// Has a draft with an address.
async fn begin(browser: &Client, email: &str) {
    post(browser, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    let kept = post(browser, "/services/missed-bin/keep", &format!("email={email}")).await;
    assert!(kept.status.is_success() || kept.status.is_redirection(), "{}", kept.text());
}

async fn who_wants_no_reminders_gets_none(app: TestApp) {
    for (email, answer) in [("holder", "none"), ("neighbour", "email")] {
        let browser = signed_in(&app, &format!("{email}%40example.org")).await;
        told(&browser, "reminders", &format!("reminders={answer}")).await;
        begin(&browser, &format!("{email}%40example.org")).await;
    }
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(sent_to(&app, "holder@example.org", "holding-reminder").await, 0);
    assert_eq!(sent_to(&app, "neighbour@example.org", "holding-reminder").await, 1);
    app.advance(DAY * 22);
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(sent_to(&app, "holder@example.org", "draft-reminder").await, 0);
    assert_eq!(sent_to(&app, "neighbour@example.org", "draft-reminder").await, 1);
    // What is no reminder comes.
    let browser = signed_in(&app, "holder%40example.org").await;
    send(&app, &browser, "holder@example.org").await;
    assert_eq!(sent_to(&app, "holder@example.org", "resident-receipt").await, 1);
}

async fn reminders_wait_for_the_end_of_quiet_hours(app: TestApp) {
    let browser = signed_in(&app, "holder%40example.org").await;
    told(&browser, "quiet", "quiet-from=09%3A00&quiet-to=12%3A00").await;
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(sent_to(&app, "holder@example.org", "holding-reminder").await, 0, "it is ten o'clock");
    app.advance(MINUTE * 119);
    assert_eq!(sent_to(&app, "holder@example.org", "holding-reminder").await, 0);
    app.advance(MINUTE);
    assert_eq!(sent_to(&app, "holder@example.org", "holding-reminder").await, 1);
    // Nobody waits for a code.
    app.advance(SignedDuration::from_hours(22));
    signed_in(&app, "holder%40example.org").await;
}

async fn an_address_that_takes_no_mails_is_told_and_left_alone(app: TestApp) {
    const TOLD: &str = "Our emails do not reach you";
    let browser = signed_in(&app, "sam%40example.org").await;
    never_says(&browser.get(paths::ACCOUNT).await, &[TOLD]);
    let (store, long_ago) = (&app.server.store, app.now() - DAY * 90);
    store.create_bounce("chorley", "Sam@example.org", long_ago, app.now()).await.unwrap();
    let page = browser.get(paths::ACCOUNT).await;
    says(&page, &[TOLD, "sam@example.org takes no emails from us since 20 November 2026"]);
    assert!(page.text().contains("href=\"/account/address\""), "{}", page.text());
    never_says(&signed_in(&app, "kim%40example.org").await.get(paths::ACCOUNT).await, &[TOLD]);
    send(&app, &browser, "sam@example.org").await;
    assert_eq!(sent_to(&app, "sam@example.org", "resident-receipt").await, 0);
    assert_eq!(store.find_waiting().await.unwrap().failed, 1, "a person sees it");
    app.advance(DAY);
    assert_eq!(sent_to(&app, "sam@example.org", "resident-receipt").await, 0, "it is not tried again");
    let again = signed_in(&app, "sam%40example.org").await;
    never_says(&again.get(paths::ACCOUNT).await, &[TOLD]);
    send(&app, &again, "sam@example.org").await;
    assert_eq!(sent_to(&app, "sam@example.org", "resident-receipt").await, 1);
}

async fn an_address_is_tried_again_after_months(app: TestApp) {
    let browser = app.browser("chorley");
    app.server.store.create_bounce("chorley", "sam@example.org", app.now() - DAY * 90, app.now()).await.unwrap();
    app.advance(DAY * 89);
    send(&app, &browser, "sam@example.org").await;
    assert_eq!(sent_to(&app, "sam@example.org", "resident-receipt").await, 0);
    app.advance(DAY);
    send(&app, &browser, "sam@example.org").await;
    assert_eq!(sent_to(&app, "sam@example.org", "resident-receipt").await, 1);
    housekeeping::tidy(&app.server).await.unwrap();
    let kept = app.server.store.find_bounce("chorley", "sam@example.org", jiff::Timestamp::UNIX_EPOCH).await.unwrap();
    assert_eq!(kept, None, "it is forgotten");
}

#[tokio::test]
async fn a_mail_server_that_knows_no_such_mailbox_is_believed() {
    let (mailbox, address) = Mailbox::start().await;
    let app = TestApp::with_transport(|config| config.smtp = Some(format!("smtp://{address}"))).await;
    let receipt = async |says: Option<Response>| {
        let body = with_answer(app.missed_bin("chorley"), "contact-email", &["sam@example.org"]);
        let sent = app.browser("chorley").call_with(&CreateCase, &body).await;
        assert_eq!(sent.status, StatusCode::CREATED);
        mailbox.refuse(says);
        app.deliver().await;
        mailbox.recipients().iter().filter(|to| *to == "sam@example.org").count()
    };
    let refused = |code: u16, said: &str| Some(Response::custom(code, said.to_owned()));
    assert_eq!(receipt(refused(550, "5.7.1 looks like spam")).await, 1);
    assert_eq!(receipt(refused(550, "5.1.1 sam@example.org unknown")).await, 2, "that was about the mail");
    assert_eq!(receipt(None).await, 2, "this was about the address");
    let waits = app.server.store.find_waiting().await.unwrap();
    assert!(waits.failed >= 3, "{waits:?}");
    // A code tries it, and where it arrives all is well.
    let browser = app.browser("chorley");
    post(&browser, paths::SIGN_IN, "email=sam%40example.org").await;
    app.deliver().await;
    assert_eq!(mailbox.recipients().iter().filter(|to| *to == "sam@example.org").count(), 3);
    assert_eq!(receipt(None).await, 4);
}

async fn all_of_it_is_there_to_keep_and_goes_with_the_account(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    told(&browser, "phone", "phone=01257+515151").await;
    app.server.store.create_bounce("chorley", "sam@example.org", app.now() - DAY * 90, app.now()).await.unwrap();
    let everything = [browser.get("/account/everything").await, browser.get("/account/everything.json").await];
    assert!(everything[1].text().contains("01257 515151"));
    says(&everything[0], &["01257 515151", "Our emails do not reach you since"]);
    assert!(everything[1].text().contains("\"not_reached_since\":\"2026-11-20"), "{}", everything[1].text());
    let case = send(&app, &browser, "kim@example.org").await;
    post(&browser, "/account/delete", "").await;
    let again = app.browser("chorley");
    let mail = ask(&app, &again, "sam%40example.org").await;
    enter(&again, &code(&mail)).await;
    never_says(&again.get(paths::REACH).await, &["01257"]);
    never_says(&again.get(paths::ACCOUNT).await, &["do not reach you"]);
    let reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    assert_eq!((stored.case.sender, stored.case.needs.len()), (None, 1), "what was sent is the council's");
}
