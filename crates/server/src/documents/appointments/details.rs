//! What is asked about an appointment: what it is about, how to reach the resident, what they need. Its fields, and what is wrong in
//! them.

use super::row;
use crate::{documents::small_forms::hidden, store::appointments::row::Details};
use domain::{
    appointment::{AppointmentKind, LONGEST_ANSWER},
    question::is_phone,
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{error_summary::ErrorLink, summary_list::SummaryRow, text_input::TextInput, textarea::Textarea};

/// What was typed on the way to an appointment.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The day whose times were shown.
    pub day: String,
    pub time: String,
    pub about: String,
    pub phone: String,
    pub address: String,
    pub interpreter: String,
    pub access: String,
    /// Of the page that was checked.
    pub key: String,
}

/// A field, and the key of what is wrong in it.
pub type Wrong = (&'static str, &'static str);

impl Typed {
    fn answers(&self) -> [(&'static str, &str); 5] {
        [
            ("about", &self.about),
            ("phone", &self.phone),
            ("address", &self.address),
            ("interpreter", &self.interpreter),
            ("access", &self.access),
        ]
    }

    pub fn check(&self, kind: &AppointmentKind) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        for (field, answer) in self.answers() {
            let is_asked = match field {
                "phone" => kind.channel.needs_phone(),
                "address" => kind.channel.needs_address(),
                _ => true,
            };
            let answer = answer.trim();
            if !is_asked {
                continue;
            }
            if answer.chars().count() > LONGEST_ANSWER {
                wrong.push((field, "appointment-error-long"));
            } else if field == "phone" && !is_phone(answer) {
                wrong.push((field, "error-phone"));
            } else if field == "address" && answer.is_empty() {
                wrong.push((field, "appointment-error-address"));
            }
        }
        wrong
    }

    /// What is kept: only what was asked.
    pub fn details(&self, kind: &AppointmentKind) -> Details {
        let text = |text: &str| text.trim().replace("\r\n", "\n").replace('\r', "\n");
        let given = |answer: &str| Some(text(answer)).filter(|answer| !answer.is_empty());
        Details {
            about: text(&self.about),
            phone: given(&self.phone).filter(|_| kind.channel.needs_phone()),
            address: given(&self.address).filter(|_| kind.channel.needs_address()),
            interpreter: given(&self.interpreter),
            access: given(&self.access),
        }
    }

    /// All of it, to be sent again by a page that asks nothing.
    pub fn hidden(&self) -> Vec<AnyView> {
        let more = [("day", self.day.as_str()), ("time", &self.time), ("key", &self.key)];
        let fields = more.into_iter().chain(self.answers());
        fields.map(|(name, value)| hidden(name, value)).collect()
    }
}

/// Leads to each field that is wrong.
pub fn summary(words: &Words, wrong: &[Wrong]) -> Vec<ErrorLink> {
    let link = |(field, key): &Wrong| ErrorLink { field: Some((*field).to_owned()), message: words.say(key, &[]) };
    wrong.iter().map(link).collect()
}

pub fn error(words: &Words, wrong: &[Wrong], field: &str) -> Option<String> {
    wrong.iter().find(|(other, _)| *other == field).map(|(_, key)| words.say(key, &[]))
}

/// The fields that this kind asks for.
pub fn fields(words: &Words, kind: &AppointmentKind, typed: &Typed, wrong: &[Wrong]) -> Vec<AnyView> {
    let prefix = || words.say("error-prefix", &[]);
    let mut fields =
        vec![area(words, ("about", "appointment-about", Some("appointment-about-hint")), &typed.about, wrong)];
    if kind.channel.needs_phone() {
        let (label, hint) = (words.say("appointment-phone", &[]), words.say("appointment-phone-hint", &[]));
        let phone = view! {
            <TextInput
                name="phone" label hint error_prefix=prefix() error=error(words, wrong, "phone")
                value=typed.phone.clone() kind="tel" autocomplete="tel".to_owned()
            />
        };
        fields.push(phone.into_any());
    }
    if kind.channel.needs_address() {
        fields.push(area(words, ("address", "appointment-address", None), &typed.address, wrong));
    }
    let (label, hint) = (words.say("appointment-interpreter", &[]), words.say("appointment-interpreter-hint", &[]));
    let interpreter = view! {
        <TextInput
            name="interpreter" label hint error_prefix=prefix() error=error(words, wrong, "interpreter")
            value=typed.interpreter.clone()
        />
    };
    fields.push(interpreter.into_any());
    fields.push(area(words, ("access", "appointment-access", Some("appointment-access-hint")), &typed.access, wrong));
    fields
}

fn area(words: &Words, (name, label, hint): (&str, &str, Option<&str>), value: &str, wrong: &[Wrong]) -> AnyView {
    let hint = hint.map(|hint| words.say(hint, &[]));
    let autocomplete = (name == "address").then(|| "street-address".to_owned());
    view! {
        <Textarea
            name label=words.say(label, &[]) hint error_prefix=words.say("error-prefix", &[])
            error=error(words, wrong, name) value=value.to_owned() rows=3 autocomplete
        />
    }
    .into_any()
}

/// The answers, to be read once more.
pub fn rows(words: &Words, details: Details) -> Vec<SummaryRow> {
    [
        ("appointment-about", Some(details.about).filter(|about| !about.is_empty())),
        ("appointment-phone", details.phone),
        ("appointment-address", details.address),
        ("appointment-interpreter", details.interpreter),
        ("appointment-access", details.access),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some(row(words, key, value?)))
    .collect()
}
