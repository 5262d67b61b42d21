//! What a person decides about a row that waits.

use super::{HandOvers, MailKind, hand_overs};
use crate::store::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    case_events::create_event,
    cases::row::read_reference,
    staff::Member,
};
use domain::case::EventKind;
use jiff::Timestamp;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByHand {
    Done,
    /// There is no such row.
    Nothing,
    /// It was sent, or cancelled, before.
    Over,
}

impl Store {
    /// Tries a row again now, whatever came of it before: by a member of staff, or by whoever runs the server.
    pub async fn retry_mail(
        &self,
        council: &str,
        id: &str,
        by: Option<&Member>,
        now: Timestamp,
    ) -> Result<ByHand, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update outbox set next_attempt_at = $3, lease_until = null where council = $1 and id = $2 and done_at is null
             and cancelled_at is null and handled_at is null",
            council,
            id,
            now.as_microsecond()
        )?;
        if rows == 0 {
            return refuse(writing, council, id).await;
        }
        let (actor, subject) = match by {
            Some(member) => (Actor::Staff, format!("{} {id}", member.id)),
            None => (Actor::Operator, id.to_owned()),
        };
        audit::create(&mut writing, council, actor, Action::OutboxRetried, &subject, now).await?;
        writing.commit().await?;
        Ok(ByHand::Done)
    }

    /// Sends a row no more. A case that its team does not get by it stands where a person looks.
    pub async fn cancel_mail(&self, council: &str, id: &str, now: Timestamp) -> Result<ByHand, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String, String),
            "update outbox set cancelled_at = $3, next_attempt_at = null, lease_until = null
             where council = $1 and id = $2 and done_at is null and cancelled_at is null returning kind, reference",
            council,
            id,
            now.as_microsecond()
        )?;
        let Some((kind, reference)) = row else {
            return refuse(writing, council, id).await;
        };
        if kind == MailKind::TeamHandOver.key() {
            let reference = read_reference(reference)?;
            let kind = match hand_overs(&mut writing, council, &reference).await? {
                HandOvers::Taken => Some(EventKind::HandedOver),
                HandOvers::Cancelled => Some(EventKind::HandOverFailed),
                HandOvers::Waiting => None,
            };
            if let Some(kind) = kind {
                create_event(&mut writing, council, &reference, kind, Actor::Operator, now).await?;
            }
        }
        audit::create(&mut writing, council, Actor::Operator, Action::OutboxCancelled, id, now).await?;
        writing.commit().await?;
        Ok(ByHand::Done)
    }

    /// That somebody looked at what waits, which names residents' addresses.
    pub async fn note_outbox_listed(&self, council: &str, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        audit::create(&mut writing, council, Actor::Operator, Action::OutboxListed, "outbox", now).await?;
        writing.commit().await
    }
}

async fn refuse(mut writing: Writing, council: &str, id: &str) -> Result<ByHand, Error> {
    let sql = "select id from outbox where council = $1 and id = $2";
    let row = fetch_optional!(writing, (String,), sql, council, id)?;
    writing.rollback().await?;
    Ok(if row.is_some() { ByHand::Over } else { ByHand::Nothing })
}
