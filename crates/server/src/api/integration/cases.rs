//! `GET /api/v1/integration/cases/{reference}`

use super::{Caller, read_reference};
use crate::{
    error::{Answer, Error},
    profile::Profile,
    server::Server,
    store::{
        audit::Action,
        case_events::Event,
        cases::{Case, StoredCase},
        files::{FileState, HandOverFile},
    },
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::integration::{FindTeamCase, Place, TeamCase, TeamContact, TeamEvent, TeamFile};
use domain::{
    answer::Answers,
    case::{EventKind, Life},
    integration::Scope,
    question::Kind,
    reference::Reference,
};
use jiff::civil::Date;

pub async fn find(State(server): State<Server>, caller: Caller, Path(reference): Path<String>) -> Answer<FindTeamCase> {
    caller.check(Scope::CasesRead)?;
    let reference = read_reference(reference)?;
    let stored = find_within(&server, &caller, &reference).await?;
    let council = caller.council();
    let files = server.store.list_hand_over_files(council, &reference).await?;
    let read = (reference.as_str(), caller.token.id.as_str());
    server.store.note_read(council, Action::CaseRead, read, server.clock.now()).await?;
    Ok(Json(reply(&caller.profile, stored, files, server.clock.local_now().date())))
}

/// The case, if it is with a team that the token reaches. Another's and none answer alike.
pub async fn find_within(server: &Server, caller: &Caller, reference: &Reference) -> Result<StoredCase, Error> {
    let stored = server.store.find_case_as_server(caller.council(), reference).await?;
    stored.filter(|stored| caller.token.reach.sees(stored.case.team)).ok_or(Error::NotFound)
}

/// What a system may tell now.
pub fn allowed(stored: &StoredCase, today: Date) -> Vec<EventKind> {
    let life = stored.life();
    // Somebody answers a complaint by name, and it is no other team's.
    let is_for_people = |kind: EventKind| {
        stored.complaint.is_some() && matches!(kind, EventKind::Resolved | EventKind::Reopened | EventKind::Moved)
    };
    let is_allowed = |kind: &EventKind| is_by_system(*kind) && life.allows(*kind, today) && !is_for_people(*kind);
    EventKind::ALL.into_iter().filter(is_allowed).collect()
}

/// A system knows nobody at the council by name.
pub fn is_by_system(kind: EventKind) -> bool {
    let is_by_name =
        matches!(kind, EventKind::Assigned | EventKind::Acknowledged | EventKind::SentUp | EventKind::PassedOn);
    kind.is_by_team() && !is_by_name
}

fn reply(profile: &Profile, stored: StoredCase, files: Vec<HandOverFile>, today: Date) -> TeamCase {
    let allowed = allowed(&stored, today);
    let status = stored.status();
    let events = events(&stored);
    let service = profile.council.find_service(&stored.case.service);
    let Case { answers, lines, .. } = stored.case;
    // A part is told what its team needs to know, and no more.
    let answers: Answers =
        answers.into_iter().filter(|(key, _)| lines.iter().any(|line| line.question == *key)).collect();
    let is_place = |key: &String| {
        service.is_some_and(|service| {
            service.form.questions().any(|question| question.key == *key && question.kind == Kind::Place)
        })
    };
    let place = answers.iter().filter(|(key, _)| is_place(key)).find_map(|(_, values)| match values.as_slice() {
        [_, latitude, longitude] if !latitude.is_empty() => {
            Some(Place { latitude: latitude.clone(), longitude: longitude.clone() })
        }
        _ => None,
    });
    TeamCase {
        reference: stored.case.reference,
        parent: stored.case.parent,
        part: stored.case.part,
        lgsl: service.and_then(|service| service.lgsl),
        service: stored.case.service,
        service_name: stored.case.service_name,
        form_version: stored.case.form_version,
        raised: stored.case.raised,
        status,
        team: stored.case.team,
        tier: stored.case.tier,
        priority: stored.case.priority,
        reason: stored.case.reason,
        route_wrong: stored.case.route_wrong,
        received: stored.case.received,
        due: stored.case.due,
        lines,
        answers,
        needs: stored.case.needs,
        contact: TeamContact {
            name: stored.case.contact.name,
            email: stored.case.contact.email,
            phone: stored.case.contact.phone,
        },
        language: stored.case.language,
        place,
        files: files.into_iter().map(file).collect(),
        events,
        allowed,
    }
}

fn file(file: HandOverFile) -> TeamFile {
    TeamFile { id: file.id, name: file.name, kind: file.kind, bytes: file.size, ready: file.state == FileState::Ready }
}

/// The events, each with where the case was after it.
pub fn events(stored: &StoredCase) -> Vec<TeamEvent> {
    let mut life = Life::begin(stored.case.first_due);
    let event = |event: &Event| {
        life = life.after(&event.step());
        TeamEvent {
            kind: event.kind,
            at: event.at,
            status: life.status,
            words: event.said.words.clone(),
            date: event.said.date,
            team: event.said.team,
            other: event.said.other.clone(),
        }
    };
    stored.events.iter().map(event).collect()
}
