//! How residents want to be reached, as they told their account; and what they told with what they sent from it.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    cases::row::{read_json, read_time, write_json},
};
use domain::answer::Answers;
use jiff::Timestamp;

/// What an account was told about reaching its resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Answers to the questions of the council's `reach.toml`; none to those that were left out.
    pub told: Answers,
    /// 0 as long as nothing was told.
    pub revision: i64,
    /// When the resident last told something, or said that all is still right.
    pub confirmed: Timestamp,
    /// What was sent before then is not offered to be kept here any more.
    pub offered: Timestamp,
}

impl Default for Reach {
    fn default() -> Self {
        Self { told: Answers::new(), revision: 0, confirmed: Timestamp::UNIX_EPOCH, offered: Timestamp::UNIX_EPOCH }
    }
}

/// What was told with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentAnswers {
    pub service: String,
    pub answers: Answers,
    pub received: Timestamp,
}

/// Of so many cases, the newest, it is remembered what was told.
const REMEMBERED: i64 = 20;

type ReachRow = (String, i64, i64, i64);

fn read((told, revision, confirmed, offered): ReachRow) -> Result<Reach, Error> {
    let (confirmed, offered) = (read_time(confirmed)?, read_time(offered)?);
    Ok(Reach { told: read_json(&told, "told")?, revision, confirmed, offered })
}

impl Store {
    pub async fn find_reach(&self, council: &str, account: &str) -> Result<Reach, Error> {
        let mut reading = self.read().await?;
        let sql =
            "select told, revision, confirmed_at, offered_at from account_reach where council = $1 and account = $2";
        let row = fetch_optional!(reading, ReachRow, sql, council, account)?;
        row.map_or_else(|| Ok(Reach::default()), read)
    }

    /// What the resident told whose account has this address; nothing where no account has it.
    pub async fn find_reach_of(&self, council: &str, email: &str) -> Result<Reach, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            ReachRow,
            "select r.told, r.revision, r.confirmed_at, r.offered_at from accounts a
             join account_reach r on r.council = a.council and r.account = a.id
             where a.council = $1 and a.email = $2",
            council,
            email.to_ascii_lowercase()
        )?;
        row.map_or_else(|| Ok(Reach::default()), read)
    }

    /// Keeps what is told now in place of what this revision had. False if somebody else has changed it since.
    pub async fn set_reach(
        &self,
        council: &str,
        account: &str,
        reach: &Reach,
        by: Actor,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let is_set = set(&mut writing, council, account, reach).await?;
        if is_set {
            audit::create(&mut writing, council, by, Action::ReachSet, account, now).await?;
        }
        writing.commit().await?;
        Ok(is_set)
    }

    /// What was sent while signed in to this account, the newest first. What was sent for somebody with another address tells
    /// nothing of the account's resident.
    pub async fn list_sent_answers(
        &self,
        council: &str,
        account: &str,
        email: &str,
    ) -> Result<Vec<SentAnswers>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, i64),
            "select service, answers, received_at from cases
             where council = $1 and sender = $2 and parent is null
             and (contact_email is null or lower(contact_email) = $3) order by received_at desc, reference limit $4",
            council,
            account,
            email,
            REMEMBERED
        )?;
        let sent = |(service, answers, received): (String, String, i64)| {
            Ok(SentAnswers { service, answers: read_json(&answers, "answers")?, received: read_time(received)? })
        };
        rows.into_iter().map(sent).collect()
    }
}

async fn set(writing: &mut Writing, council: &str, account: &str, reach: &Reach) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "insert into account_reach (account, council, told, revision, confirmed_at, offered_at)
         values ($2, $1, $3, $4 + 1, $5, $6)
         on conflict (account) do update set told = excluded.told, revision = excluded.revision,
             confirmed_at = excluded.confirmed_at, offered_at = excluded.offered_at
         where account_reach.council = excluded.council and account_reach.revision = $4",
        council,
        account,
        write_json(&reach.told)?,
        reach.revision,
        reach.confirmed.as_microsecond(),
        reach.offered.as_microsecond()
    )?;
    Ok(rows == 1)
}
