//! `/api/v1/catalogue`

use crate::endpoint::{Endpoint, Method, Nothing};
use domain::council::Topic;
use serde::{Deserialize, Serialize};

/// `GET /api/v1/catalogue`: every service of this council, for finding one.
pub struct FindCatalogue;

impl Endpoint for FindCatalogue {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/catalogue";
    type Body = Nothing;
    type Reply = Catalogue;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Catalogue {
    /// In the council's order.
    pub topics: Vec<Topic>,
    /// By name.
    pub services: Vec<CatalogueEntry>,
    /// What words say of the services, as `domain::search::Index` writes it.
    pub index: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CatalogueEntry {
    pub key: String,
    pub name: String,
    pub summary: String,
    pub topic: String,
    /// Who does it: a team of the council, or another authority.
    pub done_by: String,
    /// Another authority does it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elsewhere: bool,
    /// Danger to life: comes before everything else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emergency: bool,
}
