//! What the statuses of Open311, and those that mySociety added, mean for a case of ours.

use crate::case::EventKind;

/// What a status makes happen. None where it says no more than that the case is there.
pub fn event(status: &str) -> Option<EventKind> {
    match plain(status).as_str() {
        "investigating" | "in_progress" | "internal_referral" | "assigned" | "action_scheduled" | "planned" => {
            Some(EventKind::Working)
        }
        "fixed" | "resolved" | "completed" | "fixed_council" => Some(EventKind::Resolved),
        "closed"
        | "no_further_action"
        | "not_councils_responsibility"
        | "unable_to_fix"
        | "duplicate"
        | "cancelled"
        | "rejected" => Some(EventKind::Closed),
        _ => None,
    }
}

/// They are written with spaces, dashes and capitals, too.
fn plain(status: &str) -> String {
    status.trim().to_ascii_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_is_one_of_our_events_or_none() {
        for (status, expected) in [
            ("open", None),
            ("OPEN", None),
            ("received", None),
            ("", None),
            ("a status that nobody knows", None),
            ("investigating", Some(EventKind::Working)),
            ("In progress", Some(EventKind::Working)),
            ("action_scheduled", Some(EventKind::Working)),
            ("FIXED", Some(EventKind::Resolved)),
            ("fixed - council", None),
            ("closed", Some(EventKind::Closed)),
            ("not-councils-responsibility", Some(EventKind::Closed)),
            ("duplicate", Some(EventKind::Closed)),
        ] {
            assert_eq!(event(status), expected, "{status}");
        }
    }
}
