//! `/account/contact/number` – shows that a mobile phone is the resident's, by a code that is texted there. Only then texts go to it.

use crate::{
    documents::{
        account::{JustSignedIn, SignedIn},
        document::{Document, titled},
        sign_in::{code_field, read_code},
        small_forms::{ask, post_form, summary},
    },
    error::Error,
    profile::Profile,
    random,
    server::Server,
    store::{
        accounts::Account,
        outbox::{Channel, MailKind, NewMail},
        phones::Proved,
        reach::Reach,
    },
    telling::carries,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{reach::PHONE, telling::mobile};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight, error_summary::ErrorSummary, link::Link, page::Page, page_heading::PageHeading, prose::paragraph,
};

const NUMBER: &str = "/account/contact/number";
const CODE: &str = "/account/contact/number/code";

pub fn routes() -> Router<Server> {
    Router::new().route(NUMBER, get(show).post(request)).route(CODE, get(show_code).post(enter_code))
}

/// The number that texts can go to once it is proved.
fn number(server: &Server, profile: &Profile, reach: &Reach) -> Option<String> {
    let told = reach.told.get(PHONE)?.first()?;
    mobile(told).filter(|_| carries(server, &profile.council.key, Channel::Text))
}

/// The number that was told, if it was proved too.
pub fn proved(reach: &Reach, proved: Option<String>) -> Option<String> {
    let told = reach.told.get(PHONE)?.first().and_then(|told| mobile(told));
    proved.filter(|proved| told.as_ref() == Some(proved))
}

/// The link here, where there is a number to prove.
pub async fn link(server: &Server, profile: &Profile, account: &Account) -> Result<Option<Link>, Error> {
    let unproved = unproved(server, profile, account).await?;
    Ok(unproved.map(|_| Link::new(NUMBER, profile.words.say("number-link", &[]))))
}

/// The number, if it is still to be proved.
async fn unproved(server: &Server, profile: &Profile, account: &Account) -> Result<Option<String>, Error> {
    let council = &profile.council.key;
    let reach = server.store.find_reach(council, &account.id).await?;
    let proved = server.store.find_proved_phone(council, &account.id).await?;
    Ok(number(server, profile, &reach).filter(|number| proved.as_ref() != Some(number)))
}

async fn show(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
) -> Result<Response, Error> {
    let Some(number) = unproved(&server, &profile, &account).await? else {
        return Ok(Redirect::to(paths::REACH).into_response());
    };
    let words = profile.words.clone();
    let heading = words.say("number-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, NUMBER.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::REACH, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("number-text", &[("number", &number)]))}
                {post_form(NUMBER, words.say("number-send", &[]), Weight::Primary)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

async fn request(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
) -> Result<Response, Error> {
    let Some(number) = unproved(&server, &profile, &account).await? else {
        return Ok(Redirect::to(paths::REACH).into_response());
    };
    let text = NewMail::without_case(&profile.council.key, MailKind::PhoneCode, number, random::id());
    let text =
        NewMail { channel: Channel::Text, account: Some(account.id.clone()), language: profile.language, ..text };
    let asked = server.store.request_phone_code(&account.id, &text, server.clock.now()).await?;
    asked.map_err(|too_often| Error::TooMany(too_often.0))?;
    server.mail_waits.notify_one();
    Ok(Redirect::to(CODE).into_response())
}

async fn asked_for(server: &Server, profile: &Profile, account: &Account) -> Result<Option<String>, Error> {
    let asked = server.store.find_asked_phone(&profile.council.key, &account.id, server.clock.now()).await?;
    let own = unproved(server, profile, account).await?;
    Ok(asked.filter(|asked| own.as_ref() == Some(asked)))
}

async fn show_code(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
) -> Result<Response, Error> {
    Ok(match asked_for(&server, &profile, &account).await? {
        Some(number) => code_page(&server, &profile, number, None).into_response(),
        None => Redirect::to(NUMBER).into_response(),
    })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    code: String,
}

async fn enter_code(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let Some(number) = asked_for(&server, &profile, &account).await? else {
        return Ok(Redirect::to(NUMBER).into_response());
    };
    let code = read_code(&typed.code);
    let wrong = if code.is_empty() {
        "sign-in-code-missing"
    } else {
        match server.store.prove_phone(&profile.council.key, &account.id, &code, server.clock.now()).await? {
            Proved::Yes => return Ok(Redirect::to(paths::REACH).into_response()),
            Proved::Wrong => "number-code-wrong",
        }
    };
    let page = code_page(&server, &profile, number, Some((typed.code, wrong)));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

/// Asks for the code. `wrong` is what was typed, and the key of what is wrong with it.
fn code_page(server: &Server, profile: &Profile, number: String, wrong: Option<(String, &str)>) -> Document {
    let words = profile.words.clone();
    let heading = words.say("number-code-heading", &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let minutes = profile.council.sign_in.code_minutes.to_string();
    let wrong = wrong.map(|(typed, key)| (typed, words.say(key, &[])));
    Document::whole(server, profile, CODE.to_owned(), &title, move || {
        let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
        let field = code_field(&words, value, error.clone());
        let said = words.say("number-code-text", &[("number", &number), ("minutes", &minutes)]);
        view! {
            <Page back=Link::new(NUMBER, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                <PageHeading text=heading focus=false/>
                {paragraph(said)}
                {ask(CODE, vec![field], words.say("number-code-button", &[]))}
            </Page>
        }
        .into_any()
    })
}
