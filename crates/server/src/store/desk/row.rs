//! A case as it stands in a list of the desk.

use crate::store::{
    Error,
    cases::row::{read_date, read_reference, read_time, unreadable},
    staff::Member,
};
use domain::{
    case::{Status, is_overdue},
    reference::Reference,
    team::Team,
};
use jiff::{Timestamp, civil::Date};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    pub reference: Reference,
    pub service_name: String,
    /// The part of a larger case that it is.
    pub part: Option<String>,
    pub team: Team,
    pub status: Status,
    pub due: Option<Date>,
    /// The clock stands still.
    pub is_paused: bool,
    pub received: Timestamp,
    pub ended: Option<Timestamp>,
    /// The resident, as they named themselves.
    pub resident: Option<String>,
    /// Who has it.
    pub assignee: Option<String>,
    pub is_urgent: bool,
}

/// The columns of a list, from `cases c` and `staff m`.
macro_rules! columns {
    () => {
        "c.reference, c.service_name, c.part, c.team, c.status, c.due_date, c.paused_on, c.received_at, c.ended_at, c.contact_name, m.name, c.priority"
    };
}
pub(super) use columns;

/// Whether a member of staff may know of a case `c`. Complaints are told in confidence: only whoever answers complaints sees them, and
/// whoever looks into one; nobody the one that is about themselves.
macro_rules! in_confidence {
    ($member:literal, $sees:literal) => {
        concat!(
            "(c.feedback is null or c.feedback <> 'complaint' or c.assignee = ",
            $member,
            " or (",
            $sees,
            " = 1 and not exists (select 1 from complaints k where k.council = c.council and k.reference = c.reference
                 and k.about_staff = ",
            $member,
            ")))"
        )
    };
}
pub(super) use in_confidence;

/// Who looks.
#[derive(Debug, Clone, Copy)]
pub struct Eyes<'a> {
    /// Their id.
    pub member: &'a str,
    /// The team whose cases they see; all, without one.
    pub team: Option<Team>,
    pub sees_complaints: bool,
}

impl<'a> Eyes<'a> {
    pub fn of(member: &'a Member) -> Self {
        Self { member: &member.id, team: member.role.team(), sees_complaints: member.role.sees_complaints() }
    }

    pub(super) fn team_key(&self) -> &'static str {
        self.team.map_or("", Team::key)
    }
}

pub(super) type Columns = (
    String,
    String,
    Option<String>,
    String,
    String,
    Option<String>,
    Option<String>,
    i64,
    Option<i64>,
    Option<String>,
    Option<String>,
    String,
);

impl DeskRow {
    /// The promise is not kept.
    pub fn is_overdue(&self, today: Date) -> bool {
        is_overdue(self.status, self.is_paused, self.due, today)
    }
}

pub(super) fn read(row: Columns) -> Result<DeskRow, Error> {
    let (reference, service_name, part, team, status, due, paused, received, ended, resident, assignee, priority) = row;
    Ok(DeskRow {
        reference: read_reference(reference)?,
        service_name,
        part,
        team: Team::find(&team).ok_or_else(|| unreadable("team"))?,
        status: Status::find(&status).ok_or_else(|| unreadable("status"))?,
        due: due.map(read_date).transpose()?,
        is_paused: paused.is_some(),
        received: read_time(received)?,
        ended: ended.map(read_time).transpose()?,
        resident,
        assignee,
        is_urgent: priority != "normal",
    })
}
