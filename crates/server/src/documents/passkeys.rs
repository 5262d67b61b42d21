//! `/account/passkeys` – the passkeys of an account, and the page of each, where it gets its name and its end. Making one takes a
//! script, and so does coming in by one: pages show the way to it only where the script finds that the browser can.

use super::{
    account::{JustSignedIn, SignedIn},
    document::{Document, titled},
    small_forms::{ask, post_form, summary},
    visit::Next,
};
use crate::{
    clock::local,
    delivery::mails::{Changed, security_notice},
    error::Error,
    guard,
    server::Server,
    store::passkeys::Passkey,
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
use domain::{
    passkey::{LONGEST_NAME, WrongName, read_name},
    words::Words,
};
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    element::{Element, all, element},
    error_summary::ErrorSummary,
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    text_input::TextInput,
};

const SCRIPT: &str = "/passkey.js";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::PASSKEYS, get(list))
        .route("/account/passkeys/{id}", get(show).post(rename))
        .route("/account/passkeys/{id}/remove", post(remove))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
}

async fn list(State(server): State<Server>, JustSignedIn(resident): JustSignedIn) -> Result<Response, Error> {
    let SignedIn { profile, account, .. } = resident;
    let passkeys = server.store.list_passkeys(&profile.council.key, &account.id).await?;
    let has_room = passkeys.len() < usize::from(profile.council.sign_in.passkeys);
    let words = profile.words.clone();
    let heading = words.say("passkeys-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, paths::PASSKEYS.to_owned(), &title, move || {
        let none = passkeys.is_empty().then(|| paragraph(words.say("passkeys-none", &[])));
        let rows: Vec<Row> = passkeys.into_iter().map(|passkey| row(&words, passkey)).collect();
        let rows = (!rows.is_empty()).then(|| view! { <LinkList rows/> }.into_any());
        let add = if has_room { way_to_add(&words) } else { paragraph(words.say("passkeys-full", &[])) };
        view! {
            <Page back=Link::new(paths::SECURITY, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("passkeys-text", &[]))}
                {paragraph(words.say("passkeys-own", &[]))}
                {none}
                {rows}
                {add}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn row(words: &Words, passkey: Passkey) -> Row {
    let note = dates(words, &passkey);
    Row { link: Link::new(paths::passkey(&passkey.id), passkey.name), note: Some(note) }
}

/// When it was added, and when it was used.
fn dates(words: &Words, passkey: &Passkey) -> String {
    let date = |at: Timestamp| words.date_with_year(local(at).date());
    let added = date(passkey.added);
    match passkey.used {
        Some(used) => words.say("passkeys-used", &[("added", &added), ("used", &date(used))]),
        None => words.say("passkeys-unused", &[("added", &added)]),
    }
}

/// A button where the browser can make one, a sentence where it can't.
fn way_to_add(words: &Words) -> AnyView {
    let part = scripted(words, "add").attr("data-known", words.say("passkeys-known", &[]));
    let unable = element("p").class("govuk-body").flag("data-unable", true).text(words.say("passkeys-unable", &[]));
    let inside = [complaint(), button(words, "passkeys-add", Weight::Primary)];
    view! { {unable.view()}{part.children(inside).view()}{script()} }.into_any()
}

/// The same for coming in, beside the other ways. `keep` asks whether to stay signed in.
pub fn way_in(words: &Words, next: Next, keep: AnyView) -> AnyView {
    let part = scripted(words, "sign-in").attr("data-next", next.key());
    let inside = [
        subheading(words.say("sign-in-passkey-heading", &[])),
        paragraph(words.say("sign-in-passkey-text", &[])),
        keep,
        complaint(),
        button(words, "sign-in-passkey", Weight::Secondary),
    ];
    view! { {part.children(inside).view()}{script()} }.into_any()
}

/// A part that the script shows where the browser can do it.
fn scripted(words: &Words, does: &'static str) -> Element {
    let part = element("div").attr("data-passkey", does).flag("hidden", true);
    part.attr("data-failed", words.say("passkeys-failed", &[])).attr("data-lost", words.say("passkeys-lost", &[]))
}

fn button(words: &Words, text: &str, weight: Weight) -> AnyView {
    view! { <ui::button::Button text=words.say(text, &[]) weight kind="button"/> }.into_any()
}

/// Where the script says what went wrong. It stands there before, so that it is read out.
fn complaint() -> AnyView {
    element("div").attr("role", "status").child(element("p").class("govuk-error-message").view()).view()
}

fn script() -> AnyView {
    element("script").attr("src", SCRIPT).flag("defer", true).view()
}

async fn show(
    State(server): State<Server>,
    JustSignedIn(resident): JustSignedIn,
    Path(id): Path<String>,
) -> Result<Response, Error> {
    Ok(match find(&server, &resident, &id).await? {
        Some(passkey) => passkey_page(&server, &resident, passkey, None).into_response(),
        None => Document::not_found(&server, &resident.profile).into_response(),
    })
}

async fn rename(
    State(server): State<Server>,
    JustSignedIn(resident): JustSignedIn,
    Path(id): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let SignedIn { profile, account, .. } = &resident;
    let Some(passkey) = find(&server, &resident, &id).await? else {
        return Ok(Document::not_found(&server, profile).into_response());
    };
    let wrong = match read_name(&typed.name) {
        Ok(name) => {
            server.store.set_passkey_name(&profile.council.key, &account.id, &id, &name).await?;
            return Ok(Redirect::to(paths::PASSKEYS).into_response());
        }
        Err(WrongName::Missing) => profile.words.say("passkey-name-missing", &[]),
        Err(WrongName::Long) => profile.words.say("passkey-name-long", &[("most", &LONGEST_NAME.to_string())]),
    };
    let page = passkey_page(&server, &resident, passkey, Some((typed.name, wrong)));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn remove(
    State(server): State<Server>,
    JustSignedIn(resident): JustSignedIn,
    Path(id): Path<String>,
) -> Result<Response, Error> {
    let SignedIn { profile, session, account } = resident;
    let notice = security_notice(&profile, &account.email, Changed::NoPasskey);
    let (council, which, now) = (&profile.council.key, (id.as_str(), &session.hash), server.clock.now());
    if !server.store.delete_passkey(council, &account.id, which, &notice, now).await? {
        return Ok(Document::not_found(&server, &profile).into_response());
    }
    server.mail_waits.notify_one();
    Ok(Redirect::to(paths::PASSKEYS).into_response())
}

async fn find(server: &Server, resident: &SignedIn, id: &str) -> Result<Option<Passkey>, Error> {
    let passkeys = server.store.list_passkeys(&resident.profile.council.key, &resident.account.id).await?;
    Ok(passkeys.into_iter().find(|passkey| passkey.id == id))
}

/// `wrong` is what was typed, and what is wrong with it.
fn passkey_page(server: &Server, resident: &SignedIn, passkey: Passkey, wrong: Option<(String, String)>) -> Document {
    let profile = &resident.profile;
    let words = profile.words.clone();
    let heading = words.say("passkey-heading", &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let path = paths::passkey(&passkey.id);
    Document::whole(server, profile, path.clone(), &title, move || {
        let dates = dates(&words, &passkey);
        let (value, error) = wrong.map_or((passkey.name, None), |(typed, said)| (typed, Some(said)));
        let field = view! {
            <TextInput
                name="name" label=words.say("passkey-name", &[]) hint=Some(words.say("passkey-name-hint", &[]))
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value autocomplete="off".to_owned()
            />
        };
        let remove = [
            subheading(words.say("passkey-remove-heading", &[])),
            paragraph(words.say("passkey-remove-text", &[])),
            post_form(&format!("{path}/remove"), words.say("passkey-remove", &[]), Weight::Warning),
        ];
        view! {
            <Page back=Link::new(paths::PASSKEYS, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("name", error)/>
                <PageHeading text=heading focus=false/>
                {paragraph(dates)}
                {ask(&path, vec![field.into_any()], words.say("passkey-save", &[]))}
                {all(remove)}
            </Page>
        }
        .into_any()
    })
}
