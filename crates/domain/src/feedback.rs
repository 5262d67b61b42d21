//! What residents say of the council's work, and what a council does with it.

use crate::{
    case::EventKind, complaint::ComplaintPolicy, performance::PerformancePolicy, sorting::OtherRoute,
    survey::SurveyRules, themes::ThemeRules,
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackKind {
    Compliment,
    Comment,
    Suggestion,
    /// Has stages.
    Complaint,
}

impl FeedbackKind {
    pub const ALL: [Self; 4] = [Self::Compliment, Self::Comment, Self::Suggestion, Self::Complaint];

    pub fn key(self) -> &'static str {
        match self {
            Self::Compliment => "compliment",
            Self::Comment => "comment",
            Self::Suggestion => "suggestion",
            Self::Complaint => "complaint",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// `feedback.toml`: what a council does with feedback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackPolicy {
    pub complaints: ComplaintPolicy,
    /// What is no complaint, and the right way for it.
    #[serde(default, rename = "other_route")]
    pub other_routes: Vec<OtherRoute>,
    #[serde(default)]
    pub performance: PerformancePolicy,
    pub survey: SurveyRules,
    pub themes: ThemeRules,
}

/// Whether this may happen to a case of this kind at all. A kind word is passed on, and only a complaint has stages. Where a case or a
/// complaint stands says the rest.
pub fn can_happen(kind: EventKind, feedback: Option<FeedbackKind>) -> bool {
    match kind {
        EventKind::PassedOn => feedback == Some(FeedbackKind::Compliment),
        EventKind::Acknowledged | EventKind::Escalated | EventKind::SentUp => feedback == Some(FeedbackKind::Complaint),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_one_kind_of_feedback_happens_to_no_other() {
        for (kind, feedback, expected) in [
            (EventKind::PassedOn, Some(FeedbackKind::Compliment), true),
            (EventKind::PassedOn, Some(FeedbackKind::Complaint), false),
            (EventKind::PassedOn, None, false),
            (EventKind::Acknowledged, Some(FeedbackKind::Complaint), true),
            (EventKind::Escalated, Some(FeedbackKind::Suggestion), false),
            (EventKind::SentUp, None, false),
            (EventKind::Resolved, None, true),
            (EventKind::Message, Some(FeedbackKind::Compliment), true),
        ] {
            assert_eq!(can_happen(kind, feedback), expected, "{kind:?} {feedback:?}");
        }
    }
}
