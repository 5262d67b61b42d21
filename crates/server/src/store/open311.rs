//! Reports of public places as anybody may know them, and what happened to cases within a time.

use super::{
    Error, Store,
    cases::row::{read_date, read_reference, read_time},
    tokens::write_keys,
};
use crate::random;
use domain::{case::Status, integration::Reach, reference::Reference, spot::Point, team::Team};
use jiff::{Timestamp, civil::Date};

/// All that anybody may know of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicCase {
    /// What other systems call it. For one that none of them was told of, its reference, which only a token is shown.
    pub id: String,
    pub service: String,
    pub service_name: String,
    pub status: Status,
    pub team: Team,
    pub received: Timestamp,
    pub changed: Timestamp,
    pub due: Option<Date>,
    pub point: Option<Point>,
}

/// Which of them.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub services: Vec<&'a str>,
    pub from: Timestamp,
    pub until: Timestamp,
    /// Those that are open, or those that are not.
    pub open: Option<bool>,
    pub most: i64,
    pub after: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Option<String>,
    reference: String,
    service: String,
    service_name: String,
    status: String,
    team: String,
    received_at: i64,
    changed_at: i64,
    due_date: Option<String>,
    latitude: Option<i64>,
    longitude: Option<i64>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select coalesce(o.id, s.id) as id, c.reference, c.service, c.service_name, c.status, c.team, c.received_at, c.changed_at, c.due_date,
                 s.latitude, s.longitude ",
            $rest
        )
    };
}

impl Row {
    fn read(self) -> Result<PublicCase, Error> {
        let angle = |value: Option<i64>| value.and_then(|value| i32::try_from(value).ok());
        let point = angle(self.latitude).zip(angle(self.longitude));
        Ok(PublicCase {
            id: name(self.id, self.reference)?,
            service: self.service,
            service_name: self.service_name,
            status: Status::find(&self.status).ok_or_else(|| Error::Decode("an unknown status".into()))?,
            team: Team::find(&self.team).ok_or_else(|| Error::Decode("an unknown team".into()))?,
            received: read_time(self.received_at)?,
            changed: read_time(self.changed_at.max(self.received_at))?,
            due: self.due_date.map(read_date).transpose()?,
            point: point.map(|(latitude, longitude)| Point { latitude, longitude }),
        })
    }
}

/// An event of a case, and what other systems call the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub event: i64,
    pub reference: Reference,
    pub id: String,
}

fn name(id: Option<String>, reference: String) -> Result<String, Error> {
    id.map_or_else(|| Ok(read_reference(reference)?.to_string()), Ok)
}

impl Store {
    /// What other systems call a case that one of them sent, from now on.
    pub async fn name_request(&self, council: &str, reference: &Reference) -> Result<String, Error> {
        let mut writing = self.write().await?;
        let (id,) = fetch_one!(
            writing,
            (String,),
            "insert into open311_requests (council, reference, id)
             values ($1, $2, coalesce((select min(id) from spots where council = $1 and reference = $2), $3))
             on conflict (council, reference) do update set id = open311_requests.id returning id",
            council,
            reference.as_str(),
            random::id()
        )?;
        writing.commit().await?;
        Ok(id)
    }

    /// The case that other systems call so.
    pub async fn find_request(&self, council: &str, id: &str) -> Result<Option<Reference>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select reference from open311_requests where council = $1 and id = $2
             union select reference from spots where council = $1 and id = $2",
            council,
            id
        )?;
        row.map(|(reference,)| read_reference(reference)).transpose()
    }

    /// Reports of public places, the newest first.
    pub async fn list_public_cases(&self, council: &str, wanted: &Wanted<'_>) -> Result<Vec<PublicCase>, Error> {
        let mut reading = self.read().await?;
        let open = wanted.open.map_or("", |open| if open { "open" } else { "closed" });
        let rows = fetch_all!(
            reading,
            Row,
            select!(
                "from spots s join cases c on c.council = s.council and c.reference = s.reference
                 left join open311_requests o on o.council = c.council and o.reference = c.reference
                 where s.council = $1 and s.received_at >= $2 and s.received_at <= $3
                 and $4 like '% ' || s.service || ' %'
                 and ($5 = '' or ($5 = 'open' and c.ended_at is null) or ($5 = 'closed' and c.ended_at is not null))
                 order by s.received_at desc, c.reference limit $6 offset $7"
            ),
            council,
            wanted.from.as_microsecond(),
            wanted.until.as_microsecond(),
            write_keys(wanted.services.iter().copied()),
            open,
            wanted.most,
            wanted.after
        )?;
        rows.into_iter().map(Row::read).collect()
    }

    /// One case. Without a reach it is one of a public place; with one, any of its teams. Another one and none are alike.
    pub async fn find_public_case(
        &self,
        council: &str,
        reference: &Reference,
        services: &[&str],
        reach: Option<&Reach>,
    ) -> Result<Option<PublicCase>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            Row,
            select!(
                "from cases c left join spots s on s.council = c.council and s.reference = c.reference
                 left join open311_requests o on o.council = c.council and o.reference = c.reference
                 where c.council = $1 and c.reference = $2
                 and ((s.reference is not null and $3 like '% ' || c.service || ' %')
                 or $4 = ' ' or $4 like '% ' || c.team || ' %')"
            ),
            council,
            reference.as_str(),
            write_keys(services.iter().copied()),
            reach.map_or_else(String::new, |reach| write_keys(reach.teams.iter().map(|team| team.key())))
        )?;
        row.map(Row::read).transpose()
    }

    /// The cases of these teams to which something happened within a time, with the ids of the events, the oldest first.
    pub async fn list_events_between(
        &self,
        council: &str,
        reach: &Reach,
        (from, until): (Timestamp, Timestamp),
        most: i64,
    ) -> Result<Vec<Told>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (i64, String, Option<String>),
            "select e.id, e.reference, coalesce(o.id, s.id) from case_events e
             join cases c on c.council = e.council and c.reference = e.reference
             left join spots s on s.council = c.council and s.reference = c.reference
             left join open311_requests o on o.council = c.council and o.reference = c.reference
             where e.council = $1 and e.at >= $2 and e.at <= $3 and ($4 = ' ' or $4 like '% ' || c.team || ' %')
             order by e.at, e.id limit $5",
            council,
            from.as_microsecond(),
            until.as_microsecond(),
            write_keys(reach.teams.iter().map(|team| team.key())),
            most
        )?;
        let told = rows.into_iter().map(|(event, reference, id)| {
            Ok(Told { event, id: name(id, reference.clone())?, reference: read_reference(reference)? })
        });
        told.collect()
    }
}
