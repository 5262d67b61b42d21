//! The pages of a survey, but for the last that asks.

use super::{AtSurvey, Step};
use crate::{
    clock::local,
    documents::{
        document::{Document, titled},
        small_forms::{ask, summary},
    },
    profile::Profile,
    server::Server,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use contract::paths;
use domain::{case::LONGEST_WORDS, survey::Scale, words::Words};
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    choice::Choice,
    error_summary::ErrorSummary,
    inset_text::InsetText,
    label::Size,
    link::Link,
    page::Page,
    page_heading::{Caption, PageHeading},
    prose::paragraph,
    radios::Radios,
    textarea::Textarea,
};

/// The service and the month: all that a survey says of its case.
pub fn caption(at: &AtSurvey) -> String {
    let (words, service) = (&at.profile.words, &at.survey.service);
    let asked = local(at.survey.asked).date();
    let month = words.say(&format!("month-{}", asked.month()), &[]);
    let name = at.profile.council.find_service(service).map_or(service.as_str(), |service| service.name.as_str());
    words.say("survey-caption", &[("service", name), ("month", &month), ("year", &asked.year().to_string())])
}

/// How easy it was, the hardest first.
pub const EASE: [&str; 5] = ["survey-ease-1", "survey-ease-2", "survey-ease-3", "survey-ease-4", "survey-ease-5"];

pub fn solved(at: &AtSurvey, error: Option<&'static str>) -> Document {
    let chosen = match at.survey.replies.solved {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let choices = [("yes", "survey-yes"), ("no", "survey-no")];
    let question = Question { step: Step::Solved, name: "solved", label: "survey-solved", chosen, back: None };
    one_of(at, question, choices.map(|(value, key)| (value.to_owned(), key)).to_vec(), error, None)
}

pub fn ease(at: &AtSurvey, offers_again: bool, error: Option<&'static str>) -> Document {
    let chosen = at.survey.replies.ease.map(|ease| ease.number().to_string()).unwrap_or_default();
    // The best first, as with yes and no.
    let choices = Scale::ALL.iter().zip(EASE).rev().map(|(scale, key)| (scale.number().to_string(), key)).collect();
    let back = Some(Step::Solved);
    let question = Question { step: Step::Ease, name: "ease", label: "survey-ease", chosen: &chosen, back };
    one_of(at, question, choices, error, offers_again.then(|| Step::Again.path(&at.token)))
}

/// A page with one question.
struct Question<'a> {
    step: Step,
    name: &'static str,
    label: &'static str,
    chosen: &'a str,
    back: Option<Step>,
}

fn one_of(
    at: &AtSurvey,
    question: Question<'_>,
    choices: Vec<(String, &'static str)>,
    error: Option<&'static str>,
    again: Option<String>,
) -> Document {
    let words = at.profile.words.clone();
    let Question { step, name, label, chosen, back } = question;
    let label = words.say(label, &[]);
    let title = titled(&words, &label, error.is_some());
    let (caption, path, chosen) = (caption(at), step.path(&at.token), chosen.to_owned());
    let back = back.map_or_else(|| paths::START.to_owned(), |back| back.path(&at.token));
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let error = error.map(|key| words.say(key, &[]));
        let choices: Vec<_> = choices.into_iter().map(|(value, key)| Choice::new(value, words.say(key, &[]))).collect();
        let radios = view! {
            <Radios
                name legend=label size=Size::PageAtRest error_prefix=words.say("error-prefix", &[]) error=error.clone()
                value=chosen choices
            />
        };
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary(name, error)/>
                {again.map(|href| not_solved(&words, href))}
                <Caption text=caption/>
                {ask(&path, vec![radios.into_any()], words.say("continue", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// The way to open it again, for whoever said that it is not solved.
fn not_solved(words: &Words, href: String) -> AnyView {
    let (said, text) = (words.say("survey-not-solved", &[]), words.say("reopen-send", &[]));
    view! {
        <InsetText>{said}</InsetText>
        <ButtonLink text href weight=Weight::Secondary/>
    }
    .into_any()
}

pub fn again(at: &AtSurvey, typed: String, error: Option<&'static str>) -> Document {
    let words = at.profile.words.clone();
    let heading = words.say("reopen-heading", &[]);
    let title = titled(&words, &heading, error.is_some());
    let (caption, path) = (caption(at), Step::Again.path(&at.token));
    let back = at.next().path(&at.token);
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let most = LONGEST_WORDS.to_string();
        let error = error.map(|key| words.say(key, &[("most", &most)]));
        let field = view! {
            <Textarea
                name="text" label=words.say("reopen-label", &[]) hint=words.say("more-hint", &[("most", &most)])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed
            />
        };
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("text", error)/>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("reopen-text", &[]))}
                {ask(&path, vec![field.into_any()], words.say("reopen-send", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// It was answered to its end. A link that was passed on leads here too.
pub fn thanks(at: &AtSurvey, offers_again: bool) -> Document {
    let words = at.profile.words.clone();
    let heading = words.say("survey-thanks", &[]);
    let title = heading.clone();
    let caption = caption(at);
    let again = offers_again.then(|| Step::Again.path(&at.token));
    Document::whole(&at.server, &at.profile, Step::Thanks.path(&at.token), &title, move || {
        view! {
            <Page>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("survey-thanks-text", &[]))}
                {paragraph(words.say("survey-thanks-who", &[]))}
                {again.map(|href| not_solved(&words, href))}
                <ButtonLink text=words.say("not-found-start", &[]) href=paths::START/>
            </Page>
        }
        .into_any()
    })
}

/// The link works no more, or never did.
pub fn over(server: &Server, profile: &Profile, path: &str) -> Response {
    let words = profile.words.clone();
    let heading = words.say("survey-over", &[]);
    let title = heading.clone();
    let days = profile.feedback.survey.days.to_string();
    let document = Document::whole(server, profile, path.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("survey-over-text", &[("days", &days)]))}
                <ButtonLink text=words.say("not-found-start", &[]) href=paths::START/>
            </Page>
        }
        .into_any()
    });
    document.with_status(StatusCode::NOT_FOUND).into_response()
}
