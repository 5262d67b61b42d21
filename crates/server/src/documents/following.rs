//! `/services/{service}/followed` and `/following/{follower}` – that somebody else's report is followed, and where that ends. The
//! link in a mail opens a page, and ends nothing by itself.

use super::{document::Document, small_forms::post_form};
use crate::{error::Error, guard, profile::Profile, server::Server, site::CouncilHost};
use axum::{
    Router,
    extract::{Path, State},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/services/{service}/followed", get(followed))
        .route("/following/{follower}", get(ask).post(stop))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

async fn followed(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let path = paths::followed(&service.key);
    Ok(page(&server, &profile, path, "followed-heading", "followed-text", None).into_response())
}

async fn ask(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(follower): Path<String>,
) -> Result<Response, Error> {
    let path = paths::following(&follower);
    if !server.store.has_follower(&profile.council.key, &follower).await? {
        return Ok(stopped(&server, &profile, path));
    }
    let stop = Some(profile.words.say("follow-stop-button", &[]));
    Ok(page(&server, &profile, path, "follow-stop-heading", "follow-stop-text", stop).into_response())
}

/// Says the same whether or not there was something to end.
async fn stop(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(follower): Path<String>,
) -> Result<Response, Error> {
    server.store.delete_follower(&profile.council.key, &follower).await?;
    Ok(stopped(&server, &profile, paths::following(&follower)))
}

fn stopped(server: &Server, profile: &Profile, path: String) -> Response {
    page(server, profile, path, "follow-stopped-heading", "follow-stopped-text", None).into_response()
}

fn page(
    server: &Server,
    profile: &Profile,
    path: String,
    heading: &'static str,
    text: &'static str,
    button: Option<String>,
) -> Document {
    let words = profile.words.clone();
    let heading = words.say(heading, &[]);
    let title = heading.clone();
    let action = path.clone();
    Document::whole(server, profile, path, &title, move || {
        let next = match button {
            Some(text) => post_form(&action, text, Weight::Primary),
            None => view! { <ButtonLink text=words.say("not-found-start", &[]) href=paths::START/> }.into_any(),
        };
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say(text, &[]))}
                {next}
            </Page>
        }
        .into_any()
    })
}
