//! The stages of complaints: by when each is answered, who looks into it, and what came of it. Written with the events of their cases.

use super::{
    Error, Reading, Store, Writing,
    case_events::NewEvent,
    cases::{
        Case,
        row::{read_date, read_time, unreadable},
    },
    staff::Member,
};
use crate::clock::{instant, local};
use domain::{
    calendar::Calendar,
    case::EventKind,
    complaint::{Complaint, ComplaintPolicy, Finding, Stage, Working},
    feedback::FeedbackKind,
    hours::OpenHours,
    reference::Reference,
};
use jiff::{Timestamp, civil::Date};

/// A complaint besides its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredComplaint {
    /// The member of staff whom it is about.
    pub about_staff: Option<String>,
    /// Somebody found threats or abuse in it. It is looked into like any other.
    pub is_flagged: bool,
    /// In their order.
    pub stages: Vec<StoredStage>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredStage {
    pub stage: Stage,
    pub began: Timestamp,
    pub acknowledge_by: Timestamp,
    pub acknowledged: Option<Timestamp>,
    pub answer_by: Date,
    pub is_extended: bool,
    pub answered: Option<Timestamp>,
    pub finding: Option<Finding>,
    /// How it is put right.
    pub remedy: Option<String>,
    /// What the council learnt. It may be published.
    pub lesson: Option<String>,
    pub investigator: Option<Investigator>,
}

/// Who looks into it, as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Investigator {
    pub id: String,
    pub name: String,
    pub post: Option<String>,
}

impl StoredComplaint {
    /// Who answered an earlier stage: they answer no other.
    pub fn answered_before(&self, stage: Stage) -> Option<&str> {
        let earlier = self.stages.iter().rfind(|stored| stored.stage < stage && stored.answered.is_some());
        earlier?.investigator.as_ref().map(|investigator| investigator.id.as_str())
    }
}

/// What is said of a complaint with an event.
#[derive(Debug, Clone, Default)]
pub struct OfComplaint<'a> {
    /// Who looks into it.
    pub investigator: Option<&'a Member>,
    /// The member of staff whom it is about, and whether there are threats or abuse in it.
    pub about_staff: Option<&'a str>,
    pub is_flagged: bool,
    pub finding: Option<Finding>,
    pub remedy: Option<String>,
    pub lesson: Option<String>,
}

/// By what a council counts.
#[derive(Debug, Clone, Copy)]
pub struct Counting<'a> {
    pub policy: &'a ComplaintPolicy,
    pub calendar: &'a Calendar,
    pub hours: &'a [OpenHours],
}

impl<'a> Counting<'a> {
    pub fn working(&self) -> Working<'a> {
        Working { calendar: self.calendar, hours: self.hours }
    }
}

#[derive(sqlx::FromRow)]
struct StageRow {
    stage: i64,
    began_at: i64,
    acknowledge_by: i64,
    acknowledged_at: Option<i64>,
    answer_by: String,
    extended: i64,
    answered_at: Option<i64>,
    finding: Option<String>,
    remedy: Option<String>,
    lesson: Option<String>,
    investigator: Option<String>,
    investigator_name: Option<String>,
    investigator_post: Option<String>,
}

impl StageRow {
    fn read(self) -> Result<StoredStage, Error> {
        let read_finding = |key: String| Finding::find(&key).ok_or_else(|| unreadable("finding"));
        let investigator = self.investigator.zip(self.investigator_name);
        Ok(StoredStage {
            stage: Stage::find(self.stage).ok_or_else(|| unreadable("stage"))?,
            began: read_time(self.began_at)?,
            acknowledge_by: read_time(self.acknowledge_by)?,
            acknowledged: self.acknowledged_at.map(read_time).transpose()?,
            answer_by: read_date(self.answer_by)?,
            is_extended: self.extended != 0,
            answered: self.answered_at.map(read_time).transpose()?,
            finding: self.finding.map(read_finding).transpose()?,
            remedy: self.remedy,
            lesson: self.lesson,
            investigator: investigator.map(|(id, name)| Investigator { id, name, post: self.investigator_post }),
        })
    }
}

/// The complaint that a case is, if it is one.
pub(super) async fn find(reading: &mut Reading, case: &Case) -> Result<Option<StoredComplaint>, Error> {
    if case.feedback != Some(FeedbackKind::Complaint) {
        return Ok(None);
    }
    let sql = "select about_staff, flagged from complaints where council = $1 and reference = $2";
    let row = fetch_optional!(reading, (Option<String>, i64), sql, &case.council, case.reference.as_str())?;
    let Some((about_staff, flagged)) = row else {
        return Ok(None);
    };
    let sql = "select stage, began_at, acknowledge_by, acknowledged_at, answer_by, extended, answered_at, finding, remedy, lesson,
                   investigator, investigator_name, investigator_post
               from complaint_stages where council = $1 and reference = $2 order by stage";
    let rows = fetch_all!(reading, StageRow, sql, &case.council, case.reference.as_str())?;
    let stages = rows.into_iter().map(StageRow::read).collect::<Result<_, _>>()?;
    Ok(Some(StoredComplaint { about_staff, is_flagged: flagged != 0, stages }))
}

/// A case that was just sent is a complaint, at its first stage.
pub(super) async fn create(writing: &mut Writing, case: &Case, counting: Counting<'_>) -> Result<(), Error> {
    let sql = "insert into complaints (council, reference) values ($1, $2)";
    execute!(writing, sql, &case.council, case.reference.as_str())?;
    let complaint = Complaint::begin(local(case.received));
    begin_stage(writing, (&case.council, &case.reference), &complaint, (case.received, counting)).await
}

async fn begin_stage(
    writing: &mut Writing,
    (council, reference): (&str, &Reference),
    complaint: &Complaint,
    (at, counting): (Timestamp, Counting<'_>),
) -> Result<(), Error> {
    let working = counting.working();
    let acknowledge_by = instant(complaint.acknowledge_by(counting.policy, working)).unwrap_or(at);
    execute!(
        writing,
        "insert into complaint_stages (council, reference, stage, began_at, acknowledge_by, first_answer_by, answer_by)
         values ($1, $2, $3, $4, $5, $6, $6)",
        council,
        reference.as_str(),
        complaint.stage.number(),
        at.as_microsecond(),
        acknowledge_by.as_microsecond(),
        complaint.answer_by(counting.policy, working).to_string()
    )?;
    let sql = "update complaints set stage = $3, serious = $4 where council = $1 and reference = $2";
    let serious = i64::from(complaint.is_serious);
    execute!(writing, sql, council, reference.as_str(), complaint.stage.number(), serious)?;
    Ok(())
}

/// What follows from an event for the stage that the complaint is in.
pub(super) async fn follow(
    writing: &mut Writing,
    (council, reference): (&str, &Reference),
    event: &NewEvent<'_>,
    (before, after): (&Complaint, &Complaint),
    (due, counting): (Option<Date>, Counting<'_>),
) -> Result<(), Error> {
    if let Some(due) = due.filter(|_| before.stage == after.stage) {
        // The promise of the stage itself changes when its time begins; what is put off afterwards is a delay.
        let is_promise = i64::from(event.kind == EventKind::Acknowledged);
        execute!(
            writing,
            "update complaint_stages set answer_by = $4,
                 first_answer_by = case when $5 = 1 then $4 else first_answer_by end,
                 extended = case when $6 = 1 then 1 else extended end
             where council = $1 and reference = $2 and stage = $3",
            council,
            reference.as_str(),
            before.stage.number(),
            due.to_string(),
            is_promise,
            i64::from(event.kind == EventKind::Delayed)
        )?;
    }
    match event.kind {
        EventKind::Acknowledged => acknowledge(writing, (council, reference), before.stage, event).await,
        EventKind::Resolved => answer(writing, (council, reference), before.stage, event).await,
        EventKind::Escalated | EventKind::SentUp => {
            // Somebody else looks into it from here.
            let sql = "update cases set assignee = null where council = $1 and reference = $2";
            execute!(writing, sql, council, reference.as_str())?;
            begin_stage(writing, (council, reference), after, (event.at, counting)).await
        }
        _ => Ok(()),
    }
}

async fn acknowledge(
    writing: &mut Writing,
    (council, reference): (&str, &Reference),
    stage: Stage,
    event: &NewEvent<'_>,
) -> Result<(), Error> {
    let said = &event.complaint;
    execute!(
        writing,
        "update complaint_stages set acknowledged_at = $4 where council = $1 and reference = $2 and stage = $3",
        council,
        reference.as_str(),
        stage.number(),
        event.at.as_microsecond()
    )?;
    execute!(
        writing,
        "update complaints set about_staff = coalesce($3, about_staff), flagged = case when $4 = 1 then 1 else flagged end
         where council = $1 and reference = $2",
        council,
        reference.as_str(),
        said.about_staff,
        i64::from(said.is_flagged)
    )?;
    let Some(investigator) = said.investigator else {
        return Ok(());
    };
    let sql = "update cases set assignee = $3 where council = $1 and reference = $2";
    execute!(writing, sql, council, reference.as_str(), &investigator.id)?;
    set_investigator(writing, (council, reference), stage, investigator).await
}

async fn answer(
    writing: &mut Writing,
    (council, reference): (&str, &Reference),
    stage: Stage,
    event: &NewEvent<'_>,
) -> Result<(), Error> {
    let said = &event.complaint;
    execute!(
        writing,
        "update complaint_stages set answered_at = $4, finding = $5, remedy = $6, lesson = $7,
             acknowledged_at = coalesce(acknowledged_at, $4)
         where council = $1 and reference = $2 and stage = $3",
        council,
        reference.as_str(),
        stage.number(),
        event.at.as_microsecond(),
        said.finding.map(Finding::key),
        said.remedy.as_deref(),
        said.lesson.as_deref()
    )?;
    match said.investigator {
        Some(investigator) => set_investigator(writing, (council, reference), stage, investigator).await,
        None => Ok(()),
    }
}

async fn set_investigator(
    writing: &mut Writing,
    (council, reference): (&str, &Reference),
    stage: Stage,
    member: &Member,
) -> Result<(), Error> {
    execute!(
        writing,
        "update complaint_stages set investigator = $4, investigator_name = $5, investigator_post = $6
         where council = $1 and reference = $2 and stage = $3",
        council,
        reference.as_str(),
        stage.number(),
        &member.id,
        &member.name,
        member.post.as_deref()
    )?;
    Ok(())
}

impl Store {
    /// Complaints that nobody has said to look into and that have to be acknowledged before this: those that the team was not
    /// told of yet.
    pub async fn list_unacknowledged(
        &self,
        council: &str,
        before: Timestamp,
        most: i64,
    ) -> Result<Vec<Reference>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String,),
            "select s.reference from complaint_stages s
             join cases c on c.council = s.council and c.reference = s.reference
             where s.council = $1 and s.acknowledged_at is null and s.acknowledge_by < $2 and c.ended_at is null
             and c.warned = 0 order by s.acknowledge_by limit $3",
            council,
            before.as_microsecond(),
            most
        )?;
        rows.into_iter().map(|(reference,)| super::cases::row::read_reference(reference)).collect()
    }
}
