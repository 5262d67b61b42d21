//! Drafts that residents bring to an appointment: whoever helps them there opens that one, and nothing else of the account.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    drafts,
    limits::{self, Limit, TooOften},
    sessions::{Rotation, TokenHash},
};
use jiff::{SignedDuration, Timestamp};

/// Codes that one member of staff tries.
const TRIES: Limit = Limit { most: 30, within: SignedDuration::from_hours(24) };

/// A draft that is brought along.
#[derive(Debug, Clone, Copy)]
pub struct NewFormHelp<'a> {
    pub account: &'a str,
    pub session: &'a TokenHash,
    pub appointment: &'a str,
    pub draft: &'a str,
    /// A hash.
    pub code: &'a str,
}

/// What is opened by a code, and the appointment that it is for.
#[derive(Debug, PartialEq, Eq)]
pub struct FormHelp {
    pub appointment: String,
    pub kind: String,
    pub starts: Timestamp,
    pub draft: String,
    pub service: String,
}

impl Store {
    /// Brings a draft of the resident's to an appointment of theirs, in place of another. Says whether both are theirs.
    pub async fn set_form_help(&self, council: &str, new: NewFormHelp<'_>, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into form_helps (appointment, council, draft, code_hash, created_at)
             select a.id, a.council, d.id, $6, $7 from appointments a
             join drafts d on d.council = a.council and d.delegation is null and d.desk is null
             join session_drafts g on g.council = d.council and g.draft = d.id and g.token_hash = $3
             where a.council = $1 and a.account = $2 and a.id = $4 and a.cancelled_at is null and a.starts_at > $7 and d.id = $5
             and (d.account is null or d.account = $2)
             on conflict (appointment) do update set draft = excluded.draft, code_hash = excluded.code_hash,
                 created_at = excluded.created_at",
            council,
            new.account,
            &new.session.0,
            new.appointment,
            new.draft,
            new.code,
            now.as_microsecond()
        )?;
        if rows == 1 {
            // It is the account's from now on, so that what comes of it is there too.
            execute!(
                writing,
                "update drafts set account = $3 where council = $1 and id = $2 and account is null",
                council,
                new.draft,
                new.account
            )?;
        }
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// The draft that is brought to an appointment: its key and its service.
    pub async fn find_form_help(&self, council: &str, appointment: &str) -> Result<Option<(String, String)>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String),
            "select d.id, d.service from form_helps h join drafts d on d.council = h.council and d.id = h.draft
             where h.council = $1 and h.appointment = $2",
            council,
            appointment
        )?;
        Ok(row)
    }

    /// What a code opens, where its appointment was not cancelled. Whoever asks is counted.
    pub async fn find_form_help_by_code(
        &self,
        council: &str,
        code: &str,
        staff: &str,
        now: Timestamp,
    ) -> Result<Result<Option<FormHelp>, TooOften>, Error> {
        let mut writing = self.write().await?;
        if let Err(too_often) =
            limits::count(&mut writing, council, &format!("form-help-tries:{staff}"), TRIES, now).await?
        {
            writing.commit().await?;
            return Ok(Err(too_often));
        }
        let row = fetch_optional!(
            writing,
            (String, String, i64, String, String),
            "select a.id, a.kind, a.starts_at, d.id, d.service from form_helps h
             join appointments a on a.council = h.council and a.id = h.appointment
             join drafts d on d.council = h.council and d.id = h.draft
             where h.council = $1 and h.code_hash = $2 and a.cancelled_at is null",
            council,
            code
        )?;
        writing.commit().await?;
        let found = row.map(|(appointment, kind, starts, draft, service)| {
            let starts = super::cases::row::read_time(starts)?;
            Ok::<_, Error>(FormHelp { appointment, kind, starts, draft, service })
        });
        Ok(Ok(found.transpose()?))
    }
}

/// Lets the new session go on with the draft, with what else is written at once.
pub(super) async fn open(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    (help, staff): (&FormHelp, &str),
    now: Timestamp,
) -> Result<(), Error> {
    drafts::grant(writing, council, Rotation { old: rotation.new, ..rotation }, &help.draft, now).await?;
    let subject = format!("{}:{staff}", help.appointment);
    audit::create(writing, council, Actor::Staff, Action::DraftOpened, &subject, now).await
}
