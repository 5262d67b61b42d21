//! The second step on the way in to an account. Who gave a first proof of an account with an authenticator app is half way: their
//! session is nobody's until they show a code of it too. Only they can try one.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    authenticators::{self, Confirmed},
    cases::row::read_time,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
    sessions::{self, Arrival, Rotation, TokenHash},
    sign_ins::{ComingIn, Visitor},
};
use domain::sign_in::SignInRules;
use jiff::{SignedDuration, Timestamp};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A session that is half way, and what its account asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfWay {
    pub account: String,
    pub email: String,
    device: String,
    until: Timestamp,
    /// The secret of the account's app, encrypted.
    pub sealed: String,
    pub last_step: i64,
}

/// What a second step is tried with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    App,
    RecoveryCode,
}

/// A try at the second step, from a network, which is a hash.
#[derive(Debug, Clone, Copy)]
pub struct StepTry<'a> {
    pub network: &'a str,
    pub means: Means,
    pub rules: &'a SignInRules,
}

/// The right answer, as it is used up.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    /// The step whose code it was.
    Step(i64),
    /// The hash of a recovery code, and the mail that says it was used.
    RecoveryCode(&'a str, &'a NewMail),
}

/// How a try is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trying {
    /// Nobody is half way here, or not any more.
    Nobody,
    TooOften(TooOften),
    Of(HalfWay),
}

/// What counts the tries at the second step of whoever this is. Recovery codes can't be guessed: they don't count towards the day.
pub(super) async fn count_step(
    writing: &mut Writing,
    council: &str,
    holder: &str,
    attempt: StepTry<'_>,
    now: Timestamp,
) -> Result<Result<(), TooOften>, Error> {
    let StepTry { network, means, rules } = attempt;
    let counted = limits::count_try(writing, council, &of_network(holder, network), rules, now).await?;
    if counted.is_err() || means == Means::RecoveryCode {
        return Ok(counted);
    }
    let limit = Limit { most: rules.steps_per_day.into(), within: DAY };
    limits::count(writing, council, &of_day(holder), limit, now).await
}

/// The right one was shown: counts from nought again.
pub(super) async fn forget_tries(
    writing: &mut Writing,
    council: &str,
    holder: &str,
    network: &str,
) -> Result<(), Error> {
    limits::forget(writing, council, &of_network(holder, network)).await?;
    limits::forget(writing, council, &of_day(holder)).await
}

fn of_network(holder: &str, network: &str) -> String {
    format!("step-tries:{holder}:{network}")
}

fn of_day(holder: &str) -> String {
    format!("step-tries-day:{holder}")
}

/// Signs the browser in, which proved one thing; or lets it half way in, where the account asks for two.
pub(super) async fn come_in(
    writing: &mut Writing,
    council: &str,
    visitor: Visitor<'_>,
    account: &str,
    now: Timestamp,
) -> Result<ComingIn, Error> {
    let Visitor { rotation, device, until, rules, .. } = visitor;
    if !authenticators::is_set(writing, council, account).await? {
        sessions::sign_in(writing, council, rotation, Arrival { account, device, until }, now).await?;
        audit::create(writing, council, Actor::Resident, Action::SignedIn, account, now).await?;
        return Ok(ComingIn::SignedIn);
    }
    // Whoever asked to stay signed in does not, before they are.
    let rotation = Rotation { idle: rotation.idle.min(rules.idle()), ..rotation };
    sessions::begin(writing, council, rotation, account, now).await?;
    execute!(
        writing,
        "insert into half_ways (token_hash, council, account, device, signed_in_until, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        &rotation.new.0,
        council,
        account,
        device,
        until.as_microsecond(),
        (now + rules.code()).as_microsecond()
    )?;
    Ok(ComingIn::HalfWay)
}

impl Store {
    /// Whether this session is half way in.
    pub async fn is_half_way(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let (half,) = fetch_one!(
            reading,
            (i64,),
            "select count(*) from half_ways h join sessions s on s.council = h.council and s.token_hash = h.token_hash
             where h.council = $1 and h.token_hash = $2 and h.expires_at > $3 and s.ended_at is null",
            council,
            &token.0,
            now.as_microsecond()
        )?;
        Ok(half == 1)
    }

    /// What a try is at, counted before it is known to be wrong, so that many at once are many.
    pub async fn try_step(
        &self,
        council: &str,
        token: &TokenHash,
        attempt: StepTry<'_>,
        now: Timestamp,
    ) -> Result<Trying, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String, String, String, i64, String, i64),
            "select h.account, c.email, h.device, h.signed_in_until, a.secret, a.last_step from half_ways h
             join sessions s on s.council = h.council and s.token_hash = h.token_hash
             join accounts c on c.council = h.council and c.id = h.account
             join authenticators a on a.council = h.council and a.holder = h.account
             where h.council = $1 and h.token_hash = $2 and h.expires_at > $3 and s.ended_at is null
             and a.secret is not null",
            council,
            &token.0,
            now.as_microsecond()
        )?;
        let Some((account, email, device, until, sealed, last_step)) = row else {
            return Ok(Trying::Nobody);
        };
        let counted = count_step(&mut writing, council, &account, attempt, now).await?;
        writing.commit().await?;
        let until = read_time(until)?;
        Ok(match counted {
            Ok(()) => Trying::Of(HalfWay { account, email, device, until, sealed, last_step }),
            Err(too_often) => Trying::TooOften(too_often),
        })
    }

    /// Signs this browser in: the second step was right. Wrong after all, if it was used meanwhile.
    pub async fn take_step(
        &self,
        council: &str,
        (rotation, network): (Rotation<'_>, &str),
        half_way: &HalfWay,
        shown: Shown<'_>,
        now: Timestamp,
    ) -> Result<ComingIn, Error> {
        let HalfWay { account, device, until, sealed, .. } = half_way;
        let mut writing = self.write().await?;
        let is_good = match shown {
            Shown::Step(step) => {
                authenticators::use_step(&mut writing, council, account, Confirmed { sealed, step }).await?
            }
            Shown::RecoveryCode(code, _) => {
                authenticators::use_recovery_code(&mut writing, council, account, code).await?
            }
        };
        let is_there = execute!(
            writing,
            "delete from half_ways where council = $1 and token_hash = $2 and account = $3 and expires_at > $4",
            council,
            &rotation.old.0,
            account,
            now.as_microsecond()
        )?;
        if !is_good || is_there == 0 {
            return Ok(ComingIn::Wrong);
        }
        forget_tries(&mut writing, council, account, network).await?;
        sessions::sign_in(&mut writing, council, rotation, Arrival { account, device, until: *until }, now).await?;
        if let Shown::RecoveryCode(_, notice) = shown {
            outbox::create(&mut writing, notice, now).await?;
            audit::create(&mut writing, council, Actor::Resident, Action::RecoveryCodeUsed, account, now).await?;
        }
        audit::create(&mut writing, council, Actor::Resident, Action::SignedIn, account, now).await?;
        writing.commit().await?;
        Ok(ComingIn::SignedIn)
    }

    /// Forgets who never took the second step.
    pub async fn delete_old_half_ways(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from half_ways where expires_at < $1", now.as_microsecond())?;
        writing.commit().await
    }

    /// Notes the server's key by its mark, the first time. Whether it is the same ever since.
    pub async fn is_key_known(&self, mark: &str) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let sql = "insert into server_key (id, mark) values (1, $1) on conflict (id) do nothing";
        execute!(writing, sql, mark)?;
        let (known,) = fetch_one!(writing, (String,), "select mark from server_key where id = 1")?;
        writing.commit().await?;
        Ok(known == mark)
    }
}
