//! What was reported already at the same place: which of it is meant, and where its news goes.

use domain::{
    follow::{CASE, EMAIL, OpenCase},
    message::FieldError,
    words::Words,
};
use leptos::prelude::*;
use ui::{
    choice::{Choice, choose},
    element::element,
    field::Field,
    label::Size,
    prose::{paragraph, subheading},
    radios::RADIOS,
    text_input::{Line, text_input},
};

/// What was chosen and typed before.
pub struct Typed {
    pub case: String,
    pub email: String,
}

/// One case is told; of several one is chosen.
pub fn already(words: &Words, council: &str, cases: &[OpenCase], typed: Typed, errors: &[FieldError]) -> Vec<AnyView> {
    let field = |name: &str, label: &str| Field {
        name: name.to_owned(),
        label: words.say(label, &[]),
        size: Size::Small,
        error_prefix: words.say("error-prefix", &[]),
        error: errors.iter().find(|error| error.field == name).map(|error| words.tell(&error.message)),
        ..Field::default()
    };
    let mut shown = vec![paragraph(words.say("already-text", &[]))];
    match cases {
        [case] => {
            let id = element("input").attr("type", "hidden").attr("name", CASE).attr("value", case.id.clone());
            shown.extend([subheading(reported(words, case)), paragraph(about(words, council, case)), id.view()]);
        }
        cases => {
            let choice =
                |case: &OpenCase| Choice::new(case.id.clone(), reported(words, case)).hint(about(words, council, case));
            let choices = cases.iter().map(choice).collect();
            shown.push(choose(&RADIOS, field(CASE, "already-choose"), choices, &[typed.case]));
        }
    }
    let line =
        Line { kind: "email", autocomplete: Some("email".to_owned()), spellcheck: Some("false"), ..Line::default() };
    let hint = Some(words.say("already-email-hint", &[]));
    shown.push(text_input(Field { hint, ..field(EMAIL, "keep-email") }, typed.email, line));
    shown
}

fn reported(words: &Words, case: &OpenCase) -> String {
    words.say("already-reported", &[("date", &words.date(case.received))])
}

/// Who has it, how near it is, and by when it is answered.
fn about(words: &Words, council: &str, case: &OpenCase) -> String {
    let near = match case.metres {
        Some(metres) => words.say("already-metres", &[("metres", &metres.to_string())]),
        None => words.say("already-same", &[]),
    };
    let mut about = [case.status.as_str(), &near].join(". ");
    about.push('.');
    if let Some(due) = case.due {
        about.push(' ');
        about.push_str(&words.answer_by(council, due));
    }
    about
}
