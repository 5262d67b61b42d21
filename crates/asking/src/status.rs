//! Where a case is, and what happened to it, in words.

use domain::{
    case::{EventKind, Status},
    words::Words,
};

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

/// Such as "Waste received it".
pub fn said_event(words: &Words, kind: EventKind, team: &str) -> String {
    let key = match kind {
        EventKind::Received => "case-event-received",
        EventKind::HandedOver => "case-event-handed-over",
        EventKind::HandOverFailed => "case-event-hand-over-failed",
        EventKind::RouteQuestioned => "case-event-route-questioned",
        EventKind::FileRefused => "case-event-file-refused",
        EventKind::WordsAdded => "case-event-words-added",
        EventKind::Withdrawn => "case-event-withdrawn",
    };
    words.say(key, &[("team", team)])
}
