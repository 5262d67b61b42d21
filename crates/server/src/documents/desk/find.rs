//! `/desk/find` – a case by what somebody on the phone says of it. What is looked for is sent, and stands in no address.

use super::{
    Staff,
    frame::{Here, draw},
    queue::Lists,
};
use crate::{
    documents::{
        document::{Document, titled},
        small_forms::{ask, summary},
    },
    error::Error,
    server::Server,
    store::desk::{DeskRow, Eyes},
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::desk::Sought;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    error_summary::ErrorSummary,
    page_heading::PageHeading,
    prose::subheading,
    text_input::{TextInput, Width},
};

pub fn routes() -> Router<Server> {
    Router::new().route(Here::Find.path(), get(show).post(find))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    sought: String,
}

async fn show(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    staff.who_works()?;
    Ok(page(&server, &staff, Typed::default(), None, false).into_response())
}

async fn find(State(server): State<Server>, staff: Staff, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    staff.who_works()?;
    let Some(sought) = Sought::read(&typed.sought) else {
        let page = page(&server, &staff, typed, None, true);
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let found = server.store.find_at_desk(&staff.profile.council.key, &sought, Eyes::of(&staff.member)).await?;
    Ok(page(&server, &staff, typed, Some(found), false).into_response())
}

fn page(server: &Server, staff: &Staff, typed: Typed, found: Option<Vec<DeskRow>>, is_wrong: bool) -> Document {
    let words = staff.profile.words.clone();
    let heading = words.say("desk-find-heading", &[]);
    let title = titled(&words, &heading, is_wrong);
    let error = is_wrong.then(|| words.say("desk-find-missing", &[]));
    let council = &staff.profile.council;
    let names: Vec<String> = found.iter().flatten().map(|row| council.team_name(row.team).to_owned()).collect();
    let lists = Lists {
        words: words.clone(),
        today: server.clock.local_now().date(),
        has_team: staff.member.role.team().is_none(),
    };
    draw(server, staff, (Here::Find, Here::Find.path().to_owned()), &title, move || {
        let field = view! {
            <TextInput
                name="sought" label=words.say("desk-find-label", &[]) hint=words.say("desk-find-hint", &[])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.sought width=Width::Letters30
                spellcheck=Some("false") autocomplete="off".to_owned()
            />
        };
        let list = found.map(|rows| {
            let caption = words.say("desk-found", &[("count", &rows.len().to_string())]);
            view! { {subheading(caption.clone())}{lists.view(&caption, rows, &names)} }.into_any()
        });
        view! {
            <ErrorSummary title=words.say("error-summary", &[]) errors=summary("sought", error)/>
            <PageHeading text=heading focus=false/>
            {ask(Here::Find.path(), vec![field.into_any()], words.say("desk-find-button", &[]))}
            {list}
        }
        .into_any()
    })
}
