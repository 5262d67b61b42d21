//! Codes that prove the contact on a case.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    cases::StoredCase,
    digest::digest,
    limits::{self, Limit, TooOften},
    outbox::{self, MailKind, NewMail},
    sessions::{self, Rotation},
};
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

/// How long a code is good for, from when its mail was sent.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// A code ends after this many wrong tries.
const TRIES: i64 = 5;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A code, and who asked for it, is forgotten so long after it was of use; so is a way in.
pub const KEPT: SignedDuration = DAY;
/// Mails with codes to the contact of one case, whoever asks.
const CODES_PER_HOUR: Limit = Limit { most: 3, within: HOUR };
const CODES_PER_DAY: Limit = Limit { most: 10, within: DAY };
/// Codes tried for one case, whoever tries.
const TRIES_PER_CASE: Limit = Limit { most: 15, within: HOUR };
/// Requests for codes, and tries, from one address. A library's residents may share one.
const ASKED_PER_ADDRESS: Limit = Limit { most: 30, within: HOUR };
const TRIED_PER_ADDRESS: Limit = Limit { most: 60, within: HOUR };

/// How a try ended.
#[derive(Debug)]
pub enum Try {
    /// The browser may now see the case.
    Right(Box<StoredCase>),
    Wrong,
    TooOften(TooOften),
}

/// Who tries a code, and on which case. The address is a hash.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    pub council: &'a str,
    pub reference: &'a Reference,
    pub address: &'a str,
}

impl Store {
    /// Puts a mail with a code into the outbox. Does the same work for a reference that is nobody's: only the worker
    /// finds out.
    pub async fn request_code(
        &self,
        attempt: Attempt<'_>,
        mail: &NewMail,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let Attempt { council, reference, address } = attempt;
        let mut writing = self.write().await?;
        for (name, limit) in [
            (format!("codes-address:{address}"), ASKED_PER_ADDRESS),
            (format!("codes-hour:{}", reference.as_str()), CODES_PER_HOUR),
            (format!("codes-day:{}", reference.as_str()), CODES_PER_DAY),
        ] {
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Err(too_often));
            }
        }
        outbox::create(&mut writing, mail, now).await?;
        writing.commit().await?;
        Ok(Ok(()))
    }

    /// Remembers a code that is about to be mailed.
    pub async fn create_code(
        &self,
        council: &str,
        reference: &Reference,
        id: &str,
        code: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into access_codes (id, council, reference, code_hash, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6)",
            id,
            council,
            reference.as_str(),
            digest(id, code),
            now.as_microsecond(),
            (now + GOOD_FOR).as_microsecond()
        )?;
        audit::create(&mut writing, council, Actor::Server, Action::CodeSent, reference.as_str(), now).await?;
        writing.commit().await
    }

    /// Tries a code against every code of the case that is still good. The right one ends them all; a wrong one
    /// counts against them all.
    pub async fn use_code(
        &self,
        attempt: Attempt<'_>,
        code: &str,
        rotation: Rotation<'_>,
        now: Timestamp,
    ) -> Result<Try, Error> {
        let Attempt { council, reference, address } = attempt;
        let mut writing = self.write().await?;
        for (name, limit) in [
            (format!("tries-address:{address}"), TRIED_PER_ADDRESS),
            (format!("tries-case:{}", reference.as_str()), TRIES_PER_CASE),
        ] {
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Try::TooOften(too_often));
            }
        }
        let codes = fetch_all!(
            writing,
            (String, String),
            "select id, code_hash from access_codes where council = $1 and reference = $2 and used_at is null
             and expires_at > $3 and tries < $4",
            council,
            reference.as_str(),
            now.as_microsecond(),
            TRIES
        )?;
        let right = codes.iter().fold(false, |right, (id, stored)| {
            right | bool::from(digest(id, code).as_bytes().ct_eq(stored.as_bytes()))
        });
        let action = if right { Action::AccessGranted } else { Action::CodeRefused };
        audit::create(&mut writing, council, Actor::Resident, action, reference.as_str(), now).await?;
        if !right {
            execute!(
                writing,
                "update access_codes set tries = tries + 1 where council = $1 and reference = $2 and used_at is null",
                council,
                reference.as_str()
            )?;
            writing.commit().await?;
            return Ok(Try::Wrong);
        }
        execute!(
            writing,
            "update access_codes set used_at = $3 where council = $1 and reference = $2 and used_at is null",
            council,
            reference.as_str(),
            now.as_microsecond()
        )?;
        sessions::grant(&mut writing, council, rotation, reference, now).await?;
        writing.commit().await?;
        let case = self.find_case_as_server(council, reference).await?;
        Ok(case.map_or(Try::Wrong, |case| Try::Right(Box::new(case))))
    }

    /// Forgets codes that are over, and the mails with codes of every kind.
    pub async fn delete_old_codes(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from access_codes where expires_at < $1", (now - KEPT).as_microsecond())?;
        execute!(
            writing,
            "delete from outbox where kind in ($1, $2, $3) and created_at < $4
             and (done_at is not null or next_attempt_at is null)",
            MailKind::AccessCode.key(),
            MailKind::SignIn.key(),
            MailKind::NewAddress.key(),
            (now - DAY).as_microsecond()
        )?;
        writing.commit().await
    }
}
