//! What the other side calls what it was sent, and how long it has taken nothing.

use super::NewMail;
use crate::store::{Error, Store, cases::row::read_reference};
use domain::reference::Reference;
use jiff::Timestamp;

impl Store {
    /// What the other side calls it, before it has it for good.
    pub async fn set_mail_receipt(&self, mail: &NewMail, receipt: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update outbox set receipt = $3 where council = $1 and id = $2 and done_at is null";
        execute!(writing, sql, &mail.council, &mail.id, receipt)?;
        writing.commit().await
    }

    /// What the destination of this mail calls the case that it was handed over.
    pub async fn find_receipt(&self, mail: &NewMail) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (Option<String>,),
            "select receipt from outbox where council = $1 and reference = $2 and channel = $3 and destination = $4
             and kind = 'team-hand-over' and done_at is not null order by position desc limit 1",
            &mail.council,
            mail.reference.as_str(),
            mail.channel.key(),
            &mail.destination
        )?;
        Ok(row.and_then(|(receipt,)| receipt))
    }

    /// The case that a destination calls so.
    pub async fn find_by_receipt(
        &self,
        council: &str,
        destination: &str,
        receipt: &str,
    ) -> Result<Option<Reference>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select reference from outbox where council = $1 and receipt = $2 and destination = $3
             and channel = 'open311' and kind = 'team-hand-over' and done_at is not null",
            council,
            receipt,
            destination
        )?;
        row.map(|(reference,)| read_reference(reference)).transpose()
    }

    /// Notes that a destination has taken nothing for too long. True once for each time that it is away.
    pub async fn set_mail_alerted(&self, mail: &NewMail, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update outbox set alerted_at = $3 where council = $1 and id = $2 and done_at is null and not exists (
                 select 1 from outbox p where p.council = $1 and p.channel = $4 and p.destination = $5
                 and p.alerted_at is not null and p.done_at is null and p.cancelled_at is null)",
            &mail.council,
            &mail.id,
            now.as_microsecond(),
            mail.channel.key(),
            &mail.destination
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }
}
