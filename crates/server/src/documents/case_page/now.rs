//! Where a case is: the next date is the largest thing after the title, and a missed promise says so.

use super::Shown;
use crate::{
    documents::complaint_letter::said_finding,
    said::{said_event, said_status},
};
use domain::{
    case::{EventKind, Status},
    feedback::FeedbackKind,
    iso::write_date,
    standard::StatedBy,
};
use jiff::civil::Date;
use ui::{now::NowWords, tag::Tone};

pub fn words(shown: &Shown<'_>) -> NowWords {
    let status = match (shown.life.status, &shown.stored.complaint) {
        (Status::Resolved, Some(_)) => shown.say("complaint-answered"),
        (status, _) => said_status(shown.profile.words, status, shown.team()),
    };
    let base = NowWords { tone: tone(shown), note: note(shown), ..NowWords::default() };
    match lead(shown) {
        Some((lead, date)) => {
            NowWords { status, lead, date: Some(shown.profile.words.date(date)), datetime: write_date(date), ..base }
        }
        None => NowWords { lead: ended(shown).unwrap_or_else(|| status.clone()), status, ..base },
    }
}

pub fn tone(shown: &Shown<'_>) -> Tone {
    if shown.life.is_overdue(shown.today) {
        return Tone::Yellow;
    }
    match shown.life.status {
        Status::Received | Status::WithTeam | Status::WaitingForOthers | Status::Planned | Status::Reopened => {
            Tone::Council
        }
        Status::NeedsPerson | Status::WaitingForResident => Tone::Yellow,
        Status::Resolved => Tone::Green,
        Status::Closed | Status::Withdrawn | Status::Joined => Tone::Grey,
    }
}

/// How it ended, where a team ended it.
fn ended(shown: &Shown<'_>) -> Option<String> {
    let kind = match shown.life.status {
        Status::Resolved if shown.stored.complaint.is_some() => return found(shown),
        Status::Resolved => resolved_by(shown),
        Status::Closed => EventKind::Closed,
        // Thanks have no date: what comes next is said in its place.
        status if status.is_open() && shown.stored.case.feedback == Some(FeedbackKind::Compliment) => {
            return Some(shown.say("case-next-passed-on"));
        }
        _ => return None,
    };
    Some(said_event(shown.profile.words, kind, shown.team()))
}

/// What came of a complaint.
fn found(shown: &Shown<'_>) -> Option<String> {
    let finding = shown.stored.complaint.as_ref()?.stages.iter().rev().find_map(|stage| stage.finding)?;
    Some(said_finding(shown.profile.words, finding))
}

/// What is a compliment ends when it was passed on; all else when its team says so.
fn resolved_by(shown: &Shown<'_>) -> EventKind {
    let ends = |kind| matches!(kind, EventKind::Resolved | EventKind::PassedOn);
    let last = shown.stored.events.iter().rev().map(|event| event.kind).find(|kind| ends(*kind));
    last.unwrap_or(EventKind::Resolved)
}

/// What happens by which day.
fn lead(shown: &Shown<'_>) -> Option<(String, Date)> {
    let life = &shown.life;
    let council = [("council", shown.profile.council.name.as_str())];
    match life.status {
        Status::WaitingForResident => life.answer_by.map(|by| (shown.say("case-answer-needed-by"), by)),
        Status::Planned if !life.is_overdue(shown.today) => {
            life.planned.map(|day| (shown.say("case-planned-for"), day))
        }
        status if !status.is_open() => None,
        _ => {
            let due = shown.stored.case.due?;
            let key = match due.stated_by {
                _ if life.is_overdue(shown.today) => "case-overdue",
                _ if life.due != shown.stored.case.first_due => "case-new-date",
                StatedBy::Council => "case-answer-by",
                StatedBy::Default => "case-answer-usual",
            };
            Some((shown.profile.words.say(key, &council), life.due.unwrap_or(due.date)))
        }
    }
}

/// What there is to know besides: what the council asks, what it did, why it waits. The last word of the team stands here.
fn note(shown: &Shown<'_>) -> Option<String> {
    let team = [("team", shown.team())];
    let said = |kind| said(shown, kind);
    match shown.life.status {
        Status::Withdrawn => Some(shown.say("case-withdrawn-text")),
        Status::Joined => Some(shown.say("case-joined-text")),
        Status::Resolved => said(resolved_by(shown)),
        Status::Closed => said(EventKind::Closed),
        Status::WaitingForResident => {
            let question = said(EventKind::Asked).unwrap_or_default();
            Some(format!("{question}\n{}", shown.say("case-paused-text")))
        }
        Status::NeedsPerson => Some(shown.profile.words.say("case-needs-person-text", &team)),
        _ if shown.life.is_overdue(shown.today) => {
            Some(shown.say(if shown.life.is_nudged { "case-nudged-text" } else { "case-overdue-text" }))
        }
        Status::WaitingForOthers => said(EventKind::WaitingForOthers),
        Status::Planned => said(EventKind::Planned),
        Status::Received | Status::WithTeam | Status::Reopened if shown.life.due != shown.stored.case.first_due => {
            said(EventKind::Delayed)
        }
        Status::Received | Status::WithTeam | Status::Reopened => None,
    }
}

/// What was said the last time that this happened.
fn said(shown: &Shown<'_>, kind: EventKind) -> Option<String> {
    shown.stored.events.iter().rev().find(|event| event.kind == kind)?.said.words.clone()
}
