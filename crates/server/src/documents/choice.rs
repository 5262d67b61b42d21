//! `/` where the host name is no council's: offers the choice.

use super::document::Document;
use crate::{server::Server, words};
use axum::http::StatusCode;
use domain::language::Language;
use leptos::prelude::*;
use ui::{
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
};

pub fn document(server: &Server, status: StatusCode) -> Document {
    let words = words::english();
    let heading = words.say("choose-council", &[]);
    let text = words.say("choose-council-text", &[]);
    let rows: Vec<Row> = server
        .councils
        .iter()
        .map(|profile| Link::new(server.config.public_url(&profile.council.key), profile.council.name.clone()).into())
        .collect();
    let title = heading.clone();
    let body = Owner::new().with(|| {
        view! {
            <main id="main" class="app-main">
                <Page>
                    <PageHeading text=heading focus=false/>
                    <p class="govuk-body-l">{text}</p>
                    <LinkList rows/>
                </Page>
            </main>
        }
        .to_html()
    });
    Document::bare(server, status, Language::English, (&title, &body))
}
