//! The task list of a long form: its sections, and how far each is. Computed like the way itself; nothing of it is stored.

use super::{check_page, pages, questions, visible_answers};
use crate::{
    answer::Answers,
    form::{Form, Page},
};
use jiff::civil::Date;

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Completed,
    InProgress,
    NotStarted,
    /// Sections before it have to be completed first: what it asks may hang on them.
    CannotStart,
}

/// A section, as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task<'a> {
    pub section: &'a str,
    pub progress: Progress,
    /// Where to go on with it: its first page that is not complete, or else its first.
    pub page: &'a Page,
}

/// The sections of a form, in order. One that the answers don't lead to is left out as soon as that is sure: when all
/// before it are complete. None for a form without sections.
pub fn tasks<'a>(form: &'a Form, answers: &Answers, today: Date) -> Vec<Task<'a>> {
    let visible = visible_answers(form, answers);
    let way = pages(form, answers);
    let mut is_blocked = false;
    let task = |(section, pages): (&'a str, Vec<&'a Page>)| {
        if is_blocked {
            return pages.first().map(|page| Task { section, progress: Progress::CannotStart, page });
        }
        let is_shown = |page: &&'a Page| way.iter().any(|shown| shown.key == page.key);
        let shown: Vec<&'a Page> = pages.into_iter().filter(is_shown).collect();
        let open = shown.iter().find(|page| !is_complete(page, &visible, today));
        let mut asked = shown.iter().flat_map(|page| questions(page, &visible));
        let is_begun = asked.any(|question| visible.contains_key(&question.key));
        let progress = match open {
            None => Progress::Completed,
            Some(_) if is_begun => Progress::InProgress,
            Some(_) => Progress::NotStarted,
        };
        is_blocked = open.is_some();
        open.or(shown.first()).map(|page| Task { section, progress, page })
    };
    sections(form).into_iter().filter_map(task).collect()
}

/// Notes that a resident went on from a page: what they left out, they have seen.
pub fn set_seen(page: &Page, answers: &mut Answers) {
    for question in questions(page, answers) {
        answers.entry(question.key.clone()).or_default();
    }
}

/// The pages of each section.
fn sections(form: &Form) -> Vec<(&str, Vec<&Page>)> {
    let mut sections: Vec<(&str, Vec<&Page>)> = Vec::new();
    for page in &form.pages {
        match (&page.section, sections.last_mut()) {
            (Some(section), _) => sections.push((section, vec![page])),
            (None, Some((_, pages))) => pages.push(page),
            (None, None) => {}
        }
    }
    sections
}

/// A page whose questions may all be left out is complete only once it was seen.
fn is_complete(page: &Page, visible: &Answers, today: Date) -> bool {
    let is_seen = questions(page, visible).iter().all(|question| visible.contains_key(&question.key));
    page.stop.is_none() && is_seen && check_page(page, visible, today).is_empty()
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};
    use crate::{
        condition::Condition,
        form::Stop,
        question::{Kind, Question},
    };
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    /// Asks one question of its own name; `when` is the question that has to be answered with yes.
    fn page(key: &str, section: Option<&str>, when: Option<&str>, optional: bool) -> Page {
        let question = Question {
            key: key.to_owned(),
            label: key.to_owned(),
            name: None,
            hint: None,
            kind: Kind::Text,
            optional,
            missing: None,
            longest: None,
            options: Vec::new(),
            follow: false,
            told: None,
            becomes: None,
            when: Vec::new(),
        };
        let condition =
            |asked: &str| Condition { question: asked.to_owned(), is: vec!["yes".to_owned()], is_not: Vec::new() };
        Page {
            key: key.to_owned(),
            title: None,
            hint: None,
            section: section.map(str::to_owned),
            language: None,
            when: when.map(condition).into_iter().collect(),
            questions: vec![question],
            stop: None,
            repeat: None,
        }
    }

    /// About you: name, partner (asked of some). Money: income, savings. Contact: email, which may be left out.
    fn form() -> Form {
        Form {
            pages: vec![
                page("name", Some("You"), None, false),
                page("couple", None, None, false),
                page("partner", Some("Partner"), Some("couple"), false),
                page("income", Some("Money"), None, false),
                page("savings", None, None, false),
                page("email", Some("Contact"), None, true),
            ],
        }
    }

    fn said(keys: &str) -> Answers {
        keys.split_whitespace()
            .map(|said| {
                let (key, value) = said.split_once('=').unwrap_or((said, "said"));
                (key.to_owned(), vec![value.to_owned()])
            })
            .collect()
    }

    #[test]
    fn the_list_says_how_far_each_section_is_and_where_it_goes_on() {
        for (answers, expected) in [
            (
                "",
                "You NotStarted name, Partner CannotStart partner, Money CannotStart income, Contact CannotStart email",
            ),
            (
                "name",
                "You InProgress couple, Partner CannotStart partner, Money CannotStart income, Contact CannotStart email",
            ),
            ("name couple=no", "You Completed name, Money NotStarted income, Contact CannotStart email"),
            (
                "name couple=yes",
                "You Completed name, Partner NotStarted partner, Money CannotStart income, Contact CannotStart email",
            ),
            // What was said before an earlier answer was changed is still there, but has to wait.
            (
                "name couple=yes income savings",
                "You Completed name, Partner NotStarted partner, Money CannotStart income, Contact CannotStart email",
            ),
            ("name couple=no income", "You Completed name, Money InProgress savings, Contact CannotStart email"),
            ("name couple=no income savings", "You Completed name, Money Completed income, Contact NotStarted email"),
            (
                "name couple=no income savings email=",
                "You Completed name, Money Completed income, Contact Completed email",
            ),
        ] {
            let (form, answers) = (form(), said(answers));
            let list: Vec<String> = tasks(&form, &answers, TODAY)
                .iter()
                .map(|task| format!("{} {:?} {}", task.section, task.progress, task.page.key))
                .collect();
            assert_eq!(list.join(", "), expected, "{answers:?}");
        }
    }

    #[test]
    fn a_page_that_may_be_left_out_is_complete_once_it_was_seen() {
        let form = form();
        let mut answers = said("name couple=no income savings");
        let last = |answers: &Answers| tasks(&form, answers, TODAY).last().map(|task| task.progress);
        assert_eq!(last(&answers), Some(Progress::NotStarted));
        set_seen(&form.pages[5], &mut answers);
        assert_eq!(last(&answers), Some(Progress::Completed));
    }

    #[test]
    fn a_page_that_stops_the_form_is_never_complete() {
        let mut form = form();
        form.pages[2].questions.clear();
        form.pages[2].stop = Some(Stop::default());
        let list = |answers: &str| {
            let answers = said(answers);
            tasks(&form, &answers, TODAY)
                .iter()
                .map(|task| format!("{:?}", task.progress))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let whole = "name income savings email";
        assert_eq!(list(&format!("{whole} couple=yes")), "Completed NotStarted CannotStart CannotStart");
        assert_eq!(list(&format!("{whole} couple=no")), "Completed Completed Completed");
    }

    #[test]
    fn the_way_begins_with_the_list_and_comes_back_to_it_after_each_section() {
        let form = form();
        let at = |answers: &str, asked| place(&form, &said(answers), asked, TODAY).name();
        assert_eq!(at("", Asked::First), "tasks");
        assert_eq!(at("", Asked::Tasks), "tasks");
        assert_eq!(at("", Asked::Page("income")), "name");
        assert_eq!(at("name couple=no", Asked::Page("income")), "income");
        assert_eq!(at("name couple=no income savings", Asked::Check), "check");
        let on = |page: &str, answers: &str, from_check| next(&form, &said(answers), page, from_check, TODAY).name();
        assert_eq!(on("name", "name", false), "couple");
        assert_eq!(on("couple", "name couple=no", false), "tasks");
        assert_eq!(on("email", "name couple=no income savings email", false), "tasks");
        assert_eq!(on("couple", "name couple=no income savings email", true), "check");
        assert_eq!(on("couple", "name couple=yes income savings email", true), "partner");
        let back = |page| before(&form, &said("name couple=no income savings"), page).map(Step::name);
        assert_eq!(back(Some("name")), Some("tasks"));
        assert_eq!(back(Some("couple")), Some("name"));
        assert_eq!(back(Some("income")), Some("tasks"));
        assert_eq!(back(None), Some("tasks"));
    }
}
