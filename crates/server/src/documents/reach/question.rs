//! `/account/contact/{page}` – one question about how the resident wants to be reached. Whoever changes it in two tabs at a time is
//! told in the later one.

use crate::{
    documents::{
        account::{JustSignedIn, SignedIn},
        document::{Document, titled},
        small_forms::{form, hidden},
    },
    error::Error,
    profile::Profile,
    random::hex,
    server::Server,
    store::{audit::Actor, outbox::Channel, reach::Reach},
    telling::carries,
};
use asking::{error_links, questions};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    answer::{Answers, is_blank},
    form::Page as FormPage,
    message::{FieldError, Message},
    reach::{BY_LETTER, BY_TEXT, QUIET_FROM, QUIET_TO, QuietFault, UPDATES, quiet_fault},
    way,
};
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use ui::{
    button::Button,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
};

/// The hidden field that names what stood on the page before it was changed.
const SEEN: &str = "seen";
/// So often is it tried again when another question is changed at the same moment.
const TRIES: usize = 5;

pub fn routes() -> Router<Server> {
    Router::new().route("/account/contact/{page}", get(show).post(change))
}

/// The page without the ways that this council's messages can't go.
fn find_page(server: &Server, profile: &Profile, key: &str) -> Result<FormPage, Error> {
    let mut page = profile.reach.find_page(key).ok_or(Error::NotFound)?.clone();
    for question in page.questions.iter_mut().filter(|question| question.key == UPDATES) {
        question.options.retain(|option| match option.key.as_str() {
            BY_TEXT => carries(server, &profile.council.key, Channel::Text),
            BY_LETTER => carries(server, &profile.council.key, Channel::Letter),
            _ => true,
        });
    }
    Ok(page)
}

async fn show(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
    Path(page): Path<String>,
) -> Result<Response, Error> {
    let page = &find_page(&server, &profile, &page)?;
    let reach = server.store.find_reach(&profile.council.key, &account.id).await?;
    Ok(draw(&server, &profile, page, &reach.told, &seen(page, &reach.told), Wrong::default()).into_response())
}

async fn change(
    State(server): State<Server>,
    JustSignedIn(SignedIn { profile, account, .. }): JustSignedIn,
    Path(page): Path<String>,
    FormBody(fields): FormBody<Vec<(String, String)>>,
) -> Result<Response, Error> {
    let page = &find_page(&server, &profile, &page)?;
    let values = |name: &str| fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect();
    let typed: Answers =
        page.questions.iter().map(|question| (question.key.clone(), question.answer_in(values))).collect();
    let before: Vec<String> = values(SEEN);
    let before = before.first().map_or("", String::as_str);
    let errors = check(&server, &profile, page, &typed);
    if !errors.is_empty() {
        let document = draw(&server, &profile, page, &typed, before, Wrong { errors, ..Wrong::default() });
        return Ok(document.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let (council, now) = (&profile.council.key, server.clock.now());
    for _ in 0..TRIES {
        let reach = server.store.find_reach(council, &account.id).await?;
        if seen(page, &reach.told) != before {
            let wrong = Wrong { changed: Some(page_said(&profile, page, &reach.told)), ..Wrong::default() };
            let document = draw(&server, &profile, page, &typed, &seen(page, &reach.told), wrong);
            return Ok(document.with_status(StatusCode::CONFLICT).into_response());
        }
        let mut told = reach.told.clone();
        for question in &page.questions {
            told.remove(&question.key);
            let answer = typed.get(&question.key).map(|answer| question.clean(answer)).unwrap_or_default();
            if !is_blank(Some(&answer)) {
                told.insert(question.key.clone(), answer);
            }
        }
        let reach = Reach { told, confirmed: now, ..reach };
        if server.store.set_reach(council, &account.id, &reach, Actor::Resident, now).await? {
            return Ok(Redirect::to(paths::REACH).into_response());
        }
    }
    Err(Error::Busy)
}

/// What is wrong with what was typed: each answer by itself, then what they say together.
fn check(server: &Server, profile: &Profile, page: &FormPage, typed: &Answers) -> Vec<FieldError> {
    let errors = way::check_page(page, typed, server.clock.local_now().date());
    let together = quiet_fault(typed).filter(|_| errors.is_empty()).map(|fault| {
        let (question, key) = match fault {
            QuietFault::NoBeginning => (QUIET_FROM, "reach-quiet-from-missing"),
            QuietFault::NoEnd => (QUIET_TO, "reach-quiet-to-missing"),
            QuietFault::Nothing => (QUIET_TO, "reach-quiet-nothing"),
        };
        let message = Message::Said(profile.words.say(key, &[]));
        FieldError { question: question.to_owned(), field: question.to_owned(), message }
    });
    errors.into_iter().chain(together).collect()
}

/// Names what was told on a page, so that it can be seen whether it was changed since. It says nothing of it.
fn seen(page: &FormPage, told: &Answers) -> String {
    let answers: Vec<_> = page.questions.iter().map(|question| told.get(&question.key)).collect();
    hex(&Sha256::digest(serde_json::to_vec(&answers).unwrap_or_default())[..8])
}

/// What was told on a page, as a person reads it.
fn page_said(profile: &Profile, page: &FormPage, told: &Answers) -> String {
    let said = page.questions.iter().filter_map(|question| {
        let said = question.read_back(told.get(&question.key)?, profile.words);
        Some(said.replace('\n', ", "))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { profile.words.say("check-not-given", &[]) } else { said.join(" – ") }
}

/// What keeps the answers of a page from being taken.
#[derive(Default)]
struct Wrong {
    errors: Vec<FieldError>,
    /// What it was changed to elsewhere meanwhile.
    changed: Option<String>,
}

fn draw(server: &Server, profile: &Profile, page: &FormPage, answers: &Answers, seen: &str, wrong: Wrong) -> Document {
    let words = Arc::new(profile.words.clone());
    let action = paths::reach(&page.key);
    let changed = wrong.changed.map(|now| words.say("reach-changed", &[("now", &now)]));
    let title = titled(&words, page.heading(), changed.is_some() || !wrong.errors.is_empty());
    let changed = changed.map(|message| ErrorLink { field: None, message });
    let errors: Vec<ErrorLink> = changed.into_iter().chain(error_links(&words, &wrong.errors)).collect();
    let mut inside = vec![hidden(SEEN, seen)];
    inside.extend(questions(&words, page, answers, &wrong.errors, false));
    Document::whole(server, profile, action.clone(), &title, move || {
        inside.push(view! { <Button text=words.say("reach-save", &[])/> }.into_any());
        view! {
            <Page back=Link::new(paths::REACH, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                {form(&action, inside)}
            </Page>
        }
        .into_any()
    })
}
