//! `/account/appointments/{id}` – one appointment of the resident's own: what it is, when, and what can be done about it.

use super::{calendar, details::rows, find_own, form_help, row, sample, waiting, way};
use crate::{
    appointments::{self, mails::when},
    documents::{account::SignedIn, document::Document},
    error::Error,
    profile::Profile,
    server::Server,
    store::appointments::row::Appointment,
};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    summary_list::{SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/account/appointments/{id}", get(show))
        .route("/account/appointments/{id}/booked", get(booked))
        .route("/account/appointments/{id}/calendar.ics", get(calendar::file))
}

async fn show(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let heading = appointment.name.clone();
    page(&server, &resident, &appointment, paths::appointment(&id), heading, None).await
}

async fn booked(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let words = &resident.profile.words;
    let heading = words.say("appointment-booked", &[]);
    let mail = words.say("appointment-mailed", &[("email", &resident.account.email)]);
    let path = format!("{}/booked", paths::appointment(&id));
    page(&server, &resident, &appointment, path, heading, Some(mail)).await
}

async fn page(
    server: &Server,
    resident: &SignedIn,
    appointment: &Appointment,
    path: String,
    heading: String,
    news: Option<String>,
) -> Result<Response, Error> {
    let profile = &resident.profile;
    let words = profile.words.clone();
    let title = heading.clone();
    let now = server.clock.now();
    let is_over = !appointment.is_ahead(now);
    let over =
        is_over.then(|| {
            paragraph(words.say(
                if appointment.cancelled.is_some() { "appointment-is-cancelled" } else { "appointment-is-over" },
                &[],
            ))
        });
    let list = known(server, profile, appointment);
    let sample = sample(server, profile);
    let wait = waiting::about(server, resident, appointment).await?;
    let form = form_help::about(server, resident, appointment).await?;
    let base = paths::appointment(&appointment.id);
    let is_moveable = appointments::find_kind(server, profile, &appointment.kind).is_some();
    let again = Link::new(paths::APPOINTMENTS, words.say("appointments-link", &[]));
    let document = Document::whole(server, profile, path, &title, move || {
        let change = |key: &str, path: &str, weight| {
            let (text, href) = (words.say(key, &[]), format!("{base}/{path}"));
            view! { <ButtonLink text href weight/> }.into_any()
        };
        let next = if is_over {
            vec![link_paragraph(again)]
        } else {
            let move_it = is_moveable.then(|| change("appointment-move", "move", Weight::Secondary));
            let cancel = change("appointment-cancel", "cancel", Weight::Secondary);
            [to_calendar(words.say("appointment-calendar", &[]), &base)]
                .into_iter()
                .chain(move_it)
                .chain([cancel])
                .collect()
        };
        view! {
            <Page back=Link::new(paths::ACCOUNT_APPOINTMENTS, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample}
                {over}
                {news.map(paragraph)}
                <SummaryList rows=list/>
                {form.filter(|_| !is_over)}
                {next}
                {(!is_over).then_some(wait)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// The browser saves it; the app has no page for it.
fn to_calendar(text: String, base: &str) -> AnyView {
    let link = element("a").class("govuk-link").attr("href", format!("{base}/calendar.ics")).attr("rel", "external");
    element("p").class("govuk-body").child(link.text(text).view()).view()
}

/// All that is known of it. What the council states may have changed since it was booked: its profile counts.
pub fn known(server: &Server, profile: &Profile, appointment: &Appointment) -> Vec<SummaryRow> {
    let words = &profile.words;
    let mut list = vec![
        row(words, "appointment-what", appointment.name.clone()),
        row(words, "appointment-time-row", when(words, appointment.starts, appointment.ends)),
    ];
    if let Some(kind) = appointments::find_kind(server, profile, &appointment.kind) {
        list.push(row(words, "appointment-where", way(words, kind.is)));
        list.extend(kind.is.with.clone().map(|with| row(words, "appointment-with", with)));
        let bring = Some(kind.is.bring.join("; ")).filter(|bring| !bring.is_empty());
        list.extend(bring.map(|bring| row(words, "appointment-bring", bring)));
    }
    list.extend(rows(words, appointment.details.clone()));
    list
}
