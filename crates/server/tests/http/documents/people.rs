//! Somebody acts for a resident: from the invitation to its end, and what each of the two sees of it.

use super::{
    account::{is_signed_out, send, signed_in},
    home::{never_says, says},
    plain_form::post,
    reach,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, FindCase, NewCase},
    paths,
};
use domain::reference::Reference;
use jiff::SignedDuration;
use server::housekeeping;

on_both_stores![
    a_relative_acts_from_the_invitation_to_the_end,
    the_mail_leads_there_and_starts_nothing,
    what_is_wrong_is_said_and_what_was_typed_stays,
    who_asks_has_just_shown_who_they_are,
    a_form_is_sent_for_the_resident_and_is_theirs,
    what_was_sent_for_somebody_opens_nothing_to_the_sender,
    seeing_is_not_doing,
    only_what_was_chosen_is_seen,
    a_councillor_sees_what_is_named_and_does_nothing,
    either_ends_it_at_once,
    it_ends_by_itself_after_its_last_day,
    who_acts_no_more_keeps_what_they_typed,
    an_invitation_is_nobody_elses_and_lapses,
    somebody_elses_and_none_answer_alike,
    each_look_is_there_to_read,
    it_goes_with_either_account,
    what_is_over_is_forgotten,
    a_form_for_somebody_is_no_form_of_ones_own,
    what_is_known_of_either_stays_where_it_belongs,
    what_was_agreed_is_listed_and_ends_there,
    all_of_it_is_in_what_the_account_holds,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);
const SAM: &str = "sam%40example.org";
const KIM: &str = "kim%40example.org";

/// What Sam types to ask Kim; `terms` is the rest.
fn ask_kim(terms: &str) -> String {
    format!(
        "relation=relative&name=Kim+Lee&email=Kim%40Example.org&own-name=Sam&until-day=31&until-month=1&until-year=2027&{terms}"
    )
}

const ALL: &str = "power=act&scope=everything";

/// Asks Kim; answers with the id of the invitation.
async fn invite(app: &TestApp, sam: &Client, terms: &str) -> String {
    let asked = post(sam, "/account/people/new", &ask_kim(terms)).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    app.deliver().await;
    asked.header("location").rsplit('/').next().unwrap().to_owned()
}

async fn accept(kim: &Client, id: &str) {
    let answer = post(kim, &format!("/account/people/{id}/accept"), "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, paths::acting(id).as_str()));
}

/// Sam and Kim, and by what Kim acts for Sam.
async fn acting(app: &TestApp, terms: &str) -> (Client, Client, String) {
    let (sam, kim) = (signed_in(app, SAM).await, signed_in(app, KIM).await);
    let id = invite(app, &sam, terms).await;
    accept(&kim, &id).await;
    (sam, kim, id)
}

fn form(id: &str, page: &str) -> String {
    paths::acting(id) + &paths::form_page("missed-bin", page)
}

/// Fills in a form for Sam up to its check.
async fn fill(kim: &Client, id: &str) {
    for (page, body, next) in [
        ("which-bin", "which-bin=rubbish", "when"),
        ("when", "when-day=19&when-month=11&when-year=2026", "more"),
        ("more", "more=It+was+full", "contact"),
        ("contact", "contact-name=Kim&contact-email=kim%40example.org&contact-phone=", "check"),
    ] {
        let answer = post(kim, &form(id, page), body).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, form(id, next).as_str()));
    }
}

/// Sends a form for Sam; answers with its reference.
async fn send_for(kim: &Client, id: &str) -> String {
    fill(kim, id).await;
    let sent = post(kim, &form(id, "check"), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let path = sent.header("location").to_owned();
    let (base, rest) = path.split_once("/cases/").unwrap();
    assert_eq!(base, paths::acting(id));
    rest.trim_end_matches("?sent=yes").to_owned()
}

async fn sees(browser: &Client, reference: &str) -> bool {
    let reference = Reference::try_from(reference.to_owned()).unwrap();
    browser.call(&FindCase { reference }).await.status == StatusCode::OK
}

/// What stands in the page's own text.
fn holds(answer: &Answer, all: &[&str]) {
    let html = answer.text();
    for text in all {
        assert!(html.contains(text), "{text}: {html}");
    }
}

/// A mail says so. Those that are sent together arrive in any order.
async fn told(app: &TestApp, to: &str, text: &str) {
    app.deliver().await;
    let is_it = |kind: &str, body: &str| kind == "delegation-notice" && body.contains(text);
    let found = app.messages().iter().any(|mail| mail.to == to && is_it(mail.kind, &mail.body));
    assert!(found, "{text}: {:?}", app.messages());
}

fn is_over(answer: &Answer) -> bool {
    answer.text().contains("You do not act for Sam any more")
}

async fn a_relative_acts_from_the_invitation_to_the_end(app: TestApp) {
    let (sam, kim) = (signed_in(&app, SAM).await, signed_in(&app, KIM).await);
    let case = send(&app, &sam, "sam@example.org").await;
    says(&sam.get(paths::ACCOUNT).await, &["Who acts for you"]);
    let id = invite(&app, &sam, ALL).await;
    says(&sam.get(paths::PEOPLE).await, &["Kim Lee (relative)", "Waits for a yes or no"]);
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND, "nothing starts before a yes");
    says(&kim.get(paths::PEOPLE).await, &["You are asked to act", "For Sam"]);
    let asked = kim.get(&paths::person(&id)).await;
    says(&asked, &["See requests, and send forms", "Everything", "31 January 2027", "Yes, I act for Sam"]);
    app.advance(DAY);
    let kim = signed_in(&app, KIM).await;
    accept(&kim, &id).await;
    told(&app, "sam@example.org", "Kim Lee (relative) said yes").await;
    let sam = signed_in(&app, SAM).await;
    // Both of them agreed, each on a day.
    says(&sam.get(&paths::person(&id)).await, &["Sam, on 20 November 2026", "Kim Lee, on 21 November 2026"]);
    let page = kim.get(&paths::acting(&id)).await;
    says(&page, &["You act for Sam", "Report a missed bin", "Stop acting for Sam"]);
    assert_eq!(page.header("cache-control"), "no-store");
    let shown = kim.get(&(paths::acting(&id) + &case)).await;
    says(&shown, &["Report a missed bin, for Sam", "Rubbish", "19 November 2026"]);
    assert!(!sees(&kim, case.rsplit('/').next().unwrap()).await, "it is not in Kim's own account");
    never_says(&kim.get(paths::ACCOUNT).await, &[&case]);
    post(&sam, &format!("/account/people/{id}/end"), "").await;
    assert!(is_over(&kim.get(&paths::acting(&id)).await));
    assert!(is_over(&kim.get(&(paths::acting(&id) + &case)).await));
    says(&kim.get(paths::PEOPLE).await, &["Ended on 21 November 2026"]);
}

async fn the_mail_leads_there_and_starts_nothing(app: TestApp) {
    let sam = signed_in(&app, SAM).await;
    let id = invite(&app, &sam, ALL).await;
    let mail = app.message("invitation");
    assert_eq!(mail.to, "kim@example.org");
    assert!(mail.subject.contains("Sam asks you to act for them"), "{}", mail.subject);
    let link = mail.body.split_whitespace().find(|word| word.contains("/account")).unwrap();
    let link = &link[link.find("/account").unwrap()..];
    assert!(!mail.body.contains(&id), "it opens nothing by itself: {}", mail.body);
    let kim = app.browser("chorley");
    for _ in 0..3 {
        let opened = kim.get(link).await;
        assert_eq!(opened.header("location"), "/account/sign-in?next=people");
    }
    post(&kim, "/account/sign-in?next=people", &format!("email={KIM}")).await;
    app.deliver().await;
    let code = app.message("sign-in").subject.split_whitespace().next().unwrap().to_owned();
    let came = post(&kim, "/account/code?next=people", &format!("code={code}")).await;
    assert_eq!(came.header("location"), paths::PEOPLE);
    says(&kim.get(paths::PEOPLE).await, &["You are asked to act"]);
    says(&sam.get(paths::PEOPLE).await, &["Waits for a yes or no"]);
    post(&kim, &format!("/account/people/{id}/decline"), "").await;
    app.deliver().await;
    assert!(app.message("delegation-notice").body.contains("said no"));
    says(&sam.get(paths::PEOPLE).await, &["The answer was no, on 20 November 2026"]);
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND);
    post(&kim, &format!("/account/people/{id}/accept"), "").await;
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND, "no was the answer");
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let sam = signed_in(&app, SAM).await;
    let whole = ask_kim(ALL);
    for (body, said) in [
        (whole.replace("relation=relative", "relation=councillor"), "Choose what they are to you"),
        (whole.replace("Kim+Lee", "evil.example"), "Enter their name, with letters only"),
        (whole.replace("own-name=Sam", "own-name=win+%C2%A3100"), "Enter your name, with letters only"),
        (whole.replace("email=Kim%40Example.org", "email=kim"), "Enter"),
        (whole.replace("email=Kim%40Example.org", "email=SAM%40example.org"), "not your own"),
        (whole.replace("power=act", "power=rule"), "Choose what they may do"),
        (whole.replace("scope=everything", "scope=chosen"), "Choose at least one service"),
        (whole.replace("scope=everything", "scope=chosen&service=nothing"), "Choose at least one service"),
        (whole.replace("year=2027", "year=2026"), "The last day must be today or later"),
        (whole.replace("year=2027", "year=2028"), "The last day must be 20 November 2027 or earlier"),
        (whole.replace("until-day=31", "until-day=32"), "Enter the last day"),
    ] {
        let refused = post(&sam, "/account/people/new", &body).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        says(&refused, &["There is a problem", said]);
        holds(&refused, &["<title>Error: ", "name=\"until-year\" type=\"text\" value=\"20"]);
    }
    let councillor = "name=Cllr+Jo+Ward&email=jo%40example.org&own-name=Sam&until-day=1&until-month=12&until-year=2026";
    says(&post(&sam, "/account/people/new-councillor", councillor).await, &["You have sent no request yet"]);
    let others = send(&app, &app.browser("chorley"), "other@example.org").await;
    let others = others.rsplit('/').next().unwrap().replace('-', "");
    send(&app, &sam, "sam@example.org").await;
    let refused = post(&sam, "/account/people/new-councillor", &format!("{councillor}&case={others}")).await;
    says(&refused, &["Choose at least one request"]);
    holds(&refused, &["value=\"Cllr Jo Ward\""]);
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| mail.kind != "invitation"));
    // Mails to others are few.
    for _ in 0..10 {
        assert_eq!(post(&sam, "/account/people/new", &whole).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(post(&sam, "/account/people/new", &whole).await.status, StatusCode::TOO_MANY_REQUESTS);
}

async fn who_asks_has_just_shown_who_they_are(app: TestApp) {
    let sam = signed_in(&app, SAM).await;
    // Long enough ago, and still signed in.
    for _ in 0..2 {
        app.advance(SignedDuration::from_mins(20));
        assert_eq!(sam.get(paths::PEOPLE).await.status, StatusCode::OK);
    }
    assert_eq!(sam.get("/account/people/new").await.header("location"), "/account/sign-in?next=people");
    let kept = post(&sam, "/account/people/new", &ask_kim(ALL)).await;
    assert_eq!(kept.status, StatusCode::FORBIDDEN);
    holds(&kept, &["value=\"Kim Lee\"", "/account/sign-in?next=people"]);
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| mail.kind != "invitation"));
}

async fn a_form_is_sent_for_the_resident_and_is_theirs(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    let offered = kim.get("/services/missed-bin").await;
    says(&offered, &["Start now", "Is this for somebody else?", "Start for Sam"]);
    never_says(&sam.get("/services/missed-bin").await, &["Start for"]);
    fill(&kim, &id).await;
    says(&kim.get(&form(&id, "check")).await, &["Report a missed bin, for Sam", "It was full", "Goes to Waste"]);
    says(&kim.get(&paths::acting(&id)).await, &["Not sent yet"]);
    never_says(&sam.get(paths::ACCOUNT).await, &["/services/missed-bin/form"]);
    let sent = post(&kim, &form(&id, "check"), "").await;
    let shown = kim.get(sent.header("location")).await;
    says(&shown, &["We have it", "It is in the account of Sam", "Kim Lee (relative), for Sam"]);
    let reference = sent.header("location").rsplit('/').next().unwrap().trim_end_matches("?sent=yes").to_owned();
    app.deliver().await;
    let receipt = app.message("resident-receipt");
    assert_eq!(receipt.to, "sam@example.org", "whatever address Kim typed");
    assert!(receipt.body.contains("Kim Lee (relative) sent it for you."), "{}", receipt.body);
    let team = app.message("team-hand-over");
    assert!(team.body.contains("Sent by Kim Lee (relative), who acts for Sam."), "{}", team.body);
    // The resident's case page names both.
    let own = Reference::try_from(reference.clone()).unwrap();
    let case: CaseReply = sam.call(&FindCase { reference: own }).await.json();
    assert_eq!(case.events[0].by.as_deref(), Some("Kim Lee (relative), for Sam."));
    assert_eq!(case.updates_to.as_deref(), Some("s…@example.org"));
    says(&sam.get(paths::ACCOUNT).await, &[&reference]);
    never_says(&kim.get(paths::ACCOUNT).await, &[&reference]);
    says(&sam.get(paths::ACCESS).await, &["Sent a form: Report a missed bin", "Kim Lee (relative), for Sam."]);
    // What is English on a page in another language says so.
    kim.set_other("__Host-language", "ur");
    let page = kim.get(&(paths::acting(&id) + "/cases/" + &reference)).await;
    holds(&page, &[r#"<dd class="govuk-summary-list__value" lang="en" dir="ltr">Rubbish</dd>"#]);
}

async fn what_was_sent_for_somebody_opens_nothing_to_the_sender(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    fill(&kim, &id).await;
    // The key of the form is in the page's draft alone; somebody who wrote it down has it still.
    let key = app.server.store.list_drafts_for("chorley", &hash(&app, &kim).await, Some(&id), app.now()).await.unwrap();
    let key = key[0].id.clone();
    let reference = send_for_check(&kim, &id).await;
    assert!(sees(&sam, &reference).await && !sees(&kim, &reference).await);
    let body = NewCase { idempotency_key: key, ..app.missed_bin("chorley") };
    let again = kim.call_with(&CreateCase, &body).await;
    assert_eq!(again.problem().kind, "/problems/key-reused");
    assert!(!sees(&kim, &reference).await, "knowing the key lets nobody in to what is another's");
    // Nor does the address that was typed: codes for the case go to the resident.
    assert!(!sees(&signed_in(&app, KIM).await, &reference).await, "what was sent with Kim's address is not Kim's");
    assert_eq!(kim.get(&(paths::acting(&id) + "/cases/" + &reference)).await.status, StatusCode::OK);
    post(&kim, &format!("/account/people/{id}/end"), "").await;
    assert!(is_over(&kim.get(&(paths::acting(&id) + "/cases/" + &reference)).await));
}

async fn send_for_check(kim: &Client, id: &str) -> String {
    let sent = post(kim, &form(id, "check"), "").await;
    let path = sent.header("location").to_owned();
    path.rsplit('/').next().unwrap().trim_end_matches("?sent=yes").to_owned()
}

async fn hash(_: &TestApp, browser: &Client) -> server::store::sessions::TokenHash {
    use sha2::{Digest, Sha256};
    server::store::sessions::TokenHash(server::random::hex(&Sha256::digest(browser.cookie())))
}

async fn seeing_is_not_doing(app: TestApp) {
    let (sam, kim, id) = acting(&app, "power=see&scope=everything").await;
    let case = send(&app, &sam, "sam@example.org").await;
    says(&kim.get(&(paths::acting(&id) + &case)).await, &["Rubbish"]);
    never_says(&kim.get("/services/missed-bin").await, &["Start for"]);
    never_says(&kim.get(&paths::acting(&id)).await, &["Send a form for Sam"]);
    assert_eq!(kim.get(&form(&id, "which-bin")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&kim, &form(&id, "which-bin"), "which-bin=rubbish").await.status, StatusCode::NOT_FOUND);
}

async fn only_what_was_chosen_is_seen(app: TestApp) {
    let (sam, kim, id) = acting(&app, "power=act&scope=chosen&service=allotment").await;
    let case = send(&app, &sam, "sam@example.org").await;
    let page = kim.get(&paths::acting(&id)).await;
    never_says(&page, &[&case]);
    says(&page, &["There is nothing that you may see yet"]);
    let hidden = kim.get(&(paths::acting(&id) + &case)).await;
    let none = kim.get(&(paths::acting(&id) + "/cases/7K3F9-2QDXM")).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    assert_eq!(hidden.seen(), none.seen());
    assert_eq!(kim.get(&form(&id, "which-bin")).await.status, StatusCode::NOT_FOUND);
    says(&kim.get(&(paths::acting(&id) + "/services/allotment/form")).await, &["for Sam"]);
}

async fn a_councillor_sees_what_is_named_and_does_nothing(app: TestApp) {
    let (sam, jo) = (signed_in(&app, SAM).await, signed_in(&app, "jo%40example.org").await);
    let (named, other) = (send(&app, &sam, "sam@example.org").await, send(&app, &sam, "sam@example.org").await);
    let reference = Reference::try_from(named.rsplit('/').next().unwrap().to_owned()).unwrap();
    let page = sam.get("/account/people/new-councillor").await;
    holds(&page, &[&format!("value=\"{}\"", reference.as_str())]);
    let body = format!(
        "name=Cllr+Jo+Ward&email=jo%40example.org&own-name=Sam&until-day=1&until-month=12&until-year=2026&case={}&power=act&scope=everything&relation=carer",
        reference.as_str()
    );
    let asked = post(&sam, "/account/people/new-councillor", &body).await;
    let id = asked.header("location").rsplit('/').next().unwrap().to_owned();
    says(&sam.get(paths::PEOPLE).await, &["Cllr Jo Ward (councillor)"]);
    accept(&jo, &id).await;
    let list = jo.get(&paths::acting(&id)).await;
    holds(&list, &[&named]);
    says(&list, &["councillor", "See requests"]);
    never_says(&list, &[&other, "Send a form for Sam"]);
    says(&jo.get(&(paths::acting(&id) + &named)).await, &["Cllr Jo Ward (councillor), for Sam"]);
    assert_eq!(jo.get(&(paths::acting(&id) + &other)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&jo, &form(&id, "which-bin"), "which-bin=rubbish").await.status, StatusCode::NOT_FOUND);
    says(&sam.get(paths::ACCESS).await, &["Cllr Jo Ward (councillor), for Sam", "Looked at a request"]);
}

async fn either_ends_it_at_once(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    let case = send(&app, &sam, "sam@example.org").await;
    // Kim reads Polish. What Sam reads is not known: they are told in English.
    kim.set_other("__Host-language", "pl");
    post(&kim, &format!("/account/people/{id}/end"), "").await;
    kim.forget_other("__Host-language");
    assert!(is_over(&kim.get(&(paths::acting(&id) + &case)).await));
    told(&app, "sam@example.org", "Kim Lee (relative) does not act for you any more").await;
    says(&sam.get(&paths::person(&id)).await, &["Ended on 20 November 2026"]);
    // It can't be begun again but by asking again.
    post(&kim, &format!("/account/people/{id}/accept"), "").await;
    assert!(is_over(&kim.get(&paths::acting(&id)).await));
    let id = invite(&app, &sam, ALL).await;
    accept(&kim, &id).await;
    post(&sam, &format!("/account/people/{id}/end"), "").await;
    assert!(is_over(&kim.get(&paths::acting(&id)).await));
    told(&app, "kim@example.org", "You do not act for Sam any more").await;
    // What waits is taken back, and can't be accepted then.
    let id = invite(&app, &sam, ALL).await;
    for _ in 0..2 {
        post(&sam, &format!("/account/people/{id}/end"), "").await;
    }
    told(&app, "kim@example.org", "Sam does not ask you to act for them any more").await;
    assert_eq!(app.messages().iter().filter(|mail| mail.kind == "delegation-notice").count(), 5, "each is told once");
    assert_eq!(post(&kim, &format!("/account/people/{id}/accept"), "").await.status, StatusCode::NOT_FOUND);
}

async fn it_ends_by_itself_after_its_last_day(app: TestApp) {
    let (_, _, id) = acting(&app, ALL).await;
    // To the last minute of the last day.
    app.advance(DAY * 72);
    let kim = signed_in(&app, KIM).await;
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::OK);
    app.advance(DAY);
    let kim = signed_in(&app, KIM).await;
    let over = kim.get(&paths::acting(&id)).await;
    assert!(is_over(&over), "{}", over.text());
    says(&over, &["Ended by itself after 31 January 2027"]);
    never_says(&kim.get("/services/missed-bin").await, &["Start for"]);
    says(&signed_in(&app, SAM).await.get(paths::PEOPLE).await, &["Ended by itself after 31 January 2027"]);
}

async fn who_acts_no_more_keeps_what_they_typed(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    post(&kim, &form(&id, "which-bin"), "which-bin=rubbish").await;
    post(&sam, &format!("/account/people/{id}/end"), "").await;
    let typed = post(&kim, &form(&id, "when"), "when-day=19&when-month=11&when-year=2026").await;
    assert!(is_over(&typed) && typed.status == StatusCode::FORBIDDEN, "{}", typed.text());
    says(&typed, &["What you had typed", "Rubbish", "19 November 2026", "It was not sent"]);
    let (_, kim, id) = acting(&app, ALL).await;
    fill(&kim, &id).await;
    post(&kim, &format!("/account/people/{id}/end"), "").await;
    let sent = post(&kim, &form(&id, "check"), "").await;
    assert!(is_over(&sent), "{}", sent.text());
    says(&sent, &["It was full"]);
    says(&kim.get(&form(&id, "more")).await, &["It was full"]);
    app.deliver().await;
    assert!(app.messages().iter().all(|mail| mail.kind != "team-hand-over"), "nothing was sent");
}

async fn an_invitation_is_nobody_elses_and_lapses(app: TestApp) {
    let (sam, other) = (signed_in(&app, SAM).await, signed_in(&app, "other%40example.org").await);
    let id = invite(&app, &sam, ALL).await;
    never_says(&other.get(paths::PEOPLE).await, &["You are asked"]);
    let foreign = post(&other, &format!("/account/people/{id}/accept"), "").await;
    let none = post(&other, &format!("/account/people/{}/accept", "0".repeat(32)), "").await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    assert_eq!(foreign.seen(), none.seen());
    // The resident accepts nothing for somebody else.
    post(&sam, &format!("/account/people/{id}/accept"), "").await;
    says(&sam.get(paths::PEOPLE).await, &["Waits for a yes or no"]);
    app.advance(DAY * 15);
    let kim = signed_in(&app, KIM).await;
    never_says(&kim.get(paths::PEOPLE).await, &["You are asked"]);
    post(&kim, &format!("/account/people/{id}/accept"), "").await;
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND);
    says(&signed_in(&app, SAM).await.get(paths::PEOPLE).await, &["There was no answer in time"]);
}

async fn somebody_elses_and_none_answer_alike(app: TestApp) {
    let (_, _, id) = acting(&app, ALL).await;
    let none = "0".repeat(32);
    let stranger = signed_in(&app, "stranger%40example.org").await;
    for path in [
        "/account/people/ID",
        "/account/for/ID",
        "/account/for/ID/cases/7K3F9-2QDXM",
        "/account/for/ID/services/missed-bin/form",
    ] {
        let (foreign, missing) =
            (stranger.get(&path.replace("ID", &id)).await, stranger.get(&path.replace("ID", &none)).await);
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(foreign.seen(), missing.seen(), "{path}");
    }
    for path in [
        "/account/people/ID/accept",
        "/account/people/ID/decline",
        "/account/people/ID/end",
        "/account/for/ID/services/missed-bin/form/which-bin",
    ] {
        let (foreign, missing) = (
            post(&stranger, &path.replace("ID", &id), "").await,
            post(&stranger, &path.replace("ID", &none), "").await,
        );
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(foreign.seen(), missing.seen(), "{path}");
        assert!(is_signed_out(&post(&app.browser("chorley"), &path.replace("ID", &id), "").await), "{path}");
    }
    // Nor at another council, where the same address is another account.
    assert_eq!(stranger.at("calderdale").get(&paths::acting(&id)).await.status, StatusCode::SEE_OTHER);
}

async fn each_look_is_there_to_read(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    says(&sam.get(paths::ACCESS).await, &["Nobody else has looked at anything"]);
    let case = send(&app, &sam, "sam@example.org").await;
    let looks = async || sam.get(paths::ACCESS).await.text().matches("Looked at a request").count();
    for (minutes, count) in [(0, 1), (1, 1), (11, 2)] {
        app.advance(SignedDuration::from_mins(minutes));
        kim.get(&(paths::acting(&id) + &case)).await;
        assert_eq!(looks().await, count, "a page that is loaded again is one look");
    }
    kim.get(&(paths::acting(&id) + "/cases/7K3F9-2QDXM")).await;
    assert_eq!(looks().await, 2, "what was not seen is not noted");
    let page = sam.get(paths::ACCESS).await.text();
    let newest = page.find("20 November 2026, 10:12am").unwrap();
    assert!(newest < page.find("20 November 2026, 10am").unwrap(), "the newest first: {page}");
    says(&kim.get(&paths::acting(&id)).await, &["What you looked at and did", "Looked at a request"]);
    never_says(&kim.get(paths::ACCESS).await, &["Looked at"]);
}

async fn it_goes_with_either_account(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    let case = send_for(&kim, &id).await;
    post(&kim, "/account/delete", "").await;
    says(&sam.get(&paths::person(&id)).await, &["Ended on 20 November 2026"]);
    says(&sam.get(paths::ACCESS).await, &["Sent a form"]);
    assert!(sees(&sam, &case).await);
    // Whoever gets the address next acts for nobody.
    let kim = signed_in(&app, KIM).await;
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND);
    let id = invite(&app, &sam, ALL).await;
    accept(&kim, &id).await;
    post(&sam, "/account/delete", "").await;
    assert_eq!(kim.get(&paths::acting(&id)).await.status, StatusCode::NOT_FOUND);
    never_says(&kim.get(paths::PEOPLE).await, &["Sam"]);
}

async fn what_is_over_is_forgotten(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    send(&app, &sam, "sam@example.org").await;
    kim.get(&paths::acting(&id)).await;
    post(&sam, &format!("/account/people/{id}/end"), "").await;
    app.advance(DAY * 365);
    housekeeping::tidy(&app.server).await.unwrap();
    let sam = signed_in(&app, SAM).await;
    says(&sam.get(paths::PEOPLE).await, &["Kim Lee"]);
    says(&sam.get(paths::ACCESS).await, &["Looked at the list"]);
    app.advance(DAY * 10);
    housekeeping::tidy(&app.server).await.unwrap();
    let sam = signed_in(&app, SAM).await;
    never_says(&sam.get(paths::PEOPLE).await, &["Kim Lee"]);
    says(&sam.get(paths::ACCESS).await, &["Nobody else"]);
}

async fn a_form_for_somebody_is_no_form_of_ones_own(app: TestApp) {
    let (_, kim, id) = acting(&app, ALL).await;
    post(&kim, &form(&id, "which-bin"), "which-bin=rubbish").await;
    let own = kim.get("/services/missed-bin/form").await.text();
    assert!(own.contains("name=\"which-bin\"") && !own.contains("checked"), "{own}");
    never_says(&kim.get("/services/missed-bin").await, &["You began this"]);
    never_says(&kim.get(paths::ACCOUNT).await, &["Saved"]);
    post(&kim, "/services/missed-bin/form/which-bin", "which-bin=recycling").await;
    holds(&kim.get(&form(&id, "when")).await, &["name=\"when-day\""]);
    post(&kim, &format!("{}/services/missed-bin/forget", paths::acting(&id)), "").await;
    never_says(&kim.get(&paths::acting(&id)).await, &["Not sent yet"]);
    let own = kim.get("/services/missed-bin/form").await.text();
    assert!(!own.contains("name=\"when-day\""), "recycling is asked about its tag: {own}");
}

/// The form begins with nothing that the sender told about themselves, and the team reads how to reach the resident.
async fn what_is_known_of_either_stays_where_it_belongs(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    reach::told(&sam, "format", "format=large-print").await;
    reach::told(&kim, "format", "format=audio").await;
    reach::told(&kim, "name", "name=Kim+Sender").await;
    post(&kim, &form(&id, "which-bin"), "which-bin=rubbish").await;
    post(&kim, &form(&id, "when"), "when-day=19&when-month=11&when-year=2026").await;
    post(&kim, &form(&id, "more"), "more=").await;
    let contact = kim.get(&form(&id, "contact")).await;
    says(&contact, &["Your name"]);
    never_says(&contact, &["Kim Sender", "From your account"]);
    send_for(&kim, &id).await;
    app.deliver().await;
    let mail = app.message("team-hand-over").body;
    assert!(mail.contains("In large print") && !mail.contains("As a recording"), "{mail}");
}

async fn what_was_agreed_is_listed_and_ends_there(app: TestApp) {
    let holder = signed_in(&app, "holder%40example.org").await;
    says(&holder.get(paths::CONSENTS).await, &["You have agreed to nothing that goes on"]);
    // What is renewed by itself.
    let have = holder.get(paths::HAVE).await.text();
    let path = have.split("/automatic\"").next().and_then(|before| before.rsplit("href=\"").next()).unwrap().to_owned();
    post(&holder, &format!("{path}/automatic"), "").await;
    let page = holder.get(paths::CONSENTS).await;
    says(&page, &["We renew it each time: Parking permit P-101", "Since 20 November 2026", "Stop renewing it"]);
    let others = signed_in(&app, KIM).await;
    post(&others, "/account/consents/renewal", "kind=parking-permit&number=P-101").await;
    says(&holder.get(paths::CONSENTS).await, &["P-101"]);
    post(&holder, "/account/consents/renewal", "kind=parking-permit&number=P-101").await;
    says(&holder.get(paths::CONSENTS).await, &["You have agreed to nothing that goes on"]);
    // A browser that stays signed in.
    let phone = app.browser("chorley");
    post(&phone, paths::SIGN_IN, "email=holder%40example.org").await;
    app.deliver().await;
    let code = app.message("sign-in").subject.split_whitespace().next().unwrap().to_owned();
    post(&phone, paths::SIGN_IN_CODE, &format!("code={code}&keep=yes")).await;
    says(&holder.get(paths::CONSENTS).await, &["Signed in for up to 30 days", "Sign out everywhere else"]);
    says(&phone.get(paths::CONSENTS).await, &["Sign out here"]);
    post(&holder, "/account/devices/sign-out", "").await;
    says(&holder.get(paths::CONSENTS).await, &["You have agreed to nothing that goes on"]);
    // Who acts for whom.
    let (sam, kim, id) = acting(&app, ALL).await;
    says(&sam.get(paths::CONSENTS).await, &["Kim Lee (relative) acts for you", "Until 31 January 2027"]);
    says(&kim.get(paths::CONSENTS).await, &["You act for Sam"]);
    holds(&sam.get(paths::CONSENTS).await, &[&format!("action=\"/account/people/{id}/end\"")]);
    post(&kim, &format!("/account/people/{id}/end"), "").await;
    never_says(&sam.get(paths::CONSENTS).await, &["acts for you"]);
}

async fn all_of_it_is_in_what_the_account_holds(app: TestApp) {
    let (sam, kim, id) = acting(&app, ALL).await;
    let case = send_for(&kim, &id).await;
    post(&kim, &form(&id, "which-bin"), "which-bin=rubbish").await;
    says(&kim.get("/account/everything").await, &["Report a missed bin, for Sam", "Bin: Rubbish"]);
    let page = sam.get("/account/everything").await;
    says(&page, &["You asked them to act for you: Kim Lee (relative), kim@example.org", "Sent a form"]);
    let file: serde_json::Value = sam.get("/account/everything.json").await.json();
    assert_eq!(file["act_for_me"][0]["email"], "kim@example.org", "{file}");
    assert!(file["looked_at"][0]["what"].as_str().unwrap().contains(&case), "{file}");
    let other: serde_json::Value = kim.get("/account/everything.json").await.json();
    assert_eq!(other["i_act_for"][0]["resident"], "Sam", "{other}");
    assert_eq!((other["looked_at"].as_array().unwrap().len(), other["sent"].as_array().unwrap().len()), (0, 0));
}
