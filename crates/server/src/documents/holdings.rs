//! `/account/have` – what the resident has from the council: what ends first comes first, each with its end, and with what can be
//! done about it.

mod automatic;
mod renew;

use super::{account::SignedIn, document::Document, small_forms::post_form};
use crate::{
    client::ClientAddress,
    clock::local,
    error::Error,
    guard,
    holdings::{
        self,
        renewing::{Way, handle, is_offered_automatically, key, way},
    },
    profile::Profile,
    server::Server,
    store::{
        accounts::Account,
        holdings::{Consent, Holder},
    },
};
use axum::{
    Router,
    extract::State,
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    holding::{Holding, HoldingKind, Renewal, Term},
    reference::Reference,
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    element::{all, element},
    inset_text::InsetText,
    link::{Link, Row},
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
    tag::{Tag, Tone},
};

/// An end is near from here on.
const NEAR: i64 = 28;

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::HAVE, get(list))
        .merge(renew::routes())
        .merge(automatic::routes())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A holding, and what the account knows of it.
struct Held<'a> {
    holding: Holding,
    kind: &'a HoldingKind,
    /// Names it in addresses.
    handle: String,
    /// What asks for the next term, if that was sent.
    renewal: Option<(Reference, Timestamp)>,
    consent: Option<Consent>,
}

/// What the resident has.
async fn find<'a>(
    server: &'a Server,
    profile: &'a Profile,
    client: ClientAddress,
    account: &Account,
) -> Result<Vec<Held<'a>>, Error> {
    let (council, holder) = (&profile.council.key, Holder::from(account));
    let consents = server.store.list_consents(council, &account.id).await?;
    let mut found = Vec::new();
    for (holding, kind) in holdings::list(server, profile, client, &holder).await? {
        let consent = consents.iter().find(|given| (&given.kind, &given.number) == (&holding.kind, &holding.number));
        found.push(Held {
            renewal: server.store.find_renewal(council, &key(&holder, &holding)).await?,
            handle: handle(&holder, &holding),
            consent: consent.cloned(),
            holding,
            kind,
        });
    }
    Ok(found)
}

/// One of them. Somebody else's and one that does not exist are none of them.
async fn find_one<'a>(
    server: &'a Server,
    profile: &'a Profile,
    client: ClientAddress,
    account: &Account,
    handle: &str,
) -> Result<Held<'a>, Error> {
    let found = find(server, profile, client, account).await?;
    found.into_iter().find(|held| held.handle == handle).ok_or(Error::NotFound)
}

async fn list(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
) -> Result<Response, Error> {
    let found = match find(&server, &profile, client, &account).await {
        Ok(found) => Some(found),
        Err(Error::NoHoldings) => None,
        Err(error) => return Err(error),
    };
    let today = server.clock.local_now().date();
    let words = profile.words.clone();
    let heading = words.say("have-heading", &[]);
    let title = heading.clone();
    let sample = server.holdings.is_sample().then(|| words.say("have-sample", &[]));
    let body = match found {
        None => paragraph(words.say("have-lost", &[])),
        Some(found) if found.is_empty() => paragraph(words.say("have-none", &[])),
        Some(found) => all(found.iter().map(|held| part(&profile, held, today))),
    };
    let document = Document::whole(&server, &profile, paths::HAVE.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample.map(|text| view! { <InsetText>{text}</InsetText> })}
                {body}
                {paragraph(words.say("have-missing", &[]))}
                {link_paragraph(Link::new(paths::CONTACT, words.say("have-contact", &[])))}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn part(profile: &Profile, held: &Held<'_>, today: Date) -> AnyView {
    let words = &profile.words;
    let (text, tone) = status(words, &held.holding, today);
    let tag = view! { <Tag text tone/> }.into_any();
    let tag = element("p").class("govuk-body").child(tag).view();
    // Its first day stands where it is renewed.
    let rows = rows(words, &Holding { from: None, ..held.holding.clone() });
    let list = view! { <SummaryList rows/> }.into_any();
    // Side by side, not in a section of their own: the page sets what follows a button apart.
    let head = [subheading(held.kind.name.clone()), tag, list];
    all(head.into_iter().chain([next(profile, held, today), by_itself(profile, held)]))
}

/// "Ends in 12 days". The words say it all without the colour.
fn status(words: &Words, holding: &Holding, today: Date) -> (String, Tone) {
    let date = |date: Date| words.date_with_year(date);
    match holding.term(today) {
        Term::Ended => (words.say("have-ended", &[("date", &date(holding.until))]), Tone::Grey),
        Term::Waits => {
            let from = holding.from.map(date).unwrap_or_default();
            (words.say("have-starts", &[("date", &from)]), Tone::Grey)
        }
        Term::Runs(0) => (words.say("have-ends-today", &[]), Tone::Yellow),
        Term::Runs(days) if days <= NEAR => (words.say("have-ends-days", &[("days", &days.to_string())]), Tone::Yellow),
        Term::Runs(_) => (words.say("have-ends", &[("date", &date(holding.until))]), Tone::Green),
    }
}

/// What the council's records say of it.
fn rows(words: &Words, holding: &Holding) -> Vec<SummaryRow> {
    let date = |date: Date| words.date_with_year(date);
    [
        ("have-number", Some(holding.number.clone())),
        ("have-what", holding.what.clone()),
        ("have-from", holding.from.map(date)),
        ("have-until", Some(date(holding.until))),
        ("have-price", holding.price.clone()),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some(SummaryRow { key: words.say(key, &[]), value: value?, ..SummaryRow::default() }))
    .collect()
}

/// What can be done about its end.
fn next(profile: &Profile, held: &Held<'_>, today: Date) -> AnyView {
    let words = &profile.words;
    if let Some((reference, at)) = &held.renewal {
        let date = words.date(local(*at).date());
        let asked = paragraph(words.say("have-asked", &[("date", &date)]));
        return all([asked, link_paragraph(Link::new(paths::case(reference), words.say("have-asked-link", &[])))]);
    }
    let is_here = match way(profile, held.kind) {
        Way::Here(_) => true,
        Way::There(link) => return link_paragraph(Link::new(link.href.clone(), link.text.clone())),
        Way::Unknown => return ().into_any(),
    };
    let name = held.kind.name.as_str();
    let ended = held.holding.term(today) == Term::Ended;
    match held.holding.renewal(held.kind, today) {
        Renewal::Opens(date) => paragraph(words.say("have-opens", &[("date", &words.date_with_year(date))])),
        Renewal::Open(last) if is_here => {
            let late = (ended || last > held.holding.until)
                .then(|| paragraph(words.say("have-renew-until", &[("date", &words.date_with_year(last))])));
            let (text, href) = (words.say("have-renew", &[("name", name)]), renew::path(&held.handle));
            view! { {late}<ButtonLink text href weight=Weight::Secondary/> }.into_any()
        }
        Renewal::Open(_) | Renewal::Over => paragraph(words.say("have-over", &[])),
    }
}

/// Whether it is renewed without being asked: offered, or agreed to, with the way out.
fn by_itself(profile: &Profile, held: &Held<'_>) -> AnyView {
    let words = &profile.words;
    let name = held.kind.name.as_str();
    if let Some(consent) = &held.consent {
        let date = words.date_with_year(local(consent.given).date());
        let text = words.say("have-stop", &[("name", name)]);
        let stop = post_form(&automatic::stop_path(&held.handle), text, Weight::Secondary);
        return all([paragraph(words.say("have-by-itself", &[("date", &date)])), stop]);
    }
    if !is_offered_automatically(profile, &held.holding, held.kind) {
        return ().into_any();
    }
    let text = words.say("have-offer", &[("name", name)]);
    link_paragraph(Link::new(automatic::path(&held.handle), text))
}

/// What the resident has in a line, for the page of the account. None where the council supplies nothing.
pub async fn row(server: &Server, profile: &Profile, client: ClientAddress, account: &Account) -> Option<Row> {
    if !server.holdings.is_there(profile) {
        return None;
    }
    let words = &profile.words;
    let holder = Holder::from(account);
    let found = holdings::list(server, profile, client, &holder);
    let note = match tokio::time::timeout(super::home::TIME_FOR_A_PART, found).await {
        Ok(Ok(found)) => summary(words, &found, server.clock.local_now().date()),
        Ok(Err(_)) | Err(_) => words.say("have-lost", &[]),
    };
    Some(Row { link: Link::new(paths::HAVE, words.say("have-heading", &[])), note: Some(note) })
}

/// "4, and what ends next is: Parking permit, on 2 December 2026."
fn summary(words: &Words, found: &[(Holding, &HoldingKind)], today: Date) -> String {
    let count = found.len().to_string();
    match found.iter().find(|(holding, _)| holding.term(today) != Term::Ended) {
        _ if found.is_empty() => words.say("have-row-none", &[]),
        None => words.say("have-row-ended", &[("count", &count)]),
        Some((holding, kind)) => {
            let date = words.date_with_year(holding.until);
            words.say("have-row", &[("count", &count), ("name", &kind.name), ("date", &date)])
        }
    }
}
