//! A form that is finished with somebody of the council: brought to an appointment, and opened there by its code, alone, with somebody who helps
//! as they do at any screen.

use super::{
    account::{send, signed_in},
    appointments::{book, cancel},
    helping::{CHECK, FORM, Screen},
    plain_form::post,
};
use crate::support::{Answer, Client, TestApp};
use axum::http::StatusCode;
use contract::paths;
use domain::passing::read_code;
use jiff::SignedDuration;

on_both_stores![
    somebody_goes_on_with_the_form_that_was_brought_and_sees_nothing_else,
    what_they_finish_is_in_the_residents_account,
    nobody_opens_a_form_before_it_is_said_how_the_resident_agreed,
    a_team_helps_at_its_appointments_and_then_has_its_desk_again,
    the_code_ends_with_the_day_of_the_appointment,
    a_code_opens_for_the_team_that_has_the_appointment,
    a_cancelled_appointment_opens_nothing,
    only_ones_own_form_is_brought_to_ones_own_appointment,
];

const DESK: &str = "/desk/form-help";
/// A Monday, three days after the tests begin.
const TIME: &str = "2026-11-23T09:00";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Somebody with a form that they began and an appointment to finish it.
async fn bring(app: &TestApp) -> (Client, String, String) {
    let resident = signed_in(app, "sam%40example.org").await;
    let begun = post(&resident, "/services/missed-bin/form/which-bin", "which-bin=rubbish").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let appointment = book(&resident, "benefits", TIME).await;
    let page = resident.get(&appointment).await.text();
    assert!(page.contains("Which form do you bring?") && page.contains("Bring: Report a missed bin"), "{page}");
    let brought = post(&resident, &format!("{appointment}/form"), "service=missed-bin").await;
    assert_eq!((brought.status, brought.header("location")), (StatusCode::SEE_OTHER, appointment.as_str()));
    let code = code(&resident, &appointment).await;
    (resident, appointment, code)
}

/// The code on the page of the appointment.
async fn code(resident: &Client, appointment: &str) -> String {
    let page = resident.get(appointment).await.text();
    let (_, rest) = page.split_once("You bring: Report a missed bin").unwrap_or_else(|| panic!("{page}"));
    let (_, rest) = rest.split_once("<strong>").unwrap();
    read_code(rest.split_once("</strong>").unwrap().0)
}

async fn open(desk: &Screen, code: &str) -> Answer {
    desk.post(DESK, &format!("code={code}&person=Sam&consent=spoken")).await
}

/// At the desk of an adviser, where the form was opened.
async fn beside(app: &TestApp, code: &str) -> Screen {
    let desk = Screen::at_desk(app, "kim@example.org", "adviser", None).await;
    assert!(desk.get(paths::DESK).await.text().contains(DESK));
    let opened = open(&desk, code).await;
    assert_eq!((opened.status, opened.header("location")), (StatusCode::SEE_OTHER, FORM), "{}", opened.text());
    assert_eq!(opened.header("clear-site-data"), "\"cache\", \"storage\"", "no page from before comes back");
    assert_eq!(desk.cookie("__Host-device").as_deref(), Some("shared"));
    desk
}

async fn somebody_goes_on_with_the_form_that_was_brought_and_sees_nothing_else(app: TestApp) {
    let (resident, _, code) = bring(&app).await;
    let case = send(&app, &resident, "sam@example.org").await;
    post(&resident, "/services/litter/form/place", "").await;
    let keep = resident.get("/services/missed-bin/keep").await.text();
    assert!(keep.contains("With somebody, at a library") && keep.contains("/appointments/benefits"), "{keep}");
    let desk = beside(&app, &code.to_lowercase()).await;
    let form = desk.get(FORM).await.text();
    assert!(form.contains("name=\"when-day\"") && form.contains("Kim Staff is helping Sam"), "it goes on: {form}");
    assert_eq!(desk.get(paths::ACCOUNT).await.status, StatusCode::FORBIDDEN, "never in the account");
    assert_eq!(desk.get("/desk/queue").await.header("location"), paths::HELP, "the desk is closed");
    assert!(desk.get(&case).await.text().contains("You can't see this request here"));
    assert!(desk.get("/").await.text().contains("You have 1 unfinished enquiry"));
    assert_eq!(desk.post(paths::FINISH, "").await.header("location"), paths::HELP);
    assert!(!desk.get("/").await.text().contains("unfinished"));
    assert_eq!(desk.get("/desk/queue").await.status, StatusCode::OK);
    assert!(resident.get("/services/missed-bin/form").await.text().contains("name=\"when-day\""), "it is theirs");
}

async fn what_they_finish_is_in_the_residents_account(app: TestApp) {
    let (resident, _, code) = bring(&app).await;
    let desk = beside(&app, &code).await;
    for (page, body) in [
        ("when", "when-day=19&when-month=11&when-year=2026"),
        ("more", "more=It+was+full"),
        ("contact", "contact-name=Sam&contact-email=sam%40example.org"),
    ] {
        let answer = desk.post(&paths::form_page("missed-bin", page), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
    assert_eq!(
        desk.post(CHECK, "").await.header("location"),
        "/read-back/missed-bin",
        "nothing goes that was not read back"
    );
    let own = desk.post(&format!("{FORM}/contact"), "contact-name=Sam&contact-email=kim%40example.org").await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "updates are the resident's");
    desk.post(&format!("{FORM}/contact"), "contact-name=Sam&contact-email=sam%40example.org").await;
    let case = format!("/cases/{}", desk.sent().await);
    let page = desk.get(&case).await.text();
    for said in ["Sent with the help of", "Kim Staff, for Sam", "They said so to the helper"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(resident.get(paths::ACCOUNT).await.text().contains(&case), "{case}");
    assert!(!resident.get("/").await.text().contains("unfinished"));
}

async fn nobody_opens_a_form_before_it_is_said_how_the_resident_agreed(app: TestApp) {
    let (_, _, code) = bring(&app).await;
    let desk = Screen::at_desk(&app, "kim@example.org", "adviser", None).await;
    for (code, wrong) in [(code.as_str(), false), ("222222", true)] {
        let refused = desk.post(DESK, &format!("code={code}&person=Sam")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = refused.text();
        assert!(page.contains("<title>Error: ") && page.contains("value=\"Sam\""), "{page}");
        assert_eq!(page.matches("Say how they agreed").count(), 2, "{page}");
        assert_eq!(page.contains("Check the code"), wrong, "{page}");
        assert_eq!(desk.cookie("__Host-front-door"), None);
    }
}

async fn a_team_helps_at_its_appointments_and_then_has_its_desk_again(app: TestApp) {
    let (_, _, code) = bring(&app).await;
    let desk = Screen::at_desk(&app, "kim@example.org", "team", Some("customer-services")).await;
    assert_eq!(open(&desk, &code).await.header("location"), FORM);
    let page = desk.get(paths::HELP).await.text();
    assert!(page.contains("You are helping somebody") && page.contains("Finish with this person"), "{page}");
    assert_eq!(open(&desk, &code).await.header("location"), paths::HELP, "one after the other");
    assert_eq!(desk.post(paths::HELP_FINISH, "").await.header("location"), paths::HELP);
    assert_eq!(desk.get(paths::HELP).await.header("location"), DESK, "they help with what is brought to them");
    assert!(desk.get(DESK).await.text().contains("What we cleared"));
    assert!(!desk.get(DESK).await.text().contains("What we cleared"), "it is said once");
}

async fn the_code_ends_with_the_day_of_the_appointment(app: TestApp) {
    let (_, _, code) = bring(&app).await;
    app.advance(DAY * 3 + SignedDuration::from_mins(13 * 60 + 50));
    let desk = Screen::at_desk(&app, "kim@example.org", "adviser", None).await;
    assert_eq!(open(&desk, &code).await.header("location"), FORM, "ten to midnight");
    app.advance(SignedDuration::from_mins(9));
    desk.post(paths::FINISH, "").await;
    app.advance(SignedDuration::from_mins(1));
    let late = open(&desk, &code).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Check the code") && late.text().contains("Error: "), "{}", late.text());
}

async fn a_code_opens_for_the_team_that_has_the_appointment(app: TestApp) {
    let (_, _, code) = bring(&app).await;
    for (email, role, team, status) in [
        ("a@example.org", "team", Some("waste"), StatusCode::UNPROCESSABLE_ENTITY),
        ("b@example.org", "councillor", None, StatusCode::NOT_FOUND),
        ("c@example.org", "team", Some("customer-services"), StatusCode::SEE_OTHER),
        ("d@example.org", "administrator", None, StatusCode::SEE_OTHER),
        ("e@example.org", "helper", None, StatusCode::SEE_OTHER),
    ] {
        let desk = Screen::at_desk(&app, email, role, team).await;
        let opened = open(&desk, &code).await;
        assert_eq!(opened.status, status, "{role} {team:?}");
        assert_eq!(opened.header("location") == FORM, status == StatusCode::SEE_OTHER, "{role} {team:?}");
    }
    let helper = Screen::at_desk(&app, "f@example.org", "helper", None).await;
    assert!(helper.get(paths::HELP).await.text().contains(DESK), "they have no desk with a link to it");
    let desk = Screen::at_desk(&app, "g@example.org", "adviser", None).await;
    for wrong in ["", "222222"] {
        assert_eq!(open(&desk, wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let guest = post(&app.browser("chorley"), DESK, &format!("code={code}&consent=spoken")).await;
    assert_eq!((guest.status, guest.header("location")), (StatusCode::SEE_OTHER, paths::DESK_SIGN_IN));
}

async fn a_cancelled_appointment_opens_nothing(app: TestApp) {
    let (resident, appointment, code) = bring(&app).await;
    cancel(&resident, &appointment).await;
    let desk = Screen::at_desk(&app, "kim@example.org", "adviser", None).await;
    assert_eq!(open(&desk, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn only_ones_own_form_is_brought_to_ones_own_appointment(app: TestApp) {
    let (_, appointment, _) = bring(&app).await;
    let other = signed_in(&app, "kim%40example.org").await;
    let theirs = post(&other, &format!("{appointment}/form"), "service=missed-bin").await;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND);
    let own = book(&other, "benefits", "2026-11-23T10:00").await;
    post(&other, &format!("{own}/form"), "service=missed-bin").await;
    let page = other.get(&own).await.text();
    assert!(page.contains("Begin a form first") && !page.contains("You bring"), "{page}");
}
