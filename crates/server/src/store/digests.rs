//! Messages to one resident that leave together. Each event has a row of its own; the first that is due takes those that wait for the
//! same person with it, for good: at each further attempt it is the same message under the same name.

use super::{
    Error, Store, Writing,
    cases::row::{read_reference, read_time},
    outbox::NewMail,
};
use domain::reference::Reference;
use jiff::Timestamp;

/// What one row of a message tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub reference: Reference,
    pub body: String,
    pub at: Timestamp,
}

/// Whoever gathers locks the same rows in the same order, where there can be others.
macro_rules! group {
    ($lock:literal) => {
        concat!(
            "select id, digest from outbox where council = $1 and kind = $2 and channel = $3 and destination = $4
             and done_at is null and cancelled_at is null and failed_at is null order by id",
            $lock
        )
    };
}

const GROUP_SQLITE: &str = group!("");
const GROUP_POSTGRES: &str = group!(" for update");

/// The same for whoever ends a message.
macro_rules! message {
    ($lock:literal) => {
        concat!("select id from outbox where council = $1 and (id = $2 or digest = $2) order by id", $lock)
    };
}

const MESSAGE_SQLITE: &str = message!("");
const MESSAGE_POSTGRES: &str = message!(" for update");

impl Store {
    /// All rows of a message are this transaction's, before any of them is changed: else two that take them in another order wait
    /// for each other.
    pub(super) async fn lock_message(&self, writing: &mut Writing, mail: &NewMail) -> Result<(), Error> {
        let sql = match self {
            Self::Sqlite { .. } => MESSAGE_SQLITE,
            Self::Postgres(_) => MESSAGE_POSTGRES,
        };
        fetch_all!(writing, (String,), sql, &mail.council, &mail.id)?;
        Ok(())
    }

    /// All that leaves with this message, the oldest first. None if it leaves with another one.
    pub async fn gather(&self, mail: &NewMail) -> Result<Option<Vec<Part>>, Error> {
        let sql = match self {
            Self::Sqlite { .. } => GROUP_SQLITE,
            Self::Postgres(_) => GROUP_POSTGRES,
        };
        if self.is_taken(mail).await? {
            return Ok(None);
        }
        let mut writing = self.write().await?;
        let NewMail { council, kind, channel, destination, id, .. } = mail;
        let rows = fetch_all!(writing, (String, Option<String>), sql, council, kind.key(), channel.key(), destination)?;
        let own = rows.iter().find(|(row, _)| row == id);
        let is_own = match own.map(|(_, digest)| digest.as_deref()) {
            Some(Some(digest)) => digest == id,
            Some(None) => {
                let free = rows.iter().filter(|(_, digest)| digest.is_none());
                for (row, _) in free {
                    take(&mut writing, mail, row).await?;
                }
                true
            }
            // It was given up and is tried once more, or a person has ended it meanwhile.
            None => is_lead(&mut writing, mail).await?,
        };
        let parts = if is_own { Some(list_parts(&mut writing, mail).await?) } else { None };
        writing.commit().await?;
        Ok(parts)
    }

    /// Whether it leaves with another one, which is never taken back.
    async fn is_taken(&self, mail: &NewMail) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let sql = "select digest from outbox where council = $1 and id = $2";
        let row = fetch_optional!(reading, (Option<String>,), sql, &mail.council, &mail.id)?;
        Ok(row.and_then(|(digest,)| digest).is_some_and(|digest| digest != mail.id))
    }
}

/// What waits leaves with this mail, and not by itself.
async fn take(writing: &mut Writing, mail: &NewMail, row: &str) -> Result<(), Error> {
    execute!(
        writing,
        "update outbox set digest = $2, next_attempt_at = case when id = $2 then next_attempt_at else null end,
             lease_until = case when id = $2 then lease_until else null end
         where council = $1 and id = $3 and digest is null",
        &mail.council,
        &mail.id,
        row
    )?;
    Ok(())
}

async fn is_lead(writing: &mut Writing, mail: &NewMail) -> Result<bool, Error> {
    let sql =
        "update outbox set digest = id where council = $1 and id = $2 and done_at is null and cancelled_at is null
               and (digest is null or digest = id)";
    Ok(execute!(writing, sql, &mail.council, &mail.id)? == 1)
}

pub(super) async fn list_parts(writing: &mut Writing, mail: &NewMail) -> Result<Vec<Part>, Error> {
    let sql =
        "select reference, body, created_at from outbox where council = $1 and digest = $2 order by created_at, id";
    let rows = fetch_all!(writing, (String, String, i64), sql, &mail.council, &mail.id)?;
    let part = |(reference, body, at): (String, String, i64)| {
        Ok(Part { reference: read_reference(reference)?, body, at: read_time(at)? })
    };
    rows.into_iter().map(part).collect()
}

/// What left with this mail has left too.
pub(super) async fn set_done(writing: &mut Writing, mail: &NewMail, now: Timestamp) -> Result<(), Error> {
    let sql = "update outbox set done_at = $3 where council = $1 and digest = $2 and id <> $2 and done_at is null";
    execute!(writing, sql, &mail.council, &mail.id, now.as_microsecond())?;
    Ok(())
}
