//! What is passed on from a screen to another device. Whoever takes it has it, and the screen has it no more: both in one transaction.

mod taking;

pub use taking::{Shown, Taking};

use super::{
    Error, Store, Writing,
    limits::{self, Limit, TooOften},
    sessions::{Rotation, TokenHash},
};
use domain::{
    passing::{LASTS, MADE_PER_COUNCIL, MADE_PER_NETWORK},
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};

/// That the sight of a case was taken is remembered for so long, for a page that is still open.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What is passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passed {
    /// What was begun of a service's form.
    Form(String),
    Case(Reference),
}

/// A pass that is made. Link and code are hashes; so is the network.
#[derive(Debug, Clone, Copy)]
pub struct NewPass<'a> {
    pub id: &'a str,
    pub session: &'a TokenHash,
    pub is_shared: bool,
    pub service: &'a str,
    pub what: Subject<'a>,
    pub link: &'a str,
    pub code: &'a str,
    pub network: &'a str,
}

#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// By its key.
    Draft(&'a str),
    Case(&'a Reference),
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can be taken until then.
    Open(Timestamp),
    Taken,
    Over,
}

impl Store {
    /// Opens a pass. One that the same session opened for the same before is over.
    pub async fn create_pass(
        &self,
        council: &str,
        new: NewPass<'_>,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        for (name, most) in
            [(format!("passes-network:{}", new.network), MADE_PER_NETWORK), ("passes".to_owned(), MADE_PER_COUNCIL)]
        {
            let limit = Limit { most, within: LASTS };
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Err(too_often));
            }
        }
        let (draft, reference) = match new.what {
            Subject::Draft(draft) => (Some(draft), None),
            Subject::Case(reference) => (None, Some(reference.as_str())),
        };
        execute!(
            writing,
            "delete from passes where council = $1 and session = $2 and taken_at is null and service = $3
             and coalesce(reference, '') = $4",
            council,
            &new.session.0,
            new.service,
            reference.unwrap_or_default()
        )?;
        execute!(
            writing,
            "insert into passes (id, council, session, is_shared, service, draft, reference, link_hash, code_hash, created_at,
                 expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            new.id,
            council,
            &new.session.0,
            i64::from(new.is_shared),
            new.service,
            draft,
            reference,
            new.link,
            new.code,
            now.as_microsecond(),
            (now + LASTS).as_microsecond()
        )?;
        writing.commit().await?;
        Ok(Ok(()))
    }

    /// The last pass of a session for a form or a case, and how far it is.
    pub async fn find_pass(
        &self,
        council: &str,
        session: &TokenHash,
        what: &Passed,
        now: Timestamp,
    ) -> Result<Option<(String, Standing)>, Error> {
        let (service, reference) = match what {
            Passed::Form(service) => (service.as_str(), ""),
            Passed::Case(reference) => ("", reference.as_str()),
        };
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, i64, Option<i64>),
            "select id, expires_at, taken_at from passes
             where council = $1 and session = $2 and coalesce(reference, '') = $4 and (service = $3 or reference is not null)
             order by created_at desc, id limit 1",
            council,
            &session.0,
            service,
            reference
        )?;
        row.map(|(id, expires, taken)| Ok((id, standing(expires, taken, now)?))).transpose()
    }

    /// How far a pass is. Says nothing else of it.
    pub async fn find_pass_standing(&self, council: &str, id: &str, now: Timestamp) -> Result<Standing, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (i64, Option<i64>),
            "select expires_at, taken_at from passes where council = $1 and id = $2",
            council,
            id
        )?;
        row.map_or(Ok(Standing::Over), |(expires, taken)| standing(expires, taken, now))
    }

    /// What a link passes on. Looking at it takes nothing.
    pub async fn find_pass_by_link(&self, council: &str, link: &str, now: Timestamp) -> Result<Option<Passed>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, Option<String>),
            "select service, reference from passes where council = $1 and link_hash = $2 and taken_at is null
             and expires_at > $3 and (draft is not null or reference is not null)",
            council,
            link,
            now.as_microsecond()
        )?;
        row.map(|(service, reference)| passed(service, reference)).transpose()
    }

    /// Forgets passes that are over, and drafts that only such a pass led to.
    pub async fn delete_old_passes(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "delete from drafts where account is null and delegation is null and desk is null
             and id in (select p.draft from passes p where p.draft is not null and p.taken_at is null and p.expires_at <= $1)
             and not exists (select 1 from session_drafts g where g.draft = drafts.id)
             and not exists (select 1 from draft_links l where l.draft = drafts.id)",
            now.as_microsecond()
        )?;
        // One that was taken keeps the screen from the draft for as long as there is one.
        execute!(
            writing,
            "delete from passes where expires_at <= $1 and (taken_at is null or draft is null and expires_at <= $2)",
            now.as_microsecond(),
            (now - KEPT).as_microsecond()
        )?;
        writing.commit().await
    }

    /// Whether a draft was passed on, and this browser is none that may go on with it.
    pub async fn is_passed_on(&self, council: &str, token: &TokenHash, draft: &str) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let is_passed_on = is_passed_on(&mut writing, council, token, draft).await?;
        writing.commit().await?;
        Ok(is_passed_on)
    }
}

/// A page that was left open knows the key of what it showed, and saves by itself: it must not take it back.
pub(super) async fn is_passed_on(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    draft: &str,
) -> Result<bool, Error> {
    let row = fetch_optional!(
        writing,
        (String,),
        "select p.id from passes p where p.council = $1 and p.draft = $2 and p.taken_at is not null
         and not exists (select 1 from session_drafts g where g.council = $1 and g.draft = $2 and g.token_hash = $3)
         limit 1",
        council,
        draft,
        &token.0
    )?;
    Ok(row.is_some())
}

/// A browser that gets a new session still has its passes.
pub(super) async fn carry_over(writing: &mut Writing, council: &str, rotation: Rotation<'_>) -> Result<(), Error> {
    execute!(
        writing,
        "update passes set session = $3 where council = $1 and session = $2",
        council,
        &rotation.old.0,
        &rotation.new.0
    )?;
    Ok(())
}

fn standing(expires: i64, taken: Option<i64>, now: Timestamp) -> Result<Standing, Error> {
    let expires = super::cases::row::read_time(expires)?;
    Ok(match taken {
        Some(_) => Standing::Taken,
        None if expires > now => Standing::Open(expires),
        None => Standing::Over,
    })
}

fn passed(service: String, reference: Option<String>) -> Result<Passed, Error> {
    match reference {
        None => Ok(Passed::Form(service)),
        Some(reference) => {
            let read = Reference::try_from(reference);
            read.map(Passed::Case).map_err(|_| Error::Decode("a reference that is none".into()))
        }
    }
}
