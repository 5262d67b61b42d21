//! `/account/authenticator` – an authenticator app for an account: set up, replaced, taken away, and codes for whoever loses their phone.

use super::{
    account::{JustSignedIn, SignedIn},
    app_setup::SetUp,
    document::Document,
    sign_in::{last_page, read_code},
    small_forms::post_form,
};
use crate::{
    authenticator::{Authenticator, recovery_codes, recovery_hash},
    clock::local,
    delivery::mails::{Changed, security_notice},
    error::Error,
    guard,
    server::Server,
    store::{
        authenticators::{Confirmed, Holder, Known, OwnChange},
        outbox::NewMail,
    },
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::step::show_recovery;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    element::{all, element},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

const BEGIN: &str = "/account/authenticator/begin";
const APP: &str = "/account/authenticator/app";
const CODES: &str = "/account/authenticator/codes";
const REMOVE: &str = "/account/authenticator/remove";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::AUTHENTICATOR, get(show))
        .route(BEGIN, post(begin))
        .route(APP, get(show_app).post(confirm))
        .route(CODES, post(replace_codes))
        .route(REMOVE, post(remove))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    code: String,
}

async fn show(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    let SignedIn { profile, account, .. } = &resident;
    let known = server.store.find_authenticator(&profile.council.key, &account.id).await?;
    Ok(overview(&server, &resident, known).into_response())
}

/// Makes a secret. It counts only once the app has shown a code of it.
async fn begin(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    let SignedIn { profile, account, .. } = &resident;
    let sealed = Authenticator::create().seal(&server.vault, &account.id)?;
    let holder = Holder::Account(&account.id);
    server.store.create_secret(&profile.council.key, holder, &sealed, server.clock.now()).await?;
    Ok(Redirect::to(APP).into_response())
}

async fn show_app(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    Ok(match find_new(&server, &resident).await? {
        Some((app, _)) => app_page(&server, &resident, &app, None).into_response(),
        None => Redirect::to(paths::AUTHENTICATOR).into_response(),
    })
}

async fn confirm(
    State(server): State<Server>,
    JustSignedIn(resident): JustSignedIn,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let Some((app, sealed)) = find_new(&server, &resident).await? else {
        return Ok(Redirect::to(paths::AUTHENTICATOR).into_response());
    };
    let (code, now) = (read_code(&typed.code), server.clock.now());
    let Some(step) = app.check(&code, now, 0) else {
        let wrong = if code.is_empty() { "step-code-missing" } else { "app-setup-wrong" };
        let page = app_page(&server, &resident, &app, Some((typed.code, wrong)));
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let (codes, hashes) = new_codes(&server, &resident.account.id);
    let notice = notice(&resident, Changed::Authenticator);
    let app = Confirmed { sealed: &sealed, step };
    let council = &resident.profile.council.key;
    if !server.store.set_authenticator(council, change(&resident, &notice), app, &hashes, now).await? {
        return Ok(Redirect::to(paths::AUTHENTICATOR).into_response());
    }
    server.mail_waits.notify_one();
    Ok(codes_page(&server, &resident, "authenticator-done", codes))
}

async fn replace_codes(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    let (codes, hashes) = new_codes(&server, &resident.account.id);
    let notice = notice(&resident, Changed::RecoveryCodes);
    let (council, now) = (&resident.profile.council.key, server.clock.now());
    if !server.store.replace_recovery_codes(council, change(&resident, &notice), &hashes, now).await? {
        return Ok(Redirect::to(paths::AUTHENTICATOR).into_response());
    }
    server.mail_waits.notify_one();
    Ok(codes_page(&server, &resident, "recovery-codes-new", codes))
}

async fn remove(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    let notice = notice(&resident, Changed::NoAuthenticator);
    let (council, now) = (&resident.profile.council.key, server.clock.now());
    server.store.delete_authenticator(council, change(&resident, &notice), now).await?;
    server.mail_waits.notify_one();
    let back = Link::new(paths::SECURITY, resident.profile.words.say("security-link", &[]));
    let said = ("authenticator-heading", "authenticator-removed");
    Ok(last_page(&server, &resident.profile, paths::AUTHENTICATOR, said, Some(back)))
}

/// The app that is being set up, and its secret as it is stored.
async fn find_new(server: &Server, resident: &SignedIn) -> Result<Option<(Authenticator, String)>, Error> {
    let SignedIn { profile, account, .. } = resident;
    let sealed = server.store.find_new_secret(&profile.council.key, &account.id, server.clock.now()).await?;
    let open = |sealed: String| Some((Authenticator::open(&server.vault, &account.id, &sealed)?, sealed));
    Ok(sealed.and_then(open))
}

/// Codes to be shown once, and what is stored for them.
fn new_codes(server: &Server, account: &str) -> (Vec<String>, Vec<String>) {
    let codes = recovery_codes();
    let hashes = codes.iter().map(|code| recovery_hash(&server.vault, account, code)).collect();
    (codes, hashes)
}

fn notice(resident: &SignedIn, changed: Changed) -> NewMail {
    security_notice(&resident.profile, &resident.account.email, changed)
}

fn change<'a>(SignedIn { session, account, .. }: &'a SignedIn, notice: &'a NewMail) -> OwnChange<'a> {
    OwnChange { account: &account.id, token: &session.hash, notice }
}

fn overview(server: &Server, resident: &SignedIn, known: Option<Known>) -> Document {
    let words = resident.profile.words.clone();
    let heading = words.say("authenticator-heading", &[]);
    let title = heading.clone();
    Document::whole(server, &resident.profile, paths::AUTHENTICATOR.to_owned(), &title, move || {
        let button = |path, key: &str, weight| post_form(path, words.say(key, &[]), weight);
        let inside = match known {
            None => vec![
                paragraph(words.say("authenticator-none", &[])),
                button(BEGIN, "authenticator-set-up", Weight::Primary),
            ],
            Some(known) => vec![
                paragraph(words.say("authenticator-set", &[("date", &words.date_with_year(local(known.set).date()))])),
                paragraph(words.say("authenticator-codes-left", &[("count", &known.codes_left.to_string())])),
                button(CODES, "authenticator-new-codes", Weight::Secondary),
                subheading(words.say("authenticator-other-heading", &[])),
                paragraph(words.say("authenticator-other-text", &[])),
                button(BEGIN, "authenticator-other", Weight::Secondary),
                subheading(words.say("authenticator-stop-heading", &[])),
                paragraph(words.say("authenticator-stop-text", &[])),
                button(REMOVE, "authenticator-remove", Weight::Warning),
            ],
        };
        view! {
            <Page back=Link::new(paths::SECURITY, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("authenticator-text", &[]))}
                {all(inside)}
            </Page>
        }
        .into_any()
    })
}

fn app_page(
    server: &Server,
    resident: &SignedIn,
    app: &Authenticator,
    wrong: Option<(String, &'static str)>,
) -> Document {
    let name = &resident.account.email;
    SetUp { app, name, path: APP, back: Some(paths::AUTHENTICATOR), wrong }.page(server, &resident.profile)
}

/// Shown once: only their hashes are stored.
fn codes_page(server: &Server, resident: &SignedIn, news: &'static str, codes: Vec<String>) -> Response {
    let words = resident.profile.words.clone();
    let heading = words.say("recovery-codes-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(server, &resident.profile, paths::AUTHENTICATOR.to_owned(), &title, move || {
        let codes =
            codes.iter().map(|code| element("li").child(element("strong").text(show_recovery(code)).view()).view());
        let list = element("ul").class("govuk-list").children(codes.collect::<Vec<_>>()).view();
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say(news, &[]))}
                {paragraph(words.say("recovery-codes-text", &[]))}
                {list}
                {paragraph(words.say("recovery-codes-once", &[]))}
                {link_paragraph(Link::new(paths::SECURITY, words.say("recovery-codes-kept", &[])))}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}
