//! `/api/v1/services/{service}/open-cases`: what was reported already at the same place. It holds nothing that a resident said.

use crate::endpoint::{Endpoint, Method};
use domain::{answer::Answer, follow::OpenCase};
use serde::{Deserialize, Serialize};

/// `POST /api/v1/services/{service}/open-cases`: a few open cases of the same service at the same place, the nearest first. 404
/// for a service whose cases can't be followed.
pub struct ListOpenCases {
    pub service: String,
}

impl Endpoint for ListOpenCases {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/services/{service}/open-cases";
    type Body = PlaceAnswer;
    type Reply = OpenCases;

    fn path(&self) -> String {
        format!("/api/v1/services/{}/open-cases", self.service)
    }
}

/// `POST /api/v1/services/{service}/followers`: mails what is written about the case to one more resident, who sends no case.
pub struct CreateFollower {
    pub service: String,
}

impl Endpoint for CreateFollower {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/services/{service}/followers";
    type Body = NewFollower;
    type Reply = Following;

    fn path(&self) -> String {
        format!("/api/v1/services/{}/followers", self.service)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceAnswer {
    /// The answer to the question about the place.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub answer: Answer,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenCases {
    pub cases: Vec<OpenCase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewFollower {
    /// As `ListOpenCases` names the case.
    pub case: String,
    pub email: String,
    /// The draft that is not sent now, and forgotten.
    pub draft: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Following {
    /// Such as `s…@example.org`.
    pub updates_to: String,
}
