//! What residents say of the council's work, and what a council does with it.

use crate::{
    complaint::ComplaintPolicy, performance::PerformancePolicy, sorting::OtherRoute, survey::SurveyRules,
    themes::ThemeRules,
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
