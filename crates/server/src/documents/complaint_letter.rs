//! `/cases/{reference}/letter/{stage}` and the same at the desk – the answer to a complaint as a letter, to keep or to print: what was
//! looked into, what was found, how it is put right, and where to go if that is not enough. Larger for whoever asked for large print.

use super::{document::Document, live};
use crate::{
    clock::local,
    error::Error,
    profile::Profile,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{
        cases::StoredCase,
        complaints::{StoredComplaint, StoredStage},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::EventKind,
    complaint::{Finding, Stage},
    reference::Reference,
    words::Words,
};
use jiff::{Span, civil::Date};
use leptos::prelude::*;
use ui::{
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/cases/{reference}/letter/{stage}", get(show))
}

async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path((reference, stage)): Path<(String, i64)>,
) -> Result<Response, Error> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let found = server.store.find_case(&profile.council.key, &session.hash, &reference, server.clock.now()).await?;
    let stored = found.ok_or(Error::NotFound)?;
    let letter = Letter::find(&profile, &stored, stage).ok_or(Error::NotFound)?;
    let (path, back) = (paths::complaint_letter(&reference, stage), paths::case(&reference));
    Ok(letter.document(&server, path, back).into_response())
}

/// The answer of one stage.
pub struct Letter<'a> {
    profile: &'a Profile,
    stored: &'a StoredCase,
    stage: &'a StoredStage,
    finding: Finding,
    on: Date,
}

impl<'a> Letter<'a> {
    /// None for a stage that was not answered.
    pub fn find(profile: &'a Profile, stored: &'a StoredCase, stage: i64) -> Option<Self> {
        let StoredComplaint { stages, .. } = stored.complaint.as_ref()?;
        let stage = stages.iter().find(|found| found.stage.number() == stage)?;
        let on = local(stage.answered?).date();
        Some(Self { profile, stored, stage, finding: stage.finding?, on })
    }

    fn say(&self, key: &str) -> String {
        self.profile.words.say(key, &[])
    }

    pub fn document(&self, server: &Server, path: String, back: String) -> Document {
        let words = &self.profile.words;
        let heading = words.say("letter-heading", &[("stage", &self.stage.stage.number().to_string())]);
        let title = heading.clone();
        let caption = words.say("case-caption", &[("reference", &self.stored.case.reference.to_string())]);
        let class = if self.is_large() { "app-letter app-letter--large" } else { "app-letter" };
        let (inside, back_text) = (self.inside(), self.say("back"));
        let print = live::print_button(words);
        Document::whole(server, self.profile, path, &title, move || {
            let letter = element("article").class(class).children(inside).view();
            view! {
                <Page back=Link::new(back, back_text)>
                    <PageHeading text=heading caption focus=false/>
                    {letter}
                    {print}
                    {live::print_script()}
                </Page>
            }
            .into_any()
        })
    }

    /// Whether the resident asked for large print.
    fn is_large(&self) -> bool {
        self.stored.case.needs.iter().any(|line| line.answer.to_lowercase().contains("large print"))
    }

    fn inside(&self) -> Vec<AnyView> {
        let words = &self.profile.words;
        let name = self.stored.case.contact.name.clone().unwrap_or_else(|| self.say("letter-resident"));
        let mut inside =
            vec![paragraph(words.date_with_year(self.on)), paragraph(words.say("letter-dear", &[("name", &name)]))];
        if let Some(understood) = self.said(EventKind::Acknowledged) {
            inside.extend([subheading(self.say("letter-understood")), paragraph(understood)]);
        }
        inside.extend([subheading(self.say("letter-found")), paragraph(said_finding(words, self.finding))]);
        inside.extend(self.said(EventKind::Resolved).map(paragraph));
        for (key, text) in [("letter-remedy", &self.stage.remedy), ("letter-lesson", &self.stage.lesson)] {
            if let Some(text) = text {
                inside.extend([subheading(self.say(key)), paragraph(text.clone())]);
            }
        }
        inside.push(subheading(self.say("letter-next")));
        inside.extend(self.next().into_iter().map(paragraph));
        inside.extend(self.stage.investigator.as_ref().map(|who| {
            let post = who.post.as_ref().filter(|post| **post != who.name);
            let signed = [Some(&who.name), post, Some(&self.profile.council.name)];
            paragraph(signed.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n"))
        }));
        inside
    }

    /// What was said within this stage.
    fn said(&self, kind: EventKind) -> Option<String> {
        let until = self.stage.answered?;
        let within = |event: &&crate::store::case_events::Event| {
            event.kind == kind && event.at >= self.stage.began && event.at <= until
        };
        self.stored.events.iter().rev().find(within)?.said.words.clone()
    }

    /// The way on, as the code asks to say it at each answer.
    fn next(&self) -> Vec<String> {
        let policy = &self.profile.feedback.complaints;
        let words = &self.profile.words;
        let mut said = Vec::new();
        match self.stage.stage {
            Stage::First => {
                let months = Span::new().months(i32::from(policy.next_within_months));
                let until = self.on.checked_add(months).unwrap_or(self.on);
                let about = [("by", policy.second.by.as_str()), ("date", &words.date_with_year(until))];
                said.push(words.say("letter-next-stage", &about));
                said.push(self.say("complaint-ombudsman-later"));
            }
            Stage::Second => said.push(self.say("letter-last")),
        }
        said.extend(
            policy
                .ombudsmen
                .iter()
                .map(|ombudsman| format!("{}: {}. {}", ombudsman.name, ombudsman.about, ombudsman.link.href)),
        );
        said
    }
}

pub fn said_stage(words: &Words, stage: Stage) -> String {
    words.say("complaint-stage", &[("stage", &stage.number().to_string())])
}

pub fn said_finding(words: &Words, finding: Finding) -> String {
    let key = match finding {
        Finding::Upheld => "complaint-upheld",
        Finding::PartlyUpheld => "complaint-partly-upheld",
        Finding::NotUpheld => "complaint-not-upheld",
    };
    words.say(key, &[])
}
