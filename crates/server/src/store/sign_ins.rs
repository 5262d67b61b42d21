//! Ways in to an account: a link and a code, mailed to the address that they prove. Only the browser that asked can use them,
//! so that neither a forwarded mail nor a scanner that opens links lets anybody in.

use super::{
    Error, Store, Writing, accounts,
    audit::{self, Action, Actor},
    codes,
    digest::digest,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
    sessions::{self, Rotation, TokenHash},
    steps,
};
use crate::random;
use domain::sign_in::SignInRules;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;

/// What a browser asked for ends after this many wrong tries.
const TRIES: i64 = 5;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What the resident took out of the mail.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    Link(&'a str),
    Code(&'a str),
}

/// What a browser asks for: a way in by this address, from this network, which is a hash.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    pub email: &'a str,
    pub network: &'a str,
    /// The account whose address it is to be; none for a way in.
    pub account: Option<&'a str>,
    pub rules: &'a SignInRules,
}

/// Who tries to come in, from which network, which is a hash, on what, in words, and until when at most.
#[derive(Debug, Clone, Copy)]
pub struct Visitor<'a> {
    pub rotation: Rotation<'a>,
    pub network: &'a str,
    pub device: &'a str,
    pub until: Timestamp,
    pub rules: &'a SignInRules,
}

/// How asking ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    Mailed { is_new_session: bool },
    TooOften(TooOften),
}

/// How a try to come in ended.
#[derive(Debug, PartialEq, Eq)]
pub enum ComingIn {
    SignedIn,
    /// The account asks for a second step.
    HalfWay,
    Wrong,
    TooOften(TooOften),
}

/// How changing an address ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewAddress {
    Set,
    Wrong,
    /// It is another account's.
    Taken,
}

impl Store {
    /// Puts a mail with a way in into the outbox. Does the same for an address that has an account and for one that has none.
    pub async fn request_sign_in(
        &self,
        mail: &NewMail,
        asking: Asking<'_>,
        rotation: Rotation<'_>,
        now: Timestamp,
    ) -> Result<Asked, Error> {
        let council = &mail.council;
        let email = asking.email.to_ascii_lowercase();
        let address = digest(council, &email);
        let mut writing = self.write().await?;
        let rules = asking.rules;
        for (name, most, within) in [
            (format!("sign-ins-network:{}", asking.network), rules.mails_per_network, HOUR),
            (format!("sign-ins-hour:{address}"), rules.mails_per_hour, HOUR),
            (format!("sign-ins-day:{address}"), rules.mails_per_day, DAY),
        ] {
            let limit = Limit { most: most.into(), within };
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Asked::TooOften(too_often));
            }
        }
        let token = sessions::ensure(&mut writing, council, rotation, now).await?;
        execute!(
            writing,
            "insert into sign_ins (id, council, email, token_hash, account, asked_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &mail.body,
            council,
            &email,
            &token.0,
            asking.account,
            now.as_microsecond(),
            (now + asking.rules.idle()).as_microsecond()
        )?;
        outbox::create(&mut writing, mail, now).await?;
        writing.commit().await?;
        Ok(Asked::Mailed { is_new_session: token == rotation.new })
    }

    /// Remembers a way in that is about to be mailed, and is good until then. False if nobody waits for it any more.
    pub async fn create_sign_in(
        &self,
        mail: &NewMail,
        link: &str,
        code: &str,
        until: Timestamp,
    ) -> Result<bool, Error> {
        let id = random::id();
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into sign_ins (id, council, email, token_hash, account, link_hash, code_hash, asked_at, expires_at)
             select $3, council, email, token_hash, account, $4, $5, asked_at, $6 from sign_ins
             where council = $1 and id = $2 and used_at is null",
            &mail.council,
            &mail.body,
            &id,
            digest(&id, link),
            digest(&id, code),
            until.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// The address for which this browser asked for a way in last; or the new one that it asked for, of this account.
    pub async fn find_sign_in(
        &self,
        council: &str,
        token: &TokenHash,
        account: Option<&str>,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select email from sign_ins where council = $1 and token_hash = $2 and used_at is null and expires_at > $3
             and coalesce(account, '') = $4 order by asked_at desc limit 1",
            council,
            &token.0,
            now.as_microsecond(),
            account.unwrap_or_default()
        )?;
        Ok(row.map(|(email,)| email))
    }

    /// The address that a mailed link signs in, in the browser that asked for it.
    pub async fn find_link_address(
        &self,
        council: &str,
        token: &TokenHash,
        link: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, String),
            "select id, email, link_hash from sign_ins where council = $1 and token_hash = $2 and used_at is null
             and link_hash is not null and expires_at > $3 and account is null",
            council,
            &token.0,
            now.as_microsecond()
        )?;
        let is_right = |(id, _, stored): &(String, String, String)| is_digest_of(id, link, stored);
        Ok(rows.into_iter().find(is_right).map(|(_, email, _)| email))
    }

    /// Signs this browser in, if the proof is of a mail that it asked for. The right one ends them all, and so do too many
    /// wrong ones: a stranger's tries cost only the stranger.
    pub async fn sign_in(
        &self,
        council: &str,
        visitor: Visitor<'_>,
        proof: Proof<'_>,
        now: Timestamp,
    ) -> Result<ComingIn, Error> {
        let Visitor { rotation, network, rules, .. } = visitor;
        let mut writing = self.write().await?;
        let name = format!("sign-in-tries:{network}");
        let limit = Limit { most: rules.tries_per_network.into(), within: HOUR };
        if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
            writing.commit().await?;
            return Ok(ComingIn::TooOften(too_often));
        }
        let Some(email) = find_proved(&mut writing, council, rotation.old, None, proof, now).await? else {
            writing.commit().await?;
            return Ok(ComingIn::Wrong);
        };
        set_used(&mut writing, council, rotation.old, now).await?;
        let account = accounts::ensure(&mut writing, council, &email, now).await?;
        let came = steps::come_in(&mut writing, council, visitor, &account, now).await?;
        accounts::join_cases(&mut writing, council, &account, &email, now).await?;
        writing.commit().await?;
        Ok(came)
    }

    /// Makes an address the account's, if the code is of the mail that was sent there, and ends every session but this one. What
    /// was sent with it joins the account. The old one is told.
    pub async fn set_address(
        &self,
        council: &str,
        account: &str,
        proof: (&TokenHash, &str),
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<NewAddress, Error> {
        let (token, code) = proof;
        let mut writing = self.write().await?;
        let proved = find_proved(&mut writing, council, token, Some(account), Proof::Code(code), now).await?;
        let Some(email) = proved else {
            writing.commit().await?;
            return Ok(NewAddress::Wrong);
        };
        set_used(&mut writing, council, token, now).await?;
        let rows = execute!(
            writing,
            "update accounts set email = $3 where council = $1 and id = $2
             and not exists (select 1 from accounts o where o.council = $1 and o.email = $3)",
            council,
            account,
            &email
        )?;
        if rows == 0 {
            writing.commit().await?;
            return Ok(NewAddress::Taken);
        }
        accounts::end_others(&mut writing, council, account, token).await?;
        accounts::join_cases(&mut writing, council, account, &email, now).await?;
        outbox::create(&mut writing, notice, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::AddressChanged, account, now).await?;
        writing.commit().await?;
        Ok(NewAddress::Set)
    }

    /// Forgets ways in that are over.
    pub async fn delete_old_sign_ins(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from sign_ins where expires_at < $1", (now - codes::KEPT).as_microsecond())?;
        writing.commit().await
    }
}

/// Nothing that this browser asked for is of any use from now on.
async fn set_used(writing: &mut Writing, council: &str, token: &TokenHash, now: Timestamp) -> Result<(), Error> {
    execute!(
        writing,
        "update sign_ins set used_at = $3 where council = $1 and token_hash = $2 and used_at is null",
        council,
        &token.0,
        now.as_microsecond()
    )?;
    Ok(())
}

/// The address that is proved. Counts one more try of each way in that this browser asked for, and looks at them all: as one
/// statement, so that many tries at once are many.
async fn find_proved(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    account: Option<&str>,
    proof: Proof<'_>,
    now: Timestamp,
) -> Result<Option<String>, Error> {
    let rows = fetch_all!(
        writing,
        (String, String, String, String),
        "update sign_ins set tries = tries + 1 where council = $1 and token_hash = $2 and used_at is null
         and link_hash is not null and expires_at > $3 and tries < $4
         and coalesce(account, '') = $5 returning id, email, link_hash, code_hash",
        council,
        &token.0,
        now.as_microsecond(),
        TRIES,
        account.unwrap_or_default()
    )?;
    let is_right = |id: &str, link: &str, code: &str| {
        let (said, stored) = match proof {
            Proof::Link(said) => (said, link),
            Proof::Code(said) => (said, code),
        };
        is_digest_of(id, said, stored)
    };
    // Each is tried, so that the time tells nothing.
    let keep = |found, (id, email, link, code): (String, String, String, String)| {
        if is_right(&id, &link, &code) { Some(email) } else { found }
    };
    Ok(rows.into_iter().fold(None, keep))
}

fn is_digest_of(id: &str, said: &str, stored: &str) -> bool {
    digest(id, said).as_bytes().ct_eq(stored.as_bytes()).into()
}
