//! `/home/remember` and `/home/forget` – the home that an account remembers, and its next bin days for the page of the account.
//! Its number lies with the account: it stands in no address bar.

use super::{
    Typed, choose_found,
    known::{Known, Memory, when},
};
use crate::{
    addresses::{Custodian, Found},
    client::ClientAddress,
    documents::{account::SignedIn, small_forms::hidden},
    error::Error,
    homes,
    profile::Profile,
    server::Server,
    session::Session,
    store::{accounts::Account, homes::RememberedHome},
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use contract::{addresses::AddressLine, paths};
use domain::{home::Home, words::Words};
use jiff::civil::Date;
use leptos::prelude::*;
use std::time::Duration;
use ui::{
    button::{Button, Weight},
    element::element,
    link::{Link, Row},
};

const REMEMBER: &str = "/home/remember";
pub const FORGET: &str = "/home/forget";
/// The page of the account waits for each of its sources so long and no longer.
pub const TIME_FOR_A_PART: Duration = Duration::from_secs(2);
/// As many days as fit in two lines of a phone.
const DAYS_IN_A_ROW: usize = 2;

pub fn routes() -> Router<Server> {
    Router::new().route(REMEMBER, post(remember)).route(FORGET, post(forget))
}

/// The home that the account of whoever is signed in remembers.
pub async fn find(server: &Server, profile: &Profile, session: &Session) -> Result<Option<Found>, Error> {
    let council = &profile.council.key;
    let Some(account) = server.store.find_account(council, &session.hash, server.clock.now()).await? else {
        return Ok(None);
    };
    Ok(server.store.find_home(council, &account.id).await?.map(found))
}

fn found(home: RememberedHome) -> Found {
    let RememberedHome { uprn, address: text, postcode, custodian, .. } = home;
    let line = AddressLine { uprn, text, lines: Vec::new(), town: String::new(), postcode };
    Found { line, custodian: custodian.map(|code| Custodian { code, name: String::new() }) }
}

/// Whoever is signed in may keep a home of which something is known.
pub async fn offer(server: &Server, profile: &Profile, session: &Session, known: &Known) -> Result<Memory, Error> {
    if !matches!(known, Known::Home(_)) {
        return Ok(Memory::None);
    }
    let account = server.store.find_account(&profile.council.key, &session.hash, server.clock.now()).await?;
    Ok(if account.is_some() { Memory::Offered } else { Memory::None })
}

/// One button. What it names is looked up again.
pub fn offer_form(words: &Words, address: &AddressLine) -> AnyView {
    let button = view! { <Button text=words.say("home-remember", &[]) weight=Weight::Secondary/> };
    let inside = [hidden("postcode", &address.postcode), hidden("uprn", &address.uprn), button.into_any()];
    element("form").attr("method", "post").attr("action", REMEMBER).children(inside).view()
}

async fn remember(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let found = match choose_found(&server, &profile, client, &typed).await? {
        Ok(found) if found.elsewhere(&profile).is_none() => found,
        Ok(_) => return Err(Error::NotFound),
        Err(again) => return Ok(again.into_response()),
    };
    let home = RememberedHome {
        uprn: found.line.uprn,
        address: found.line.text,
        postcode: found.line.postcode,
        custodian: found.custodian.map(|custodian| custodian.code),
        since: server.clock.now(),
    };
    server.store.set_home(&profile.council.key, &account.id, &home).await?;
    Ok(Redirect::to(paths::HOME).into_response())
}

async fn forget(State(server): State<Server>, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    server.store.delete_home(&profile.council.key, &account.id).await?;
    Ok(Redirect::to(paths::HOME).into_response())
}

/// The home in a line or two, for the page of the account. None where none is remembered. Waits for nobody for long.
pub async fn row(server: &Server, profile: &Profile, client: ClientAddress, account: &Account) -> Option<Row> {
    let words = &profile.words;
    let lost = || words.say("home-row-lost", &[]);
    let home = match server.store.find_home(&profile.council.key, &account.id).await {
        Ok(home) => found(home?),
        Err(error) => {
            tracing::error!(%error, "a remembered home can't be read");
            return Some(Row { link: Link::new(paths::HOME, words.say("home-heading", &[])), note: Some(lost()) });
        }
    };
    let note = if home.elsewhere(profile).is_some() {
        None
    } else {
        let known = homes::find(server, profile, client, &home.line.uprn);
        match tokio::time::timeout(TIME_FOR_A_PART, known).await {
            Ok(Ok(known)) => known.and_then(|known| next_days(words, &known, server.clock.local_now().date())),
            Ok(Err(_)) | Err(_) => Some(lost()),
        }
    };
    let text = words.say("home-row", &[("address", &home.line.text)]);
    Some(Row { link: Link::new(paths::HOME, text), note })
}

/// "Tomorrow, Saturday 21 November: Recycling. Friday 27 November: Rubbish, Garden waste."
fn next_days(words: &Words, home: &Home, today: Date) -> Option<String> {
    let mut days: Vec<(Date, Vec<&str>)> = Vec::new();
    for next in home.next_bin_days(today) {
        let kind = next.day.collection.kind.as_str();
        match days.last_mut() {
            Some((date, kinds)) if *date == next.day.date => kinds.push(kind),
            _ => days.push((next.day.date, vec![kind])),
        }
    }
    let said = days.iter().take(DAYS_IN_A_ROW).map(|(date, kinds)| {
        words.say("home-row-day", &[("date", &when(words, *date, today)), ("kinds", &kinds.join(", "))])
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(" "))
}
