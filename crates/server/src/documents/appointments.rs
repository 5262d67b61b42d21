//! `/appointments` – what can be booked. The pages below it book, those below `/account/appointments` show what was booked.

mod book;
mod calendar;
mod cancelling;
mod details;
mod form_help;
mod moving;
mod one;
pub mod rows;
mod times;
mod waiting;

use super::{
    account::SignedIn,
    document::Document,
    signed_out::SignInFirst,
    visit::{Next, sign_in_first},
};
use crate::{
    appointments::{self, Kind, mails::About},
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::appointments::row::Appointment,
};
use axum::{
    Router,
    extract::{FromRequestParts, State},
    http::request::Parts,
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    appointment::{AppointmentChannel, AppointmentKind},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    inset_text::InsetText,
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    summary_list::SummaryRow,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::APPOINTMENTS, get(list))
        .merge(book::routes())
        .merge(waiting::routes())
        .merge(one::routes())
        .merge(form_help::routes())
        .merge(moving::routes())
        .merge(cancelling::routes())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Somebody who is signed in. Everybody else signs in first, and comes back to what can be booked.
struct Booker(SignedIn);

impl FromRequestParts<Server> for Booker {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let mut answer = match SignedIn::from_request_parts(parts, server).await {
            Ok(resident) => return Ok(Self(resident)),
            Err(answer) => answer,
        };
        // What else the answer says, such as that the session is over, stays.
        if answer.extensions_mut().remove::<SignInFirst>().is_some() {
            let first = sign_in_first(Next::Appointments);
            answer.headers_mut().extend(first.headers().clone());
            answer.extensions_mut().insert(SignInFirst(Next::Appointments));
        }
        Err(answer)
    }
}

/// Everybody may see what can be booked.
async fn list(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Result<Response, Error> {
    if !appointments::are_there(&server, &profile) {
        return Err(Error::NotFound);
    }
    let words = profile.words.clone();
    let heading = words.say("appointments-heading", &[]);
    let title = heading.clone();
    let sample = sample(&server, &profile);
    let kinds = &appointments::of(&server, &profile).kinds;
    let rows: Vec<Row> = kinds.iter().map(|(key, kind)| kind_row(&words, key, kind)).collect();
    let document = Document::whole(&server, &profile, paths::APPOINTMENTS.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample}
                {paragraph(words.say("appointments-text", &[]))}
                <LinkList rows/>
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn kind_row(words: &Words, key: &str, kind: &AppointmentKind) -> Row {
    let minutes = kind.minutes.to_string();
    let note = words.say("appointments-note", &[("way", &way(words, kind)), ("minutes", &minutes)]);
    Row { link: Link::new(paths::appointments(key), kind.name.clone()), note: Some(note) }
}

/// How council and resident meet, in a few words.
fn way(words: &Words, kind: &AppointmentKind) -> String {
    match (kind.channel, &kind.place) {
        (AppointmentChannel::Office | AppointmentChannel::Registrar, Some(place)) => place.clone(),
        (AppointmentChannel::Office, None) => words.say("appointment-at-office", &[]),
        (AppointmentChannel::Registrar, None) => words.say("appointment-at-registrar", &[]),
        (AppointmentChannel::Phone, _) => words.say("appointment-by-phone", &[]),
        (AppointmentChannel::Home, _) => words.say("appointment-at-home", &[]),
    }
}

/// Says that it is made up, where it is.
fn sample(server: &Server, profile: &Profile) -> Option<AnyView> {
    let text = profile.words.say("appointments-sample", &[]);
    appointments::is_sample(server, profile).then(|| view! { <InsetText>{text}</InsetText> }.into_any())
}

/// The kind of this key. One that is not booked any more is none.
fn find_kind<'a>(server: &Server, profile: &'a Profile, key: &str) -> Result<Kind<'a>, Error> {
    appointments::find_kind(server, profile, key).ok_or(Error::NotFound)
}

/// An appointment of whoever is signed in. Somebody else's and one that does not exist are none.
async fn find_own(server: &Server, resident: &SignedIn, id: &str) -> Result<Appointment, Error> {
    let (council, account) = (&resident.profile.council.key, &resident.account.id);
    server.store.find_appointment(council, account, id).await?.ok_or(Error::NotFound)
}

/// What its mails tell of it.
fn about<'a>(resident: &'a SignedIn, appointment: &'a Appointment) -> About<'a> {
    About {
        id: &appointment.id,
        name: &appointment.name,
        starts: appointment.starts,
        ends: appointment.ends,
        details: &appointment.details,
        email: &resident.account.email,
    }
}

/// What the council states about a kind.
fn facts(words: &Words, kind: &AppointmentKind) -> Vec<SummaryRow> {
    let length = words.say("appointment-minutes", &[("minutes", &kind.minutes.to_string())]);
    let bring = Some(kind.bring.join("; ")).filter(|bring| !bring.is_empty());
    [
        ("appointment-where", Some(way(words, kind))),
        ("appointment-with", kind.with.clone()),
        ("appointment-length", Some(length)),
        ("appointment-bring", bring),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some(row(words, key, value?)))
    .collect()
}

fn row(words: &Words, key: &str, value: String) -> SummaryRow {
    SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() }
}
