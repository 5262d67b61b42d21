//! Bad input, and what the resident is told. Files have their own tests, at `POST /api/v1/files`; ten taps on Send and lost
//! answers theirs, at `POST /api/v1/cases`; two tabs theirs, at `/api/v1/drafts`.

use crate::{
    documents::plain_form::post,
    every_council::councils_on,
    support::{Answer, Client, TestApp, answers, with_answer},
};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    drafts::{DraftReply, FindDraft, NewDraft, SetDraft},
    paths,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use server::{clock::local, profile::Councils, random};
use std::{fs, path::Path, sync::Arc};

on_both_stores![
    what_is_answered_out_of_order_leads_to_the_first_open_question,
    what_the_server_knows_better_is_not_taken_from_an_answer,
    text_that_would_do_something_is_shown_and_mailed_as_text,
    a_form_that_was_changed_meanwhile_asks_again_what_the_change_touched,
    who_sends_a_form_that_was_changed_meanwhile_is_told,
];

const FORM: &str = "/services/missed-bin/form";

fn encode(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}

/// The test councils with one text of their missed-bin form edited.
fn edited(app: &TestApp, from: &str, to: &str) -> Arc<Councils> {
    let folder = app.folder().join("edited");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/councils"), &folder);
    let file = folder.join("base/default/services/missed-bin.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&file, text.replacen(from, to, 1)).unwrap();
    Arc::new(Councils::load(&folder, local(app.now()).date()).unwrap())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

/// The same browser, at a server that was started anew.
fn moved(browser: &Client, app: &TestApp, councils: Arc<Councils>) -> Client {
    let moved = Client::new(app.copy_for(councils).router(), "chorley", true);
    moved.set_cookie(&browser.cookie());
    moved
}

#[tokio::test]
async fn an_answer_that_can_not_be_right_says_how_to_mend_it() {
    let mut app = TestApp::sqlite().await;
    app.restart_for(Arc::new(councils_on(local(app.now()).date())));
    let date = |day: &str, month: &str, year: &str| {
        format!("when-day={}&when-month={}&when-year={}", encode(day), encode(month), encode(year))
    };
    let address = |line: &str, town: &str, postcode: &str| {
        format!(
            "where-line-1={}&where-line-2=&where-town={}&where-postcode={}",
            encode(line),
            encode(town),
            encode(postcode)
        )
    };
    let real = "Enter a real date";
    let postcode = "Enter a full UK postcode, like AB1 2CD";
    for (page, body, told) in [
        ("put-out", "put-out=perhaps".to_owned(), "Choose yes if the bin was out on time"),
        ("put-out", "put-out=yes&put-out=no".to_owned(), "Answer once: Out on time"),
        ("which-bin", "which-bin=%F0%9F%97%91".to_owned(), "Choose the bin that was missed"),
        ("when", date("31", "2", "2026"), real),
        ("when", date("29", "2", "2026"), real),
        ("when", date("0", "0", "0"), real),
        ("when", date("32", "13", "99999"), real),
        ("when", date("-1", "11", "2026"), real),
        ("when", date("1", "Floréal", "2026"), real),
        ("when", date("１", "１", "２０２６"), real),
        ("when", date("1e1", "1", "2026"), real),
        ("when", date("21", "11", "2026"), "The date must be today or in the past"),
        ("when", date("20", " ", "2026"), "Enter the month"),
        ("where", address("1 rue de la Paix", "Paris", "75001"), postcode),
        ("where", address("1 Unter den Linden", "Berlin", "D-10117"), postcode),
        ("where", address("350 Fifth Avenue", "New York", "NY 10118"), postcode),
        ("where", address("1 Yonge Street", "Toronto", "M5E 1W7"), postcode),
        ("where", address(&"x".repeat(201), "Chorley", "PR7 1AL"), "Use 200 characters or fewer in each line"),
        ("contact", format!("contact-name={}", "x".repeat(201)), "Use 200 characters or fewer: Your name"),
        ("contact", format!("contact-email={}", encode("sam@example.org\r\nBcc: all@example.org")), "name@example.org"),
        ("contact", "contact-phone=ring+me".to_owned(), "Enter a phone number like 01234 567890"),
    ] {
        let answer = post(&app.browser("chorley"), &paths::form_page("missed-bin", page), &body).await;
        let html = answer.text();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}: {html}");
        assert!(html.contains("There is a problem") && html.contains(told), "{body}: {html}");
        assert!(html.contains("<title>Error: "), "{body}: {html}");
    }
}

#[tokio::test]
async fn a_megabyte_of_text_is_told_to_be_shorter() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let megabyte = "a".repeat(1 << 20);
    let case = with_answer(app.missed_bin("chorley"), "more", &[&megabyte]);
    let draft = NewDraft {
        service: case.service.clone(),
        form_version: case.form_version.clone(),
        answers: case.answers.clone(),
        revision: 0,
    };
    let told = |answer: &Answer| {
        let problem = answer.problem();
        assert_eq!(
            (problem.status, problem.title.as_str(), problem.detail.as_str()),
            (413, "Your answers are too long", "Make the longest answer shorter and send it again.")
        );
    };
    told(&browser.call_with(&CreateCase, &case).await);
    told(&browser.call_with(&SetDraft { draft: random::id() }, &draft).await);
    let request = browser
        .request(&Method::POST, &paths::form_page("missed-bin", "more"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::CONTENT_LENGTH, megabyte.len() + 5)
        .header(header::ACCEPT, "text/html");
    let page = browser.send(request, format!("more={megabyte}")).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.text().contains("<h1") && page.text().contains("Your answers are too long"), "{}", page.text());
    // What fits the request but not the question is told at the question, and stays typed.
    let long = "b".repeat(2001);
    let page = post(&browser, &paths::form_page("missed-bin", "more"), &format!("more={long}")).await;
    assert!(page.text().contains("Use 2000 characters or fewer: More") && page.text().contains(&long));
    assert!(app.messages().is_empty());
}

async fn what_is_answered_out_of_order_leads_to_the_first_open_question(app: TestApp) {
    let browser = app.browser("chorley");
    let last = post(&browser, &paths::form_page("missed-bin", "more"), "more=It+was+full").await;
    assert_eq!(last.header("location"), paths::form_page("missed-bin", "which-bin"));
    let check = browser.get(&paths::form_page("missed-bin", paths::CHECK)).await.text();
    assert!(check.contains("Which bin was missed?"), "{check}");
    let mut body = app.missed_bin("chorley");
    body.answers = answers(&[("more", &["It was full"])]);
    let problem = browser.call_with(&CreateCase, &body).await.problem();
    let told: Vec<_> = problem.errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(told, ["Choose the bin that was missed", "Enter an answer: Collection day"]);
}

async fn what_the_server_knows_better_is_not_taken_from_an_answer(mut app: TestApp) {
    let rule = "[[route]]\nwhen = [{ question = \"@channel\", is = [\"adviser\"] }]\nteam = \"customer-services\"\n\
                tier = 1\nstandard = \"online-answered\"\nreason = \"an adviser filled this in\"\n\n[[route]]";
    let councils = edited(&app, "[[route]]", rule);
    app.restart_for(councils);
    let browser = app.browser("chorley");
    let body = with_answer(app.missed_bin("chorley"), "@channel", &["adviser"]);
    let case: CaseReply = browser.call_with(&CreateCase, &body).await.json();
    assert_eq!((case.team.as_str(), case.reason.as_str()), ("Waste", "you are reporting a bin that was not emptied"));
    assert!(!case.answers.iter().any(|line| line.answer == "adviser"), "{:?}", case.answers);
    // Nor from a plain form.
    for (page, said) in [("which-bin", "which-bin=rubbish"), ("when", "when-day=19&when-month=11&when-year=2026")] {
        post(&browser, &paths::form_page("missed-bin", page), &format!("{said}&%40channel=adviser&status=closed"))
            .await;
    }
    let check = browser.get(&paths::form_page("missed-bin", paths::CHECK)).await.text();
    assert!(check.contains("Goes to Waste") && !check.contains("adviser"), "{check}");
}

async fn text_that_would_do_something_is_shown_and_mailed_as_text(app: TestApp) {
    let browser = app.browser("chorley");
    let typed =
        "<script>alert(1)</script> {$reference} \u{202E}txt.exe\u{0007}\u{0000}\r\nDue by: never\u{2028}Team: mine";
    let seen = "<script>alert(1)</script> {$reference} txt.exe\nDue by: neverTeam: mine";
    for (page, body) in [
        ("which-bin", "which-bin=rubbish".to_owned()),
        ("when", "when-day=19&when-month=11&when-year=2026".to_owned()),
        ("more", format!("more={}", encode(typed))),
        ("contact", format!("contact-name={}&contact-email=sam%40example.org", encode("<b>\u{202E}Sam\u{0008}</b>"))),
    ] {
        let answer = post(&browser, &paths::form_page("missed-bin", page), &body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
    let harmless = |html: &str| {
        assert!(!html.contains("<script>alert") && !html.contains("<b>"), "{html}");
        assert!(!html.contains(['\u{202E}', '\u{0007}', '\u{0000}', '\u{2028}']), "{html}");
    };
    let check = browser.get(&paths::form_page("missed-bin", paths::CHECK)).await.text();
    harmless(&check);
    assert!(check.contains("&lt;script&gt;alert(1)&lt;/script&gt; {$reference} txt.exe"), "{check}");
    let sent = post(&browser, &paths::form_page("missed-bin", paths::CHECK), "").await.header("location").to_owned();
    harmless(&browser.get(&sent).await.text());
    app.deliver().await;
    let mail = app.message("team-hand-over");
    assert!(mail.body.contains(&seen.replace('\n', "\n    ")), "{}", mail.body);
    assert!(mail.body.contains("Your name:\n    <b>Sam</b>"), "{}", mail.body);
    for mail in app.messages() {
        assert!(!mail.subject.contains(['<', '\n']), "{}", mail.subject);
        assert!(!mail.body.chars().any(|c| c.is_control() && c != '\n'), "{:?}", mail.body);
        assert!(mail.kind != "resident-receipt" || !mail.body.contains("script"), "{}", mail.body);
    }
}

/// The rubbish bin is renamed: an option that was chosen is gone, and only that.
const RENAMED: [&str; 2] = ["{ key = \"rubbish\", label = \"Rubbish\" }", "{ key = \"grey\", label = \"Grey bin\" }"];

async fn a_form_that_was_changed_meanwhile_asks_again_what_the_change_touched(app: TestApp) {
    let browser = app.browser("chorley");
    for (page, body) in [
        ("which-bin", "which-bin=rubbish"),
        ("when", "when-day=19&when-month=11&when-year=2026"),
        ("more", "more=It+was+full"),
    ] {
        post(&browser, &paths::form_page("missed-bin", page), body).await;
    }
    let browser = moved(&browser, &app, edited(&app, RENAMED[0], RENAMED[1]));
    let draft: DraftReply = browser.call(&FindDraft { service: "missed-bin".to_owned() }).await.json();
    assert_eq!(draft.again, ["Bin"]);
    assert_eq!(draft.answers.keys().collect::<Vec<_>>(), ["more", "when"]);
    let shown = browser.get(FORM).await.text();
    assert!(shown.contains("The council changed this form. We ask you again: Bin"), "{shown}");
    assert!(shown.contains("Grey bin"), "{shown}");
    post(&browser, &paths::form_page("missed-bin", "which-bin"), "which-bin=grey").await;
    let check = browser.get(&paths::form_page("missed-bin", paths::CHECK)).await.text();
    for kept in ["Grey bin", "19 November 2026", "It was full"] {
        assert!(check.contains(kept), "{kept}: {check}");
    }
    let sent = post(&browser, &paths::form_page("missed-bin", paths::CHECK), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
}

async fn who_sends_a_form_that_was_changed_meanwhile_is_told(app: TestApp) {
    let browser = app.browser("chorley");
    let body = app.missed_bin("chorley");
    let moved = moved(&browser, &app, edited(&app, RENAMED[0], RENAMED[1]));
    let problem = moved.call_with(&CreateCase, &body).await.problem();
    assert_eq!((problem.status, problem.title.as_str()), (409, "This form has changed"));
    assert_eq!(problem.detail, "We changed the form after you opened it. Check your answers and send them again.");
    // With the version of today the old answer is told at its question, and nothing was stored before.
    let service: contract::services::FormReply = moved.get("/api/v1/services/missed-bin/form").await.json();
    let body = NewCase { form_version: service.form_version, ..body };
    let problem = moved.call_with(&CreateCase, &body).await.problem();
    let told: Vec<_> = problem.errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(told, ["Choose the bin that was missed"]);
    let body = with_answer(body, "which-bin", &["grey"]);
    assert_eq!(moved.call_with(&CreateCase, &body).await.status, StatusCode::CREATED);
    assert_eq!(app.server.store.list_mails("chorley").await.unwrap().len(), 2);
}
