//! What residents said, and what the council did about it.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
};
use crate::random;
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YouSaid {
    pub id: String,
    pub said: String,
    pub did: String,
    /// The key of the service that it is about.
    pub service: Option<String>,
    pub at: Timestamp,
    /// The member of staff who wrote it.
    pub by_name: String,
}

/// So many are published.
const MOST: i64 = 20;

impl Store {
    /// What is published, newest first.
    pub async fn list_you_said(&self, council: &str) -> Result<Vec<YouSaid>, Error> {
        type Row = (String, String, String, Option<String>, i64, String);
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select id, said, did, service, at, by_name from you_said
             where council = $1 and removed_at is null order by at desc, id limit $2",
            council,
            MOST
        )?;
        let read = |(id, said, did, service, at, by_name): Row| {
            let at = Timestamp::from_microsecond(at).map_err(|error| Error::Decode(Box::new(error)))?;
            Ok(YouSaid { id, said, did, service, at, by_name })
        };
        rows.into_iter().map(read).collect()
    }

    /// Publishes it.
    pub async fn create_you_said(
        &self,
        council: &str,
        (said, did, service): (&str, &str, Option<&str>),
        by_name: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let id = random::id();
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into you_said (council, id, said, did, service, at, by_name) values ($1, $2, $3, $4, $5, $6, $7)",
            council,
            &id,
            said,
            did,
            service,
            now.as_microsecond(),
            by_name
        )?;
        audit::create(&mut writing, council, Actor::Staff, Action::SaidPublished, &id, now).await?;
        writing.commit().await
    }

    /// Takes it down. Answers whether there was such a one.
    pub async fn remove_you_said(&self, council: &str, id: &str, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update you_said set removed_at = $3 where council = $1 and id = $2 and removed_at is null",
            council,
            id,
            now.as_microsecond()
        )?;
        if rows > 0 {
            audit::create(&mut writing, council, Actor::Staff, Action::SaidTakenDown, id, now).await?;
        }
        writing.commit().await?;
        Ok(rows > 0)
    }
}
