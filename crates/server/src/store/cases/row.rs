//! Cases as the database holds them.

use super::{ActedBy, Case, Contact, StoredCase};
use crate::store::{Error, audit::Actor, case_events::Event};
use domain::{
    case::{EventKind, Raised, Said, Status},
    delegation::Relation,
    feedback::FeedbackKind,
    language::Language,
    reference::Reference,
    standard::{Due, StatedBy},
    team::Team,
};
use jiff::{Timestamp, civil::Date};
use serde::{Serialize, de::DeserializeOwned};

#[derive(sqlx::FromRow)]
pub struct CaseRow {
    reference: String,
    council: String,
    service: String,
    service_name: String,
    form_version: String,
    answers: String,
    lines: String,
    team: String,
    tier: i64,
    reason: String,
    route_wrong: Option<String>,
    promise: String,
    due_date: Option<String>,
    due_working_days: Option<i64>,
    due_stated_by: Option<String>,
    received_at: i64,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    priority: String,
    parent: Option<String>,
    part: Option<String>,
    mailbox: Option<String>,
    needs: Option<String>,
    sender: Option<String>,
    postcode: Option<String>,
    raised: String,
    raised_by: Option<String>,
    feedback: Option<String>,
    status: String,
    first_due_date: Option<String>,
    assignee: Option<String>,
    ended_at: Option<i64>,
    answered_at: Option<i64>,
    joined: Option<String>,
    seen_by_resident: i64,
    seen_by_team: i64,
    language: String,
}

#[derive(sqlx::FromRow)]
pub struct EventRow {
    id: i64,
    reference: String,
    kind: String,
    at: i64,
    actor: String,
    words: Option<String>,
    words_id: Option<String>,
    date: Option<String>,
    due: Option<String>,
    team: Option<String>,
    other: Option<String>,
    by_name: Option<String>,
    by_kind: Option<String>,
    for_name: Option<String>,
}

/// The words that a file came with, its id and its name.
pub type FileRow = (String, String, String);

/// A case with those of the events that are its own.
pub fn stored(row: CaseRow, events: &[EventRow], files: &[FileRow]) -> Result<StoredCase, Error> {
    let events = events
        .iter()
        .filter(|event| event.reference == row.reference)
        .map(|event| event.read(files))
        .collect::<Result<_, Error>>()?;
    Ok(StoredCase { case: row.read()?, events, complaint: None, parts: Vec::new() })
}

impl EventRow {
    fn read(&self, files: &[FileRow]) -> Result<Event, Error> {
        let came_with = |(words, ..): &&FileRow| self.words_id.as_ref() == Some(words);
        let kind = EventKind::find(&self.kind).ok_or_else(|| unreadable("kind"))?;
        let date = |date: &Option<String>| date.clone().map(read_date).transpose();
        let team = self.team.as_ref().map(|team| Team::find(team).ok_or_else(|| unreadable("team"))).transpose()?;
        let said = Said {
            words: self.words.clone(),
            date: date(&self.date)?,
            team: team.filter(|_| kind == EventKind::Moved),
            other: self.other.clone().map(read_reference).transpose()?,
        };
        Ok(Event {
            id: self.id,
            kind,
            team,
            at: read_time(self.at)?,
            actor: Actor::find(&self.actor).ok_or_else(|| unreadable("actor"))?,
            name: self.by_name.clone().filter(|_| self.by_kind.is_none()),
            by: self.acted_by()?,
            said,
            files: files.iter().filter(came_with).map(|(_, id, name)| format!("{id} {name}")).collect(),
            due: date(&self.due)?,
        })
    }

    fn acted_by(&self) -> Result<Option<ActedBy>, Error> {
        let (Some(name), Some(kind), Some(resident)) = (&self.by_name, &self.by_kind, &self.for_name) else {
            return Ok(None);
        };
        let relation = Relation::find(kind).ok_or_else(|| unreadable("by_kind"))?;
        Ok(Some(ActedBy { name: name.clone(), relation, resident: resident.clone() }))
    }
}

impl CaseRow {
    fn read(self) -> Result<Case, Error> {
        let due = match (self.due_date, self.due_working_days, self.due_stated_by) {
            (Some(date), Some(days), Some(stated_by)) => Some(Due {
                date: read_date(date)?,
                working_days: days.try_into().map_err(|_| unreadable("due_working_days"))?,
                stated_by: read_key::<StatedBy>(stated_by, "due_stated_by")?,
            }),
            _ => None,
        };
        Ok(Case {
            reference: read_reference(self.reference)?,
            council: self.council,
            service: self.service,
            service_name: self.service_name,
            form_version: self.form_version,
            answers: read_json(&self.answers, "answers")?,
            lines: read_json(&self.lines, "lines")?,
            team: Team::find(&self.team).ok_or_else(|| unreadable("team"))?,
            tier: self.tier.try_into().map_err(|_| unreadable("tier"))?,
            reason: self.reason,
            route_wrong: self.route_wrong,
            promise: read_key(self.promise, "promise")?,
            due,
            received: read_time(self.received_at)?,
            priority: read_key(self.priority, "priority")?,
            parent: self.parent.map(read_reference).transpose()?,
            part: self.part,
            mailbox: self.mailbox,
            needs: self.needs.map_or_else(|| Ok(Vec::new()), |needs| read_json(&needs, "needs"))?,
            sender: self.sender,
            postcode: self.postcode,
            raised: Raised::find(&self.raised).ok_or_else(|| unreadable("raised"))?,
            raised_by: self.raised_by,
            feedback: self.feedback.map(read_feedback).transpose()?,
            status: Status::find(&self.status).ok_or_else(|| unreadable("status"))?,
            first_due: self.first_due_date.map(read_date).transpose()?,
            assignee: self.assignee,
            ended: self.ended_at.map(read_time).transpose()?,
            answered: self.answered_at.map(read_time).transpose()?,
            joined: self.joined.map(read_reference).transpose()?,
            seen_by_resident: self.seen_by_resident,
            seen_by_team: self.seen_by_team,
            language: Language::find(&self.language).ok_or_else(|| unreadable("language"))?,
            contact: Contact { name: self.contact_name, email: self.contact_email, phone: self.contact_phone },
        })
    }
}

/// A stored value that this version of the server can't read. Names the column, never the value.
pub fn unreadable(column: &'static str) -> Error {
    Error::ColumnDecode { index: column.to_owned(), source: "cannot be read".into() }
}

pub fn read_reference(reference: String) -> Result<Reference, Error> {
    Reference::try_from(reference).map_err(|_| unreadable("reference"))
}

pub fn read_time(micros: i64) -> Result<Timestamp, Error> {
    Timestamp::from_microsecond(micros).map_err(|_| unreadable("time"))
}

pub fn read_date(date: String) -> Result<Date, Error> {
    date.parse().map_err(|_| unreadable("date"))
}

pub fn read_json<T: DeserializeOwned>(json: &str, column: &'static str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|_| unreadable(column))
}

pub fn write_json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Encode(error.into()))
}

fn read_feedback(kind: String) -> Result<FeedbackKind, Error> {
    FeedbackKind::find(&kind).ok_or_else(|| unreadable("feedback"))
}

/// A closed set is stored as its serde name.
fn read_key<T: DeserializeOwned>(key: String, column: &'static str) -> Result<T, Error> {
    serde_json::from_value(key.into()).map_err(|_| unreadable(column))
}

pub fn write_key<T: Serialize>(value: &T) -> Result<String, Error> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(key)) => Ok(key),
        Ok(_) => Err(Error::Encode("not a key".into())),
        Err(error) => Err(Error::Encode(error.into())),
    }
}
