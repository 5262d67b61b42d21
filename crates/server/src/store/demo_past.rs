//! A demonstration's work that is done: enough of it that "How we are doing" has something to say.

use super::{
    Error, Store, Writing,
    cases::{Case, insert_case},
};
use domain::case::Status;
use jiff::{SignedDuration, Timestamp};

/// A case that ended.
#[derive(Debug)]
pub struct DoneCase {
    pub case: Case,
    pub ended: Timestamp,
    /// The promise was not kept.
    pub is_late: bool,
    pub moves: i64,
    /// What came of a complaint, with what was learnt.
    pub finding: Option<(&'static str, Option<&'static str>)>,
}

/// What a resident said, what the council did, and when it was published.
pub type PastSaid = (&'static str, &'static str, Timestamp);

/// What follows for all of them at once. The answers of surveys come from the second in which a case was received.
const FOLLOWS: [&str; 5] = [
    "insert into case_events (council, reference, kind, actor, at)
     select council, reference, 'received', 'server', received_at from cases where ended_at is not null order by received_at",
    "insert into case_events (council, reference, kind, actor, at)
     select council, reference, 'handed-over', 'server', received_at + 60000000 from cases where ended_at is not null order by received_at",
    "insert into case_events (council, reference, kind, actor, at)
     select council, reference, 'missed', 'server', ended_at - 3600000000 from cases where ended_at is not null and missed = 1
     order by received_at",
    "insert into case_events (council, reference, kind, actor, at)
     select council, reference, 'resolved', 'staff', ended_at from cases where ended_at is not null order by received_at",
    "insert into surveys (council, id, reference, service, team, raised, person, token_hash, asked_at, expires_at, answered_at, solved,
         ease, delivery, timeliness, information, professionalism, attitude)
     select council, reference, reference, service, team, raised, reference, reference, ended_at, ended_at + 1209600000000,
         ended_at + 3600000000, case received_at / 1000000 % 7 when 0 then 0 else 1 end,
         case received_at / 1000000 % 5 when 0 then 3 when 1 then 4 else 5 end,
         case received_at / 3000000 % 7 when 0 then 2 when 1 then 4 else 5 end,
         case received_at / 5000000 % 3 when 0 then 3 when 1 then 4 else 5 end,
         case received_at / 7000000 % 4 when 0 then 2 when 1 then 4 else 5 end,
         case received_at / 11000000 % 6 when 0 then 3 when 1 then 4 else 5 end,
         case received_at / 13000000 % 9 when 0 then 3 when 1 then 4 else 5 end
     from cases where ended_at is not null and feedback is null and received_at / 1000000 % 3 <> 0",
];

impl Store {
    /// Adds to a demonstration's past. Nothing but a demonstration may call it.
    pub async fn add_done(&self, done: &[DoneCase], said: &[(&str, PastSaid)]) -> Result<(), Error> {
        let mut writing = self.write().await?;
        for done in done {
            create(&mut writing, done).await?;
        }
        for follows in FOLLOWS {
            execute!(writing, follows)?;
        }
        for (number, (council, (said, did, at))) in said.iter().enumerate() {
            execute!(
                writing,
                "insert into you_said (council, id, said, did, at, by_name) values ($1, $2, $3, $4, $5, $6)",
                *council,
                format!("past-{number}"),
                *said,
                *did,
                at.as_microsecond(),
                "The administrator"
            )?;
        }
        writing.commit().await
    }
}

async fn create(writing: &mut Writing, done: &DoneCase) -> Result<(), Error> {
    let DoneCase { case, ended, is_late, moves, finding } = done;
    insert_case(writing, case).await?;
    execute!(
        writing,
        "update cases set status = $3, ended_at = $4, answered_at = $4, changed_at = $4, missed = $5, moves = $6
         where council = $1 and reference = $2",
        &case.council,
        case.reference.as_str(),
        Status::Resolved.key(),
        ended.as_microsecond(),
        i64::from(*is_late),
        *moves
    )?;
    let Some((finding, lesson)) = finding else {
        return Ok(());
    };
    execute!(
        writing,
        "insert into complaints (council, reference) values ($1, $2)",
        &case.council,
        case.reference.as_str()
    )?;
    let promised = if *is_late { *ended - SignedDuration::from_hours(48) } else { *ended };
    execute!(
        writing,
        "insert into complaint_stages (council, reference, stage, began_at, acknowledge_by, acknowledged_at, first_answer_by,
             answer_by, answered_at, finding, lesson, investigator_name)
         values ($1, $2, 1, $3, $4, $4, $5, $5, $6, $7, $8, $9)",
        &case.council,
        case.reference.as_str(),
        case.received.as_microsecond(),
        (case.received + SignedDuration::from_hours(24)).as_microsecond(),
        crate::clock::local(promised).date().to_string(),
        ended.as_microsecond(),
        *finding,
        *lesson,
        "The customer relations manager"
    )?;
    Ok(())
}
