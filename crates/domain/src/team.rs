//! The teams that cases go to.

use serde::{Deserialize, Serialize};

/// Every kind of specialist team. A profile uses those that its council has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Team {
    Waste,
    Streetscene,
    Highways,
    Parking,
    CouncilTax,
    Benefits,
    BusinessRates,
    Housing,
    Planning,
    Licensing,
    EnvironmentalHealth,
    Electoral,
    Communities,
    Leisure,
    Registrars,
    SocialCare,
    Education,
    /// Customer relations.
    Complaints,
    /// Triage: whatever no rule sends elsewhere.
    CustomerServices,
    OtherAgency,
}

impl Team {
    pub const ALL: [Self; 20] = [
        Self::Waste,
        Self::Streetscene,
        Self::Highways,
        Self::Parking,
        Self::CouncilTax,
        Self::Benefits,
        Self::BusinessRates,
        Self::Housing,
        Self::Planning,
        Self::Licensing,
        Self::EnvironmentalHealth,
        Self::Electoral,
        Self::Communities,
        Self::Leisure,
        Self::Registrars,
        Self::SocialCare,
        Self::Education,
        Self::Complaints,
        Self::CustomerServices,
        Self::OtherAgency,
    ];

    /// The key in profiles and in the API, such as `council-tax`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waste => "waste",
            Self::Streetscene => "streetscene",
            Self::Highways => "highways",
            Self::Parking => "parking",
            Self::CouncilTax => "council-tax",
            Self::Benefits => "benefits",
            Self::BusinessRates => "business-rates",
            Self::Housing => "housing",
            Self::Planning => "planning",
            Self::Licensing => "licensing",
            Self::EnvironmentalHealth => "environmental-health",
            Self::Electoral => "electoral",
            Self::Communities => "communities",
            Self::Leisure => "leisure",
            Self::Registrars => "registrars",
            Self::SocialCare => "social-care",
            Self::Education => "education",
            Self::Complaints => "complaints",
            Self::CustomerServices => "customer-services",
            Self::OtherAgency => "other-agency",
        }
    }

    /// The team with this key.
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|team| team.key() == key)
    }
}
