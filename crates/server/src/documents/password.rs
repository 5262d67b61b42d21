//! `/account/sign-in/password` and `/account/password` – in by a password, and the page where one is set, changed or taken away.

use super::{
    account::{JustSignedIn, SignedIn},
    document::{Document, titled},
    sign_in::last_page,
    small_forms::{ask, email_field, post_form, summary},
    visit::{Keep, Next, Visit},
};
use crate::{
    delivery::mails::{Changed, security_notice},
    error::Error,
    guard,
    passwords::Refused,
    server::Server,
    store::passwords::Try,
};
use axum::{
    Form as FormBody, Router,
    extract::State,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{question::is_email, words::Words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    text_input::TextInput,
};

const REMOVE: &str = "/account/password/remove";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::SIGN_IN_PASSWORD, get(show_sign_in).post(sign_in))
        .route(paths::PASSWORD, get(show).post(set))
        .route(REMOVE, post(remove))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    email: String,
    password: String,
    keep: Keep,
}

/// What is wrong with an address and a password: the keys of what is said at each.
#[derive(Default)]
struct Wrong {
    email: Option<&'static str>,
    password: Option<&'static str>,
}

async fn show_sign_in(visit: Visit) -> Response {
    sign_in_page(&visit, String::new(), &Wrong::default()).into_response()
}

async fn sign_in(visit: Visit, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let email = typed.email.trim();
    let mut wrong = Wrong {
        email: (!is_email(email)).then_some("error-email"),
        password: typed.password.is_empty().then_some("sign-in-password-missing"),
    };
    if wrong.email.is_none() && wrong.password.is_none() {
        match come_in(&visit, email, &typed).await? {
            Some(answer) => return Ok(answer),
            None => wrong.password = Some("sign-in-password-wrong"),
        }
    }
    Ok(sign_in_page(&visit, typed.email, &wrong).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn come_in(visit: &Visit, email: &str, typed: &Typed) -> Result<Option<Response>, Error> {
    let (server, rules) = (&visit.server, &visit.profile.council.sign_in);
    let attempt = Try { email, network: &visit.network };
    let found = server.store.find_password(visit.council(), attempt, rules, visit.now()).await?;
    let stored = found.map_err(|too_often| Error::TooManyPasswords(too_often.0))?;
    let is_right = server.passwords.verify(&typed.password, stored.as_ref().map(|stored| stored.hash.as_str())).await?;
    let Some(password) = stored.filter(|_| is_right) else {
        return Ok(None);
    };
    let new_session = visit.begin(typed.keep);
    let visitor = visit.visitor(&new_session, typed.keep);
    let came = server.store.sign_in_by_password(visit.council(), visitor, attempt, &password, visit.now()).await?;
    visit.answer(came, new_session)
}

fn sign_in_page(visit: &Visit, email: String, wrong: &Wrong) -> Document {
    let words = visit.profile.words.clone();
    let heading = words.say("sign-in-password-heading", &[]);
    let say = |key: Option<&str>| key.map(|key| words.say(key, &[]));
    let (email_error, password_error) = (say(wrong.email), say(wrong.password));
    let title = titled(&words, &heading, email_error.is_some() || password_error.is_some());
    let path = visit.next.by(paths::SIGN_IN_PASSWORD);
    let keep = visit.keep_box();
    let code = visit.next.by(paths::SIGN_IN);
    let forgot = Next::Password.by(paths::SIGN_IN);
    Document::whole(&visit.server, &visit.profile, path.clone(), &title, move || {
        let mut errors = summary("email", email_error.clone());
        errors.extend(summary("password", password_error.clone()));
        let inside = vec![
            email_field(&words, email, email_error, None),
            password_field(&words, "sign-in-password", None, password_error, "current-password"),
            keep,
        ];
        view! {
            <Page back=Link::new(code.clone(), words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("sign-in-password-text", &[]))}
                {ask(&path, inside, words.say("sign-in-button", &[]))}
                {link_paragraph(Link::new(forgot, words.say("sign-in-password-forgot", &[])))}
                {link_paragraph(Link::new(code, words.say("sign-in-password-code", &[])))}
            </Page>
        }
        .into_any()
    })
}

/// Never shows what was typed: a page with a password in it could be kept somewhere.
pub fn password_field(
    words: &Words,
    label: &str,
    hint: Option<&str>,
    error: Option<String>,
    autocomplete: &str,
) -> AnyView {
    view! {
        <TextInput
            name="password" label=words.say(label, &[]) hint=hint.map(|hint| words.say(hint, &[]))
            error_prefix=words.say("error-prefix", &[]) error kind="password" autocomplete=autocomplete.to_owned()
            spellcheck=Some("false")
        />
    }
    .into_any()
}

async fn show(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    Ok(password_page(&server, &resident, None).await?.into_response())
}

async fn set(
    State(server): State<Server>,
    JustSignedIn(resident): JustSignedIn,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let council = &resident.profile.council;
    let easy = [council.name.as_str(), &council.key, &resident.account.email];
    if let Some(refused) = server.passwords.check(&typed.password, &easy).await {
        let page = password_page(&server, &resident, Some(refused)).await?;
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let hash = server.passwords.hash(&typed.password).await?;
    write(&server, &resident, Some(&hash), Changed::Password).await?;
    Ok(done(&server, &resident, "password-done"))
}

async fn remove(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    write(&server, &resident, None, Changed::NoPassword).await?;
    Ok(done(&server, &resident, "password-removed"))
}

async fn write(server: &Server, resident: &SignedIn, hash: Option<&str>, changed: Changed) -> Result<(), Error> {
    let SignedIn { profile, session, account } = resident;
    let notice = security_notice(profile, &account.email, changed);
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.set_password(council, &account.id, hash, &session.hash, &notice, now).await?;
    server.mail_waits.notify_one();
    Ok(())
}

fn done(server: &Server, resident: &SignedIn, text: &str) -> Response {
    let back = Link::new(paths::SECURITY, resident.profile.words.say("security-link", &[]));
    last_page(server, &resident.profile, paths::PASSWORD, ("password-heading", text), Some(back))
}

async fn password_page(server: &Server, resident: &SignedIn, refused: Option<Refused>) -> Result<Document, Error> {
    let SignedIn { profile, account, .. } = resident;
    let is_set = server.store.find_password_date(&profile.council.key, &account.id).await?.is_some();
    let words = profile.words.clone();
    let heading = words.say("password-heading", &[]);
    let error = refused.map(|refused| said_refused(&words, refused));
    let title = titled(&words, &heading, error.is_some());
    let email = account.email.clone();
    Ok(Document::whole(server, profile, paths::PASSWORD.to_owned(), &title, move || {
        let errors: Vec<ErrorLink> = summary("password", error.clone());
        let field = password_field(&words, "password-new", Some("password-hint"), error, "new-password");
        let remove = is_set.then(|| post_form(REMOVE, words.say("password-remove", &[]), Weight::Secondary));
        view! {
            <Page back=Link::new(paths::SECURITY, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("password-text", &[]))}
                {ask(paths::PASSWORD, vec![username(email), field], words.say("password-save", &[]))}
                {remove}
            </Page>
        }
        .into_any()
    }))
}

/// Why a password is not taken, in words.
pub fn said_refused(words: &Words, refused: Refused) -> String {
    let key = match refused {
        Refused::Missing => "password-missing",
        Refused::Short => "password-short",
        Refused::Guessable => "password-guessable",
        Refused::Leaked => "password-leaked",
    };
    words.say(key, &[])
}

/// Tells the browser's own store of passwords whose it is.
pub fn username(email: String) -> AnyView {
    let field = ui::element::element("input").class("govuk-visually-hidden").attr("type", "text").attr("name", "email");
    field
        .attr("autocomplete", "username")
        .attr("value", email)
        .attr("tabindex", "-1")
        .attr("aria-hidden", "true")
        .view()
}
