//! Draws the questions of a form: where `domain`'s definitions meet `ui`'s parts. The app and the server's plain pages ask
//! in the same way because they ask by this.

mod field;

use domain::{answer::Answers, form::Page, message::FieldError, way, words::Words};
use field::{Asked, field};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{error_summary::ErrorLink, label::Size, page_heading::PageHeading, prose::paragraph};

/// The heading of a page, and the questions that the answers so far show. `focus`: the heading takes it, unless something
/// is wrong.
pub fn questions(
    words: &Arc<Words>,
    page: &Page,
    answers: &Answers,
    errors: &[FieldError],
    focus: bool,
) -> Vec<AnyView> {
    // With something wrong the summary takes focus, not the heading.
    let focus = focus && errors.is_empty();
    let size = match (&page.title, focus) {
        (None, true) => Size::Page,
        (None, false) => Size::PageAtRest,
        (Some(_), _) => Size::Small,
    };
    let mut shown = Vec::new();
    shown.extend(page.title.clone().map(|text| view! { <PageHeading text focus/> }.into_any()));
    shown.extend(page.hint.clone().map(paragraph));
    for question in way::questions(page, answers) {
        let error = errors.iter().find(|error| error.question == question.key).cloned();
        let typed = answers.get(&question.key).cloned().unwrap_or_default();
        shown.push(field(question, Asked { words: words.clone(), size, typed, error }));
    }
    shown
}

/// What is wrong, for the summary above the form.
pub fn error_links(words: &Words, errors: &[FieldError]) -> Vec<ErrorLink> {
    let link = |error: &FieldError| ErrorLink { message: words.tell(&error.message), field: Some(error.field.clone()) };
    errors.iter().map(link).collect()
}
