//! Asks a resident for words about their case. What was typed stays, also for a browser that may not see the case any more; it learns
//! no more of it.

use super::{AtCase, Document, Typed, hidden};
use crate::{
    client::ClientAddress,
    documents::{document::titled, plain_fields::Sender, small_forms::unseen_button},
    error::Error,
    session::NewSession,
};
use asking::{Asked, error_links, field};
use axum::extract::Request;
use contract::paths;
use domain::{
    answer::Answers,
    case::{EventKind, LONGEST_WORDS, Status},
    form::Page as FormPage,
    language::Language,
    message::{FieldError, Message},
    question::{Kind, Question},
    words::Words,
};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::Button,
    element::{all, element},
    error_summary::ErrorSummary,
    file_upload::REMOVE,
    inset_text::InsetText,
    label::Size,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    textarea::Textarea,
};

/// The fields of the files: that to choose them in, and those that arrived.
const FILES: &str = "files";
const GIVEN: &str = "given";

/// What the words are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// More about it, or the answer to what the team asked.
    More,
    /// Why it isn't solved.
    Reopen,
    /// Why the answer to a complaint is not enough, if they like to say.
    NextStage,
}

impl Asks {
    pub fn kind(self) -> EventKind {
        match self {
            Self::More => EventKind::WordsAdded,
            Self::Reopen => EventKind::Reopened,
            Self::NextStage => EventKind::Escalated,
        }
    }

    pub fn missing(self) -> &'static str {
        match self {
            Self::More => "more-missing",
            Self::Reopen => "reopen-missing",
            Self::NextStage => "more-missing",
        }
    }

    /// Heading, text, label, button.
    fn keys(self, question: Option<&str>) -> [&'static str; 4] {
        match (self, question) {
            (Self::More, None) => ["more-heading", "more-text", "more-label", "more-send"],
            (Self::More, Some(_)) => ["answer-heading", "answer-text", "answer-label", "answer-send"],
            (Self::Reopen, _) => ["reopen-heading", "reopen-text", "reopen-label", "reopen-send"],
            (Self::NextStage, _) => ["next-stage-heading", "next-stage-text", "next-stage-label", "next-stage-send"],
        }
    }
}

/// What a browser sent with the page.
pub struct Arrived {
    pub typed: Typed,
    /// A file was to be removed: what is left.
    pub without: Option<Typed>,
    pub errors: Vec<FieldError>,
    /// The session that the browser needs from now on, if it had none.
    pub new_session: Option<NewSession>,
}

/// Reads the words, and stores the files that came with them, each by the same checks as those of a form.
pub async fn receive(at: &mut AtCase, client: ClientAddress, request: Request) -> Result<Arrived, Error> {
    let (server, profile) = (at.server.clone(), at.profile.clone());
    let (page, answers) = (files_page(profile.words), Answers::new());
    let sender = Sender { server: &server, profile: &profile, client, page: &page, answers: &answers };
    let received = sender.receive(&mut at.session, request).await?;
    let text = |name: &str| received.values(name).into_iter().next().unwrap_or_default();
    let mut files = received.values(GIVEN);
    files.extend(received.files.get(FILES).cloned().unwrap_or_default());
    let mut typed = Typed { id: text("id"), more: text("more"), files };
    let removed = text(REMOVE);
    let without = (!removed.is_empty()).then(|| {
        typed.files.retain(|file| *file != removed);
        Typed { id: typed.id.clone(), more: typed.more.clone(), files: typed.files.clone() }
    });
    Ok(Arrived { typed, without, errors: received.errors, new_session: received.new_session })
}

/// What is wrong with the words.
pub fn wrong(at: &AtCase, key: &str) -> FieldError {
    let said = at.profile.words.say(key, &[("most", &LONGEST_WORDS.to_string())]);
    let field = if key == "more-files-gone" { FILES } else { "more" };
    FieldError { question: field.to_owned(), field: field.to_owned(), message: Message::Said(said) }
}

fn files_page(words: &Words) -> FormPage {
    let files = Question::new(FILES, words.say("more-files", &[]), Kind::Files);
    FormPage::of(Question { optional: true, ..files })
}

pub fn words_page(at: &AtCase, asks: Asks, typed: Typed, errors: &[FieldError]) -> Document {
    let words = Arc::new(at.profile.words.clone());
    let question = question(at);
    let [heading, text, label, send] = asks.keys(question.as_deref());
    let heading = words.say(heading, &[]);
    let title = titled(&words, &heading, !errors.is_empty());
    let path = match asks {
        Asks::More => paths::case_more(&at.reference),
        Asks::Reopen => paths::case_reopen(&at.reference),
        Asks::NextStage => paths::case_next_stage(&at.reference),
    };
    let back = paths::case(&at.reference);
    let caption = at.stored.as_ref().map(|stored| at.profile.said(&stored.case.service_name));
    let (caption, language) = caption.unwrap_or_default();
    let caption_language = language.map(Language::marks);
    let way_in = at.stored.is_none().then(|| words.say("more-way-in", &[]));
    let most = LONGEST_WORDS.to_string();
    let errors = errors.to_vec();
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let error = |field: &str| errors.iter().find(|error| error.field == field).cloned();
        let field = view! {
            <Textarea
                name="more" label=words.say(label, &[]) hint=words.say("more-hint", &[("most", &most)])
                error_prefix=words.say("error-prefix", &[]) error=error("more").map(|error| words.tell(&error.message))
                value=typed.more.clone()
            />
        };
        let form = element("form").attr("method", "post").attr("action", path.clone()).flag("novalidate", true);
        let form = form
            .attr("enctype", "multipart/form-data")
            .child(unseen_button(words.say(send, &[])))
            .child(hidden("id", &typed.id))
            .children(typed.files.iter().map(|file| hidden(GIVEN, file)))
            .child(field.into_any())
            .child(files_field(&words, typed.files.clone(), error(FILES)))
            .child(view! { <Button text=words.say(send, &[])/> }.into_any());
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=error_links(&words, &errors)/>
                <PageHeading text=heading caption caption_language focus=false/>
                {question.map(|text| view! { <InsetText>{text}</InsetText> })}
                {paragraph(words.say(text, &[]))}
                {way_in.map(elsewhere)}
                {form.view()}
            </Page>
        }
        .into_any()
    })
}

fn files_field(words: &Arc<Words>, typed: Vec<String>, error: Option<FieldError>) -> AnyView {
    let page = files_page(words);
    let ask = |question: &Question| {
        field(question, Asked { words: words.clone(), size: Size::Small, typed: typed.clone(), error: error.clone() })
    };
    all(page.questions.iter().map(ask))
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
