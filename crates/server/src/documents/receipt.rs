//! `/cases/{reference}/receipt` – what was sent, on paper: large, to take home from a computer that keeps nothing. It says what is
//! needed to ask for it again, and nothing that was answered.

use super::{case_page::ask_for_code, council_words::phone_number, document::Document, live, passing::style, qr::qr};
use crate::{
    browser::Browser, clock::local, error::Error, profile::Profile, server::Server, session::Session,
    site::CouncilHost, store::cases::StoredCase,
};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{language::Language, reference::Reference, standard::StatedBy};
use leptos::prelude::*;
use ui::{
    element::element,
    link::Link,
    notice::Notice,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/cases/{reference}/receipt", get(show))
}

async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let Ok(reference) = Reference::try_from(reference) else {
        return Ok(Document::not_found(&server, &profile).into_response());
    };
    let now = server.clock.now();
    let found = server.store.find_case(&profile.council.key, &session.hash, &reference, now).await?;
    Ok(match found {
        Some(stored) => page(&server, &profile, &stored, browser.is_shared()).into_response(),
        None => ask_for_code(&server, &profile, paths::case_receipt(&reference)).into_response(),
    })
}

fn page(server: &Server, profile: &Profile, stored: &StoredCase, is_shared: bool) -> Document {
    let words = profile.words.clone();
    let reference = stored.case.reference.clone();
    let case = paths::case(&reference);
    let link = server.config.public_url(&profile.council.key) + &case;
    let (heading, rows) = (words.say("receipt-heading", &[]), rows(profile, stored));
    let title = heading.clone();
    let print = live::print_button(&words);
    Document::whole(server, profile, paths::case_receipt(&reference), &title, move || {
        let say = |key: &str| words.say(key, &[]);
        let take = is_shared.then(|| {
            let text = paragraph(say("receipt-take-text"));
            let notice = view! { <Notice id="take" heading=say("receipt-take-heading")>{text}</Notice> }.into_any();
            element("div").class("app-paper__screen").child(notice).view()
        });
        let letters = element("p").class("app-paper__reference").text(reference.to_string()).view();
        let beside = element("div").children([subheading(say("receipt-where")), paragraph(say("receipt-scan"))]).view();
        let both = element("div").class("app-take").children(qr(&link, say("receipt-qr"))).child(beside).view();
        let label = element("p").class("app-paper__label").text(say("sent-reference")).view();
        let paper = element("article").class("app-paper").children([
            label,
            letters,
            view! { <SummaryList rows/> }.into_any(),
            both,
        ]);
        let paper = paper.view();
        view! {
            <Page back=Link::new(case, say("take-case-back"))>
                {style()}
                <PageHeading text=heading focus=false/>
                {take}
                {print}
                {paper}
                {live::print_script()}
            </Page>
        }
        .into_any()
    })
}

/// What it was, when, who has it, and by when they answer, as far as the council says so.
fn rows(profile: &Profile, stored: &StoredCase) -> Vec<SummaryRow> {
    let (words, case, life) = (&profile.words, &stored.case, stored.life());
    let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
    let (service, language) = profile.said(&case.service_name);
    let what = SummaryRow {
        language: language.map(Language::marks),
        // What it was is ours.
        key_language: language.map(|_| profile.language.marks()),
        ..row("receipt-what", service)
    };
    let mut rows = vec![
        what,
        row("receipt-when", words.date_with_year(local(case.received).date())),
        row("receipt-team", profile.council.team_name(case.team).to_owned()),
    ];
    let due = life.due.filter(|_| life.status.is_open() && life.paused.is_none());
    rows.extend(due.map(|date| {
        let is_promised = case.due.is_some_and(|due| due.stated_by == StatedBy::Council);
        let key = if is_promised { "receipt-promised" } else { "receipt-usual" };
        row(key, words.date_with_year(date))
    }));
    rows.extend(phone_number(profile).map(|number| row("receipt-phone", number)));
    rows
}
