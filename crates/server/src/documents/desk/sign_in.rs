//! `/desk/sign-in`, `/desk/step` and `/desk/sign-out` – in for staff, always by both steps, and out again. Whether an address is one of
//! staff, no answer tells.

use super::{AtDoor, SIGN_OUT, demo};
use crate::{
    authenticator::Authenticator,
    desk_session::{NewDeskSession, ended},
    documents::{
        app_setup::digits_field,
        demonstration,
        document::{Document, titled},
        password::password_field,
        sign_in::read_code,
        small_forms::{ask, email_field, summary},
    },
    error::Error,
    server::Server,
    store::{
        passwords::Try,
        staff_sessions::{Lasting, StaffStep, StaffTrying, Stage},
        steps::{Means, StepTry},
    },
};
use axum::{
    Form as FormBody, Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::question::is_email;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{error_summary::ErrorSummary, link::Link, page::Page, page_heading::PageHeading, prose::paragraph};

const STEP: &str = "/desk/step";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::DESK_SIGN_IN, get(show).post(sign_in))
        .route(STEP, get(show_step).post(enter_step))
        .route(SIGN_OUT, post(sign_out))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    email: String,
    password: String,
    code: String,
}

/// What is wrong with an address and a password: the keys of what is said at each.
#[derive(Default)]
struct Wrong {
    email: Option<&'static str>,
    password: Option<&'static str>,
}

async fn show(at_door: AtDoor) -> Response {
    at_door.sign_in_page(String::new(), &Wrong::default()).into_response()
}

async fn sign_in(at_door: AtDoor, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let email = typed.email.trim();
    let mut wrong = Wrong {
        email: (!is_email(email)).then_some("error-email"),
        password: typed.password.is_empty().then_some("sign-in-password-missing"),
    };
    if wrong.email.is_none() && wrong.password.is_none() {
        match at_door.show_password(email, &typed.password).await? {
            Some(answer) => return Ok(answer),
            None => wrong.password = Some("sign-in-password-wrong"),
        }
    }
    let page = at_door.sign_in_page(typed.email, &wrong);
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn show_step(at_door: AtDoor) -> Result<Response, Error> {
    Ok(match at_door.find(Stage::Step).await? {
        Some(_) => at_door.step_page(None).into_response(),
        None => Redirect::to(paths::DESK_SIGN_IN).into_response(),
    })
}

async fn enter_step(at_door: AtDoor, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let code = read_code(&typed.code);
    if code.is_empty() {
        return Ok(match at_door.find(Stage::Step).await? {
            Some(_) => at_door.wrong_step(typed.code, "step-code-missing"),
            None => Redirect::to(paths::DESK_SIGN_IN).into_response(),
        });
    }
    let rules = &at_door.profile.council.sign_in;
    let attempt = StepTry { network: &at_door.network, means: Means::App, rules };
    let store = &at_door.server.store;
    match store.try_staff_step(at_door.council(), &at_door.session.hash, attempt, at_door.now()).await? {
        StaffTrying::Nobody => Ok(Redirect::to(paths::DESK_SIGN_IN).into_response()),
        StaffTrying::TooOften(too_often) => Err(Error::TooManySteps(too_often.0)),
        StaffTrying::Of(step) => {
            let came = at_door.take(&step, &code).await?;
            Ok(came.unwrap_or_else(|| at_door.wrong_step(typed.code, "step-code-wrong")))
        }
    }
}

async fn sign_out(at_door: AtDoor) -> Result<Response, Error> {
    let store = &at_door.server.store;
    store.sign_out_staff(at_door.council(), &at_door.session.hash, at_door.now()).await?;
    Ok(ended(Redirect::to(paths::DESK_SIGN_IN)))
}

impl AtDoor {
    /// Leads on to the second step. None if the address or the password is wrong.
    async fn show_password(&self, email: &str, password: &str) -> Result<Option<Response>, Error> {
        let (server, now) = (&self.server, self.now());
        let attempt = Try { email, network: &self.network };
        let rules = &self.profile.council.sign_in;
        let found = server.store.find_staff_password(self.council(), attempt, rules, now).await?;
        let stored = found.map_err(|too_often| Error::TooManyStaffTries(too_often.0))?;
        let is_right = server.passwords.verify(password, stored.as_ref().map(|stored| stored.hash.as_str())).await?;
        let Some(stored) = stored.filter(|_| is_right) else {
            server.store.note_staff_refused(self.council(), email, now).await?;
            return Ok(None);
        };
        let new = NewDeskSession::create();
        let minutes = self.profile.council.staff.step();
        let change = self.session.enter(&new, Lasting { idle: minutes, most: minutes }, &self.network);
        let is_same = server.store.start_staff_step(self.council(), attempt, &stored, change, now).await?;
        Ok(is_same.then(|| new.with(Redirect::to(STEP))))
    }

    /// Lets in whoever showed the code. None if it is wrong.
    async fn take(&self, step: &StaffStep, code: &str) -> Result<Option<Response>, Error> {
        let (server, now) = (&self.server, self.now());
        let app = Authenticator::open(&server.vault, &step.member, &step.sealed);
        let app = app.ok_or(Error::Fault("the secret of an authenticator app could not be read"))?;
        let Some(shown) = app.check(code, now, step.last_step) else {
            server.store.note_staff_step_refused(self.council(), &step.member, now).await?;
            return Ok(None);
        };
        let new = NewDeskSession::create();
        let change = self.session.enter(&new, self.lasting(), &self.network);
        let is_in = server.store.take_staff_step(self.council(), change, (step, shown), now).await?;
        Ok(is_in.then(|| new.with(Redirect::to(paths::DESK))))
    }

    fn sign_in_page(&self, email: String, wrong: &Wrong) -> Document {
        let words = self.profile.words.clone();
        let heading = words.say("desk-sign-in-heading", &[]);
        let say = |key: Option<&str>| key.map(|key| words.say(key, &[]));
        let (email_error, password_error) = (say(wrong.email), say(wrong.password));
        let title = titled(&words, &heading, email_error.is_some() || password_error.is_some());
        let is_demo = self.server.demo.is_some();
        let show_how = demonstration::link(&self.server, &words);
        Document::whole(&self.server, &self.profile, paths::DESK_SIGN_IN.to_owned(), &title, move || {
            let mut errors = summary("email", email_error.clone());
            errors.extend(summary("password", password_error.clone()));
            let inside = vec![
                email_field(&words, email, email_error, None),
                password_field(&words, "sign-in-password", None, password_error, "current-password"),
            ];
            view! {
                <Page back=Link::new(paths::START, words.say("back", &[]))>
                    <ErrorSummary title=words.say("error-summary", &[]) errors/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(words.say("desk-sign-in-text", &[]))}
                    {ask(paths::DESK_SIGN_IN, inside, words.say("sign-in-button", &[]))}
                    {paragraph(words.say("desk-sign-in-lost", &[]))}
                    {is_demo.then(|| demo::choices(&words))}
                    {show_how}
                </Page>
            }
            .into_any()
        })
    }

    fn wrong_step(&self, typed: String, wrong: &str) -> Response {
        let page = self.step_page(Some((typed, self.profile.words.say(wrong, &[]))));
        page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
    }

    /// Asks for the code of the app. `wrong` is what was typed, and what is wrong with it.
    fn step_page(&self, wrong: Option<(String, String)>) -> Document {
        let words = self.profile.words.clone();
        let heading = words.say("step-heading", &[]);
        let title = titled(&words, &heading, wrong.is_some());
        Document::whole(&self.server, &self.profile, STEP.to_owned(), &title, move || {
            let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
            let field = digits_field(&words, value, error.clone());
            view! {
                <Page back=Link::new(paths::DESK_SIGN_IN, words.say("back", &[]))>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(words.say("step-text", &[]))}
                    {ask(STEP, vec![field], words.say("sign-in-button", &[]))}
                </Page>
            }
            .into_any()
        })
    }
}
