//! What happens to a case. Each event is written with what follows from it: where the case is, by when it is due, and who is told.

mod locked;
mod looking;

pub(super) use locked::lock;
pub use looking::{Change, Reader};

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    cases::{ActedBy, Contact},
    complaints::{self, Counting, OfComplaint},
    delegations::Delegation,
    files::{self, Brought},
    limits::{self, Limit},
    outbox::{self, NewMail},
    staff::Member,
};
use crate::{clock::local, random};
use domain::{
    case::{EventKind, Life, Said, Status, Step, digits},
    complaint::NoStep,
    reference::Reference,
    team::Team,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use locked::{Locked, lock_whole};

/// What a resident does about a case comes to its teams each time.
const PER_CASE: Limit = Limit { most: 20, within: SignedDuration::from_hours(1) };

/// One thing that happened to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Grows with time.
    pub id: i64,
    pub kind: EventKind,
    pub at: Timestamp,
    pub actor: Actor,
    /// Of the member of staff or the system that did it, as it was.
    pub name: Option<String>,
    /// The team that had the case, or to which it went.
    pub team: Option<Team>,
    /// Where somebody acted for a resident.
    pub by: Option<ActedBy>,
    pub said: Said,
    /// What came with the words: each as an answer names a file.
    pub files: Vec<String>,
    /// By when the case is due from then on, where that changed.
    pub due: Option<Date>,
}

impl Event {
    pub fn step(&self) -> Step {
        Step { kind: self.kind, at: local(self.at), date: self.said.date, due: self.due }
    }
}

/// Who does something: each event names them, and for whom.
#[derive(Debug, Clone, Copy)]
pub enum Doer<'a> {
    Plain(Actor),
    Delegate(&'a Delegation),
    Staff(&'a Member),
    /// The name under which another system is known here.
    System(&'a str),
}

impl From<Actor> for Doer<'_> {
    fn from(actor: Actor) -> Self {
        Self::Plain(actor)
    }
}

impl Doer<'_> {
    pub fn actor(self) -> Actor {
        match self {
            Self::Plain(actor) => actor,
            Self::Delegate(_) => Actor::Delegate,
            Self::Staff(_) => Actor::Staff,
            Self::System(_) => Actor::System,
        }
    }

    fn name(&self) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::Delegate(delegation) => Some(&delegation.name),
            Self::Staff(member) => Some(&member.name),
            Self::System(name) => Some(name),
        }
    }

    fn delegation(&self) -> Option<&Delegation> {
        match self {
            Self::Delegate(delegation) => Some(delegation),
            Self::Plain(_) | Self::Staff(_) | Self::System(_) => None,
        }
    }

    fn staff(&self) -> Option<&str> {
        match self {
            Self::Staff(member) => Some(&member.id),
            Self::Plain(_) | Self::Delegate(_) | Self::System(_) => None,
        }
    }
}

/// An event that is to be written down.
#[derive(Debug, Clone)]
pub struct NewEvent<'a> {
    pub kind: EventKind,
    pub doer: Doer<'a>,
    pub said: Said,
    /// Made by whoever tells of it: the same key is written down once for each case.
    pub key: Option<&'a str>,
    /// The member of staff who has the case from now on.
    pub assignee: Option<&'a str>,
    /// How the resident is reached from now on.
    pub contact: Option<&'a Contact>,
    /// What comes with its words.
    pub files: Option<Brought<'a>>,
    /// Whoever did it was known by a link alone.
    pub by_link: bool,
    /// The last event that its writer has seen. If something else happened since, nothing is written.
    pub seen: Option<i64>,
    /// What it says of a complaint.
    pub complaint: OfComplaint<'a>,
    pub at: Timestamp,
}

impl<'a> NewEvent<'a> {
    pub fn new(kind: EventKind, doer: impl Into<Doer<'a>>, at: Timestamp) -> Self {
        Self {
            kind,
            doer: doer.into(),
            said: Said::default(),
            key: None,
            assignee: None,
            contact: None,
            files: None,
            by_link: false,
            seen: None,
            complaint: OfComplaint::default(),
            at,
        }
    }
}

/// What the council's profile has to do with it.
#[derive(Debug, Clone, Copy)]
pub struct Clocked<'a> {
    /// The working days of the case's promise, which begins again when it is reopened.
    pub promised_days: Option<u16>,
    /// By what complaints are counted.
    pub counting: Counting<'a>,
}

/// How writing it down ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    Stored,
    /// It came before.
    Before,
    NoCase,
    /// Where the case is, it can't happen.
    NotAllowed(Status),
    /// It is a complaint, and its stage does not allow it.
    NoStep(NoStep),
    /// Something else happened since its writer looked.
    Meanwhile,
    /// The case that it should be joined with is none, or is itself joined with this one.
    NoOther,
    /// A file that came with it is not here, or not this browser's.
    FilesMissing,
    TooOften(limits::TooOften),
}

impl Store {
    /// Writes down what happened, and tells whom it concerns, at once or not at all. What a resident does holds for the parts of the
    /// case too.
    pub async fn record(
        &self,
        council: &str,
        reference: &Reference,
        event: &NewEvent<'_>,
        clocked: Clocked<'_>,
        mails: &[NewMail],
    ) -> Result<Recorded, Error> {
        let mut writing = self.write().await?;
        let recorded = write(&mut writing, council, reference, event, clocked).await?;
        if recorded != Recorded::Stored {
            writing.rollback().await?;
            return Ok(recorded);
        }
        for mail in mails {
            outbox::create(&mut writing, mail, event.at).await?;
        }
        let action = Action::of_event(event.kind);
        audit::create(&mut writing, council, event.doer.actor(), action, reference.as_str(), event.at).await?;
        writing.commit().await?;
        Ok(Recorded::Stored)
    }
}

async fn write(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    event: &NewEvent<'_>,
    clocked: Clocked<'_>,
) -> Result<Recorded, Error> {
    let Some(locked) = lock_whole(writing, council, reference).await? else {
        return Ok(Recorded::NoCase);
    };
    if let Some(key) = event.key
        && is_known(writing, council, reference, key).await?
    {
        return Ok(Recorded::Before);
    }
    if let Some(seen) = event.seen
        && last_event(writing, council, reference).await? > seen
    {
        return Ok(Recorded::Meanwhile);
    }
    if let Err(no) = locked.allows(event, clocked) {
        return Ok(no);
    }
    if let Some(other) = &event.said.other
        && !may_join(writing, council, reference, other).await?
    {
        return Ok(Recorded::NoOther);
    }
    if event.doer.actor() == Actor::Resident {
        let name = format!("case-words:{}", reference.as_str());
        if let Err(too_often) = limits::count(writing, council, &name, PER_CASE, event.at).await? {
            return Ok(Recorded::TooOften(too_often));
        }
    }
    let words = create_words(writing, council, reference, event).await?;
    if let (Some(words), Some(files)) = (&words, event.files)
        && !files::bind_to_words(writing, council, reference.as_str(), files, words).await?
    {
        return Ok(Recorded::FilesMissing);
    }
    append(writing, council, reference, event, words.as_deref(), (&locked, Some(clocked))).await?;
    if matches!(event.kind, EventKind::WordsAdded | EventKind::Withdrawn) {
        for part in list_parts(writing, council, reference).await? {
            let Some(locked) = lock_whole(writing, council, &part).await? else {
                continue;
            };
            if locked.life.status.allows(event.kind) {
                append(writing, council, &part, event, words.as_deref(), (&locked, Some(clocked))).await?;
            }
        }
    }
    Ok(Recorded::Stored)
}

/// Writes down what the server itself saw, with what follows from it.
pub(super) async fn create_event<'a>(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    kind: EventKind,
    doer: impl Into<Doer<'a>>,
    at: Timestamp,
) -> Result<(), Error> {
    if let Some(locked) = lock_whole(writing, council, reference).await? {
        append(writing, council, reference, &NewEvent::new(kind, doer, at), None, (&locked, None)).await?;
    }
    Ok(())
}

async fn is_known(writing: &mut Writing, council: &str, reference: &Reference, key: &str) -> Result<bool, Error> {
    let sql = "select count(*) from case_events where council = $1 and reference = $2 and key = $3";
    let (known,) = fetch_one!(writing, (i64,), sql, council, reference.as_str(), key)?;
    Ok(known > 0)
}

async fn last_event(writing: &mut Writing, council: &str, reference: &Reference) -> Result<i64, Error> {
    let sql = "select coalesce(max(id), 0) from case_events where council = $1 and reference = $2";
    Ok(fetch_one!(writing, (i64,), sql, council, reference.as_str())?.0)
}

/// A case goes on at one that is not itself joined.
async fn may_join(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    other: &Reference,
) -> Result<bool, Error> {
    let sql = "select count(*) from cases where council = $1 and reference = $2 and reference <> $3 and joined is null";
    let (found,) = fetch_one!(writing, (i64,), sql, council, other.as_str(), reference.as_str())?;
    Ok(found > 0)
}

async fn list_parts(writing: &mut Writing, council: &str, reference: &Reference) -> Result<Vec<Reference>, Error> {
    let sql = "select reference from cases where council = $1 and parent = $2 order by reference";
    let rows = fetch_all!(writing, (String,), sql, council, reference.as_str())?;
    rows.into_iter().map(|(reference,)| super::cases::row::read_reference(reference)).collect()
}

/// The name under which the words are kept.
async fn create_words(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    event: &NewEvent<'_>,
) -> Result<Option<String>, Error> {
    let Some(words) = &event.said.words else {
        return Ok(None);
    };
    let id = random::id();
    execute!(
        writing,
        "insert into case_words (council, id, reference, words, said_at) values ($1, $2, $3, $4, $5)",
        council,
        &id,
        reference.as_str(),
        words,
        event.at.as_microsecond()
    )?;
    Ok(Some(id))
}

async fn append(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    event: &NewEvent<'_>,
    words: Option<&str>,
    (locked, clocked): (&Locked, Option<Clocked<'_>>),
) -> Result<(), Error> {
    let NewEvent { kind, doer, said, key, assignee, contact, at, .. } = event;
    let step = Step { kind: *kind, at: local(*at), date: said.date, due: None };
    let due = clocked.and_then(|clocked| locked.due_after(&step, clocked));
    let step = Step { due, ..step };
    execute!(
        writing,
        "insert into case_events (council, reference, kind, actor, at, by_name, by_kind, for_name, words, date, due, team, other,
             staff, key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
             coalesce($12, (select team from cases where council = $1 and reference = $2)), $13, $14, $15)",
        council,
        reference.as_str(),
        kind.key(),
        doer.actor().key(),
        at.as_microsecond(),
        doer.name(),
        doer.delegation().map(|delegation| delegation.terms.relation.key()),
        doer.delegation().map(|delegation| delegation.resident_name.as_str()),
        words,
        said.date.map(|date| date.to_string()),
        due.map(|date| date.to_string()),
        said.team.map(Team::key),
        said.other.as_ref().map(Reference::as_str),
        doer.staff(),
        *key
    )?;
    let after = locked.life.after(&step);
    set_case(writing, council, reference, (&after, due), *at).await?;
    if doer_answers(*doer, *kind) {
        let sql = "update cases set answered_at = coalesce(answered_at, $3) where council = $1 and reference = $2";
        execute!(writing, sql, council, reference.as_str(), at.as_microsecond())?;
    }
    if let Some(contact) = contact {
        set_contact(writing, council, reference, contact).await?;
    }
    if let Some(assignee) = assignee {
        let sql = "update cases set assignee = $3 where council = $1 and reference = $2";
        execute!(writing, sql, council, reference.as_str(), *assignee)?;
    }
    if let Some(other) = &said.other {
        let sql = "update cases set joined = $3 where council = $1 and reference = $2";
        execute!(writing, sql, council, reference.as_str(), other.as_str())?;
    }
    if let (Some(complaint), Some(clocked)) = (&locked.complaint, clocked) {
        let stages = (complaint, &complaint.after(&step));
        complaints::follow(writing, (council, reference), event, stages, (due, clocked.counting)).await?;
    }
    match said.team {
        Some(team) => set_team(writing, council, reference, team, *at).await,
        None => Ok(()),
    }
}

/// What a team does that the resident sees.
fn doer_answers(doer: Doer<'_>, kind: EventKind) -> bool {
    matches!(doer.actor(), Actor::Staff | Actor::System) && kind.is_by_team() && !kind.is_for_staff_only()
}

async fn set_case(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    (life, due): (&Life, Option<Date>),
    at: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "update cases set status = $3, paused_on = $4, planned_date = $5, moves = $6, warned = $7, missed = $8, changed_at = $9,
             ended_at = case when $10 = 1 then coalesce(ended_at, $9) else null end
         where council = $1 and reference = $2",
        council,
        reference.as_str(),
        life.status.key(),
        life.paused.map(|date| date.to_string()),
        life.planned.map(|date| date.to_string()),
        i64::from(life.moves),
        i64::from(life.is_warned),
        i64::from(life.is_missed),
        at.as_microsecond(),
        i64::from(life.ended.is_some())
    )?;
    if let Some(due) = due {
        // A date that the council gave for this one case is its own.
        let sql = "update cases set due_date = $3, due_working_days = coalesce(due_working_days, 0), due_stated_by = 'council'
                   where council = $1 and reference = $2";
        execute!(writing, sql, council, reference.as_str(), due.to_string())?;
    }
    Ok(())
}

/// The parts of a case have its contact.
async fn set_contact(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    contact: &Contact,
) -> Result<(), Error> {
    execute!(
        writing,
        "update cases set contact_email = $3, contact_phone = $4, phone_digits = $5
         where council = $1 and (reference = $2 or parent = $2)",
        council,
        reference.as_str(),
        contact.email.as_deref(),
        contact.phone.as_deref(),
        contact.phone.as_deref().and_then(digits)
    )?;
    Ok(())
}

/// The case is another team's now: what the first was still to get, it gets no more.
async fn set_team(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    team: Team,
    at: Timestamp,
) -> Result<(), Error> {
    let sql = "update cases set team = $3, mailbox = null, assignee = null where council = $1 and reference = $2";
    execute!(writing, sql, council, reference.as_str(), team.key())?;
    execute!(
        writing,
        "update outbox set cancelled_at = $3, next_attempt_at = null, lease_until = null,
             last_error = 'the case went to another team'
         where council = $1 and reference = $2 and kind in ('team-hand-over', 'team-news') and done_at is null
         and cancelled_at is null",
        council,
        reference.as_str(),
        at.as_microsecond()
    )?;
    Ok(())
}
