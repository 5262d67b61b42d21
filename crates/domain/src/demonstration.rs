//! Demonstrations beside the real service: how many there are at once, who may start one, and when each ends.

use jiff::{SignedDuration, Timestamp};

/// A demonstration is gone after this.
pub const LASTS: SignedDuration = SignedDuration::from_hours(2);
/// Where all places are taken, one that nobody has used for this long is given on.
pub const UNUSED: SignedDuration = SignedDuration::from_mins(30);
/// A network may start so many within an hour: a library is one network.
pub const PER_HOUR: usize = 12;
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A demonstration that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Running {
    pub started: Timestamp,
    pub used: Timestamp,
}

/// Whether another one may start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    Start,
    /// In the place of this one of the list, which nobody uses.
    InPlaceOf(usize),
    /// All places are taken; the first of them is free after this.
    Full(SignedDuration),
    /// This network has started enough of them, for now.
    TooOften(SignedDuration),
}

impl Running {
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.started) >= LASTS
    }
}

/// `starts` is when this network started others, and `most` how many there may be at once.
pub fn admit(running: &[Running], starts: &[Timestamp], most: usize, now: Timestamp) -> Admission {
    let recent = starts.iter().filter(|start| now.duration_since(**start) < HOUR);
    if recent.clone().count() >= PER_HOUR {
        let first = recent.min().copied().unwrap_or(now);
        return Admission::TooOften((first + HOUR).duration_since(now));
    }
    if running.len() < most {
        return Admission::Start;
    }
    let unused = running.iter().enumerate().filter(|(_, one)| now.duration_since(one.used) >= UNUSED);
    match unused.min_by_key(|(_, one)| one.used) {
        Some((at, _)) => Admission::InPlaceOf(at),
        None => Admission::Full(running.iter().map(|one| free_after(one, now)).min().unwrap_or(LASTS)),
    }
}

/// It ends, or is given on, whichever comes first.
fn free_after(one: &Running, now: Timestamp) -> SignedDuration {
    let ends = (one.started + LASTS).min(one.used + UNUSED);
    ends.duration_since(now).max(SignedDuration::from_secs(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    fn running(started: i64, used: i64) -> Running {
        Running { started: at(started), used: at(used) }
    }

    #[test]
    fn there_are_only_so_many_at_once() {
        let minutes = SignedDuration::from_mins;
        for (list, most, expected) in [
            (vec![], 2, Admission::Start),
            (vec![running(0, 100)], 2, Admission::Start),
            (vec![running(0, 99), running(50, 90)], 2, Admission::Full(minutes(20))),
            (vec![running(60, 90), running(50, 95)], 2, Admission::Full(minutes(20))),
            (vec![running(0, 70), running(50, 60)], 2, Admission::InPlaceOf(1)),
            (vec![running(0, 70), running(50, 71)], 2, Admission::InPlaceOf(0)),
            (vec![], 0, Admission::Full(LASTS)),
        ] {
            assert_eq!(admit(&list, &[], most, at(100)), expected, "{list:?}");
        }
    }

    #[test]
    fn a_network_starts_only_so_many_within_an_hour() {
        let starts: Vec<_> = (0..12).map(at).collect();
        assert_eq!(admit(&[], &starts, 20, at(30)), Admission::TooOften(SignedDuration::from_mins(30)));
        assert_eq!(admit(&[], &starts[1..], 20, at(30)), Admission::Start);
        assert_eq!(admit(&[], &starts, 20, at(60)), Admission::Start);
    }

    #[test]
    fn each_is_over_after_two_hours() {
        assert!(!running(0, 119).is_over(at(119)));
        assert!(running(0, 119).is_over(at(120)));
    }
}
