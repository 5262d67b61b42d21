//! Staff at their own door: a password and the code of an app, every time. Their sessions are no residents' sessions, and no
//! resident's is theirs.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    authenticators::{self, Confirmed},
    digest::digest,
    limits::{self, Limit, TooOften},
    passwords::Try,
    sessions::TokenHash,
    staff::{Member, MemberRow, read_member},
    steps::{self, StepTry},
};
use domain::sign_in::SignInRules;
use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// A session's last use is written down no more often than this.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// How far in a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// They were invited, have a password by now, and set up their app.
    Begin,
    /// They have shown their password.
    Step,
    In,
}

/// How long a session lasts without a request, and at most.
#[derive(Debug, Clone, Copy)]
pub struct Lasting {
    pub idle: SignedDuration,
    pub most: SignedDuration,
}

/// Somebody with a password and an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffPassword {
    pub member: String,
    pub hash: String,
}

/// Somebody who has shown their password, and what they are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffStep {
    pub member: String,
    /// The secret of their app, encrypted.
    pub sealed: String,
    pub last_step: i64,
}

/// How a try at the second step is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffTrying {
    Nobody,
    TooOften(TooOften),
    Of(StaffStep),
}

impl Stage {
    fn key(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Step => "step",
            Self::In => "in",
        }
    }
}

fn tries(council: &str, attempt: Try<'_>) -> String {
    format!("staff-tries:{}:{}", digest(council, &attempt.email.to_ascii_lowercase()), attempt.network)
}

impl Store {
    /// The password that this try is at, if there is one: whoever has not set up their app has none yet. Counts the try before it
    /// is known to be wrong.
    pub async fn find_staff_password(
        &self,
        council: &str,
        attempt: Try<'_>,
        rules: &SignInRules,
        now: Timestamp,
    ) -> Result<Result<Option<StaffPassword>, TooOften>, Error> {
        let mut writing = self.write().await?;
        let network = format!("staff-tries-network:{}", attempt.network);
        let limit = Limit { most: rules.tries_per_network.into(), within: HOUR };
        let mut counted = limits::count(&mut writing, council, &network, limit, now).await?;
        if counted.is_ok() {
            counted = limits::count_try(&mut writing, council, &tries(council, attempt), rules, now).await?;
        }
        let row = fetch_optional!(
            writing,
            (String, String),
            "select s.id, s.password_hash from staff s join authenticators a on a.council = s.council and a.holder = s.id
             where s.council = $1 and s.email = $2 and s.removed_at is null and s.password_hash is not null
             and a.secret is not null",
            council,
            attempt.email.to_ascii_lowercase()
        )?;
        writing.commit().await?;
        Ok(counted.map(|()| row.map(|(member, hash)| StaffPassword { member, hash })))
    }

    /// Notes that a password was wrong: for an address that is nobody's too.
    pub async fn note_staff_refused(&self, council: &str, email: &str, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let subject = digest(council, &email.to_ascii_lowercase());
        audit::create(&mut writing, council, Actor::Staff, Action::StaffRefused, &subject, now).await?;
        writing.commit().await
    }

    /// The same for a code of the app.
    pub async fn note_staff_step_refused(&self, council: &str, member: &str, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        audit::create(&mut writing, council, Actor::Staff, Action::StaffRefused, member, now).await?;
        writing.commit().await
    }

    /// The password was right: a session in which the code of the app is asked for. False if the password was changed meanwhile.
    pub async fn start_staff_step(
        &self,
        council: &str,
        attempt: Try<'_>,
        password: &StaffPassword,
        change: Entering<'_>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let (same,) = fetch_one!(
            writing,
            (i64,),
            "select count(*) from staff where council = $1 and id = $2 and password_hash = $3 and removed_at is null",
            council,
            &password.member,
            &password.hash
        )?;
        if same == 0 {
            return Ok(false);
        }
        limits::forget(&mut writing, council, &tries(council, attempt)).await?;
        let sql = "delete from staff_sessions where council = $1 and token_hash = $2";
        execute!(writing, sql, council, &change.old.0)?;
        start(&mut writing, council, &password.member, (change.new, Stage::Step), change.lasting, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Who is at this stage in this session.
    pub async fn find_staff(
        &self,
        council: &str,
        token: &TokenHash,
        stage: Stage,
        now: Timestamp,
    ) -> Result<Option<Member>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, String, String, Option<String>, String, Option<String>, i64),
            "select m.id, m.email, m.name, m.role, m.team, m.grade, m.post, s.last_seen_at from staff_sessions s
             join staff m on m.council = s.council and m.id = s.staff
             where s.council = $1 and s.token_hash = $2 and s.stage = $3 and s.expires_at > $4 and s.ends_at > $4
             and m.removed_at is null",
            council,
            &token.0,
            stage.key(),
            now.as_microsecond()
        )?;
        drop(reading);
        let Some((id, email, name, role, team, grade, post, seen)) = row else {
            return Ok(None);
        };
        if seen <= (now - SEEN_EVERY).as_microsecond() {
            let mut writing = self.write().await?;
            let sql = "update staff_sessions set last_seen_at = $3, expires_at = $3 + idle
                       where council = $1 and token_hash = $2";
            execute!(writing, sql, council, &token.0, now.as_microsecond())?;
            writing.commit().await?;
        }
        let member: MemberRow = (id, email, name, role, team, grade, post);
        read_member(member).map(Some)
    }

    /// What a try at the second step is at, counted before it is known to be wrong.
    pub async fn try_staff_step(
        &self,
        council: &str,
        token: &TokenHash,
        attempt: StepTry<'_>,
        now: Timestamp,
    ) -> Result<StaffTrying, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String, String, i64),
            "select m.id, a.secret, a.last_step from staff_sessions s
             join staff m on m.council = s.council and m.id = s.staff
             join authenticators a on a.council = s.council and a.holder = s.staff
             where s.council = $1 and s.token_hash = $2 and s.stage = $3 and s.expires_at > $4 and s.ends_at > $4
             and m.removed_at is null and a.secret is not null",
            council,
            &token.0,
            Stage::Step.key(),
            now.as_microsecond()
        )?;
        let Some((member, sealed, last_step)) = row else {
            return Ok(StaffTrying::Nobody);
        };
        let counted = steps::count_step(&mut writing, council, &member, attempt, now).await?;
        writing.commit().await?;
        Ok(match counted {
            Ok(()) => StaffTrying::Of(StaffStep { member, sealed, last_step }),
            Err(too_often) => StaffTrying::TooOften(too_often),
        })
    }

    /// Lets this browser in by a new session: the code was right. False if it was used meanwhile, or the session has ended.
    pub async fn take_staff_step(
        &self,
        council: &str,
        change: Entering<'_>,
        (attempt, step): (&StaffStep, i64),
        now: Timestamp,
    ) -> Result<bool, Error> {
        let StaffStep { member, sealed, .. } = attempt;
        let mut writing = self.write().await?;
        if !authenticators::use_step(&mut writing, council, member, Confirmed { sealed, step }).await? {
            return Ok(false);
        }
        if !enter(&mut writing, council, member, Stage::Step, change, now).await? {
            return Ok(false);
        }
        steps::forget_tries(&mut writing, council, member, change.network).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Lets in whoever just set up their app, and ends their invitation. False if the session or the secret is not there any more.
    pub async fn confirm_staff(
        &self,
        council: &str,
        change: Entering<'_>,
        (member, app): (&str, Confirmed<'_>),
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        if !authenticators::confirm(&mut writing, council, member, app, now).await? {
            return Ok(false);
        }
        if !enter(&mut writing, council, member, Stage::Begin, change, now).await? {
            return Ok(false);
        }
        let sql = "update staff set invitation_hash = null, invited_until = null where council = $1 and id = $2";
        execute!(writing, sql, council, member)?;
        audit::create(&mut writing, council, Actor::Staff, Action::StaffBegan, member, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Ends this session, at whatever stage it is.
    pub async fn sign_out_staff(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String,),
            "delete from staff_sessions where council = $1 and token_hash = $2 returning staff",
            council,
            &token.0
        )?;
        if let Some((member,)) = row {
            audit::create(&mut writing, council, Actor::Staff, Action::StaffSignedOut, &member, now).await?;
        }
        writing.commit().await
    }

    /// Forgets sessions of staff that are over.
    pub async fn delete_old_staff_sessions(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "delete from staff_sessions where expires_at < $1 or ends_at < $1";
        execute!(writing, sql, now.as_microsecond())?;
        writing.commit().await
    }
}

/// A browser that comes in: its session until now, the one from now on, and its network, which is a hash.
#[derive(Debug, Clone, Copy)]
pub struct Entering<'a> {
    pub old: &'a TokenHash,
    pub new: &'a TokenHash,
    pub lasting: Lasting,
    pub network: &'a str,
}

pub(super) async fn start(
    writing: &mut Writing,
    council: &str,
    member: &str,
    (token, stage): (&TokenHash, Stage),
    Lasting { idle, most }: Lasting,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into staff_sessions (token_hash, council, staff, stage, last_seen_at, idle, expires_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &token.0,
        council,
        member,
        stage.key(),
        now.as_microsecond(),
        i64::try_from(idle.as_micros()).unwrap_or(i64::MAX),
        (now + idle).as_microsecond(),
        (now + most).as_microsecond()
    )?;
    Ok(())
}

/// Ends every session of a member of staff.
pub(super) async fn end_all(writing: &mut Writing, council: &str, member: &str) -> Result<(), Error> {
    execute!(writing, "delete from staff_sessions where council = $1 and staff = $2", council, member)?;
    Ok(())
}

/// Puts a session that is in into the place of the one at this stage. False if that has ended.
async fn enter(
    writing: &mut Writing,
    council: &str,
    member: &str,
    stage: Stage,
    change: Entering<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    let ended = execute!(
        writing,
        "delete from staff_sessions where council = $1 and token_hash = $2 and staff = $3 and stage = $4
         and expires_at > $5 and ends_at > $5",
        council,
        &change.old.0,
        member,
        stage.key(),
        now.as_microsecond()
    )?;
    if ended == 0 {
        return Ok(false);
    }
    start(writing, council, member, (change.new, Stage::In), change.lasting, now).await?;
    audit::create(writing, council, Actor::Staff, Action::StaffSignedIn, member, now).await?;
    Ok(true)
}
