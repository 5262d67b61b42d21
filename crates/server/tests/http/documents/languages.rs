//! The portal in a resident's language: what is translated, what stays English and says so, and what staff read.

use super::{account::signed_in, desk::at_desk, helping::Screen, plain_form::post};
use crate::{
    delivery::telling::{by_team, with_words},
    support::{Client, TestApp},
};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, Code, CreateAccess, FindCase},
    paths,
    services::{FindForm, FormReply},
};
use domain::{answer::Answers, case::EventKind, reference::Reference};
use jiff::SignedDuration;
use server::clocks;

on_both_stores![
    a_translated_form_is_asked_whole_and_an_untranslated_one_says_that_it_is_english,
    what_is_wrong_is_said_in_the_resident_s_language,
    what_the_server_refuses_is_said_in_the_resident_s_language,
    a_page_of_what_went_wrong_is_in_the_resident_s_language,
    english_is_marked_where_a_form_is_read_back,
    the_hours_of_a_day_are_said_in_the_language_of_their_page,
    a_service_has_its_own_name_wherever_the_resident_reads_it,
    a_form_is_the_same_in_each_language_and_a_switch_loses_no_answer,
    the_team_reads_english_and_the_resident_their_own_language,
    a_code_comes_in_the_language_of_the_page_that_asked,
    a_form_says_it_in_two_languages_for_whoever_helps,
];

/// What marks English on a page in another language.
const ENGLISH: &str = r#"lang="en" dir="ltr""#;

/// A browser that was set to this language.
fn browser(app: &TestApp, language: &str) -> Client {
    app.browser("chorley").carrying(format!("__Host-language={language}"))
}

async fn a_form_says_it_in_two_languages_for_whoever_helps(app: TestApp) {
    let english = "Which bin was missed?";
    let both = format!("Którego kosza nie opróżniono?<span class=\"app-beside\" {ENGLISH}> {english}</span>");
    let polish = browser(&app, "pl");
    let page = polish.get("/services/missed-bin/form/which-bin").await.text();
    assert!(
        page.contains(r#"href="/language/pl-beside" rel="external" hreflang="pl" lang="en">English beside it<"#),
        "{page}"
    );
    assert!(!page.contains(english));

    let helped = browser(&app, "pl-beside");
    let page = helped.get("/services/missed-bin/form/which-bin").await.text();
    assert!(page.contains(&both), "{page}");
    assert!(page.contains(r#"<html lang="pl" dir="ltr""#) && page.contains("/beside.css"), "{page}");
    assert!(page.contains(r#"href="/language/pl" rel="external" hreflang="pl" lang="en">Without English<"#), "{page}");
    let title = page.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert!(title.starts_with("Którego kosza nie opróżniono? – "), "{title}");
    fill(&helped).await;
    let check = helped.get("/services/missed-bin/form/check").await.text();
    // The question stands in its row, and for those who hear the link to it alone.
    for (own, english, times) in [("Kosz", "Bin", 2), ("Recykling", "Recycling", 1)] {
        let both = format!("{own}<span class=\"app-beside\" {ENGLISH}> {english}</span>");
        assert_eq!(check.matches(&both).count(), times, "{both}: {check}");
    }
    assert!(!check.contains('\u{fffa}') && !check.contains('\u{fffb}'), "{check}");
    let wrong = post(&helped, "/services/missed-bin/form/which-bin", "").await.text();
    assert!(!wrong.contains('\u{fffa}'), "{wrong}");
    let form = FindForm { service: "missed-bin".to_owned() };
    let (told, both): (FormReply, FormReply) = (polish.call(&form).await.json(), helped.call(&form).await.json());
    assert_eq!(told.form_version, both.form_version);
    for path in ["/services/missed-bin", "/services/fly-tip/form", "/contact", "/desk/sign-in"] {
        assert!(!helped.get(path).await.text().contains('\u{fffa}'), "{path}");
    }
    assert!(!browser(&app, "en-beside").get("/services/missed-bin/form/which-bin").await.text().contains("app-beside"));
}

/// The same browser after it was set to another language.
fn set_to(app: &TestApp, before: &Client, language: &str) -> Client {
    let after = browser(app, language);
    after.set_cookie(&before.cookie());
    after
}

async fn a_translated_form_is_asked_whole_and_an_untranslated_one_says_that_it_is_english(app: TestApp) {
    let polish = browser(&app, "pl");
    let list = polish.get("/services").await.text();
    assert!(list.contains(r#"<html lang="pl" dir="ltr""#), "{list}");
    assert!(list.contains(r#"<span class="app-row__name">Zgłoś nieopróżniony kosz</span>"#), "{list}");
    assert!(list.contains(&format!(r#"<span class="app-row__name" {ENGLISH}>Report dumped rubbish</span>"#)), "{list}");
    let form = polish.get("/services/missed-bin/form").await.text();
    assert!(form.contains("Którego kosza nie opróżniono?") && form.contains("Odpady zmieszane"), "{form}");
    let main = form.split("<main").nth(1).unwrap();
    assert!(!main.contains(ENGLISH) && !main.contains("in English only"), "{form}");

    let urdu = browser(&app, "ur");
    let form = urdu.get("/services/missed-bin/form").await.text();
    assert!(form.contains(r#"<html lang="ur" dir="rtl""#), "{form}");
    let main = form.split("<main").nth(1).unwrap();
    let (before, marked) = main.split_once(&format!("<div {ENGLISH}>")).unwrap();
    assert!(marked.contains("Which bin was missed?") && !before.contains("Which bin was missed?"), "{form}");
    assert!(before.contains("govuk-body"), "it says that the page is English: {form}");
    let service = urdu.get("/services/missed-bin").await.text();
    assert!(
        service.contains(&format!(r#"<h1 class="govuk-heading-xl" {ENGLISH}>Report a missed bin</h1>"#)),
        "{service}"
    );
    assert!(service.contains(&format!("<div {ENGLISH}><ol class=\"app-steps\">")), "{service}");
    let english = browser(&app, "en").get("/services/missed-bin").await.text();
    let main = english.split("<main").nth(1).unwrap();
    assert!(!main.contains(ENGLISH) && !english.contains("in English only"), "{english}");
}

async fn what_is_wrong_is_said_in_the_resident_s_language(app: TestApp) {
    let polish = browser(&app, "pl");
    let wrong = post(&polish, "/services/missed-bin/form/which-bin", "").await;
    let html = wrong.text();
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(html.contains("<title>Błąd") && html.contains("Wybierz kosz, którego nie opróżniono"), "{html}");
    assert!(!html.contains("Choose the bin"), "{html}");
}

async fn what_the_server_refuses_is_said_in_the_resident_s_language(app: TestApp) {
    let refused = CreateAccess { reference: Reference::try_from("7K3F9-2QDXM".to_owned()).unwrap() };
    let code = Code { code: "123456".to_owned() };
    let english = browser(&app, "en").call_with(&refused, &code).await.problem();
    let polish = browser(&app, "pl").call_with(&refused, &code).await.problem();
    assert_eq!(polish.kind, english.kind);
    assert_eq!(polish.title, "Coś trzeba poprawić");
    assert_eq!(polish.errors[0].field, english.errors[0].field);
    assert_eq!(polish.errors[0].message, "Sprawdź kod i numer zgłoszenia. Kod działa raz, przez 10 minut");
    // What only a system is told stays in English, whatever its cookie says.
    let system = browser(&app, "pl").get("/api/v1/integration/cases").await.problem();
    assert_eq!(system.title, "There is no token, or it is no good");
}

async fn a_page_of_what_went_wrong_is_in_the_resident_s_language(app: TestApp) {
    let refused = [(Method::GET, "/language/xx", 0), (Method::POST, "/contact", 0), (Method::POST, "/device", 70_000)];
    for (language, html, start, said) in [
        (
            "pl",
            r#"<html lang="pl" dir="ltr""#,
            "Przejdź do strony głównej",
            ["Nie możemy tego znaleźć", "Ten adres nie przyjmuje takich żądań", "Twoje odpowiedzi są za długie"],
        ),
        (
            "ur",
            r#"<html lang="ur" dir="rtl""#,
            "پہلے صفحے پر جائیں",
            ["ہمیں یہ نہیں مل رہا", "یہ پتہ اس طرح کام نہیں کرتا", "آپ کے جوابات بہت لمبے ہیں"],
        ),
    ] {
        let browser = browser(&app, language);
        for ((method, path, length), said) in refused.iter().zip(said) {
            let request = browser.request(method, path).header(header::ACCEPT, "text/html");
            let answer = browser.send(request.header(header::CONTENT_LENGTH, *length), "x".repeat(*length)).await;
            let page = answer.text();
            assert!(answer.status.is_client_error() && page.contains(html), "{path}: {page}");
            assert!(page.contains(&format!(">{said}</h1>")) && page.contains(start), "{path}: {page}");
            assert_eq!(page.contains("right-to-left.css"), language == "ur", "{path}: {page}");
        }
    }
}

async fn english_is_marked_where_a_form_is_read_back(app: TestApp) {
    let screen = Screen::helping(&app, "Anna").await;
    screen.fill("It+was+full", "anna%40example.org").await;
    screen.set("__Host-language=ur; Path=/");
    let page = screen.get("/read-back/missed-bin").await.text();
    assert!(page.contains(&format!("<dt {ENGLISH}>Bin</dt>")), "{page}");
    assert!(page.contains(&format!("<dd class=\"app-read-back__answer\" {ENGLISH}>Rubbish</dd>")), "{page}");
}

async fn the_hours_of_a_day_are_said_in_the_language_of_their_page(app: TestApp) {
    let browser = signed_in(&app, "sam%40example.org").await;
    for (language, heading, from, to) in [
        ("pl", "Kiedy mamy Ci nie przeszkadzać?", ">22:00</option>", ">7:00</option>"),
        ("ur", "When should we leave you alone?", ">10pm</option>", ">7am</option>"),
        ("en", "When should we leave you alone?", ">10pm</option>", ">7am</option>"),
    ] {
        browser.set_other("__Host-language", language);
        let page = browser.get(&paths::reach("quiet")).await.text();
        for said in [heading, from, to] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
}

async fn a_service_has_its_own_name_wherever_the_resident_reads_it(app: TestApp) {
    let polish = signed_in(&app, "ewa%40example.org").await;
    polish.set_other("__Host-language", "pl");
    let reference = send(&polish).await;
    let own = "Zgłoś nieopróżniony kosz";
    for path in [
        paths::case_receipt(&reference),
        paths::case_contact(&reference),
        "/account/people/new-councillor".to_owned(),
        "/account/everything".to_owned(),
    ] {
        let page = polish.get(&path).await.text();
        assert!(page.contains(own) && !page.contains("Report a missed bin"), "{path}: {page}");
    }
    by_team(&app, &reference, EventKind::Resolved, with_words("The gate was locked")).await;
    app.advance(SignedDuration::from_hours(24));
    clocks::check(&app.server).await.unwrap();
    app.deliver().await;
    let asked = app.message("survey");
    assert_eq!(asked.subject, format!("Jak poszło? {own}"));
    assert!(asked.body.contains(own) && !asked.body.contains("missed bin"), "{}", asked.body);
}

async fn fill(browser: &Client) {
    for (page, body) in [
        ("which-bin", "which-bin=recycling"),
        ("tag", "tag=yes"),
        ("when", "when-day=19&when-month=11&when-year=2026"),
        ("more", "more=Jest+pe%C5%82ny"),
        ("contact", "contact-name=Ewa&contact-email=ewa%40example.org&contact-phone="),
    ] {
        let answer = post(browser, &paths::form_page("missed-bin", page), body).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.text());
    }
}

async fn a_form_is_the_same_in_each_language_and_a_switch_loses_no_answer(app: TestApp) {
    let form = FindForm { service: "missed-bin".to_owned() };
    let english: FormReply = browser(&app, "en").call(&form).await.json();
    let polish = browser(&app, "pl");
    let told: FormReply = polish.call(&form).await.json();
    assert_eq!(told.form_version, english.form_version);
    assert_ne!(told.name, english.name);
    fill(&polish).await;
    let check = polish.get("/services/missed-bin/form/check").await.text();
    for said in ["Recykling", "na koszu jest kartka", "Odpady", "Jest pełny"] {
        assert!(check.contains(said), "{said}: {check}");
    }
    let path = "/services/missed-bin/form/more";
    let request = polish.request(&Method::GET, "/language/ur");
    let request = request.header(header::REFERER, format!("http://chorley.localhost:8080{path}"));
    let switched = polish.send(request, "").await;
    assert_eq!(switched.header("location"), path);
    let set = switched.headers.get_all(header::SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap());
    assert!(set.into_iter().any(|cookie| cookie.starts_with("__Host-language=ur;")), "{:?}", switched.headers);
    let urdu = set_to(&app, &polish, "ur");
    assert!(urdu.get(path).await.text().contains("Jest pełny"), "what was typed is there");
    let check = urdu.get("/services/missed-bin/form/check").await.text();
    assert!(check.contains(&format!(r#"<dd class="govuk-summary-list__value" {ENGLISH}>Recycling</dd>"#)), "{check}");
    let sent = post(&urdu, "/services/missed-bin/form/check", "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    app.deliver().await;
    let team = app.message("team-hand-over").body;
    assert!(team.contains("Written in Polish"), "whatever it was sent from: {team}");
}

/// Fills the form in and sends it.
async fn send(browser: &Client) -> Reference {
    fill(browser).await;
    let sent = post(browser, "/services/missed-bin/form/check", "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let path = sent.header("location").to_owned();
    Reference::try_from(path.trim_start_matches("/cases/").trim_end_matches("/sent").to_owned()).unwrap()
}

async fn the_team_reads_english_and_the_resident_their_own_language(app: TestApp) {
    let polish = browser(&app, "pl");
    let reference = send(&polish).await;
    app.deliver().await;
    let team = app.message("team-hand-over").body;
    for said in [
        "Report a missed bin",
        "Written in Polish. The resident may need an interpreter.",
        "Recycling",
        "because there is a tag on the bin",
        "Jest pełny",
    ] {
        assert!(team.contains(said), "{said}: {team}");
    }
    assert!(!team.contains("Recykling") && !team.contains("kartka"), "{team}");
    let receipt = app.message("resident-receipt").body;
    assert!(receipt.contains("Zgłoś nieopróżniony kosz") && receipt.contains("na koszu jest kartka"), "{receipt}");
    assert!(!receipt.contains("missed bin") && !receipt.contains("Written in"), "{receipt}");

    let desk = at_desk(&app, "waste@chorley.example", "team", Some("waste")).await;
    let desk = desk.get(&format!("/desk/cases/{reference}")).await.text();
    assert!(desk.contains("Written in Polish") && desk.contains("Recycling"), "{desk}");
    assert!(desk.contains(r#"<html lang="en""#), "{desk}");

    let page = polish.get(&paths::case(&reference)).await.text();
    assert!(page.contains("Zgłoś nieopróżniony kosz") && page.contains("Recykling"), "{page}");
    let told: CaseReply = polish.call(&FindCase { reference: reference.clone() }).await.json();
    assert_eq!(told.service_name, "Zgłoś nieopróżniony kosz");
    let answers: Answers = told.answers.iter().map(|line| (line.question.clone(), vec![line.answer.clone()])).collect();
    assert_eq!(answers["which-bin"], ["Recykling"]);
    let urdu = set_to(&app, &polish, "ur").get(&paths::case(&reference)).await.text();
    assert!(urdu.contains(&format!(r#"{ENGLISH}>Report a missed bin</h1>"#)), "{urdu}");

    let more = post(&polish, &format!("{}/withdraw", paths::case(&reference)), "").await;
    assert_eq!(more.status, StatusCode::SEE_OTHER, "{}", more.text());
    app.deliver().await;
    let news = app.message("team-news");
    assert!(news.subject.starts_with("Not needed any more: Report a missed bin"), "{}", news.subject);
}

async fn a_code_comes_in_the_language_of_the_page_that_asked(app: TestApp) {
    for (language, said, not) in [("pl", "minut", "minutes"), ("en", "minutes", "minut.")] {
        let browser = browser(&app, language);
        let body = format!("email={language}%40example.org");
        let asked = post(&browser, "/account/sign-in", &body).await;
        assert!(asked.status.is_redirection() || asked.status.is_success(), "{}", asked.text());
        app.deliver().await;
        let mut mails = app.messages().into_iter().filter(|mail| mail.to.starts_with(language));
        let mail = mails.next_back().unwrap_or_else(|| panic!("no mail in {language}"));
        assert!(mail.body.contains(said) && !mail.body.contains(not), "{language}: {}", mail.body);
    }
}
