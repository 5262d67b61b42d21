//! What was begun, or sent, goes from a screen to a phone: once, within ten minutes, and is gone from the screen.

use super::{
    account::{is_signed_out, send, signed_in, signed_in_on},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp, answers, upload_photo};
use axum::http::StatusCode;
use contract::{
    cases::FindCase,
    drafts::{DeleteDraft, NewDraft, SetDraft},
    files::{FileReply, FindFile},
    paths,
};
use domain::{
    passing::{TRIES_PER_COUNCIL, TRIES_PER_NETWORK, show_code},
    reference::Reference,
};
use futures_util::future::join_all;
use jiff::SignedDuration;
use server::{housekeeping, passing::Secrets, random, store::limits::TooOften};

on_both_stores![
    a_form_goes_on_on_the_phone_and_is_gone_from_the_computer,
    the_code_on_the_screen_is_as_good_as_the_link,
    looking_at_a_link_takes_nothing,
    of_ten_at_once_one_has_it,
    it_is_over_after_ten_minutes,
    a_new_code_ends_the_one_before,
    another_council_knows_neither_link_nor_code,
    codes_can_not_be_guessed,
    a_case_is_seen_on_the_phone_without_a_code,
    whoever_has_nothing_passes_nothing_on,
    the_files_of_a_draft_go_along,
    a_page_that_was_left_open_takes_nothing_back,
    a_computer_that_is_cleared_first_loses_nothing,
    what_was_taken_stays_on_the_phone,
    on_a_shared_computer_the_account_is_signed_out,
    what_a_guest_had_left_on_a_shared_computer_is_cleared_and_counted,
    the_screen_takes_nothing_from_itself,
    what_was_taken_is_what_the_form_goes_on_with,
];

const FORM: &str = "/take/services/missed-bin";
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// What a screen shows.
struct Screen {
    pass: String,
    link: String,
    code: String,
}

/// Has a screen show a code for what it has.
async fn show(app: &TestApp, screen: &Client, path: &str) -> Screen {
    let asked = post(screen, path, "").await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, path), "{}", asked.text());
    let page = screen.get(path).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    let text = page.text();
    let (_, rest) = text.split_once("/take/state/").unwrap_or_else(|| panic!("{text}"));
    let pass = rest.split('"').next().unwrap().to_owned();
    let Secrets { token, code } = Secrets::of(&app.server, "chorley", &pass);
    assert!(text.contains(&show_code(&code)) && text.contains("<svg"), "{text}");
    assert!(!text.contains(&token), "only the picture says it");
    Screen { pass, link: paths::take_link(&token), code }
}

async fn begin(app: &TestApp) -> Client {
    let computer = app.browser("chorley");
    let answer = post(&computer, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    computer
}

async fn type_code(phone: &Client, code: &str) -> Answer {
    post(phone, paths::RESUME_SCREEN, &format!("screen={code}")).await
}

fn leads_to(answer: &Answer) -> (StatusCode, &str) {
    (answer.status, answer.header("location"))
}

/// Whether this browser has begun something.
async fn has_it(browser: &Client) -> bool {
    browser.get("/").await.text().contains("unfinished")
}

async fn state(browser: &Client, screen: &Screen) -> String {
    let answer = browser.get(&paths::take_state(&screen.pass)).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.text()
}

async fn a_form_goes_on_on_the_phone_and_is_gone_from_the_computer(app: TestApp) {
    let computer = begin(&app).await;
    let keep = computer.get("/services/missed-bin/keep").await.text();
    assert!(keep.contains("On your phone, now") && keep.contains(FORM), "{keep}");
    let screen = show(&app, &computer, FORM).await;
    assert_eq!(state(&computer, &screen).await, "open");
    let phone = app.browser("chorley");
    let page = phone.get(&screen.link).await.text();
    assert!(page.contains("Go on here") && !page.contains("ubbish") && !page.contains("issed"), "{page}");
    assert_eq!(leads_to(&post(&phone, &screen.link, "").await), (StatusCode::SEE_OTHER, "/services/missed-bin/form"));
    assert!(phone.get("/services/missed-bin/form").await.text().contains("name=\"when-day\""), "it goes on");
    assert!(has_it(&phone).await && !has_it(&computer).await, "at once");
    let again = computer.get("/services/missed-bin/form").await.text();
    assert!(again.contains("name=\"which-bin\"") && !again.contains("checked"), "{again}");
    assert_eq!(state(&computer, &screen).await, "taken");
    let said = computer.get(FORM).await.text();
    assert!(said.contains("It is on your phone now"), "{said}");
    for late in [post(&app.browser("chorley"), &screen.link, "").await, post(&computer, &screen.link, "").await] {
        assert_eq!(leads_to(&late), (StatusCode::SEE_OTHER, screen.link.as_str()), "once");
    }
    let over = app.browser("chorley").get(&screen.link).await.text();
    assert!(over.contains("This code is over") && over.contains("Error:"), "{over}");
}

async fn the_code_on_the_screen_is_as_good_as_the_link(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    let phone = app.browser("chorley");
    let page = phone.get(paths::RESUME).await.text();
    assert!(page.contains("I have a code from another screen"), "{page}");
    let typed = show_code(&screen.code).to_lowercase().replace(' ', "+");
    assert_eq!(leads_to(&type_code(&phone, &typed).await), (StatusCode::SEE_OTHER, "/services/missed-bin/form"));
    assert!(has_it(&phone).await && !has_it(&computer).await);
    let late = type_code(&app.browser("chorley"), &screen.code).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in ["Error: ", "Check the code", &format!("value=\"{}\"", screen.code)] {
        assert!(late.text().contains(said), "{said}: {}", late.text());
    }
    let empty = type_code(&app.browser("chorley"), "+").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("Enter the code from the other screen"), "{}", empty.text());
}

async fn looking_at_a_link_takes_nothing(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    for _ in 0..3 {
        assert_eq!(app.stranger("chorley").get(&screen.link).await.status, StatusCode::OK);
    }
    assert!(has_it(&computer).await);
    assert_eq!(state(&computer, &screen).await, "open");
    let elsewhere = app.browser("chorley");
    let request = elsewhere.request(&axum::http::Method::POST, &screen.link).header("sec-fetch-site", "cross-site");
    assert_eq!(elsewhere.send(request, "").await.status, StatusCode::FORBIDDEN, "nor does another site's form");
    assert!(has_it(&computer).await);
}

async fn of_ten_at_once_one_has_it(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    let phones: Vec<Client> = (0..10).map(|_| app.browser("chorley")).collect();
    let taken = join_all(phones.iter().enumerate().map(async |(at, phone)| match at % 2 {
        0 => post(phone, &screen.link, "").await,
        _ => type_code(phone, &screen.code).await,
    }));
    let went = taken.await.iter().filter(|answer| answer.header("location") == "/services/missed-bin/form").count();
    assert_eq!(went, 1);
    let mut have = 0;
    for phone in &phones {
        have += usize::from(has_it(phone).await);
    }
    assert_eq!(have, 1);
}

async fn it_is_over_after_ten_minutes(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    app.advance(MINUTE * 10 - SignedDuration::from_secs(1));
    assert!(app.browser("chorley").get(&screen.link).await.text().contains("Go on here"));
    app.advance(SignedDuration::from_secs(1));
    let phone = app.browser("chorley");
    assert_eq!(type_code(&phone, &screen.code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(leads_to(&post(&phone, &screen.link, "").await), (StatusCode::SEE_OTHER, screen.link.as_str()));
    assert_eq!(state(&computer, &screen).await, "over");
    assert!(has_it(&computer).await && !has_it(&phone).await, "it stays where it was");
    let page = computer.get(FORM).await.text();
    assert!(page.contains("Show the code") && !page.contains("<svg class=\"app-qr\""), "{page}");
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(has_it(&computer).await, "nothing is forgotten but the pass");
}

async fn a_new_code_ends_the_one_before(app: TestApp) {
    let computer = begin(&app).await;
    let first = show(&app, &computer, FORM).await;
    let second = show(&app, &computer, FORM).await;
    let phone = app.browser("chorley");
    assert_eq!(type_code(&phone, &first.code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(type_code(&phone, &second.code).await.status, StatusCode::SEE_OTHER);
}

async fn another_council_knows_neither_link_nor_code(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    let phone = app.browser("calderdale");
    let (ours, none) = (phone.get(&screen.link).await, phone.get(&paths::take_link(&random::id())).await);
    let same = ours.text().replace(&screen.link, "") == none.text().replace(&screen.link, "");
    assert!(same && ours.status == none.status, "{}", ours.text());
    assert_eq!(type_code(&phone, &screen.code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(leads_to(&post(&phone, &screen.link, "").await), (StatusCode::SEE_OTHER, screen.link.as_str()));
    assert_eq!(state(&phone, &screen).await, "over");
    assert_eq!(state(&computer, &screen).await, "open");
}

async fn codes_can_not_be_guessed(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    let guesser = app.browser("chorley").from("198.51.100.7");
    for _ in 0..TRIES_PER_NETWORK {
        assert_eq!(type_code(&guesser, "222222").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let refused = type_code(&guesser, &screen.code).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "even the right one, from that network");
    assert!(refused.header("retry-after").parse::<i64>().unwrap() <= 600);
    // From many networks, all that a council takes in ten minutes.
    let now = app.now();
    let count = async || {
        let limit = server::store::limits::Limit { most: TRIES_PER_COUNCIL, within: MINUTE * 10 };
        app.server.store.count("chorley", "pass-tries", limit, now).await.unwrap()
    };
    while count().await.is_ok() {}
    assert!(matches!(count().await, Err(TooOften(_))));
    let phone = app.browser("chorley").from("203.0.113.9");
    assert_eq!(type_code(&phone, &screen.code).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(post(&phone, &screen.link, "").await.status, StatusCode::SEE_OTHER, "nobody guesses a link");
    assert!(has_it(&phone).await, "so who has the picture goes on");
}

async fn sees(browser: &Client, case: &str) -> bool {
    let reference: Reference = case.rsplit('/').next().unwrap().to_owned().try_into().unwrap();
    browser.call(&FindCase { reference }).await.status == StatusCode::OK
}

async fn a_case_is_seen_on_the_phone_without_a_code(app: TestApp) {
    let computer = app.browser("chorley");
    let case = send(&app, &computer, "sam@example.org").await;
    let screen = show(&app, &computer, &format!("/take{case}")).await;
    let phone = app.browser("chorley");
    let page = phone.get(&screen.link).await.text();
    assert!(page.contains("See your request") && !page.contains(case.rsplit('/').next().unwrap()), "{page}");
    let old = computer.cookie();
    assert_eq!(leads_to(&post(&phone, &screen.link, "").await), (StatusCode::SEE_OTHER, case.as_str()));
    assert!(sees(&phone, &case).await && !sees(&computer, &case).await, "at once");
    assert_eq!(computer.cookie(), old);
    let said = computer.get(&format!("/take{case}")).await.text();
    assert!(said.contains("It is on your phone now"), "{said}");
    assert!(computer.get(&case).await.text().contains("You can't see this request here"));
}

async fn whoever_has_nothing_passes_nothing_on(app: TestApp) {
    let owner = begin(&app).await;
    let case = send(&app, &owner, "sam@example.org").await;
    let stranger = app.browser("chorley");
    for (path, back) in [(FORM.to_owned(), "/services/missed-bin/form".to_owned()), (format!("/take{case}"), case)] {
        assert_eq!(leads_to(&stranger.get(&path).await), (StatusCode::SEE_OTHER, back.as_str()), "{path}");
        assert_eq!(leads_to(&post(&stranger, &path, "").await), (StatusCode::SEE_OTHER, back.as_str()), "{path}");
    }
    let none = "/take/cases/22222-22222";
    assert_eq!(leads_to(&stranger.get(none).await), (StatusCode::SEE_OTHER, "/cases/22222-22222"), "and none alike");
    assert_eq!(stranger.get("/take/services/nothing").await.status, StatusCode::NOT_FOUND);
}

/// A draft as the app saves it.
async fn save(app: &TestApp, browser: &Client, draft: &str, revision: u32, files: &[&FileReply]) -> Answer {
    let values: Vec<String> = files.iter().map(|file| file.value()).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let body = NewDraft {
        service: "litter".to_owned(),
        form_version: app.form_version("chorley", "litter"),
        answers: answers(&[("photos", &values)]),
        revision,
    };
    browser.call_with(&SetDraft { draft: draft.to_owned() }, &body).await
}

async fn opens(browser: &Client, file: &FileReply) -> bool {
    browser.call(&FindFile { file: file.id.clone() }).await.status == StatusCode::OK
}

async fn the_files_of_a_draft_go_along(app: TestApp) {
    let computer = app.browser("chorley");
    let (file, draft) = (upload_photo(&computer, "bin.jpg").await, random::id());
    assert_eq!(save(&app, &computer, &draft, 0, &[&file]).await.status, StatusCode::OK);
    let screen = show(&app, &computer, "/take/services/litter").await;
    let phone = app.browser("chorley");
    assert!(opens(&computer, &file).await && !opens(&phone, &file).await);
    post(&phone, &screen.link, "").await;
    assert!(!opens(&computer, &file).await && opens(&phone, &file).await);
}

async fn a_page_that_was_left_open_takes_nothing_back(app: TestApp) {
    let (computer, draft) = (app.browser("chorley"), random::id());
    assert_eq!(save(&app, &computer, &draft, 0, &[]).await.status, StatusCode::OK);
    let screen = show(&app, &computer, "/take/services/litter").await;
    let phone = app.browser("chorley");
    post(&phone, &screen.link, "").await;
    assert_eq!(save(&app, &computer, &draft, 1, &[]).await.status, StatusCode::CONFLICT, "it saves by itself");
    computer.call(&DeleteDraft { draft: draft.clone() }).await;
    assert!(!has_it(&computer).await && has_it(&phone).await);
    assert_eq!(save(&app, &phone, &draft, 1, &[]).await.status, StatusCode::OK, "the phone goes on");
    app.advance(SignedDuration::from_hours(48));
    housekeeping::tidy(&app.server).await.unwrap();
    assert_eq!(save(&app, &computer, &draft, 2, &[]).await.status, StatusCode::CONFLICT, "days later, too");
}

async fn a_computer_that_is_cleared_first_loses_nothing(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    post(&computer, paths::FINISH, "").await;
    let phone = app.browser("chorley");
    assert_eq!(leads_to(&post(&phone, &screen.link, "").await), (StatusCode::SEE_OTHER, "/services/missed-bin/form"));
    assert!(has_it(&phone).await);
    // What nobody took can be taken by nobody: it is not kept for weeks.
    let computer = app.browser("chorley");
    let file = upload_photo(&computer, "bin.jpg").await;
    save(&app, &computer, &random::id(), 0, &[&file]).await;
    show(&app, &computer, "/take/services/litter").await;
    post(&computer, paths::FINISH, "").await;
    let is_stored = async || app.server.store.find_file_bytes("chorley", &file.id).await.unwrap().is_some();
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(is_stored().await);
    app.advance(MINUTE * 11);
    housekeeping::tidy(&app.server).await.unwrap();
    assert!(!is_stored().await);
    assert!(has_it(&phone).await, "what was taken stays");
}

/// The same browser, once it is said that others use it too.
fn sit_down(app: &TestApp, browser: &Client) -> Client {
    let shared = app.browser("chorley").carrying("__Host-device=shared".to_owned());
    shared.set_cookie(&browser.cookie());
    shared
}

async fn what_was_taken_stays_on_the_phone(app: TestApp) {
    for is_known in [false, true] {
        let (computer, draft) = (app.browser("chorley"), random::id());
        assert_eq!(save(&app, &computer, &draft, 0, &[]).await.status, StatusCode::OK);
        let screen = show(&app, &computer, "/take/services/litter").await;
        let phone = app.browser("chorley");
        if is_known {
            post(&phone, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
        }
        let taken = post(&phone, &screen.link, "").await;
        assert!(taken.header("set-cookie").contains("Max-Age=2419200"), "the phone's browser may be closed meanwhile");
        app.advance(SignedDuration::from_hours(48));
        housekeeping::tidy(&app.server).await.unwrap();
        assert!(has_it(&phone).await);
        assert_eq!(save(&app, &phone, &draft, 1, &[]).await.status, StatusCode::OK);
        assert_eq!(save(&app, &computer, &draft, 2, &[]).await.status, StatusCode::CONFLICT);
    }
}

async fn what_a_guest_had_left_on_a_shared_computer_is_cleared_and_counted(app: TestApp) {
    let computer = begin(&app).await.carrying("__Host-device=shared".to_owned());
    let computer = signed_in_on(&app, computer, "sam%40example.org").await;
    let case = send(&app, &computer, "sam@example.org").await;
    let screen = show(&app, &computer, &format!("/take{case}")).await;
    post(&app.browser("chorley"), &screen.link, "").await;
    assert!(is_signed_out(&computer.get(paths::ACCOUNT).await) && !sees(&computer, &case).await);
    post(&computer, paths::FINISH, "").await;
    let page = computer.get(paths::FINISHED).await.text();
    assert!(page.contains("1 unfinished enquiry was deleted"), "{page}");
}

async fn on_a_shared_computer_the_account_is_signed_out(app: TestApp) {
    let own = signed_in(&app, "sam%40example.org").await;
    let case = send(&app, &own, "sam@example.org").await;
    let shared = sit_down(&app, &signed_in(&app, "sam%40example.org").await);
    assert!(sees(&shared, &case).await && !is_signed_out(&shared.get(paths::ACCOUNT).await));
    let screen = show(&app, &shared, &format!("/take{case}")).await;
    let phone = app.browser("chorley");
    post(&phone, &screen.link, "").await;
    assert!(sees(&phone, &case).await && !sees(&shared, &case).await);
    assert!(is_signed_out(&shared.get(paths::ACCOUNT).await));
    assert_eq!(state(&shared, &screen).await, "taken", "the page is told all the same");
    assert!(!is_signed_out(&own.get(paths::ACCOUNT).await), "elsewhere nothing ends");
    assert!(is_signed_out(&phone.get(paths::ACCOUNT).await), "the phone sees the case, and not the account");
}

async fn the_screen_takes_nothing_from_itself(app: TestApp) {
    let computer = begin(&app).await;
    let screen = show(&app, &computer, FORM).await;
    assert_eq!(type_code(&computer, &screen.code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(leads_to(&post(&computer, &screen.link, "").await), (StatusCode::SEE_OTHER, screen.link.as_str()));
    assert!(has_it(&computer).await);
    assert_eq!(type_code(&app.browser("chorley"), &screen.code).await.status, StatusCode::SEE_OTHER);
}

async fn what_was_taken_is_what_the_form_goes_on_with(app: TestApp) {
    let computer = begin(&app).await;
    app.advance(MINUTE);
    let phone = app.browser("chorley");
    post(&phone, "/services/missed-bin/form/which-bin", "which-bin=recycling").await;
    app.advance(MINUTE);
    let screen = show(&app, &computer, FORM).await;
    post(&phone, &screen.link, "").await;
    let page = phone.get("/services/missed-bin/form/which-bin").await.text();
    let (_, rubbish) = page.split_once("value=\"rubbish\"").unwrap();
    assert!(rubbish.split('>').next().unwrap().contains("checked"), "{page}");
}
