//! A resident's account: who is signed in, on which devices, and what belongs to it.

use super::{
    Error, Store, Writing,
    appointments::{self, Parting},
    audit::{self, Action, Actor},
    cases::{
        StoredCase,
        row::{read_reference, read_time},
    },
    delegations,
    sessions::TokenHash,
};
use crate::random;
use domain::{case::Status, reference::Reference, team::Team};
use jiff::{SignedDuration, Timestamp};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: String,
    /// Proved.
    pub email: String,
    pub created: Timestamp,
    /// When they proved, in this session, who they are.
    pub signed_in: Timestamp,
}

/// As much of a case as a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    pub reference: Reference,
    /// Its key.
    pub service: String,
    pub service_name: String,
    pub team: Team,
    pub received: Timestamp,
    pub status: Status,
}

/// Where the resident is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// In words.
    pub name: String,
    pub signed_in: Timestamp,
    pub last_seen: Timestamp,
    /// How long it lasts without a request.
    pub idle: SignedDuration,
    /// It is the one that asks.
    pub is_this: bool,
}

/// Reference, service, its name, team, when it was received, and where it is.
type LineRow = (String, String, String, String, i64, String);

impl Store {
    /// The account that this session is signed in to.
    pub async fn find_account(
        &self,
        council: &str,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Account>, Error> {
        self.set_session_seen(council, token, now).await?;
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, i64, i64),
            "select a.id, a.email, a.created_at, s.signed_in_at
             from sessions s join accounts a on a.council = s.council and a.id = s.account
             where s.council = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $3
             and s.signed_in_until > $3",
            council,
            &token.0,
            now.as_microsecond()
        )?;
        let read = |(id, email, created, signed_in): (String, String, i64, i64)| {
            Ok(Account { id, email, created: read_time(created)?, signed_in: read_time(signed_in)? })
        };
        row.map(read).transpose()
    }

    /// The account's cases, the newest first. Parts of a case stand on its own page.
    pub async fn list_account_cases(&self, council: &str, account: &str) -> Result<Vec<CaseLine>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            LineRow,
            "select c.reference, c.service, c.service_name, c.team, c.received_at, c.status from account_cases a
             join cases c on c.council = a.council and c.reference = a.reference
             where a.council = $1 and a.account = $2 order by c.received_at desc, c.reference",
            council,
            account
        )?;
        let line = |(reference, service, service_name, team, received, status): LineRow| {
            Ok(CaseLine {
                service,
                service_name,
                team: Team::find(&team).ok_or_else(|| Error::Decode("an unknown team".into()))?,
                received: read_time(received)?,
                status: Status::find(&status).ok_or_else(|| Error::Decode("an unknown status".into()))?,
                reference: read_reference(reference)?,
            })
        };
        rows.into_iter().map(line).collect()
    }

    /// The proved address of an account.
    pub async fn find_address(&self, council: &str, account: &str) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let sql = "select email from accounts where council = $1 and id = $2";
        Ok(fetch_optional!(reading, (String,), sql, council, account)?.map(|(email,)| email))
    }

    /// The case of this reference, if it is this account's.
    pub async fn find_account_case(
        &self,
        council: &str,
        account: &str,
        reference: &Reference,
    ) -> Result<Option<StoredCase>, Error> {
        let mut reading = self.read().await?;
        let sql = "select reference from account_cases where council = $1 and account = $2 and reference = $3";
        let row = fetch_optional!(reading, (String,), sql, council, account, reference.as_str())?;
        drop(reading);
        match row {
            Some(_) => self.find_case_as_server(council, reference).await,
            None => Ok(None),
        }
    }

    /// Where the resident is signed in, the last used first.
    pub async fn list_devices(
        &self,
        council: &str,
        account: &str,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Vec<Device>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, Option<String>, i64, i64, i64),
            "select token_hash, device, signed_in_at, last_seen_at, idle from sessions
             where council = $1 and account = $2 and ended_at is null and expires_at > $3 and signed_in_until > $3
             order by last_seen_at desc, token_hash",
            council,
            account,
            now.as_microsecond()
        )?;
        let device = |(hash, name, signed_in, last_seen, idle): (String, Option<String>, i64, i64, i64)| {
            Ok(Device {
                name: name.unwrap_or_default(),
                signed_in: read_time(signed_in)?,
                last_seen: read_time(last_seen)?,
                idle: SignedDuration::from_micros(idle),
                is_this: hash == token.0,
            })
        };
        rows.into_iter().map(device).collect()
    }

    /// Ends this session: nothing that it could see can be seen with it any more.
    pub async fn sign_out(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (Option<String>,),
            "select account from sessions where council = $1 and token_hash = $2",
            council,
            &token.0
        )?;
        // Deleted, not ended: a session that was ended hands its grants over for a while.
        execute!(
            writing,
            "delete from sessions where council = $1 and (token_hash = $2
             or chain = (select chain from sessions where council = $1 and token_hash = $2))",
            council,
            &token.0
        )?;
        if let Some((Some(account),)) = row {
            delete_ended(&mut writing, council, &account).await?;
            audit::create(&mut writing, council, Actor::Resident, Action::SignedOut, &account, now).await?;
        }
        writing.commit().await
    }

    /// Ends the account, its sessions, its drafts, and the appointments that are ahead. What was sent is the council's.
    pub async fn delete_account(
        &self,
        council: &str,
        account: &Account,
        parting: Parting<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        appointments::end_all(&mut writing, council, account, parting, now).await?;
        delegations::end_all(&mut writing, council, &account.id, now).await?;
        for sql in [
            "delete from drafts where council = $1 and account = $2",
            "delete from sessions where council = $1 and account = $2",
            "delete from outbox where council = $1 and account = $2 and done_at is null",
            "delete from bounces where council = $1 and address in (select phone from proved_phones where account = $2)",
            "delete from accounts where council = $1 and id = $2",
        ] {
            execute!(writing, sql, council, &account.id)?;
        }
        for sql in [
            "delete from sign_ins where council = $1 and email = $2",
            "delete from bounces where council = $1 and address = $2",
        ] {
            execute!(writing, sql, council, &account.email)?;
        }
        audit::create(&mut writing, council, Actor::Resident, Action::AccountDeleted, &account.id, now).await?;
        writing.commit().await
    }

    /// Ends every session of the account but this one.
    pub async fn sign_out_elsewhere(
        &self,
        council: &str,
        account: &str,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        end_others(&mut writing, council, account, token).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::SignedOutElsewhere, account, now).await?;
        writing.commit().await
    }
}

/// Deletes the account's sessions that had ended in favour of a new token: they could still hand over what they saw.
pub(super) async fn delete_ended(writing: &mut Writing, council: &str, account: &str) -> Result<(), Error> {
    let sql = "delete from sessions where council = $1 and account = $2 and ended_at is not null";
    execute!(writing, sql, council, account)?;
    Ok(())
}

/// Ends every session of the account but this one: somebody else may know how to come in.
pub(super) async fn end_others(
    writing: &mut Writing,
    council: &str,
    account: &str,
    token: &TokenHash,
) -> Result<(), Error> {
    let sql = "delete from sessions where council = $1 and account = $2 and token_hash <> $3";
    execute!(writing, sql, council, account, &token.0)?;
    Ok(())
}

/// The account of an address that was just proved: the one that it has, or a new one.
pub(super) async fn ensure(writing: &mut Writing, council: &str, email: &str, now: Timestamp) -> Result<String, Error> {
    execute!(
        writing,
        "insert into accounts (id, council, email, created_at) values ($1, $2, $3, $4)
         on conflict (council, email) do nothing",
        random::id(),
        council,
        email,
        now.as_microsecond()
    )?;
    let (id,) =
        fetch_one!(writing, (String,), "select id from accounts where council = $1 and email = $2", council, email)?;
    Ok(id)
}

/// What was sent with this address, which is proved now, is the account's.
pub(super) async fn join_cases(
    writing: &mut Writing,
    council: &str,
    account: &str,
    email: &str,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into account_cases (account, council, reference, joined_at)
         select $2, council, reference, $4 from cases
         where council = $1 and lower(contact_email) = $3 and contact_email is not null and parent is null
         on conflict (account, reference) do nothing",
        council,
        account,
        email,
        now.as_microsecond()
    )?;
    Ok(())
}
