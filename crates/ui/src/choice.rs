//! One of the answers that radios and checkboxes offer.

use crate::{
    element::element,
    field::{described_by, form_group, id_or, with_suffix, words},
    fieldset::fieldset,
    label::Size,
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
pub(crate) struct Kind {
    pub kind: &'static str,
    pub list: &'static str,
    pub item: &'static str,
    pub input: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
}

/// What radios and checkboxes are asked with.
pub(crate) struct Asked {
    pub name: String,
    pub id: String,
    pub legend: String,
    pub size: Size,
    pub hint: Option<String>,
    pub error_prefix: String,
    pub error: Option<String>,
    pub choices: Vec<Choice>,
}

/// The question with its choices, of which those in `chosen` are chosen at first.
pub(crate) fn choices(kind: &Kind, asked: Asked, chosen: &[String]) -> AnyView {
    let Asked { name, id, legend, size, hint, error_prefix, error, choices } = asked;
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), wrong);
    let items = choices.into_iter().enumerate().map(|(index, choice)| {
        let is_chosen = chosen.contains(&choice.value);
        item(kind, &name, choice_id(&id, index), choice, is_chosen)
    });
    let list = element("div").class(kind.list).children(items).view();
    let mut inside = words(&id, hint, error_prefix, error);
    inside.push(list);
    form_group(wrong, vec![fieldset(legend, size, None, described_by, inside)])
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
