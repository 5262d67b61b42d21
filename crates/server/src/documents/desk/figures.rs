//! `/desk/figures` and `/desk/figures.csv` – how each team does, for those who lead them.

use super::{
    Staff,
    frame::{Here, draw},
    table::{Column, table},
};
use crate::{
    error::Error,
    server::Server,
    store::desk::{PERIOD, TeamFigures},
};
use axum::{
    Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{desk::csv_field, team::Team, words::Words};
use jiff::SignedDuration;
use leptos::prelude::*;
use std::collections::BTreeMap;
use ui::{element::element, page_heading::PageHeading, prose::paragraph};

const CSV: &str = "/desk/figures.csv";

pub fn routes() -> Router<Server> {
    Router::new().route(Here::Figures.path(), get(show)).route(CSV, get(csv))
}

/// Whoever works for a team sees that one's.
async fn find(server: &Server, staff: &Staff) -> Result<BTreeMap<Team, TeamFigures>, Error> {
    staff.who_works()?;
    let (today, now) = (server.clock.local_now().date(), server.clock.now());
    let mut figures = server.store.list_figures(&staff.profile.council.key, today, now).await?;
    figures.retain(|team, _| staff.member.role.has_cases_of(*team));
    Ok(figures)
}

async fn show(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    let figures = find(&server, &staff).await?;
    let words = staff.profile.words.clone();
    let heading = words.say("desk-figures-heading", &[]);
    let title = heading.clone();
    let days = (PERIOD.as_hours() / 24).to_string();
    let rows = rows(&words, &staff, &figures);
    let heads = heads(&words);
    let document = draw(&server, &staff, (Here::Figures, Here::Figures.path().to_owned()), &title, move || {
        let mut columns = heads.into_iter();
        let first = columns.next().map(Column::new);
        let columns: Vec<_> = first.into_iter().chain(columns.map(Column::number)).collect();
        let cells = |row: Vec<String>| row.into_iter().map(IntoAny::into_any).collect();
        let list = match rows.is_empty() {
            true => paragraph(words.say("desk-list-empty", &[])),
            false => table(&heading, columns, rows.into_iter().map(cells).collect()),
        };
        let link = element("a").class("govuk-link").attr("href", CSV).attr("target", "_blank").attr("rel", "noopener");
        let link = element("p").class("govuk-body").child(link.text(words.say("desk-figures-csv", &[])).view()).view();
        view! {
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("desk-figures-text", &[("days", &days)]))}
            {list}
            {link}
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// The same as a table for a spreadsheet.
async fn csv(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    let figures = find(&server, &staff).await?;
    let words = &staff.profile.words;
    let lines = std::iter::once(heads(words)).chain(rows(words, &staff, &figures));
    let line = |fields: Vec<String>| fields.iter().map(|field| csv_field(field)).collect::<Vec<_>>().join(",");
    // A spreadsheet takes it for another alphabet without the mark.
    let text =
        std::iter::once("\u{FEFF}".to_owned()).chain(lines.map(|fields| line(fields) + "\r\n")).collect::<String>();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

fn heads(words: &Words) -> Vec<String> {
    let keys = [
        "desk-team",
        "desk-figure-open",
        "desk-figure-overdue",
        "desk-figure-ended",
        "desk-figure-right",
        "desk-figure-first",
        "desk-figure-half",
        "desk-figure-most",
    ];
    keys.into_iter().map(|key| words.say(key, &[])).collect()
}

fn rows(words: &Words, staff: &Staff, figures: &BTreeMap<Team, TeamFigures>) -> Vec<Vec<String>> {
    let row = |(team, figures): (&Team, &TeamFigures)| {
        vec![
            staff.profile.council.team_name(*team).to_owned(),
            figures.open.to_string(),
            figures.overdue.to_string(),
            figures.ended.to_string(),
            share(words, figures.right_first_time, figures.ended),
            share(words, figures.first_contact, figures.ended),
            time(words, figures.answered_half),
            time(words, figures.answered_most),
        ]
    };
    figures.iter().map(row).collect()
}

/// Of nothing there is no share.
fn share(words: &Words, part: i64, whole: i64) -> String {
    match part.saturating_mul(100).checked_div(whole) {
        Some(percent) => words.say("desk-figure-percent", &[("percent", &percent.to_string())]),
        None => words.say("desk-figure-none", &[]),
    }
}

fn time(words: &Words, time: Option<SignedDuration>) -> String {
    let Some(time) = time else {
        return words.say("desk-figure-none", &[]);
    };
    let hours = time.as_hours();
    match hours {
        0 => words.say("desk-figure-minutes", &[("count", &time.as_mins().to_string())]),
        1..48 => words.say("desk-figure-hours", &[("count", &hours.to_string())]),
        _ => words.say("desk-figure-days", &[("count", &(hours / 24).to_string())]),
    }
}
