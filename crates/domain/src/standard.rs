//! A council's promises in time, and the dates that follow from them.

use crate::{calendar::Calendar, routing::Priority};
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
    /// What a councillor sends for a resident.
    MemberEnquiryAnswered,
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
    /// The date by which a promise in working days is kept. `None` for other units, which need hours of the day, and for what
    /// is urgent where the council has published no time: the usual one is not meant for somebody who may come to harm.
    pub fn due(self, received: DateTime, stated_by: StatedBy, priority: Priority, calendar: &Calendar) -> Option<Due> {
        let is_meant = stated_by == StatedBy::Council || priority == Priority::Normal;
        (self.unit == Unit::WorkingDays && is_meant).then(|| Due {
            date: calendar.add_working_days(received.date(), self.within),
            working_days: self.within,
            stated_by,
        })
    }
}

/// Of promises in a row that say the same, the last one is said.
pub fn said_once(promises: &mut [&mut Option<String>]) {
    for at in 1..promises.len() {
        if promises[at - 1] == promises[at] {
            *promises[at - 1] = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_urgent_has_the_councils_own_date_or_none() {
        let standard = Standard { within: 10, unit: Unit::WorkingDays, percent: None };
        let due = |stated_by, priority| {
            let received = date(2026, 11, 24).at(9, 0, 0, 0);
            standard.due(received, stated_by, priority, &Calendar::default()).map(|due| due.date)
        };
        let tenth = Some(date(2026, 12, 8));
        for (stated_by, priority, expected) in [
            (StatedBy::Council, Priority::Normal, tenth),
            (StatedBy::Council, Priority::Urgent, tenth),
            (StatedBy::Default, Priority::Normal, tenth),
            (StatedBy::Default, Priority::Urgent, None),
        ] {
            assert_eq!(due(stated_by, priority), expected, "{stated_by:?} {priority:?}");
        }
    }

    #[test]
    fn the_same_promise_is_said_once_for_all_that_it_holds_for() {
        let said = |promises: &[&str]| {
            let mut promises: Vec<_> = promises.iter().map(|promise| Some((*promise).to_owned())).collect();
            said_once(&mut promises.iter_mut().collect::<Vec<_>>());
            promises.into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>()
        };
        assert_eq!(said(&["soon", "soon", "soon"]), ["", "", "soon"]);
        assert_eq!(said(&["soon", "later", "soon"]), ["soon", "later", "soon"]);
        assert_eq!(said(&[]), Vec::<String>::new());
    }
}
