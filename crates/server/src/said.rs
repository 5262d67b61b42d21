//! Where a case is, and what happened to it, in words.

use domain::{
    case::{EventKind, Status},
    words::Words,
};

/// Such as "With Waste".
pub fn said_status(words: &Words, status: Status, team: &str) -> String {
    words.say(&format!("case-status-{}", status.key()), &[("team", team)])
}

/// Such as "Waste received it". What happened to a resident's own case: "you" is the resident.
pub fn said_event(words: &Words, kind: EventKind, team: &str) -> String {
    words.say(&format!("case-event-{}", kind.key()), &[("team", team)])
}
