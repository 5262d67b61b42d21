//! `reach.toml`: what My Account asks about how a resident wants to be reached.

use super::check::{Report, check_form, one_of};
use crate::words::words;
use domain::{
    council::Council,
    form::Form,
    language::Language,
    question::{Choice, Kind},
    reach::{BY_EMAIL, NAME, NEWS, QUIET_FROM, QUIET_TO, REMINDERS, UPDATES},
    words::Words,
};
use jiff::civil::Time;

/// The form with what it takes from elsewhere: the council's topics.
pub fn complete(mut form: Form, council: &Council) -> Form {
    let topics = council.topics.iter().map(|topic| choice(&topic.key, topic.name.clone()));
    let topics: Vec<Choice> = topics.collect();
    for question in form.pages.iter_mut().flat_map(|page| &mut page.questions) {
        if question.key == NEWS {
            question.options.clone_from(&topics);
        }
    }
    // With one topic there is nothing to choose.
    form.pages.retain(|page| page.questions.iter().all(|question| question.key != NEWS || question.options.len() > 1));
    form
}

/// The form with the hours of a day, in the language of the page that asks for them: no council translates them.
pub fn with_hours(mut form: Form, language: Language) -> Form {
    for page in &mut form.pages {
        let words = words(page.language.unwrap_or(language));
        for question in &mut page.questions {
            if matches!(question.key.as_str(), QUIET_FROM | QUIET_TO) {
                question.options = (0..24).filter_map(|at| hour(words, at)).collect();
            }
        }
    }
    form
}

fn hour(words: &Words, hour: i8) -> Option<Choice> {
    let time = Time::new(hour, 0, 0, 0).ok()?;
    Some(choice(&format!("{hour:02}:00"), words.time(time)))
}

fn choice(key: &str, label: String) -> Choice {
    Choice { key: key.to_owned(), label, hint: None }
}

/// Rules look at some of its questions: they are there, and of the kind that is looked at.
pub fn check_reach(form: &Form, report: &mut Report<'_>) {
    check_form(form, "page", report);
    for (key, kind) in [
        (NAME, Kind::Name),
        (UPDATES, Kind::Radios),
        (REMINDERS, Kind::Radios),
        (QUIET_FROM, Kind::Choice),
        (QUIET_TO, Kind::Choice),
    ] {
        let found = form.questions().find(|question| question.key == key);
        if found.is_none_or(|question| question.kind != kind) {
            let expected = format!("a question `{key}` of its kind, as in the default profile");
            report.add("page", &format!("`{key}` is not asked as it should be"), &expected);
        } else if kind == Kind::Radios && found.is_some_and(|question| question.find_option(BY_EMAIL).is_none()) {
            report.add("page", &format!("`{key}` can't be answered with `{BY_EMAIL}`"), &one_of([BY_EMAIL]));
        }
    }
    for (at, page) in form.pages.iter().enumerate() {
        let is_plain = page.stop.is_none() && page.repeat.is_none() && page.when.is_empty() && page.section.is_none();
        let is_free = page.questions.iter().all(|question| {
            question.optional && question.when.is_empty() && !matches!(question.kind, Kind::Files | Kind::Place)
        });
        if !is_plain || !is_free {
            let expected = "optional questions, and nothing that hangs on an answer";
            report.add(&format!("page.{at}"), "it can't be asked by itself", expected);
        }
    }
}
