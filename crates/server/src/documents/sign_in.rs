//! `/account/sign-in`, `/account/code`, `/account/link/{token}` and `/account/sign-out` – in to My Account by a mailed code or link,
//! and out again. Whether an address has an account, no answer tells: the first time makes one.

use super::{
    document::{Document, titled},
    passkeys::way_in,
    small_forms::{ask, email_field, post_form, summary},
    visit::{Keep, Visit, sign_in_first},
};
use crate::{
    error::Error, guard, profile::Profile, server::Server, session::ended, site::CouncilHost, store::sign_ins::Proof,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{question::is_email, words::Words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{ButtonLink, Weight},
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    text_input::{TextInput, Width},
};

const CODE_AGAIN: &str = "/account/code/again";
const SIGNED_OUT: &str = "/account/signed-out";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::SIGN_IN, get(show_sign_in).post(request))
        .route(paths::SIGN_IN_CODE, get(show_code).post(enter_code))
        .route(CODE_AGAIN, post(request_again))
        .route("/account/link/{token}", get(show_link).post(use_link))
        .route(paths::SIGN_OUT, post(sign_out))
        .route(SIGNED_OUT, get(signed_out))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Email {
    #[serde(default)]
    email: String,
}

#[derive(Deserialize)]
struct Code {
    #[serde(default)]
    code: String,
    #[serde(default)]
    keep: Keep,
}

#[derive(Deserialize)]
struct Kept {
    #[serde(default)]
    keep: Keep,
}

/// Whoever is signed in and has to show it again finds their address there.
async fn show_sign_in(visit: Visit) -> Result<Response, Error> {
    let account = visit.server.store.find_account(visit.council(), &visit.session.hash, visit.now()).await?;
    Ok(visit.sign_in_page(account.map(|account| account.email), None).into_response())
}

async fn request(visit: Visit, FormBody(typed): FormBody<Email>) -> Result<Response, Error> {
    let email = typed.email.trim().to_owned();
    if !is_email(&email) {
        let said = visit.profile.words.say("error-email", &[]);
        let page = visit.sign_in_page(None, Some((typed.email, said)));
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let answer = Redirect::to(&visit.next.by(paths::SIGN_IN_CODE)).into_response();
    visit.mail(&email, None, answer).await
}

/// For the address that was asked for before.
async fn request_again(visit: Visit) -> Result<Response, Error> {
    let Some(email) = visit.asked_for(None).await? else {
        return Ok(sign_in_first(visit.next));
    };
    let page = visit.code_page(email.clone(), "sign-in-code-sent-again", None).into_response();
    visit.mail(&email, None, page).await
}

async fn show_code(visit: Visit) -> Result<Response, Error> {
    Ok(match visit.asked_for(None).await? {
        Some(email) => visit.code_page(email, "sign-in-code-text", None).into_response(),
        None => sign_in_first(visit.next),
    })
}

async fn enter_code(visit: Visit, FormBody(typed): FormBody<Code>) -> Result<Response, Error> {
    let Some(email) = visit.asked_for(None).await? else {
        return Ok(sign_in_first(visit.next));
    };
    let code = read_code(&typed.code);
    let wrong = if code.is_empty() {
        "sign-in-code-missing"
    } else {
        match visit.sign_in(Proof::Code(&code), typed.keep).await? {
            Some(answer) => return Ok(answer),
            None => "sign-in-code-wrong",
        }
    };
    let said = visit.profile.words.say(wrong, &[]);
    let page = visit.code_page(email, "sign-in-code-text", Some((typed.code, said)));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

/// Opens a page and signs nobody in: whatever opens links in mails, it uses none up.
async fn show_link(visit: Visit, Path(token): Path<String>) -> Result<Response, Error> {
    let asked_for =
        visit.server.store.find_link_address(visit.council(), &visit.session.hash, &token, visit.now()).await?;
    Ok(visit.link_page(&token, asked_for).into_response())
}

async fn use_link(
    visit: Visit,
    Path(token): Path<String>,
    FormBody(Kept { keep }): FormBody<Kept>,
) -> Result<Response, Error> {
    let signed_in = visit.sign_in(Proof::Link(&token), keep).await?;
    let elsewhere = || visit.link_page(&token, None).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response();
    Ok(signed_in.unwrap_or_else(elsewhere))
}

async fn sign_out(visit: Visit) -> Result<Response, Error> {
    visit.server.store.sign_out(visit.council(), &visit.session.hash, visit.now()).await?;
    Ok(ended(Redirect::to(SIGNED_OUT)))
}

async fn signed_out(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Response {
    let again = Link::new(paths::SIGN_IN, profile.words.say("signed-out-again", &[]));
    last_page(&server, &profile, SIGNED_OUT, ("signed-out-heading", "signed-out-text"), Some(again))
}

/// Says that it is over, and leads to the start page; `more` leads elsewhere.
pub fn last_page(
    server: &Server,
    profile: &Profile,
    path: &str,
    (heading, text): (&str, &str),
    more: Option<Link>,
) -> Response {
    let words = &profile.words;
    let (heading, text) = (words.say(heading, &[]), words.say(text, &[]));
    let start = words.say("not-found-start", &[]);
    let title = heading.clone();
    let document = Document::whole(server, profile, path.to_owned(), &title, move || {
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(text)}
                <ButtonLink text=start href=paths::START/>
                {more.map(link_paragraph)}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}

impl Visit {
    /// Signs in and leads on. None if the proof is wrong.
    async fn sign_in(&self, proof: Proof<'_>, keep: Keep) -> Result<Option<Response>, Error> {
        let new_session = self.begin(keep);
        let came =
            self.server.store.sign_in(self.council(), self.visitor(&new_session, keep), proof, self.now()).await?;
        self.answer(came, new_session)
    }

    /// Asks for an address. `again` is that of whoever is signed in, `wrong` what was typed, and what is wrong with it.
    fn sign_in_page(&self, again: Option<String>, wrong: Option<(String, String)>) -> Document {
        let words = self.profile.words.clone();
        let (heading, text, new) = match again {
            Some(_) => ("sign-in-again-heading", "sign-in-again-text", None),
            None => ("sign-in-heading", "sign-in-text", Some(paragraph(words.say("sign-in-new", &[])))),
        };
        let heading = words.say(heading, &[]);
        let title = titled(&words, &heading, wrong.is_some());
        let path = self.next.by(paths::SIGN_IN);
        let password = Link::new(self.next.by(paths::SIGN_IN_PASSWORD), words.say("sign-in-password-link", &[]));
        let (next, keep) = (self.next, self.keep_box());
        Document::whole(&self.server, &self.profile, path.clone(), &title, move || {
            let (typed, error) = wrong.map_or_else(|| (again, None), |(typed, said)| (Some(typed), Some(said)));
            let field = email_field(&words, typed.unwrap_or_default(), error.clone(), Some("sign-in-email-hint"));
            view! {
                <Page back=Link::new(paths::START, words.say("back", &[]))>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=summary("email", error)/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(words.say(text, &[]))}
                    {ask(&path, vec![field], words.say("sign-in-send", &[]))}
                    {link_paragraph(password)}
                    {new}
                    {way_in(&words, next, keep)}
                </Page>
            }
            .into_any()
        })
    }

    /// Asks for the code. `news` is what was just done; `wrong` what was typed, and what is wrong with it.
    fn code_page(&self, email: String, news: &'static str, wrong: Option<(String, String)>) -> Document {
        let words = self.profile.words.clone();
        let heading = words.say("sign-in-code-heading", &[]);
        let title = titled(&words, &heading, wrong.is_some());
        let path = self.next.by(paths::SIGN_IN_CODE);
        let (minutes, keep) = (self.minutes(), self.keep_box());
        let (again, other) = (self.next.by(CODE_AGAIN), self.next.by(paths::SIGN_IN));
        Document::whole(&self.server, &self.profile, path.clone(), &title, move || {
            let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
            let field = code_field(&words, value, error.clone());
            let again = post_form(&again, words.say("sign-in-again", &[]), Weight::Secondary);
            let said = words.say(news, &[("email", &email), ("minutes", &minutes)]);
            view! {
                <Page back=Link::new(other, words.say("sign-in-other", &[]))>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(said)}
                    {ask(&path, vec![field, keep], words.say("sign-in-button", &[]))}
                    {paragraph(words.say("sign-in-code-none", &[]))}
                    {again}
                </Page>
            }
            .into_any()
        })
    }

    /// Where a link in a mail leads: to a button in the browser that asked, and back to it from any other.
    fn link_page(&self, token: &str, asked_for: Option<String>) -> Document {
        let words = self.profile.words.clone();
        let path = paths::sign_in_link(token);
        let heading = match asked_for {
            Some(_) => words.say("sign-in-link-heading", &[]),
            None => words.say("sign-in-link-elsewhere-heading", &[]),
        };
        let title = heading.clone();
        let (minutes, keep) = (self.minutes(), self.keep_box());
        Document::whole(&self.server, &self.profile, path.clone(), &title, move || {
            let (text, next) = match asked_for {
                Some(email) => (
                    words.say("sign-in-link-text", &[("email", &email)]),
                    ask(&path, vec![keep], words.say("sign-in-button", &[])),
                ),
                None => (
                    words.say("sign-in-link-elsewhere", &[("minutes", &minutes)]),
                    link_paragraph(Link::new(paths::SIGN_IN, words.say("sign-in-link-new", &[]))),
                ),
            };
            view! {
                <Page back=Link::new(paths::START, words.say("back", &[]))>
                    <PageHeading text=heading focus=false/>
                    {paragraph(text)}
                    {next}
                </Page>
            }
            .into_any()
        })
    }

    /// How long a code is good for.
    fn minutes(&self) -> String {
        self.profile.council.sign_in.code_minutes.to_string()
    }
}

/// Asks for the code in a mail.
pub fn code_field(words: &Words, value: String, error: Option<String>) -> AnyView {
    view! {
        <TextInput
            name="code" label=words.say("sign-in-code", &[]) hint=words.say("sign-in-code-hint", &[])
            error_prefix=words.say("error-prefix", &[]) error value width=Width::Letters10
            inputmode=Some("numeric") autocomplete="one-time-code".to_owned() spellcheck=Some("false")
        />
    }
    .into_any()
}

/// The digits of a code, however it is grouped, and whatever stands between the groups.
pub fn read_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}
