//! `/account/appointments/{id}/cancel` – an appointment is cancelled by its own button. Its time goes to whoever waits for one.

use super::{about, find_own, row};
use crate::{
    appointments::{
        self, find_kind,
        mails::{News, news, team, when},
    },
    documents::{
        account::SignedIn,
        document::Document,
        small_forms::{form, hidden},
    },
    error::Error,
    server::Server,
    store::appointments::Which,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    summary_list::SummaryList,
};

pub fn routes() -> Router<Server> {
    Router::new().route("/account/appointments/{id}/cancel", get(ask).post(cancel))
}

#[derive(Deserialize)]
#[serde(default)]
struct Seen {
    /// How often it had been changed when the page was drawn.
    sequence: i64,
}

impl Default for Seen {
    fn default() -> Self {
        Self { sequence: -1 }
    }
}

async fn ask(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let back = paths::appointment(&id);
    if !appointment.is_ahead(server.clock.now()) {
        return Ok(Redirect::to(&back).into_response());
    }
    let words = resident.profile.words.clone();
    let heading = words.say("appointment-cancel-heading", &[]);
    let title = heading.clone();
    let rows = vec![
        row(&words, "appointment-what", appointment.name.clone()),
        row(&words, "appointment-time-row", when(&words, appointment.starts, appointment.ends)),
    ];
    let action = format!("{back}/cancel");
    let document = Document::whole(&server, &resident.profile, action.clone(), &title, move || {
        let button = view! { <Button text=words.say("appointment-cancel-button", &[]) weight=Weight::Warning/> };
        let sequence = hidden("sequence", &appointment.sequence.to_string());
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                <SummaryList rows/>
                {paragraph(words.say("appointment-cancel-text", &[]))}
                {form(&action, vec![sequence, button.into_any()])}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// Cancelled twice, it is cancelled. What was moved since the page was drawn is not: the resident sees it as it is now.
async fn cancel(
    State(server): State<Server>,
    resident: SignedIn,
    Path(id): Path<String>,
    FormBody(seen): FormBody<Seen>,
) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let (profile, account) = (&resident.profile, &resident.account);
    let (council, about) = (&profile.council.key, about(&resident, &appointment));
    let site = server.config.public_url(council);
    let kind = find_kind(&server, profile, &appointment.kind);
    let to_team = kind.and_then(|kind| team(profile, kind.is, about, News::Cancelled));
    let mails: Vec<_> = [news(profile, about, News::Cancelled, &site)].into_iter().chain(to_team).collect();
    let which = Which { council, account: &account.id, id: &id, sequence: seen.sequence };
    // Nobody knows in which language whoever waits reads.
    let english = server.councils.find(council).ok_or(Error::NoCouncil)?;
    let offer = appointments::offer(&server, &english);
    if server.store.cancel_appointment(which, &mails, &offer, server.clock.now()).await? {
        server.mail_waits.notify_one();
    }
    Ok(Redirect::to(&paths::appointment(&id)).into_response())
}
