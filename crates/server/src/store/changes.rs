//! What changed, in an order in which nothing is overlooked: an event gets its number once it is stored for good, from one hand at a
//! time. Whoever has seen a number has seen all before it.

use super::{
    Error, Store,
    cases::row::{read_date, read_reference, read_time},
    tokens::write_keys,
};
use contract::integration::ChangedCase;
use domain::{case::Status, integration::Reach, team::Team};

/// Events that get their number at a time.
const NUMBERED: i64 = 1000;

/// What changed since a number.
#[derive(Debug)]
pub struct Page {
    pub cases: Vec<ChangedCase>,
    pub cursor: i64,
    pub more: bool,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    change: i64,
    reference: String,
    service: String,
    status: String,
    team: String,
    received_at: i64,
    due_date: Option<String>,
}

impl ChangeRow {
    fn read(self, reach: &Reach) -> Result<ChangedCase, Error> {
        let team = Team::find(&self.team).ok_or_else(|| Error::Decode("an unknown team".into()))?;
        Ok(ChangedCase {
            reference: read_reference(self.reference)?,
            service: self.service,
            status: Status::find(&self.status).ok_or_else(|| Error::Decode("an unknown status".into()))?,
            team,
            received: read_time(self.received_at)?,
            due: self.due_date.map(read_date).transpose()?,
            left: !reach.sees(team),
        })
    }
}

impl Store {
    /// The cases of these teams to which something happened since a number, the oldest change first. None if there never was such a
    /// number, as after the database was put back to an earlier day.
    pub async fn list_numbered(
        &self,
        council: &str,
        reach: &Reach,
        since: i64,
        limit: i64,
    ) -> Result<Option<Page>, Error> {
        let left = self.number_changes(council).await?;
        let mut reading = self.read().await?;
        // Read before the events: all up to it are there.
        let sql = "select last from case_changes where council = $1";
        let last = fetch_optional!(reading, (i64,), sql, council)?.map_or(0, |(last,)| last);
        if since > last {
            return Ok(None);
        }
        let rows = fetch_all!(
            reading,
            ChangeRow,
            "select e.change, c.reference, c.service, c.status, c.team, c.received_at, c.due_date from case_events e
             join cases c on c.council = e.council and c.reference = e.reference
             where e.council = $1 and e.change > $2 and e.change <= $3
             and ($4 = ' ' or $4 like '% ' || c.team || ' %'
             or (e.kind = 'moved' and exists (
                 select 1 from case_events m where m.council = e.council and m.reference = e.reference and m.id < e.id
                 and $4 like '% ' || m.team || ' %')))
             order by e.change limit $5",
            council,
            since,
            last,
            write_keys(reach.teams.iter().map(|team| team.key())),
            limit
        )?;
        let is_full = i64::try_from(rows.len()).is_ok_and(|found| found == limit);
        let cursor = rows.last().filter(|_| is_full).map_or(last, |row| row.change);
        let mut cases: Vec<ChangedCase> = Vec::new();
        for row in rows {
            let case = row.read(reach)?;
            cases.retain(|before| before.reference != case.reference);
            cases.push(case);
        }
        Ok(Some(Page { cases, cursor, more: is_full || left }))
    }

    /// Gives events that have none a number. Says whether more may be left.
    async fn number_changes(&self, council: &str) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let sql = "select id from case_events where council = $1 and change is null limit 1";
        let any = fetch_optional!(reading, (i64,), sql, council)?;
        drop(reading);
        if any.is_none() {
            return Ok(false);
        }
        let mut writing = self.write().await?;
        // Nobody else gives numbers until this transaction ends: what it does not see yet gets a later one.
        let (last,) = fetch_one!(
            writing,
            (i64,),
            "insert into case_changes (council, last) values ($1, 0)
             on conflict (council) do update set last = case_changes.last returning last",
            council
        )?;
        let rows = execute!(
            writing,
            "update case_events set change = numbered.change from (
                 select id, $2 + row_number() over (order by id) as change from case_events
                 where council = $1 and change is null order by id limit $3) numbered
             where case_events.id = numbered.id",
            council,
            last,
            NUMBERED
        )?;
        let given = i64::try_from(rows).unwrap_or(NUMBERED);
        execute!(writing, "update case_changes set last = $2 where council = $1", council, last + given)?;
        writing.commit().await?;
        Ok(given == NUMBERED)
    }
}
