//! Where a case is, in words.

use domain::{case::Status, words::Words};

/// Such as "With Waste".
pub fn said_status(words: &Words, status: Status, team: &str) -> String {
    let key = match status {
        Status::Received => "case-status-received",
        Status::WithTeam => "case-status-with-team",
        Status::NeedsPerson => "case-status-needs-person",
        Status::Withdrawn => "case-status-withdrawn",
    };
    words.say(key, &[("team", team)])
}
