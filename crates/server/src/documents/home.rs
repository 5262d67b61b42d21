//! `/home` – what the council knows about a home: its postcode is asked, then which of its addresses it is. The address stands
//! in no link and in no title, so its page answers the form itself. A home that the account remembers opens without being asked.

mod bins;
mod known;
mod remembered;

use super::{
    council_words,
    document::{Document, titled},
    small_forms::{form, hidden, summary},
};
use crate::{
    addresses::{self, Found},
    client::ClientAddress,
    error::Error,
    guard, homes,
    profile::Profile,
    server::Server,
    session::Session,
    site::CouncilHost,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{question::write_postcode, words::Words};
use known::{Known, Memory, Shown};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    channel_list::{Channel, ChannelList},
    choice::Choice,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    radios::Radios,
    text_input::{TextInput, Width},
};

pub use remembered::{TIME_FOR_A_PART, row};

/// Asks for an address, also whoever has one remembered.
const OTHER: &str = "/home/other";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::HOME, get(open).post(find))
        .route(OTHER, get(ask))
        .merge(remembered::routes())
        .route(paths::HOME_ADDRESS, get(ask_again).post(show))
        .route("/home/bins/{file}", get(bins::calendar))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    uprn: String,
}

/// What came of a postcode.
enum Came {
    Nothing,
    /// What to put right, in words.
    Wrong(String),
    Found(Vec<Found>),
    /// The look-up does not answer.
    Lost,
}

/// The home that is remembered, or else the question for one.
async fn open(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    client: ClientAddress,
) -> Result<Response, Error> {
    let Some(home) = remembered::find(&server, &profile, &session).await? else {
        return Ok(page(&server, &profile, String::new(), Came::Nothing, None).into_response());
    };
    let known = know(&server, &profile, client, &home).await?;
    let shown = Shown { path: paths::HOME, address: home.line, known, memory: Memory::Kept };
    Ok(known::page(&server, &profile, shown).into_response())
}

async fn ask(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Response {
    page(&server, &profile, String::new(), Came::Nothing, None).into_response()
}

/// A page that answered a form can't be loaded again by its address.
async fn ask_again() -> Redirect {
    Redirect::to(paths::HOME)
}

async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    client: ClientAddress,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let came = look_up(&server, &profile, client, &typed.postcode).await?;
    Ok(page(&server, &profile, typed.postcode, came, None).into_response())
}

async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    client: ClientAddress,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let found = match choose_found(&server, &profile, client, &typed).await? {
        Ok(found) => found,
        Err(again) => return Ok(again.into_response()),
    };
    let known = know(&server, &profile, client, &found).await?;
    let memory = remembered::offer(&server, &profile, &session, &known).await?;
    let shown = Shown { path: paths::HOME_ADDRESS, address: found.line, known, memory };
    Ok(known::page(&server, &profile, shown).into_response())
}

/// The address that was chosen, or the page that asks for it again.
async fn choose_found(
    server: &Server,
    profile: &Profile,
    client: ClientAddress,
    typed: &Typed,
) -> Result<Result<Found, Document>, Error> {
    let came = look_up(server, profile, client, &typed.postcode).await?;
    let found = match &came {
        Came::Found(found) => found.iter().find(|found| found.line.uprn == typed.uprn),
        Came::Nothing | Came::Wrong(_) | Came::Lost => None,
    };
    Ok(match found.cloned() {
        Some(found) => Ok(found),
        None => {
            let missing = matches!(came, Came::Found(_)).then(|| profile.words.say("home-choose-missing", &[]));
            Err(page(server, profile, typed.postcode.clone(), came, missing))
        }
    })
}

async fn look_up(server: &Server, profile: &Profile, client: ClientAddress, typed: &str) -> Result<Came, Error> {
    let Some(postcode) = write_postcode(typed) else {
        return Ok(Came::Wrong(profile.words.say("error-postcode", &[])));
    };
    match addresses::list(server, profile, client, &postcode).await {
        Ok(found) if found.is_empty() => {
            Ok(Came::Wrong(profile.words.say("home-no-address", &[("postcode", &postcode)])))
        }
        Ok(found) => Ok(Came::Found(found)),
        Err(Error::NoAddresses) => Ok(Came::Lost),
        Err(error) => Err(error),
    }
}

/// What can be said about an address. Nothing is asked about one that another council looks after.
async fn know(server: &Server, profile: &Profile, client: ClientAddress, found: &Found) -> Result<Known, Error> {
    if let Some(other) = found.elsewhere(profile) {
        return Ok(Known::Elsewhere(other.name.clone()));
    }
    match homes::find(server, profile, client, &found.line.uprn).await {
        Ok(Some(home)) if !home.is_empty() => Ok(Known::Home(Box::new(home))),
        Ok(_) => Ok(Known::Nothing),
        Err(Error::NoHomes) => Ok(Known::Lost),
        Err(error) => Err(error),
    }
}

/// Asks for the postcode and, once it has addresses, for one of them. `missing` says that none was chosen.
fn page(server: &Server, profile: &Profile, postcode: String, came: Came, missing: Option<String>) -> Document {
    let words = profile.words.clone();
    let heading = words.say("home-heading", &[]);
    let channels = council_words::channels(server, profile);
    let is_there = server.lookup.is_there();
    let (error, status) = match &came {
        Came::Wrong(error) => (Some(("postcode", error.clone())), StatusCode::UNPROCESSABLE_ENTITY),
        Came::Found(_) if missing.is_some() => {
            (missing.map(|missing| ("uprn", missing)), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Came::Lost => (None, StatusCode::BAD_GATEWAY),
        Came::Nothing | Came::Found(_) => (None, StatusCode::OK),
    };
    let title = titled(&words, &heading, error.is_some());
    let document = Document::whole(server, profile, paths::HOME.to_owned(), &title, move || {
        let lost = matches!(came, Came::Lost).then(|| reach(&words, "home-lost", channels.clone()));
        let body = match is_there {
            true => forms(&words, postcode, came, error.clone()),
            false => reach(&words, "home-no-look-up", channels),
        };
        let errors = error.map(|(field, message)| summary(field, Some(message))).unwrap_or_default();
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading focus=false/>
                {body}
                {lost.filter(|_| is_there)}
            </Page>
        }
        .into_any()
    });
    document.with_status(status)
}

fn forms(words: &Words, postcode: String, came: Came, error: Option<(&'static str, String)>) -> AnyView {
    let error_at = |field: &str| error.as_ref().filter(|(at, _)| *at == field).map(|(_, message)| message.clone());
    let found = match came {
        Came::Found(found) => found,
        Came::Nothing | Came::Wrong(_) | Came::Lost => Vec::new(),
    };
    // The next step has the page's one primary button.
    let weight = if found.is_empty() { Weight::Primary } else { Weight::Secondary };
    let field = view! {
        <TextInput
            name="postcode" label=words.say("address-postcode", &[]) hint=words.say("home-text", &[])
            error_prefix=words.say("error-prefix", &[]) error=error_at("postcode") value=postcode.clone()
            width=Width::Letters10 autocomplete="postal-code".to_owned() autocapitalize=Some("characters")
            spellcheck=Some("false")
        />
    };
    let find = view! { <Button text=words.say("home-find", &[]) weight/> };
    let choose = (!found.is_empty()).then(|| choose(words, postcode, found, error_at("uprn")));
    view! {
        {form(paths::HOME, vec![field.into_any(), find.into_any()])}
        {choose}
    }
    .into_any()
}

fn choose(words: &Words, postcode: String, found: Vec<Found>, error: Option<String>) -> AnyView {
    let choices = found.into_iter().map(|found| Choice::new(found.line.uprn, found.line.text)).collect();
    let postcode = hidden("postcode", &postcode);
    let radios = view! {
        <Radios
            name="uprn" legend=words.say("address-choose", &[]) error_prefix=words.say("error-prefix", &[]) error choices
        />
    };
    let button = view! { <Button text=words.say("home-show", &[])/> };
    form(paths::HOME_ADDRESS, vec![postcode, radios.into_any(), button.into_any()])
}

/// A sentence, and the ways to reach the council.
fn reach(words: &Words, key: &str, channels: Vec<Channel>) -> AnyView {
    view! {
        {paragraph(words.say(key, &[]))}
        {subheading(words.say("contact-ways", &[]))}
        <ChannelList channels/>
    }
    .into_any()
}
