//! Who saw or did what with what is a resident's. The resident reads it.

use super::{
    Error, Store, Writing,
    cases::row::{read_reference, read_time},
    delegations::Delegation,
};
use crate::random;
use domain::{delegation::Relation, reference::Reference};
use jiff::{SignedDuration, Timestamp};

/// Looking at the same again within this time is one look.
const ONE_LOOK: SignedDuration = SignedDuration::from_mins(10);

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    ListSeen,
    CaseSeen,
    CaseSent,
}

/// The case that it was about, and its service in words.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub reference: &'a Reference,
    pub service_name: &'a str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessLine {
    pub access: Access,
    /// Who, and what they are to the resident.
    pub actor: String,
    pub kind: Relation,
    /// For whom.
    pub resident: String,
    pub case: Option<(Reference, String)>,
    pub at: Timestamp,
}

impl Access {
    const ALL: [Self; 3] = [Self::ListSeen, Self::CaseSeen, Self::CaseSent];

    fn key(self) -> &'static str {
        match self {
            Self::ListSeen => "list-seen",
            Self::CaseSeen => "case-seen",
            Self::CaseSent => "case-sent",
        }
    }
}

pub(super) async fn create(
    writing: &mut Writing,
    council: &str,
    by: &Delegation,
    (access, about): (Access, Option<About<'_>>),
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into access_log (id, council, account, resident_name, delegation, actor_kind, actor_name, action, reference,
             service_name, at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 where not exists (
             select 1 from access_log where council = $2 and delegation = $5 and action = $8 and reference = $9
             and action <> 'case-sent' and at > $12)",
        random::id(),
        council,
        &by.account,
        &by.resident_name,
        &by.id,
        by.terms.relation.key(),
        &by.name,
        access.key(),
        about.map_or("", |about| about.reference.as_str()),
        about.map_or("", |about| about.service_name),
        now.as_microsecond(),
        (now - ONE_LOOK).as_microsecond()
    )?;
    Ok(())
}

impl Store {
    /// Notes that somebody looked at what is a resident's.
    pub async fn create_access(
        &self,
        council: &str,
        by: &Delegation,
        what: (Access, Option<About<'_>>),
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        create(&mut writing, council, by, what, now).await?;
        writing.commit().await
    }

    /// What others saw and did with what is this resident's, the newest first.
    pub async fn list_accesses(&self, council: &str, account: &str) -> Result<Vec<AccessLine>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select action, actor_name, actor_kind, resident_name, reference, service_name, at from access_log
             where council = $1 and account = $2 order by at desc, id",
            council,
            account
        )?;
        rows.into_iter().map(Row::read).collect()
    }

    /// The same of what one of them did.
    pub async fn list_accesses_by(&self, council: &str, delegation: &str) -> Result<Vec<AccessLine>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select action, actor_name, actor_kind, resident_name, reference, service_name, at from access_log
             where council = $1 and delegation = $2 order by at desc, id",
            council,
            delegation
        )?;
        rows.into_iter().map(Row::read).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    action: String,
    actor_name: String,
    actor_kind: String,
    resident_name: String,
    reference: String,
    service_name: String,
    at: i64,
}

impl Row {
    fn read(self) -> Result<AccessLine, Error> {
        let unknown = |what: &str| Error::Decode(format!("an unknown {what} of an access").into());
        let access = Access::ALL.into_iter().find(|access| access.key() == self.action);
        let reference = (!self.reference.is_empty()).then(|| read_reference(self.reference)).transpose()?;
        Ok(AccessLine {
            access: access.ok_or_else(|| unknown("action"))?,
            actor: self.actor_name,
            kind: Relation::find(&self.actor_kind).ok_or_else(|| unknown("kind"))?,
            resident: self.resident_name,
            case: reference.map(|reference| (reference, self.service_name)),
            at: read_time(self.at)?,
        })
    }
}
