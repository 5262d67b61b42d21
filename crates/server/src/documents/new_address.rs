//! `/account/address` – another address for an account: proved by a code that is mailed there before it counts.

use super::{
    account::{JustSignedIn, SignedIn},
    document::{Document, titled},
    sign_in::{code_field, last_page, read_code},
    small_forms::{ask, summary},
    visit::Visit,
};
use crate::{
    delivery::mails::{Changed, security_notice},
    error::Error,
    guard,
    server::Server,
    store::sign_ins::NewAddress,
};
use axum::{
    Form as FormBody, Router,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::question::is_email;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    error_summary::ErrorSummary, link::Link, page::Page, page_heading::PageHeading, prose::paragraph,
    text_input::TextInput,
};

const CODE: &str = "/account/address/code";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::NEW_ADDRESS, get(show).post(request))
        .route(CODE, get(show_code).post(enter_code))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    email: String,
    code: String,
}

async fn show(visit: Visit, _: JustSignedIn) -> Response {
    address_page(&visit, String::new(), None).into_response()
}

async fn request(
    visit: Visit,
    JustSignedIn(SignedIn { account, .. }): JustSignedIn,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let email = typed.email.trim().to_owned();
    let wrong = if !is_email(&email) {
        "error-email"
    } else if email.eq_ignore_ascii_case(&account.email) {
        "new-address-same"
    } else {
        return visit.mail(&email, Some(&account.id), Redirect::to(CODE).into_response()).await;
    };
    let page = address_page(&visit, typed.email, Some(wrong));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn show_code(visit: Visit, JustSignedIn(SignedIn { account, .. }): JustSignedIn) -> Result<Response, Error> {
    Ok(match visit.asked_for(Some(&account.id)).await? {
        Some(email) => code_page(&visit, email, None).into_response(),
        None => Redirect::to(paths::NEW_ADDRESS).into_response(),
    })
}

async fn enter_code(
    visit: Visit,
    JustSignedIn(SignedIn { account, .. }): JustSignedIn,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let Some(email) = visit.asked_for(Some(&account.id)).await? else {
        return Ok(Redirect::to(paths::NEW_ADDRESS).into_response());
    };
    let code = read_code(&typed.code);
    let wrong = if code.is_empty() {
        "sign-in-code-missing"
    } else {
        let notice = security_notice(&visit.profile, &account.email, Changed::Address);
        let proof = (&visit.session.hash, code.as_str());
        match visit.server.store.set_address(visit.council(), &account.id, proof, &notice, visit.now()).await? {
            NewAddress::Set => {
                visit.server.mail_waits.notify_one();
                return Ok(done(&visit));
            }
            NewAddress::Wrong => "sign-in-code-wrong",
            NewAddress::Taken => {
                let page = address_page(&visit, email, Some("new-address-taken"));
                return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
            }
        }
    };
    let page = code_page(&visit, email, Some((typed.code, wrong)));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn done(visit: &Visit) -> Response {
    let back = Link::new(paths::SECURITY, visit.profile.words.say("security-link", &[]));
    let said = ("new-address-heading", "new-address-done");
    last_page(&visit.server, &visit.profile, paths::NEW_ADDRESS, said, Some(back))
}

fn address_page(visit: &Visit, typed: String, wrong: Option<&str>) -> Document {
    let words = visit.profile.words.clone();
    let heading = words.say("new-address-heading", &[]);
    let error = wrong.map(|wrong| words.say(wrong, &[]));
    let title = titled(&words, &heading, error.is_some());
    Document::whole(&visit.server, &visit.profile, paths::NEW_ADDRESS.to_owned(), &title, move || {
        let field = view! {
            <TextInput
                name="email" label=words.say("new-address-field", &[]) error_prefix=words.say("error-prefix", &[])
                error=error.clone() value=typed kind="email" autocomplete="email".to_owned() spellcheck=Some("false")
            />
        };
        view! {
            <Page back=Link::new(paths::SECURITY, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("email", error)/>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("new-address-text", &[]))}
                {ask(paths::NEW_ADDRESS, vec![field.into_any()], words.say("new-address-send", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// Asks for the code. `wrong` is what was typed, and the key of what is wrong with it.
fn code_page(visit: &Visit, email: String, wrong: Option<(String, &str)>) -> Document {
    let words = visit.profile.words.clone();
    let heading = words.say("new-address-code-heading", &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let minutes = visit.profile.council.sign_in.code_minutes.to_string();
    let wrong = wrong.map(|(typed, key)| (typed, words.say(key, &[])));
    Document::whole(&visit.server, &visit.profile, CODE.to_owned(), &title, move || {
        let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
        let field = code_field(&words, value, error.clone());
        let said = words.say("new-address-code-text", &[("email", &email), ("minutes", &minutes)]);
        view! {
            <Page back=Link::new(paths::NEW_ADDRESS, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                <PageHeading text=heading focus=false/>
                {paragraph(said)}
                {ask(CODE, vec![field], words.say("new-address-button", &[]))}
            </Page>
        }
        .into_any()
    })
}
