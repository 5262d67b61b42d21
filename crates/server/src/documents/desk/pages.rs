//! `/desk/pages` – which pages residents find useful, and what they say is wrong with the others. For administrators.

use super::{
    Staff,
    frame::{Here, draw},
    table::{Column, table},
};
use crate::{
    clock::local,
    error::Error,
    server::Server,
    store::page_ratings::{RatedPage, Said},
};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{staff::Role, words::Words};
use leptos::prelude::*;
use ui::{element::element, page_heading::PageHeading, prose::paragraph};

pub fn routes() -> Router<Server> {
    Router::new().route(Here::Pages.path(), get(show))
}

async fn show(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    if staff.member.role != Role::Administrator {
        return Err(Error::NotFound);
    }
    let pages = server.store.list_rated_pages(&staff.profile.council.key).await?;
    let words = staff.profile.words.clone();
    let heading = words.say("desk-pages-heading", &[]);
    let title = heading.clone();
    let document = draw(&server, &staff, (Here::Pages, Here::Pages.path().to_owned()), &title, move || {
        let column = |key: &str| words.say(key, &[]);
        let columns = vec![
            Column::new(column("desk-pages-page")),
            Column::number(column("desk-pages-useful")),
            Column::number(column("desk-pages-count")),
            Column::new(column("desk-pages-words")),
        ];
        let list = match pages.is_empty() {
            true => paragraph(words.say("desk-list-empty", &[])),
            false => table(&heading, columns, pages.iter().map(|page| cells(&words, page)).collect()),
        };
        view! {
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("desk-pages-text", &[]))}
            {list}
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn cells(words: &Words, page: &RatedPage) -> Vec<AnyView> {
    let percent = page.useful.saturating_mul(100).checked_div(page.ratings).unwrap_or_default().to_string();
    let said = page.words.iter().map(|said| element("li").text(line(words, said)).view());
    let said = element("ul").class("govuk-list").children(said.collect::<Vec<_>>()).view();
    vec![
        page.path.clone().into_any(),
        words.say("desk-figure-percent", &[("percent", &percent)]).into_any(),
        page.ratings.to_string().into_any(),
        said,
    ]
}

/// When it was said, and what else is known of the page then.
fn line(words: &Words, said: &Said) -> String {
    let mut line = format!("{}: {}", words.date(local(said.at).date()), said.words);
    if let Some(width) = said.width {
        line += &format!(" ({})", words.say("desk-pages-width", &[("width", &width.to_string())]));
    }
    if let Some(failing) = &said.failing {
        line += &format!(" ({})", words.say("desk-pages-failing", &[("sources", failing)]));
    }
    line
}
