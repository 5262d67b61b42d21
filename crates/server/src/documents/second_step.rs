//! `/account/sign-in/step` and `/account/sign-in/recovery` – the second step on the way in: a code of the authenticator app, or one for
//! whoever lost their phone. Only who gave a first proof gets here.

use super::{
    app_setup::digits_field,
    document::{Document, titled},
    sign_in::read_code,
    small_forms::{ask, summary},
    visit::{Visit, sign_in_first},
};
use crate::{
    authenticator::{Authenticator, recovery_hash},
    delivery::mails::{Changed, security_notice},
    error::Error,
    guard,
    server::Server,
    store::{
        sign_ins::ComingIn,
        steps::{HalfWay, Means, Shown, StepTry, Trying},
    },
};
use axum::{
    Form as FormBody, Router,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{step::read_recovery, words::Words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    text_input::{TextInput, Width},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::SIGN_IN_STEP, get(show_step).post(enter_step))
        .route(paths::SIGN_IN_RECOVERY, get(show_recovery).post(enter_recovery))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    code: String,
}

async fn show_step(visit: Visit) -> Result<Response, Error> {
    visit.show(Means::App).await
}

async fn show_recovery(visit: Visit) -> Result<Response, Error> {
    visit.show(Means::RecoveryCode).await
}

async fn enter_step(visit: Visit, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let code = read_code(&typed.code);
    visit.enter(Means::App, typed.code, &code).await
}

async fn enter_recovery(visit: Visit, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let code = read_recovery(&typed.code);
    visit.enter(Means::RecoveryCode, typed.code, &code).await
}

impl Visit {
    async fn show(&self, means: Means) -> Result<Response, Error> {
        Ok(if self.is_half_way().await? {
            self.step_page(means, None).into_response()
        } else {
            sign_in_first(self.next)
        })
    }

    async fn is_half_way(&self) -> Result<bool, Error> {
        Ok(self.server.store.is_half_way(self.council(), &self.session.hash, self.now()).await?)
    }

    /// Tries what was typed, which is read as `code`.
    async fn enter(&self, means: Means, typed: String, code: &str) -> Result<Response, Error> {
        if code.is_empty() {
            if !self.is_half_way().await? {
                return Ok(sign_in_first(self.next));
            }
            return Ok(self.wrong(means, typed, "step-code-missing"));
        }
        let attempt = StepTry { network: &self.network, means, rules: &self.profile.council.sign_in };
        match self.server.store.try_step(self.council(), &self.session.hash, attempt, self.now()).await? {
            Trying::Nobody => Ok(sign_in_first(self.next)),
            Trying::TooOften(too_often) => Err(Error::TooManySteps(too_often.0)),
            Trying::Of(half_way) => {
                let came = self.take(means, &half_way, code).await?;
                Ok(came.unwrap_or_else(|| self.wrong(means, typed, wrong_words(means))))
            }
        }
    }

    /// Leads on whoever came in by it. None if it was wrong.
    async fn take(&self, means: Means, half_way: &HalfWay, code: &str) -> Result<Option<Response>, Error> {
        let (server, account) = (&self.server, &half_way.account);
        let (hash, notice);
        let shown = match means {
            Means::App => {
                let app = Authenticator::open(&server.vault, account, &half_way.sealed);
                let app = app.ok_or(Error::Fault("the secret of an authenticator app could not be read"))?;
                let Some(step) = app.check(code, self.now(), half_way.last_step) else {
                    return Ok(None);
                };
                Shown::Step(step)
            }
            Means::RecoveryCode => {
                hash = recovery_hash(&server.vault, account, code);
                notice = security_notice(&self.profile, &half_way.email, Changed::RecoveryCodeUsed);
                Shown::RecoveryCode(&hash, &notice)
            }
        };
        let new_session = self.session.renew(&self.profile.council.sign_in);
        let coming = (self.session.rotate(&new_session), self.network.as_str());
        let came = server.store.take_step(self.council(), coming, half_way, shown, self.now()).await?;
        if came == ComingIn::SignedIn {
            server.mail_waits.notify_one();
        }
        self.answer(came, new_session)
    }

    fn wrong(&self, means: Means, typed: String, wrong: &'static str) -> Response {
        let page = self.step_page(means, Some((typed, wrong)));
        page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
    }

    /// Asks for the code. `wrong` is what was typed, and the key of what is wrong with it.
    fn step_page(&self, means: Means, wrong: Option<(String, &'static str)>) -> Document {
        let words = self.profile.words.clone();
        let (path, heading, text) = match means {
            Means::App => (paths::SIGN_IN_STEP, "step-heading", "step-text"),
            Means::RecoveryCode => (paths::SIGN_IN_RECOVERY, "recovery-step-heading", "recovery-step-text"),
        };
        let (path, heading) = (self.next.by(path), words.say(heading, &[]));
        let title = titled(&words, &heading, wrong.is_some());
        let wrong = wrong.map(|(typed, wrong)| (typed, words.say(wrong, &[])));
        let (back, more) = match means {
            Means::App => (
                self.next.by(paths::SIGN_IN),
                Link::new(self.next.by(paths::SIGN_IN_RECOVERY), words.say("step-recovery", &[])),
            ),
            Means::RecoveryCode => {
                (self.next.by(paths::SIGN_IN_STEP), Link::new(paths::CONTACT, words.say("recovery-step-none", &[])))
            }
        };
        Document::whole(&self.server, &self.profile, path.clone(), &title, move || {
            let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
            let field = match means {
                Means::App => digits_field(&words, value, error.clone()),
                Means::RecoveryCode => recovery_field(&words, value, error.clone()),
            };
            view! {
                <Page back=Link::new(back, words.say("back", &[]))>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(words.say(text, &[]))}
                    {ask(&path, vec![field], words.say("sign-in-button", &[]))}
                    {link_paragraph(more)}
                </Page>
            }
            .into_any()
        })
    }
}

fn wrong_words(means: Means) -> &'static str {
    match means {
        Means::App => "step-code-wrong",
        Means::RecoveryCode => "recovery-step-wrong",
    }
}

fn recovery_field(words: &Words, value: String, error: Option<String>) -> AnyView {
    view! {
        <TextInput
            name="code" label=words.say("recovery-step-code", &[]) hint=words.say("recovery-step-code-hint", &[])
            error_prefix=words.say("error-prefix", &[]) error value width=Width::Letters20 autocomplete="off".to_owned()
            spellcheck=Some("false")
        />
    }
    .into_any()
}
