//! All that differs between councils, as data.

use crate::{
    calendar::Calendar,
    case::CaseRules,
    delegation::DelegationRules,
    destination::Destination,
    holding::HoldingKind,
    hours::OpenHours,
    language::Language,
    reach::ReachRules,
    service::{Link, Service},
    sign_in::SignInRules,
    staff::StaffRules,
    standard::{Promise, Standard, StatedBy},
    team::Team,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A council's profile after its bases were laid under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Council {
    /// The folder's name and the first label of the host name, such as `chorley`.
    #[serde(default)]
    pub key: String,
    pub name: String,
    /// "we", as a resident knows it in a sentence: "Chorley Council".
    pub kind: CouncilKind,
    /// The profile laid under this one.
    #[serde(default)]
    pub base: Option<String>,
    /// The published document that the facts are taken from.
    pub source: String,
    /// The identity colour, as `#7a1f3d`. At least 4.5:1 against white.
    pub colour: String,
    /// Where whoever leaves a page at once is taken: a website that tells nobody anything.
    pub leave_to: String,
    /// BCP 47 tags, the first is the usual one.
    pub languages: Vec<Language>,
    #[serde(default, rename = "channel")]
    pub channels: Vec<Channel>,
    /// Stated by this council.
    #[serde(default)]
    pub standards: BTreeMap<Promise, Standard>,
    /// The product's own, used where the council states none, and shown as such.
    pub default_standards: BTreeMap<Promise, Standard>,
    /// The teams this council has.
    pub teams: BTreeMap<Team, TeamProfile>,
    /// Who does what this council does not, by team.
    #[serde(default)]
    pub elsewhere: BTreeMap<Team, String>,
    /// The county above it, by its key among the agencies: it does the services that are the county's everywhere.
    #[serde(default)]
    pub county: Option<String>,
    /// The code that Ordnance Survey gives the addresses which it looks after, its local custodian code.
    #[serde(default)]
    pub custodian: Option<u16>,
    /// Parts of the area that rules may name, by the start of their postcodes, such as `"PR7 1"`.
    #[serde(default)]
    pub areas: BTreeMap<String, Vec<String>>,
    /// Other authorities, by key.
    #[serde(default)]
    pub agencies: BTreeMap<String, Agency>,
    #[serde(rename = "topic")]
    pub topics: Vec<Topic>,
    /// Keys of the services on the start page.
    pub top_tasks: Vec<String>,
    /// Keys of the services that are not offered at all.
    #[serde(default)]
    pub without: Vec<String>,
    /// So many days before a draft is forgotten, whoever gave an address for it is reminded.
    pub draft_reminder_days: u8,
    pub sign_in: SignInRules,
    pub staff: StaffRules,
    /// Who may act for a resident.
    pub people: DelegationRules,
    pub cases: CaseRules,
    pub reach: ReachRules,
    /// The team that sees to it that what councillors send for residents is answered.
    #[serde(default)]
    pub member_enquiries: Option<Team>,
    /// What staff put into a message instead of writing it each time.
    #[serde(default, rename = "answer")]
    pub answers: Vec<ReadyAnswer>,
    pub calendar: Calendar,
    /// When working hours count. The product's own where the council states none.
    pub office_hours: Vec<OpenHours>,
    /// What residents may have from the council until a day, by key.
    #[serde(default)]
    pub holdings: BTreeMap<String, HoldingKind>,
    #[serde(skip)]
    pub services: Vec<Service>,
    /// Services that only something else leads to.
    #[serde(skip)]
    pub unlisted: Vec<Service>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CouncilKind {
    /// One council for everything; metropolitan boroughs too.
    Unitary,
    /// A county council above it does some of the work.
    District,
}

/// A way to reach the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    pub kind: ChannelKind,
    /// Such as "Customer Service Centre"; the words for the kind where left out.
    #[serde(default)]
    pub name: Option<String>,
    /// The number, the address, or where it is. Left out where the council does not state it.
    #[serde(default)]
    pub value: Option<String>,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub hours: Vec<OpenHours>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    Phone,
    Email,
    Office,
    WebChat,
    Library,
    Website,
}

/// An answer that the council wrote once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadyAnswer {
    /// By which staff choose it.
    pub name: String,
    pub text: String,
    /// For the cases of this team only.
    #[serde(default)]
    pub team: Option<Team>,
    /// For the cases of this service only, by its key.
    #[serde(default)]
    pub service: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamProfile {
    /// As residents know it, such as "Waste".
    pub name: String,
    /// Where its cases go.
    pub mailbox: String,
    /// Where they go instead, by the council's names for it. Each of them has to take a case before the team has it.
    #[serde(default)]
    pub destinations: BTreeMap<String, Destination>,
}

/// Another authority that does some of the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Agency {
    pub name: String,
    /// Where to reach it, unless the service knows better.
    pub link: Link,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Topic {
    pub key: String,
    pub name: String,
}

impl Council {
    /// The service with this key.
    pub fn find_service(&self, key: &str) -> Option<&Service> {
        self.services.iter().chain(&self.unlisted).find(|service| service.key == key)
    }

    /// The authority that does this service instead of the council, if one does.
    pub fn find_agency(&self, service: &Service) -> Option<&Agency> {
        let county = self.county.as_ref().filter(|_| service.county);
        let key = service.agency.as_ref().or(county).or_else(|| self.elsewhere.get(&service.team));
        self.agencies.get(key?)
    }

    /// Whether a resident can fill in this service's form here.
    pub fn offers_form(&self, service: &Service) -> bool {
        service.has_form() && self.find_agency(service).is_none()
    }

    /// The ready answers for a case of this team and service.
    pub fn answers_for(&self, team: Team, service: &str) -> impl Iterator<Item = &ReadyAnswer> {
        let fits = move |answer: &&ReadyAnswer| {
            answer.team.is_none_or(|own| own == team) && answer.service.as_deref().is_none_or(|own| own == service)
        };
        self.answers.iter().filter(fits)
    }

    /// A team's name as residents know it.
    pub fn team_name(&self, team: Team) -> &str {
        self.teams.get(&team).map_or(team.key(), |profile| &profile.name)
    }

    /// The council's own promise, or else the product's usual time.
    pub fn find_standard(&self, promise: Promise) -> Option<(Standard, StatedBy)> {
        let own = self.standards.get(&promise).map(|standard| (*standard, StatedBy::Council));
        own.or_else(|| self.default_standards.get(&promise).map(|standard| (*standard, StatedBy::Default)))
    }
}
