//! What the server could not do by itself: mails that nobody took, and files in which a virus was found. It stands here until somebody
//! has seen to it.

use super::row::{Eyes, in_confidence};
use crate::store::{
    Error, Store,
    audit::{self, Action, Actor},
    cases::row::{read_reference, read_time},
    staff::Member,
};
use domain::{reference::Reference, team::Team};
use jiff::Timestamp;

/// Rows that are shown at a time: the oldest waits longest.
const MOST: i64 = 200;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A team has not got a case, or news of one.
    Team,
    /// A resident has not got a message.
    Resident,
    /// A virus was found in a file.
    File,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedsPerson {
    pub id: String,
    pub what: What,
    /// The case itself has not reached its team.
    pub is_hand_over: bool,
    /// The case that it is about, where there is one.
    pub reference: Reference,
    pub service_name: Option<String>,
    pub team: Option<Team>,
    /// To whom, or the file's name.
    pub name: String,
    pub error: Option<String>,
    pub since: Timestamp,
}

type Row = (String, String, String, Option<String>, Option<String>, String, Option<String>, i64);

fn read((id, kind, reference, service_name, team, name, error, since): Row) -> Result<NeedsPerson, Error> {
    let what = match kind.as_str() {
        "file" => What::File,
        "team-hand-over" | "team-news" | "appointment-team" | "theme-alert" => What::Team,
        _ => What::Resident,
    };
    let team = team.map(|team| Team::find(&team).ok_or_else(|| Error::Decode("an unknown team".into()))).transpose()?;
    Ok(NeedsPerson {
        id,
        is_hand_over: kind == "team-hand-over",
        what,
        reference: read_reference(reference)?,
        service_name,
        team,
        name,
        error,
        since: read_time(since)?,
    })
}

impl Store {
    /// What waits for a person, oldest first; of the cases that are theirs to see.
    pub async fn list_needs_person(&self, council: &str, eyes: Eyes<'_>) -> Result<Vec<NeedsPerson>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            concat!(
                "select * from (
                 select o.id, o.kind, o.reference, c.service_name, c.team, o.destination as name, o.last_error, o.failed_at as since
                 from outbox o left join cases c on c.council = o.council and c.reference = o.reference
                 where o.council = $1 and o.failed_at is not null and o.done_at is null and o.handled_at is null
                 and ($2 = '' or c.team = $2 or c.assignee = $4) and ",
                in_confidence!("$4", "$5"),
                " union all
                 select f.id, 'file', f.reference, c.service_name, c.team, f.name, null, f.created_at
                 from files f join cases c on c.council = f.council and c.reference = f.reference
                 where f.council = $1 and f.state = 'refused' and f.handled_at is null
                 and ($2 = '' or c.team = $2 or c.assignee = $4) and ",
                in_confidence!("$4", "$5"),
                ") waits order by since, id limit $3"
            ),
            council,
            eyes.team_key(),
            MOST,
            eyes.member,
            i64::from(eyes.sees_complaints)
        )?;
        rows.into_iter().map(read).collect()
    }

    /// Somebody has seen to it by hand: it is tried no more. False if somebody else was faster.
    pub async fn set_handled(
        &self,
        council: &str,
        (id, what): (&str, What),
        by: &Member,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = match what {
            What::File => execute!(
                writing,
                "update files set handled_at = $3 where council = $1 and id = $2 and state = 'refused' and handled_at is null",
                council,
                id,
                now.as_microsecond()
            )?,
            What::Team | What::Resident => execute!(
                writing,
                "update outbox set handled_at = $3, next_attempt_at = null, lease_until = null where council = $1 and id = $2
                 and failed_at is not null and done_at is null and handled_at is null",
                council,
                id,
                now.as_microsecond()
            )?,
        };
        if rows == 1 {
            let subject = format!("{} {id}", by.id);
            audit::create(&mut writing, council, Actor::Staff, Action::HandledByHand, &subject, now).await?;
        }
        writing.commit().await?;
        Ok(rows == 1)
    }
}
