//! A case as another system is told of it: what a webhook sends as it is, and what Open311 is told out of.

use super::attachments::{Attachment, Held};
use crate::{
    profile::Profile,
    store::{
        cases::{Case, Contact},
        delegations::Delegation,
        outbox::NewMail,
    },
};
use domain::{
    case::EventKind,
    language::Language,
    question::{ADDRESS_PARTS, Kind},
    standard::StatedBy,
    submission::Line,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// One thing that happened to a case, for the team that has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    pub event: EventKind,
    pub reference: String,
    /// The case that this one is a part of, and the part's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    pub service: Named,
    pub team: Named,
    /// What was said with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The complete case, where it is handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<Complete>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub key: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complete {
    pub received: Timestamp,
    pub due: Option<DueBy>,
    pub tier: u8,
    pub urgent: bool,
    pub reason: String,
    /// What the resident says against the route.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route_wrong: Option<String>,
    pub resident: Resident,
    /// That the resident reads, and wrote in.
    #[serde(default)]
    pub language: Language,
    /// Who sent it for the resident.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<SentBy>,
    pub answers: Vec<Answer>,
    /// How to reach the resident, as they told their account.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub reach: Vec<Answer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Only when it is sent is it known what was found in them.
    #[serde(default)]
    pub files: Vec<FileOfCase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueBy {
    pub date: Date,
    /// The council promised it; else it is the usual time.
    pub promised: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resident {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentBy {
    pub name: String,
    pub relation: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub question: String,
    pub name: String,
    pub answer: String,
}

/// The first place or address that the form asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
}

/// A file of the case, which the integration API gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOfCase {
    pub name: String,
    pub media_type: String,
    pub bytes: u64,
    /// It had a virus, and is not given.
    pub refused: bool,
}

impl Payload {
    /// What happened. The complete case goes along where the team does not have it yet.
    pub fn new(profile: &Profile, case: &Case, event: EventKind, words: Option<&str>) -> Self {
        let team_name = profile.council.team_name(case.team).to_owned();
        Self {
            event,
            reference: case.reference.to_string(),
            parent: case.parent.as_ref().map(ToString::to_string),
            part: case.part.clone(),
            service: Named { key: case.service.clone(), name: case.service_name.clone() },
            team: Named { key: case.team.key().to_owned(), name: team_name },
            words: words.map(str::to_owned),
            case: (event == EventKind::Received).then(|| Complete::new(profile, case)),
        }
    }

    /// Of a case's service, or of the part that this team has.
    pub fn about(&self) -> &str {
        self.part.as_deref().unwrap_or(&self.service.name)
    }
}

/// Adds who sent the case for the resident.
pub fn say_who(delegation: &Delegation, mail: &mut NewMail) {
    let Ok(mut payload) = serde_json::from_str::<Payload>(&mail.body) else { return };
    if let Some(case) = &mut payload.case {
        let (name, relation) = (delegation.name.clone(), delegation.terms.relation.key().to_owned());
        case.sent_by = Some(SentBy { name, relation });
        mail.body = serde_json::to_string(&payload).unwrap_or_default();
    }
}

impl Complete {
    fn new(profile: &Profile, case: &Case) -> Self {
        let Contact { name, email, phone } = case.contact.clone();
        Self {
            received: case.received,
            due: case.due.map(|due| DueBy { date: due.date, promised: due.stated_by == StatedBy::Council }),
            tier: case.tier,
            urgent: case.priority == domain::routing::Priority::Urgent,
            reason: case.reason.clone(),
            route_wrong: case.route_wrong.clone(),
            resident: Resident { name, email, phone },
            language: case.language,
            sent_by: None,
            answers: case.lines.iter().map(answer).collect(),
            reach: case.needs.iter().map(answer).collect(),
            place: place(profile, case),
            files: Vec::new(),
        }
    }
}

fn answer(line: &Line) -> Answer {
    Answer { question: line.question.clone(), name: line.name.clone(), answer: line.answer.clone() }
}

fn place(profile: &Profile, case: &Case) -> Option<Place> {
    let form = &profile.council.find_service(&case.service)?.form;
    let given = |kind| {
        let questions = form.questions().filter(move |question| question.kind == kind);
        questions.filter_map(|question| case.answers.get(&question.key)).find(|values| !values.is_empty())
    };
    match (given(Kind::Place).map(Vec::as_slice), given(Kind::Address)) {
        (Some([words, latitude, longitude]), _) if !latitude.is_empty() => {
            let (latitude, longitude) = (Some(latitude.clone()), Some(longitude.clone()));
            Some(Place { words: words.clone(), latitude, longitude })
        }
        (Some([words, ..]), _) => Some(Place { words: words.clone(), ..Place::default() }),
        (_, Some(parts)) => {
            let parts = parts.iter().take(ADDRESS_PARTS.len()).filter(|part| !part.is_empty());
            let words = parts.map(String::as_str).collect::<Vec<_>>().join(", ");
            Some(Place { words, ..Place::default() })
        }
        (_, None) => None,
    }
}

impl From<&Attachment> for FileOfCase {
    fn from(file: &Attachment) -> Self {
        Self {
            name: file.name.clone(),
            media_type: file.kind.key().to_owned(),
            bytes: file.size,
            refused: matches!(file.held, Held::Refused),
        }
    }
}
