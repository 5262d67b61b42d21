//! Who may help, and what is closed to them and to their screen meanwhile.

use super::{
    desk::place,
    helping::{CHECK, Screen},
};
use crate::support::TestApp;
use axum::http::{Method, StatusCode, header};
use contract::{cases::CaseReply, endpoint::Endpoint, passkeys::CreateSignInChallenge, paths};
use domain::device::lasts;
use futures_util::future::join_all;
use jiff::SignedDuration;
use server::housekeeping::tidy;
use std::sync::Mutex;

on_both_stores![
    while_somebody_helps_there_is_no_account,
    while_somebody_helps_there_is_no_desk,
    of_eight_who_begin_at_one_desk_one_helps,
    what_was_begun_at_the_desk_is_there_after_somebody_was_helped,
    a_screen_that_nobody_touches_is_nobodys,
    who_is_removed_helps_nobody,
    a_helper_sees_nothing_of_the_desk,
    each_role_at_the_door_of_helping,
    the_screen_of_a_person_stays_shared,
    a_partner_s_helper_is_of_one_council,
];

async fn while_somebody_helps_there_is_no_account(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    for path in
        [paths::ACCOUNT, paths::SIGN_IN, paths::SIGN_IN_CODE, "/account/link/0f", paths::PEOPLE, paths::PASSWORD]
    {
        let answer = screen.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.text().contains("Sign in on your own device") && answer.text().contains("Kim Staff"), "{path}");
    }
    assert_eq!(screen.post(paths::SIGN_IN, "email=anna%40example.org").await.status, StatusCode::FORBIDDEN);
    app.deliver().await;
    assert!(app.messages().is_empty(), "no code is mailed");
    let refused = screen.json(Method::POST, CreateSignInChallenge::ROUTE, &()).await;
    assert_eq!(refused.problem().kind, "/problems/helped-no-account");
    screen.post(paths::FINISH, "").await;
    assert_eq!(screen.get(paths::SIGN_IN).await.status, StatusCode::OK);
}

async fn while_somebody_helps_there_is_no_desk(app: TestApp) {
    let screen = Screen::at_desk(&app, "kim@example.org", "adviser", None).await;
    assert_eq!(screen.get("/desk/queue").await.status, StatusCode::OK);
    assert!(screen.get(paths::DESK).await.text().contains(paths::HELP));
    screen.begin("Anna").await;
    let doors = [
        paths::DESK,
        "/desk/queue",
        "/desk/find",
        "/desk/raise",
        "/desk/for/phone/services/missed-bin/form",
        "/desk/figures",
    ];
    for path in doors {
        assert_eq!(screen.get(path).await.header("location"), paths::HELP, "{path}");
    }
    // Whatever the screen forgets.
    let session = screen.jar.lock().unwrap().remove("__Host-front-door").unwrap();
    assert_eq!(screen.get("/desk/queue").await.header("location"), paths::HELP);
    let page = screen.get(paths::HELP).await.text();
    assert!(page.contains("You are helping somebody") && page.contains("Finish with this person"), "{page}");
    assert!(!page.contains("app-desk"), "{page}");
    assert_eq!(screen.post(paths::HELP, "person=Bo&consent=spoken&service=").await.header("location"), paths::HELP);
    assert!(screen.get(paths::HELP).await.text().contains("Anna"), "one after the other");
    assert_eq!(screen.post(paths::HELP_FINISH, "").await.header("location"), paths::HELP);
    assert_eq!(screen.get("/desk/queue").await.status, StatusCode::OK);
    // What the screen had is over.
    screen.set(&format!("__Host-front-door={session}"));
    assert!(!screen.get("/").await.text().contains("is helping"));
}

async fn of_eight_who_begin_at_one_desk_one_helps(app: TestApp) {
    let screen = Screen::helper(&app).await;
    let begin = |_| screen.post(paths::HELP, "person=Anna&consent=spoken&service=missed-bin");
    let answers = join_all((0..8).map(begin)).await;
    let begun = answers.iter().filter(|answer| answer.header("location") == paths::service("missed-bin"));
    assert_eq!(begun.count(), 1);
    assert!(answers.iter().all(|answer| answer.status == StatusCode::SEE_OTHER));
    assert!(screen.get("/").await.text().contains("is helping Anna"));
    assert_eq!(screen.post(paths::FINISH, "").await.header("location"), paths::HELP);
    screen.begin("Bo").await;
}

async fn what_was_begun_at_the_desk_is_there_after_somebody_was_helped(app: TestApp) {
    const AT_DESK: &str = "/desk/for/phone/services/missed-bin/form";
    let screen = Screen::at_desk(&app, "kim@example.org", "adviser", None).await;
    let begun = screen.post(&format!("{AT_DESK}/which-bin"), "which-bin=rubbish").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    screen.begin("Anna").await;
    assert!(!screen.get("/").await.text().contains("unfinished"), "it is not hers");
    screen.post(paths::FINISH, "").await;
    assert!(screen.get(AT_DESK).await.text().contains("name=\"when-day\""), "it goes on");
    let when = screen.post(&format!("{AT_DESK}/when"), "when-day=19&when-month=11&when-year=2026").await;
    assert_eq!(when.header("location"), format!("{AT_DESK}/more"), "{}", when.text());
    let colleague = Screen::at_desk(&app, "other@example.org", "adviser", None).await;
    assert!(colleague.get(AT_DESK).await.text().contains("name=\"which-bin\""), "nor is it a colleague's");
}

async fn a_screen_that_nobody_touches_is_nobodys(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    app.advance(SignedDuration::from_mins(9));
    assert!(screen.get("/").await.text().contains("is helping Anna"));
    assert_eq!(screen.post("/touched", "").await.status, StatusCode::NO_CONTENT);
    app.advance(SignedDuration::from_mins(9));
    assert!(screen.get("/").await.text().contains("is helping Anna"));
    assert_eq!(screen.get("/desk/help").await.status, StatusCode::OK);
    app.advance(lasts());
    assert!(!screen.get("/").await.text().contains("is helping"));
    assert_eq!(screen.get(paths::HELP).await.header("location"), paths::DESK_SIGN_IN, "the helper is not there");
    assert_eq!(screen.get(paths::DESK).await.header("location"), paths::DESK_SIGN_IN);
    // The same where a script says that nobody was there.
    let screen = Screen::at_desk(&app, "other@example.org", "helper", None).await;
    screen.begin("Bo").await;
    let idle = screen.post(paths::FINISH, "idle=yes").await;
    assert_eq!(idle.header("location"), paths::FINISHED);
    assert_eq!(screen.cookie("__Host-front-door-desk"), None);
    // As long as somebody helps, the desk is in use.
    let screen = Screen::at_desk(&app, "third@example.org", "helper", None).await;
    screen.begin("Bo").await;
    for _ in 0..5 {
        app.advance(SignedDuration::from_mins(8));
        screen.post("/touched", "").await;
        tidy(&app.server).await.unwrap();
    }
    screen.post(paths::FINISH, "").await;
    assert_eq!(screen.get(paths::HELP).await.status, StatusCode::OK);
}

async fn who_is_removed_helps_nobody(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    screen.fill("It+was+full", "anna%40example.org").await;
    place(&app, "chorley").remove("kim@example.org", app.now()).await.unwrap();
    assert!(!screen.get("/").await.text().contains("is helping"));
    assert!(!screen.get(CHECK).await.text().contains("It was full"), "the session is over");
    assert_eq!(screen.get(paths::HELP).await.header("location"), paths::DESK_SIGN_IN);
}

async fn a_helper_sees_nothing_of_the_desk(app: TestApp) {
    let screen = Screen::helper(&app).await;
    let reference = {
        let sender = app.browser("chorley");
        let sent = sender.post("/api/v1/cases", &serde_json::to_string(&app.missed_bin("chorley")).unwrap()).await;
        sent.json::<CaseReply>().reference
    };
    assert_eq!(screen.get(paths::DESK).await.header("location"), paths::HELP);
    let case = format!("/desk/cases/{reference}");
    let doors = [
        "/desk/queue",
        "/desk/find",
        "/desk/raise",
        "/desk/raise/phone",
        "/desk/for/phone/services/missed-bin/form",
        "/desk/needs-person",
        "/desk/figures",
        "/desk/themes",
        "/desk/you-said",
        "/desk/pages",
        &case,
    ];
    for path in doors {
        assert_eq!(screen.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for (path, body) in [("/desk/find", "q=Sam"), (&format!("{case}/do/take"), "seen=1&key=0")] {
        assert_eq!(screen.post(path, body).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = screen.get(paths::HELP).await.text();
    for path in doors {
        assert!(!page.contains(&format!("href=\"{path}\"")), "{path}: {page}");
    }
    assert!(page.contains("Sign out"), "{page}");
    assert_eq!(screen.post("/desk/sign-out", "").await.header("location"), paths::DESK_SIGN_IN);
    assert_eq!(screen.get(paths::HELP).await.header("location"), paths::DESK_SIGN_IN);
}

async fn each_role_at_the_door_of_helping(app: TestApp) {
    for (role, team, status) in [
        ("helper", None, StatusCode::OK),
        ("adviser", None, StatusCode::OK),
        // They help with the forms that are brought to appointments, and begin at that page.
        ("team", Some("waste"), StatusCode::SEE_OTHER),
        ("administrator", None, StatusCode::SEE_OTHER),
        ("councillor", None, StatusCode::NOT_FOUND),
    ] {
        let screen = Screen::at_desk(&app, &format!("{role}@example.org"), role, team).await;
        assert_eq!(screen.get(paths::HELP).await.status, status, "{role}");
        let begun = screen.post(paths::HELP, "person=&consent=spoken&service=").await;
        let expected = if status == StatusCode::OK { StatusCode::SEE_OTHER } else { status };
        assert_eq!(begun.status, expected, "{role}");
        assert_eq!(screen.cookie("__Host-front-door").is_some(), status == StatusCode::OK, "{role}");
    }
    let resident = app.browser("chorley");
    for path in [paths::HELP, paths::HELP_FINISH] {
        let request =
            resident.request(&Method::POST, path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = resident.send(request, "person=&consent=spoken&service=").await;
        assert_eq!(answer.header("location"), paths::DESK_SIGN_IN, "{path}");
    }
}

async fn the_screen_of_a_person_stays_shared(app: TestApp) {
    let screen = Screen::helper(&app).await;
    screen.set("__Host-device=own");
    screen.set("__Host-language=pl");
    screen.begin("Anna").await;
    assert_eq!(screen.cookie("__Host-device").as_deref(), Some("shared"));
    assert_eq!(screen.cookie("__Host-language"), None, "the next person chooses");
    screen.post("/device", "device=own&next=/").await;
    assert_eq!(screen.cookie("__Host-device").as_deref(), Some("shared"));
    screen.post(paths::FINISH, "").await;
    assert_eq!(screen.cookie("__Host-device"), None);
    screen.set("__Host-device=always-shared");
    screen.begin("Bo").await;
    screen.post(paths::FINISH, "").await;
    assert_eq!(screen.cookie("__Host-device").as_deref(), Some("always-shared"));
}

async fn a_partner_s_helper_is_of_one_council(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    let elsewhere = Screen { client: app.stranger("calderdale"), jar: Mutex::new(screen.jar.lock().unwrap().clone()) };
    assert_eq!(elsewhere.get(paths::HELP).await.header("location"), paths::DESK_SIGN_IN);
    assert!(!elsewhere.get("/").await.text().contains("is helping"));
    assert_eq!(elsewhere.get("/helping/missed-bin").await.status, StatusCode::NOT_FOUND);
    elsewhere.post(paths::FINISH, "").await;
    assert!(screen.get("/").await.text().contains("is helping Anna"));
}
