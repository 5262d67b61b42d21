//! Somebody helps a person at one screen: from the beginning at the desk to the next person.

use super::{desk::desk_cookie, plain_form::post};
use crate::support::{Answer, Client, TestApp, answers};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, NewCase},
    drafts::NewDraft,
    paths,
    problem::Problem,
};
use server::passing::Secrets;
use std::{collections::BTreeMap, sync::Mutex};

on_both_stores![
    a_person_is_helped_until_the_council_has_it,
    nobody_helps_before_it_is_said_how_the_person_agreed,
    what_is_sent_was_read_back_as_it_is,
    each_answer_says_who_typed_it,
    what_a_helper_typed_is_known_wherever_it_is_finished,
    updates_are_never_the_helpers,
    nothing_of_the_first_person_is_shown_to_the_second,
];

const SERVICE: &str = "missed-bin";
pub const FORM: &str = "/services/missed-bin/form";
pub const CHECK: &str = "/services/missed-bin/form/check";
const READ_BACK: &str = "/read-back/missed-bin";

/// A browser with all its cookies.
pub struct Screen {
    pub client: Client,
    pub jar: Mutex<BTreeMap<String, String>>,
}

impl Screen {
    /// Of somebody who is at their desk.
    pub async fn at_desk(app: &TestApp, email: &str, role: &str, team: Option<&str>) -> Self {
        let cookie = desk_cookie(app, email, role, team).await;
        let screen = Self { client: app.stranger("chorley"), jar: Mutex::default() };
        screen.set(&cookie);
        screen
    }

    pub async fn helper(app: &TestApp) -> Self {
        Self::at_desk(app, "kim@example.org", "helper", None).await
    }

    /// The same, where helping has begun with this person.
    pub async fn helping(app: &TestApp, person: &str) -> Self {
        let screen = Self::helper(app).await;
        screen.begin(person).await;
        screen
    }

    pub async fn begin(&self, person: &str) {
        let body = format!("person={person}&consent=spoken&service={SERVICE}");
        let answer = self.post(paths::HELP, &body).await;
        assert_eq!(answer.header("location"), paths::service(SERVICE), "{}", answer.text());
    }

    pub fn set(&self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        let mut jar = self.jar.lock().unwrap();
        if value.is_empty() || attributes.contains("Max-Age=0") {
            jar.remove(name);
        } else {
            jar.insert(name.to_owned(), value.to_owned());
        }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar.lock().unwrap().get(name).cloned()
    }

    fn request(&self, method: &Method, path: &str) -> axum::http::request::Builder {
        let jar = self.jar.lock().unwrap();
        let cookies: Vec<String> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        self.client.request(method, path).header(header::COOKIE, cookies.join("; "))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(&Method::GET, path).header(header::ACCEPT, "text/html"), "").await
    }

    pub async fn post(&self, path: &str, body: &str) -> Answer {
        let request = self.request(&Method::POST, path).header(header::ACCEPT, "text/html");
        self.send(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"), body).await
    }

    pub async fn json<T: serde::Serialize>(&self, method: Method, path: &str, body: &T) -> Answer {
        let request = self.request(&method, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, &serde_json::to_string(body).unwrap()).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: &str) -> Answer {
        let answer = self.client.send(request, body.to_owned()).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            self.set(cookie.to_str().unwrap());
        }
        answer
    }

    /// Fills in the form up to its check.
    pub async fn fill(&self, more: &str, contact: &str) {
        let contact = format!("contact-name=Anna+First&contact-email={contact}&contact-phone=");
        for (page, body, next) in [
            ("which-bin", "which-bin=rubbish", "when"),
            ("when", "when-day=19&when-month=11&when-year=2026", "more"),
            ("more", &format!("more={more}"), "contact"),
            ("contact", &contact, "check"),
        ] {
            let answer = self.post(&format!("{FORM}/{page}"), body).await;
            assert_eq!(answer.header("location"), format!("{FORM}/{next}"), "{page}: {}", answer.text());
        }
    }

    /// Presses "Yes, this is right" on the page as it stands.
    async fn confirm(&self) -> Answer {
        let page = self.get(READ_BACK).await.text();
        self.post(READ_BACK, &format!("digest={}", digest(&page))).await
    }

    /// The form is sent; answers with its reference.
    pub async fn sent(&self) -> String {
        assert_eq!(self.confirm().await.header("location"), CHECK);
        let sent = self.post(CHECK, "").await;
        let path = sent.header("location");
        let reference = path.strip_prefix("/cases/").and_then(|rest| rest.strip_suffix("/sent"));
        reference.unwrap_or_else(|| panic!("{path}: {}", sent.text())).to_owned()
    }
}

fn digest(page: &str) -> String {
    let (_, after) = page.split_once("name=\"digest\" value=\"").unwrap_or_else(|| panic!("{page}"));
    after.split('"').next().unwrap().to_owned()
}

async fn a_person_is_helped_until_the_council_has_it(app: TestApp) {
    let screen = Screen::helper(&app).await;
    let page = screen.get(paths::HELP).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    for said in ["Help somebody at this screen", "They said so to me", "Report a missed bin"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    let begun = screen.post(paths::HELP, "person=Mrs+Anna&consent=written&service=missed-bin").await;
    assert_eq!(begun.header("location"), "/services/missed-bin");
    assert_eq!(begun.header("clear-site-data"), "\"cache\", \"storage\"", "no page from before comes back");
    for path in ["/", "/services", "/services/missed-bin", FORM, "/drafts", "/track"] {
        let page = screen.get(path).await.text();
        for said in ["Kim Staff is helping Mrs Anna", "Finish with this person", "Who is typing now?"] {
            assert!(page.contains(said), "{path} {said}: {page}");
        }
        let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.contains("Anna"), "{title}");
    }
    screen.fill("It+was+full", "anna%40example.org").await;
    let check = screen.get(CHECK).await.text();
    assert!(check.contains("Updates go to: anna@example.org"), "{check}");
    assert!(check.contains(&format!("href=\"{READ_BACK}\"")) && !check.contains(">Send<"), "{check}");
    assert_eq!(screen.post(CHECK, "").await.header("location"), READ_BACK);
    let page = screen.get(READ_BACK).await.text();
    for said in [
        "Is this right?",
        "It was full",
        "Updates go to: anna@example.org",
        "Kim Staff gets nothing",
        "Waste",
        "Yes, this is right",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let reference = screen.sent().await;
    assert!(screen.get(&format!("/cases/{reference}/sent")).await.text().contains("We have it"));
    let case = screen.get(&format!("/cases/{reference}")).await.text();
    for said in ["Sent with the help of", "Kim Staff, for Mrs Anna", "They agreed in writing"] {
        assert!(case.contains(said), "{said}: {case}");
    }
    let stored =
        app.server.store.find_case_as_server("chorley", &reference.clone().try_into().unwrap()).await.unwrap().unwrap();
    let event = &stored.events[0];
    assert_eq!((event.actor.key(), event.name.as_deref()), ("staff", Some("Kim Staff")));
    assert_eq!(stored.case.raised_by, None, "it opens nothing for whoever helped");
    app.deliver().await;
    assert_eq!(app.message("resident-receipt").to, "anna@example.org");
    let told = app.message("team-hand-over").body;
    assert!(told.contains("Sent with the help of") && told.contains("They agreed in writing"), "{told}");
    assert!(app.messages().iter().all(|message| message.to != "kim@example.org"), "the helper gets nothing");
    let finished = screen.post(paths::FINISH, "").await;
    assert_eq!(finished.header("location"), paths::HELP);
    assert_eq!(finished.header("clear-site-data"), "\"cache\", \"storage\"");
    let page = screen.get(paths::HELP).await.text();
    assert!(page.contains("1 request was closed on this computer") && !page.contains("Anna"), "{page}");
    assert!(!screen.get(paths::HELP).await.text().contains("1 request"), "it is said once");
    assert!(!screen.get(&format!("/cases/{reference}")).await.text().contains("Kim Staff"));
    assert_eq!(screen.get(&format!("/desk/cases/{reference}")).await.status, StatusCode::NOT_FOUND);
}

async fn nobody_helps_before_it_is_said_how_the_person_agreed(app: TestApp) {
    let screen = Screen::helper(&app).await;
    let long = "a".repeat(61);
    for (body, said) in [
        ("person=Anna&service=".to_owned(), "Say how they agreed"),
        ("person=Anna&consent=maybe&service=".to_owned(), "Say how they agreed"),
        (format!("person={long}&consent=spoken&service="), "Make the name shorter"),
    ] {
        let answer = screen.post(paths::HELP, &body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        let page = answer.text();
        assert!(page.contains("<title>Error: ") && page.matches(said).count() == 2, "{page}");
        assert!(page.contains("value=\"a") || page.contains("value=\"Anna\""), "what was typed stays: {page}");
        assert_eq!(screen.cookie("__Host-front-door"), None);
    }
    let begun = screen.post(paths::HELP, "person=&consent=by-decider&service=nothing").await;
    assert_eq!(begun.header("location"), "/", "nobody in particular, for whatever they need");
    assert!(screen.get("/").await.text().contains("Kim Staff is helping at this screen"));
}

async fn what_is_sent_was_read_back_as_it_is(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    assert_eq!(screen.get(READ_BACK).await.header("location"), CHECK, "nothing is there to read yet");
    screen.fill("It+was+full", "anna%40example.org").await;
    let id = draft_id(&screen).await;
    let body = NewCase {
        idempotency_key: id,
        answers: answers(&[
            ("which-bin", &["rubbish"]),
            ("when", &["19", "11", "2026"]),
            ("more", &["It was full"]),
            ("contact-name", &["Anna First"]),
            ("contact-email", &["anna@example.org"]),
            ("contact-phone", &[""]),
        ]),
        ..app.missed_bin("chorley")
    };
    let send = async |body: &NewCase| screen.json(Method::POST, "/api/v1/cases", body).await;
    let refused: Problem = send(&body).await.problem();
    assert_eq!((refused.status, refused.kind.as_str()), (409, "/problems/read-back-first"));
    let before = digest(&screen.get(READ_BACK).await.text());
    screen.post(&format!("{FORM}/more"), "more=It+was+empty").await;
    let again = screen.post(READ_BACK, &format!("digest={before}")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.text().contains("The answers have changed") && again.text().contains("It was empty"),
        "{}",
        again.text()
    );
    assert_eq!(screen.confirm().await.header("location"), CHECK);
    assert_eq!(send(&body).await.status, StatusCode::CONFLICT, "these were not confirmed");
    assert!(screen.get(CHECK).await.text().contains(">Send<"));
    screen.post(&format!("{FORM}/more"), "more=It+was+full").await;
    assert_eq!(screen.post(CHECK, "").await.header("location"), READ_BACK, "a change asks again");
    assert!(app.messages().is_empty());
    assert_eq!(screen.confirm().await.header("location"), CHECK);
    let sent = send(&body).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    let first: CaseReply = sent.json();
    let repeated: CaseReply = send(&body).await.json();
    assert_eq!(first.reference, repeated.reference);
    // Nobody but a person who is helped has a page for it.
    let alone = app.browser("chorley").get(READ_BACK).await;
    assert_eq!((alone.status, alone.header("location")), (StatusCode::SEE_OTHER, CHECK));
    assert_eq!(screen.get("/read-back/nothing").await.status, StatusCode::NOT_FOUND);
}

async fn draft_id(screen: &Screen) -> String {
    let draft: contract::drafts::DraftReply = screen.get("/api/v1/services/missed-bin/draft").await.json();
    draft.draft
}

async fn each_answer_says_who_typed_it(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    screen.fill("It+was+full", "anna%40example.org").await;
    let switch = |who: &'static str| {
        let screen = &screen;
        async move { screen.post(paths::TYPIST, &format!("typist={who}&next={FORM}/more")).await }
    };
    assert_eq!(switch("helper").await.header("location"), "/services/missed-bin/form/more");
    let page = screen.get("/").await.text();
    assert!(page.contains("value=\"helper\" aria-pressed=\"true\""), "{page}");
    screen.post(&format!("{FORM}/more"), "more=It+was+very+full").await;
    let page = screen.get(READ_BACK).await.text();
    assert_eq!(page.matches("Typed by Kim Staff").count(), 1, "{page}");
    assert_eq!(page.matches("Typed by you").count(), 4, "which bin, when, name, email: {page}");
    // The app saves in its own way.
    switch("person").await;
    let body = NewDraft {
        service: SERVICE.to_owned(),
        form_version: app.form_version("chorley", SERVICE),
        answers: answers(&[
            ("which-bin", &["rubbish"]),
            ("when", &["18", "11", "2026"]),
            ("more", &["It was very full"]),
            ("contact-name", &["Anna First"]),
            ("contact-email", &["anna@example.org"]),
        ]),
        revision: 5,
    };
    let saved = screen.json(Method::PUT, &format!("/api/v1/drafts/{}", draft_id(&screen).await), &body).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
    let page = screen.get(READ_BACK).await.text();
    assert!(page.contains("18 November 2026") && page.matches("Typed by Kim Staff").count() == 1, "{page}");
    let reference = screen.sent().await;
    let case = screen.get(&format!("/cases/{reference}")).await.text();
    assert!(case.contains("Typed by the helper"), "{case}");
    assert_eq!(screen.post(paths::TYPIST, "typist=nobody&next=/").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(screen.post(paths::TYPIST, "typist=helper&next=//example.org").await.header("location"), "/");
}

async fn what_a_helper_typed_is_known_wherever_it_is_finished(app: TestApp) {
    const TAKE: &str = "/take/services/missed-bin";
    let screen = Screen::helping(&app, "Anna").await;
    screen.post(paths::TYPIST, "typist=helper&next=/").await;
    for (page, body) in [("which-bin", "which-bin=rubbish"), ("when", "when-day=18&when-month=11&when-year=2026")] {
        assert_eq!(screen.post(&format!("{FORM}/{page}"), body).await.status, StatusCode::SEE_OTHER, "{page}");
    }
    screen.post(TAKE, "").await;
    let page = screen.get(TAKE).await.text();
    let pass = page.split_once("/take/state/").unwrap().1.split('"').next().unwrap();
    let link = paths::take_link(&Secrets::of(&app.server, "chorley", pass).token);
    let phone = app.browser("chorley");
    assert_eq!(post(&phone, &link, "").await.header("location"), FORM);
    screen.post(paths::FINISH, "").await;
    for (page, body) in [
        ("when", "when-day=19&when-month=11&when-year=2026"),
        ("more", "more=It+was+full"),
        ("contact", "contact-name=Anna&contact-email=anna%40example.org"),
    ] {
        let answer = post(&phone, &format!("{FORM}/{page}"), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
    let sent = post(&phone, CHECK, "").await;
    let case = sent.header("location").trim_end_matches("/sent").to_owned();
    let page = phone.get(&case).await.text();
    for said in ["Sent with the help of", "Kim Staff, for Anna", "They said so to the helper", "Typed by the helper"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let reference = case.trim_start_matches("/cases/").to_owned().try_into().unwrap();
    let stored = app.server.store.find_case_as_server("chorley", &reference).await.unwrap().unwrap();
    let typed = stored.case.lines.iter().find(|line| line.question == "helped-typed").unwrap();
    assert_eq!(typed.answer, "Bin", "what she changed at home is hers");
    assert_eq!(stored.events[0].actor.key(), "resident");
    app.deliver().await;
    let told = app.message("team-hand-over").body;
    assert!(told.contains("Kim Staff, for Anna"), "{told}");
}

async fn updates_are_never_the_helpers(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    let said = "This is the email address of Kim Staff, who is helping";
    let page = screen.get(FORM).await.text();
    assert!(page.contains("Updates go to nobody yet"), "{page}");
    screen.fill("It+was+full", "anna%40example.org").await;
    let answer = screen
        .post(&format!("{FORM}/contact"), "contact-name=Anna&contact-email=KIM%40example.org&contact-phone=")
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains(said) && answer.text().contains("<title>Error: "), "{}", answer.text());
    // It is in the draft, and goes no further.
    let page = screen.get(READ_BACK).await.text();
    assert!(page.contains(said), "{page}");
    let refused = screen.post(READ_BACK, &format!("digest={}", digest(&page))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let updates = screen.get("/helping/missed-bin").await;
    assert_eq!((updates.status, updates.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(updates.text().contains(said) && updates.text().contains("\"isReadBack\":false"), "{}", updates.text());
    let refused = screen.post("/services/missed-bin/keep", "email=kim%40example.org").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "who has the mail has the draft");
    assert!(refused.text().contains(said), "{}", refused.text());
    screen.post(&format!("{FORM}/contact"), "contact-name=Anna&contact-email=&contact-phone=07700+900123").await;
    assert!(screen.get(CHECK).await.text().contains("Updates go to: 07700 900123"));
    let reference = screen.sent().await;
    let contact = format!("/cases/{reference}/contact");
    let refused = screen.post(&contact, "email=kim%40example.org&phone=").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert_eq!(app.browser("chorley").get("/helping/missed-bin").await.status, StatusCode::NOT_FOUND);
}

async fn nothing_of_the_first_person_is_shown_to_the_second(app: TestApp) {
    let screen = Screen::helping(&app, "Annafirst").await;
    screen.fill("Sentinelwords", "annafirst%40example.org").await;
    let reference = screen.sent().await;
    screen.fill("Sentinelagain", "annafirst%40example.org").await;
    let draft = draft_id(&screen).await;
    screen.post(paths::FINISH, "").await;
    let begin = screen.get(paths::HELP).await.text();
    screen.begin("Bo").await;
    let mut seen = begin;
    for path in [
        "/",
        "/services",
        "/services/missed-bin",
        FORM,
        "/services/missed-bin/form/more",
        "/services/missed-bin/form/contact",
        CHECK,
        READ_BACK,
        "/helping/missed-bin",
        "/services/missed-bin/keep",
        "/drafts",
        "/track",
        "/feedback",
        "/outbox",
        "/contact",
        "/api/v1/services/missed-bin/draft",
        "/finished",
        paths::HELP,
    ] {
        seen += &screen.get(path).await.text();
    }
    seen += &screen.post("/services", "q=bin").await.text();
    seen += &screen.get(&format!("/cases/{reference}")).await.text();
    seen += &screen.get(&format!("/cases/{reference}/sent")).await.text();
    for word in ["Annafirst", "annafirst", "Sentinel"] {
        assert!(!seen.contains(word), "{word}");
    }
    assert!(seen.contains("Kim Staff is helping Bo"));
    // Nor can anybody go on with it, who knew its key.
    let body = NewDraft {
        service: SERVICE.to_owned(),
        form_version: app.form_version("chorley", SERVICE),
        answers: answers(&[("more", &["Mine"])]),
        revision: 4,
    };
    screen.json(Method::PUT, &format!("/api/v1/drafts/{draft}"), &body).await;
    assert!(!screen.get(CHECK).await.text().contains("Sentinel"));
    screen.fill("Second", "bo%40example.org").await;
    let second = screen.sent().await;
    let case = screen.get(&format!("/cases/{second}")).await.text();
    assert!(case.contains("Kim Staff, for Bo") && !case.contains("nnafirst"), "{case}");
}
