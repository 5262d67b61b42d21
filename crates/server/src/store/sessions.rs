//! Which browser it is: who is signed in there, and which cases it may see. The store knows only the hash of a session's token.

use super::{Error, Store, Writing, accounts, drafts, files, passes};
use domain::{device::SEEN_EVERY, reference::Reference};
use jiff::{SignedDuration, Timestamp};

/// A case that was opened by its code is shown for this long.
pub const GRANTED: SignedDuration = SignedDuration::from_hours(12);
/// Requests that were under way when the session got its new token may still carry its grants over.
pub const HANDOVER: SignedDuration = SignedDuration::from_secs(60);

/// SHA-256 of a session's token, in hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenHash(pub String);

/// A browser that asks to be let in: the session it had, if any, and the one that it gets in its place.
#[derive(Debug, Clone, Copy)]
pub struct Rotation<'a> {
    pub old: &'a TokenHash,
    pub new: &'a TokenHash,
    /// How long the new one lasts without a request.
    pub idle: SignedDuration,
}

/// Who is signed in from now on, on what, in words, and until when at most.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival<'a> {
    pub account: &'a str,
    pub device: &'a str,
    pub until: Timestamp,
}

/// Starts the new session with the grants and files of the old one, ends the old one, and lets the new one see the case. Whoever
/// is signed in has it in their account. A token that somebody wrote down at a shared computer thus never opens what was sent after it.
pub(super) async fn grant(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    reference: &Reference,
    now: Timestamp,
) -> Result<(), Error> {
    start(writing, council, rotation, now).await?;
    execute!(
        writing,
        "insert into session_cases (token_hash, council, reference, granted_at) values ($1, $2, $3, $4)
         on conflict (token_hash, reference) do update set granted_at = excluded.granted_at",
        &rotation.new.0,
        council,
        reference.as_str(),
        now.as_microsecond()
    )?;
    execute!(
        writing,
        "insert into account_cases (account, council, reference, joined_at)
         select account, council, $3, $4 from sessions
         where council = $1 and token_hash = $2 and account is not null and signed_in_until > $4
         on conflict (account, reference) do nothing",
        council,
        &rotation.new.0,
        reference.as_str(),
        now.as_microsecond()
    )?;
    Ok(())
}

/// Starts the new session for whoever proved something about an account, ends the old one. Where that was somebody else's, nothing
/// of it is carried over.
pub(super) async fn begin(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    account: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let others = fetch_optional!(
        writing,
        (String,),
        "delete from sessions where council = $1 and token_hash = $2 and account <> $3 returning account",
        council,
        &rotation.old.0,
        account
    )?;
    if let Some((other,)) = &others {
        accounts::delete_ended(writing, council, other).await?;
    }
    let nobody = TokenHash(String::new());
    let old = if others.is_some() { &nobody } else { rotation.old };
    start(writing, council, Rotation { old, ..rotation }, now).await
}

/// Starts the new session as the account's, whoever asked for it before.
pub(super) async fn sign_in(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    Arrival { account, device, until }: Arrival<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    begin(writing, council, rotation, account, now).await?;
    execute!(
        writing,
        "update sessions set account = $3, signed_in_at = $4, signed_in_until = $5, device = $6, idle = $7, expires_at = $8,
             chain = $2
         where council = $1 and token_hash = $2",
        council,
        &rotation.new.0,
        account,
        now.as_microsecond(),
        until.as_microsecond(),
        device,
        micros(rotation.idle),
        (now + rotation.idle).as_microsecond()
    )?;
    drafts::grant_all(writing, council, rotation.new, account, now).await
}

/// Makes sure that the browser has a session: the one that it had, if it is in use, else the new one, which takes over.
/// Says which by its token.
pub(super) async fn ensure<'a>(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'a>,
    now: Timestamp,
) -> Result<&'a TokenHash, Error> {
    let in_use = execute!(
        writing,
        "update sessions set last_seen_at = $3, expires_at = $3 + idle
         where council = $1 and token_hash = $2 and ended_at is null and expires_at > $3",
        council,
        &rotation.old.0,
        now.as_microsecond()
    )?;
    if in_use == 1 {
        return Ok(rotation.old);
    }
    start(writing, council, rotation, now).await?;
    Ok(rotation.new)
}

/// Whether somebody is signed in by it.
pub(super) async fn is_signed_in(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    now: Timestamp,
) -> Result<bool, Error> {
    let (count,) = fetch_one!(
        writing,
        (i64,),
        "select count(*) from sessions where council = $1 and token_hash = $2 and ended_at is null and expires_at > $3
         and account is not null and signed_in_until > $3",
        council,
        &token.0,
        now.as_microsecond()
    )?;
    Ok(count > 0)
}

/// Starts the new session with all that the old one had, and ends the old one.
pub(super) async fn start(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    let Rotation { old, new, idle } = rotation;
    execute!(
        writing,
        "insert into sessions (token_hash, council, created_at, last_seen_at, idle, expires_at) values ($1, $2, $3, $3, $4, $5)",
        &new.0,
        council,
        now.as_microsecond(),
        micros(idle),
        (now + idle).as_microsecond()
    )?;
    execute!(
        writing,
        "insert into session_cases (token_hash, council, reference, granted_at)
         select $1, g.council, g.reference, g.granted_at
         from session_cases g join sessions s on s.token_hash = g.token_hash and s.council = g.council
         where g.council = $2 and g.token_hash = $3 and g.granted_at > $4 and s.expires_at > $5
         and (s.ended_at is null or s.ended_at > $6)",
        &new.0,
        council,
        &old.0,
        (now - GRANTED).as_microsecond(),
        now.as_microsecond(),
        (now - HANDOVER).as_microsecond()
    )?;
    execute!(
        writing,
        "update sessions set account = o.account, signed_in_at = o.signed_in_at, signed_in_until = o.signed_in_until,
             device = o.device, chain = o.chain, helping = o.helping, idle = o.idle, expires_at = $4 + o.idle
         from sessions o where sessions.council = $2 and sessions.token_hash = $1
         and o.council = $2 and o.token_hash = $3 and o.expires_at > $4 and (o.ended_at is null or o.ended_at > $5)",
        &new.0,
        council,
        &old.0,
        now.as_microsecond(),
        (now - HANDOVER).as_microsecond()
    )?;
    execute!(
        writing,
        "update sign_ins set token_hash = $1 where council = $2 and token_hash = $3",
        &new.0,
        council,
        &old.0
    )?;
    passes::carry_over(writing, council, rotation).await?;
    drafts::carry_over(writing, council, old, new, now).await?;
    execute!(
        writing,
        "update sessions set ended_at = $3 where council = $1 and token_hash = $2 and ended_at is null",
        council,
        &old.0,
        now.as_microsecond()
    )?;
    // After the old session has ended: an upload that was under way is either here by now, or gets a session of its own.
    files::give_all(writing, council, rotation).await
}

/// The same, and it lasts as long as the new one, not as the old one did.
pub(super) async fn replace(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    start(writing, council, rotation, now).await?;
    execute!(
        writing,
        "update sessions set idle = $3, expires_at = $4 where council = $1 and token_hash = $2",
        council,
        &rotation.new.0,
        micros(rotation.idle),
        (now + rotation.idle).as_microsecond()
    )?;
    Ok(())
}

/// As a row has it.
fn micros(duration: SignedDuration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

impl Store {
    /// Notes that a session is in use.
    pub async fn set_session_seen(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<(), Error> {
        let mut reading = self.read().await?;
        let stale: Option<(String,)> = fetch_optional!(
            reading,
            (String,),
            "select token_hash from sessions where council = $1 and token_hash = $2 and ended_at is null
             and expires_at > $3 and last_seen_at <= $4",
            council,
            &token.0,
            now.as_microsecond(),
            (now - SEEN_EVERY).as_microsecond()
        )?;
        drop(reading);
        if stale.is_some() {
            let mut writing = self.write().await?;
            execute!(
                writing,
                "update sessions set last_seen_at = $3, expires_at = $3 + idle
                 where council = $1 and token_hash = $2 and ended_at is null",
                council,
                &token.0,
                now.as_microsecond()
            )?;
            writing.commit().await?;
        }
        Ok(())
    }

    /// Puts the new session in the place of the one that the browser had, and lets it last as long as it says.
    pub async fn replace_session(&self, council: &str, rotation: Rotation<'_>, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        replace(&mut writing, council, rotation, now).await?;
        writing.commit().await
    }

    /// Whether a browser's session is of no use any more. One that has just got a new token is of use yet.
    pub async fn is_session_over(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select token_hash from sessions where council = $1 and token_hash = $2
             and (ended_at > $4 or ended_at is null and expires_at > $3)",
            council,
            &token.0,
            now.as_microsecond(),
            (now - HANDOVER).as_microsecond()
        )?;
        Ok(row.is_none())
    }

    /// Forgets sessions that can't be used any more.
    pub async fn delete_old_sessions(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "delete from sessions where expires_at < $1 or ended_at < $2",
            now.as_microsecond(),
            (now - HANDOVER).as_microsecond()
        )?;
        writing.commit().await
    }
}
