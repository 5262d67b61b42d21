//! What time it is. A demonstration's clock can be put forward; nothing else reads the system's.

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Every council is in England.
static LOCAL: TimeZone = jiff::tz::get!("Europe/London");

/// Clones show the same time.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    /// So many microseconds ahead of the system's.
    Ahead(Arc<AtomicI64>),
    /// Stands still until it is put forward. Microseconds since 1970.
    Still(Arc<AtomicI64>),
}

/// The moment at which the council's clocks show this.
pub fn instant(at: DateTime) -> Option<Timestamp> {
    LOCAL.to_ambiguous_zoned(at).compatible().ok().map(|zoned| zoned.timestamp())
}

impl Clock {
    pub fn ahead() -> Self {
        Self::Ahead(Arc::default())
    }

    pub fn still(at: Timestamp) -> Self {
        Self::Still(Arc::new(AtomicI64::new(at.as_microsecond())))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the system's clock")]
    pub fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        let micros = match self {
            Self::System => now.as_microsecond(),
            Self::Ahead(offset) => now.as_microsecond().saturating_add(offset.load(Ordering::Relaxed)),
            Self::Still(at) => at.load(Ordering::Relaxed),
        };
        Timestamp::from_microsecond(micros).unwrap_or(now)
    }

    /// The council's date and time.
    pub fn local_now(&self) -> DateTime {
        local(self.now())
    }

    /// Puts the clock forward, if it is one that can be.
    pub fn advance(&self, by: SignedDuration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(0);
        match self {
            Self::System => {}
            Self::Ahead(at) | Self::Still(at) => {
                at.fetch_add(micros, Ordering::Relaxed);
            }
        }
    }

    /// Puts a demonstration's clock right again.
    pub fn reset(&self) {
        if let Self::Ahead(offset) = self {
            offset.store(0, Ordering::Relaxed);
        }
    }
}

/// A moment as the council's wall clock shows it, to the second.
pub fn local(at: Timestamp) -> DateTime {
    let local = LOCAL.to_datetime(at);
    local.with().subsec_nanosecond(0).build().unwrap_or(local)
}

/// The moment at which the council's wall clock shows this. None where it is skipped in spring; the first of two in autumn.
pub fn at(local_time: DateTime) -> Option<Timestamp> {
    let at = LOCAL.to_ambiguous_timestamp(local_time).earlier().ok()?;
    (local(at) == local_time).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn local_time_follows_summer_time() {
        for (utc, expected) in [
            ("2026-01-15T12:00:00Z", date(2026, 1, 15).at(12, 0, 0, 0)),
            ("2026-07-15T23:30:00Z", date(2026, 7, 16).at(0, 30, 0, 0)),
            ("2026-10-25T00:59:59.9Z", date(2026, 10, 25).at(1, 59, 59, 0)),
            ("2026-10-25T01:00:00Z", date(2026, 10, 25).at(1, 0, 0, 0)),
        ] {
            assert_eq!(local(utc.parse().unwrap()), expected, "{utc}");
        }
    }

    #[test]
    fn a_wall_clock_s_time_is_one_moment() {
        for (shown, expected) in [
            (date(2026, 11, 23).at(9, 0, 0, 0), Some("2026-11-23T09:00:00Z")),
            (date(2026, 7, 15).at(9, 0, 0, 0), Some("2026-07-15T08:00:00Z")),
            // Skipped, and shown twice.
            (date(2027, 3, 28).at(1, 30, 0, 0), None),
            (date(2026, 10, 25).at(1, 30, 0, 0), Some("2026-10-25T00:30:00Z")),
        ] {
            assert_eq!(at(shown), expected.map(|at| at.parse().unwrap()), "{shown}");
        }
    }

    #[test]
    fn a_still_clock_moves_only_when_told() {
        let clock = Clock::still("2026-11-22T10:00:00Z".parse().unwrap());
        let before = clock.now();
        clock.advance(SignedDuration::from_hours(25));
        assert_eq!(clock.now().duration_since(before), SignedDuration::from_hours(25));
    }
}
