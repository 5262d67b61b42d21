//! `/desk/form-help` – going on with a resident's form at their appointment: by the code that they say. Helping begins there as
//! anywhere, and the person's session has that form alone.

use super::{
    Anyone, Staff,
    frame::{Here, draw},
    help::{self, Wrong},
};
use crate::{
    browser::Browser,
    desk_session::DeskSession,
    documents::{
        device::{find_cleared, said_cleared},
        document::{Document, titled},
        small_forms::summary,
    },
    error::Error,
    form_helps, random,
    server::Server,
    session::Session,
    store::helpings::NewHelping,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    error_summary::ErrorSummary,
    page_heading::PageHeading,
    prose::paragraph,
    text_input::{TextInput, Width},
};

pub const PATH: &str = "/desk/form-help";

pub fn routes() -> Router<Server> {
    Router::new().route(PATH, get(show).post(open))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    code: String,
    #[serde(flatten)]
    help: help::Typed,
}

/// A councillor helps with nobody's form: for them this page is not there.
fn who_helps(staff: &Staff) -> Result<(), Error> {
    let role = staff.member.role;
    if role.works() || role.helps() { Ok(()) } else { Err(Error::NotFound) }
}

async fn show(State(server): State<Server>, Anyone(staff): Anyone, headers: HeaderMap) -> Result<Response, Error> {
    who_helps(&staff)?;
    let cleared = find_cleared(staff.profile.words, &headers);
    let is_after = cleared.is_some();
    let page = page(&server, &staff, Typed::default(), (None, Wrong::default()), cleared).into_response();
    Ok(if is_after { said_cleared(page) } else { page })
}

async fn open(
    State(server): State<Server>,
    Anyone(staff): Anyone,
    desk: DeskSession,
    session: Session,
    browser: Browser,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    who_helps(&staff)?;
    let Staff { profile, member } = &staff;
    let help = form_helps::find(&server, profile, member, &typed.code).await?;
    let (help, agreed) = match (help, typed.help.read()) {
        (Some(help), Ok(agreed)) => (help, agreed),
        (help, agreed) => {
            let wrong = (help.is_none().then_some("desk-form-help-wrong"), agreed.err().unwrap_or_default());
            let page = page(&server, &staff, typed, wrong, None);
            return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
    };
    let id = random::id();
    let new = NewHelping {
        id: &id,
        member,
        desk: &desk.hash,
        person: &agreed.person,
        consent: agreed.consent,
        service: Some(&help.service),
        brought: Some(&help),
    };
    help::start(&server, profile, (browser, session), new, &paths::form(&help.service)).await
}

/// With what is wrong with the code and with the rest, and what was cleared of the person before.
fn page(
    server: &Server,
    staff: &Staff,
    typed: Typed,
    (wrong_code, wrong): (Option<&'static str>, Wrong),
    cleared: Option<Vec<String>>,
) -> Document {
    let words = staff.profile.words;
    let heading = words.say("desk-form-help-heading", &[]);
    let error = wrong_code.map(|key| words.say(key, &[]));
    let mut errors = summary("code", error.clone());
    errors.extend(wrong.errors(words));
    let title = titled(words, &heading, !errors.is_empty());
    let here = if staff.member.role.helps() { Here::Help } else { Here::Desk };
    draw(server, staff, (here, PATH.to_owned()), &title, move || {
        let field = view! {
            <TextInput
                name="code" label=words.say("desk-form-help-code", &[]) hint=words.say("desk-form-help-hint", &[])
                error_prefix=words.say("error-prefix", &[]) error value=typed.code width=Width::Letters10
                spellcheck=Some("false") autocomplete="off".to_owned() autocapitalize=Some("characters")
            />
        };
        let mut fields = vec![field.into_any()];
        fields.extend(help::fields(words, typed.help, wrong));
        view! {
            {cleared.map(|items| help::said_before(words, items))}
            <ErrorSummary title=words.say("error-summary", &[]) errors/>
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("desk-form-help-text", &[]))}
            {help::asking(PATH, fields, words.say("desk-form-help-open", &[]))}
        }
        .into_any()
    })
}

/// Leads there from where staff begin.
pub fn link(staff: &Staff) -> ui::link::Link {
    ui::link::Link::new(PATH, staff.profile.words.say("desk-form-help-heading", &[]))
}
