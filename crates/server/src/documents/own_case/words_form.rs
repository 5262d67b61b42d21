//! Asks a resident for words about their case. What was typed stays, also for a browser that may not see the case any more; it learns
//! no more of it.

use super::{AtCase, Document, Typed, hidden};
use crate::documents::{
    document::titled,
    small_forms::{ask, summary},
};
use contract::paths;
use domain::case::{EventKind, LONGEST_WORDS, Status};
use leptos::prelude::*;
use ui::{
    element::element, error_summary::ErrorSummary, inset_text::InsetText, link::Link, page::Page,
    page_heading::PageHeading, prose::paragraph, textarea::Textarea,
};

/// What the words are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// More about it, or the answer to what the team asked.
    More,
    /// Why it isn't solved.
    Reopen,
}

impl Asks {
    pub fn kind(self) -> EventKind {
        match self {
            Self::More => EventKind::WordsAdded,
            Self::Reopen => EventKind::Reopened,
        }
    }

    pub fn missing(self) -> &'static str {
        match self {
            Self::More => "more-missing",
            Self::Reopen => "reopen-missing",
        }
    }

    /// Heading, text, label, button.
    fn keys(self, question: Option<&str>) -> [&'static str; 4] {
        match (self, question) {
            (Self::More, None) => ["more-heading", "more-text", "more-label", "more-send"],
            (Self::More, Some(_)) => ["answer-heading", "answer-text", "answer-label", "answer-send"],
            (Self::Reopen, _) => ["reopen-heading", "reopen-text", "reopen-label", "reopen-send"],
        }
    }
}

pub fn words_page(at: &AtCase, asks: Asks, typed: Typed, wrong: Option<&'static str>) -> Document {
    let words = at.profile.words.clone();
    let question = question(at);
    let [heading, text, label, send] = asks.keys(question.as_deref());
    let heading = words.say(heading, &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let path = match asks {
        Asks::More => paths::case_more(&at.reference),
        Asks::Reopen => paths::case_reopen(&at.reference),
    };
    let back = paths::case(&at.reference);
    let caption = at.stored.as_ref().map(|stored| stored.case.service_name.clone()).unwrap_or_default();
    let way_in = at.stored.is_none().then(|| words.say("more-way-in", &[]));
    let most = LONGEST_WORDS.to_string();
    let error = wrong.map(|wrong| words.say(wrong, &[("most", &most)]));
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let id = hidden("id", &typed.id);
        let field = view! {
            <Textarea
                name="more" label=words.say(label, &[]) hint=words.say("more-hint", &[("most", &most)])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.more
            />
        };
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("more", error)/>
                <PageHeading text=heading caption focus=false/>
                {question.map(|text| view! { <InsetText>{text}</InsetText> })}
                {paragraph(words.say(text, &[]))}
                {way_in.map(elsewhere)}
                {ask(&path, vec![id, field.into_any()], words.say(send, &[]))}
            </Page>
        }
        .into_any()
    })
}

/// What the team asked, while it waits for the answer.
fn question(at: &AtCase) -> Option<String> {
    let stored = at.stored.as_ref().filter(|stored| stored.life().status == Status::WaitingForResident)?;
    let asked = stored.events.iter().rev().find(|event| event.kind == EventKind::Asked)?;
    asked.said.words.clone()
}

/// Leads to a code beside this page, on which the words stay.
fn elsewhere(text: String) -> AnyView {
    let link = element("a").class("govuk-link").attr("href", paths::TRACK).attr("target", "_blank").text(text).view();
    element("p").class("govuk-body").child(link).view()
}
