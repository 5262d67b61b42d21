//! A complaint on its resident's page: its stage, who looks into it and by when, what came of it, and the way on.

use super::Shown;
use crate::{
    clock::local,
    complaints,
    documents::complaint_letter::{said_finding, said_stage},
    store::complaints::{StoredComplaint, StoredStage},
};
use contract::paths;
use domain::{
    case::EventKind,
    complaint::{Complaint, Stage},
    standard::StatedBy,
};
use leptos::prelude::*;
use ui::{
    link::Link,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

/// What stands on the page of a case that is a complaint.
pub fn section(shown: &Shown<'_>) -> Option<AnyView> {
    let (stored, complaint) = (shown.stored.complaint.as_ref()?, complaints::now(shown.stored)?);
    let rows = rows(shown, stored, &complaint);
    let heading = shown.say("complaint-heading");
    let letters: Vec<_> = stored.stages.iter().filter_map(|stage| letter(shown, stage)).collect();
    let (escalate, ombudsman) = (escalate(shown, &complaint), ombudsman(shown, &complaint));
    Some(
        view! {
            {subheading(heading)}
            <SummaryList rows/>
            {letters}
            {escalate}
            {ombudsman}
        }
        .into_any(),
    )
}

fn rows(shown: &Shown<'_>, stored: &StoredComplaint, complaint: &Complaint) -> Vec<SummaryRow> {
    let words = &shown.profile.words;
    let policy = &shown.profile.feedback.complaints;
    let row = |key: &str, value: String| SummaryRow { key: shown.say(key), value, ..SummaryRow::default() };
    let mut rows = vec![row("complaint-stage-now", said_stage(words, complaint.stage))];
    rows.push(row("complaint-who", who(shown, stored, complaint)));
    if complaint.answered.is_none() && shown.life.status.is_open() {
        if complaint.acknowledged.is_none() {
            rows.push(row("complaint-acknowledged-by", complaints::said_acknowledge_by(shown.profile, complaint)));
        }
        if let Some(due) = shown.life.due {
            let key = match (complaint.extended.is_some(), policy.stage(complaint.stage).answered.stated_by) {
                (true, _) => "complaint-answer-by-later",
                (false, StatedBy::Council) => "complaint-answer-by",
                (false, StatedBy::Default) => "complaint-answer-usual",
            };
            rows.push(row(key, words.date(due)));
        }
    }
    rows.extend(stored.stages.iter().filter_map(|stage| answered(shown, stage)));
    rows
}

/// As the policy has it, and by name once somebody said that they look into it.
fn who(shown: &Shown<'_>, stored: &StoredComplaint, complaint: &Complaint) -> String {
    let by = complaint.answered_by(&shown.profile.feedback.complaints);
    let named = stored.stages.iter().find(|stage| stage.stage == complaint.stage);
    match named.and_then(|stage| stage.investigator.as_ref()) {
        None => shown.profile.words.say("complaint-who-rule", &[("by", by)]),
        Some(who) => match who.post.as_ref().filter(|post| **post != who.name) {
            Some(post) => format!("{}, {post}", who.name),
            None => who.name.clone(),
        },
    }
}

/// What a stage came to.
fn answered(shown: &Shown<'_>, stage: &StoredStage) -> Option<SummaryRow> {
    let (finding, at) = (stage.finding?, stage.answered?);
    let words = &shown.profile.words;
    let mut said = vec![said_finding(words, finding)];
    said.extend(stage.remedy.clone());
    said.push(words.say("complaint-answered-on", &[("date", &words.date_with_year(local(at).date()))]));
    let key = words.say("complaint-answer-of-stage", &[("stage", &stage.stage.number().to_string())]);
    Some(SummaryRow { key, value: said.join("\n"), ..SummaryRow::default() })
}

/// The whole answer of a stage.
fn letter(shown: &Shown<'_>, stage: &StoredStage) -> Option<AnyView> {
    stage.answered?;
    let number = stage.stage.number();
    let text = shown.profile.words.say("complaint-letter", &[("stage", &number.to_string())]);
    Some(link_paragraph(Link::new(paths::complaint_letter(&shown.stored.case.reference, number), text)))
}

/// The way to the next stage, as soon as there is one.
fn escalate(shown: &Shown<'_>, complaint: &Complaint) -> Option<AnyView> {
    if !complaints::may(shown.profile, shown.stored, EventKind::Escalated, shown.now) {
        return None;
    }
    let policy = &shown.profile.feedback.complaints;
    let words = &shown.profile.words;
    let by = policy.stage(Stage::Second).by.as_str();
    let key = if complaint.answered.is_some() { "complaint-next-text" } else { "complaint-next-late" };
    let text = words.say(key, &[("by", by)]);
    let link = Link::new(paths::case_next_stage(&shown.stored.case.reference), shown.say("complaint-next"));
    Some(view! { {paragraph(text)}{super::own_link((link, Some(ui::button::Weight::Primary)))} }.into_any())
}

/// Who can be asked outside of the council: named at each answer and each delay, and open after the last one.
fn ombudsman(shown: &Shown<'_>, complaint: &Complaint) -> Option<AnyView> {
    let is_open = complaint.is_for_ombudsman(shown.life.due, shown.today);
    let is_named = complaint.answered.is_some() || complaint.extended.is_some() || shown.life.is_missed;
    if complaint.is_dropped || !(is_open || is_named) {
        return None;
    }
    let text = shown.say(if is_open { "complaint-ombudsman-open" } else { "complaint-ombudsman-later" });
    let all = shown.profile.feedback.complaints.ombudsmen.iter().map(|ombudsman| {
        let link = Link::new(ombudsman.link.href.clone(), ombudsman.link.text.clone());
        view! { {paragraph(format!("{}: {}.", ombudsman.name, ombudsman.about))}{link_paragraph(link)} }.into_any()
    });
    let all: Vec<_> = all.collect();
    let more = Link::new(paths::service("ombudsman"), shown.say("complaint-ombudsman-more"));
    let heading = shown.say("complaint-ombudsman");
    Some(
        view! {
            {subheading(heading)}
            {paragraph(text)}
            {all}
            {link_paragraph(more)}
        }
        .into_any(),
    )
}
