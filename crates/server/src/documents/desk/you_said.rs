//! `/desk/you-said` – what residents said and what the council did about it, as it stands on "How we are doing". For administrators, and
//! for the team that hears complaints.

use super::{
    Staff,
    frame::{Here, draw},
};
use crate::{
    clock::local,
    documents::{
        document::{Document, titled},
        small_forms::{ask, post_form},
    },
    error::Error,
    server::Server,
    store::you_said::YouSaid,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    performance::{LONGEST_SAID, NotForAll, read_public},
    staff::Role,
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    choice::Choice,
    element::element,
    error_summary::{ErrorLink, ErrorSummary},
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    select::Select,
    textarea::Textarea,
};

pub fn routes() -> Router<Server> {
    Router::new().route(Here::YouSaid.path(), get(show).post(add)).route("/desk/you-said/{id}/remove", post(remove))
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
struct Typed {
    said: String,
    did: String,
    service: String,
}

/// What is wrong with each text.
#[derive(Debug, Default)]
struct Wrong {
    said: Option<String>,
    did: Option<String>,
}

/// Who writes for everybody.
pub fn may(role: Role) -> bool {
    role.listens()
}

fn check(staff: &Staff) -> Result<(), Error> {
    if may(staff.member.role) { Ok(()) } else { Err(Error::NotFound) }
}

async fn show(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    check(&staff)?;
    Ok(page(&server, &staff, Typed::default(), Wrong::default()).await?.into_response())
}

async fn add(State(server): State<Server>, staff: Staff, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    check(&staff)?;
    let words = &staff.profile.words;
    match (read_public(&typed.said), read_public(&typed.did)) {
        (Ok(said), Ok(did)) => {
            // A service that is none is no service.
            let service = staff.profile.council.find_service(&typed.service).map(|service| service.key.as_str());
            let (council, now) = (&staff.profile.council.key, server.clock.now());
            server.store.create_you_said(council, (&said, &did, service), &staff.member.name, now).await?;
            Ok(Redirect::to(Here::YouSaid.path()).into_response())
        }
        (said, did) => {
            let wrong = Wrong {
                said: said.err().map(|wrong| error(words, wrong, "error-said-what-said")),
                did: did.err().map(|wrong| error(words, wrong, "error-said-what-did")),
            };
            let document = page(&server, &staff, typed, wrong).await?;
            Ok(document.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
    }
}

fn error(words: &Words, wrong: NotForAll, what: &str) -> String {
    let what = words.say(what, &[]);
    match wrong {
        NotForAll::Empty => words.say("error-said-empty", &[("what", &what)]),
        NotForAll::TooLong => words.say("error-said-long", &[("what", &what), ("count", &LONGEST_SAID.to_string())]),
        NotForAll::Contact => words.say("error-said-contact", &[]),
        NotForAll::Name => words.say("error-said-name", &[]),
    }
}

/// What was taken down before is not there either: the list says so.
async fn remove(State(server): State<Server>, staff: Staff, Path(id): Path<String>) -> Result<Response, Error> {
    check(&staff)?;
    server.store.remove_you_said(&staff.profile.council.key, &id, server.clock.now()).await?;
    Ok(Redirect::to(Here::YouSaid.path()).into_response())
}

async fn page(server: &Server, staff: &Staff, typed: Typed, wrong: Wrong) -> Result<Document, Error> {
    let published = server.store.list_you_said(&staff.profile.council.key).await?;
    let words = staff.profile.words.clone();
    let heading = words.say("desk-said-heading", &[]);
    let title = titled(&words, &heading, wrong.said.is_some() || wrong.did.is_some());
    let list = list(&words, &published);
    let choices = choices(staff);
    let links = [("said", &wrong.said), ("did", &wrong.did)]
        .into_iter()
        .filter_map(|(field, message)| Some(ErrorLink { field: Some(field.to_owned()), message: message.clone()? }));
    let links: Vec<ErrorLink> = links.collect();
    Ok(draw(server, staff, (Here::YouSaid, Here::YouSaid.path().to_owned()), &title, move || {
        let prefix = words.say("error-prefix", &[]);
        let inside = vec![
            view! { <Textarea name="said" label=words.say("desk-said-said", &[]) value=typed.said error=wrong.said error_prefix=prefix.clone()/> }
                .into_any(),
            view! { <Textarea name="did" label=words.say("desk-said-did", &[]) value=typed.did error=wrong.did error_prefix=prefix.clone()/> }
                .into_any(),
            view! { <Select name="service" label=words.say("desk-said-service", &[]) error_prefix=prefix value=typed.service choices/> }
                .into_any(),
        ];
        let summary = (!links.is_empty())
            .then(|| view! { <ErrorSummary title=words.say("error-summary", &[]) errors=links.clone()/> });
        view! {
            {summary}
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("desk-said-text", &[]))}
            {subheading(words.say("desk-said-add", &[]))}
            {ask(Here::YouSaid.path(), inside, words.say("desk-said-button", &[]))}
            {subheading(words.say("desk-said-list", &[]))}
            {list}
        }
        .into_any()
    }))
}

fn choices(staff: &Staff) -> Vec<Choice> {
    let any = Choice::new("", staff.profile.words.say("desk-said-any", &[]));
    let services = staff.profile.council.services.iter();
    let services = services.map(|service| Choice::new(service.key.clone(), service.name.clone()));
    [any].into_iter().chain(services).collect()
}

fn list(words: &Words, published: &[YouSaid]) -> AnyView {
    if published.is_empty() {
        return paragraph(words.say("desk-said-none", &[]));
    }
    let items = published.iter().map(|said| {
        let by = [("name", said.by_name.as_str()), ("date", &words.date_with_year(local(said.at).date()))];
        let line = |text: String| element("span").class("app-desk__words").text(text).view();
        let lines = [
            line(said.said.clone()),
            line(said.did.clone()),
            element("span").class("app-desk__soft").text(words.say("desk-said-line", &by)).view(),
        ];
        let path = format!("{}/{}/remove", Here::YouSaid.path(), said.id);
        let remove = post_form(&path, words.say("desk-said-remove", &[]), Weight::Secondary);
        element("li").children(lines).child(remove).view()
    });
    element("ul").class("govuk-list").children(items).view()
}
