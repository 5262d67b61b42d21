//! `/appointments/{kind}` – its free times, what is asked, all of it to be checked, and the button that books. What is typed goes from
//! page to page in forms: it stands in no address.

use super::{
    Booker,
    details::{Typed, Wrong, fields, rows, summary},
    facts, find_kind, row, sample,
    times::{Asked, Offered, around, days, find_slot, of_day},
    waiting,
};
use crate::{
    appointments::{
        self, Kind, find_slots,
        mails::{About, News, news, team, when_local},
        most, wanted,
    },
    documents::{
        account::SignedIn,
        document::{Document, titled},
        small_forms::{ask, form, hidden},
    },
    error::Error,
    random,
    server::Server,
    store::appointments::{Booked, row::NewAppointment},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::appointment::Slot;
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::SummaryList,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/appointments/{kind}", get(show).post(check))
        .route("/appointments/{kind}/change", post(change))
        .route("/appointments/{kind}/book", post(book))
}

/// Somebody at the pages of a kind, and the times that are free to them.
struct Booking<'a> {
    server: &'a Server,
    resident: &'a SignedIn,
    kind: Kind<'a>,
    slots: Vec<Slot>,
}

impl<'a> Booking<'a> {
    async fn find(server: &'a Server, resident: &'a SignedIn, kind: &str) -> Result<Self, Error> {
        let kind = find_kind(server, &resident.profile, kind)?;
        let slots = find_slots(server, &resident.profile, kind, &resident.account.id).await?;
        Ok(Self { server, resident, kind, slots })
    }

    fn path(&self) -> String {
        paths::appointments(self.kind.key)
    }

    /// Whether the resident has as many of these as they may.
    async fn has_most(&self) -> Result<bool, Error> {
        let (council, account) = (&self.resident.profile.council.key, &self.resident.account.id);
        let now = self.server.clock.now();
        let own = self.server.store.list_appointments(council, account).await?;
        let ahead = own.iter().filter(|own| own.kind == self.kind.key && own.is_ahead(now)).count();
        Ok(ahead >= usize::from(self.kind.is.most))
    }
}

async fn show(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let booking = Booking::find(&server, &resident, &kind).await?;
    let day = asked.day().map(|day| of_day(&booking.slots, day)).filter(|offered| !offered.is_empty());
    if let Some(offered) = day {
        let address = remembered(&server, &resident).await?;
        let typed = Typed { day: asked.day.clone().unwrap_or_default(), address, ..Typed::default() };
        return Ok(times_page(&booking, asked.path(&booking.path()), typed, offered, &[]).into_response());
    }
    days_page(&booking, &asked).await
}

/// The home that the account remembers: it need not be typed again.
async fn remembered(server: &Server, resident: &SignedIn) -> Result<String, Error> {
    let home = server.store.find_home(&resident.profile.council.key, &resident.account.id).await?;
    Ok(home.map(|home| format!("{}, {}", home.address, home.postcode)).unwrap_or_default())
}

/// What it is, and the days on which it can be had.
async fn days_page(booking: &Booking<'_>, asked: &Asked) -> Result<Response, Error> {
    let Booking { server, resident, kind, slots } = booking;
    let profile = &resident.profile;
    let words = profile.words.clone();
    let heading = kind.is.name.clone();
    let (title, about) = (heading.clone(), kind.is.about.clone());
    let (facts, sample) = (facts(&words, kind.is), sample(server, profile));
    let next = if booking.has_most().await? {
        let link = Link::new(paths::ACCOUNT_APPOINTMENTS, words.say("appointments-own", &[]));
        let most = words.say("appointment-most", &[("count", &kind.is.most.to_string())]);
        vec![paragraph(most), link_paragraph(link)]
    } else if slots.is_empty() {
        waiting::offer_to_wait(server, resident, *kind).await?
    } else {
        let mut next = waiting::held(server, resident, *kind).await?;
        next.push(subheading(words.say("appointment-days", &[])));
        next.push(days(&words, slots, asked, &booking.path()));
        next
    };
    let path = asked.path(&booking.path());
    let document = Document::whole(server, profile, path, &title, move || {
        view! {
            <Page back=Link::new(paths::APPOINTMENTS, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample}
                {paragraph(about)}
                <SummaryList rows=facts/>
                {next}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// Asks for a time and for what the council has to know.
fn times_page(booking: &Booking<'_>, path: String, typed: Typed, offered: Offered, wrong: &[Wrong]) -> Document {
    let words = booking.resident.profile.words.clone();
    let heading = booking.kind.is.name.clone();
    let title = titled(&words, &heading, !wrong.is_empty());
    let (action, kind, wrong) = (booking.path(), booking.kind.is.clone(), wrong.to_vec());
    Document::whole(booking.server, &booking.resident.profile, path, &title, move || {
        let day = hidden("day", &typed.day);
        let mut inside = vec![day, offered.radios(&words, typed.time.clone(), &wrong)];
        inside.extend(fields(&words, &kind, &typed, &wrong));
        view! {
            <Page back=Link::new(action.clone(), words.say("appointment-all-days", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary(&words, &wrong)/>
                <PageHeading text=heading focus=false/>
                {ask(&action, inside, words.say("continue", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// The same once more, with what was typed and what is wrong in it.
fn wrong_page(booking: &Booking<'_>, typed: Typed, wrong: &[Wrong], path: String) -> Response {
    let day = domain::iso::find_date(&typed.day).filter(|_| !wrong.contains(&GONE));
    let offered = day.map(|day| of_day(&booking.slots, day)).filter(|offered| !offered.is_empty());
    let offered = offered.unwrap_or_else(|| around(&booking.slots, &typed.time));
    times_page(booking, path, typed, offered, wrong).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}

const GONE: Wrong = ("time", "appointment-gone");

/// What is wrong in a form, or the slot that it asks for.
fn read<'a>(booking: &'a Booking<'_>, typed: &Typed) -> Result<&'a Slot, Vec<Wrong>> {
    let slot = find_slot(&booking.slots, &typed.time);
    let time = match slot {
        Some(_) => None,
        None if typed.time.is_empty() => Some(("time", "appointment-error-time")),
        None => Some(GONE),
    };
    let wrong: Vec<Wrong> = time.into_iter().chain(typed.check(booking.kind.is)).collect();
    slot.filter(|_| wrong.is_empty()).ok_or(wrong)
}

async fn check(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let booking = Booking::find(&server, &resident, &kind).await?;
    Ok(match read(&booking, &typed) {
        Ok(slot) => check_page(&booking, slot, typed).into_response(),
        Err(wrong) => wrong_page(&booking, typed, &wrong, booking.path()),
    })
}

fn check_page(booking: &Booking<'_>, slot: &Slot, typed: Typed) -> Document {
    let (server, profile, kind) = (booking.server, &booking.resident.profile, booking.kind.is);
    let words = profile.words.clone();
    let heading = words.say("appointment-check", &[]);
    let title = heading.clone();
    // Sent twice, this page books once.
    let typed = Typed { key: random::id(), ..typed };
    let mut list = vec![row(&words, "appointment-what", kind.name.clone())];
    list.push(row(&words, "appointment-time-row", when_local(&words, slot.from, slot.to)));
    list.extend(facts(&words, kind));
    list.extend(rows(&words, typed.details(kind)));
    let (path, sample) = (booking.path(), sample(server, profile));
    let email = booking.resident.account.email.clone();
    Document::whole(server, profile, path.clone(), &title, move || {
        let change = view! { <Button text=words.say("appointment-change", &[]) weight=Weight::Secondary/> }.into_any();
        let change = form(&format!("{path}/change"), typed.hidden().into_iter().chain([change]).collect());
        view! {
            <Page back=Link::new(path.clone(), words.say("appointment-all-days", &[]))>
                <PageHeading text=heading focus=false/>
                {sample}
                <SummaryList rows=list/>
                {paragraph(words.say("appointment-mail", &[("email", &email)]))}
                {ask(&format!("{path}/book"), typed.hidden(), words.say("appointment-book", &[]))}
                {change}
            </Page>
        }
        .into_any()
    })
}

/// Back to what was typed.
async fn change(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let booking = Booking::find(&server, &resident, &kind).await?;
    let day = domain::iso::find_date(&typed.day);
    let offered = day.map_or_else(|| around(&booking.slots, &typed.time), |day| of_day(&booking.slots, day));
    Ok(times_page(&booking, format!("{}/change", booking.path()), typed, offered, &[]).into_response())
}

async fn book(
    State(server): State<Server>,
    Booker(resident): Booker,
    Path(kind): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let booking = Booking::find(&server, &resident, &kind).await?;
    let wrong = match create(&booking, &typed).await? {
        Ok(id) => return Ok(Redirect::to(&format!("{}/booked", paths::appointment(&id))).into_response()),
        Err(wrong) => wrong,
    };
    // The times as they are now.
    let booking = Booking::find(&server, &resident, &kind).await?;
    Ok(wrong_page(&booking, typed, &wrong, format!("{}/book", booking.path())))
}

/// As `check_page` makes them.
fn is_key(key: &str) -> bool {
    key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}

async fn create(booking: &Booking<'_>, typed: &Typed) -> Result<Result<String, Vec<Wrong>>, Error> {
    let Booking { server, resident, kind, .. } = booking;
    let (profile, account) = (&resident.profile, &resident.account);
    let council = &profile.council.key;
    // It may be this page's own, sent before.
    if let Some(id) = server.store.find_booked(council, &account.id, &typed.key).await? {
        return Ok(Ok(id));
    }
    let slot = match read(booking, typed) {
        Ok(slot) => slot,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let (Some(wanted), false) = (wanted(slot), !is_key(&typed.key)) else {
        return Ok(Err(vec![GONE]));
    };
    let (id, details, name) = (random::id(), typed.details(kind.is), kind.is.name.as_str());
    let about =
        About { id: &id, name, starts: wanted.starts, ends: wanted.ends, details: &details, email: &account.email };
    let site = server.config.public_url(council);
    let mails: Vec<_> = [news(profile, about, News::Booked, &site)]
        .into_iter()
        .chain(team(profile, kind.is, about, News::Booked))
        .collect();
    let new = NewAppointment {
        id: &id,
        council,
        account: &account.id,
        kind: kind.key,
        name,
        key: &typed.key,
        wanted: &wanted,
        details: &details,
    };
    let offer = appointments::offer(server, profile);
    let booked =
        server.store.create_appointment(&new, most(server, profile, *kind), &mails, &offer, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(match booked {
        Booked::Done(id) => Ok(id),
        Booked::Gone => Err(vec![GONE]),
        Booked::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
        Booked::TooMany => Err(vec![("time", "appointment-most-error")]),
    })
}
