//! A finished form: checked as a whole, and routed.

use crate::{
    answer::Answers,
    form::Form,
    language::Language,
    message::{FieldError, Message},
    part::{Part, find_parts},
    question::Kind,
    routing::{Facts, Rule, find_rule, with_facts},
    way,
    words::Words,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Keys of the questions that every form ends with.
pub const CONTACT_NAME: &str = "contact-name";
pub const CONTACT_EMAIL: &str = "contact-email";
pub const CONTACT_PHONE: &str = "contact-phone";

/// Answers that passed every rule. `check` is the only way to make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    answers: Answers,
    rule: Rule,
    parts: Vec<Part>,
}

/// All that decides where a finished form goes.
#[derive(Debug, Clone, Copy)]
pub struct Routing<'a> {
    pub rules: &'a [Rule],
    pub parts: &'a [Part],
    pub facts: &'a Facts,
    pub areas: &'a BTreeMap<String, Vec<String>>,
}

/// One line of the check-answers page, of the case and of the team's mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Line {
    /// The page to change it on.
    pub page: String,
    pub question: String,
    pub name: String,
    /// Empty when it was left out.
    pub answer: String,
    /// The files that were given, each as `question::read_file` takes it apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// Of question and answer, where it is not that of whoever reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Line {
    /// What a case says besides the answers to its form: who wrote it down, who helped.
    pub fn besides(question: &str, name: String, answer: String) -> Self {
        let question = question.to_owned();
        Self { page: String::new(), question, name, answer, files: Vec::new(), language: None }
    }
}

/// Checks a whole form. Hidden and unknown answers are dropped, whatever they claim; what is shown must be good,
/// and must not end at a page that stops the form.
pub fn check(form: &Form, routing: Routing<'_>, answers: &Answers, today: Date) -> Result<Checked, Vec<FieldError>> {
    let visible = way::visible_answers(form, answers);
    let way = way::pages(form, &visible);
    let mut errors: Vec<FieldError> = way.iter().flat_map(|page| way::check_page(page, &visible, today)).collect();
    if let Some(stop) = way.iter().find(|page| page.stop.is_some()) {
        errors.push(FieldError {
            question: stop.key.clone(),
            field: stop.key.clone(),
            message: Message::key("error-form-stops"),
        });
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let answers = clean(form, &visible);
    let seen = with_facts(form, &answers, routing.facts, routing.areas);
    match find_rule(routing.rules, &seen) {
        Some(rule) => Ok(Checked { rule: rule.clone(), parts: find_parts(routing.parts, &seen), answers }),
        None => Err(vec![FieldError {
            question: String::new(),
            field: String::new(),
            message: Message::key("error-no-team"),
        }]),
    }
}

/// What was answered, line by line, in the order of the form.
pub fn read_back(form: &Form, answers: &Answers, words: &Words) -> Vec<Line> {
    let visible = clean(form, &way::visible_answers(form, answers));
    let mut lines = Vec::new();
    for page in way::pages(form, &visible) {
        for question in way::questions(page, &visible) {
            let answer = visible.get(&question.key);
            lines.push(Line {
                page: page.key.clone(),
                question: question.key.clone(),
                name: question.name().to_owned(),
                answer: answer.map_or_else(String::new, |answer| question.read_back(answer, words)),
                files: answer.filter(|_| question.kind == Kind::Files).cloned().unwrap_or_default(),
                language: page.language,
            });
        }
    }
    lines
}

fn clean(form: &Form, visible: &Answers) -> Answers {
    let mut answers = Answers::new();
    for question in form.questions() {
        if let Some(answer) = visible.get(&question.key) {
            answers.insert(question.key.clone(), question.clean(answer));
        }
    }
    answers
}

impl Checked {
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// What else gets a case from these answers.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The single value of a question such as the contact's email, if it was given.
    pub fn value(&self, question: &str) -> Option<&str> {
        self.answers.get(question)?.first().map(String::as_str).filter(|value| !value.is_empty())
    }
}
