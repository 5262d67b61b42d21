//! A case as a resident sees it.

use crate::{
    cases::lines,
    clock::local,
    delivery::people,
    profile::Profile,
    said::said_event,
    store::{case_events::Event, cases::StoredCase},
};
use contract::cases::{CaseReply, EventLine, PartReply};
use domain::{case::EventKind, iso::write_date, team::Team};
use jiff::civil::Date;

/// The case as it stands today.
pub fn reply(profile: &Profile, stored: StoredCase, today: Date) -> CaseReply {
    let life = stored.life();
    let StoredCase { case, events, parts, .. } = stored;
    let seen = events.iter().filter(|event| !event.kind.is_for_staff_only());
    let service = profile.council.find_service(&case.service);
    let answers = lines(profile, &case);
    let mut parts: Vec<PartReply> = parts.into_iter().map(|part| part_reply(profile, part, today)).collect();
    // Each database, and the moment of sending, has an order of its own; a repeat gets the first answer again.
    parts.sort_by(|a, b| a.name.cmp(&b.name));
    CaseReply {
        status: life.status,
        team: profile.council.team_name(case.team).to_owned(),
        received: local(case.received),
        overdue: life.is_overdue(today),
        paused: life.paused.is_some(),
        events: seen.map(|event| event_line(profile, case.team, event)).collect(),
        next: service.map(|service| service.next.clone()).unwrap_or_default(),
        updates_to: case.contact.email.as_deref().map(mask),
        reference: case.reference,
        service: case.service,
        service_name: profile.said(&case.service_name).0,
        reason: profile.said(&case.reason).0,
        due: case.due,
        answers,
        parts,
    }
}

fn part_reply(profile: &Profile, stored: StoredCase, today: Date) -> PartReply {
    let life = stored.life();
    let case = stored.case;
    PartReply {
        name: profile.said(&case.part.unwrap_or(case.service_name)).0,
        status: life.status,
        team: profile.council.team_name(case.team).to_owned(),
        reason: profile.said(&case.reason).0,
        due: case.due,
        overdue: life.is_overdue(today),
    }
}

/// The case as it was when it was sent: a repeated request gets the first answer again.
pub fn first_reply(profile: &Profile, mut stored: StoredCase) -> CaseReply {
    let is_first = |event: &Event| matches!(event.kind, EventKind::Received | EventKind::RouteQuestioned);
    stored.events.retain(is_first);
    for part in &mut stored.parts {
        part.events.retain(is_first);
    }
    let that_day = local(stored.case.received).date();
    reply(profile, stored, that_day)
}

fn event_line(profile: &Profile, now: Team, event: &Event) -> EventLine {
    let by = event.by.as_ref().map(|by| people::acted(profile.words, by));
    let team = profile.council.team_name(event.team.unwrap_or(now)).to_owned();
    EventLine {
        kind: event.kind,
        text: said_event(profile.words, event.kind, &team),
        team,
        at: local(event.at),
        words: event.said.words.clone(),
        files: event.files.clone(),
        date: event.said.date.map(write_date),
        by,
    }
}

/// Enough of an address to recognise one's own.
pub fn mask(email: &str) -> String {
    let (mailbox, host) = email.rsplit_once('@').unwrap_or((email, ""));
    let first = mailbox.chars().next().map(String::from).unwrap_or_default();
    format!("{first}…@{host}")
}
