//! Draws the questions of a form, and what else of it app and plain pages share: where `domain`'s definitions meet `ui`'s parts. The app and the server's plain pages ask
//! in the same way because they ask by this.

mod already;
mod field;

pub use already::{Typed, already};

use domain::{
    answer::Answers,
    form::Page,
    language::Language,
    message::FieldError,
    question::read_file,
    way::{self, Progress, Step, Task},
    words::Words,
};
pub use field::{Asked, HELP, field};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::ButtonLink,
    error_summary::ErrorLink,
    foreign::in_language,
    label::Size,
    link::Link,
    page_heading::PageHeading,
    prose::paragraph,
    task_list::{TaskRow, task_list},
};

/// The heading of a page, and the questions that the answers so far show. `focus`: the heading takes it, unless something
/// is wrong. A page that is in no other language than English says so in the resident's.
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
    let language = page.language.map(Language::marks);
    for question in way::questions(page, answers) {
        let error = errors.iter().find(|error| error.question == question.key).cloned();
        let typed = answers.get(&question.key).cloned().unwrap_or_default();
        shown.push(field(question, Asked { words: words.clone(), size, typed, error }));
    }
    let only = language.map(|_| paragraph(words.say("form-english-only", &[])));
    only.into_iter().chain(in_language(language, shown)).collect()
}

/// What is wrong, for the summary above the form.
pub fn error_links(words: &Words, errors: &[FieldError]) -> Vec<ErrorLink> {
    let link = |error: &FieldError| ErrorLink { message: words.tell(&error.message), field: Some(error.field.clone()) };
    errors.iter().map(link).collect()
}

/// The sections of a form, how far each is, and the way to go on; to the check, once all are complete.
pub fn tasks(words: &Words, tasks: &[Task<'_>], address: impl Fn(Step<'_>) -> String) -> Vec<AnyView> {
    let done = tasks.iter().filter(|task| task.progress == Progress::Completed).count();
    let row = |task: &Task<'_>| {
        let status = match task.progress {
            Progress::Completed => "task-completed",
            Progress::InProgress => "task-in-progress",
            Progress::NotStarted => "task-not-started",
            Progress::CannotStart => "task-cannot-start",
        };
        TaskRow {
            name: task.section.to_owned(),
            href: (task.progress != Progress::CannotStart).then(|| address(Step::Page(task.page))),
            status: words.say(status, &[]),
            is_done: task.progress == Progress::Completed,
        }
    };
    let (all, is_whole) = (tasks.len(), done == tasks.len());
    let count = words.say("task-count", &[("done", &done.to_string()), ("all", &all.to_string())]);
    let mut shown = vec![paragraph(count), task_list(tasks.iter().map(row).collect())];
    if is_whole {
        let (text, href) = (words.say("check-heading", &[]), address(Step::Check));
        shown.push(view! { <ButtonLink text href/> }.into_any());
    }
    shown
}

/// Links to the files of an answer, for those who may see them.
pub fn file_links(words: &Words, files: &[String], address: fn(&str) -> String) -> Vec<Link> {
    let files = files.iter().filter_map(|file| read_file(file));
    files.map(|(id, name)| Link::new(address(id), words.say("new-tab", &[("file", name)]))).collect()
}
