//! `/account/appointments/{id}/move` – another time for an appointment. The old one is given up only for the new one.

use super::{
    about,
    details::{Wrong, summary},
    find_own,
    times::{Asked, Offered, around, days, find_slot, of_day},
};
use crate::{
    appointments::{
        self, Kind, find_slots,
        mails::{News, news, team, when},
        read_time, wanted,
    },
    clock::local,
    documents::{
        account::SignedIn,
        document::{Document, titled},
        small_forms::{ask, hidden},
    },
    error::Error,
    server::Server,
    store::appointments::{Moved, Wanted, Which, row::Appointment},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::appointment::Slot;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{error_summary::ErrorSummary, link::Link, page::Page, page_heading::PageHeading, prose::paragraph};

pub fn routes() -> Router<Server> {
    Router::new().route("/account/appointments/{id}/move", get(show).post(move_it))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Typed {
    day: String,
    time: String,
    /// How often it had been changed when the page was drawn.
    sequence: String,
}

/// An appointment that may be moved, and the times that are free to its resident.
struct Moving<'a> {
    server: &'a Server,
    resident: &'a SignedIn,
    appointment: Appointment,
    kind: Kind<'a>,
    slots: Vec<Slot>,
}

impl<'a> Moving<'a> {
    /// None if it can't be moved any more.
    async fn find(server: &'a Server, resident: &'a SignedIn, id: &str) -> Result<Option<Self>, Error> {
        let appointment = find_own(server, resident, id).await?;
        let kind = appointments::find_kind(server, &resident.profile, &appointment.kind);
        let Some(kind) = kind.filter(|_| appointment.is_ahead(server.clock.now())) else {
            return Ok(None);
        };
        let slots = find_slots(server, &resident.profile, kind, &resident.account.id).await?;
        Ok(Some(Self { server, resident, appointment, kind, slots }))
    }

    fn path(&self) -> String {
        format!("{}/move", paths::appointment(&self.appointment.id))
    }
}

async fn show(
    State(server): State<Server>,
    resident: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let Some(moving) = Moving::find(&server, &resident, &id).await? else {
        return Ok(Redirect::to(&paths::appointment(&id)).into_response());
    };
    let day = asked.day().map(|day| of_day(&moving.slots, day)).filter(|offered| !offered.is_empty());
    if let Some(offered) = day {
        let typed = Typed { day: asked.day.clone().unwrap_or_default(), ..Typed::default() };
        return Ok(times_page(&moving, asked.path(&moving.path()), typed, offered, &[]).into_response());
    }
    let words = resident.profile.words.clone();
    let heading = words.say("appointment-move", &[]);
    let title = heading.clone();
    let now = now_text(&moving);
    let list = if moving.slots.is_empty() {
        paragraph(words.say("appointment-none-free", &[]))
    } else {
        days(&words, &moving.slots, &asked, &moving.path())
    };
    let document = Document::whole(&server, &resident.profile, asked.path(&moving.path()), &title, move || {
        view! {
            <Page back=Link::new(paths::appointment(&id), words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(now)}
                {list}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// When it is now.
fn now_text(moving: &Moving<'_>) -> String {
    let words = &moving.resident.profile.words;
    let appointment = &moving.appointment;
    let time = when(words, appointment.starts, appointment.ends);
    words.say("appointment-now", &[("name", &appointment.name), ("when", &time)])
}

fn times_page(moving: &Moving<'_>, path: String, typed: Typed, offered: Offered, wrong: &[Wrong]) -> Document {
    let words = moving.resident.profile.words.clone();
    let heading = words.say("appointment-move", &[]);
    let title = titled(&words, &heading, !wrong.is_empty());
    let (action, wrong, now) = (moving.path(), wrong.to_vec(), now_text(moving));
    let sequence = moving.appointment.sequence.to_string();
    Document::whole(moving.server, &moving.resident.profile, path, &title, move || {
        let inside = vec![
            hidden("day", &typed.day),
            hidden("sequence", &sequence),
            offered.radios(&words, typed.time.clone(), &wrong),
        ];
        view! {
            <Page back=Link::new(action.clone(), words.say("appointment-all-days", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary(&words, &wrong)/>
                <PageHeading text=heading focus=false/>
                {paragraph(now)}
                {ask(&action, inside, words.say("appointment-move-button", &[]))}
            </Page>
        }
        .into_any()
    })
}

const GONE: Wrong = ("time", "appointment-gone");

async fn move_it(
    State(server): State<Server>,
    resident: SignedIn,
    Path(id): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let back = paths::appointment(&id);
    let Some(moving) = Moving::find(&server, &resident, &id).await? else {
        return Ok(Redirect::to(&back).into_response());
    };
    // Sent twice, it is moved once.
    if read_time(&typed.time) == Some(local(moving.appointment.starts)) {
        return Ok(Redirect::to(&back).into_response());
    }
    let wrong = match find_slot(&moving.slots, &typed.time).and_then(wanted) {
        Some(wanted) => match set(&moving, &typed, &wanted).await? {
            Moved::Done => return Ok(Redirect::to(&back).into_response()),
            Moved::Gone => GONE,
            Moved::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
            Moved::Changed => ("time", "appointment-changed"),
        },
        None if typed.time.is_empty() => ("time", "appointment-error-time"),
        None => GONE,
    };
    // As it is now.
    let Some(moving) = Moving::find(&server, &resident, &id).await? else {
        return Ok(Redirect::to(&back).into_response());
    };
    let day = domain::iso::find_date(&typed.day).filter(|_| wrong != GONE);
    let offered = day.map(|day| of_day(&moving.slots, day)).filter(|offered| !offered.is_empty());
    let offered = offered.unwrap_or_else(|| around(&moving.slots, &typed.time));
    let page = times_page(&moving, moving.path(), typed, offered, &[wrong]);
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn set(moving: &Moving<'_>, typed: &Typed, wanted: &Wanted) -> Result<Moved, Error> {
    let Moving { server, resident, appointment, kind, .. } = moving;
    let profile = &resident.profile;
    let council = &profile.council.key;
    let about = about(resident, appointment);
    let about = appointments::mails::About { starts: wanted.starts, ends: wanted.ends, ..about };
    let moved = News::Moved(appointment.starts);
    let site = server.config.public_url(council);
    let mails: Vec<_> =
        [news(profile, about, moved, &site)].into_iter().chain(team(profile, kind.is, about, moved)).collect();
    let sequence = typed.sequence.parse().unwrap_or(-1);
    let which = Which { council, account: &resident.account.id, id: &appointment.id, sequence };
    let offer = appointments::offer(server, profile);
    let most = appointments::most(server, profile, *kind);
    let moved = server.store.move_appointment(which, (wanted, most), &mails, &offer, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(moved)
}
