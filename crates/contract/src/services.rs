//! `/api/v1/services/{service}`

use crate::endpoint::{Endpoint, Method, Nothing};
use domain::{
    calendar::Calendar,
    form::Form,
    part::Part,
    routing::{Facts, Rule},
    service::{Emergency, Link},
    standard::{Promise, Standard, StatedBy},
    submission::Routing,
    team::Team,
    told::Told,
};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `GET /api/v1/services/{service}`: what a resident reads before the form.
pub struct FindService {
    pub service: String,
}

impl Endpoint for FindService {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/services/{service}";
    type Body = Nothing;
    type Reply = ServiceReply;

    fn path(&self) -> String {
        format!("/api/v1/services/{}", self.service)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceReply {
    pub key: String,
    pub name: String,
    pub summary: String,
    /// What to have at hand.
    pub needs: Vec<String>,
    pub time: Option<String>,
    pub cost: Option<String>,
    /// What happens after sending, step by step.
    pub next: Vec<String>,
    /// What may solve it without a form.
    pub answer: Vec<String>,
    pub emergency: Option<Emergency>,
    /// Another authority does it: no form here.
    pub elsewhere: Option<Elsewhere>,
    /// Whether `FindForm` has one.
    pub has_form: bool,
}

/// `GET /api/v1/services/{service}/form`: the form, the rules that route it, and what the app needs to say by when. 404
/// where there is no form, or another authority does the work.
pub struct FindForm {
    pub service: String,
}

impl Endpoint for FindForm {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/services/{service}/form";
    type Body = Nothing;
    type Reply = FormReply;

    fn path(&self) -> String {
        format!("/api/v1/services/{}/form", self.service)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FormReply {
    /// The key of the service.
    pub key: String,
    /// The service's name.
    pub name: String,
    /// With the questions about contact at its end.
    pub form: Form,
    /// Changes whenever the form changes; sent back with the answers.
    pub form_version: String,
    pub rules: Vec<Rule>,
    /// What else gets a case of its own from the same answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// What rules may ask for besides answers, as it is now. The server looks again when the form is sent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, Vec<String>>))]
    pub facts: Facts,
    /// Parts of the council's area, by the start of their postcodes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub areas: BTreeMap<String, Vec<String>>,
    /// The teams that the rules name, as residents know them.
    pub teams: Vec<TeamName>,
    pub promises: Vec<PromiseLine>,
    /// For whoever is signed in: what questions begin with that were not answered yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Told>,
    pub calendar: Calendar,
    /// The council's local time.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
    #[serde(with = "domain::iso::date_time")]
    pub now: DateTime,
}

impl FormReply {
    /// All that decides where the answers go.
    pub fn routing(&self) -> Routing<'_> {
        Routing { rules: &self.rules, parts: &self.parts, facts: &self.facts, areas: &self.areas }
    }
}

/// What the pages of a form need of a `FormReply`. The app reads the rest once the answers are complete: half of the code
/// that reads it all is for the rest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FormPages {
    pub key: String,
    pub name: String,
    pub form: Form,
    pub form_version: String,
    #[serde(default)]
    pub told: Vec<Told>,
    #[serde(with = "domain::iso::date_time")]
    pub now: DateTime,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Elsewhere {
    pub agency: String,
    pub link: Link,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamName {
    pub team: Team,
    pub name: String,
}

/// A standard that a rule names, and whose word it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PromiseLine {
    pub promise: Promise,
    pub standard: Standard,
    pub stated_by: StatedBy,
}
