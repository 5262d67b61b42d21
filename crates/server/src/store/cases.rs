//! Cases and what happened to them.

pub(super) mod row;

use super::{
    Error, Reading, Store, Writing,
    access_log::{self, About, Access},
    audit::{self, Action, Actor},
    case_events::{Doer, Event, create_event},
    complaints::{self, Counting, StoredComplaint},
    delegations::{self, Delegation},
    drafts,
    files::{self, Missing, NamedFile},
    outbox::{self, NewMail},
    sessions::{self, GRANTED, Rotation, TokenHash},
    spots::{self, NewSpot},
    staff::Member,
};
use domain::{
    answer::Answers,
    case::{EventKind, Life, Raised, Status, digits, name_key},
    delegation::Relation,
    feedback::FeedbackKind,
    language::Language,
    reference::Reference,
    routing::Priority,
    standard::{Due, Promise},
    submission::Line,
    team::Team,
};
use jiff::{Timestamp, civil::Date};
use row::{CaseRow, EventRow, FileRow, read_reference, stored, write_json, write_key};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub reference: Reference,
    pub council: String,
    /// The key of the service, and its name at that time.
    pub service: String,
    pub service_name: String,
    pub form_version: String,
    pub answers: Answers,
    pub lines: Vec<Line>,
    pub team: Team,
    pub tier: u8,
    pub priority: Priority,
    pub reason: String,
    /// What the resident said against the route.
    pub route_wrong: Option<String>,
    pub promise: Promise,
    pub due: Option<Due>,
    pub received: Timestamp,
    pub contact: Contact,
    /// The case that this one is a part of, and the part's name.
    pub parent: Option<Reference>,
    pub part: Option<String>,
    /// Where it goes, if not to the team's own mailbox.
    pub mailbox: Option<String>,
    /// How to reach the resident, as they told their account.
    pub needs: Vec<Line>,
    /// The account that sent it.
    pub sender: Option<String>,
    /// The first one in its answers.
    pub postcode: Option<String>,
    /// How it came, and the member of staff who wrote it down.
    pub raised: Raised,
    pub raised_by: Option<String>,
    /// What it is, where it is no request.
    pub feedback: Option<FeedbackKind>,
    /// As it is now.
    pub status: Status,
    /// By when it was due when it was sent.
    pub first_due: Option<Date>,
    /// The member of staff who has it.
    pub assignee: Option<String>,
    pub ended: Option<Timestamp>,
    /// When a team first did or said something.
    pub answered: Option<Timestamp>,
    /// The case that it is the same as.
    pub joined: Option<Reference>,
    /// The ids of the last events that the resident, and the team, have seen.
    pub seen_by_resident: i64,
    pub seen_by_team: i64,
    /// In which the form was filled in. All that is stored of the form itself is English.
    pub language: Language,
}

/// Whom to tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

/// Who did it for whom. Names are as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActedBy {
    pub name: String,
    pub relation: Relation,
    pub resident: String,
}

impl From<&Delegation> for ActedBy {
    fn from(delegation: &Delegation) -> Self {
        Self {
            name: delegation.name.clone(),
            relation: delegation.terms.relation,
            resident: delegation.resident_name.clone(),
        }
    }
}

/// A case with its events, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCase {
    pub case: Case,
    pub events: Vec<Event>,
    /// Its stages, if it is a complaint.
    pub complaint: Option<StoredComplaint>,
    /// The cases that are parts of this one.
    pub parts: Vec<StoredCase>,
}

impl StoredCase {
    /// All that follows from its events.
    pub fn life(&self) -> Life {
        let steps: Vec<_> = self.events.iter().map(Event::step).collect();
        Life::of(self.case.first_due, &steps)
    }

    /// Where it is, as its events say.
    pub fn status(&self) -> Status {
        self.life().status
    }

    pub fn last_event(&self) -> i64 {
        self.events.last().map_or(0, |event| event.id)
    }
}

/// All that one submission writes, at once or not at all.
#[derive(Debug)]
pub struct NewCase<'a> {
    pub case: &'a Case,
    /// Cases of other teams from the same answers.
    pub parts: &'a [Case],
    pub mails: &'a [NewMail],
    /// What the answers name.
    pub files: &'a [NamedFile],
    /// Where it is, if others may follow it.
    pub spot: Option<&'a NewSpot>,
    /// By what its days count, if it is a complaint.
    pub counting: Counting<'a>,
    pub sent: Sent<'a>,
    pub by: By<'a>,
    pub rotation: Rotation<'a>,
}

/// Who sends it. What somebody sends for a resident is the resident's, and not the sender's.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    Oneself,
    Delegate(&'a Delegation),
    Staff(&'a Member),
    /// By the resident, with somebody who helps them at one screen.
    Helped(&'a Member),
}

impl<'a> By<'a> {
    fn doer(self) -> Doer<'a> {
        match self {
            Self::Oneself => Doer::Plain(Actor::Resident),
            Self::Delegate(delegation) => Doer::Delegate(delegation),
            Self::Staff(member) | Self::Helped(member) => Doer::Staff(member),
        }
    }

    /// Whoever sent it for somebody else.
    fn other(self) -> Option<&'a str> {
        match self {
            Self::Oneself | Self::Helped(_) => None,
            Self::Delegate(delegation) => Some(&delegation.id),
            Self::Staff(member) => Some(&member.id),
        }
    }
}

/// The key that the browser made for its form, and the digest of what it sent.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    pub key: &'a str,
    pub digest: &'a str,
}

/// How a submission ended.
#[derive(Debug)]
pub enum Creation {
    Created,
    /// The key was used already: see `find_sent`.
    KeyUsed,
    /// Another case has this reference.
    Clash,
    /// Files that the answers name are not here, or not this browser's.
    FilesMissing(Vec<Missing>),
    /// The sender does not act for the resident any more.
    NotActing,
}

/// What is known of a key.
#[derive(Debug)]
pub enum Found {
    Nothing,
    /// The same was sent before, and became this case.
    Same(Box<StoredCase>),
    /// Something else was sent with it, and became this case.
    Other(Reference),
}

impl Store {
    pub async fn create_case(&self, new: NewCase<'_>) -> Result<Creation, Error> {
        let NewCase { case, parts, mails, files, spot, counting, sent, by, rotation } = new;
        let mut writing = self.write().await?;
        if let By::Delegate(delegation) = by
            && !delegations::hold(&mut writing, &case.council, delegation).await?
        {
            writing.rollback().await?;
            return Ok(Creation::NotActing);
        }
        for case in std::iter::once(case).chain(parts) {
            if !insert_case(&mut writing, case).await? {
                writing.rollback().await?;
                return Ok(Creation::Clash);
            }
        }
        if !insert_key(&mut writing, case, sent, by).await? {
            writing.rollback().await?;
            return Ok(Creation::KeyUsed);
        }
        let missing = files::bind(&mut writing, case, rotation.old, sent.key, files).await?;
        if !missing.is_empty() {
            writing.rollback().await?;
            return Ok(Creation::FilesMissing(missing));
        }
        let doer = by.doer();
        for case in std::iter::once(case).chain(parts) {
            let kind = EventKind::Received;
            create_event(&mut writing, &case.council, &case.reference, kind, doer, case.received).await?;
        }
        if case.route_wrong.is_some() {
            let kind = EventKind::RouteQuestioned;
            create_event(&mut writing, &case.council, &case.reference, kind, doer, case.received).await?;
        }
        if case.feedback == Some(FeedbackKind::Complaint) {
            complaints::create(&mut writing, case, counting).await?;
        }
        if let Some(spot) = spot {
            spots::create(&mut writing, case, spot).await?;
        }
        for mail in mails {
            outbox::create(&mut writing, mail, case.received).await?;
        }
        match by {
            By::Oneself | By::Helped(_) => {
                sessions::grant(&mut writing, &case.council, rotation, &case.reference, case.received).await?;
            }
            By::Delegate(delegation) => give(&mut writing, case, delegation, rotation).await?,
            By::Staff(_) => sessions::start(&mut writing, &case.council, rotation, case.received).await?,
        }
        drafts::give_case(&mut writing, case, sent.key).await?;
        drafts::delete(&mut writing, &case.council, sent.key).await?;
        let subject = case.reference.as_str();
        audit::create(&mut writing, &case.council, doer.actor(), Action::CaseCreated, subject, case.received).await?;
        writing.commit().await?;
        Ok(Creation::Created)
    }

    /// The case that this key was used for. Who knows the key sent the case, and may see it.
    pub async fn find_sent(
        &self,
        council: &str,
        sent: Sent<'_>,
        rotation: Rotation<'_>,
        now: Timestamp,
    ) -> Result<Found, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, Option<String>),
            "select digest, reference, delegation from idempotency where council = $1 and key = $2",
            council,
            sent.key
        )?;
        drop(reading);
        let Some((digest, reference, delegation)) = row else {
            return Ok(Found::Nothing);
        };
        let reference = read_reference(reference)?;
        let mut writing = self.write().await?;
        match delegation {
            None => sessions::grant(&mut writing, council, rotation, &reference, now).await?,
            // It is the resident's. Whether who sent it may see it, the delegation says, each time.
            Some(_) => sessions::start(&mut writing, council, rotation, now).await?,
        }
        writing.commit().await?;
        if digest != sent.digest {
            return Ok(Found::Other(reference));
        }
        let case = self.find_case_as_server(council, &reference).await?;
        Ok(case.map_or(Found::Nothing, |case| Found::Same(Box::new(case))))
    }

    /// The case, if this session may see it. Asks the same of the database whether or not there is such a case.
    pub async fn find_case(
        &self,
        council: &str,
        token: &TokenHash,
        reference: &Reference,
        now: Timestamp,
    ) -> Result<Option<StoredCase>, Error> {
        self.set_session_seen(council, token, now).await?;
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            CaseRow,
            "select c.* from sessions s
             join cases c on c.council = s.council and c.reference = $3
             where s.council = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $4
             and (exists (
                 select 1 from session_cases g where g.council = s.council and g.token_hash = s.token_hash
                 and g.reference = c.reference and g.granted_at > $5)
             or (s.signed_in_until > $4 and exists (
                 select 1 from account_cases a where a.council = s.council and a.account = s.account
                 and a.reference = c.reference)))",
            council,
            &token.0,
            reference.as_str(),
            now.as_microsecond(),
            (now - GRANTED).as_microsecond()
        )?;
        read_case(&mut reading, council, reference, row).await
    }

    /// The case, for the server's own work.
    pub async fn find_case_as_server(&self, council: &str, reference: &Reference) -> Result<Option<StoredCase>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            CaseRow,
            "select * from cases where council = $1 and reference = $2",
            council,
            reference.as_str()
        )?;
        read_case(&mut reading, council, reference, row).await
    }
}

/// The case of a row with its events, and its parts with theirs. Asks the same whether or not there is such a case.
async fn read_case(
    reading: &mut Reading,
    council: &str,
    reference: &Reference,
    row: Option<CaseRow>,
) -> Result<Option<StoredCase>, Error> {
    let sql = "select * from cases where council = $1 and parent = $2 order by received_at, part";
    let rows = fetch_all!(reading, CaseRow, sql, council, reference.as_str())?;
    let sql = "select e.id, e.reference, e.kind, e.at, e.actor, w.words, w.id as words_id, e.by_name, e.by_kind, e.for_name, e.date, e.due, e.team, e.other
               from case_events e
               join cases c on c.council = e.council and c.reference = e.reference
               left join case_words w on w.council = e.council and w.id = e.words
               where e.council = $1 and (c.reference = $2 or c.parent = $2) order by e.id";
    let events = fetch_all!(reading, EventRow, sql, council, reference.as_str())?;
    let Some(row) = row else {
        return Ok(None);
    };
    let sql = "select words, id, name from files where council = $1 and reference = $2 and words is not null
               order by created_at, id";
    let files = fetch_all!(reading, FileRow, sql, council, reference.as_str())?;
    let mut stored = stored(row, &events, &files)?;
    stored.complaint = complaints::find(reading, &stored.case).await?;
    for row in rows {
        stored.parts.push(row::stored(row, &events, &files)?);
    }
    Ok(Some(stored))
}

pub(super) async fn insert_case(writing: &mut Writing, case: &Case) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "insert into cases (reference, council, service, service_name, form_version, answers, lines, team, tier, reason,
             route_wrong, promise, due_date, due_working_days, due_stated_by, received_at,
             contact_name, contact_email, contact_phone, priority, parent, part, mailbox, needs, sender,
             first_due_date, changed_at, raised, raised_by, name_key, phone_digits, postcode, feedback, language)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
             $24, (select id from accounts where council = $2 and id = $25), $13, $16, $26, $27, $28, $29, $30, $31, $32)
         on conflict (reference) do nothing",
        case.reference.as_str(),
        &case.council,
        &case.service,
        &case.service_name,
        &case.form_version,
        write_json(&case.answers)?,
        write_json(&case.lines)?,
        case.team.key(),
        i64::from(case.tier),
        &case.reason,
        case.route_wrong.as_deref(),
        write_key(&case.promise)?,
        case.due.map(|due| due.date.to_string()),
        case.due.map(|due| i64::from(due.working_days)),
        case.due.map(|due| write_key(&due.stated_by)).transpose()?,
        case.received.as_microsecond(),
        case.contact.name.as_deref(),
        case.contact.email.as_deref(),
        case.contact.phone.as_deref(),
        write_key(&case.priority)?,
        case.parent.as_ref().map(Reference::as_str),
        case.part.as_deref(),
        case.mailbox.as_deref(),
        (!case.needs.is_empty()).then(|| write_json(&case.needs)).transpose()?,
        case.sender.as_deref(),
        case.raised.key(),
        case.raised_by.as_deref(),
        case.contact.name.as_deref().and_then(name_key),
        case.contact.phone.as_deref().and_then(digits),
        case.postcode.as_deref(),
        case.feedback.map(FeedbackKind::key),
        case.language.code()
    )?;
    Ok(rows == 1)
}

/// What somebody sent for a resident is in the resident's account, and the resident can read who sent it.
async fn give(
    writing: &mut Writing,
    case: &Case,
    delegation: &Delegation,
    rotation: Rotation<'_>,
) -> Result<(), Error> {
    sessions::start(writing, &case.council, rotation, case.received).await?;
    execute!(
        writing,
        "insert into account_cases (account, council, reference, joined_at) values ($1, $2, $3, $4)
         on conflict (account, reference) do nothing",
        &delegation.account,
        &case.council,
        case.reference.as_str(),
        case.received.as_microsecond()
    )?;
    let about = About { reference: &case.reference, service_name: &case.service_name };
    access_log::create(writing, &case.council, delegation, (Access::CaseSent, Some(about)), case.received).await
}

async fn insert_key(writing: &mut Writing, case: &Case, sent: Sent<'_>, by: By<'_>) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "insert into idempotency (council, key, digest, reference, created_at, delegation)
         values ($1, $2, $3, $4, $5, $6) on conflict (council, key) do nothing",
        &case.council,
        sent.key,
        sent.digest,
        case.reference.as_str(),
        case.received.as_microsecond(),
        by.other()
    )?;
    Ok(rows == 1)
}
