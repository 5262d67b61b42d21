//! Authenticator apps, of accounts and of staff: a secret that counts once a first code confirmed it, and codes for whoever loses
//! their phone. The secrets lie here as the server's vault encrypted them.

use super::{
    Error, Store, Writing, accounts,
    audit::{self, Action, Actor},
    cases::row::read_time,
    outbox::{self, NewMail},
    sessions::TokenHash,
};
use jiff::{SignedDuration, Timestamp};

/// A secret that no code confirmed is forgotten.
const NEW_FOR: SignedDuration = SignedDuration::from_hours(1);

/// Whose app it is, by its id.
#[derive(Debug, Clone, Copy)]
pub enum Holder<'a> {
    Account(&'a str),
    Staff(&'a str),
}

/// What is known of an account's app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    pub set: Timestamp,
    pub codes_left: i64,
}

/// A new app that showed its first code.
#[derive(Debug, Clone, Copy)]
pub struct Confirmed<'a> {
    /// Its secret, encrypted.
    pub sealed: &'a str,
    /// The step whose code it showed.
    pub step: i64,
}

/// A resident's own change of their app.
#[derive(Debug, Clone, Copy)]
pub struct OwnChange<'a> {
    pub account: &'a str,
    /// The session that stays; all others end.
    pub token: &'a TokenHash,
    /// Told to them.
    pub notice: &'a NewMail,
}

impl<'a> Holder<'a> {
    pub fn id(self) -> &'a str {
        match self {
            Self::Account(id) | Self::Staff(id) => id,
        }
    }

    fn account(self) -> Option<&'a str> {
        matches!(self, Self::Account(_)).then_some(self.id())
    }

    fn staff(self) -> Option<&'a str> {
        matches!(self, Self::Staff(_)).then_some(self.id())
    }
}

impl Store {
    /// When the account's app was set up, and how many recovery codes are left.
    pub async fn find_authenticator(&self, council: &str, account: &str) -> Result<Option<Known>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (i64, i64),
            "select a.set_at, (select count(*) from recovery_codes r where r.council = a.council and r.holder = a.holder)
             from authenticators a where a.council = $1 and a.holder = $2 and a.secret is not null",
            council,
            account
        )?;
        row.map(|(set, codes_left)| Ok(Known { set: read_time(set)?, codes_left })).transpose()
    }

    /// A secret that an app may confirm, in place of any that waited for it.
    pub async fn create_secret(
        &self,
        council: &str,
        holder: Holder<'_>,
        sealed: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        create_secret(&mut writing, council, holder, sealed, now).await?;
        writing.commit().await
    }

    /// The secret that waits to be confirmed.
    pub async fn find_new_secret(&self, council: &str, holder: &str, now: Timestamp) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select new_secret from authenticators
             where council = $1 and holder = $2 and new_secret is not null and new_at > $3",
            council,
            holder,
            (now - NEW_FOR).as_microsecond()
        )?;
        Ok(row.map(|(sealed,)| sealed))
    }

    /// From now on the account asks for a code of this app, or once for each of these recovery codes, which are hashes. False
    /// if the secret is not waiting any more.
    pub async fn set_authenticator(
        &self,
        council: &str,
        change: OwnChange<'_>,
        app: Confirmed<'_>,
        codes: &[String],
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        if !confirm(&mut writing, council, change.account, app, now).await? {
            return Ok(false);
        }
        set_recovery_codes(&mut writing, council, change.account, codes).await?;
        note(&mut writing, council, change, Action::AuthenticatorSet, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// New recovery codes, in place of all others. False if there is no app.
    pub async fn replace_recovery_codes(
        &self,
        council: &str,
        change: OwnChange<'_>,
        codes: &[String],
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        if !is_set(&mut writing, council, change.account).await? {
            return Ok(false);
        }
        set_recovery_codes(&mut writing, council, change.account, codes).await?;
        note(&mut writing, council, change, Action::RecoveryCodesMade, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// The account asks for no second step any more.
    pub async fn delete_authenticator(
        &self,
        council: &str,
        change: OwnChange<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "delete from authenticators where council = $1 and holder = $2";
        if execute!(writing, sql, council, change.account)? == 0 {
            return Ok(());
        }
        note(&mut writing, council, change, Action::AuthenticatorRemoved, now).await?;
        writing.commit().await
    }

    /// The same for a resident who has neither phone nor recovery code, by whoever runs the server. False if there is no app.
    pub async fn free_account(
        &self,
        council: &str,
        email: &str,
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String,),
            "delete from authenticators where council = $1 and secret is not null
             and holder = (select id from accounts where council = $1 and email = $2) returning holder",
            council,
            email
        )?;
        let Some((account,)) = row else {
            return Ok(false);
        };
        execute!(writing, "delete from sessions where council = $1 and account = $2", council, &account)?;
        outbox::create(&mut writing, notice, now).await?;
        audit::create(&mut writing, council, Actor::Operator, Action::AuthenticatorRemoved, &account, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Forgets secrets that nobody confirmed.
    pub async fn delete_old_secrets(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let old = (now - NEW_FOR).as_microsecond();
        execute!(writing, "delete from authenticators where secret is null and new_at < $1", old)?;
        execute!(writing, "update authenticators set new_secret = null, new_at = null where new_at < $1", old)?;
        writing.commit().await
    }
}

/// Whether whoever this is comes in by two steps.
pub(super) async fn is_set(writing: &mut Writing, council: &str, holder: &str) -> Result<bool, Error> {
    let (set,) = fetch_one!(
        writing,
        (i64,),
        "select count(*) from authenticators where council = $1 and holder = $2 and secret is not null",
        council,
        holder
    )?;
    Ok(set == 1)
}

pub(super) async fn create_secret(
    writing: &mut Writing,
    council: &str,
    holder: Holder<'_>,
    sealed: &str,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into authenticators (holder, account, staff, council, new_secret, new_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (holder) do update set new_secret = excluded.new_secret, new_at = excluded.new_at
         where authenticators.council = excluded.council",
        holder.id(),
        holder.account(),
        holder.staff(),
        council,
        sealed,
        now.as_microsecond()
    )?;
    Ok(())
}

/// The new secret counts from now on, and the code that it showed was used. False if it is not waiting any more.
pub(super) async fn confirm(
    writing: &mut Writing,
    council: &str,
    holder: &str,
    app: Confirmed<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "update authenticators set secret = new_secret, set_at = $5, last_step = $4, new_secret = null, new_at = null
         where council = $1 and holder = $2 and new_secret = $3",
        council,
        holder,
        app.sealed,
        app.step,
        now.as_microsecond()
    )?;
    Ok(rows == 1)
}

/// Uses up a code of the app, and with it all before. False if it was used meanwhile, or the app is another by now.
pub(super) async fn use_step(
    writing: &mut Writing,
    council: &str,
    holder: &str,
    app: Confirmed<'_>,
) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "update authenticators set last_step = $4
         where council = $1 and holder = $2 and secret = $3 and last_step < $4",
        council,
        holder,
        app.sealed,
        app.step
    )?;
    Ok(rows == 1)
}

/// Uses up a recovery code, which is a hash. False if there is none such.
pub(super) async fn use_recovery_code(
    writing: &mut Writing,
    council: &str,
    holder: &str,
    code: &str,
) -> Result<bool, Error> {
    let sql = "delete from recovery_codes where council = $1 and holder = $2 and code_hash = $3";
    Ok(execute!(writing, sql, council, holder, code)? == 1)
}

async fn set_recovery_codes(writing: &mut Writing, council: &str, holder: &str, codes: &[String]) -> Result<(), Error> {
    execute!(writing, "delete from recovery_codes where council = $1 and holder = $2", council, holder)?;
    for code in codes {
        let sql = "insert into recovery_codes (holder, council, code_hash) values ($1, $2, $3)";
        execute!(writing, sql, holder, council, code)?;
    }
    Ok(())
}

/// Ends every other session, and tells the resident.
async fn note(
    writing: &mut Writing,
    council: &str,
    OwnChange { account, token, notice }: OwnChange<'_>,
    action: Action,
    now: Timestamp,
) -> Result<(), Error> {
    accounts::end_others(writing, council, account, token).await?;
    outbox::create(writing, notice, now).await?;
    audit::create(writing, council, Actor::Resident, action, account, now).await
}
