//! How often something may happen. Counted in the store, so that every copy of the server counts the same.

use super::{Error, Store, Writing};
use domain::sign_in::SignInRules;
use jiff::{SignedDuration, Timestamp};

/// No limit looks at a count that is older.
pub const KEPT: SignedDuration = SignedDuration::from_hours(48);

/// No more than `most` times within a period, which begins with the first time.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    pub most: i64,
    pub within: SignedDuration,
}

/// It happened too often. Try again after this long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooOften(pub SignedDuration);

/// Counts one more, and says whether it is still within the limit.
pub(super) async fn count(
    writing: &mut Writing,
    council: &str,
    name: &str,
    limit: Limit,
    now: Timestamp,
) -> Result<Result<(), TooOften>, Error> {
    let (started_at, happened) = fetch_one!(
        writing,
        (i64, i64),
        "insert into limits (council, name, started_at, happened) values ($1, $2, $3, 1)
         on conflict (council, name) do update set
             happened = case when limits.started_at <= $4 then 1 else limits.happened + 1 end,
             started_at = case when limits.started_at <= $4 then $3 else limits.started_at end
         returning started_at, happened",
        council,
        name,
        now.as_microsecond(),
        (now - limit.within).as_microsecond()
    )?;
    let again = SignedDuration::from_micros(started_at - now.as_microsecond()) + limit.within;
    Ok(if happened <= limit.most { Ok(()) } else { Err(TooOften(again)) })
}

/// Counts one more try, unless it comes too early after the wrong ones before it: each makes the next one wait longer.
pub(super) async fn count_try(
    writing: &mut Writing,
    council: &str,
    name: &str,
    rules: &SignInRules,
    now: Timestamp,
) -> Result<Result<(), TooOften>, Error> {
    let row = fetch_optional!(
        writing,
        (i64, i64),
        "select started_at, happened from limits where council = $1 and name = $2",
        council,
        name
    )?;
    let (last, tries) = row.unwrap_or_default();
    let left = SignedDuration::from_micros(last - now.as_microsecond()) + rules.wait(tries);
    if left.is_positive() {
        return Ok(Err(TooOften(left)));
    }
    execute!(
        writing,
        "insert into limits (council, name, started_at, happened) values ($1, $2, $3, 1)
         on conflict (council, name) do update set started_at = $3, happened = limits.happened + 1",
        council,
        name,
        now.as_microsecond()
    )?;
    Ok(Ok(()))
}

/// Counts from nought again.
pub(super) async fn forget(writing: &mut Writing, council: &str, name: &str) -> Result<(), Error> {
    execute!(writing, "delete from limits where council = $1 and name = $2", council, name)?;
    Ok(())
}

impl Store {
    /// Counts one more of what is not stored otherwise.
    pub async fn count(
        &self,
        council: &str,
        name: &str,
        limit: Limit,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let counted = count(&mut writing, council, name, limit, now).await?;
        writing.commit().await?;
        Ok(counted)
    }

    /// Forgets counts that no limit looks at any more.
    pub async fn delete_old_limits(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let old = now - KEPT;
        execute!(writing, "delete from limits where started_at < $1", old.as_microsecond())?;
        writing.commit().await
    }
}
