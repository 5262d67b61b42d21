//! A demonstration's residents: signed in by a tap, whatever its clock did. Nothing but a demonstration may call any of this.

use super::{
    Error, Store, accounts,
    cases::row::read_reference,
    sessions::{self, Arrival, Rotation, TokenHash},
};
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};

/// Time passes for cases, and not for who is here.
const SHIFTS: [&str; 3] = [
    "update sessions set created_at = created_at + $1, last_seen_at = last_seen_at + $1, expires_at = expires_at + $1,
         signed_in_at = signed_in_at + $1, signed_in_until = signed_in_until + $1, ended_at = ended_at + $1",
    "update session_cases set granted_at = granted_at + $1",
    "update staff_sessions set last_seen_at = last_seen_at + $1, expires_at = expires_at + $1, ends_at = ends_at + $1",
];

impl Store {
    /// Signs an invented resident in, with all that was sent with their address.
    pub async fn enter_demo_resident(
        &self,
        council: &str,
        (email, device): (&str, &str),
        rotation: Rotation<'_>,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let account = accounts::ensure(&mut writing, council, email, now).await?;
        let arrival = Arrival { account: &account, device, until };
        sessions::sign_in(&mut writing, council, rotation, arrival, now).await?;
        accounts::join_cases(&mut writing, council, &account, email, now).await?;
        writing.commit().await
    }

    /// Whether anything was sent with this address.
    pub async fn has_demo_cases(&self, council: &str, email: &str) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let sql = "select count(*) from cases where council = $1 and lower(contact_email) = $2";
        Ok(fetch_one!(reading, (i64,), sql, council, email)?.0 > 0)
    }

    /// The open cases that this session may see, the newest first.
    pub async fn list_demo_cases(&self, council: &str, token: &TokenHash, most: i64) -> Result<Vec<Reference>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String,),
            "select c.reference from cases c where c.council = $1 and c.parent is null
             and c.status not in ('resolved', 'closed', 'withdrawn', 'joined')
             and (exists (select 1 from session_cases g where g.council = c.council and g.reference = c.reference
                     and g.token_hash = $2)
                 or exists (select 1 from account_cases a join sessions s on s.council = a.council and s.account = a.account
                     where a.council = c.council and a.reference = c.reference and s.token_hash = $2))
             order by c.received_at desc, c.reference limit $3",
            council,
            &token.0,
            most
        )?;
        rows.into_iter().map(|(reference,)| read_reference(reference)).collect()
    }

    /// Everybody who is signed in stays so, though the clock was put forward by so much.
    pub async fn keep_sessions(&self, by: SignedDuration) -> Result<(), Error> {
        let micros = i64::try_from(by.as_micros()).unwrap_or(0);
        let mut writing = self.write().await?;
        for shift in SHIFTS {
            execute!(writing, shift, micros)?;
        }
        writing.commit().await
    }

    /// Ends a session as time does, if nobody asks for anything.
    pub async fn expire_session(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update sessions set expires_at = $3 where council = $1 and token_hash = $2 and ended_at is null";
        execute!(writing, sql, council, &token.0, now.as_microsecond())?;
        writing.commit().await
    }
}
