//! A case under lock: as it is, and nobody else's until the transaction ends. The rules are asked of it, and what follows is written.

use super::{Clocked, NewEvent, Recorded};
use crate::{
    clock::local,
    store::{
        Error, Writing,
        cases::row::{read_date, read_time},
    },
};
use domain::{
    case::{EventKind, Life, Step},
    complaint::Complaint,
    feedback::FeedbackKind,
    reference::Reference,
};
use jiff::civil::Date;

/// A case that nobody else writes to meanwhile.
pub(super) struct Locked {
    pub life: Life,
    /// Where it stands as a complaint, if it is one.
    pub complaint: Option<Complaint>,
}

impl Locked {
    pub fn allows(&self, event: &NewEvent<'_>, clocked: Clocked<'_>) -> Result<(), Recorded> {
        let now = local(event.at);
        let is_allowed = self.life.allows(event.kind, now.date());
        match &self.complaint {
            _ if !is_allowed => Err(Recorded::NotAllowed(self.life.status)),
            None => Ok(()),
            Some(complaint) => {
                let (policy, working) = (clocked.counting.policy, clocked.counting.working());
                let wanted = (event.kind, event.said.date);
                complaint.allows(wanted, self.life.due, now, policy, working).map_err(Recorded::NoStep)
            }
        }
    }

    /// By when it is due after this, where that changes.
    pub fn due_after(&self, step: &Step, clocked: Clocked<'_>) -> Option<Date> {
        let Clocked { promised_days, counting } = clocked;
        let of_stage = self
            .complaint
            .as_ref()
            .and_then(|complaint| complaint.due_after(step, counting.policy, counting.working()));
        let of_life = || self.life.due_after(step.kind, step.date, step.at.date(), promised_days, counting.calendar);
        of_stage.or_else(of_life).filter(|due| self.life.due != Some(*due))
    }
}

/// The life of the case as it is, and nobody else's until the transaction ends.
pub async fn lock(writing: &mut Writing, council: &str, reference: &Reference) -> Result<Option<Life>, Error> {
    Ok(lock_whole(writing, council, reference).await?.map(|locked| locked.life))
}

/// The case as it is, and nobody else's until the transaction ends: two writers are one after the other, on either engine. What is set
/// to itself is no key: for a key SQLite looks through every table that refers to it.
pub(super) async fn lock_whole(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
) -> Result<Option<Locked>, Error> {
    let sql = "update cases set changed_at = changed_at where council = $1 and reference = $2
               returning first_due_date, received_at, feedback";
    let row = fetch_optional!(writing, (Option<String>, i64, Option<String>), sql, council, reference.as_str())?;
    let Some((due, received, feedback)) = row else {
        return Ok(None);
    };
    let sql = "select kind, at, date, due from case_events where council = $1 and reference = $2 order by id";
    let rows = fetch_all!(writing, StepRow, sql, council, reference.as_str())?;
    let steps = rows.into_iter().map(StepRow::read).collect::<Result<Vec<_>, _>>()?;
    let is_complaint = feedback.as_deref() == Some(FeedbackKind::Complaint.key());
    let received = local(read_time(received)?);
    Ok(Some(Locked {
        life: Life::of(due.map(read_date).transpose()?, &steps),
        complaint: is_complaint.then(|| Complaint::of(received, &steps)),
    }))
}

#[derive(sqlx::FromRow)]
struct StepRow {
    kind: String,
    at: i64,
    date: Option<String>,
    due: Option<String>,
}

impl StepRow {
    fn read(self) -> Result<Step, Error> {
        Ok(Step {
            kind: EventKind::find(&self.kind).ok_or_else(|| Error::Decode("an unknown kind of event".into()))?,
            at: local(read_time(self.at)?),
            date: self.date.map(read_date).transpose()?,
            due: self.due.map(read_date).transpose()?,
        })
    }
}
