//! What it takes to set up an authenticator app, for residents and for staff: the key as a QR code, as a link and as text, and a first
//! code, which shows that the app has it.

use super::{
    document::{Document, titled},
    qr::qr,
    small_forms::{ask, summary},
};
use crate::{authenticator::Authenticator, profile::Profile, server::Server};
use domain::words::Words;
use leptos::prelude::*;
use ui::{
    element::element,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    text_input::{TextInput, Width},
};

/// The page that shows a new secret.
pub struct SetUp<'a> {
    pub app: &'a Authenticator,
    /// Whose codes they will be, as the app lists them.
    pub name: &'a str,
    /// Where the code is sent to, and the page is.
    pub path: &'static str,
    pub back: Option<&'static str>,
    /// What was typed, and the key of what is wrong with it.
    pub wrong: Option<(String, &'static str)>,
}

impl SetUp<'_> {
    pub fn page(self, server: &Server, profile: &Profile) -> Document {
        let Self { app, name, path, back, wrong } = self;
        let words = profile.words.clone();
        let heading = words.say("app-setup-heading", &[]);
        let title = titled(&words, &heading, wrong.is_some());
        let key = app.key();
        let link = app.link(&profile.council.name, name);
        let wrong = wrong.map(|(typed, wrong)| (typed, words.say(wrong, &[])));
        Document::whole(server, profile, path.to_owned(), &title, move || {
            let (value, error) = wrong.map_or_else(Default::default, |(typed, said)| (typed, Some(said)));
            let field = digits_field(&words, value, error.clone());
            let code = link.as_deref().and_then(|link| qr(link, words.say("app-setup-qr", &[])));
            let open = link.map(|link| link_paragraph(Link::new(link, words.say("app-setup-open", &[]))));
            let body = view! {
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("code", error)/>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("app-setup-need", &[]))}
                {subheading(words.say("app-setup-first", &[]))}
                {paragraph(words.say("app-setup-scan", &[]))}
                {code}
                {open}
                {paragraph(words.say("app-setup-type", &[]))}
                {element("p").class("govuk-body").child(element("strong").text(key).view()).view()}
                {subheading(words.say("app-setup-then", &[]))}
                {ask(path, vec![field], words.say("app-setup-button", &[]))}
            };
            match back {
                Some(back) => view! { <Page back=Link::new(back, words.say("back", &[]))>{body}</Page> }.into_any(),
                None => view! { <Page>{body}</Page> }.into_any(),
            }
        })
    }
}

/// Asks for the six digits that the app shows.
pub fn digits_field(words: &Words, value: String, error: Option<String>) -> AnyView {
    view! {
        <TextInput
            name="code" label=words.say("step-code", &[]) hint=words.say("step-code-hint", &[])
            error_prefix=words.say("error-prefix", &[]) error value width=Width::Letters10
            inputmode=Some("numeric") autocomplete="one-time-code".to_owned() spellcheck=Some("false")
        />
    }
    .into_any()
}
