//! What pages and clocks look for among what happened: what is new, what is late, how long it took, and who has seen it.

use crate::store::{
    Error, Store,
    cases::{
        StoredCase,
        row::{read_reference, read_time},
    },
};
use domain::reference::Reference;
use jiff::{Timestamp, civil::Date};

/// Whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Resident,
    Team,
}

/// That something happened to a case.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    pub id: i64,
    pub council: String,
    pub reference: String,
    pub parent: Option<String>,
}

impl Store {
    /// Somebody looks at the case: they have read what was said until now.
    pub async fn set_seen(&self, case: &StoredCase, reader: Reader) -> Result<(), Error> {
        let (last, seen, sql) = match reader {
            Reader::Resident => (
                case.last_event(),
                case.case.seen_by_resident,
                "update cases set seen_by_resident = $3 where council = $1 and reference = $2 and seen_by_resident < $3",
            ),
            Reader::Team => (
                case.last_event(),
                case.case.seen_by_team,
                "update cases set seen_by_team = $3 where council = $1 and reference = $2 and seen_by_team < $3",
            ),
        };
        if seen >= last {
            return Ok(());
        }
        let mut writing = self.write().await?;
        execute!(writing, sql, &case.case.council, case.case.reference.as_str(), last)?;
        writing.commit().await
    }

    /// When the last cases of a service that were resolved came and ended, the newest first.
    pub async fn list_resolved(&self, council: &str, service: &str) -> Result<Vec<(Timestamp, Timestamp)>, Error> {
        let mut reading = self.read().await?;
        let sql = "select received_at, ended_at from cases where council = $1 and service = $2 and ended_at is not null
                   and status = 'resolved' order by ended_at desc limit 200";
        let rows = fetch_all!(reading, (i64, i64), sql, council, service)?;
        rows.into_iter().map(|(received, ended)| Ok((read_time(received)?, read_time(ended)?))).collect()
    }

    /// The number of the last event of all.
    pub async fn find_last_change(&self) -> Result<i64, Error> {
        let mut reading = self.read().await?;
        Ok(fetch_one!(reading, (i64,), "select coalesce(max(id), 0) from case_events")?.0)
    }

    /// What happened after an event of this number, in all councils.
    pub async fn list_changes(&self, after: i64) -> Result<Vec<Change>, Error> {
        let mut reading = self.read().await?;
        let sql = "select e.id, e.council, e.reference, c.parent from case_events e
                   join cases c on c.council = e.council and c.reference = e.reference where e.id > $1 order by e.id limit 20000";
        fetch_all!(reading, Change, sql, after)
    }

    /// Open cases whose promise was not kept, and whose residents were not told.
    pub async fn list_missed(&self, council: &str, today: Date, most: i64) -> Result<Vec<Reference>, Error> {
        let sql =
            "select reference from cases where council = $1 and ended_at is null and paused_on is null and missed = 0
                   and due_date < $2 order by due_date limit $3";
        let mut reading = self.read().await?;
        let rows = fetch_all!(reading, (String,), sql, council, today.to_string(), most)?;
        rows.into_iter().map(|(reference,)| read_reference(reference)).collect()
    }

    /// Open cases whose promise ends between these days, and whose teams were not told.
    pub async fn list_due_soon(
        &self,
        council: &str,
        (today, soon): (Date, Date),
        most: i64,
    ) -> Result<Vec<Reference>, Error> {
        let sql =
            "select reference from cases where council = $1 and ended_at is null and paused_on is null and missed = 0
                   and warned = 0 and due_date >= $2 and due_date <= $3 order by due_date limit $4";
        let mut reading = self.read().await?;
        let rows = fetch_all!(reading, (String,), sql, council, today.to_string(), soon.to_string(), most)?;
        rows.into_iter().map(|(reference,)| read_reference(reference)).collect()
    }
}
