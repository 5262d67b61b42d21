//! Passkeys of accounts, and the challenges that browsers answer with them. A challenge is good once, for the session that asked.

use super::{
    Error, Store, Writing, accounts,
    audit::{self, Action, Actor},
    cases::row::read_time,
    digest::digest,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
    sessions::{self, Arrival, Rotation, TokenHash},
    sign_ins::{ComingIn, Visitor},
};
use domain::{passkey::Condition, sign_in::SignInRules};
use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A passkey as its resident knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    pub id: String,
    pub name: String,
    pub added: Timestamp,
    pub used: Option<Timestamp>,
}

/// A passkey as its device and the account know each other by it. The texts are base64url.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    pub id: String,
    pub name: String,
    pub credential: String,
    pub handle: String,
    pub public_key: String,
    pub condition: Condition,
}

/// A passkey that somebody says to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPasskey {
    id: String,
    account: String,
    pub public_key: String,
    /// The last time.
    pub condition: Condition,
}

/// What a device calls the account, and which of its passkeys it may have already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub handle: String,
    pub known: Vec<String>,
}

/// What a browser shows, from which network, which is a hash.
#[derive(Debug, Clone, Copy)]
pub struct Showing<'a> {
    pub challenge: &'a str,
    pub credential: &'a str,
    pub handle: &'a str,
    pub network: &'a str,
}

/// What is known of a passkey that is shown.
#[derive(Debug, PartialEq, Eq)]
pub enum Shown {
    Known(KnownPasskey),
    NoChallenge,
    Unknown,
    TooOften(TooOften),
}

/// How asking to come in ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Challenged {
    Set { is_new_session: bool },
    TooOften(TooOften),
}

/// How adding a passkey ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    Added,
    /// An account has it already.
    Known,
    /// The account has as many as one may have.
    TooMany,
}

/// A row of `passkeys`, as far as signing in needs it.
type KnownRow = (String, String, String, i64, i64, i64);

impl Store {
    /// Remembers what the account's device has to answer until then. It calls the account by the handle, unless the account has
    /// one from its other passkeys.
    pub async fn create_passkey_challenge(
        &self,
        council: &str,
        account: &str,
        token: &TokenHash,
        (challenge, handle): (&str, &str),
        until: Timestamp,
    ) -> Result<Named, Error> {
        let mut writing = self.write().await?;
        let rows = fetch_all!(
            writing,
            (String, String),
            "select credential, handle from passkeys where council = $1 and account = $2 order by added_at, id",
            council,
            account
        )?;
        let handle = rows.first().map_or(handle, |(_, handle)| handle).to_owned();
        let known = rows.iter().map(|(credential, _)| credential.clone()).collect();
        insert_challenge(&mut writing, council, token, challenge, Some((account, &handle)), until).await?;
        writing.commit().await?;
        Ok(Named { handle, known })
    }

    /// Uses up a challenge that was set for this account; answers with what its device calls the account.
    pub async fn take_passkey_challenge(
        &self,
        council: &str,
        account: &str,
        token: &TokenHash,
        challenge: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let mut writing = self.write().await?;
        let taken = take(&mut writing, council, token, challenge, Some(account), now).await?;
        writing.commit().await?;
        Ok(taken.flatten())
    }

    /// Gives the account one more way in, ends every session but this one, and tells the resident.
    pub async fn create_passkey(
        &self,
        council: &str,
        account: &str,
        token: &TokenHash,
        (passkey, rules): (&NewPasskey, &SignInRules),
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<Added, Error> {
        let mut writing = self.write().await?;
        let (has,) = fetch_one!(
            writing,
            (i64,),
            "select count(*) from passkeys where council = $1 and account = $2",
            council,
            account
        )?;
        if has >= i64::from(rules.passkeys) {
            return Ok(Added::TooMany);
        }
        if !insert(&mut writing, council, account, passkey, now).await? {
            return Ok(Added::Known);
        }
        accounts::end_others(&mut writing, council, account, token).await?;
        outbox::create(&mut writing, notice, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::PasskeyAdded, account, now).await?;
        writing.commit().await?;
        Ok(Added::Added)
    }

    /// Remembers what this browser has to answer to come in, as whoever it may be.
    pub async fn create_sign_in_challenge(
        &self,
        council: &str,
        (rotation, network): (Rotation<'_>, &str),
        challenge: &str,
        rules: &SignInRules,
        now: Timestamp,
    ) -> Result<Challenged, Error> {
        let mut writing = self.write().await?;
        let name = format!("passkey-challenges:{network}");
        let limit = Limit { most: rules.tries_per_network.into(), within: HOUR };
        if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
            writing.commit().await?;
            return Ok(Challenged::TooOften(too_often));
        }
        let token = sessions::ensure(&mut writing, council, rotation, now).await?;
        insert_challenge(&mut writing, council, token, challenge, None, now + rules.passkey()).await?;
        writing.commit().await?;
        Ok(Challenged::Set { is_new_session: token == rotation.new })
    }

    /// The passkey that is shown, if this session was asked for one. Counts the try and uses the challenge up before anything
    /// about it is checked, so that many at once are many.
    pub async fn find_shown_passkey(
        &self,
        council: &str,
        token: &TokenHash,
        showing: Showing<'_>,
        rules: &SignInRules,
        now: Timestamp,
    ) -> Result<Shown, Error> {
        let mut writing = self.write().await?;
        let name = format!("passkey-tries:{}", showing.network);
        let limit = Limit { most: rules.tries_per_network.into(), within: HOUR };
        if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
            writing.commit().await?;
            return Ok(Shown::TooOften(too_often));
        }
        let taken = take(&mut writing, council, token, showing.challenge, None, now).await?;
        let row = fetch_optional!(
            writing,
            KnownRow,
            "select id, account, public_key, uses, can_be_copied, is_copied from passkeys
             where council = $1 and credential = $2 and handle = $3",
            council,
            showing.credential,
            showing.handle
        )?;
        writing.commit().await?;
        Ok(match (taken, row) {
            (None, _) => Shown::NoChallenge,
            (Some(_), None) => Shown::Unknown,
            (Some(_), Some(row)) => Shown::Known(read_known(row)?),
        })
    }

    /// Signs this browser in: the passkey was right, and its device says this of itself. Wrong after all, if it was used or taken
    /// away meanwhile.
    pub async fn sign_in_by_passkey(
        &self,
        council: &str,
        visitor: Visitor<'_>,
        passkey: &KnownPasskey,
        condition: Condition,
        now: Timestamp,
    ) -> Result<ComingIn, Error> {
        let Visitor { rotation, device, until, .. } = visitor;
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update passkeys set uses = $4, is_copied = $5, used_at = $6 where council = $1 and id = $2 and uses = $3",
            council,
            &passkey.id,
            i64::from(passkey.condition.uses),
            i64::from(condition.uses),
            i64::from(condition.is_copied),
            now.as_microsecond()
        )?;
        if rows == 0 {
            return Ok(ComingIn::Wrong);
        }
        let arrival = Arrival { account: &passkey.account, device, until };
        sessions::sign_in(&mut writing, council, rotation, arrival, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::SignedIn, &passkey.account, now).await?;
        writing.commit().await?;
        Ok(ComingIn::SignedIn)
    }

    /// The account's passkeys, the newest first.
    pub async fn list_passkeys(&self, council: &str, account: &str) -> Result<Vec<Passkey>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, i64, Option<i64>),
            "select id, name, added_at, used_at from passkeys where council = $1 and account = $2
             order by added_at desc, id",
            council,
            account
        )?;
        let read = |(id, name, added, used): (String, String, i64, Option<i64>)| {
            Ok(Passkey { id, name, added: read_time(added)?, used: used.map(read_time).transpose()? })
        };
        rows.into_iter().map(read).collect()
    }

    /// False if the account has no such passkey.
    pub async fn set_passkey_name(&self, council: &str, account: &str, id: &str, name: &str) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update passkeys set name = $4 where council = $1 and account = $2 and id = $3",
            council,
            account,
            id,
            name
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// Takes a way in away, ends every session but this one, and tells the resident. False if the account has no such passkey.
    pub async fn delete_passkey(
        &self,
        council: &str,
        account: &str,
        (id, token): (&str, &TokenHash),
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let sql = "delete from passkeys where council = $1 and account = $2 and id = $3";
        if execute!(writing, sql, council, account, id)? == 0 {
            return Ok(false);
        }
        accounts::end_others(&mut writing, council, account, token).await?;
        outbox::create(&mut writing, notice, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::PasskeyRemoved, account, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Forgets challenges that nobody answered.
    pub async fn delete_old_passkey_challenges(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from passkey_challenges where expires_at < $1", now.as_microsecond())?;
        writing.commit().await
    }
}

async fn insert_challenge(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    challenge: &str,
    named: Option<(&str, &str)>,
    until: Timestamp,
) -> Result<(), Error> {
    let (account, handle) = named.unzip();
    execute!(
        writing,
        "insert into passkey_challenges (hash, council, token_hash, account, handle, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        digest(council, challenge),
        council,
        &token.0,
        account,
        handle,
        until.as_microsecond()
    )?;
    Ok(())
}

/// Uses a challenge up, whatever comes of it. None if it was not set for this session and this purpose, or is over; else the handle
/// that was given with it.
async fn take(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    challenge: &str,
    account: Option<&str>,
    now: Timestamp,
) -> Result<Option<Option<String>>, Error> {
    let row = fetch_optional!(
        writing,
        (Option<String>,),
        "delete from passkey_challenges where council = $1 and token_hash = $2 and hash = $3
         and coalesce(account, '') = $4 and expires_at > $5 returning handle",
        council,
        &token.0,
        digest(council, challenge),
        account.unwrap_or_default(),
        now.as_microsecond()
    )?;
    Ok(row.map(|(handle,)| handle))
}

/// False if an account has it already.
async fn insert(
    writing: &mut Writing,
    council: &str,
    account: &str,
    passkey: &NewPasskey,
    now: Timestamp,
) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "insert into passkeys
         (id, council, account, name, credential, handle, public_key, uses, can_be_copied, is_copied, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (council, credential) do nothing",
        &passkey.id,
        council,
        account,
        &passkey.name,
        &passkey.credential,
        &passkey.handle,
        &passkey.public_key,
        i64::from(passkey.condition.uses),
        i64::from(passkey.condition.can_be_copied),
        i64::from(passkey.condition.is_copied),
        now.as_microsecond()
    )?;
    Ok(rows == 1)
}

fn read_known((id, account, public_key, uses, can_be_copied, is_copied): KnownRow) -> Result<KnownPasskey, Error> {
    let uses = u32::try_from(uses).map_err(|error| Error::Decode(error.into()))?;
    let condition = Condition { uses, can_be_copied: can_be_copied != 0, is_copied: is_copied != 0 };
    Ok(KnownPasskey { id, account, public_key, condition })
}
