//! `/drafts`, `/services/{service}/keep`, `/resume` and `/resume/{token}` – unfinished enquiries: the list of this browser's, a
//! way back by mail, and the way back itself. A link opens a page, and starts nothing by itself.

use super::{
    document::{Document, titled},
    small_forms::{ask, email_field, post_form, summary},
};
use crate::{
    browser::Browser,
    client::ClientAddress,
    drafts,
    error::Error,
    form_helps, guard, helping,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{
        draft_links::{GoingOn, Proof, draft_mail},
        drafts::KEPT,
        outbox::NewMail,
    },
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
    element::all,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    text_input::{TextInput, Width},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::DRAFTS, get(list))
        .route("/drafts/{service}/delete", post(delete))
        .route("/services/{service}/again", post(begin_again))
        .route("/services/{service}/keep", get(show_keep).post(keep))
        .route(paths::RESUME, get(show_resume).post(resume))
        .route("/resume/{token}", get(show_link).post(use_link))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Mail {
    #[serde(default)]
    email: String,
}

#[derive(Default, Deserialize)]
pub struct Code {
    #[serde(default)]
    email: String,
    #[serde(default)]
    code: String,
}

async fn list(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
) -> Result<Response, Error> {
    let drafts = drafts::list(&server, &profile, &session).await?;
    let drafts = drafts::listed(&profile, browser, drafts);
    let words = profile.words.clone();
    let heading = words.say("drafts-heading", &[]);
    let rows: Vec<(String, String, String)> = drafts
        .iter()
        .filter_map(|draft| {
            let service = profile.council.find_service(&draft.service)?;
            let saved = words.date_time(crate::clock::local(draft.saved));
            Some((service.key.clone(), service.name.clone(), words.say("draft-saved", &[("time", &saved)])))
        })
        .collect();
    let title = heading.clone();
    let document = Document::whole(&server, &profile, paths::DRAFTS.to_owned(), &title, move || {
        let none = rows.is_empty().then(|| paragraph(words.say("drafts-none", &[])));
        let items = rows.into_iter().map(|(key, name, saved)| {
            let delete = post_form(&format!("/drafts/{key}/delete"), words.say("draft-delete", &[]), Weight::Secondary);
            view! {
                {subheading(name)}
                {paragraph(saved)}
                <ButtonLink text=words.say("draft-go-on", &[]) href=paths::form(&key)/>
                {delete}
            }
            .into_any()
        });
        let items = all(items.collect::<Vec<_>>());
        let resume = Link::new(paths::RESUME, words.say("resume-link", &[]));
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {none}
                {items}
                {link_paragraph(resume)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

async fn delete(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    drafts::delete(&server, &profile, &session, &service).await?;
    Ok(Redirect::to(paths::DRAFTS).into_response())
}

/// From the service's page: without what was begun, from the form's first question.
async fn begin_again(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    drafts::delete(&server, &profile, &session, &service).await?;
    Ok(Redirect::to(&paths::form(&service)).into_response())
}

/// Asks where to mail the way back.
async fn show_keep(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    Ok(keep_page(&server, &profile, &service, Keep::default())?.into_response())
}

enum Keep {
    /// What was typed, and what is wrong with it.
    Asking {
        typed: String,
        error: Option<String>,
    },
    Sent(String),
}

impl Default for Keep {
    fn default() -> Self {
        Self::Asking { typed: String::new(), error: None }
    }
}

fn keep_page(server: &Server, profile: &Profile, service: &str, keep: Keep) -> Result<Document, Error> {
    let service = profile.council.find_service(service).ok_or(Error::NotFound)?;
    let words = profile.words.clone();
    let heading = words.say("keep-heading", &[]);
    let (path, form) = (paths::keep(&service.key), paths::form(&service.key));
    let take = paths::take_form(&service.key);
    let help = form_helps::kind(server, profile).map(str::to_owned);
    let days = (KEPT.as_hours() / 24).to_string();
    let title = titled(&words, &heading, matches!(keep, Keep::Asking { error: Some(_), .. }));
    let caption = service.name.clone();
    Ok(Document::whole(server, profile, path.clone(), &title, move || {
        let back = Link::new(form, words.say("keep-back", &[]));
        let (typed, error, sent) = match keep {
            Keep::Asking { typed, error } => (typed, error, None),
            Keep::Sent(email) => {
                (String::new(), None, Some(paragraph(words.say("keep-sent", &[("email", &email), ("days", &days)]))))
            }
        };
        let ask = sent.is_none().then(|| {
            ask(
                &path,
                vec![
                    paragraph(words.say("keep-text", &[("days", &days)])),
                    email_field(&words, typed, error.clone(), Some("keep-email-hint")),
                ],
                words.say("keep-send", &[]),
            )
        });
        let on_phone = sent.is_none().then(|| {
            let button = post_form(&take, words.say("keep-phone-button", &[]), Weight::Secondary);
            view! { {subheading(words.say("keep-phone-heading", &[]))}{paragraph(words.say("keep-phone-text", &[]))}{button} }
        });
        let with_help = help.filter(|_| sent.is_none()).map(|kind| {
            let link = Link::new(paths::appointments(&kind), words.say("keep-help-link", &[]));
            view! { {subheading(words.say("keep-help-heading", &[]))}{paragraph(words.say("keep-help-text", &[]))}{link_paragraph(link)} }
        });
        let by_mail = sent.is_none().then(|| subheading(words.say("keep-mail-heading", &[])));
        view! {
            <Page back>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("email", error)/>
                <PageHeading text=heading caption focus=false/>
                {sent}
                {on_phone}
                {by_mail}
                {ask}
                {with_help}
            </Page>
        }
        .into_any()
    }))
}

async fn keep(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
    FormBody(mail): FormBody<Mail>,
) -> Result<Response, Error> {
    let email = mail.email.trim().to_owned();
    if !is_email(&email) {
        let said = profile.words.say("error-email", &[]);
        let page = keep_page(&server, &profile, &service, Keep::Asking { typed: mail.email, error: Some(said) })?;
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    // Who has the mail has the draft.
    let helping = helping::find(&server, &profile, &session).await?;
    if let Some(said) = helping::refuse_own(&profile, helping.as_ref(), &email) {
        let page = keep_page(&server, &profile, &service, Keep::Asking { typed: mail.email, error: Some(said) })?;
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let Some(current) = drafts::find(&server, &profile, &session, &service).await? else {
        return Ok(Redirect::to(&paths::form(&service)).into_response());
    };
    let mail = draft_mail(&profile.council.key, email.clone(), random::id());
    let mail = NewMail { language: profile.language, ..mail };
    let requested = server.store.request_draft_link(&mail, &current.draft.id, server.clock.now()).await?;
    requested.map_err(|too_often| Error::TooManyCodes(too_often.0))?;
    server.mail_waits.notify_one();
    Ok(keep_page(&server, &profile, &service, Keep::Sent(email))?.into_response())
}

async fn show_resume(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Response {
    resume_page(&server, &profile, Code::default(), None).into_response()
}

fn resume_page(server: &Server, profile: &Profile, typed: Code, error: Option<String>) -> Document {
    ways_to_resume(server, profile, (typed, error), (String::new(), None))
}

/// The page of both ways: with a code from a mail, and with one from another screen. What was typed, and what is wrong with it.
pub fn ways_to_resume(
    server: &Server,
    profile: &Profile,
    (typed, error): (Code, Option<String>),
    (screen, screen_error): (String, Option<String>),
) -> Document {
    let words = profile.words.clone();
    let heading = words.say("resume-heading", &[]);
    let title = titled(&words, &heading, error.is_some() || screen_error.is_some());
    Document::whole(server, profile, paths::RESUME.to_owned(), &title, move || {
        let code = view! {
            <TextInput
                name="code" label=words.say("resume-code", &[]) hint=words.say("resume-code-hint", &[])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.code width=Width::Letters10
                autocomplete="off".to_owned() autocapitalize=Some("characters") spellcheck=Some("false")
            />
        };
        let inside = vec![email_field(&words, typed.email, None, Some("resume-email-hint")), code.into_any()];
        let on_screen = screen_code(&words, screen, screen_error.clone());
        let errors = summary("code", error).into_iter().chain(summary(SCREEN, screen_error)).collect::<Vec<_>>();
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading focus=false/>
                {subheading(words.say("resume-screen-heading", &[]))}
                {ask(paths::RESUME_SCREEN, vec![on_screen], words.say("resume-screen-go", &[]))}
                {subheading(words.say("resume-mail-heading", &[]))}
                {ask(paths::RESUME, inside, words.say("resume-mail-go", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// The field for a code from another screen.
pub const SCREEN: &str = "screen";

fn screen_code(words: &Words, value: String, error: Option<String>) -> AnyView {
    view! {
        <TextInput
            name=SCREEN label=words.say("resume-screen-code", &[]) hint=words.say("resume-screen-hint", &[])
            error_prefix=words.say("error-prefix", &[]) error value width=Width::Letters10
            autocomplete="off".to_owned() autocapitalize=Some("characters") spellcheck=Some("false")
        />
    }
    .into_any()
}

async fn resume(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    FormBody(typed): FormBody<Code>,
) -> Result<Response, Error> {
    let code: String = typed.code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let proof = Proof::Code { email: &typed.email, code: &code };
    if let Some(answer) = go_on(&server, &profile, &session, address, proof).await? {
        return Ok(answer);
    }
    let page = resume_page(&server, &profile, typed, Some(profile.words.say("resume-wrong", &[])));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn show_link(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    let found = server.store.find_draft_link(&profile.council.key, &token, server.clock.now()).await?;
    let service = found.and_then(|service| profile.council.find_service(&service));
    let Some(service) = service else {
        let over = Some(profile.words.say("resume-link-over", &[]));
        return Ok(resume_page(&server, &profile, Code::default(), over).into_response());
    };
    let words = profile.words.clone();
    let (heading, caption) = (words.say("resume-heading", &[]), service.name.clone());
    let path = paths::resume_link(&token);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, path.clone(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("resume-text", &[]))}
                {post_form(&path, words.say("draft-go-on", &[]), Weight::Primary)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

async fn use_link(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    let went = go_on(&server, &profile, &session, address, Proof::Token(&token)).await?;
    Ok(went.unwrap_or_else(|| Redirect::to(&paths::resume_link(&token)).into_response()))
}

/// Lets this browser go on with the draft, and opens its form. None if the proof is wrong.
async fn go_on(
    server: &Server,
    profile: &Profile,
    session: &Session,
    address: ClientAddress,
    proof: Proof<'_>,
) -> Result<Option<Response>, Error> {
    let new_session = session.renew(&profile.council.sign_in);
    let rotation = session.rotate(&new_session);
    let network = address.hash();
    let now = server.clock.now();
    match server.store.use_draft_link(&profile.council.key, rotation, proof, &network, now).await? {
        GoingOn::Granted { service, is_new_session } => {
            let answer = Redirect::to(&paths::form(&service)).into_response();
            Ok(Some(if is_new_session { new_session.with(answer) } else { answer }))
        }
        GoingOn::Wrong => Ok(None),
        GoingOn::TooOften(too_often) => Err(Error::TooManyCodes(too_often.0)),
    }
}
