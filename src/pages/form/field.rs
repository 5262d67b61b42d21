//! The fields of one question, tied to its answer: whatever is typed is in the enquiry at once.

use super::Filling;
use crate::state::{State, use_state};
use domain::{
    answer::Answer,
    message::{FieldError, Message},
    question::{ADDRESS_PARTS, Kind, Question},
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
};
use leptos::prelude::*;
use ui::{
    character_count::CharacterCount,
    checkboxes::Checkboxes,
    choice::Choice,
    date_input::{DateInput, DateLabels, DatePart},
    fieldset::Fieldset,
    label::Size,
    radios::Radios,
    text_input::{TextInput, Width},
};

pub fn field(filling: Filling, question: Question, size: Size, error: Option<FieldError>) -> AnyView {
    let state = use_state();
    let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.clone());
    let typed = answers.read_untracked().get(&question.key).cloned().unwrap_or_default();
    let key = question.key.clone();
    let save = Callback::new(move |values: Answer| {
        answers.update(|answers| {
            answers.insert(key.clone(), values);
        });
    });
    let asked = Asked { state, size, typed, save, error };
    match question.kind {
        Kind::Radios | Kind::YesNo | Kind::Choice => choose_one(question, asked),
        Kind::Checkboxes | Kind::Declaration => choose_some(question, asked),
        Kind::Date | Kind::PastDate | Kind::FutureDate => date(question, asked),
        // Nothing can be uploaded yet, and no form asks for it without fail.
        Kind::Files => ().into_any(),
        Kind::Address => address(question, asked),
        Kind::LongText => long_text(question, asked),
        Kind::Text | Kind::Number | Kind::Money | Kind::Email | Kind::Phone | Kind::Name | Kind::Place => {
            line(question, asked)
        }
    }
}

/// What every kind of field needs besides its question.
struct Asked {
    state: State,
    size: Size,
    typed: Answer,
    save: Callback<Answer>,
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

    /// A signal for one value, which saves the whole answer at each change.
    fn value(&self) -> RwSignal<String> {
        let value = RwSignal::new(self.typed(0));
        let save = self.save;
        Effect::watch(move || value.get(), move |value, _, _| save.run(vec![value.clone()]), false);
        value
    }

    /// A signal for each of several fields.
    fn values<const N: usize>(&self) -> [RwSignal<String>; N] {
        let values: [RwSignal<String>; N] = std::array::from_fn(|at| RwSignal::new(self.typed(at)));
        let save = self.save;
        Effect::watch(
            move || values.map(|value| value.get()).to_vec(),
            move |values, _, _| save.run(values.clone()),
            false,
        );
        values
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
    if question.kind == Kind::Declaration {
        return vec![Choice::new("yes", state.say("declaration-agree", &[]))];
    }
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

fn choose_one(question: Question, asked: Asked) -> AnyView {
    view! {
        <Radios
            name=question.key.clone() legend=asked.label(&question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.value() choices=choices(&question, asked.state)
        />
    }
    .into_any()
}

fn choose_some(question: Question, asked: Asked) -> AnyView {
    let value = RwSignal::new(asked.typed.clone());
    let save = asked.save;
    Effect::watch(move || value.get(), move |values, _, _| save.run(values.clone()), false);
    view! {
        <Checkboxes
            name=question.key.clone() legend=asked.label(&question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value choices=choices(&question, asked.state)
        />
    }
    .into_any()
}

fn date(question: Question, asked: Asked) -> AnyView {
    let [day, month, year] = asked.values();
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
            name=question.key.clone() legend=asked.label(&question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() wrong_part labels day month year
        />
    }
    .into_any()
}

fn address(question: Question, asked: Asked) -> AnyView {
    let values = asked.values::<4>();
    let said = asked.said();
    let Asked { state, error, size, .. } = asked;
    let labels = ["address-line-1", "address-line-2", "address-town", "address-postcode"];
    let tokens = ["address-line1", "address-line2", "address-level2", "postal-code"];
    let widths = [Width::Full, Width::Full, Width::Letters20, Width::Letters10];
    let prefix = state.say("error-prefix", &[]);
    let key = question.key.clone();
    let lines = ADDRESS_PARTS.iter().enumerate().map(move |(at, part)| {
        let field = format!("{key}-{part}");
        let error = said.clone().filter(|_| error.as_ref().is_some_and(|error| error.field == field));
        view! {
            <TextInput
                name=field label=state.say(labels[at], &[]) error_prefix=prefix.clone() error value=values[at]
                width=widths[at] autocomplete=tokens[at].to_owned() spellcheck=Some("false")
            />
        }
    });
    view! {
        <Fieldset legend=question.label.clone() size>
            {question.hint.clone().map(|hint| view! { <p class="govuk-hint">{hint}</p> })}
            {lines.collect_view()}
        </Fieldset>
    }
    .into_any()
}

fn long_text(question: Question, asked: Asked) -> AnyView {
    let state = asked.state;
    let limit = i32::try_from(question.longest()).unwrap_or(i32::MAX);
    let room = move |left: i32| {
        let key = if left < 0 { "characters-over" } else { "characters-left" };
        state.say(key, &[("count", &left.abs().to_string())])
    };
    view! {
        <CharacterCount
            name=question.key.clone() label=asked.label(&question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.value() limit
            limit_text=state.say("characters-most", &[("count", &limit.to_string())]) room_text=room
        />
    }
    .into_any()
}

fn line(question: Question, asked: Asked) -> AnyView {
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
            name=question.key.clone() label=asked.label(&question) size=asked.size hint=question.hint.clone()
            error_prefix=asked.prefix() error=asked.said() value=asked.value() kind width
            inputmode autocomplete=autocomplete.map(str::to_owned) spellcheck
        />
    }
    .into_any()
}
