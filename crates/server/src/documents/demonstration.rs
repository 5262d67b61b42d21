//! `/demonstration` – "Show how it works": starts a demonstration beside the real service, or practice with one form, and leaves it.
//! Where the whole server is a demonstration, it only leads to where that is led.

use super::{
    document::Document,
    small_forms::{ask, form, hidden, post_form},
};
use crate::{
    client::ClientAddress,
    demonstrations::{self, NotStarted, cookies},
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    session::{ATTRIBUTES, set_cookie},
    site::CouncilHost,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::HeaderMap,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::words::Words;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
};

/// The form that is practised with. It says nothing of anybody.
pub const PRACTICE: &str = "__Host-practice";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::DEMONSTRATION, get(show).post(start))
        .route(paths::DEMONSTRATION_LEAVE, post(leave))
        .route(paths::DEMONSTRATION_ENDED, get(ended))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Whether one can be started, or is this.
pub fn is_offered(server: &Server) -> bool {
    server.demo.is_some() || server.config.demonstrations > 0
}

/// The link to it, at the foot of the start page and of the desk. In a demonstration the ribbon leads further.
pub fn link(server: &Server, words: &Words) -> Option<AnyView> {
    let is_real = server.demo.is_none() && is_offered(server);
    is_real.then(|| link_paragraph(Link::new(paths::DEMONSTRATION, words.say("demonstration-link", &[]))))
}

/// The button that opens a form to try it.
pub fn practice_button(server: &Server, words: &Words, service: &str) -> Option<AnyView> {
    let text = words.say("practice-start", &[]);
    let button = view! { <Button text weight=Weight::Secondary/> }.into_any();
    is_offered(server).then(|| form(paths::DEMONSTRATION, vec![hidden("practice", service), button]))
}

async fn show(CouncilHost(profile): CouncilHost, State(server): State<Server>) -> Response {
    if server.demo.is_some() {
        return Redirect::to(paths::DEMO).into_response();
    }
    if !is_offered(&server) {
        return Document::not_found(&server, &profile).into_response();
    }
    let words = profile.words;
    let heading = words.say("demonstration-heading", &[]);
    let title = heading.clone();
    let texts: Vec<String> = (1..=3).map(|at| words.say(&format!("demonstration-text-{at}"), &[])).collect();
    let button = words.say("demonstration-start", &[]);
    Document::whole(&server, &profile, paths::DEMONSTRATION.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {texts.into_iter().map(paragraph).collect_view()}
                {ask(paths::DEMONSTRATION, Vec::new(), button)}
            </Page>
        }
        .into_any()
    })
    .into_response()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    practice: String,
}

async fn start(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    address: ClientAddress,
    headers: HeaderMap,
    FormBody(asked): FormBody<Asked>,
) -> Result<Response, Error> {
    let council = &profile.council;
    let practice = council.find_service(&asked.practice).filter(|service| council.offers_form(service));
    let next = practice.map_or_else(|| paths::DEMO.to_owned(), |service| paths::form(&service.key));
    let answer = Redirect::to(&next).into_response();
    if server.demo.is_some() {
        return Ok(match practice {
            Some(service) => set_cookie(answer, &format!("{PRACTICE}={}; {ATTRIBUTES}", service.key)),
            None => without_practice(answer),
        });
    }
    if !is_offered(&server) {
        return Err(Error::NotFound);
    }
    let started = demonstrations::start(&server, &council.key, address.network()).await;
    let cookie = started.map_err(|not| match not {
        NotStarted::Full(wait) => Error::NoPlace(wait),
        NotStarted::TooOften(wait) => Error::TooMany(wait),
        NotStarted::Store(error) => Error::Store(error),
        NotStarted::Open(error) => {
            tracing::error!(%error, "a demonstration could not be opened");
            Error::Busy
        }
    })?;
    let answer = cookies::set_all(answer, cookies::clearing(&headers));
    let answer = set_cookie(answer, &format!("{}={cookie}; {ATTRIBUTES}", cookies::NAME));
    Ok(match practice {
        Some(service) => cookies::set_inside(answer, &format!("{PRACTICE}={}; {ATTRIBUTES}", service.key)),
        None => answer,
    })
}

fn without_practice(answer: Response) -> Response {
    set_cookie(answer, &format!("{PRACTICE}=; {ATTRIBUTES}; Max-Age=0"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Left {
    next: String,
}

/// Beside the real service all the rest is done before: by whoever leads requests.
async fn leave(State(server): State<Server>, FormBody(left): FormBody<Left>) -> Response {
    let answer = Redirect::to(super::device::within(&left.next)).into_response();
    if server.demo.is_some() { without_practice(answer) } else { answer }
}

/// What a browser sees once whose demonstration is over.
async fn ended(CouncilHost(profile): CouncilHost, State(server): State<Server>) -> Document {
    let (server, profile): (&Server, &Profile) = (&server, &profile);
    let words = profile.words;
    let heading = words.say("demonstration-ended-heading", &[]);
    let (title, text) = (heading.clone(), words.say("demonstration-ended-text", &[]));
    let again = is_offered(server).then(|| {
        let text = words.say("demonstration-again", &[]);
        post_form(paths::DEMONSTRATION, text, Weight::Secondary)
    });
    let start = Link::new(paths::START, words.say("demonstration-to-start", &[]));
    Document::whole(server, profile, paths::DEMONSTRATION_ENDED.to_owned(), &title, move || {
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(text)}
                {link_paragraph(start)}
                {again}
                {element("script").attr("src", "/demonstration.js").flag("defer", true).view()}
            </Page>
        }
        .into_any()
    })
}
