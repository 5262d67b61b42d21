//! Complaints: the stages in which a council answers them, and by when. Where a council states nothing, its stages are those of the
//! Complaint Handling Code of the Local Government and Social Care Ombudsman (2024). A complaint is a case: its events are the
//! case's own, and what follows from them for its stages is here.

use crate::{
    calendar::Calendar,
    case::{EventKind, Step},
    hours::{OpenHours, add_working_hours},
    service::Link,
    standard::{StatedBy, Unit},
};
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

/// How a council answers complaints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintPolicy {
    /// What the council's own policy says of putting it right at once, before it is a complaint.
    #[serde(default)]
    pub informal: Option<String>,
    pub first: StageRules,
    pub second: StageRules,
    /// Who answers what is so serious that it goes to the last stage at once, such as "the Chief Executive".
    #[serde(default)]
    pub serious_by: Option<String>,
    /// After an answer the next stage can be asked for within so many months.
    pub next_within_months: u8,
    /// Who can be asked after the council's last answer.
    #[serde(rename = "ombudsman")]
    pub ombudsmen: Vec<Ombudsman>,
}

/// What a council promises for one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageRules {
    /// Who looks into it, such as "a team leader or manager".
    pub by: String,
    /// They have at least this grade.
    pub grade: Grade,
    pub acknowledged: Term,
    pub answered: Term,
    /// The time for the answer begins then.
    pub counted_from: CountedFrom,
    /// With a good reason the answer may take so many working days longer; with none, never.
    pub extension_days: u16,
}

/// So long, on whose word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub within: u16,
    pub unit: Unit,
    pub stated_by: StatedBy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountedFrom {
    /// The council has the complaint, or was asked for the stage.
    Received,
    /// Somebody at the council said that they look into it.
    Acknowledged,
}

/// Who can be asked when the council has said its last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ombudsman {
    pub name: String,
    /// What they look into.
    pub about: String,
    pub link: Link,
}

/// How senior a member of staff is. Each can do what those before can.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    #[default]
    Officer,
    /// Leads a team.
    Manager,
    /// Heads a service.
    Senior,
    /// The Chief Executive.
    Chief,
}

impl Grade {
    pub const ALL: [Self; 4] = [Self::Officer, Self::Manager, Self::Senior, Self::Chief];

    pub fn key(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Manager => "manager",
            Self::Senior => "senior",
            Self::Chief => "chief",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.key() == key)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    First,
    Second,
}

impl Stage {
    pub fn number(self) -> i64 {
        match self {
            Self::First => 1,
            Self::Second => 2,
        }
    }

    pub fn find(number: i64) -> Option<Self> {
        [Self::First, Self::Second].into_iter().find(|stage| stage.number() == number)
    }
}

/// What came of looking into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    Upheld,
    PartlyUpheld,
    NotUpheld,
}

impl Finding {
    pub const ALL: [Self; 3] = [Self::Upheld, Self::PartlyUpheld, Self::NotUpheld];

    pub fn key(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::PartlyUpheld => "partly-upheld",
            Self::NotUpheld => "not-upheld",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.key() == key)
    }
}

/// When days and hours count.
#[derive(Debug, Clone, Copy)]
pub struct Working<'a> {
    pub calendar: &'a Calendar,
    pub hours: &'a [OpenHours],
}

impl Term {
    /// The last moment at which it is kept: a day's promise is kept until that day ends.
    pub fn ends(self, from: DateTime, working: Working<'_>) -> DateTime {
        match self.unit {
            Unit::WorkingDays => working.calendar.add_working_days(from.date(), self.within).to_datetime(Time::MAX),
            Unit::WorkingHours => add_working_hours(from, self.within, working.hours, working.calendar),
            Unit::Minutes | Unit::Seconds => from,
        }
    }
}

impl ComplaintPolicy {
    pub fn stage(&self, stage: Stage) -> &StageRules {
        match stage {
            Stage::First => &self.first,
            Stage::Second => &self.second,
        }
    }
}

/// Where a complaint stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complaint {
    pub stage: Stage,
    /// The stage began then,
    pub began: DateTime,
    /// somebody said that they look into it,
    pub acknowledged: Option<DateTime>,
    /// and it was answered.
    pub answered: Option<DateTime>,
    /// In this stage the answer was put off to this day.
    pub extended: Option<Date>,
    /// It went to the last stage at once.
    pub is_serious: bool,
    /// Its resident needs no answer: withdrawn, or the same as another.
    pub is_dropped: bool,
    /// The council said why it does not look into it.
    pub is_refused: bool,
}

/// Why something can't happen to a complaint now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoStep {
    /// A complaint is taken further, not opened again; it goes to no other team.
    NotOfComplaints,
    /// The council still has time for its answer.
    TooEarly,
    /// The time to ask for it is over.
    TooLate,
    /// It was done in this stage.
    Before,
    /// There is no stage after this one: the Ombudsman is next.
    LastStage,
    /// The code allows no such delay.
    TooLong,
    /// The council's policy knows no such way.
    NotHere,
}

impl Complaint {
    pub fn begin(received: DateTime) -> Self {
        Self {
            stage: Stage::First,
            began: received,
            acknowledged: None,
            answered: None,
            extended: None,
            is_serious: false,
            is_dropped: false,
            is_refused: false,
        }
    }

    /// After all of these, oldest first.
    pub fn of(received: DateTime, steps: &[Step]) -> Self {
        steps.iter().fold(Self::begin(received), |complaint, step| complaint.after(step))
    }

    pub fn after(self, step: &Step) -> Self {
        match step.kind {
            EventKind::Acknowledged => Self { acknowledged: self.acknowledged.or(Some(step.at)), ..self },
            EventKind::Delayed => Self { extended: step.date.or(self.extended), ..self },
            EventKind::Resolved => Self { answered: self.answered.or(Some(step.at)), ..self },
            EventKind::Escalated => Self { stage: Stage::Second, is_serious: self.is_serious, ..Self::begin(step.at) },
            EventKind::SentUp => Self { stage: Stage::Second, is_serious: true, ..Self::begin(step.at) },
            EventKind::Withdrawn | EventKind::Joined => Self { is_dropped: true, ..self },
            EventKind::Closed => Self { is_refused: true, ..self },
            _ => self,
        }
    }

    /// By when somebody says that they look into it.
    pub fn acknowledge_by(&self, policy: &ComplaintPolicy, working: Working<'_>) -> DateTime {
        policy.stage(self.stage).acknowledged.ends(self.began, working)
    }

    /// By when it is answered in this stage, unless that is put off. Until it is acknowledged, the time that counts from then counts
    /// from the last moment for it.
    pub fn answer_by(&self, policy: &ComplaintPolicy, working: Working<'_>) -> Date {
        let rules = policy.stage(self.stage);
        let from = match rules.counted_from {
            CountedFrom::Received => self.began,
            CountedFrom::Acknowledged => {
                let last = self.acknowledge_by(policy, working);
                self.acknowledged.map_or(last, |acknowledged| acknowledged.min(last))
            }
        };
        rules.answered.ends(from, working).date()
    }

    /// The last day to which the answer can be put off. `None` where the council said "in any case".
    pub fn extend_to(&self, policy: &ComplaintPolicy, working: Working<'_>) -> Option<Date> {
        let days = policy.stage(self.stage).extension_days;
        (days > 0).then(|| working.calendar.add_working_days(self.answer_by(policy, working), days))
    }

    /// Whether this may happen to a complaint, besides what `Life` allows. `due` is the day of the answer as it holds now.
    ///
    /// # Errors
    /// Why not.
    pub fn allows(
        &self,
        (kind, date): (EventKind, Option<Date>),
        due: Option<Date>,
        now: DateTime,
        policy: &ComplaintPolicy,
        working: Working<'_>,
    ) -> Result<(), NoStep> {
        match kind {
            EventKind::Reopened | EventKind::Moved => Err(NoStep::NotOfComplaints),
            EventKind::Acknowledged if self.acknowledged.is_some() => Err(NoStep::Before),
            EventKind::SentUp if policy.serious_by.is_none() => Err(NoStep::NotHere),
            EventKind::SentUp | EventKind::Escalated if self.stage == Stage::Second => Err(NoStep::LastStage),
            EventKind::Escalated => self.may_escalate(due, now, policy),
            EventKind::Delayed => match self.extend_to(policy, working) {
                _ if self.extended.is_some() => Err(NoStep::Before),
                Some(last) if date.is_none_or(|date| date <= last) => Ok(()),
                _ => Err(NoStep::TooLong),
            },
            _ => Ok(()),
        }
    }

    /// Once it is answered, and also where the answer is late.
    fn may_escalate(&self, due: Option<Date>, now: DateTime, policy: &ComplaintPolicy) -> Result<(), NoStep> {
        match self.answered {
            _ if self.is_dropped || self.is_refused => Err(NoStep::NotHere),
            Some(answered) => {
                let months = jiff::Span::new().months(i32::from(policy.next_within_months));
                let last = answered.date().checked_add(months);
                if last.is_ok_and(|last| now.date() > last) { Err(NoStep::TooLate) } else { Ok(()) }
            }
            None if due.is_some_and(|due| now.date() > due) => Ok(()),
            None => Err(NoStep::TooEarly),
        }
    }

    /// By when the answer is due if this happens now, where that changes.
    pub fn due_after(&self, step: &Step, policy: &ComplaintPolicy, working: Working<'_>) -> Option<Date> {
        match step.kind {
            EventKind::Delayed => step.date,
            EventKind::Escalated | EventKind::SentUp => Some(self.after(step).answer_by(policy, working)),
            EventKind::Acknowledged if self.extended.is_none() => Some(self.after(step).answer_by(policy, working)),
            _ => None,
        }
    }

    /// Who looks into it, as the policy says.
    pub fn answered_by<'a>(&self, policy: &'a ComplaintPolicy) -> &'a str {
        match &policy.serious_by {
            Some(by) if self.is_serious => by,
            _ => &policy.stage(self.stage).by,
        }
    }

    /// Whoever answers has at least this grade.
    pub fn grade(&self, policy: &ComplaintPolicy) -> Grade {
        if self.is_serious { Grade::Chief } else { policy.stage(self.stage).grade }
    }

    /// Whether the resident can go to the Ombudsman now: after the last answer, when it is late, or when the council does not look
    /// into it. The Ombudsman is named at each answer and each delay besides, as the code asks.
    pub fn is_for_ombudsman(&self, due: Option<Date>, today: Date) -> bool {
        let is_late = self.answered.is_none() && due.is_some_and(|due| today > due);
        let is_last = self.stage == Stage::Second && (self.answered.is_some() || is_late);
        !self.is_dropped && (self.is_refused || is_last)
    }
}

/// Whoever is to answer a complaint.
#[derive(Debug, Clone, Copy)]
pub struct Answerer<'a> {
    pub id: &'a str,
    pub grade: Grade,
}

/// Why somebody can't answer a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswerer {
    /// It is about them.
    IsAbout,
    /// They answered it before.
    AnsweredBefore,
    NotSenior,
}

/// Whether somebody may answer: nobody answers what is about themselves, nor twice, and each stage is somebody more senior.
///
/// # Errors
/// Why not.
pub fn may_answer(
    answerer: Answerer<'_>,
    grade: Grade,
    about: Option<&str>,
    before: Option<&str>,
) -> Result<(), NoAnswerer> {
    if about == Some(answerer.id) {
        Err(NoAnswerer::IsAbout)
    } else if before == Some(answerer.id) {
        Err(NoAnswerer::AnsweredBefore)
    } else if answerer.grade < grade {
        Err(NoAnswerer::NotSenior)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
