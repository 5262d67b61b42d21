//! A complaint at the desk: where it stands, and what its acts ask besides words.

use super::{
    Staff,
    act_page::Wrong,
    acts::Typed,
    case::{AtCase, letter_path, row},
};
use crate::{
    clock::local,
    complaints,
    documents::complaint_letter::{said_finding, said_stage},
    store::{
        complaints::{OfComplaint, StoredStage},
        staff::Member,
    },
};
use domain::{
    case::EventKind,
    complaint::{Answerer, Finding, NoAnswerer, NoStep, may_answer},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    checkboxes::Checkboxes, choice::Choice, link::Link, radios::Radios, select::Select, summary_list::SummaryRow,
    textarea::Textarea,
};

/// What stands in the facts of a complaint.
pub fn rows(staff: &Staff, at_case: &AtCase) -> Vec<SummaryRow> {
    let (Some(stored), Some(complaint)) = (&at_case.stored.complaint, &at_case.complaint) else {
        return Vec::new();
    };
    let words = &staff.profile.words;
    let policy = &staff.profile.feedback.complaints;
    let mut rows = vec![
        row(words.say("desk-complaint-stage", &[]), said_stage(words, complaint.stage)),
        row(words.say("desk-complaint-by", &[]), complaint.answered_by(policy).to_owned()),
    ];
    if complaint.acknowledged.is_none() && at_case.life.status.is_open() {
        let by = complaints::said_acknowledge_by(&staff.profile, complaint);
        rows.push(row(words.say("desk-complaint-acknowledge-by", &[]), by));
    }
    if stored.is_flagged {
        rows.push(row(words.say("desk-complaint-flagged", &[]), words.say("desk-complaint-flagged-text", &[])));
    }
    rows.extend(stored.stages.iter().filter_map(|stage| answered(words, at_case, stage)).flatten());
    rows
}

/// What a stage came to.
fn answered(words: &Words, at_case: &AtCase, stage: &StoredStage) -> Option<[SummaryRow; 2]> {
    let (finding, at) = (stage.finding?, stage.answered?);
    let by = stage.investigator.as_ref().map(|by| by.name.as_str()).unwrap_or_default();
    let about = [("name", by), ("date", &words.date_with_year(local(at).date()))];
    let parts = [
        Some(said_finding(words, finding)),
        Some(words.say("desk-complaint-answered", &about)),
        stage.remedy.as_ref().map(|remedy| words.say("desk-complaint-remedy", &[("remedy", remedy)])),
        stage.lesson.as_ref().map(|lesson| words.say("desk-complaint-lesson", &[("lesson", lesson)])),
    ];
    let said: Vec<_> = parts.into_iter().flatten().collect();
    let path = letter_path(at_case.reference(), stage.stage.number());
    let links = vec![Link::new(path, words.say("desk-complaint-letter-link", &[]))];
    Some([
        row(said_stage(words, stage.stage), said.join("\n")),
        SummaryRow { links, ..row(words.say("desk-complaint-letter", &[]), String::new()) },
    ])
}

/// The colleagues who may look into it, as it stands.
pub fn investigators<'a>(staff: &Staff, at_case: &AtCase, colleagues: &'a [Member]) -> Vec<&'a Member> {
    let (Some(stored), Some(complaint)) = (&at_case.stored.complaint, &at_case.complaint) else {
        return Vec::new();
    };
    let grade = complaint.grade(&staff.profile.feedback.complaints);
    let before = stored.answered_before(complaint.stage);
    let may = |member: &&Member| {
        let answerer = Answerer { id: &member.id, grade: member.grade };
        may_answer(answerer, grade, stored.about_staff.as_deref(), before).is_ok()
    };
    colleagues.iter().filter(|member| member.role.works()).filter(may).collect()
}

/// What an act asks of a complaint, as it is drawn.
pub struct Fields<'a> {
    pub staff: &'a Staff,
    pub at_case: &'a AtCase,
    pub colleagues: &'a [Member],
    pub typed: &'a Typed,
    pub wrong: &'a Wrong,
}

impl Fields<'_> {
    fn say(&self, key: &str) -> String {
        self.staff.profile.words.say(key, &[])
    }

    pub fn draw(&self, kind: EventKind) -> Vec<AnyView> {
        match kind {
            _ if self.at_case.complaint.is_none() => Vec::new(),
            EventKind::Acknowledged => vec![self.investigator(), self.about(), self.flagged()],
            EventKind::Resolved => vec![
                self.finding(),
                self.text("remedy", "desk-complaint-remedy-label", "desk-complaint-remedy-hint", &self.typed.remedy),
                self.text("lesson", "desk-complaint-lesson-label", "desk-complaint-lesson-hint", &self.typed.lesson),
            ],
            _ => Vec::new(),
        }
    }

    fn people(&self, people: &[&Member], none: &str) -> Vec<Choice> {
        let names = people.iter().map(|member| {
            let name = match &member.post {
                Some(post) if *post != member.name => format!("{}, {post}", member.name),
                _ => member.name.clone(),
            };
            Choice::new(member.id.clone(), name)
        });
        std::iter::once(Choice::new("", self.say(none))).chain(names).collect()
    }

    fn investigator(&self) -> AnyView {
        let choices = self.people(&investigators(self.staff, self.at_case, self.colleagues), "desk-choose");
        let error = self.wrong.investigator.map(|key| self.say(key));
        view! {
            <Select
                name="investigator" label=self.say("desk-complaint-investigator") error_prefix=self.say("error-prefix")
                error value=self.typed.investigator.clone() choices
            />
        }
        .into_any()
    }

    fn about(&self) -> AnyView {
        let all: Vec<_> = self.colleagues.iter().collect();
        let choices = self.people(&all, "desk-complaint-about-nobody");
        view! {
            <Select
                name="about" label=self.say("desk-complaint-about") hint=self.say("desk-complaint-about-hint")
                error_prefix=self.say("error-prefix") value=self.typed.about.clone() choices
            />
        }
        .into_any()
    }

    fn flagged(&self) -> AnyView {
        let choices = vec![Choice::new("yes", self.say("desk-complaint-flag"))];
        view! {
            <Checkboxes
                name="flagged" legend=self.say("desk-complaint-flag-legend") hint=self.say("desk-complaint-flag-hint")
                error_prefix=self.say("error-prefix") value=vec![self.typed.flagged.clone()] choices
            />
        }
        .into_any()
    }

    fn finding(&self) -> AnyView {
        let words = &self.staff.profile.words;
        let choice = |finding: Finding| Choice::new(finding.key(), said_finding(words, finding));
        let choices: Vec<_> = Finding::ALL.into_iter().map(choice).collect();
        let error = self.wrong.finding.map(|key| self.say(key));
        view! {
            <Radios
                name="finding" legend=self.say("desk-complaint-finding") error_prefix=self.say("error-prefix") error
                value=self.typed.finding.clone() choices
            />
        }
        .into_any()
    }

    fn text(&self, name: &'static str, label: &str, hint: &str, value: &str) -> AnyView {
        view! {
            <Textarea
                name label=self.say(label) hint=self.say(hint) error_prefix=self.say("error-prefix")
                value=value.to_owned()
            />
        }
        .into_any()
    }
}

/// What was typed of a complaint, for an act that asks for it.
///
/// # Errors
/// What is missing.
pub fn read<'a>(
    staff: &'a Staff,
    at_case: &AtCase,
    kind: EventKind,
    typed: &'a Typed,
    colleagues: &'a [Member],
) -> Result<OfComplaint<'a>, Box<Wrong>> {
    let of = OfComplaint::default();
    match kind {
        _ if at_case.complaint.is_none() => Ok(of),
        EventKind::Acknowledged => {
            let may = investigators(staff, at_case, colleagues);
            let investigator = may.into_iter().find(|member| member.id == typed.investigator);
            let about_staff =
                colleagues.iter().find(|member| member.id == typed.about).map(|member| member.id.as_str());
            match investigator {
                None => Err(Box::new(Wrong { investigator: Some("desk-wrong-investigator"), ..Wrong::default() })),
                Some(who) if about_staff == Some(who.id.as_str()) => {
                    Err(Box::new(Wrong { investigator: Some("desk-wrong-is-about"), ..Wrong::default() }))
                }
                investigator => Ok(OfComplaint { investigator, about_staff, is_flagged: typed.flagged == "yes", ..of }),
            }
        }
        EventKind::Resolved => match Finding::find(&typed.finding) {
            None => Err(Box::new(Wrong { finding: Some("desk-wrong-finding"), ..Wrong::default() })),
            finding => Ok(OfComplaint {
                finding,
                investigator: Some(&staff.member),
                remedy: some(&typed.remedy),
                lesson: some(&typed.lesson),
                ..of
            }),
        },
        _ => Ok(of),
    }
}

fn some(typed: &str) -> Option<String> {
    domain::case::read_words(typed).ok()
}

/// Why it can't, as its page says.
pub fn no_step(no: NoStep) -> Wrong {
    let wrong = Wrong::default();
    match no {
        NoStep::TooLong => Wrong { date: Some("desk-wrong-extension"), ..wrong },
        NoStep::Before => Wrong { complaint: Some("desk-wrong-before"), ..wrong },
        NoStep::NotOfComplaints | NoStep::TooEarly | NoStep::TooLate | NoStep::LastStage | NoStep::NotHere => {
            Wrong { complaint: Some("desk-wrong-no-step"), ..wrong }
        }
    }
}

pub fn no_answerer(no: NoAnswerer) -> Wrong {
    let key = match no {
        NoAnswerer::IsAbout => "desk-wrong-is-about",
        NoAnswerer::AnsweredBefore => "desk-wrong-answered-before",
        NoAnswerer::NotSenior => "desk-wrong-not-senior",
    };
    Wrong { complaint: Some(key), ..Wrong::default() }
}
