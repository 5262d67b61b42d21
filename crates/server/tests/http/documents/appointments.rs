//! `/appointments` and `/account/appointments`: a time is chosen, checked and booked, for one resident only; moved, cancelled,
//! reminded of, and gone with the account.

use super::{
    account::{is_signed_out, signed_in},
    home::{never_says, read, says, title},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::{Method, StatusCode};
use contract::paths;
use jiff::SignedDuration;
use server::housekeeping;
use std::collections::BTreeSet;

on_both_stores![
    what_can_be_booked_is_there_for_everybody,
    an_appointment_is_booked_step_by_step,
    only_times_that_are_held_are_offered,
    what_is_wrong_is_said_and_what_was_typed_stays,
    a_call_asks_for_a_number_and_a_visit_for_an_address,
    sent_twice_it_is_booked_once,
    two_hundred_at_once_and_one_has_it,
    as_many_as_there_are_staff_have_a_time,
    nobody_has_more_than_they_may,
    nobody_keeps_a_team_busy_all_day,
    it_is_moved_and_its_old_time_is_free,
    two_tabs_move_it_once,
    a_time_that_is_gone_moves_nothing,
    cancelled_it_is_free_again,
    somebody_elses_is_nowhere,
    the_list_shows_the_next_one_first,
    it_goes_into_a_calendar_and_changes_there,
    the_resident_is_reminded_once,
    eight_servers_remind_once,
    all_of_it_is_there_to_keep_and_goes_with_the_account,
    what_is_over_is_forgotten_after_a_year,
];

const DAY: SignedDuration = SignedDuration::from_hours(24);
pub const SAM: &str = "sam%40example.org";

pub async fn tidy(app: &TestApp) {
    housekeeping::tidy(&app.server).await.unwrap();
}

/// The value of the hidden field that the page goes on with.
fn hidden(page: &Answer, name: &str) -> String {
    let html = page.text();
    let field = html.split("<input").find(|field| field.contains(&format!("name=\"{name}\""))).unwrap_or_default();
    let value = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no {name}: {html}")).to_owned()
}

/// Goes from the chosen time to the page that is checked; answers with what its button sends.
pub async fn check(browser: &Client, kind: &str, time: &str, more: &str) -> String {
    let typed = format!("day={}&time={time}{more}", &time[..10]);
    let page = post(browser, &paths::appointments(kind), &typed).await;
    assert_eq!(page.status, StatusCode::OK, "{}", read(&page));
    format!("{typed}&key={}", hidden(&page, "key"))
}

/// Presses the button.
pub async fn press(browser: &Client, kind: &str, body: &str) -> Answer {
    post(browser, &format!("{}/book", paths::appointments(kind)), body).await
}

/// The address of the appointment that was booked.
pub async fn book_with(browser: &Client, kind: &str, time: &str, more: &str) -> String {
    let body = check(browser, kind, time, more).await;
    let booked = press(browser, kind, &body).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", read(&booked));
    booked.header("location").trim_end_matches("/booked").to_owned()
}

pub async fn book(browser: &Client, kind: &str, time: &str) -> String {
    book_with(browser, kind, time, "").await
}

async fn move_to(browser: &Client, path: &str, time: &str) -> Answer {
    let day = &time[..10];
    let page = browser.get(&format!("{path}/move?day={day}")).await;
    let sequence = hidden(&page, "sequence");
    post(browser, &format!("{path}/move"), &format!("day={day}&time={time}&sequence={sequence}")).await
}

pub async fn cancel(browser: &Client, path: &str) {
    let page = browser.get(&format!("{path}/cancel")).await;
    says(&page, &["Cancel this appointment?", "Somebody else can then have this time."]);
    let answer = post(browser, &format!("{path}/cancel"), &format!("sequence={}", hidden(&page, "sequence"))).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, path));
}

/// The days or times that are offered, as they stand in links and fields.
pub async fn offered(browser: &Client, page: &str) -> Vec<String> {
    let html = browser.get(page).await.text();
    let found = |mark: &str| {
        let values = html.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
        values.map(str::to_owned).collect::<Vec<_>>()
    };
    let days = found(&format!("href=\"{page}?day="));
    if days.is_empty() { found("type=\"radio\" value=\"") } else { days }
}

pub async fn mails(app: &TestApp, kind: &str) -> Vec<(String, String)> {
    let mails = app.server.store.list_mails("chorley").await.unwrap();
    let mut found: Vec<_> =
        mails.into_iter().filter(|mail| mail.kind == kind).map(|mail| (mail.destination, mail.subject)).collect();
    found.sort();
    found
}

async fn what_can_be_booked_is_there_for_everybody(app: TestApp) {
    let stranger = app.stranger("chorley");
    let page = stranger.get(paths::APPOINTMENTS).await;
    says(
        &page,
        &["Talk about your benefits", "Example Office, 1 Example Square. 60 minutes.", "We call you. 15 minutes."],
    );
    never_says(&page, &["This is a sample"]);
    let asked = stranger.get("/appointments/benefits").await;
    assert_eq!(asked.header("location"), "/account/sign-in?next=appointments");
    says(&stranger.get("/services/missed-bin").await, &["Book an appointment", "Talk about your benefits"]);
    // Calderdale states nothing: nothing is promised.
    let elsewhere = app.stranger("calderdale");
    assert_eq!(elsewhere.get(paths::APPOINTMENTS).await.status, StatusCode::NOT_FOUND);
    never_says(&elsewhere.get("/services/missed-bin").await, &["Book an appointment"]);
}

async fn an_appointment_is_booked_step_by_step(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    says(&browser.get(paths::ACCOUNT).await, &["Book an appointment"]);
    let days = browser.get("/appointments/benefits").await;
    assert_eq!((days.status, days.header("cache-control")), (StatusCode::OK, "no-store"));
    says(&days, &["We look at what you can get", "A benefits officer", "Monday 23 November", "3 free times"]);
    let times = browser.get("/appointments/benefits?day=2026-11-23").await;
    says(&times, &["Choose a time on Monday 23 November", "9am", "10am", "1pm", "What you want to talk about"]);
    let typed = "day=2026-11-23&time=2026-11-23T10:00&about=My+rent%0D%0Aand+more&access=Large+print&phone=01257+000000&address=x";
    let checked = post(&browser, "/appointments/benefits", typed).await;
    says(
        &checked,
        &[
            "Check your appointment",
            "Monday 23 November, 10am to 11am",
            "Example Office",
            "Your rent book",
            "Large print",
        ],
    );
    assert!(mails(&app, "appointment-team").await.is_empty(), "looking books nothing");
    let changed = post(&browser, "/appointments/benefits/change", typed).await;
    says(&changed, &["Large print"]);
    assert!(changed.text().contains("value=\"2026-11-23T10:00\" checked"), "{}", changed.text());
    let body = format!("{typed}&key={}", hidden(&checked, "key"));
    let booked = press(&browser, "benefits", &body).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", read(&booked));
    let path = booked.header("location").trim_end_matches("/booked").to_owned();
    says(
        &browser.get(&format!("{path}/booked")).await,
        &["It is booked", "We email you at sam@example.org to confirm it"],
    );
    says(&browser.get(&path).await, &["Talk about your benefits", "Monday 23 November, 10am to 11am", "Large print"]);
    app.deliver().await;
    let mail = app.message("appointment-news");
    assert_eq!(mail.to, "sam@example.org");
    assert_eq!(mail.subject, "Your appointment on Monday 23 November, 10am to 11am: Chorley Council");
    assert!(mail.body.contains(&path), "{}", mail.body);
    for said in ["rent", "print", "Example Office"] {
        assert!(!mail.body.contains(said), "{said}: {}", mail.body);
    }
    let team = app.message("appointment-team");
    assert_eq!(team.to, "customer-services@council.example");
    for said in ["My rent\n    and more", "Large print", "sam@example.org", "Monday 23 November, 10am"] {
        assert!(team.body.contains(said), "{said}: {}", team.body);
    }
    assert!(!team.body.contains("01257"), "what was not asked is not kept: {}", team.body);
    assert_eq!(
        offered(&browser, "/appointments/benefits?day=2026-11-23").await,
        ["2026-11-23T09:00", "2026-11-23T13:00"]
    );
}

async fn only_times_that_are_held_are_offered(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let first = offered(&browser, "/appointments/benefits").await;
    // The 27th is closed. Christmas, the Monday after it and New Year are bank holidays; the next one is too far away.
    let expected =
        ["11-23", "11-30", "12-04", "12-07", "12-11", "12-14", "12-18", "12-21"].map(|day| format!("2026-{day}"));
    assert_eq!(first, expected);
    for none in ["2026-11-27", "2026-12-25", "2026-12-28", "2026-11-24", "2027-01-04", "nonsense"] {
        let page = browser.get(&format!("/appointments/benefits?day={none}")).await;
        says(&page, &["Choose a day"]);
        let typed = format!("day={none}&time={none}T09:00&key={:032}", 0);
        for path in ["/appointments/benefits", "/appointments/benefits/book"] {
            let answer = post(&browser, path, &typed).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {none}");
        }
    }
    // A day before it is too late: Sunday 10:00 for Monday 9:00.
    app.advance(DAY * 2);
    let browser = signed_in(&app, SAM).await;
    assert_eq!(
        offered(&browser, "/appointments/benefits?day=2026-11-23").await,
        ["2026-11-23T10:00", "2026-11-23T13:00"]
    );
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let long = "x".repeat(501);
    let typed = format!("day=2026-11-23&time=&about={long}&interpreter=Urdu&access=%3Cb%3E");
    let wrong = post(&browser, "/appointments/benefits", &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(title(&wrong).starts_with("Error: Talk about your benefits"), "{}", title(&wrong));
    says(&wrong, &["There is a problem", "Choose a time", "Use 500 letters or fewer", "&lt;b&gt;"]);
    assert!(wrong.text().contains("value=\"Urdu\"") && wrong.text().contains(&long), "{}", wrong.text());
    assert!(wrong.text().contains("href=\"#time\"") && wrong.text().contains("href=\"#about\""), "{}", wrong.text());
}

async fn a_call_asks_for_a_number_and_a_visit_for_an_address(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let wrong = post(&browser, "/appointments/call", "time=2026-11-23T09:15&phone=12").await;
    says(&wrong, &["Enter a phone number like 01234 567890"]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = post(&browser, "/appointments/visit", "time=2026-11-25T10:00&address=+").await;
    says(&wrong, &["Enter the address that we come to"]);
    book_with(&browser, "call", "2026-11-23T09:15", "&phone=01234+567890").await;
    let visit = book_with(&browser, "visit", "2026-11-25T10:00", "&address=1+Example+Road").await;
    says(&browser.get(&visit).await, &["We come to your home", "1 Example Road"]);
    app.deliver().await;
    let mut teams = mails(&app, "appointment-team").await;
    teams.dedup_by_key(|(to, _)| to.clone());
    assert_eq!(teams.len(), 2, "each kind has its team: {teams:?}");
    for mail in app.messages().iter().filter(|mail| mail.kind == "appointment-news") {
        assert!(!mail.body.contains("Example Road") && !mail.body.contains("01234"), "{}", mail.body);
    }
}

async fn sent_twice_it_is_booked_once(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let body = check(&browser, "benefits", "2026-11-23T09:00", "").await;
    let (one, other) = tokio::join!(press(&browser, "benefits", &body), press(&browser, "benefits", &body));
    let again = press(&browser, "benefits", &body).await;
    for answer in [&one, &other, &again] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", read(answer));
        assert_eq!(answer.header("location"), one.header("location"));
    }
    assert_eq!(mails(&app, "appointment-news").await.len(), 1);
}

/// Presses again as long as the server says that it is too busy, and that this is safe.
async fn press_until_told(browser: &Client, kind: &str, body: &str) -> Answer {
    loop {
        let answer = press(browser, kind, body).await;
        if answer.status != StatusCode::SERVICE_UNAVAILABLE {
            return answer;
        }
    }
}

/// Each of these presses the same button at once. Answers with how many have the time.
async fn race(app: &TestApp, residents: usize, kind: &'static str, time: &'static str, more: &'static str) -> usize {
    let mut pressing = tokio::task::JoinSet::new();
    let mut ready = Vec::new();
    for number in 0..residents {
        let browser = signed_in(app, &format!("racer{number}%40example.org")).await;
        let body = check(&browser, kind, time, more).await;
        ready.push((browser, body));
    }
    for (browser, body) in ready {
        pressing.spawn(async move { press_until_told(&browser, kind, &body).await });
    }
    let answers = pressing.join_all().await;
    for lost in answers.iter().filter(|answer| answer.status != StatusCode::SEE_OTHER) {
        assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", lost.text());
        says(lost, &["That time has just gone", "Choose another time"]);
        assert!(lost.text().contains("type=\"radio\"") && lost.text().contains("My rent"), "{}", lost.text());
        assert!(!lost.text().contains(&format!("value=\"{time}\"")), "it is not offered again: {}", lost.text());
    }
    answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count()
}

async fn two_hundred_at_once_and_one_has_it(app: TestApp) {
    assert_eq!(race(&app, 200, "benefits", "2026-11-30T09:00", "&about=My+rent").await, 1);
    assert_eq!(mails(&app, "appointment-news").await.len(), 1);
    assert_eq!(mails(&app, "appointment-team").await.len(), 1);
}

async fn as_many_as_there_are_staff_have_a_time(app: TestApp) {
    let more = "&phone=01234+567890&about=My+rent";
    assert_eq!(race(&app, 12, "call", "2026-11-23T09:00", more).await, 3);
    assert_eq!(mails(&app, "appointment-team").await.len(), 3);
}

async fn nobody_has_more_than_they_may(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let mut bodies = Vec::new();
    for time in ["2026-11-30T09:00", "2026-12-04T09:00", "2026-12-07T09:00", "2026-12-11T09:00"] {
        bodies.push(check(&browser, "benefits", time, "").await);
    }
    let pressed = bodies.iter().map(|body| press(&browser, "benefits", body));
    let answers = futures_join(pressed).await;
    let booked = answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count();
    assert_eq!(booked, 2);
    let refused = answers.iter().find(|answer| answer.status == StatusCode::UNPROCESSABLE_ENTITY).unwrap();
    says(refused, &["You have as many of these appointments as you can"]);
    says(&browser.get("/appointments/benefits").await, &["You have 2 of these appointments ahead"]);
}

async fn nobody_keeps_a_team_busy_all_day(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-11-30T09:00").await;
    for change in 1..20 {
        let time = if change % 2 == 0 { "2026-11-30T09:00" } else { "2026-11-30T10:00" };
        assert_eq!(move_to(&browser, &path, time).await.status, StatusCode::SEE_OTHER, "{change}");
    }
    let refused = move_to(&browser, &path, "2026-11-30T09:00").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let body = check(&browser, "benefits", "2026-12-04T09:00", "").await;
    assert_eq!(press(&browser, "benefits", &body).await.status, StatusCode::TOO_MANY_REQUESTS);
    // Giving it up is always possible.
    cancel(&browser, &path).await;
    app.advance(DAY);
    book(&signed_in(&app, SAM).await, "benefits", "2026-12-04T09:00").await;
}

async fn futures_join<F: Future<Output = Answer>>(all: impl Iterator<Item = F>) -> Vec<Answer> {
    futures_util::future::join_all(all).await
}

async fn it_is_moved_and_its_old_time_is_free(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    app.deliver().await;
    let page = browser.get(&format!("{path}/move")).await;
    says(&page, &["is now on Monday 23 November, 9am to 10am. You keep that time until you have the new one."]);
    let nothing = post(&browser, &format!("{path}/move"), "day=2026-12-04&sequence=0").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nothing, &["Choose a time on Friday 4 December", "There is a problem"]);
    let moved = move_to(&browser, &path, "2026-12-04T10:00").await;
    assert_eq!((moved.status, moved.header("location")), (StatusCode::SEE_OTHER, path.as_str()), "{}", read(&moved));
    says(&browser.get(&path).await, &["Friday 4 December, 10am to 11am"]);
    let other = signed_in(&app, "kim%40example.org").await;
    let free = offered(&other, "/appointments/benefits?day=2026-11-23").await;
    assert!(free.contains(&"2026-11-23T09:00".to_owned()), "{free:?}");
    assert_eq!(offered(&other, "/appointments/benefits?day=2026-12-04").await, ["2026-12-04T09:00"]);
    app.deliver().await;
    let mail = app.message("appointment-news");
    assert!(mail.subject.contains("is now on Friday 4 December, 10am"), "{}", mail.subject);
    let team = app.message("appointment-team");
    assert!(team.body.contains("It was: Monday 23 November, 9am"), "{}", team.body);
}

async fn two_tabs_move_it_once(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    let (one, other) = ("2026-12-04T09:00", "2026-12-07T09:00");
    let body = |time: &str| format!("day={}&time={time}&sequence=0", &time[..10]);
    let page = format!("{path}/move");
    let (body_one, body_other) = (body(one), body(other));
    let (first, second) = tokio::join!(post(&browser, &page, &body_one), post(&browser, &page, &body_other));
    let done: Vec<bool> = [&first, &second].iter().map(|answer| answer.status == StatusCode::SEE_OTHER).collect();
    assert_eq!(done.iter().filter(|done| **done).count(), 1, "{} {}", read(&first), read(&second));
    let late = if done[0] { &second } else { &first };
    says(late, &["This appointment was changed since you opened this page"]);
    // The time that was not got is everybody's.
    let kim = signed_in(&app, "kim%40example.org").await;
    let not_got = if done[0] { other } else { one };
    book(&kim, "benefits", not_got).await;
    // The same once more is the same.
    let got = if done[0] { one } else { other };
    assert_eq!(post(&browser, &page, &body(got)).await.header("location"), path);
}

async fn a_time_that_is_gone_moves_nothing(app: TestApp) {
    let (browser, kim) = (signed_in(&app, SAM).await, signed_in(&app, "kim%40example.org").await);
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    book(&kim, "benefits", "2026-12-04T09:00").await;
    let gone = post(&browser, &format!("{path}/move"), "day=2026-12-04&time=2026-12-04T09:00&sequence=0").await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&gone, &["That time has just gone", "Friday 4 December, 10am"]);
    says(&browser.get(&path).await, &["Monday 23 November, 9am to 10am"]);
    // Both want the same one at once.
    let theirs = book(&kim, "benefits", "2026-12-11T09:00").await;
    let bodies = [format!("{path}/move"), format!("{theirs}/move")];
    let wish = "day=2026-12-18&time=2026-12-18T10:00&sequence=0";
    let both = tokio::join!(post(&browser, &bodies[0], wish), post(&kim, &bodies[1], wish));
    let statuses = BTreeSet::from([both.0.status, both.1.status]);
    assert_eq!(statuses, BTreeSet::from([StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]));
}

async fn cancelled_it_is_free_again(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    app.deliver().await;
    cancel(&browser, &path).await;
    let page = browser.get(&path).await;
    says(&page, &["This appointment is cancelled."]);
    never_says(&page, &["/move", "/cancel"]);
    app.deliver().await;
    assert!(app.message("appointment-news").subject.contains("is cancelled"));
    assert!(app.message("appointment-team").subject.contains("cancelled"));
    // Twice is once, and what is cancelled can't be moved.
    post(&browser, &format!("{path}/cancel"), "sequence=0").await;
    post(&browser, &format!("{path}/cancel"), "sequence=1").await;
    let moved = post(&browser, &format!("{path}/move"), "time=2026-12-04T09:00&sequence=1").await;
    assert_eq!(moved.header("location"), path);
    assert_eq!(mails(&app, "appointment-news").await.len(), 2);
    let kim = signed_in(&app, "kim%40example.org").await;
    book(&kim, "benefits", "2026-11-23T09:00").await;
    never_says(&browser.get(paths::ACCOUNT).await, &["Talk about your benefits"]);
    says(&browser.get(paths::ACCOUNT_APPOINTMENTS).await, &["Cancelled: Monday 23 November, 9am to 10am"]);
}

async fn somebody_elses_is_nowhere(app: TestApp) {
    let (browser, kim) = (signed_in(&app, SAM).await, signed_in(&app, "kim%40example.org").await);
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    let nowhere = paths::appointment("0123456789abcdef0123456789abcdef");
    for page in ["", "/booked", "/move", "/cancel", "/calendar.ics"] {
        let (theirs, none) = (kim.get(&format!("{path}{page}")).await, kim.get(&format!("{nowhere}{page}")).await);
        assert_eq!((theirs.status, none.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{page}");
        assert_eq!(theirs.text(), none.text(), "{page}");
        assert!(is_signed_out(&app.stranger("chorley").get(&format!("{path}{page}")).await), "{page}");
    }
    for (page, body) in [("/move", "time=2026-12-04T09:00&sequence=0"), ("/cancel", "sequence=0")] {
        assert_eq!(post(&kim, &format!("{path}{page}"), body).await.status, StatusCode::NOT_FOUND);
        let foreign = browser.request(&Method::POST, &format!("{path}{page}")).header("sec-fetch-site", "cross-site");
        assert_eq!(browser.send(foreign, body).await.status, StatusCode::FORBIDDEN);
    }
    let id = path.rsplit('/').next().unwrap();
    let wait = post(&kim, "/appointments/benefits/wait", &format!("appointment={id}")).await;
    assert_eq!(wait.status, StatusCode::NOT_FOUND);
    says(&browser.get(&path).await, &["Monday 23 November, 9am to 10am", "Move to another time"]);
    never_says(&kim.get(paths::ACCOUNT_APPOINTMENTS).await, &[id]);
}

async fn the_list_shows_the_next_one_first(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let late = book(&browser, "benefits", "2026-12-04T09:00").await;
    let soon = book(&browser, "benefits", "2026-11-23T09:00").await;
    for page in [paths::ACCOUNT, paths::ACCOUNT_APPOINTMENTS] {
        let html = browser.get(page).await.text();
        let at = [&soon, &late].map(|path| html.find(&format!("href=\"{path}\"")));
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{page}: {html}");
    }
    never_says(&browser.get("/account?show=sent").await, &[&soon]);
    says(&browser.get(paths::ACCOUNT_APPOINTMENTS).await, &["Your appointments", "Monday 23 November, 9am to 10am"]);
    app.advance(DAY * 5);
    let browser = signed_in(&app, SAM).await;
    never_says(&browser.get(paths::ACCOUNT).await, &[&soon]);
    let html = browser.get(paths::ACCOUNT_APPOINTMENTS).await.text();
    assert!(html.find(&late) < html.find(&soon), "what is over comes last: {html}");
    says(&browser.get(&soon).await, &["This appointment is over."]);
}

async fn it_goes_into_a_calendar_and_changes_there(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book_with(&browser, "benefits", "2026-11-23T09:00", "&about=My+rent").await;
    assert!(browser.get(&path).await.text().contains(&format!("href=\"{path}/calendar.ics\"")));
    let file = browser.get(&format!("{path}/calendar.ics")).await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(file.header("cache-control"), "no-store");
    let id = path.rsplit('/').next().unwrap();
    let text = file.text();
    let uid = format!("UID:{id}@chorley.appointments\r\n");
    for line in [
        uid.as_str(),
        "DTSTART:20261123T090000Z\r\n",
        "DTEND:20261123T100000Z\r\n",
        "SUMMARY:Talk about your benefits: Chorley Council\r\n",
        "LOCATION:Example Office\\, 1 Example Square\r\n",
        "STATUS:CONFIRMED\r\n",
        "SEQUENCE:0\r\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("rent\r\n") && !text.contains("My rent") && !text.contains("sam@"), "{text}");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    move_to(&browser, &path, "2026-12-04T10:00").await;
    let text = browser.get(&format!("{path}/calendar.ics")).await.text();
    for line in [uid.as_str(), "DTSTART:20261204T100000Z\r\n", "SEQUENCE:1\r\n"] {
        assert!(text.contains(line), "{line}: {text}");
    }
    cancel(&browser, &path).await;
    let text = browser.get(&format!("{path}/calendar.ics")).await.text();
    for line in [uid.as_str(), "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n", "SUMMARY:Cancelled: Talk"] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

async fn the_resident_is_reminded_once(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book_with(&browser, "benefits", "2026-12-04T09:00", "&about=My+rent").await;
    let other = book(&browser, "benefits", "2026-12-11T09:00").await;
    cancel(&browser, &other).await;
    for (days, expected) in [(0, 0), (11, 0), (1, 1), (1, 1), (0, 1), (7, 1)] {
        app.advance(DAY * days);
        tidy(&app).await;
        assert_eq!(mails(&app, "appointment-reminder").await.len(), expected, "{}", app.now());
    }
    app.deliver().await;
    let mail = app.message("appointment-reminder");
    assert_eq!(mail.subject, "Do not forget: Friday 4 December, 9am: Chorley Council");
    assert!(mail.body.contains(&path) && !mail.body.contains("rent"), "{}", mail.body);
    // What is moved is reminded of anew; what is booked in the last two days is still known.
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-12-14T13:00").await;
    tidy(&app).await;
    app.advance(DAY);
    assert_eq!(mails(&app, "appointment-reminder").await.len(), 1, "{}", app.now());
    let browser = signed_in(&app, SAM).await;
    move_to(&browser, &path, "2026-12-18T10:00").await;
    app.advance(DAY * 5);
    tidy(&app).await;
    assert_eq!(mails(&app, "appointment-reminder").await.len(), 2);
}

async fn eight_servers_remind_once(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    book(&browser, "benefits", "2026-11-30T09:00").await;
    app.advance(DAY * 8);
    let servers: Vec<_> = (0..8).map(|_| app.copy()).collect();
    let tidying = servers.into_iter().map(|server| tokio::spawn(async move { housekeeping::tidy(&server).await }));
    for done in tidying.collect::<Vec<_>>() {
        done.await.unwrap().unwrap();
    }
    assert_eq!(mails(&app, "appointment-reminder").await.len(), 1);
}

async fn all_of_it_is_there_to_keep_and_goes_with_the_account(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    book_with(&browser, "benefits", "2026-11-23T09:00", "&about=My+rent&interpreter=Urdu").await;
    let file: serde_json::Value = browser.get("/account/everything.json").await.json();
    let told = &file["appointments"][0];
    assert_eq!(told["what"], "Talk about your benefits", "{file}");
    assert_eq!(told["starts"], "2026-11-23T09:00:00Z", "{file}");
    assert_eq!((&told["about"], &told["interpreter"]), (&"My rent".into(), &"Urdu".into()), "{file}");
    says(&browser.get("/account/everything").await, &["Monday 23 November, 9am to 10am", "My rent", "Urdu", "Booked"]);
    says(&browser.get("/account/delete").await, &["Appointments that you have ahead are cancelled."]);
    post(&browser, "/account/delete", "").await;
    let team = mails(&app, "appointment-team").await;
    assert_eq!(team.len(), 2, "{team:?}");
    assert!(team[1].1.contains("Appointment cancelled"), "the team does not wait in vain: {team:?}");
    let again = signed_in(&app, SAM).await;
    let file: serde_json::Value = again.get("/account/everything.json").await.json();
    assert_eq!(file["appointments"], serde_json::json!([]));
    book(&again, "benefits", "2026-11-23T09:00").await;
}

async fn what_is_over_is_forgotten_after_a_year(app: TestApp) {
    let browser = signed_in(&app, SAM).await;
    let path = book(&browser, "benefits", "2026-11-23T09:00").await;
    app.advance(DAY * 360);
    tidy(&app).await;
    assert_eq!(signed_in(&app, SAM).await.get(&path).await.status, StatusCode::OK);
    app.advance(DAY * 9);
    tidy(&app).await;
    assert_eq!(signed_in(&app, SAM).await.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_demonstration_says_that_it_is_a_sample() {
    let app = TestApp::demo().await;
    let calderdale = app.stranger("calderdale").get(paths::APPOINTMENTS).await;
    says(&calderdale, &["This is a sample", "Register a birth", "A call from an adviser"]);
    never_says(&app.stranger("chorley").get(paths::APPOINTMENTS).await, &["This is a sample"]);
}
