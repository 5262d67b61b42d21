//! `/account/have/{handle}/automatic` – the resident's word that a holding is renewed each time without being asked, and its end.

use super::{Held, find_one, rows};
use crate::{
    client::ClientAddress,
    documents::{account::SignedIn, document::Document, small_forms::post_form},
    error::Error,
    holdings::renewing::is_offered_automatically,
    profile::Profile,
    server::Server,
    store::accounts::Account,
};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::Weight, element::all, inset_text::InsetText, link::Link, page::Page, page_heading::PageHeading,
    prose::paragraph, summary_list::SummaryList,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/account/have/{handle}/automatic", get(ask).post(agree))
        .route("/account/have/{handle}/automatic/stop", post(stop))
}

pub fn path(handle: &str) -> String {
    format!("{}/{handle}/automatic", paths::HAVE)
}

pub fn stop_path(handle: &str) -> String {
    format!("{}/{handle}/automatic/stop", paths::HAVE)
}

/// A holding for which it is offered. Where it is not, there is no such page.
async fn find_offered<'a>(
    server: &'a Server,
    profile: &'a Profile,
    client: ClientAddress,
    account: &Account,
    handle: &str,
) -> Result<Held<'a>, Error> {
    let held = find_one(server, profile, client, account, handle).await?;
    if is_offered_automatically(profile, &held.holding, held.kind) { Ok(held) } else { Err(Error::NotFound) }
}

async fn ask(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
    Path(handle): Path<String>,
) -> Result<Response, Error> {
    let held = find_offered(&server, &profile, client, &account, &handle).await?;
    let words = profile.words.clone();
    let heading = words.say("automatic-heading", &[("name", &held.kind.name)]);
    let title = heading.clone();
    let sample = server.holdings.is_sample().then(|| words.say("have-sample", &[]));
    let rows = rows(&words, &held.holding);
    let action = path(&handle);
    let document = Document::whole(&server, &profile, action.clone(), &title, move || {
        let texts = ["automatic-when", "automatic-pay", "automatic-stop"];
        let texts = all(texts.map(|key| paragraph(words.say(key, &[]))));
        view! {
            <Page back=Link::new(paths::HAVE, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample.map(|text| view! { <InsetText>{text}</InsetText> })}
                <SummaryList rows/>
                {texts}
                {post_form(&action, words.say("automatic-agree", &[]), Weight::Primary)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

async fn agree(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
    Path(handle): Path<String>,
) -> Result<Response, Error> {
    let held = find_offered(&server, &profile, client, &account, &handle).await?;
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.create_consent(council, &account.id, &held.holding, now).await?;
    // What can be renewed today need not wait until tomorrow.
    server.store.set_holder_unasked(council, &account.id).await?;
    Ok(Redirect::to(paths::HAVE).into_response())
}

/// Also where it is not offered any more.
async fn stop(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
    Path(handle): Path<String>,
) -> Result<Response, Error> {
    let held = find_one(&server, &profile, client, &account, &handle).await?;
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.delete_consent(council, &account.id, &held.holding, now).await?;
    Ok(Redirect::to(paths::HAVE).into_response())
}
