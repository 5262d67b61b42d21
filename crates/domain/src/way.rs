//! The way through a form, computed from what was answered. No current step is ever stored.

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

/// Where a page leads to: the next one on the way, or the check.
pub fn after<'a>(form: &'a Form, answers: &Answers, page: &str) -> Step<'a> {
    let way = pages(form, answers);
    let here = way.iter().position(|other| other.key == page);
    here.and_then(|at| way.get(at + 1)).map_or(Step::Check, |page| Step::Page(page))
}

/// The page before this one, if there is one. For the check-answers page give no page.
pub fn before<'a>(form: &'a Form, answers: &Answers, page: Option<&str>) -> Option<&'a Page> {
    let way = pages(form, answers);
    let Some(page) = page else {
        return way.last().copied();
    };
    let here = way.iter().position(|other| other.key == page)?;
    here.checked_sub(1).and_then(|at| way.get(at).copied())
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
            missing: None,
            longest: None,
            options: Vec::new(),
            when: Vec::new(),
        };
        Page {
            key: key.to_owned(),
            title: None,
            hint: None,
            when: when.iter().map(condition).collect(),
            questions: if stops { Vec::new() } else { vec![question] },
            stop: stops.then(|| Stop { text: Vec::new(), service: None }),
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
            let first = match first_open(&form, &answers, date(2026, 11, 22)) {
                Step::Page(page) => page.key.as_str(),
                Step::Check => "check",
            };
            assert_eq!(first, *open, "{answers:?}");
        }
    }

    #[test]
    fn a_hidden_answer_hides_what_hangs_on_it() {
        let typed = said(&[("out", "yes"), ("bin", "blue"), ("sticker", "yes"), ("colour", "red"), ("where", "here")]);
        let kept = visible_answers(&form(), &typed);
        assert_eq!(kept, said(&[("out", "yes"), ("bin", "blue"), ("where", "here")]));
    }

    #[test]
    fn back_and_on_are_each_others_opposite() {
        let form = form();
        let answers = said(&[("out", "yes"), ("bin", "brown"), ("sticker", "no"), ("where", "here")]);
        let way = pages(&form, &answers);
        for pair in way.windows(2) {
            assert_eq!(after(&form, &answers, &pair[0].key), Step::Page(pair[1]));
            assert_eq!(before(&form, &answers, Some(&pair[1].key)), Some(pair[0]));
        }
        assert_eq!(after(&form, &answers, "where"), Step::Check);
        assert_eq!(before(&form, &answers, None).map(|page| page.key.as_str()), Some("where"));
        assert_eq!(before(&form, &answers, Some("out")), None);
    }
}
