//! Taking what was passed on: whoever does has it, and the screen has it no more.

use super::{Passed, passed};
use crate::store::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    drafts,
    limits::{self, Limit, TooOften},
    sessions::{self, Rotation},
};
use domain::{
    passing::{LASTS, TRIES_PER_COUNCIL, TRIES_PER_NETWORK},
    reference::Reference,
};
use jiff::Timestamp;

/// What the other device shows, as a hash.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    Link(&'a str),
    Code(&'a str),
}

/// How a try to take it ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Taking {
    Taken { what: Passed, is_new_session: bool },
    Wrong,
    TooOften(TooOften),
}

type Row = (String, String, String, Option<String>, Option<String>, i64);

impl Store {
    /// Gives it to the browser that shows link or code, and takes it from the one that passed it on.
    pub async fn take_pass(
        &self,
        council: &str,
        rotation: Rotation<'_>,
        shown: Shown<'_>,
        network: &str,
        now: Timestamp,
    ) -> Result<Taking, Error> {
        let mut writing = self.write().await?;
        if let Err(too_often) = count_try(&mut writing, council, shown, network, now).await? {
            writing.commit().await?;
            return Ok(Taking::TooOften(too_often));
        }
        let (link, code) = match shown {
            Shown::Link(link) => (link, ""),
            Shown::Code(code) => ("", code),
        };
        // Of many who try at once one finds it open.
        let row: Option<Row> = fetch_optional!(
            writing,
            Row,
            "update passes set taken_at = $3
             where council = $1 and (link_hash = $4 or code_hash = $5) and taken_at is null and expires_at > $3
             and session <> $2 and (draft is not null or reference is not null)
             returning id, session, service, draft, reference, is_shared",
            council,
            &rotation.old.0,
            now.as_microsecond(),
            link,
            code
        )?;
        let Some((id, session, service, draft, reference, is_shared)) = row else {
            writing.commit().await?;
            return Ok(Taking::Wrong);
        };
        let what = passed(service, reference)?;
        let is_new_session = match (&what, &draft) {
            (Passed::Case(reference), _) => {
                take_case(&mut writing, council, (&session, reference), rotation, now).await?;
                true
            }
            (Passed::Form(_), draft) => {
                let draft = draft.as_deref().unwrap_or_default();
                take_draft(&mut writing, council, (&session, draft), rotation, now).await?
            }
        };
        if is_shared > 0 {
            sign_out(&mut writing, council, &session).await?;
        }
        audit::create(&mut writing, council, Actor::Resident, Action::PassTaken, &id, now).await?;
        writing.commit().await?;
        Ok(Taking::Taken { what, is_new_session })
    }
}

/// Nobody guesses a link, so only its network is counted.
async fn count_try(
    writing: &mut Writing,
    council: &str,
    shown: Shown<'_>,
    network: &str,
    now: Timestamp,
) -> Result<Result<(), TooOften>, Error> {
    let mut counted = vec![(format!("pass-tries-network:{network}"), TRIES_PER_NETWORK)];
    if matches!(shown, Shown::Code(_)) {
        counted.push(("pass-tries".to_owned(), TRIES_PER_COUNCIL));
    }
    for (name, most) in counted {
        let limit = Limit { most, within: LASTS };
        if let Err(too_often) = limits::count(writing, council, &name, limit, now).await? {
            return Ok(Err(too_often));
        }
    }
    Ok(Ok(()))
}

/// A session that has just ended could still carry over what it had, so it loses it too.
async fn take_case(
    writing: &mut Writing,
    council: &str,
    (session, reference): (&str, &Reference),
    rotation: Rotation<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "delete from session_cases where council = $1 and reference = $2 and (token_hash = $3
         or token_hash in (select token_hash from sessions where council = $1 and ended_at is not null))",
        council,
        reference.as_str(),
        session
    )?;
    sessions::grant(writing, council, rotation, reference, now).await?;
    audit::create(writing, council, Actor::Resident, Action::AccessGranted, reference.as_str(), now).await
}

/// The same, with the files of the draft. It is the newest one from now on: the form goes on with it.
async fn take_draft(
    writing: &mut Writing,
    council: &str,
    (session, draft): (&str, &str),
    rotation: Rotation<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    execute!(
        writing,
        "update drafts set saved_at = $3 where council = $1 and id = $2",
        council,
        draft,
        now.as_microsecond()
    )?;
    execute!(
        writing,
        "delete from session_drafts where council = $1 and draft = $2 and (token_hash = $3
         or token_hash in (select token_hash from sessions where council = $1 and ended_at is not null))",
        council,
        draft,
        session
    )?;
    let is_new_session = match sessions::is_signed_in(writing, council, rotation.old, now).await? {
        true => drafts::grant(writing, council, rotation, draft, now).await?,
        // Without an account only the session leads to it: from now on that lasts as long.
        false => {
            sessions::replace(writing, council, rotation, now).await?;
            drafts::grant(writing, council, Rotation { old: rotation.new, ..rotation }, draft, now).await?
        }
    };
    let token = if is_new_session { rotation.new } else { rotation.old };
    execute!(
        writing,
        "update files set token_hash = $3 where council = $1 and draft = $2 and reference is null",
        council,
        draft,
        &token.0
    )?;
    Ok(is_new_session)
}

/// An account would still show it, so on a device that others use too nobody is signed in any more. What else was begun there is
/// left to be cleared, and counted.
async fn sign_out(writing: &mut Writing, council: &str, session: &str) -> Result<(), Error> {
    for sql in [
        "delete from session_drafts where council = $1 and token_hash = $2 and draft in (select d.id from drafts d
             join sessions s on s.council = d.council and s.account = d.account where s.council = $1 and s.token_hash = $2)",
        "delete from session_cases where council = $1 and token_hash = $2 and reference in (select a.reference from account_cases a
             join sessions s on s.council = a.council and s.account = a.account where s.council = $1 and s.token_hash = $2)",
        "update sessions set account = null, signed_in_at = null, signed_in_until = null where council = $1 and token_hash = $2",
    ] {
        execute!(writing, sql, council, session)?;
    }
    Ok(())
}
