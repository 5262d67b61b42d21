//! What happened to a case, and what is still to come.

use super::Shown;
use crate::{clock::local, delivery::people, said::said_event, store::case_events::Event};
use asking::file_links;
use contract::paths;
use domain::{
    case::{EventKind, Status},
    iso::{write_date, write_date_time},
};
use ui::timeline::{TimelineEvent, When};

pub fn events(shown: &Shown<'_>) -> Vec<TimelineEvent> {
    let seen: Vec<&Event> = shown.stored.events.iter().filter(|event| !event.kind.is_for_staff_only()).collect();
    let last = seen.len().saturating_sub(1);
    let when = |at| if at == last { When::Here } else { When::Past };
    let mut events: Vec<TimelineEvent> =
        seen.into_iter().enumerate().map(|(at, event)| line(shown, event, when(at))).collect();
    if !shown.life.status.is_open() {
        return events;
    }
    if matches!(shown.life.status, Status::Received | Status::NeedsPerson) {
        events.push(future(shown.profile.words.say("case-next-team", &[("team", shown.team())]), None, String::new()));
    }
    let due = shown.life.due.filter(|_| shown.life.paused.is_none());
    let by = due.map(|due| shown.profile.words.say("case-by", &[("date", &shown.profile.words.date(due))]));
    events.push(future(shown.say("case-next-answer"), by, due.map_or_else(String::new, write_date)));
    events
}

/// One thing that happened, in the words of whom it happened to.
pub fn line(shown: &Shown<'_>, event: &Event, when: When) -> TimelineEvent {
    let words = &shown.profile.words;
    let team = shown.profile.council.team_name(event.team.unwrap_or(shown.stored.case.team));
    let mut notes = Vec::new();
    notes.extend(named_day(shown, event));
    notes.extend(event.said.words.clone());
    if event.kind == EventKind::WordsAdded && event.id <= shown.stored.case.seen_by_team {
        notes.push(words.say("case-read", &[("team", team)]));
    }
    notes.extend(event.by.as_ref().map(|by| people::acted(words, by)));
    TimelineEvent {
        when,
        text: match (event.kind, &shown.stored.complaint) {
            (EventKind::Resolved, Some(_)) => words.say("case-event-answered", &[("team", team)]),
            (kind, _) => said_event(words, kind, team),
        },
        time: Some(words.date_time(local(event.at))),
        datetime: write_date_time(local(event.at)),
        note: (!notes.is_empty()).then(|| notes.join("\n")),
        links: file_links(words, &event.files, paths::file),
    }
}

/// The day that the event names.
fn named_day(shown: &Shown<'_>, event: &Event) -> Option<String> {
    let key = match event.kind {
        EventKind::Asked => "case-day-asked",
        EventKind::Planned => "case-day-planned",
        EventKind::Delayed => "case-day-delayed",
        EventKind::WaitingForOthers => "case-day-others",
        _ => return None,
    };
    let words = &shown.profile.words;
    event.said.date.map(|date| words.say(key, &[("date", &words.date(date))]))
}

fn future(text: String, time: Option<String>, datetime: String) -> TimelineEvent {
    TimelineEvent { when: When::Future, text, time, datetime, ..TimelineEvent::default() }
}
