//! `/appointments/{kind}/wait` – whoever wants a time that is not free is told when one gets free. It is then held for them: it stands
//! among the free times, for nobody else.

use super::{Booker, find_kind, find_own};
use crate::{
    appointments::{self, Kind, find_slots},
    clock::local,
    documents::{
        account::SignedIn,
        small_forms::{form, hidden, post_form},
    },
    error::Error,
    server::Server,
    store::appointments::{row::Appointment, waiting::Wait},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::{iso::write_date, words::Words};
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, ButtonLink, Weight},
    element::all,
    prose::{paragraph, subheading},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/appointments/{kind}/wait", post(wait)).route("/appointments/{kind}/wait/stop", post(stop))
}

fn path(kind: &str) -> String {
    format!("{}/wait", paths::appointments(kind))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct About {
    /// The appointment that would be given up for an earlier one.
    appointment: String,
}

async fn wait(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
    FormBody(about): FormBody<About>,
) -> Result<Response, Error> {
    let kind = find_kind(&server, &resident.profile, &kind)?;
    let (council, account) = (&resident.profile.council.key, &resident.account.id);
    let page = paths::appointments(kind.key);
    let (appointment, back) = if about.appointment.is_empty() {
        // Whoever can book a time need not wait for one.
        if !find_slots(&server, &resident.profile, kind, account).await?.is_empty() {
            return Ok(Redirect::to(&page).into_response());
        }
        (None, page)
    } else {
        let own = find_own(&server, &resident, &about.appointment).await?;
        let back = paths::appointment(&own.id);
        if own.kind != kind.key || !own.is_ahead(server.clock.now()) {
            return Ok(Redirect::to(&back).into_response());
        }
        (Some(own.id), back)
    };
    let now = server.clock.now();
    server.store.create_wait((council, kind.key), account, appointment.as_deref(), now).await?;
    Ok(Redirect::to(&back).into_response())
}

/// Also of a kind that is not booked any more.
async fn stop(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
) -> Result<Response, Error> {
    let (council, account) = (&resident.profile.council.key, &resident.account.id);
    let offer = appointments::offer(&server, &resident.profile);
    server.store.delete_wait((council, &kind), account, &offer, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(Redirect::to(paths::ACCOUNT_APPOINTMENTS).into_response())
}

async fn find(server: &Server, resident: &SignedIn, kind: &str) -> Result<Option<Wait>, Error> {
    let waits = server.store.list_waits(&resident.profile.council.key, &resident.account.id).await?;
    Ok(waits.into_iter().find(|wait| wait.kind == kind))
}

/// Where no time is free: that one can wait for one, or that one does.
pub async fn offer_to_wait(server: &Server, resident: &SignedIn, kind: Kind<'_>) -> Result<Vec<AnyView>, Error> {
    let words = &resident.profile.words;
    let mut said = vec![paragraph(words.say("appointment-none-free", &[]))];
    match find(server, resident, kind.key).await? {
        Some(_) => {
            said.push(paragraph(words.say("appointment-waiting", &[])));
            said.push(stop_form(words, kind.key));
        }
        None => {
            let text = words.say("appointment-wait", &[]);
            said.push(paragraph(words.say("appointment-wait-text", &[])));
            said.push(post_form(&path(kind.key), text, Weight::Primary));
        }
    }
    Ok(said)
}

/// What is held for somebody who has no appointment of the kind yet.
pub async fn held(server: &Server, resident: &SignedIn, kind: Kind<'_>) -> Result<Vec<AnyView>, Error> {
    let words = &resident.profile.words;
    let wait = find(server, resident, kind.key).await?;
    let offered = wait.filter(|wait| wait.appointment.is_none()).and_then(|wait| wait.offered);
    Ok(match offered {
        Some(offered) => vec![paragraph(held_text(words, offered)), stop_form(words, kind.key)],
        None => Vec::new(),
    })
}

fn held_text(words: &Words, (starts, until): (Timestamp, Timestamp)) -> String {
    let (starts, until) = (words.date_time(local(starts)), words.date_time(local(until)));
    words.say("appointment-held", &[("when", &starts), ("until", &until)])
}

/// Below an appointment: whether an earlier time is waited for, or held.
pub async fn about(server: &Server, resident: &SignedIn, appointment: &Appointment) -> Result<AnyView, Error> {
    let words = &resident.profile.words;
    let Some(kind) = appointments::find_kind(server, &resident.profile, &appointment.kind) else {
        return Ok(().into_any());
    };
    let heading = subheading(words.say("appointment-earlier", &[]));
    let wait = find(server, resident, kind.key).await?;
    Ok(match wait {
        Some(Wait { offered: Some(offered), .. }) => {
            let text = words.say("appointment-held-take", &[]);
            let day = write_date(local(offered.0).date());
            let href = format!("{}/move?day={day}", paths::appointment(&appointment.id));
            let take = view! { <ButtonLink text href/> }.into_any();
            all([heading, paragraph(held_text(words, offered)), take, stop_form(words, kind.key)])
        }
        Some(_) => all([heading, paragraph(words.say("appointment-waiting", &[])), stop_form(words, kind.key)]),
        None => {
            let text = words.say("appointment-wait-earlier", &[]);
            let button = view! { <Button text weight=Weight::Secondary/> }.into_any();
            let inside = vec![hidden("appointment", &appointment.id), button];
            all([heading, paragraph(words.say("appointment-wait-text", &[])), form(&path(kind.key), inside)])
        }
    })
}

fn stop_form(words: &Words, kind: &str) -> AnyView {
    let action = format!("{}/stop", path(kind));
    post_form(&action, words.say("appointment-wait-stop", &[]), Weight::Secondary)
}
