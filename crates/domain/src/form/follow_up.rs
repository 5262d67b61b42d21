//! Follow-up questions: what is asked only because of another answer on the same page.
//!
//! Nobody can see such a question before they go on, so each becomes a page of its own, right after. A form is written with
//! one page and shown with several, in the same order.

use super::Page;
use crate::{condition::Condition, question::Question};

/// The page up to its first follow-up, then the rest of it. A page without follow-ups stays as it is.
pub(super) fn split(page: Page) -> Vec<Page> {
    let own: Vec<String> = page.questions.iter().map(|question| question.key.clone()).collect();
    let mut shown: Vec<(Vec<Condition>, Vec<Question>)> = vec![(Vec::new(), Vec::new())];
    for mut question in page.questions.clone() {
        let follows = question.when.iter().any(|condition| own.contains(&condition.question));
        let when = if follows { std::mem::take(&mut question.when) } else { Vec::new() };
        match shown.last_mut() {
            Some((same, questions)) if *same == when => questions.push(question),
            _ => shown.push((when, vec![question])),
        }
    }
    shown.into_iter().enumerate().map(|(at, (when, questions))| nth(&page, at, when, questions)).collect()
}

/// The first keeps key and hint. A page of one question is headed by it, and is called after it.
fn nth(page: &Page, at: usize, when: Vec<Condition>, questions: Vec<Question>) -> Page {
    let mut nth = Page { questions, ..page.clone() };
    if at > 0 {
        nth.when.extend(when);
        nth.hint = None;
        nth.section = None;
        if let Some(first) = nth.questions.first() {
            nth.key = format!("{}-{}", page.key, first.key);
        }
        if nth.questions.len() == 1 {
            nth.title = None;
        }
    }
    nth
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Answers, form::Form, question::Kind, way};

    fn question(key: &str, on: &str) -> Question {
        let when = Condition { question: on.to_owned(), is: vec!["yes".to_owned()], is_not: Vec::new() };
        Question {
            key: key.to_owned(),
            label: key.to_owned(),
            name: None,
            hint: None,
            kind: Kind::YesNo,
            optional: false,
            missing: None,
            longest: None,
            options: Vec::new(),
            follow: false,
            told: None,
            becomes: None,
            when: if on.is_empty() { Vec::new() } else { vec![when] },
        }
    }

    #[test]
    fn what_follows_from_an_answer_is_asked_after_it() {
        let page = |questions| Page {
            key: "you".to_owned(),
            title: Some("About you".to_owned()),
            hint: Some("All of it".to_owned()),
            when: Vec::new(),
            questions,
            stop: None,
            repeat: None,
            section: Some("You".to_owned()),
            language: None,
        };
        let partner = page(vec![
            question("name", ""),
            question("partner", ""),
            question("partner-name", "partner"),
            question("partner-born", "partner"),
            question("work", ""),
            question("abroad", "elsewhere"),
        ]);
        let form = Form { pages: vec![partner] }.expand();
        let shown = |said: &[&str]| {
            let answers: Answers = said.iter().map(|key| ((*key).to_owned(), vec!["yes".to_owned()])).collect();
            way::pages(&form, &answers).into_iter().map(|page| page.key.clone()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&[]), ["you", "you-work"]);
        assert_eq!(shown(&["partner"]), ["you", "you-partner-name", "you-work"]);
        let keys: Vec<_> = form.questions().map(|question| question.key.as_str()).collect();
        assert_eq!(keys, ["name", "partner", "partner-name", "partner-born", "work", "abroad"]);
        let sections: Vec<_> = form.pages.iter().map(|page| page.section.is_some()).collect();
        assert_eq!(sections, [true, false, false], "a section begins once");
        let headings: Vec<_> = form.pages.iter().map(|page| (page.heading(), page.hint.is_some())).collect();
        assert_eq!(headings, [("About you", true), ("About you", false), ("About you", false)]);
        let alone = Form { pages: vec![page(vec![question("moved", ""), question("where-to", "moved")])] }.expand();
        assert_eq!(alone.pages.iter().map(Page::heading).collect::<Vec<_>>(), ["About you", "where-to"]);
    }

    #[test]
    fn a_page_that_stops_the_form_stays() {
        let stop = Page {
            key: "stop".to_owned(),
            title: None,
            hint: None,
            when: Vec::new(),
            questions: Vec::new(),
            stop: Some(crate::form::Stop::default()),
            repeat: None,
            section: Some("You".to_owned()),
            language: None,
        };
        assert_eq!(split(stop.clone()), [stop]);
    }
}
