//! Addresses that take no mails: whatever is not a way in waits until they do again, or a person looks at it.

use super::{Error, Store};
use crate::store::cases::row::read_time;
use jiff::Timestamp;

impl Store {
    /// Since when this address takes no mails, if that is later than then.
    pub async fn find_bounce(&self, council: &str, email: &str, after: Timestamp) -> Result<Option<Timestamp>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (i64,),
            "select since from bounces where council = $1 and address = $2 and since > $3",
            council,
            email.to_ascii_lowercase(),
            after.as_microsecond()
        )?;
        row.map(|(since,)| read_time(since)).transpose()
    }

    /// Its mail server says that it takes none. An older note of it that is over is renewed.
    pub async fn create_bounce(
        &self,
        council: &str,
        email: &str,
        after: Timestamp,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into bounces (council, address, since) values ($1, $2, $3)
             on conflict (council, address) do update set since = excluded.since where bounces.since <= $4",
            council,
            email.to_ascii_lowercase(),
            now.as_microsecond(),
            after.as_microsecond()
        )?;
        writing.commit().await
    }

    /// It took one.
    pub async fn delete_bounce(&self, council: &str, email: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let email = email.to_ascii_lowercase();
        execute!(writing, "delete from bounces where council = $1 and address = $2", council, email)?;
        writing.commit().await
    }

    /// Forgets what is so old that the address is tried again.
    pub async fn delete_old_bounces(&self, council: &str, before: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "delete from bounces where council = $1 and since <= $2";
        execute!(writing, sql, council, before.as_microsecond())?;
        writing.commit().await
    }
}
