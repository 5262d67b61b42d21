//! A council's promises in time, and the dates that follow from them.

use crate::calendar::Calendar;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// What is promised. Each council states those that it makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Promise {
    OnlineAcknowledged,
    OnlineAnswered,
    LetterAnswered,
    PhoneAnswered,
    CallReturned,
    SeenWithoutAppointment,
    SeenWithAppointment,
    SocialAcknowledged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    WorkingDays,
    WorkingHours,
    Minutes,
    Seconds,
}

/// A promise with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Standard {
    pub within: u16,
    pub unit: Unit,
    /// Kept for this many in a hundred, where the council says so; else for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
}

/// Who stands behind a date: a resident is told the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StatedBy {
    /// The council's own published promise.
    Council,
    /// The product's usual time, where the council has published none.
    Default,
}

/// By when, and on whose word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Due {
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date"))]
    #[serde(with = "crate::iso::date")]
    pub date: Date,
    /// Working days that lie between.
    pub working_days: u16,
    pub stated_by: StatedBy,
}

impl Standard {
    /// The date by which a promise in working days is kept. `None` for other units, which need hours of the day.
    pub fn due(self, received: DateTime, stated_by: StatedBy, calendar: &Calendar) -> Option<Due> {
        (self.unit == Unit::WorkingDays).then(|| Due {
            date: calendar.add_working_days(received.date(), self.within),
            working_days: self.within,
            stated_by,
        })
    }
}
