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
        Status::WaitingForResident => "case-status-waiting-for-resident",
        Status::WaitingForOthers => "case-status-waiting-for-others",
        Status::Planned => "case-status-planned",
        Status::Resolved => "case-status-resolved",
        Status::Closed => "case-status-closed",
        Status::Withdrawn => "case-status-withdrawn",
        Status::Joined => "case-status-joined",
        Status::Reopened => "case-status-reopened",
    };
    words.say(key, &[("team", team)])
}

/// Such as "Waste received it". What happened to a resident's own case: "you" is the resident.
pub fn said_event(words: &Words, kind: EventKind, team: &str) -> String {
    let key = match kind {
        EventKind::Received => "case-event-received",
        EventKind::HandedOver => "case-event-handed-over",
        EventKind::HandOverFailed => "case-event-hand-over-failed",
        EventKind::RouteQuestioned => "case-event-route-questioned",
        EventKind::FileRefused => "case-event-file-refused",
        EventKind::WordsAdded => "case-event-words-added",
        EventKind::Withdrawn => "case-event-withdrawn",
        EventKind::Working => "case-event-working",
        EventKind::Assigned => "case-event-assigned",
        EventKind::Moved => "case-event-moved",
        EventKind::Asked => "case-event-asked",
        EventKind::WaitingForOthers => "case-event-waiting-for-others",
        EventKind::Planned => "case-event-planned",
        EventKind::Delayed => "case-event-delayed",
        EventKind::Message => "case-event-message",
        EventKind::Noted => "case-event-noted",
        EventKind::Resolved => "case-event-resolved",
        EventKind::Closed => "case-event-closed",
        EventKind::Joined => "case-event-joined",
        EventKind::Reopened => "case-event-reopened",
        EventKind::DueSoon => "case-event-due-soon",
        EventKind::Missed => "case-event-missed",
        EventKind::Nudged => "case-event-nudged",
        EventKind::ContactChanged => "case-event-contact-changed",
        EventKind::Acknowledged => "case-event-acknowledged",
        EventKind::Escalated => "case-event-escalated",
        EventKind::SentUp => "case-event-sent-up",
        EventKind::PassedOn => "case-event-passed-on",
    };
    words.say(key, &[("team", team)])
}
