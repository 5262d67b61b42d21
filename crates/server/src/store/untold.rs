//! Messages that did not reach a resident: they go another way, or stand where a person looks. What became of a message after it was
//! taken is told by Notify, sometimes more than once.

use super::{
    Error, Store, Writing,
    cases::row::{read_reference, read_time},
    digests,
    outbox::{self, Channel, NewMail},
};
use crate::random;
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};

/// A way that is tried next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    pub channel: Channel,
    pub destination: String,
}

/// A message that nobody got: somebody has to tell the resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    pub reference: Reference,
    pub channel: String,
    pub subject: String,
    pub failed: Timestamp,
    pub error: String,
}

type UntoldRow = (String, String, String, i64, Option<String>);

fn read((reference, channel, subject, failed, error): UntoldRow) -> Result<Untold, Error> {
    let (reference, failed) = (read_reference(reference)?, read_time(failed)?);
    Ok(Untold { reference, channel, subject, failed, error: error.unwrap_or_default() })
}

impl Store {
    /// Messages about cases that reached nobody, the oldest first.
    pub async fn list_untold(&self, council: &str, most: i64) -> Result<Vec<Untold>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            UntoldRow,
            "select o.reference, l.channel, o.subject, l.failed_at, l.last_error from outbox l
             join outbox o on o.council = l.council and (o.id = l.id or o.digest = l.id)
             where l.council = $1 and l.kind = 'case-news' and l.done_at is null and l.failed_at is not null
             and l.cancelled_at is null order by l.failed_at, o.id limit $2",
            council,
            most
        )?;
        rows.into_iter().map(read).collect()
    }

    /// Whether something about this case reached nobody since its resident last said how to reach them: then its page asks.
    pub async fn is_untold(&self, council: &str, reference: &Reference) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let sql = "select count(*) from outbox o
                   join outbox l on l.council = o.council and l.id = coalesce(o.digest, o.id)
                   where o.council = $1 and o.reference = $2 and o.kind = 'case-news'
                   and l.done_at is null and l.failed_at is not null and l.cancelled_at is null
                   and l.failed_at > (select coalesce(max(e.at), 0) from case_events e
                       where e.council = $1 and e.reference = $2 and e.kind = 'contact-changed')";
        let (untold,) = fetch_one!(reading, (i64,), sql, council, reference.as_str())?;
        Ok(untold > 0)
    }

    /// The channels by which this message has failed before.
    pub async fn find_tried(&self, mail: &NewMail) -> Result<Vec<Channel>, Error> {
        let mut reading = self.read().await?;
        let sql = "select tried from outbox where council = $1 and id = $2";
        let row = fetch_optional!(reading, (Option<String>,), sql, &mail.council, &mail.id)?;
        let tried = row.and_then(|(tried,)| tried).unwrap_or_default();
        Ok(Channel::ALL.into_iter().filter(|channel| tried.split(',').any(|key| key == channel.key())).collect())
    }

    /// It did not arrive by this way, and goes by the next. Says nothing if that was decided before.
    pub async fn send_otherwise(
        &self,
        mail: &NewMail,
        next: &Next,
        error: &str,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        self.lock_message(&mut writing, mail).await?;
        if !set_otherwise(&mut writing, mail, error, now).await? {
            writing.rollback().await?;
            return Ok(false);
        }
        digests::set_done(&mut writing, mail, now).await?;
        let sql =
            "select id, reference, subject, body, tried from outbox where council = $1 and (id = $2 or digest = $2)
                   order by created_at, id";
        let rows = fetch_all!(writing, (String, String, String, String, Option<String>), sql, &mail.council, &mail.id)?;
        for (_, reference, subject, body, tried) in rows {
            let again = NewMail {
                id: random::id(),
                reference: read_reference(reference)?,
                channel: next.channel,
                destination: next.destination.clone(),
                subject,
                body,
                wait: SignedDuration::ZERO,
                ..mail.clone()
            };
            outbox::create(&mut writing, &again, now).await?;
            let tried = tried.into_iter().chain([mail.channel.key().to_owned()]).collect::<Vec<_>>().join(",");
            let sql = "update outbox set tried = $3 where council = $1 and id = $2";
            execute!(writing, sql, &mail.council, &again.id, &tried)?;
        }
        writing.commit().await?;
        Ok(true)
    }

    /// It has arrived.
    pub async fn set_delivered(&self, mail: &NewMail) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update outbox set delivery = 'delivered' where council = $1 and id = $2 and delivery is null";
        execute!(writing, sql, &mail.council, &mail.id)?;
        writing.commit().await
    }

    /// It was taken, and arrived nowhere: a person has to look.
    pub async fn set_undelivered(&self, mail: &NewMail, error: &str, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "update outbox set done_at = null, next_attempt_at = null, lease_until = null, failed_at = $3, last_error = $4
             where council = $1 and id = $2 and cancelled_at is null and failed_at is null
             and coalesce(delivery, '') <> 'sent-otherwise'",
            &mail.council,
            &mail.id,
            now.as_microsecond(),
            error
        )?;
        writing.commit().await
    }
}

/// Whether this is the first to say that it goes another way.
async fn set_otherwise(writing: &mut Writing, mail: &NewMail, error: &str, now: Timestamp) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "update outbox set done_at = coalesce(done_at, $3), next_attempt_at = null, lease_until = null, last_error = $4,
             delivery = 'sent-otherwise'
         where council = $1 and id = $2 and cancelled_at is null and failed_at is null
         and coalesce(delivery, '') <> 'sent-otherwise'",
        &mail.council,
        &mail.id,
        now.as_microsecond(),
        error
    )?;
    Ok(rows == 1)
}
