//! The fields of one question, with what was typed in them before. They are plain markup: whoever draws the form hears what
//! is typed.

use domain::{
    answer::Answer,
    message::{FieldError, Message},
    question::{AGREED, Kind, Question},
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
    words::Words,
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
    select::Select,
    text_input::{TextInput, Width},
};

/// What every kind of field needs besides its question.
pub struct Asked {
    pub words: Arc<Words>,
    pub size: Size,
    pub typed: Answer,
    pub error: Option<FieldError>,
}

pub fn field(question: &Question, asked: Asked) -> AnyView {
    match question.kind {
        Kind::Radios | Kind::YesNo => choose_one(question, asked),
        Kind::Choice => choose_from_list(question, asked),
        Kind::Checkboxes => choose_some(question, asked),
        Kind::Declaration => declare(question, asked),
        Kind::Date | Kind::PastDate | Kind::FutureDate => date(question, asked),
        // Nothing can be uploaded yet, and no form asks for it without fail.
        Kind::Files => ().into_any(),
        Kind::Address => address(question, asked),
        Kind::LongText => long_text(question, asked),
        Kind::Place => place(question, asked),
        Kind::Text | Kind::Number | Kind::Money | Kind::Email | Kind::Phone | Kind::Name => {
            line(question, question.key.clone(), asked)
        }
    }
}

impl Asked {
    fn typed(&self, at: usize) -> String {
        self.typed.get(at).cloned().unwrap_or_default()
    }

    /// What is wrong, in words.
    fn said(&self) -> Option<String> {
        self.error.as_ref().map(|error| self.words.tell(&error.message))
    }

    fn prefix(&self) -> String {
        self.words.say("error-prefix", &[])
    }

    fn label(&self, question: &Question) -> String {
        if question.optional {
            self.words.say("optional-name", &[("name", &question.label)])
        } else {
            question.label.clone()
        }
    }
}

fn choices(question: &Question, words: &Words) -> Vec<Choice> {
    if question.kind == Kind::YesNo {
        return ["yes", "no"].map(|key| Choice::new(key, words.say(key, &[]))).to_vec();
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
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) choices=choices(question, &asked.words)
        />
    }
    .into_any()
}

fn choose_from_list(question: &Question, asked: Asked) -> AnyView {
    let mut choices = choices(question, &asked.words);
    choices.insert(0, Choice::new("", asked.words.say("choose-from-list", &[])));
    view! {
        <Select
            name=question.key.clone() label=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) choices
        />
    }
    .into_any()
}

/// The label is what is agreed to, so it stands at the box.
fn declare(question: &Question, asked: Asked) -> AnyView {
    view! {
        <Checkboxes
            name=question.key.clone() legend=question.name().to_owned() size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed.clone()
            choices=vec![Choice::new(AGREED, question.label.clone())]
        />
    }
    .into_any()
}

fn choose_some(question: &Question, asked: Asked) -> AnyView {
    view! {
        <Checkboxes
            name=question.key.clone() legend=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed.clone() choices=choices(question, &asked.words)
        />
    }
    .into_any()
}

fn date(question: &Question, asked: Asked) -> AnyView {
    let say = |key: &str| asked.words.say(key, &[]);
    let labels = DateLabels { day: say("date-day"), month: say("date-month"), year: say("date-year") };
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
                name=field label=asked.words.say(labels[at], &[]) error_prefix=asked.prefix() error value=asked.typed(at)
                width=widths[at] autocomplete=tokens[at].to_owned() spellcheck=Some("false")
            />
        }
        .into_any()
    });
    let inside = all(hint.into_iter().chain(lines));
    view! { <Fieldset legend=question.label.clone() size=asked.size>{inside}</Fieldset> }.into_any()
}

fn long_text(question: &Question, asked: Asked) -> AnyView {
    let words = asked.words.clone();
    let limit = i32::try_from(question.longest()).unwrap_or(i32::MAX);
    let room = Arc::new(move |left: i32| {
        let key = if left < 0 { "characters-over" } else { "characters-left" };
        words.say(key, &[("count", &left.abs().to_string())])
    });
    view! {
        <CharacterCount
            name=question.key.clone() label=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) limit
            limit_text=asked.words.say("characters-most", &[("count", &limit.to_string())]) room_text=room
        />
    }
    .into_any()
}

/// Words for a spot outdoors. Where the device says it is goes along unseen.
fn place(question: &Question, asked: Asked) -> AnyView {
    let mut fields = question.fields().into_iter();
    let words = fields.next().unwrap_or_default();
    let spot = fields
        .zip(asked.typed.iter().skip(1).cloned())
        .map(|(name, value)| element("input").attr("type", "hidden").attr("name", name).attr("value", value).view());
    let spot = all(spot);
    all([line(question, words, asked), spot])
}

fn line(question: &Question, name: String, asked: Asked) -> AnyView {
    let (kind, inputmode, width, spellcheck) = match question.kind {
        Kind::Number => ("text", Some("numeric"), Width::Letters5, Some("false")),
        Kind::Money => ("text", Some("decimal"), Width::Letters10, Some("false")),
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
            name label=asked.label(question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.typed(0) kind width
            inputmode autocomplete=autocomplete.map(str::to_owned) spellcheck
        />
    }
    .into_any()
}
