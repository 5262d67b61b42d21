//! The last page of a survey: how well each thing went, and in their own words. All of it may be left out.

use super::{AtSurvey, Step, draw, refuse};
use crate::{
    documents::{
        document::{Document, titled},
        small_forms::{ask, summary},
    },
    error::Error,
};
use axum::{
    Form as FormBody,
    response::{IntoResponse, Response},
};
use domain::{
    survey::{CHANNELS, Driver, LONGEST_REMARK, MOST_LIKELY, More, Scale, read_channel, read_recommend, read_remark},
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    choice::Choice,
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    select::Select,
    textarea::Textarea,
};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    delivery: String,
    timeliness: String,
    information: String,
    professionalism: String,
    attitude: String,
    text: String,
    used: String,
    preferred: String,
    recommend: String,
}

impl Typed {
    fn of(&self, driver: Driver) -> &str {
        match driver {
            Driver::Delivery => &self.delivery,
            Driver::Timeliness => &self.timeliness,
            Driver::Information => &self.information,
            Driver::Professionalism => &self.professionalism,
            Driver::Attitude => &self.attitude,
        }
    }

    /// Only words can be too many: what is none of the choices says nothing.
    fn read(&self, recommends: bool) -> Result<More, &'static str> {
        Ok(More {
            drivers: Driver::ALL.map(|driver| Scale::read(self.of(driver))),
            words: read_remark(&self.text).map_err(|_| "more-too-long")?,
            used: read_channel(&self.used),
            preferred: read_channel(&self.preferred),
            recommend: read_recommend(&self.recommend).filter(|_| recommends),
        })
    }
}

pub async fn show(at: AtSurvey) -> Response {
    at.elsewhere(Step::More).unwrap_or_else(|| page(&at, Typed::default(), None).into_response())
}

pub async fn keep(at: AtSurvey, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    if let Some(elsewhere) = at.elsewhere(Step::More) {
        return Ok(elsewhere);
    }
    let more = match typed.read(at.profile.feedback.survey.recommend) {
        Ok(more) => more,
        Err(wrong) => return Ok(refuse(page(&at, typed, Some(wrong)))),
    };
    at.server.store.end_survey(at.council(), &at.survey.id, &more, at.server.clock.now()).await?;
    Ok(at.to(Step::Thanks))
}

/// How good something was, the worst first.
pub const STEPS: [&str; 5] = ["survey-step-1", "survey-step-2", "survey-step-3", "survey-step-4", "survey-step-5"];

pub fn driver_key(driver: Driver) -> &'static str {
    match driver {
        Driver::Delivery => "survey-delivery",
        Driver::Timeliness => "survey-timeliness",
        Driver::Information => "survey-information",
        Driver::Professionalism => "survey-professionalism",
        Driver::Attitude => "survey-attitude",
    }
}

/// Not chosen, and the steps in words, the best first.
fn steps(words: &Words) -> Vec<Choice> {
    let steps = Scale::ALL.iter().zip(STEPS).rev();
    let steps = steps.map(|(scale, key)| Choice::new(scale.number().to_string(), words.say(key, &[])));
    let none = [("", "survey-choose"), ("none", "survey-step-none")];
    let [choose, none] = none.map(|(value, key)| Choice::new(value, words.say(key, &[])));
    std::iter::once(choose).chain(steps).chain([none]).collect()
}

fn channels(words: &Words) -> Vec<Choice> {
    let named =
        CHANNELS.map(|channel| Choice::new(channel.key(), words.say(&format!("desk-raised-{}", channel.key()), &[])));
    std::iter::once(Choice::new("", words.say("survey-choose", &[]))).chain(named).collect()
}

fn likely(words: &Words) -> Vec<Choice> {
    let numbers = (0..=MOST_LIKELY).rev().map(|number| {
        let text = match number {
            0 => words.say("survey-likely-0", &[]),
            MOST_LIKELY => words.say("survey-likely-10", &[]),
            _ => number.to_string(),
        };
        Choice::new(number.to_string(), text)
    });
    std::iter::once(Choice::new("", words.say("survey-choose", &[]))).chain(numbers).collect()
}

fn page(at: &AtSurvey, typed: Typed, error: Option<&'static str>) -> Document {
    let words = at.profile.words.clone();
    let heading = words.say("survey-more", &[]);
    let title = titled(&words, &heading, error.is_some());
    let (caption, path, back) = (draw::caption(at), Step::More.path(&at.token), Step::Ease.path(&at.token));
    let recommends = at.profile.feedback.survey.recommend;
    let council = at.profile.council.name.clone();
    Document::whole(&at.server, &at.profile, path.clone(), &title, move || {
        let most = LONGEST_REMARK.to_string();
        let error = error.map(|key| words.say(key, &[("most", &most)]));
        let select = |name: &'static str, key: &str, value: &str, choices: Vec<Choice>| {
            let label = words.say(key, &[("council", &council)]);
            let prefix = words.say("error-prefix", &[]);
            view! { <Select name label error_prefix=prefix value=value.to_owned() choices/> }.into_any()
        };
        let mut fields = vec![subheading(words.say("survey-drivers", &[]))];
        fields.extend(
            Driver::ALL.map(|driver| select(driver.key(), driver_key(driver), typed.of(driver), steps(&words))),
        );
        let remark = view! {
            <Textarea
                name="text" label=words.say("survey-words", &[]) hint=words.say("survey-words-hint", &[("most", &most)])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.text.clone()
            />
        };
        fields.push(subheading(words.say("survey-own-words", &[])));
        fields.push(remark.into_any());
        fields.push(select("used", "survey-used", &typed.used, channels(&words)));
        fields.push(select("preferred", "survey-preferred", &typed.preferred, channels(&words)));
        if recommends {
            fields.push(select("recommend", "survey-recommend", &typed.recommend, likely(&words)));
        }
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("text", error)/>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("survey-more-text", &[]))}
                {ask(&path, fields, words.say("survey-send", &[]))}
            </Page>
        }
        .into_any()
    })
}
