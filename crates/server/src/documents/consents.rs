//! `/account/consents` – what the resident agreed to, since when, and a way to end each. One list, from the tables there are: each
//! source is a function of its own here.

use super::{
    account::SignedIn,
    document::Document,
    people::words::stage_text,
    small_forms::{form, hidden, post_form},
};
use crate::{
    clock::local,
    delivery::people::named,
    error::Error,
    guard,
    server::Server,
    store::{delegations::Delegation, holdings::Consent},
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::delegation::State as Stage;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    element::all,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

const END_RENEWAL: &str = "/account/consents/renewal";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::CONSENTS, get(show))
        .route(END_RENEWAL, post(end_renewal))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Something that was agreed, in words, and the form that ends it.
struct Agreed {
    what: String,
    more: Option<String>,
    since: Timestamp,
    action: String,
    /// What the form sends along.
    fields: Vec<(&'static str, String)>,
    button: String,
}

/// All that the resident agreed to, the newest first.
async fn list(server: &Server, resident: &SignedIn) -> Result<Vec<Agreed>, Error> {
    let mut agreed = renewals(server, resident).await?;
    agreed.extend(stays(server, resident).await?);
    agreed.extend(people(server, resident).await?);
    agreed.sort_by_key(|each| std::cmp::Reverse(each.since));
    Ok(agreed)
}

/// What is renewed without being asked.
async fn renewals(server: &Server, SignedIn { profile, account, .. }: &SignedIn) -> Result<Vec<Agreed>, Error> {
    let found = server.store.list_consents(&profile.council.key, &account.id).await?;
    let agreed = |Consent { kind, number, given }| {
        let name = server.holdings.kind(profile, &kind).map_or_else(|| kind.clone(), |known| known.name.clone());
        Agreed {
            what: profile.words.say("consents-renewal", &[("kind", &name), ("number", &number)]),
            more: None,
            since: given,
            action: END_RENEWAL.to_owned(),
            button: profile.words.say("consents-end-renewal", &[("kind", &name), ("number", &number)]),
            fields: vec![("kind", kind), ("number", number)],
        }
    };
    Ok(found.into_iter().map(agreed).collect())
}

/// Browsers that stay signed in.
async fn stays(server: &Server, resident: &SignedIn) -> Result<Vec<Agreed>, Error> {
    let SignedIn { profile, session, account } = resident;
    let (council, words, now) = (&profile.council, &profile.words, server.clock.now());
    let devices = server.store.list_devices(&council.key, &account.id, &session.hash, now).await?;
    let days = council.sign_in.kept_days.to_string();
    let stays = devices.into_iter().filter(|device| device.idle > council.sign_in.idle()).map(|device| {
        let (action, button) = match device.is_this {
            true => (paths::SIGN_OUT, words.say("consents-end-stay-here", &[])),
            false => (super::account::SIGN_OUT_ELSEWHERE, words.say("devices-sign-out", &[])),
        };
        Agreed {
            what: words.say("consents-stay", &[("device", &device.name), ("days", &days)]),
            more: device.is_this.then(|| words.say("devices-this", &[])),
            since: device.signed_in,
            action: action.to_owned(),
            fields: Vec::new(),
            button,
        }
    });
    Ok(stays.collect())
}

/// Who acts for the resident, and for whom the resident acts.
async fn people(server: &Server, SignedIn { profile, account, .. }: &SignedIn) -> Result<Vec<Agreed>, Error> {
    let (council, words) = (&profile.council, &profile.words);
    let today = server.clock.local_now().date();
    let agreed = |found: &Delegation, what: String, since| {
        let stage = found.state(today, &council.people);
        let button = words.say("consents-end-person", &[("what", &what)]);
        Agreed {
            more: Some(stage_text(words, found, stage)),
            since,
            action: paths::person(&found.id) + "/end",
            fields: Vec::new(),
            button,
            what,
        }
    };
    let stage = |found: &&Delegation| found.state(today, &council.people);
    let mine = server.store.list_delegations(&council.key, &account.id).await?;
    let mine = mine.iter().filter(|found| matches!(stage(found), Stage::Waiting | Stage::Holds));
    let mine = mine.map(|found| {
        let what = words.say("consents-acts", &[("name", &named(words, found))]);
        agreed(found, what, found.invited)
    });
    let acting = server.store.list_acting(&council.key, account).await?;
    let acting = acting.iter().filter(|found| stage(found) == Stage::Holds).filter_map(|found| {
        let what = words.say("acting-heading", &[("resident", &found.resident_name)]);
        Some(agreed(found, what, found.accepted?))
    });
    Ok(mine.chain(acting).collect())
}

async fn show(State(server): State<Server>, resident: SignedIn) -> Result<Response, Error> {
    let agreed = list(&server, &resident).await?;
    let words = resident.profile.words.clone();
    let heading = words.say("consents-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &resident.profile, paths::CONSENTS.to_owned(), &title, move || {
        let none = agreed.is_empty().then(|| paragraph(words.say("consents-none", &[])));
        let each = agreed.into_iter().map(|each| {
            let since = words.say("consents-since", &[("date", &words.date_with_year(local(each.since).date()))]);
            let end = match each.fields.is_empty() {
                true => post_form(&each.action, each.button, Weight::Secondary),
                false => {
                    let hidden = each.fields.iter().map(|(name, value)| hidden(name, value));
                    let button = view! { <Button text=each.button weight=Weight::Secondary/> }.into_any();
                    form(&each.action, hidden.chain([button]).collect())
                }
            };
            view! { {subheading(each.what)}{paragraph(since)}{each.more.map(paragraph)}{end} }.into_any()
        });
        let each = all(each.collect::<Vec<_>>());
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("consents-text", &[]))}
                {none}
                {each}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Renewal {
    kind: String,
    number: String,
}

/// Also of what the council's records do not have any more.
async fn end_renewal(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    FormBody(Renewal { kind, number }): FormBody<Renewal>,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.delete_consent_of(council, &account.id, (&kind, &number), now).await?;
    Ok(Redirect::to(paths::CONSENTS).into_response())
}
