//! `/page-rating` – "Was this page useful?": two buttons at the foot of a page, what went wrong if it was not, and thanks. No session, and
//! nothing of whoever says it.

use super::{
    document::{Document, titled},
    small_forms::{ask, hidden, summary},
};
use crate::{
    client::ClientAddress, error::Error, guard, profile::Profile, random, server::Server, site::CouncilHost,
    store::page_ratings::PageRating,
};
use axum::{
    Form as FormBody, Router,
    extract::{Query, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{
    page_rating::{LONGEST_WORDS, Pattern, pattern, sources, width},
    question::clean_text,
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    element::element,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    textarea::Textarea,
};

const WHY: &str = "/page-rating/why";
const THANKS: &str = "/page-rating/thanks";
/// Adds the width and what failed, where there is a script.
const SCRIPT: &str = "/rating.js";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::PAGE_RATING, post(rate))
        .route(WHY, get(show_why).post(say_why))
        .route(THANKS, get(thanks))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// The question at the foot of the page with this address, if it is one that asks.
pub fn question(words: &Words, address: &str) -> Option<AnyView> {
    let Pattern { path, .. } = pattern(address)?;
    let button = |value: &'static str, key: &str| {
        let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
        button.attr("name", "useful").attr("value", value).text(words.say(key, &[])).view()
    };
    let label = element("h2").class("govuk-heading-s").attr("id", "page-rating").text(words.say("rating-label", &[]));
    let buttons = element("div").class("govuk-button-group");
    let buttons = buttons.child(button("yes", "rating-yes")).child(button("no", "rating-no")).view();
    let form = element("form").attr("method", "post").attr("action", paths::PAGE_RATING);
    let form = form.children([hidden("page", &path), hidden("width", ""), hidden("failing", ""), buttons]).view();
    let section = element("section").class("app-page").attr("aria-labelledby", "page-rating");
    Some(section.child(label.view()).child(form).view())
}

/// Stands outside of what the app takes along, so that it runs once.
pub fn script(address: &str) -> Option<AnyView> {
    pattern(address).map(|_| element("script").attr("src", SCRIPT).flag("defer", true).view())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Rated {
    page: String,
    useful: String,
    width: String,
    failing: String,
}

async fn rate(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    client: ClientAddress,
    FormBody(rated): FormBody<Rated>,
) -> Result<Response, Error> {
    let path = find(&profile, &rated.page).ok_or(Error::NotFound)?;
    let useful = match rated.useful.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::NotFound),
    };
    let id = random::id();
    let rating = PageRating {
        id: &id,
        path: &path,
        useful,
        width: width(&rated.width),
        language: profile.language.code(),
        failing: sources(&rated.failing),
    };
    let (council, now) = (&profile.council.key, server.clock.now());
    let counted = server.store.create_page_rating(council, &rating, &client.hash(), now).await?;
    counted.map_err(|too_often| Error::TooMany(too_often.0))?;
    let next = if useful { THANKS.to_owned() } else { format!("{WHY}?id={id}") };
    Ok(Redirect::to(&next).into_response())
}

/// The page that a form names, if the council has it: nobody makes up a page.
fn find(profile: &Profile, page: &str) -> Option<String> {
    let path = match page {
        "/cases/{reference}" => page.to_owned(),
        _ => pattern(page)?.path,
    };
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let is_there = match parts.as_slice() {
        ["services", key] => profile.council.find_service(key).is_some(),
        ["appointments", key] => profile.appointments.kinds.contains_key(*key),
        ["feedback", "decision", key] => profile.feedback.other_routes.iter().any(|route| route.key == *key),
        _ => true,
    };
    is_there.then_some(path)
}

/// What went wrong.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Why {
    id: String,
    text: String,
}

async fn show_why(State(server): State<Server>, CouncilHost(profile): CouncilHost, Query(why): Query<Why>) -> Response {
    why_page(&server, &profile, Why { text: String::new(), ..why }, false).into_response()
}

async fn say_why(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    FormBody(why): FormBody<Why>,
) -> Result<Response, Error> {
    let words = clean_text(&why.text);
    if words.chars().count() > LONGEST_WORDS {
        let page = why_page(&server, &profile, why, true).with_status(StatusCode::UNPROCESSABLE_ENTITY);
        return Ok(page.into_response());
    }
    if !words.is_empty() {
        server.store.set_page_words(&profile.council.key, &why.id, &words, server.clock.now()).await?;
    }
    Ok(Redirect::to(THANKS).into_response())
}

fn why_page(server: &Server, profile: &Profile, why: Why, is_too_long: bool) -> Document {
    let words = profile.words.clone();
    let heading = words.say("rating-why-heading", &[]);
    let title = titled(&words, &heading, is_too_long);
    let error = is_too_long.then(|| words.say("rating-why-long", &[("most", &LONGEST_WORDS.to_string())]));
    let errors = summary("text", error.clone());
    Document::whole(server, profile, format!("{WHY}?id={}", why.id), &title, move || {
        let text = view! {
            <Textarea
                name="text" label=words.say("rating-why-label", &[]) hint=words.say("rating-why-hint", &[])
                error_prefix=words.say("error-prefix", &[]) error value=why.text
            />
        };
        let inside = vec![hidden("id", &why.id), text.into_any()];
        view! {
            <Page>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading focus=false/>
                {ask(WHY, inside, words.say("rating-why-button", &[]))}
            </Page>
        }
        .into_any()
    })
}

async fn thanks(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Response {
    let words = profile.words.clone();
    let heading = words.say("rating-thanks-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, THANKS.to_owned(), &title, move || {
        let link = |path: &str, key: &str| link_paragraph(Link::new(path, words.say(key, &[])));
        let (start, feedback) = (link(paths::START, "not-found-start"), link(paths::FEEDBACK, "feedback-link"));
        let text = paragraph(words.say("rating-thanks-text", &[]));
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {text}
                {start}
                {feedback}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}
