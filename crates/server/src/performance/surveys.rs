//! What residents said when their case was closed.

use super::{Period, percent};
use crate::{
    error::Error,
    profile::Profile,
    server::Server,
    store::performance::{Bounds, Surveyed},
};
use domain::small_numbers::{Percent, Shown, suppress_column, suppress_share};
use serde::Serialize;

/// Of those who answered a question in a quarter, the ones who gave 4 or 5 of 5.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Satisfaction {
    /// Surveys that were answered.
    pub answered: Shown,
    pub solved_percent: Option<Percent>,
    pub ease_percent: Option<Percent>,
    pub delivery_percent: Option<Percent>,
    pub timeliness_percent: Option<Percent>,
    pub information_percent: Option<Percent>,
    pub professionalism_percent: Option<Percent>,
    pub attitude_percent: Option<Percent>,
}

pub(super) async fn find(
    server: &Server,
    profile: &Profile,
    periods: &[Period],
    bounds: Bounds,
) -> Result<Vec<Satisfaction>, Error> {
    let surveyed = server.store.list_survey_figures(&profile.council.key, bounds).await?;
    let of = |(at, period): (usize, &Period)| publish(surveyed.get(&at).copied().unwrap_or_default(), *period);
    Ok(periods.iter().enumerate().map(of).collect())
}

fn publish(surveyed: Surveyed, period: Period) -> Satisfaction {
    let share = |part| period.only_whole(percent(suppress_share(part)));
    let [ease, delivery, timeliness, information, professionalism, attitude] = surveyed.good.map(share);
    Satisfaction {
        answered: period.count(suppress_column(&[surveyed.answered]).1),
        solved_percent: share(surveyed.solved),
        ease_percent: ease,
        delivery_percent: delivery,
        timeliness_percent: timeliness,
        information_percent: information,
        professionalism_percent: professionalism,
        attitude_percent: attitude,
    }
}
