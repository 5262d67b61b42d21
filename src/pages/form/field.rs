//! The fields of one question, with what was typed in them before. They are plain markup: the form tells the enquiry what
//! is typed (`question_page.rs`).

use crate::state::{State, use_state};
use domain::{
    answer::Answer,
    message::{FieldError, Message},
    question::{Kind, Question},
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    character_count::CharacterCount,
    checkboxes::Checkboxes,
    choice::Choice,
    date_input::{DateInput, DateLabels, DatePart},
    element::{all, element},
    fieldset::Fieldset,
    label::Size,
    radios::Radios,
    text_input::{TextInput, Width},
};

pub fn field(question: &Question, typed: Answer, size: Size, error: Option<FieldError>) -> AnyView {
    let asked = Asked { state: use_state(), size, typed, error };
    match question.kind {
        Kind::Radios | Kind::YesNo => choose_one(question, asked),
        Kind::Checkboxes => choose_some(question, asked),
        Kind::PastDate => date(question, asked),
        Kind::Address => address(question, asked),
        Kind::LongText => long_text(question, asked),
        Kind::Text | Kind::Number | Kind::Email | Kind::Phone | Kind::Name => line(question, asked),
    }
}

/// What every kind of field needs besides its question.
struct Asked {
    state: State,
    size: Size,
    typed: Answer,
    error: Option<FieldError>,
}

impl Asked {
    fn typed(&self, at: usize) -> String {
        self.typed.get(at).cloned().unwrap_or_default()
    }

    /// What is wrong, in words.
    fn said(&self) -> Option<String> {
        self.error.as_ref().map(|error| self.state.words().tell(&error.message))
    }

    fn prefix(&self) -> String {
        self.state.say("error-prefix", &[])
    }

    fn label(&self, question: &Question) -> String {
        if question.optional {
            self.state.say("optional-name", &[("name", &question.label)])
        } else {
            question.label.clone()
        }
    }
}

fn choices(question: &Question, state: State) -> Vec<Choice> {
    if question.kind == Kind::YesNo {
        return ["yes", "no"].map(|key| Choice::new(key, state.say(key, &[]))).to_vec();
    }
    let choice = |option: &domain::question::Choice| Choice {
        value: option.key.clone(),
        text: option.label.clone(),
        hint: option.hint.clone(),
    };
    question.options.iter().map(choice).collect()
}

fn choose_one(question: &Question, asked: Asked) -> AnyView {
    view! {
        <Radios
            name=question.key.clone() legend=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) choices=choices(question, asked.state)
        />
    }
    .into_any()
}

fn choose_some(question: &Question, asked: Asked) -> AnyView {
    view! {
        <Checkboxes
            name=question.key.clone() legend=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed.clone() choices=choices(question, asked.state)
        />
    }
    .into_any()
}

fn date(question: &Question, asked: Asked) -> AnyView {
    let state = asked.state;
    let labels = DateLabels {
        day: state.say("date-day", &[]),
        month: state.say("date-month", &[]),
        year: state.say("date-year", &[]),
    };
    // An error about one field names that field; one about the whole date leads to the day.
    let wrong_part = asked.error.as_ref().and_then(|error| match &error.message {
        Message::Key(key, _) if key == "error-date-day" => Some(DatePart::Day),
        Message::Key(key, _) if key == "error-date-month" => Some(DatePart::Month),
        Message::Key(key, _) if key == "error-date-year" => Some(DatePart::Year),
        Message::Key(..) | Message::Said(_) => None,
    });
    view! {
        <DateInput
            name=question.key.clone() legend=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() wrong_part labels day=asked.typed(0) month=asked.typed(1) year=asked.typed(2)
        />
    }
    .into_any()
}

fn address(question: &Question, asked: Asked) -> AnyView {
    let said = asked.said();
    let labels = ["address-line-1", "address-line-2", "address-town", "address-postcode"];
    let tokens = ["address-line1", "address-line2", "address-level2", "postal-code"];
    let widths = [Width::Full, Width::Full, Width::Letters20, Width::Letters10];
    let hint = question.hint.clone().map(|hint| element("p").class("govuk-hint").text(hint).view());
    let lines = question.fields().into_iter().enumerate().map(|(at, field)| {
        let error = said.clone().filter(|_| asked.error.as_ref().is_some_and(|error| error.field == field));
        view! {
            <TextInput
                name=field label=asked.state.say(labels[at], &[]) error_prefix=asked.prefix() error value=asked.typed(at)
                width=widths[at] autocomplete=tokens[at].to_owned() spellcheck=Some("false")
            />
        }
        .into_any()
    });
    let inside = all(hint.into_iter().chain(lines));
    view! { <Fieldset legend=question.label.clone() size=asked.size>{inside}</Fieldset> }.into_any()
}

fn long_text(question: &Question, asked: Asked) -> AnyView {
    let state = asked.state;
    let limit = i32::try_from(question.longest()).unwrap_or(i32::MAX);
    let room = Arc::new(move |left: i32| {
        let key = if left < 0 { "characters-over" } else { "characters-left" };
        state.say(key, &[("count", &left.abs().to_string())])
    });
    view! {
        <CharacterCount
            name=question.key.clone() label=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) limit
            limit_text=state.say("characters-most", &[("count", &limit.to_string())]) room_text=room
        />
    }
    .into_any()
}

fn line(question: &Question, asked: Asked) -> AnyView {
    let (kind, inputmode, width, spellcheck) = match question.kind {
        Kind::Number => ("text", Some("numeric"), Width::Letters5, Some("false")),
        Kind::Email => ("email", None, Width::Full, Some("false")),
        Kind::Phone => ("tel", None, Width::Letters20, None),
        Kind::Name => ("text", None, Width::Full, Some("false")),
        _ => ("text", None, Width::Full, None),
    };
    let autocomplete = match question.key.as_str() {
        CONTACT_NAME => Some("name"),
        CONTACT_EMAIL => Some("email"),
        CONTACT_PHONE => Some("tel"),
        _ => None,
    };
    view! {
        <TextInput
            name=question.key.clone() label=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) kind width
            inputmode autocomplete=autocomplete.map(str::to_owned) spellcheck
        />
    }
    .into_any()
}
