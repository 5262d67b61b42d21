//! `GET /open311/v2/services/{code}`

use super::{
    Format, check_jurisdiction, form, name,
    services::{Asked, find as find_service},
    tree::{Tree, list, record, text},
};
use crate::{error::Error, site::CouncilHost};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::question::{ADDRESS_PARTS, AGREED, Kind, Question};

pub async fn find(
    CouncilHost(profile): CouncilHost,
    format: Format,
    Path(file): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    check_jurisdiction(&profile, &asked.jurisdiction_id)?;
    let service = find_service(&profile, name(&file)?)?;
    let mut attributes = Vec::new();
    for (question, required) in form::attributes(&service.form) {
        for code in form::codes(question) {
            let order = i64::try_from(attributes.len() + 1).unwrap_or_default();
            attributes.push(attribute(question, &code, required, order));
        }
    }
    let definition = record(vec![("service_code", text(&service.key)), ("attributes", list("attribute", attributes))]);
    Ok(format.answer("service_definition", &definition))
}

fn attribute(question: &Question, code: &str, required: bool, order: i64) -> Tree {
    let is_second_line = code == question.field(ADDRESS_PARTS[1]);
    let mut fields = vec![
        ("variable", Tree::Flag(true)),
        ("code", text(code)),
        ("datatype", text(datatype(question.kind))),
        ("required", Tree::Flag(required && !is_second_line)),
        ("datatype_description", text(question.hint.clone().unwrap_or_default())),
        ("order", Tree::Number(order)),
        ("description", text(if code == question.key { question.label.clone() } else { part_label(question, code) })),
    ];
    let values = values(question);
    if !values.is_empty() {
        fields.push(("values", list("value", values)));
    }
    record(fields)
}

fn part_label(question: &Question, code: &str) -> String {
    let part = code.strip_prefix(&format!("{}-", question.key)).unwrap_or(code);
    format!("{} ({})", question.label, part.replace('-', " "))
}

fn datatype(kind: Kind) -> &'static str {
    match kind {
        Kind::LongText => "text",
        Kind::Number => "number",
        Kind::Date | Kind::PastDate | Kind::FutureDate => "datetime",
        Kind::YesNo | Kind::Radios | Kind::Choice | Kind::Declaration => "singlevaluelist",
        Kind::Checkboxes => "multivaluelist",
        Kind::Text
        | Kind::Money
        | Kind::Email
        | Kind::Phone
        | Kind::Name
        | Kind::Address
        | Kind::Place
        | Kind::Files => "string",
    }
}

fn values(question: &Question) -> Vec<Tree> {
    let value = |key: &str, name: &str| record(vec![("key", text(key)), ("name", text(name))]);
    match question.kind {
        Kind::YesNo => vec![value("yes", "Yes"), value("no", "No")],
        Kind::Declaration => vec![value(AGREED, "Yes")],
        _ => question.options.iter().map(|option| value(&option.key, &option.label)).collect(),
    }
}
