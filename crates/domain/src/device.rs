//! What kind of device a resident is at. It decides what may stay on it.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// Nothing of a resident stays on a shared device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    Own,
    /// For this visit.
    Shared,
    /// Enrolled by staff: nobody is asked.
    AlwaysShared,
}

/// After so long without a touch, a key or a click, a shared device is cleared.
pub const IDLE: SignedDuration = SignedDuration::from_mins(10);
/// From then on it says so, and can be put off.
pub const WARNS: SignedDuration = SignedDuration::from_mins(8);
/// The device tells the server no more often than this that somebody touches it,
pub const TELLS: SignedDuration = SignedDuration::from_mins(2);
/// which writes it down no more often than this.
pub const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// What the server knows of the last touch may be older than the touch, so it waits longer: as long as the device can be put off.
pub fn lasts() -> SignedDuration {
    IDLE + TELLS + SEEN_EVERY
}

impl Device {
    pub const ALL: [Self; 3] = [Self::Own, Self::Shared, Self::AlwaysShared];

    /// As its cookie says.
    pub fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
            Self::AlwaysShared => "always-shared",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|device| device.key() == key)
    }

    pub fn is_shared(self) -> bool {
        self != Self::Own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_waits_for_the_last_touch_that_it_was_not_told_of() {
        assert!(WARNS < IDLE);
        assert_eq!(lasts() - IDLE, SignedDuration::from_mins(3));
        // Written down, told a moment too early to be written down again, touched a moment too early to be told.
        let unknown = SEEN_EVERY + TELLS - SignedDuration::from_secs(2);
        assert!(unknown + IDLE < lasts());
    }
}
