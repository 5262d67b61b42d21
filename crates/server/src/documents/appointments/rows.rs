//! Appointments in the account's list, the next one first, and in all that the account holds.

use super::details::rows;
use crate::{
    appointments::{self, mails::when},
    clock::local,
    error::Error,
    profile::Profile,
    server::Server,
    store::{
        accounts::Account,
        appointments::{
            Parting,
            row::{Appointment, Details},
            waiting::Wait,
        },
    },
};
use contract::paths;
use domain::{iso::write_date, words::Words};
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Serialize;
use ui::{
    link::{Link, Row},
    prose::subheading,
    summary_list::SummaryList,
};

/// What the account's list shows. `with_past` adds what is over or cancelled, the last one first.
pub async fn list(server: &Server, profile: &Profile, account: &Account, with_past: bool) -> Result<Vec<Row>, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let own = server.store.list_appointments(council, &account.id).await?;
    let waits = server.store.list_waits(council, &account.id).await?;
    let mut rows: Vec<Row> = waits.iter().filter_map(|wait| held_row(server, profile, wait)).collect();
    let (ahead, past): (Vec<_>, Vec<_>) = own.iter().partition(|own| own.is_ahead(now));
    rows.extend(ahead.into_iter().map(|own| row(profile, own)));
    rows.extend(waits.iter().filter_map(|wait| wait_row(server, profile, wait)));
    if with_past {
        rows.extend(past.into_iter().rev().map(|own| row(profile, own)));
    }
    Ok(rows)
}

fn row(profile: &Profile, own: &Appointment) -> Row {
    let words = &profile.words;
    let time = when(words, own.starts, own.ends);
    let note = match own.cancelled {
        Some(_) => words.say("appointment-row-cancelled", &[("when", &time)]),
        None => time,
    };
    Row { link: Link::new(paths::appointment(&own.id), own.name.clone()), note: Some(note) }
}

/// A time is held: the resident has to say whether they want it.
fn held_row(server: &Server, profile: &Profile, wait: &Wait) -> Option<Row> {
    let (starts, until) = wait.offered?;
    let words = &profile.words;
    let kind = appointments::find_kind(server, profile, &wait.kind)?;
    let (starts, until) = (local(starts), local(until));
    let page = match &wait.appointment {
        Some(id) => format!("{}/move", paths::appointment(id)),
        None => paths::appointments(&wait.kind),
    };
    let link = Link::new(
        format!("{page}?day={}", write_date(starts.date())),
        words.say("appointment-row-held", &[("name", &kind.is.name)]),
    );
    let (starts, until) = (words.date_time(starts), words.date_time(until));
    let note = words.say("appointment-held", &[("when", &starts), ("until", &until)]);
    Some(Row { link, note: Some(note) })
}

fn wait_row(server: &Server, profile: &Profile, wait: &Wait) -> Option<Row> {
    let kind = appointments::find_kind(server, profile, &wait.kind).filter(|_| wait.offered.is_none())?;
    let words = &profile.words;
    let page = wait.appointment.as_ref().map_or_else(|| paths::appointments(kind.key), |id| paths::appointment(id));
    let link = Link::new(page, words.say("appointment-row-waiting", &[("name", &kind.is.name)]));
    Some(Row { link, note: Some(words.say("appointment-waiting", &[])) })
}

/// An appointment, as all that the account holds tells it.
#[derive(Debug, Serialize)]
pub struct Told {
    pub what: String,
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub booked: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminded: Option<Timestamp>,
    pub about: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<String>,
}

/// A time that is waited for.
#[derive(Debug, Serialize)]
pub struct ToldWait {
    pub what: String,
    pub asked: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<Timestamp>,
}

pub async fn told(server: &Server, profile: &Profile, account: &Account) -> Result<(Vec<Told>, Vec<ToldWait>), Error> {
    let council = &profile.council.key;
    let own = server.store.list_appointments(council, &account.id).await?;
    let told = |own: Appointment| Told {
        what: own.name,
        starts: own.starts,
        ends: own.ends,
        booked: own.booked,
        cancelled: own.cancelled,
        reminded: own.reminded,
        about: own.details.about,
        phone: own.details.phone,
        address: own.details.address,
        interpreter: own.details.interpreter,
        access: own.details.access,
    };
    let waits = server.store.list_waits(council, &account.id).await?;
    let wait = |wait: Wait| {
        let kind = appointments::find_kind(server, profile, &wait.kind);
        let what = kind.map_or(wait.kind, |kind| kind.is.name.clone());
        ToldWait { what, asked: wait.asked, held: wait.offered.map(|(starts, _)| starts) }
    };
    Ok((own.into_iter().map(told).collect(), waits.into_iter().map(wait).collect()))
}

/// The same on the page.
pub fn view(words: &Words, told: Told) -> AnyView {
    let time = |at: Timestamp| words.date_time(local(at));
    let details = Details {
        about: told.about,
        phone: told.phone,
        address: told.address,
        interpreter: told.interpreter,
        access: told.access,
    };
    let mut list = vec![super::row(words, "appointment-time-row", when(words, told.starts, told.ends))];
    list.push(super::row(words, "my-data-booked", time(told.booked)));
    list.extend(told.reminded.map(|at| super::row(words, "my-data-appointment-reminded", time(at))));
    list.extend(told.cancelled.map(|at| super::row(words, "my-data-cancelled", time(at))));
    list.extend(rows(words, details));
    view! { {subheading(told.what)}<SummaryList rows=list/> }.into_any()
}

/// Ends the account, and tells the teams whose appointments end with it.
pub async fn delete_account(server: &Server, profile: &Profile, account: &Account) -> Result<(), Error> {
    let mail = |own: &Appointment| {
        let kind = appointments::find_kind(server, profile, &own.kind)?;
        let about = appointments::mails::About {
            id: &own.id,
            name: &own.name,
            starts: own.starts,
            ends: own.ends,
            details: &own.details,
            email: &account.email,
        };
        appointments::mails::team(profile, kind.is, about, appointments::mails::News::Cancelled)
    };
    let offer = appointments::offer(server, profile);
    let parting = Parting { mails: &mail, offer: &offer };
    server.store.delete_account(&profile.council.key, account, parting, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(())
}
