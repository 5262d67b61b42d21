//! What happens to appointments by themselves: the reminder before them, and their end.

use super::{Error, Store};
use crate::store::{
    cases::row::read_time,
    outbox::{self, NewMail},
};
use jiff::{SignedDuration, Timestamp};

/// An appointment that is near, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    pub id: String,
    pub kind: String,
    pub name: String,
    pub starts: Timestamp,
    pub email: String,
}

impl Store {
    /// Reminds of what is nearer than this, once for each time that was chosen. Whoever chose it later than that knows it. Answers with
    /// how many were reminded.
    pub async fn create_appointment_reminders(
        &self,
        council: &str,
        before: SignedDuration,
        mail: &(dyn Fn(&Near) -> NewMail + Sync),
        now: Timestamp,
    ) -> Result<usize, Error> {
        let mut writing = self.write().await?;
        let before = i64::try_from(before.as_micros()).unwrap_or(0);
        let rows = fetch_all!(
            writing,
            (String, String, String, i64, String),
            "update appointments set reminded_at = $2 where council = $1 and reminded_at is null and cancelled_at is null
             and starts_at > $2 and starts_at <= $2 + $3 and arranged_at <= starts_at - $3
             returning id, kind, name, starts_at, account",
            council,
            now.as_microsecond(),
            before
        )?;
        let count = rows.len();
        for (id, kind, name, starts, account) in rows {
            let sql = "select email from accounts where council = $1 and id = $2";
            let (email,) = fetch_one!(writing, (String,), sql, council, account)?;
            let near = Near { id, kind, name, starts: read_time(starts)?, email };
            outbox::create(&mut writing, &mail(&near), now).await?;
        }
        writing.commit().await?;
        Ok(count)
    }

    /// Forgets appointments that ended before, and waits that can lead to nothing any more.
    pub async fn delete_old_appointments(&self, council: &str, ended: Timestamp, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        for sql in [
            "delete from appointments where council = $1 and ends_at <= $2 and ends_at <= $3",
            "delete from appointment_waits where council = $1 and (asked_at <= $2 or appointment in (
                 select id from appointments where council = $1 and starts_at <= $3))",
        ] {
            execute!(writing, sql, council, ended.as_microsecond(), now.as_microsecond())?;
        }
        writing.commit().await
    }
}
