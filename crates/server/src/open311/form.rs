//! What of a form GeoReport can say: its place, its main text and who reports have fields of their own there; every other question
//! is an attribute.

use domain::{
    answer::Answers,
    council::Council,
    form::Form,
    question::{ADDRESS_PARTS, Kind, Question, read_date},
    service::Service,
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
};

/// Whether other systems may send it: it can be said in GeoReport, everybody finds it here, and nobody comes to harm by a slow way.
pub fn is_offered(council: &Council, service: &Service) -> bool {
    let is_public = !service.unlisted && !service.sensitive && service.emergency.is_none();
    let can_be_said = |question: &Question| question.kind != Kind::Files || question.optional;
    is_public && council.offers_form(service) && service.form.questions().all(can_be_said)
}

/// Whether its reports are about a public place, so that anybody may read that they are there.
pub fn is_public_place(service: &Service) -> bool {
    service.form.followed().is_some()
}

/// What has a field of its own.
pub fn place(form: &Form) -> Option<&Question> {
    form.followed()
        .map(|(_, question)| question)
        .filter(|question| question.kind == Kind::Place)
        .or_else(|| form.questions().find(|question| question.kind == Kind::Place))
}

pub fn main_text(form: &Form) -> Option<&Question> {
    form.questions().find(|question| question.kind == Kind::LongText)
}

/// The questions that are attributes, and whether each has to be answered whatever else is.
pub fn attributes(form: &Form) -> Vec<(&Question, bool)> {
    let own = [place(form), main_text(form)].map(|question| question.map(|question| question.key.as_str()));
    let is_attribute = |question: &Question| {
        let has_field = [CONTACT_NAME, CONTACT_EMAIL, CONTACT_PHONE].contains(&question.key.as_str());
        !has_field && !own.contains(&Some(question.key.as_str())) && question.kind != Kind::Files
    };
    let mut found = Vec::new();
    for page in &form.pages {
        for question in page.questions.iter().filter(|question| is_attribute(question)) {
            found.push((question, page.when.is_empty() && question.when.is_empty() && !question.optional));
        }
    }
    found
}

/// The codes of a question's attributes: an address has one for each line.
pub fn codes(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::Address => ADDRESS_PARTS.map(|part| question.field(part)).to_vec(),
        _ => vec![question.key.clone()],
    }
}

/// What was answered, as attributes with their names in a request: `answers::read` reads them back.
pub fn said(form: &Form, answers: &Answers) -> Vec<(String, String)> {
    let mut said = Vec::new();
    for (question, _) in attributes(form) {
        let Some(values) = answers.get(&question.key) else {
            continue;
        };
        match (question.kind, values.as_slice()) {
            (Kind::Address, parts) => {
                let coded = codes(question).into_iter().zip(parts);
                said.extend(coded.map(|(code, part)| (format!("attribute[{code}]"), part.clone())));
            }
            (Kind::Checkboxes, values) => {
                let name = format!("attribute[{}][]", question.key);
                said.extend(values.iter().map(|value| (name.clone(), value.clone())));
            }
            (Kind::Date | Kind::PastDate | Kind::FutureDate, [day, month, year]) => {
                let date = read_date(day, month, year).map_or_else(String::new, |date| date.to_string());
                said.push((format!("attribute[{}]", question.key), date));
            }
            (_, [value, ..]) => said.push((format!("attribute[{}]", question.key), value.clone())),
            (_, []) => {}
        }
    }
    said.retain(|(_, value)| !value.is_empty());
    said
}
