//! `/cases/{reference}/contact` – how a resident is reached about one case. The address that was left is told.

use super::AtCase;
use crate::{
    case_events::{Happening, Outcome, record},
    documents::{
        document::{Document, titled},
        small_forms::{ask, email_field},
    },
    error::Error,
    helping, random,
    store::{audit::Actor, cases::Contact},
};
use axum::{
    Form as FormBody,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use contract::paths;
use domain::{
    case::EventKind,
    language::Language,
    question::{clean_text, is_email, is_phone},
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    text_input::{TextInput, Width},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    email: String,
    phone: String,
}

#[derive(Debug, Clone, Copy, Default)]
struct Wrong {
    email: Option<&'static str>,
    phone: Option<&'static str>,
}

/// The same in words.
#[derive(Debug, Default)]
struct Said {
    email: Option<String>,
    phone: Option<String>,
}

impl Wrong {
    fn said(self, words: &Words) -> Said {
        let said = |key: &str, name: &str| words.say(key, &[("name", &words.say(name, &[]))]);
        Said {
            email: self.email.map(|key| said(key, "keep-email")),
            phone: self.phone.map(|key| said(key, "contact-number")),
        }
    }
}

impl Typed {
    /// One of the two is needed: without both nobody hears what becomes of the case.
    fn read(&self) -> Result<Contact, Wrong> {
        let (email, phone) = (clean_text(&self.email), clean_text(&self.phone));
        let wrong = Wrong {
            email: match (email.is_empty(), phone.is_empty()) {
                (true, true) => Some("contact-missing"),
                (true, false) => None,
                (false, _) => (!is_email(&email)).then_some("error-email"),
            },
            phone: (!phone.is_empty() && !is_phone(&phone)).then_some("error-phone"),
        };
        if wrong.email.is_some() || wrong.phone.is_some() {
            return Err(wrong);
        }
        let given = |text: String| (!text.is_empty()).then_some(text);
        Ok(Contact { name: None, email: given(email), phone: given(phone) })
    }
}

pub async fn show(at: AtCase) -> Response {
    match at.allows(EventKind::ContactChanged) {
        // What is stored is not shown: it may be somebody else's screen.
        Some(_) => page(&at, Typed::default(), Said::default()).into_response(),
        None => at.to_case(),
    }
}

pub async fn keep(at: AtCase, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    if at.allows(EventKind::ContactChanged).is_none() {
        return Ok(at.to_case());
    }
    let helping = helping::find(&at.server, &at.profile, &at.session).await?;
    let own = helping::refuse_own(&at.profile, helping.as_ref(), &typed.email);
    let contact = match (typed.read(), own) {
        (Ok(contact), None) => contact,
        (read, own) => {
            let said = read.err().unwrap_or_default().said(at.profile.words);
            let said = Said { email: own.or(said.email), ..said };
            return Ok(page(&at, typed, said).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
    };
    let key = random::id();
    let happening = Happening {
        contact: Some(&contact),
        key: Some(&key),
        ..Happening::new(EventKind::ContactChanged, Actor::Resident)
    };
    match record(&at.server, &at.profile, &at.reference, happening).await? {
        Outcome::TooOften(too_often) => Err(Error::TooMany(too_often.0)),
        _ => Ok(at.to_case()),
    }
}

fn page(at: &AtCase, typed: Typed, Said { email, phone }: Said) -> Document {
    let words = at.profile.words.clone();
    let heading = words.say("case-contact", &[]);
    let title = titled(&words, &heading, email.is_some() || phone.is_some());
    let (path, back) = (paths::case_contact(&at.reference), paths::case(&at.reference));
    let caption = at.stored.as_ref().map(|stored| at.profile.said(&stored.case.service_name));
    let (caption, language) = caption.unwrap_or_default();
    let caption_language = language.map(Language::marks);
    let errors = [("email", &email), ("phone", &phone)];
    let errors: Vec<ErrorLink> = errors
        .into_iter()
        .filter_map(|(field, error)| Some(ErrorLink { field: Some(field.to_owned()), message: error.clone()? }))
        .collect();
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let phone = view! {
            <TextInput
                name="phone" label=words.say("contact-number", &[]) error_prefix=words.say("error-prefix", &[]) error=phone
                value=typed.phone kind="tel" autocomplete="tel".to_owned() width=Width::Letters20
            />
        };
        let fields = vec![email_field(&words, typed.email, email, None), phone.into_any()];
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors/>
                <PageHeading text=heading caption caption_language focus=false/>
                {paragraph(words.say("contact-text", &[]))}
                {ask(&path, fields, words.say("contact-save", &[]))}
            </Page>
        }
        .into_any()
    })
}
