//! How each team does, for those who lead them. Counted anew each time from what happened.

use crate::store::{Error, Store};
use domain::team::Team;
use jiff::{SignedDuration, Timestamp, civil::Date};
use std::collections::BTreeMap;

/// What has ended is counted for so long.
pub const PERIOD: SignedDuration = SignedDuration::from_hours(90 * 24);

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TeamFigures {
    pub open: i64,
    pub overdue: i64,
    /// Resolved or closed within the period.
    pub ended: i64,
    /// Of them, those that no other team had first.
    pub right_first_time: i64,
    /// Of them, those that were resolved with no question asked, and not opened again.
    pub first_contact: i64,
    /// From when it was received to the first word of the team: half were faster, and 8 in 10.
    pub answered_half: Option<SignedDuration>,
    pub answered_most: Option<SignedDuration>,
}

impl Store {
    /// The figures of each team that has any.
    pub async fn list_figures(
        &self,
        council: &str,
        today: Date,
        now: Timestamp,
    ) -> Result<BTreeMap<Team, TeamFigures>, Error> {
        let since = (now - PERIOD).as_microsecond();
        let mut figures = BTreeMap::new();
        let mut reading = self.read().await?;
        let open = fetch_all!(
            reading,
            (String, i64, i64),
            "select team, count(*), count(case when due_date < $2 and paused_on is null then 1 end) from cases
             where council = $1 and ended_at is null group by team",
            council,
            today.to_string()
        )?;
        let ended = fetch_all!(
            reading,
            (String, i64, i64, i64),
            "select c.team, count(*), count(case when c.moves = 0 then 1 end),
                 count(case when c.status = 'resolved' and not exists (
                     select 1 from case_events e where e.council = c.council and e.reference = c.reference
                     and e.kind in ('asked', 'reopened')) then 1 end)
             from cases c where c.council = $1 and c.ended_at >= $2 and c.status in ('resolved', 'closed') group by c.team",
            council,
            since
        )?;
        let answered = fetch_all!(
            reading,
            (String, Option<i64>, Option<i64>),
            "select team, min(case when place * 2 >= many then waited end), min(case when place * 10 >= many * 8 then waited end)
             from (select team, answered_at - received_at as waited,
                       row_number() over (partition by team order by answered_at - received_at) as place,
                       count(*) over (partition by team) as many
                   from cases where council = $1 and answered_at >= $2) answers
             group by team",
            council,
            since
        )?;
        drop(reading);
        for (team, open, overdue) in open {
            let figures = of(&mut figures, &team)?;
            (figures.open, figures.overdue) = (open, overdue);
        }
        for (team, ended, right, first) in ended {
            let figures = of(&mut figures, &team)?;
            (figures.ended, figures.right_first_time, figures.first_contact) = (ended, right, first);
        }
        for (team, half, most) in answered {
            let figures = of(&mut figures, &team)?;
            (figures.answered_half, figures.answered_most) =
                (half.map(SignedDuration::from_micros), most.map(SignedDuration::from_micros));
        }
        Ok(figures)
    }
}

fn of<'a>(figures: &'a mut BTreeMap<Team, TeamFigures>, team: &str) -> Result<&'a mut TeamFigures, Error> {
    let team = Team::find(team).ok_or_else(|| Error::Decode("an unknown team".into()))?;
    Ok(figures.entry(team).or_default())
}
