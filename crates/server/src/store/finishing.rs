//! A resident is done at a shared device: nothing is left there, nor here of what only that device could open.

use super::{Error, Store, Writing, accounts::delete_ended, helpings, sessions::TokenHash};
use jiff::Timestamp;

/// What there was before, counted while it was taken away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cleared {
    pub was_signed_in: bool,
    /// Cases that the device had open.
    pub cases: usize,
    /// Unfinished enquiries that nobody can go on with any more, and are deleted.
    pub deleted: usize,
    /// Those that an account, or whoever was mailed a link or is about to take it along, goes on with.
    pub kept: usize,
    /// Files that were not sent.
    pub files: usize,
    /// Somebody helped.
    pub was_helped: bool,
}

impl Store {
    /// Ends a session for good.
    pub async fn finish(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<Cleared, Error> {
        let mut writing = self.write().await?;
        let cleared = finish(&mut writing, council, token, now).await?;
        writing.commit().await?;
        Ok(cleared)
    }
}

/// The same, with what else is written at once. Help ends with the session in which it was given.
pub(super) async fn finish(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    now: Timestamp,
) -> Result<Cleared, Error> {
    let row = fetch_optional!(
        writing,
        (Option<String>, Option<String>),
        "select account, helping from sessions where council = $1 and token_hash = $2",
        council,
        &token.0
    )?;
    let Some((account, helping)) = row else {
        return Ok(Cleared::default());
    };
    let all = fetch_one!(
        writing,
        (i64,),
        "select count(*) from session_drafts where council = $1 and token_hash = $2",
        council,
        &token.0
    )?;
    let deleted = execute!(
        writing,
        "delete from drafts where council = $1 and account is null and delegation is null and desk is null
             and id in (select draft from session_drafts where council = $1 and token_hash = $2)
             and not exists (select 1 from draft_links l where l.council = $1 and l.draft = drafts.id)
             and not exists (select 1 from passes p where p.draft = drafts.id and p.taken_at is null and p.expires_at > $3)
             and not exists (select 1 from session_drafts o join sessions s on s.token_hash = o.token_hash
                 where o.draft = drafts.id and o.token_hash <> $2 and s.ended_at is null and s.expires_at > $3)",
        council,
        &token.0,
        now.as_microsecond()
    )?;
    let files = execute!(
        writing,
        "delete from files where council = $1 and token_hash = $2 and draft is null and reference is null",
        council,
        &token.0
    )?;
    let cases = fetch_one!(
        writing,
        (i64,),
        "select count(*) from session_cases where council = $1 and token_hash = $2",
        council,
        &token.0
    )?;
    execute!(
        writing,
        "delete from sessions where council = $1 and (token_hash = $2
             or chain = (select chain from sessions where council = $1 and token_hash = $2)
             or helping = (select helping from sessions where council = $1 and token_hash = $2))",
        council,
        &token.0
    )?;
    if let Some(account) = &account {
        delete_ended(writing, council, account).await?;
    }
    if let Some(helping) = &helping {
        helpings::end(writing, council, helping, now).await?;
    }
    let size = |count: i64| usize::try_from(count).unwrap_or(0);
    let deleted = size(i64::try_from(deleted).unwrap_or(0));
    Ok(Cleared {
        was_signed_in: account.is_some(),
        cases: size(cases.0),
        deleted,
        kept: size(all.0).saturating_sub(deleted),
        files: size(i64::try_from(files).unwrap_or(0)),
        was_helped: helping.is_some(),
    })
}
