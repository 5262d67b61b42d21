//! The way through a form, computed from what was answered. No current step is ever stored.

mod tasks;

pub use tasks::{Progress, Task, set_seen, tasks};

use crate::{
    answer::Answers,
    condition::all_hold,
    form::{Form, Page},
    message::FieldError,
    question::Question,
};
use jiff::civil::Date;

/// Where the resident goes from a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    Page(&'a Page),
    /// Every question is answered: check the answers and send.
    Check,
    /// The list of the form's sections.
    Tasks,
}

/// The pages that these answers lead through, in order. Ends at a page that stops the form.
pub fn pages<'a>(form: &'a Form, answers: &Answers) -> Vec<&'a Page> {
    let shown = visible_answers(form, answers);
    let mut way = Vec::new();
    for page in form.pages.iter().filter(|page| all_hold(&page.when, &shown)) {
        way.push(page);
        if page.stop.is_some() {
            break;
        }
    }
    way
}

/// The questions of a page that these answers show.
pub fn questions<'a>(page: &'a Page, answers: &Answers) -> Vec<&'a Question> {
    page.questions.iter().filter(|question| all_hold(&question.when, answers)).collect()
}

/// The answers to questions that are shown. A hidden question has none, whatever was typed before it was hidden,
/// and what depends on it is hidden too.
pub fn visible_answers(form: &Form, answers: &Answers) -> Answers {
    let mut visible = Answers::new();
    for page in &form.pages {
        if !all_hold(&page.when, &visible) {
            continue;
        }
        for question in &page.questions {
            if all_hold(&question.when, &visible)
                && let Some(answer) = answers.get(&question.key)
            {
                visible.insert(question.key.clone(), answer.clone());
            }
        }
        if page.stop.is_some() {
            break;
        }
    }
    visible
}

/// What is wrong on one page.
pub fn check_page(page: &Page, answers: &Answers, today: Date) -> Vec<FieldError> {
    questions(page, answers)
        .into_iter()
        .filter_map(|question| question.check(answers.get(&question.key), today))
        .collect()
}

/// The first page that still needs an answer or stops the form; else the check-answers page.
pub fn first_open<'a>(form: &'a Form, answers: &Answers, today: Date) -> Step<'a> {
    let visible = visible_answers(form, answers);
    pages(form, answers)
        .into_iter()
        .find(|page| page.stop.is_some() || !check_page(page, &visible, today).is_empty())
        .map_or(Step::Check, Step::Page)
}

/// What stands at an address of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// A page that asks, or one that stops the form.
    Page(&'a Page),
    Check,
    Tasks,
    /// The answers so far don't lead there: go here instead.
    Elsewhere(Step<'a>),
}

/// The page that an address names by its key, or the check, if the answers so far lead there; else the first that is open.
/// A form with sections begins with their list.
pub fn place<'a>(form: &'a Form, answers: &Answers, asked: Asked<'_>, today: Date) -> Place<'a> {
    match asked {
        Asked::Tasks if form.has_sections() => return Place::Tasks,
        Asked::First if form.has_sections() => return Place::Elsewhere(Step::Tasks),
        Asked::First | Asked::Page(_) | Asked::Check | Asked::Tasks => {}
    }
    let way = pages(form, answers);
    let open = first_open(form, answers, today);
    let open_at = match open {
        Step::Page(page) => way.iter().position(|other| other.key == page.key).unwrap_or_default(),
        Step::Check | Step::Tasks => way.len(),
    };
    let asked_at = match asked {
        Asked::First | Asked::Tasks => None,
        Asked::Page(key) => way.iter().position(|other| other.key == key),
        Asked::Check => Some(way.len()),
    };
    match asked_at.filter(|at| *at <= open_at).map(|at| way.get(at)) {
        Some(Some(page)) => Place::Page(page),
        Some(None) => Place::Check,
        None => Place::Elsewhere(open),
    }
}

/// What an address asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// The form, wherever it is open.
    First,
    Page(&'a str),
    Check,
    Tasks,
}

/// Where a resident goes from a page that is answered well. Whoever came from the check goes back there, unless a changed
/// answer asks for more; so does everybody whom a changed answer left with an open page behind them.
pub fn next<'a>(form: &'a Form, answers: &Answers, page: &str, came_from_check: bool, today: Date) -> Step<'a> {
    let way = pages(form, answers);
    let at = |key: &str| way.iter().position(|other| other.key == key);
    let open = first_open(form, answers, today);
    let is_behind = matches!(open, Step::Page(open) if at(&open.key) < at(page));
    if came_from_check || is_behind { open } else { after(form, answers, page) }
}

/// Where a page leads to: the next one on the way, or the check; from the last page of a section, to the list of them.
pub fn after<'a>(form: &'a Form, answers: &Answers, page: &str) -> Step<'a> {
    let way = pages(form, answers);
    let here = way.iter().position(|other| other.key == page);
    match here.and_then(|at| way.get(at + 1)) {
        Some(next) if form.section(&next.key) == form.section(page) => Step::Page(next),
        None if !form.has_sections() => Step::Check,
        Some(_) | None => Step::Tasks,
    }
}

/// What stands before this page, if anything does. For the check-answers page give no page.
pub fn before<'a>(form: &'a Form, answers: &Answers, page: Option<&str>) -> Option<Step<'a>> {
    let way = pages(form, answers);
    let here = match page {
        Some(page) => way.iter().position(|other| other.key == page)?,
        None => way.len(),
    };
    let before = here.checked_sub(1).and_then(|at| way.get(at));
    match before {
        Some(before) if !form.has_sections() => Some(Step::Page(before)),
        Some(before) if form.section(&before.key) == page.and_then(|page| form.section(page)) => {
            Some(Step::Page(before))
        }
        Some(_) | None => form.has_sections().then_some(Step::Tasks),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{condition::Condition, form::Stop, question::Kind};
    use jiff::civil::date;

    fn page(key: &str, when: &[(&str, &str)], stops: bool) -> Page {
        let condition = |(question, value): &(&str, &str)| Condition {
            question: (*question).to_owned(),
            is: vec![(*value).to_owned()],
            is_not: Vec::new(),
        };
        let question = Question {
            key: key.to_owned(),
            label: key.to_owned(),
            name: None,
            hint: None,
            kind: Kind::Text,
            optional: false,
            follow: false,
            told: None,
            becomes: None,
            missing: None,
            longest: None,
            options: Vec::new(),
            when: Vec::new(),
        };
        Page {
            key: key.to_owned(),
            title: None,
            hint: None,
            section: None,
            language: None,
            when: when.iter().map(condition).collect(),
            questions: if stops { Vec::new() } else { vec![question] },
            stop: stops.then(Stop::default),
            repeat: None,
        }
    }

    fn form() -> Form {
        Form {
            pages: vec![
                page("out", &[], false),
                page("not-out", &[("out", "no")], true),
                page("bin", &[], false),
                page("sticker", &[("bin", "brown")], false),
                page("colour", &[("sticker", "yes")], false),
                page("where", &[], false),
            ],
        }
    }

    impl<'a> Step<'a> {
        /// The last part of its address.
        pub fn name(self) -> &'a str {
            match self {
                Step::Page(page) => &page.key,
                Step::Check => "check",
                Step::Tasks => "tasks",
            }
        }
    }

    impl<'a> Place<'a> {
        pub fn name(self) -> &'a str {
            match self {
                Place::Page(page) => &page.key,
                Place::Check => "check",
                Place::Tasks => "tasks",
                Place::Elsewhere(step) => step.name(),
            }
        }
    }

    fn said(pairs: &[(&str, &str)]) -> Answers {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect()
    }

    #[test]
    fn the_way_follows_the_answers() {
        type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], &'a str);
        let table: &[Row] = &[
            (&[], &["out", "bin", "where"], "out"),
            (&[("out", "no")], &["out", "not-out"], "not-out"),
            (&[("out", "yes")], &["out", "bin", "where"], "bin"),
            (&[("out", "yes"), ("bin", "brown")], &["out", "bin", "sticker", "where"], "sticker"),
            (
                &[("out", "yes"), ("bin", "brown"), ("sticker", "yes")],
                &["out", "bin", "sticker", "colour", "where"],
                "colour",
            ),
            (&[("out", "yes"), ("bin", "blue"), ("where", "here")], &["out", "bin", "where"], "check"),
        ];
        for (answers, expected, open) in table {
            let answers = said(answers);
            let form = form();
            let keys: Vec<&str> = pages(&form, &answers).iter().map(|page| page.key.as_str()).collect();
            assert_eq!(keys, *expected, "{answers:?}");
            let first = first_open(&form, &answers, date(2026, 11, 22));
            assert_eq!(first.name(), *open, "{answers:?}");
        }
    }

    #[test]
    fn a_hidden_answer_hides_what_hangs_on_it() {
        let typed = said(&[("out", "yes"), ("bin", "blue"), ("sticker", "yes"), ("colour", "red"), ("where", "here")]);
        let kept = visible_answers(&form(), &typed);
        assert_eq!(kept, said(&[("out", "yes"), ("bin", "blue"), ("where", "here")]));
    }

    #[test]
    fn an_address_shows_no_more_than_the_answers_lead_to() {
        let form = form();
        let today = date(2026, 11, 22);
        let shown = |answers: &[(&str, &str)], asked| place(&form, &said(answers), asked, today).name();
        for (answers, asked, expected) in [
            (vec![], Asked::First, "out"),
            (vec![], Asked::Tasks, "out"),
            (vec![], Asked::Page("where"), "out"),
            (vec![("out", "yes")], Asked::Page("out"), "out"),
            (vec![("out", "yes")], Asked::Check, "bin"),
            (vec![("out", "no")], Asked::Check, "not-out"),
            (vec![("out", "yes"), ("bin", "blue"), ("where", "here")], Asked::Check, "check"),
            (vec![("out", "yes"), ("bin", "blue"), ("where", "here")], Asked::Page("sticker"), "check"),
        ] {
            assert_eq!(shown(&answers, asked), expected, "{answers:?} {asked:?}");
        }
    }

    #[test]
    fn a_changed_answer_leads_back_to_the_check_or_to_what_it_opened() {
        let form = form();
        let next = |answers: &[(&str, &str)], page, changing| {
            next(&form, &said(answers), page, changing, date(2026, 11, 22)).name()
        };
        let whole = [("out", "yes"), ("bin", "blue"), ("where", "here")];
        assert_eq!(next(&whole, "bin", true), "check");
        assert_eq!(next(&whole, "bin", false), "where");
        assert_eq!(next(&[("out", "yes"), ("bin", "brown"), ("where", "here")], "bin", true), "sticker");
        assert_eq!(next(&[("out", "yes"), ("bin", "brown"), ("where", "here")], "where", false), "sticker");
    }

    #[test]
    fn back_and_on_are_each_others_opposite() {
        let form = form();
        let answers = said(&[("out", "yes"), ("bin", "brown"), ("sticker", "no"), ("where", "here")]);
        let way = pages(&form, &answers);
        for pair in way.windows(2) {
            assert_eq!(after(&form, &answers, &pair[0].key), Step::Page(pair[1]));
            assert_eq!(before(&form, &answers, Some(&pair[1].key)), Some(Step::Page(pair[0])));
        }
        assert_eq!(after(&form, &answers, "where"), Step::Check);
        assert_eq!(before(&form, &answers, None).map(Step::name), Some("where"));
        assert_eq!(before(&form, &answers, Some("out")), None);
    }
}
