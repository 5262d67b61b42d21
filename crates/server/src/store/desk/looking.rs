//! What the page of a case asks for besides the case, and that somebody looked at it.

use super::row::{Eyes, in_confidence};
use crate::store::{
    Error, Store,
    audit::{Action, Actor},
    cases::row::read_reference,
    files::{StoredFile, read_file},
    staff::Member,
};
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};

/// Looking at the same again within this time is one look.
const ONE_LOOK: SignedDuration = SignedDuration::from_mins(10);

impl Store {
    /// Who looked at which case. Nobody reads it but whoever has to find out.
    pub async fn note_case_seen(
        &self,
        council: &str,
        reference: &Reference,
        by: &Member,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into audit (council, at, actor, action, subject)
             select $1, $2, $3, $4, $5 where not exists (
                 select 1 from audit where council = $1 and subject = $5 and action = $4 and at > $6)",
            council,
            now.as_microsecond(),
            Actor::Staff.key(),
            Action::CaseSeen.key(),
            format!("{} {}", reference.as_str(), by.id),
            (now - ONE_LOOK).as_microsecond()
        )?;
        writing.commit().await
    }

    /// The cases that were joined to this one, the first of them first.
    pub async fn list_joined(&self, council: &str, reference: &Reference) -> Result<Vec<Reference>, Error> {
        let mut reading = self.read().await?;
        let sql = "select reference from cases where council = $1 and joined = $2 order by received_at, reference";
        let rows = fetch_all!(reading, (String,), sql, council, reference.as_str())?;
        rows.into_iter().map(|(reference,)| read_reference(reference)).collect()
    }

    /// The name of somebody who is or was staff.
    pub async fn find_staff_name(&self, council: &str, id: &str) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let sql = "select name from staff where council = $1 and id = $2";
        Ok(fetch_optional!(reading, (String,), sql, council, id)?.map(|(name,)| name))
    }

    /// A file that was sent with a case that is theirs to see, and the case.
    pub async fn find_file_at_desk(
        &self,
        council: &str,
        id: &str,
        eyes: Eyes<'_>,
    ) -> Result<Option<(Reference, StoredFile)>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, String, String, Vec<u8>),
            concat!(
                "select f.reference, f.name, f.kind, f.state, f.bytes from files f
                 where f.council = $1 and f.id = $2 and exists (
                     select 1 from cases c
                     where c.council = f.council and (c.reference = f.reference or c.parent = f.reference)
                     and ($3 = '' or c.team = $3 or c.assignee = $4) and ",
                in_confidence!("$4", "$5"),
                ")"
            ),
            council,
            id,
            eyes.team_key(),
            eyes.member,
            i64::from(eyes.sees_complaints)
        )?;
        let Some((reference, name, kind, state, bytes)) = row else {
            return Ok(None);
        };
        Ok(Some((read_reference(reference)?, read_file(name, &kind, &state, bytes)?)))
    }
}
