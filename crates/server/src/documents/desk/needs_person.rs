//! `/desk/needs-person` – what the server could not do by itself, until somebody has seen to it.

use super::{
    Staff,
    case::case_path,
    frame::{Here, draw, plain_link},
    queue::CHANGES,
    table::{Column, table},
};
use crate::{
    case_events::{Happening, Outcome, record},
    clock::local,
    documents::{
        document::{Document, titled},
        live,
        small_forms::{ask, post_form, summary},
    },
    error::Error,
    server::Server,
    store::{
        case_events::Doer,
        desk::{Eyes, NeedsPerson, What},
    },
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::case::{EventKind, LONGEST_WORDS, NoWords, Said, read_words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    element::{all, element},
    error_summary::ErrorSummary,
    link::Link,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    textarea::Textarea,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(Here::NeedsPerson.path(), get(list))
        .route("/desk/needs-person/{id}/retry", post(retry))
        .route("/desk/needs-person/{id}/done", get(show_done).post(done))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    text: String,
}

async fn find_all(server: &Server, staff: &Staff) -> Result<Vec<NeedsPerson>, Error> {
    staff.who_works()?;
    Ok(server.store.list_needs_person(&staff.profile.council.key, Eyes::of(&staff.member)).await?)
}

async fn find(server: &Server, staff: &Staff, id: &str) -> Result<Option<NeedsPerson>, Error> {
    Ok(find_all(server, staff).await?.into_iter().find(|waits| waits.id == id))
}

fn to_list() -> Response {
    Redirect::to(Here::NeedsPerson.path()).into_response()
}

async fn list(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    let waiting = find_all(&server, &staff).await?;
    let words = staff.profile.words.clone();
    let heading = words.say("desk-person-heading", &[]);
    let title = heading.clone();
    let rows: Vec<_> = waiting.iter().map(|waits| row(&staff, waits)).collect();
    let document = draw(&server, &staff, (Here::NeedsPerson, Here::NeedsPerson.path().to_owned()), &title, move || {
        let columns = ["desk-person-what", "desk-column-case", "desk-person-to", "desk-person-since", "desk-person-do"];
        let columns = columns.into_iter().map(|key| Column::new(words.say(key, &[]))).collect();
        let list = match rows.is_empty() {
            true => paragraph(words.say("desk-person-none", &[])),
            false => table(&heading, columns, rows),
        };
        view! {
            {live::stale(&words, CHANGES)}
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("desk-person-text", &[]))}
            {element("div").attr("id", "live").attr("data-live", "").child(list).view()}
            {live::script()}
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn row(staff: &Staff, waits: &NeedsPerson) -> Vec<AnyView> {
    let words = &staff.profile.words;
    let what = words.say(said(waits.what), &[]);
    let case = match &waits.service_name {
        Some(name) => all([
            plain_link(case_path(&waits.reference), name.clone()),
            element("span").class("app-desk__soft").text(waits.reference.to_string()).view(),
        ]),
        None => words.say("desk-person-no-case", &[]).into_any(),
    };
    let error = waits.error.clone().map(|error| element("span").class("app-desk__soft").text(error).view());
    let to = all([element("span").text(waits.name.clone()).view()].into_iter().chain(error));
    let path = |what: &str| format!("{}/{}/{what}", Here::NeedsPerson.path(), waits.id);
    let retry = (waits.what != What::File)
        .then(|| post_form(&path("retry"), words.say("desk-person-retry", &[]), Weight::Secondary));
    let done = plain_link(path("done"), words.say("desk-person-done", &[]));
    let acts = element("span").class("app-desk__inline").children(retry).child(done).view();
    vec![what.into_any(), case, to, words.date_time(local(waits.since)).into_any(), acts]
}

fn said(what: What) -> &'static str {
    match what {
        What::Team => "desk-person-team",
        What::Resident => "desk-person-resident",
        What::File => "desk-person-file",
    }
}

async fn retry(State(server): State<Server>, staff: Staff, Path(id): Path<String>) -> Result<Response, Error> {
    let waits = find(&server, &staff, &id).await?;
    if let Some(waits) = waits.filter(|waits| waits.what != What::File) {
        let (council, now) = (&staff.profile.council.key, server.clock.now());
        server.store.retry_mail(council, &waits.id, Some(&staff.member), now).await?;
        server.mail_waits.notify_one();
    }
    Ok(to_list())
}

async fn show_done(State(server): State<Server>, staff: Staff, Path(id): Path<String>) -> Result<Response, Error> {
    Ok(match find(&server, &staff, &id).await? {
        Some(waits) => done_page(&server, &staff, &waits, Typed::default(), None).into_response(),
        None => to_list(),
    })
}

/// Somebody brought it to the team, rang the resident, or did without the file. What they did stands in the case.
async fn done(
    State(server): State<Server>,
    staff: Staff,
    Path(id): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let Some(waits) = find(&server, &staff, &id).await? else {
        return Ok(to_list());
    };
    let (profile, now) = (&staff.profile, server.clock.now());
    let wrong = match read_words(&typed.text) {
        Ok(words) => note(&server, &staff, &waits, words).await?,
        Err(NoWords::Missing) => Some("desk-wrong-text"),
        Err(NoWords::TooLong) => Some("desk-wrong-text-long"),
    };
    if wrong.is_some() {
        let page = done_page(&server, &staff, &waits, typed, wrong);
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    server.store.set_handled(&profile.council.key, (&waits.id, waits.what), &staff.member, now).await?;
    Ok(to_list())
}

/// Writes into the case what was done by hand; once, however often the button is pressed. Answers with what is wrong.
async fn note(
    server: &Server,
    staff: &Staff,
    waits: &NeedsPerson,
    words: String,
) -> Result<Option<&'static str>, Error> {
    if waits.service_name.is_none() {
        return Ok(None);
    }
    let event = |kind| Happening::new(kind, Doer::Staff(&staff.member));
    let noted = format!("by-hand-{}", waits.id);
    let said = Said { words: Some(words), ..Said::default() };
    let note = Happening { said, key: Some(&noted), ..event(EventKind::Noted) };
    match record(server, &staff.profile, &waits.reference, note).await? {
        Outcome::Stored(_) | Outcome::Before | Outcome::NoCase => {}
        Outcome::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
        _ => return Ok(Some("desk-wrong-text")),
    }
    if waits.is_hand_over {
        let brought = format!("brought-{}", waits.id);
        let event = Happening { key: Some(&brought), ..event(EventKind::HandedOver) };
        record(server, &staff.profile, &waits.reference, event).await?;
    }
    Ok(None)
}

fn done_page(
    server: &Server,
    staff: &Staff,
    waits: &NeedsPerson,
    typed: Typed,
    wrong: Option<&'static str>,
) -> Document {
    let words = staff.profile.words.clone();
    let heading = words.say("desk-done-heading", &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let caption = format!("{} {}", words.say(said(waits.what), &[]), waits.reference);
    let path = format!("{}/{}/done", Here::NeedsPerson.path(), waits.id);
    let error = wrong.map(|key| words.say(key, &[("most", &LONGEST_WORDS.to_string())]));
    draw(server, staff, (Here::NeedsPerson, path.clone()), &title, move || {
        let field = view! {
            <Textarea
                name="text" label=words.say("desk-done-label", &[]) hint=words.say("desk-text-staff", &[])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.text
            />
        };
        view! {
            <ErrorSummary title=words.say("error-summary", &[]) errors=summary("text", error)/>
            <PageHeading text=heading caption focus=false/>
            {paragraph(words.say("desk-done-text", &[]))}
            {ask(&path, vec![field.into_any()], words.say("desk-done-button", &[]))}
            {link_paragraph(Link::new(Here::NeedsPerson.path(), words.say("desk-person-heading", &[])))}
        }
        .into_any()
    })
}
