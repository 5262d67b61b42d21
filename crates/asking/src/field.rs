//! The fields of one question, with what was typed in them before. They are plain markup: whoever draws the form hears what
//! is typed.

use domain::{
    answer::Answer,
    file::TAKEN,
    message::{FieldError, Message},
    question::{AGREED, Kind, MOST_FILES, Question, read_file},
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
    words::Words,
};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    character_count::{Limit, character_count},
    checkboxes::CHECKBOXES,
    choice::{Choice, choose},
    date_input::{DateLabels, DatePart, date_input},
    element::{all, element},
    field::Field,
    fieldset::Fieldset,
    file_upload::{GivenFile, files_upload},
    label::Size,
    radios::RADIOS,
    select::select,
    text_input::{Line, Width, text_input},
};

/// What every kind of field needs besides its question.
pub struct Asked {
    pub words: Arc<Words>,
    pub size: Size,
    pub typed: Answer,
    pub error: Option<FieldError>,
}

/// What tells the place of `help` apart from the fields of its question.
pub const HELP: &str = "help";

/// Lines of a long text that are seen at once.
const ROWS: u16 = 5;

pub fn field(question: &Question, asked: Asked) -> AnyView {
    let field = asked.field(question);
    match question.kind {
        Kind::Radios | Kind::YesNo => choose(&RADIOS, field, choices(question, &asked.words), &asked.typed),
        Kind::Checkboxes => choose(&CHECKBOXES, field, choices(question, &asked.words), &asked.typed),
        // The label is what is agreed to, so it stands at the box.
        Kind::Declaration => {
            let legend = Field { label: question.name().to_owned(), ..field };
            choose(&CHECKBOXES, legend, vec![Choice::new(AGREED, question.label.clone())], &asked.typed)
        }
        Kind::Choice => choose_from_list(question, field, &asked),
        Kind::Date | Kind::PastDate | Kind::FutureDate => date(field, &asked),
        Kind::Files => files(field, &asked),
        Kind::Address => address(question, field, &asked),
        Kind::LongText => long_text(question, field, &asked),
        Kind::Place => place(question, field, &asked),
        Kind::Text | Kind::Number | Kind::Money | Kind::Email | Kind::Phone | Kind::Name => {
            text_input(field, asked.typed(0), line(question))
        }
    }
}

impl Asked {
    fn field(&self, question: &Question) -> Field {
        let label = &question.label;
        Field {
            name: question.key.clone(),
            id: String::new(),
            label: if question.optional { self.words.say("optional-name", &[("name", label)]) } else { label.clone() },
            size: self.size,
            hint: question.hint.clone(),
            error_prefix: self.words.say("error-prefix", &[]),
            error: self.error.as_ref().map(|error| self.words.tell(&error.message)),
        }
    }

    fn typed(&self, at: usize) -> String {
        self.typed.get(at).cloned().unwrap_or_default()
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

fn choose_from_list(question: &Question, field: Field, asked: &Asked) -> AnyView {
    let mut choices = choices(question, &asked.words);
    choices.insert(0, Choice::new("", asked.words.say("choose-from-list", &[])));
    select(field, &asked.typed(0), choices)
}

fn date(field: Field, asked: &Asked) -> AnyView {
    let say = |key: &str| asked.words.say(key, &[]);
    let labels = DateLabels { day: say("date-day"), month: say("date-month"), year: say("date-year") };
    // An error about one field names that field; one about the whole date leads to the day.
    let wrong_part = asked.error.as_ref().and_then(|error| match &error.message {
        Message::Key(key, _) if key == "error-date-day" => Some(DatePart::Day),
        Message::Key(key, _) if key == "error-date-month" => Some(DatePart::Month),
        Message::Key(key, _) if key == "error-date-year" => Some(DatePart::Year),
        Message::Key(..) | Message::Said(_) => None,
    });
    date_input(field, wrong_part, labels, [asked.typed(0), asked.typed(1), asked.typed(2)], false)
}

/// The postcode comes first: where there is a look-up, it finds the rest. See `help`.
fn address(question: &Question, field: Field, asked: &Asked) -> AnyView {
    const POSTCODE: usize = 3;
    let labels = ["address-line-1", "address-line-2", "address-town", "address-postcode"];
    let tokens = ["address-line1", "address-line2", "address-level2", "postal-code"];
    let widths = [Width::Full, Width::Full, Width::Letters20, Width::Letters10];
    let hint = field.hint.clone().map(|hint| element("p").class("govuk-hint").text(hint).view());
    let lines = question.fields().into_iter().enumerate().map(|(at, name)| {
        let is_wrong = asked.error.as_ref().is_some_and(|error| error.field == name);
        let one = Field {
            name,
            label: asked.words.say(labels[at], &[]),
            error_prefix: field.error_prefix.clone(),
            error: field.error.clone().filter(|_| is_wrong),
            ..Field::default()
        };
        let line = Line {
            width: widths[at],
            autocomplete: Some(tokens[at].to_owned()),
            spellcheck: Some("false"),
            ..Line::default()
        };
        text_input(one, asked.typed(at), line)
    });
    let mut lines: Vec<AnyView> = lines.collect();
    let postcode = lines.remove(POSTCODE);
    let inside = all(hint.into_iter().chain([postcode, help(question)]).chain(lines));
    view! { <Fieldset legend=question.label.clone() size=asked.size>{inside}</Fieldset> }.into_any()
}

/// What may be given is said with the question's own hint.
fn files(field: Field, asked: &Asked) -> AnyView {
    let mut hint = asked.words.say("files-hint", &[("most", &MOST_FILES.to_string())]);
    if let Some(own) = field.hint {
        hint = [own.trim_end_matches('.'), &hint].join(". ");
    }
    let given = asked.typed.iter().filter_map(|value| {
        let name = read_file(value)?.1.to_owned();
        Some(GivenFile { value: value.clone(), name })
    });
    let remove = asked.words.say("files-remove", &[]);
    files_upload(Field { hint: Some(hint), ..field }, &TAKEN.join(","), given.collect(), &remove)
}

fn long_text(question: &Question, field: Field, asked: &Asked) -> AnyView {
    let words = asked.words.clone();
    let limit = i32::try_from(question.longest()).unwrap_or(i32::MAX);
    let room = Arc::new(move |left: i32| {
        let key = if left < 0 { "characters-over" } else { "characters-left" };
        words.say(key, &[("count", &left.abs().to_string())])
    });
    let text = asked.words.say("characters-most", &[("count", &limit.to_string())]);
    character_count(field, asked.typed(0), ROWS, Limit { limit, text, room })
}

/// Where the app puts what helps to say a place or an address. Without the app it stays empty.
fn help(question: &Question) -> AnyView {
    element("div").attr("id", question.field(HELP)).view()
}

/// Words for a spot outdoors. Where the device says it is goes along unseen.
fn place(question: &Question, field: Field, asked: &Asked) -> AnyView {
    let mut fields = question.fields().into_iter();
    let name = fields.next().unwrap_or_default();
    let words = text_input(Field { name, ..field }, asked.typed(0), Line::default());
    let hidden = |(at, name): (usize, String)| {
        let spot = element("input").attr("type", "hidden").attr("id", name.clone()).attr("name", name);
        spot.attr("value", asked.typed(at + 1)).view()
    };
    all([words, help(question)].into_iter().chain(fields.enumerate().map(hidden)))
}

fn line(question: &Question) -> Line {
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
    Line { kind, width, inputmode, autocomplete: autocomplete.map(str::to_owned), autocapitalize: None, spellcheck }
}
