//! How far each Open311 destination was asked what became of its cases. One server asks at a time.

use super::{
    Error, Store,
    cases::row::{read_reference, read_time},
};
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};

/// A server that died loses its turn after this long.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

impl Store {
    /// Takes the turn to ask a destination, if it is time. Answers with since when it was not asked.
    pub async fn claim_poll(
        &self,
        council: &str,
        destination: &str,
        owner: &str,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into open311_polls (council, destination, since, next_at) values ($1, $2, $3, $3)
             on conflict (council, destination) do nothing",
            council,
            destination,
            now.as_microsecond()
        )?;
        let row = fetch_optional!(
            writing,
            (i64,),
            "update open311_polls set lease_until = $3, lease_owner = $4 where council = $1 and destination = $2
             and next_at <= $5 and (lease_until is null or lease_until <= $5) returning since",
            council,
            destination,
            (now + LEASE).as_microsecond(),
            owner,
            now.as_microsecond()
        )?;
        writing.commit().await?;
        row.map(|(since,)| read_time(since)).transpose()
    }

    /// Ends the turn. What was asked until then is not asked again.
    pub async fn set_polled(
        &self,
        (council, destination): (&str, &str),
        owner: &str,
        since: Timestamp,
        next: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "update open311_polls set since = $4, next_at = $5, lease_until = null
             where council = $1 and destination = $2 and lease_owner = $3",
            council,
            destination,
            owner,
            since.as_microsecond(),
            next.as_microsecond()
        )?;
        writing.commit().await
    }

    /// What a destination calls the cases that it has and that have not ended, those first that changed last.
    pub async fn list_open_receipts(
        &self,
        council: &str,
        destination: &str,
        most: i64,
    ) -> Result<Vec<(String, Reference)>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String),
            "select o.receipt, o.reference from outbox o
             join cases c on c.council = o.council and c.reference = o.reference
             where o.council = $1 and o.destination = $2 and o.channel = 'open311' and o.kind = 'team-hand-over'
             and o.receipt is not null and o.done_at is not null and c.ended_at is null
             order by c.received_at desc limit $3",
            council,
            destination,
            most
        )?;
        rows.into_iter().map(|(receipt, reference)| Ok((receipt, read_reference(reference)?))).collect()
    }
}
