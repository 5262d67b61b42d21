//! One of the answers that radios and checkboxes offer.

use crate::{
    element::element,
    field::{Field, with_suffix},
};
use leptos::prelude::*;

/// What is sent, what is read, and what helps to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub text: String,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: None }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// The id of a choice: the first has the field's own, so that the error summary leads to it.
pub(crate) fn choice_id(field: &str, index: usize) -> String {
    match index {
        0 => field.to_owned(),
        _ => format!("{field}-{}", index + 1),
    }
}

/// How radios and checkboxes differ.
pub struct Kind {
    pub(crate) kind: &'static str,
    pub(crate) list: &'static str,
    pub(crate) item: &'static str,
    pub(crate) input: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
}

/// The question with its choices, of which those in `chosen` are chosen at first.
pub fn choose(kind: &Kind, field: Field, choices: Vec<Choice>, chosen: &[String]) -> AnyView {
    let items = choices.into_iter().enumerate().map(|(index, choice)| {
        let is_chosen = chosen.contains(&choice.value);
        item(kind, &field.name, choice_id(field.id(), index), choice, is_chosen)
    });
    let list = element("div").class(kind.list).children(items).view();
    field.with_legend(None, list)
}

fn item(kind: &Kind, name: &str, id: String, choice: Choice, is_chosen: bool) -> AnyView {
    let hint_id = with_suffix(&id, "-item-hint");
    let input = element("input")
        .class(kind.input)
        .attr("id", id.clone())
        .attr("name", name)
        .attr("type", kind.kind)
        .attr("value", choice.value)
        .flag("checked", is_chosen)
        .maybe("aria-describedby", choice.hint.is_some().then(|| hint_id.clone()));
    let label = element("label").class(kind.label).attr("for", id).text(choice.text);
    let hint = choice.hint.map(|hint| element("div").attr("id", hint_id).class(kind.hint).text(hint).view());
    element("div").class(kind.item).child(input.view()).child(label.view()).children(hint).view()
}
