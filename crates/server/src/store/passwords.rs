//! Passwords of accounts, as hashes. A wrong one makes the next try from the same network wait; from elsewhere, and by a mailed
//! code, the resident comes in all the same.

use super::{
    Error, Store, Writing, accounts,
    audit::{self, Action, Actor},
    cases::row::read_time,
    digest::digest,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
    sessions::TokenHash,
    sign_ins::{ComingIn, Visitor},
    steps,
};
use domain::sign_in::SignInRules;
use jiff::{SignedDuration, Timestamp};

/// An account with a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Password {
    pub account: String,
    pub hash: String,
}

/// A try at the password of an address, from a network, which is a hash.
#[derive(Debug, Clone, Copy)]
pub struct Try<'a> {
    pub email: &'a str,
    pub network: &'a str,
}

impl Try<'_> {
    /// What counts it.
    fn name(&self, council: &str) -> String {
        format!("password-tries:{}:{}", digest(council, &self.email.to_ascii_lowercase()), self.network)
    }
}

impl Store {
    /// The password that this try is at, if there is one. Counts the try before it is known to be wrong, so that many at once
    /// are many.
    pub async fn find_password(
        &self,
        council: &str,
        attempt: Try<'_>,
        rules: &SignInRules,
        now: Timestamp,
    ) -> Result<Result<Option<Password>, TooOften>, Error> {
        let mut writing = self.write().await?;
        let network = format!("password-tries-network:{}", attempt.network);
        let limit = Limit { most: rules.tries_per_network.into(), within: SignedDuration::from_hours(1) };
        let mut counted = limits::count(&mut writing, council, &network, limit, now).await?;
        if counted.is_ok() {
            counted = limits::count_try(&mut writing, council, &attempt.name(council), rules, now).await?;
        }
        let row = fetch_optional!(
            writing,
            (String, String),
            "select p.account, p.hash from accounts a join passwords p on p.council = a.council and p.account = a.id
             where a.council = $1 and a.email = $2",
            council,
            attempt.email.to_ascii_lowercase()
        )?;
        writing.commit().await?;
        Ok(counted.map(|()| row.map(|(account, hash)| Password { account, hash })))
    }

    /// Signs this browser in: the password was right. Wrong after all, if it was changed meanwhile.
    pub async fn sign_in_by_password(
        &self,
        council: &str,
        visitor: Visitor<'_>,
        attempt: Try<'_>,
        password: &Password,
        now: Timestamp,
    ) -> Result<ComingIn, Error> {
        let mut writing = self.write().await?;
        let (same,) = fetch_one!(
            writing,
            (i64,),
            "select count(*) from passwords where council = $1 and account = $2 and hash = $3",
            council,
            &password.account,
            &password.hash
        )?;
        if same == 0 {
            return Ok(ComingIn::Wrong);
        }
        limits::forget(&mut writing, council, &attempt.name(council)).await?;
        let came = steps::come_in(&mut writing, council, visitor, &password.account, now).await?;
        writing.commit().await?;
        Ok(came)
    }

    /// When the account's password was set.
    pub async fn find_password_date(&self, council: &str, account: &str) -> Result<Option<Timestamp>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (i64,),
            "select set_at from passwords where council = $1 and account = $2",
            council,
            account
        )?;
        row.map(|(set,)| read_time(set)).transpose()
    }

    /// Gives the account a password, or takes it away, and ends every session but this one.
    pub async fn set_password(
        &self,
        council: &str,
        account: &str,
        hash: Option<&str>,
        token: &TokenHash,
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        match hash {
            Some(hash) => write_hash(&mut writing, council, account, hash, now).await?,
            None => {
                execute!(writing, "delete from passwords where council = $1 and account = $2", council, account)?;
            }
        }
        accounts::end_others(&mut writing, council, account, token).await?;
        outbox::create(&mut writing, notice, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::PasswordSet, account, now).await?;
        writing.commit().await
    }
}

async fn write_hash(
    writing: &mut Writing,
    council: &str,
    account: &str,
    hash: &str,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into passwords (account, council, hash, set_at) values ($1, $2, $3, $4)
         on conflict (account) do update set hash = excluded.hash, set_at = excluded.set_at",
        account,
        council,
        hash,
        now.as_microsecond()
    )?;
    Ok(())
}
