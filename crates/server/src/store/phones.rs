//! Numbers that residents have shown to be theirs, by a code that was texted there.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    digest::digest,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
};
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A text costs money, and may go to a stranger.
const PER_ACCOUNT: Limit = Limit { most: 5, within: DAY };
const PER_NUMBER: Limit = Limit { most: 3, within: HOUR };
/// A code ends after this many wrong tries.
const TRIES: i64 = 5;

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proved {
    Yes,
    Wrong,
}

impl Store {
    pub async fn find_proved_phone(&self, council: &str, account: &str) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let sql = "select phone from proved_phones where council = $1 and account = $2";
        Ok(fetch_optional!(reading, (String,), sql, council, account)?.map(|(phone,)| phone))
    }

    /// Puts a text with a code into the outbox. An older code is good no more.
    pub async fn request_phone_code(
        &self,
        account: &str,
        text: &NewMail,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let (council, phone) = (&text.council, &text.destination);
        let mut writing = self.write().await?;
        for (name, limit) in [
            (format!("phone-codes:{account}"), PER_ACCOUNT),
            (format!("phone-codes-number:{}", digest(council, phone)), PER_NUMBER),
        ] {
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Err(too_often));
            }
        }
        execute!(writing, "delete from phone_codes where council = $1 and account = $2", council, account)?;
        execute!(
            writing,
            "insert into phone_codes (id, council, account, phone, asked_at, expires_at) values ($1, $2, $3, $4, $5, $6)",
            &text.body,
            council,
            account,
            phone,
            now.as_microsecond(),
            (now + HOUR).as_microsecond()
        )?;
        outbox::create(&mut writing, text, now).await?;
        writing.commit().await?;
        Ok(Ok(()))
    }

    /// The code of a text that is about to leave. False if it is not asked for any more.
    pub async fn create_phone_code(&self, text: &NewMail, code: &str, until: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let sql = "update phone_codes set code_hash = $3, expires_at = $4 where council = $1 and id = $2";
        let hash = digest(&text.body, code);
        let rows = execute!(writing, sql, &text.council, &text.body, &hash, until.as_microsecond())?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// The number that a code was asked for.
    pub async fn find_asked_phone(
        &self,
        council: &str,
        account: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let sql = "select phone from phone_codes where council = $1 and account = $2 and expires_at > $3";
        let row = fetch_optional!(reading, (String,), sql, council, account, now.as_microsecond())?;
        Ok(row.map(|(phone,)| phone))
    }

    /// The number is the resident's, if this is the code.
    pub async fn prove_phone(&self, council: &str, account: &str, code: &str, now: Timestamp) -> Result<Proved, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String, String, Option<String>),
            "update phone_codes set tries = tries + 1
             where council = $1 and account = $2 and expires_at > $3 and tries < $4 returning id, phone, code_hash",
            council,
            account,
            now.as_microsecond(),
            TRIES
        )?;
        let right = row.filter(|(id, _, hash)| {
            hash.as_ref().is_some_and(|hash| hash.as_bytes().ct_eq(digest(id, code).as_bytes()).into())
        });
        let Some((_, phone, _)) = right else {
            writing.commit().await?;
            return Ok(Proved::Wrong);
        };
        execute!(
            writing,
            "insert into proved_phones (account, council, phone, proved_at) values ($2, $1, $3, $4)
             on conflict (account) do update set phone = excluded.phone, proved_at = excluded.proved_at",
            council,
            account,
            &phone,
            now.as_microsecond()
        )?;
        execute!(writing, "delete from phone_codes where council = $1 and account = $2", council, account)?;
        audit::create(&mut writing, council, Actor::Resident, Action::PhoneProved, account, now).await?;
        writing.commit().await?;
        Ok(Proved::Yes)
    }

    /// Forgets codes that are good no more.
    pub async fn delete_old_phone_codes(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from phone_codes where expires_at <= $1", now.as_microsecond())?;
        writing.commit().await
    }
}
