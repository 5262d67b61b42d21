//! What residents said by themselves in a year, and what came of their complaints.

use super::{Period, percent, working_days};
use crate::{clock::local, error::Error, profile::Profile, server::Server, store::performance::AnsweredStage};
use domain::{
    calendar::Calendar,
    complaint::{Finding, Stage},
    feedback::FeedbackKind,
    performance::read_public,
    small_numbers::{FEWEST, Part, Percent, Shown, suppress_column, suppress_share},
};
use serde::Serialize;

/// A council's year, from April to March.
#[derive(Debug, Clone, Serialize)]
pub struct YearFigures {
    pub period: Period,
    pub compliments: Shown,
    pub comments: Shown,
    pub suggestions: Shown,
    pub complaints: Shown,
    /// The first, and the second.
    pub stages: [StageFigures; 2],
    /// What the council learnt from complaints, newest first.
    pub lessons: Vec<String>,
}

/// Complaints that were answered in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StageFigures {
    pub answered: Shown,
    pub upheld: Shown,
    pub partly_upheld: Shown,
    pub not_upheld: Shown,
    /// Answered by the day that was promised first.
    pub in_time_percent: Option<Percent>,
    /// Answered by the day as it held in the end: the council may put it off once, with a reason.
    pub in_longer_time_percent: Option<Percent>,
    /// Half took no longer.
    pub working_days: Option<u16>,
}

/// More would be no list to learn from.
const MOST_LESSONS: usize = 20;

pub(super) async fn find(server: &Server, profile: &Profile, period: Period) -> Result<YearFigures, Error> {
    let council = &profile.council;
    let (from, to) = (period.begins(), period.ends());
    let counts = server.store.count_feedback(&council.key, from, to).await?;
    let answered = server.store.list_answered_stages(&council.key, from, to).await?;
    let count = |kind: FeedbackKind| {
        let many = counts.get(&kind).copied().unwrap_or(0);
        period.count(suppress_column(&[many]).1)
    };
    let stages = [Stage::First, Stage::Second].map(|stage| {
        let answered: Vec<_> = answered.iter().filter(|answered| answered.stage == stage).collect();
        of_stage(&answered, period, &council.calendar)
    });
    Ok(YearFigures {
        period,
        compliments: count(FeedbackKind::Compliment),
        comments: count(FeedbackKind::Comment),
        suggestions: count(FeedbackKind::Suggestion),
        complaints: count(FeedbackKind::Complaint),
        stages,
        lessons: lessons(&answered),
    })
}

fn of_stage(answered: &[&AnsweredStage], period: Period, calendar: &Calendar) -> StageFigures {
    let with = |finding: Option<Finding>| many(answered.iter().filter(|answered| answered.finding == finding).count());
    let findings = [Some(Finding::Upheld), Some(Finding::PartlyUpheld), Some(Finding::NotUpheld), None].map(with);
    let (shown, total) = suppress_column(&findings);
    let finding = |at: usize| period.count(shown.get(at).copied().flatten());
    let in_time = |is_kept: fn(&AnsweredStage) -> bool| {
        let kept = answered.iter().filter(|answered| is_kept(answered)).count();
        let part = suppress_share(Part::new(many(kept), many(answered.len())));
        period.only_whole(percent(part.filter(|_| total.is_some())))
    };
    let mut days: Vec<u16> =
        answered.iter().map(|answered| working_days(calendar, (answered.began, answered.answered))).collect();
    days.sort_unstable();
    let middle = days.get(days.len().saturating_sub(1) / 2).copied();
    StageFigures {
        answered: period.count(total),
        upheld: finding(0),
        partly_upheld: finding(1),
        not_upheld: finding(2),
        in_time_percent: in_time(|answered| local(answered.answered).date() <= answered.first_due),
        in_longer_time_percent: in_time(|answered| local(answered.answered).date() <= answered.due),
        working_days: period.only_whole(middle.filter(|_| total.is_some_and(|total| total >= FEWEST))),
    }
}

fn many(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// Each once. What names somebody stays with the case.
fn lessons(answered: &[AnsweredStage]) -> Vec<String> {
    let mut lessons: Vec<String> = Vec::new();
    for lesson in answered.iter().filter_map(|answered| read_public(answered.lesson.as_deref()?).ok()) {
        if lessons.len() < MOST_LESSONS && !lessons.contains(&lesson) {
            lessons.push(lesson);
        }
    }
    lessons
}
