//! `/account/have/{handle}/renew` – what asks for the next term of a holding, to be checked and sent by one button. Sending it twice
//! is sending it once.

use super::{Held, find_one, rows};
use crate::{
    client::ClientAddress,
    documents::{account::SignedIn, council_words, document::Document, small_forms::hidden},
    error::Error,
    holdings::renewing::{Way, preview, renew, way},
    profile::Profile,
    server::Server,
    store::{cases::Case, holdings::Holder},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{holding::Renewal, iso::write_date};
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Button,
    channel_list::ChannelList,
    element::{all, element},
    inset_text::InsetText,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::SummaryList,
};

pub fn routes() -> Router<Server> {
    Router::new().route("/account/have/{handle}/renew", get(check).post(send))
}

pub fn path(handle: &str) -> String {
    format!("{}/{handle}/renew", paths::HAVE)
}

#[derive(Deserialize)]
struct Checked {
    /// The end that stood on the page: another term than that is not renewed unseen.
    #[serde(default)]
    until: String,
}

async fn check(
    State(server): State<Server>,
    SignedIn { profile, account, .. }: SignedIn,
    client: ClientAddress,
    Path(handle): Path<String>,
) -> Result<Response, Error> {
    let held = find_one(&server, &profile, client, &account, &handle).await?;
    if held.renewal.is_some() {
        return Ok(Redirect::to(paths::HAVE).into_response());
    }
    let today = server.clock.local_now().date();
    if !is_open(&profile, &held, today) {
        return Ok(closed(&server, &profile, &held, today).into_response());
    }
    let case = case(&server, &profile, &held, &Holder::from(&account))?;
    Ok(page(&server, &profile, &held, &case).into_response())
}

fn is_open(profile: &Profile, held: &Held<'_>, today: Date) -> bool {
    matches!(way(profile, held.kind), Way::Here(_))
        && matches!(held.holding.renewal(held.kind, today), Renewal::Open(_))
}

/// The case that would be sent.
fn case(server: &Server, profile: &Profile, held: &Held<'_>, holder: &Holder) -> Result<Case, Error> {
    let Way::Here(service) = way(profile, held.kind) else {
        return Err(Error::NoForm);
    };
    let case = preview(profile, service, holder, (&held.holding, held.kind), server.clock.now());
    case.ok_or(Error::Fault("a renewing service asks for more than a holding's number"))
}

fn page(server: &Server, profile: &Profile, held: &Held<'_>, case: &Case) -> Document {
    let words = profile.words.clone();
    let heading = words.say("renew-heading", &[("name", &held.kind.name)]);
    let title = heading.clone();
    let rows = rows(&words, &held.holding);
    let sample = server.holdings.is_sample().then(|| words.say("have-sample", &[]));
    let team = words.say("check-goes-to", &[("team", profile.council.team_name(case.team))]);
    let team = format!("{team} {}", words.say("check-because", &[("reason", &case.reason)]));
    let due = case.due.map(|due| paragraph(words.answer_by(&profile.council.name, due)));
    let until = write_date(held.holding.until);
    let action = path(&held.handle);
    Document::whole(server, profile, action.clone(), &title, move || {
        let until = hidden("until", &until);
        let button = view! { <Button text=words.say("renew-button", &[])/> }.into_any();
        let form = element("form").attr("method", "post").attr("action", action).children([until, button]).view();
        view! {
            <Page back=Link::new(paths::HAVE, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {sample.map(|text| view! { <InsetText>{text}</InsetText> })}
                {paragraph(words.say("renew-text", &[]))}
                <SummaryList rows/>
                {subheading(words.say("renew-next", &[]))}
                {paragraph(team)}
                {due}
                {paragraph(words.say("renew-pay", &[]))}
                {form}
            </Page>
        }
        .into_any()
    })
}

/// It can't be renewed here today.
fn closed(server: &Server, profile: &Profile, held: &Held<'_>, today: Date) -> Document {
    let words = profile.words.clone();
    let heading = words.say("renew-heading", &[("name", &held.kind.name)]);
    let title = heading.clone();
    let why = match held.holding.renewal(held.kind, today) {
        Renewal::Opens(date) => words.say("have-opens", &[("date", &words.date_with_year(date))]),
        Renewal::Open(_) | Renewal::Over => words.say("have-over", &[]),
    };
    let channels = council_words::channels(server, profile);
    Document::whole(server, profile, path(&held.handle), &title, move || {
        let reach = view! { <ChannelList channels/> }.into_any();
        view! {
            <Page back=Link::new(paths::HAVE, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {all([paragraph(why), subheading(words.say("contact-ways", &[])), reach])}
            </Page>
        }
        .into_any()
    })
}

async fn send(
    State(server): State<Server>,
    SignedIn { profile, session, account }: SignedIn,
    client: ClientAddress,
    Path(handle): Path<String>,
    FormBody(checked): FormBody<Checked>,
) -> Result<Response, Error> {
    let held = find_one(&server, &profile, client, &account, &handle).await?;
    if checked.until != write_date(held.holding.until) {
        return Ok(Redirect::to(&path(&handle)).into_response());
    }
    let today = server.clock.local_now().date();
    // What was sent while it was open leads to its case for ever.
    if held.renewal.is_none() && !is_open(&profile, &held, today) {
        return Ok(closed(&server, &profile, &held, today)
            .with_status(StatusCode::UNPROCESSABLE_ENTITY)
            .into_response());
    }
    match renew(&server, &profile, session, &Holder::from(&account), (&held.holding, held.kind)).await {
        Ok(created) => Ok(created.session.with(Redirect::to(&paths::sent(&created.reply.reference)))),
        // It was sent from another edition of the form.
        Err(Error::KeyReused { case, session }) => Ok(session.with(Redirect::to(&paths::sent(&case)))),
        Err(error) => Err(error),
    }
}
