//! `/account/access` – who else looked at what is the resident's, and what they did.

use super::{account::SignedIn, document::Document, people::words::access_rows};
use crate::{error::Error, server::Server};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{link::Link, page::Page, page_heading::PageHeading, prose::paragraph, summary_list::SummaryList};

/// So many are on the page; all are in the file.
const SHOWN: usize = 200;

pub fn routes() -> Router<Server> {
    Router::new().route(paths::ACCESS, get(show))
}

async fn show(State(server): State<Server>, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    let mut accesses = server.store.list_accesses(&profile.council.key, &account.id).await?;
    let is_more = accesses.len() > SHOWN;
    accesses.truncate(SHOWN);
    let words = profile.words.clone();
    let heading = words.say("access-heading", &[]);
    let title = heading.clone();
    let months = profile.council.people.kept_months.to_string();
    let document = Document::whole(&server, &profile, paths::ACCESS.to_owned(), &title, move || {
        let rows = access_rows(&words, accesses);
        let none = rows.is_empty().then(|| paragraph(words.say("access-none", &[])));
        let more = is_more.then(|| paragraph(words.say("access-more", &[])));
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("access-text", &[("months", &months)]))}
                {none}
                <SummaryList rows/>
                {more}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}
