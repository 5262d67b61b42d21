//! `/read-back/{service}` – the answers in very large type, for the person who is helped: they read them, or have them read to them, and
//! press themselves that they are right. Only then they can be sent, and only as they stand here.

use super::Filling;
use crate::{
    documents::{document::Document, helping::confirm},
    error::Error,
    helping::{digest, is_read_back, refuse_own, said_updates},
    server::Server,
    session::Session,
    site::CouncilHost,
    store::helpings::Helping,
};
use axum::{
    Form as FormBody,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use contract::paths;
use domain::{
    helping::Typist,
    language::Language,
    submission::{self, CONTACT_EMAIL, Checked, Line},
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, ButtonLink, Weight},
    element::element,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Confirmed {
    digest: String,
}

pub async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let filling = find(server, profile, session, &service).await?;
    Ok(match filling.complete()? {
        Some((helping, digest)) => filling.read_back_page(helping, &digest, None).into_response(),
        None => Redirect::to(&paths::form_page(&service, paths::CHECK)).into_response(),
    })
}

/// The person says that it is right. Where the answers are others by now, they are shown again.
pub async fn confirmed(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
    FormBody(confirmed): FormBody<Confirmed>,
) -> Result<Response, Error> {
    let filling = find(server, profile, session, &service).await?;
    let check = Redirect::to(&paths::form_page(&service, paths::CHECK)).into_response();
    let Some((helping, digest)) = filling.complete()? else {
        return Ok(check);
    };
    let again = |message: String| {
        let page = filling.read_back_page(helping, &digest, Some(message));
        page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
    };
    if let Some(message) = filling.own_address() {
        return Ok(again(message));
    }
    if confirmed.digest != digest {
        return Ok(again(filling.profile.words.say("read-back-changed", &[])));
    }
    let (store, council) = (&filling.server.store, &filling.profile.council.key);
    let of = (filling.current.draft.id.as_str(), digest.as_str());
    store.set_read_back(council, of, &helping.id, filling.server.clock.now()).await?;
    Ok(check)
}

/// Only what this council has a form for.
async fn find(
    server: Server,
    profile: std::sync::Arc<crate::profile::Profile>,
    session: Session,
    service: &str,
) -> Result<Filling, Error> {
    let known = profile.council.find_service(service).filter(|service| profile.council.offers_form(service));
    known.ok_or(Error::NotFound)?;
    Filling::find(server, profile, session, service, None).await
}

impl Filling {
    fn checked(&self) -> Option<Checked> {
        let facts = crate::cases::facts_of(&self.profile, self.server.clock.now(), self.raised());
        let routing = crate::cases::routing(&self.profile, &self.service, &facts);
        submission::check(&self.service.form, routing, &self.current.draft.answers, self.today).ok()
    }

    /// Who helps, and what tells the answers from others, where nothing is missing.
    fn complete(&self) -> Result<Option<(&Helping, String)>, Error> {
        let (Some(helping), Some(checked)) = (&self.helping, self.checked()) else {
            return Ok(None);
        };
        Ok(Some((helping, digest(&self.current.draft.form_version, checked.answers())?)))
    }

    /// Whether somebody helps, and the person has yet to say that these answers are right.
    pub(super) fn waits_for_read_back(&self) -> bool {
        let Some(checked) = self.helping.as_ref().and_then(|_| self.checked()) else {
            return false;
        };
        let draft = &self.current.draft;
        !is_read_back(Some(draft), &draft.form_version, checked.answers()).unwrap_or(false)
    }

    /// What is said where updates would go to whoever helps.
    pub(super) fn own_address(&self) -> Option<String> {
        let email = self.current.draft.answers.get(CONTACT_EMAIL)?.first()?;
        refuse_own(&self.profile, self.helping.as_ref(), email)
    }

    fn read_back_page(&self, helping: &Helping, digest: &str, error: Option<String>) -> Document {
        let words = self.profile.words;
        let name = [("name", helping.member.name.as_str())];
        let draft = &self.current.draft;
        let heading = words.say("read-back-heading", &[]);
        let title = crate::documents::document::titled(words, &heading, error.is_some());
        let caption = self.service.name.clone();
        let lines = submission::read_back(&self.service.form, &draft.answers, words);
        let lines: Vec<(Line, Option<String>)> = lines
            .into_iter()
            .map(|line| {
                let who = match draft.typed.get(&line.question).filter(|_| !line.answer.is_empty()) {
                    Some(Typist::Person) => Some(words.say("read-back-typed-person", &[])),
                    Some(Typist::Helper) => Some(words.say("read-back-typed-helper", &name)),
                    None => None,
                };
                let answer = if line.answer.is_empty() { words.say("check-not-given", &[]) } else { line.answer };
                (Line { answer, ..line }, who)
            })
            .collect();
        let routes = self.routes();
        let updates = said_updates(&self.profile, helping, &draft.answers);
        let nothing = words.say("read-back-helper-nothing", &name);
        let (path, check) = (paths::read_back(&self.service.key), paths::form_page(&self.service.key, paths::CHECK));
        let (action, digest) = (path.clone(), digest.to_owned());
        let errors = error.into_iter().map(|message| ErrorLink { field: None, message }).collect::<Vec<_>>();
        Document::whole(&self.server, &self.profile, path, &title, move || {
            let say = |key: &str| words.say(key, &[]);
            let yes = view! { <Button text=say("read-back-yes")/> }.into_any();
            let notes = routes.into_iter().map(|(team, reason, promise)| {
                view! { {paragraph(format!("{team} {reason}"))}{promise.map(paragraph)} }
            });
            let page = view! {
                <Page back=Link::new(check.clone(), say("back"))>
                    <ErrorSummary title=say("error-summary") errors/>
                    <PageHeading text=heading caption focus=false/>
                    {paragraph(say("read-back-text"))}
                    {list(lines)}
                    {subheading(say("check-route-heading"))}
                    {notes.collect_view()}
                    {subheading(say("read-back-updates"))}
                    {paragraph(updates)}
                    {paragraph(nothing)}
                    {subheading(say("read-back-question"))}
                    {paragraph(say("read-back-who-presses"))}
                    {confirm(&action, &digest, yes)}
                    <ButtonLink text=say("read-back-change") href=check weight=Weight::Secondary/>
                </Page>
            };
            element("div").class("app-read-back").child(page.into_any()).view()
        })
    }
}

fn list(lines: Vec<(Line, Option<String>)>) -> AnyView {
    let line = |(line, who): (Line, Option<String>)| {
        let language = line.language.map(Language::marks);
        let who = who.map(|who| element("dd").class("app-read-back__who").text(who).view());
        element("div")
            .child(element("dt").in_language(language).text(line.name).view())
            .child(element("dd").class("app-read-back__answer").in_language(language).text(line.answer).view())
            .children(who)
            .view()
    };
    element("dl").class("app-read-back__lines").children(lines.into_iter().map(line)).view()
}
