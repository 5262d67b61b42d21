//! `/services/{service}/form/already` – between the place of a report and what comes next: open cases at the same place. Where
//! there are none, or they can't be looked up, the form goes on.

use super::{Document, Filling, titled};
use crate::{
    client::ClientAddress,
    error::Error,
    open_cases::{self, Wish},
};
use asking::{Typed, already, error_links};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use contract::paths;
use domain::{
    follow::OpenCase,
    form::Page as FormPage,
    message::FieldError,
    submission::CONTACT_EMAIL,
    way::{self, Asked, Place},
};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    element::element,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
};

pub async fn show(filling: &Filling, client: ClientAddress) -> Response {
    let email = filling.current.draft.answers.get(CONTACT_EMAIL).and_then(|answer| answer.first());
    let typed = Typed { case: String::new(), email: email.cloned().unwrap_or_default() };
    match (filling.followed_page(), filling.list(client).await) {
        (Some(page), Some(cases)) => filling.already(page, cases, typed, &[]).into_response(),
        _ => Redirect::to(&filling.on()).into_response(),
    }
}

/// Follows the case that was chosen. The draft is not needed any more.
pub async fn follow(filling: &Filling, client: ClientAddress, case: String, email: String) -> Result<Response, Error> {
    let errors = open_cases::check(&filling.profile, filling.helping.as_ref(), &case, &email);
    if errors.is_empty() {
        let wish = Wish { case: &case, email: email.trim(), draft: &filling.current.draft.id };
        open_cases::follow(&filling.server, &filling.profile, &filling.service, wish, client).await?;
        return Ok(Redirect::to(&paths::followed(&filling.service.key)).into_response());
    }
    Ok(match (filling.followed_page(), filling.list(client).await) {
        (Some(page), Some(cases)) => filling
            .already(page, cases, Typed { case, email }, &errors)
            .with_status(StatusCode::UNPROCESSABLE_ENTITY)
            .into_response(),
        _ => Redirect::to(&filling.on()).into_response(),
    })
}

impl Filling {
    /// The page that asked for the place, if it was answered well.
    fn followed_page(&self) -> Option<&FormPage> {
        let (form, answers) = (&self.service.form, &self.current.draft.answers);
        let (page, _) = form.followed()?;
        let is_there = way::place(form, answers, Asked::Page(&page.key), self.today) == Place::Page(page);
        (is_there && way::check_page(page, answers, self.today).is_empty()).then_some(page)
    }

    /// Open cases at the place that was answered, if there are any.
    async fn list(&self, client: ClientAddress) -> Option<Vec<OpenCase>> {
        self.followed_page()?;
        let (_, question) = self.service.form.followed()?;
        let answer = self.current.draft.answers.get(&question.key)?;
        let found = open_cases::list(&self.server, &self.profile, &self.service, answer, client).await.ok()?;
        Some(found).filter(|cases| !cases.is_empty())
    }

    /// Where the form goes on.
    fn on(&self) -> String {
        let (form, answers) = (&self.service.form, &self.current.draft.answers);
        let step = match self.followed_page() {
            Some(page) => way::next(form, answers, &page.key, false, self.today),
            None => way::first_open(form, answers, self.today),
        };
        paths::step(&self.service.key, step)
    }

    fn already(&self, page: &FormPage, cases: Vec<OpenCase>, typed: Typed, errors: &[FieldError]) -> Document {
        let words = Arc::new(self.profile.words.clone());
        let service = &self.service;
        let heading = words.say("already-heading", &[]);
        let title = titled(&words, &heading, !errors.is_empty());
        let back = Link::new(paths::form_page(&service.key, &page.key), words.say("back", &[]));
        let action = paths::form_page(&service.key, paths::ALREADY);
        let (caption, council, on) = (service.name.clone(), self.profile.council.name.clone(), self.on());
        let errors = errors.to_vec();
        Document::journey("form", &title, move || {
            let (follow, different) = (words.say("already-follow", &[]), words.say("already-different", &[]));
            let buttons = view! {
                <ButtonGroup>
                    <Button text=follow/>
                    <ButtonLink text=different href=on weight=Weight::Secondary/>
                </ButtonGroup>
            };
            let form = element("form")
                .attr("method", "post")
                .attr("action", action)
                .flag("novalidate", true)
                .children(already(&words, &council, &cases, typed, &errors))
                .child(buttons.into_any());
            view! {
                <Page back>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=error_links(&words, &errors)/>
                    <PageHeading text=heading caption focus=false/>
                    {form.view()}
                </Page>
            }
            .into_any()
        })
    }
}
