//! Working days: Monday to Friday without the bank holidays of England.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Calendar {
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    #[serde(with = "crate::iso::dates")]
    pub bank_holidays: Vec<Date>,
}

impl Calendar {
    pub fn is_working_day(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.bank_holidays.contains(&date)
    }

    /// The last day of a period of working days. The day on which it starts does not count, as the Ombudsman's
    /// Complaint Handling Code and the councils' standards count them.
    pub fn add_working_days(&self, start: Date, days: u16) -> Date {
        let mut date = start;
        let mut left = days;
        while left > 0 {
            let Ok(next) = date.tomorrow() else {
                return date;
            };
            date = next;
            if self.is_working_day(date) {
                left -= 1;
            }
        }
        date
    }

    /// Working days after `start` up to and with `end`; none when `end` is not later.
    pub fn working_days_between(&self, start: Date, end: Date) -> u16 {
        let mut date = start;
        let mut days = 0;
        while date < end {
            let Ok(next) = date.tomorrow() else {
                return days;
            };
            date = next;
            if self.is_working_day(date) {
                days += 1;
            }
        }
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn calendar() -> Calendar {
        // England and Wales, as published at gov.uk/bank-holidays.
        Calendar {
            bank_holidays: vec![
                date(2026, 4, 3),
                date(2026, 4, 6),
                date(2026, 12, 25),
                date(2026, 12, 28),
                date(2027, 1, 1),
            ],
        }
    }

    #[test]
    fn working_days_are_counted_as_on_a_wall_calendar() {
        for (start, days, end) in [
            (date(2026, 11, 20), 0, date(2026, 11, 20)), // a Friday
            (date(2026, 11, 20), 1, date(2026, 11, 23)),
            (date(2026, 11, 20), 2, date(2026, 11, 24)),
            (date(2026, 11, 21), 2, date(2026, 11, 24)), // told on a Saturday
            (date(2026, 11, 22), 7, date(2026, 12, 1)),
            (date(2026, 12, 24), 1, date(2026, 12, 29)), // Christmas, a weekend, a substitute day
            (date(2026, 12, 24), 3, date(2026, 12, 31)),
            (date(2026, 12, 24), 4, date(2027, 1, 4)), // and New Year
            (date(2026, 4, 2), 1, date(2026, 4, 7)),   // Easter
            (date(2028, 2, 28), 2, date(2028, 3, 1)),  // a leap year
        ] {
            assert_eq!(calendar().add_working_days(start, days), end, "{start} + {days}");
            assert_eq!(calendar().working_days_between(start, end), days, "{start} to {end}");
        }
    }
}
