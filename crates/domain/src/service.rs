//! One thing that a resident can ask for.

use crate::{feedback::FeedbackKind, form::Form, language::Language, part::Part, routing::Rule, team::Team};
use serde::{Deserialize, Serialize};

/// A service as its profile describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The file's name; stands in the address, such as `missed-bin`.
    #[serde(default)]
    pub key: String,
    /// As a resident would ask for it, such as "Report a missed bin".
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// Of name and summary, where they are not in the language of the profile.
    #[serde(skip)]
    pub head_language: Option<Language>,
    /// Of what stands before the form, in the same way.
    #[serde(skip)]
    pub body_language: Option<Language>,
    /// The key of its topic in the council's list.
    pub topic: String,
    /// The words people use for it, for finding it.
    #[serde(default)]
    pub words: Vec<String>,
    /// Its number in the Local Government Services List (OGL), where it has one.
    #[serde(default)]
    pub lgsl: Option<u16>,
    /// Who does the work, where the council has that team.
    pub team: Team,
    /// In a two-tier area the county does it, though the team is otherwise a district's own.
    #[serde(default)]
    pub county: bool,
    /// Another body does it everywhere: a key of the profile's agencies.
    #[serde(default)]
    pub agency: Option<String>,
    /// What is sent with it is feedback of this kind, and no request.
    #[serde(default)]
    pub feedback: Option<FeedbackKind>,
    /// The question whose answer is the team that gets it: its options are the council's teams, and then those that it names itself.
    #[serde(default)]
    pub team_question: Option<String>,
    /// It stands in no list and is found by no words: something else leads to it, such as what a resident has.
    #[serde(default)]
    pub unlisted: bool,
    /// What may solve it without a form: paragraphs that any officer would say (tier 1).
    #[serde(default)]
    pub answer: Vec<String>,
    /// Being seen on this page could put somebody at risk.
    #[serde(default)]
    pub sensitive: bool,
    /// What to have at hand.
    #[serde(default)]
    pub needs: Vec<String>,
    /// How long the form takes, such as "About 2 minutes".
    #[serde(default)]
    pub time: Option<String>,
    /// As the council states it, or `check` where it sets a charge that is not known here. Not shown where left out.
    #[serde(default)]
    pub cost: Option<String>,
    /// What happens after sending, step by step.
    #[serde(default)]
    pub next: Vec<String>,
    /// Where to go when another authority does the work.
    #[serde(default)]
    pub elsewhere: Option<Link>,
    /// The same in British Sign Language.
    #[serde(default)]
    pub bsl: Option<Link>,
    /// The same in easy words with pictures.
    #[serde(default)]
    pub easy_read: Option<Link>,
    /// Danger to life: answered with whom to call, before any form.
    #[serde(default)]
    pub emergency: Option<Emergency>,
    #[serde(default)]
    pub form: Form,
    /// Who gets it: ordered, the first match wins.
    #[serde(default, rename = "route")]
    pub rules: Vec<Rule>,
    /// Further teams that get a case of their own from the same form.
    #[serde(default, rename = "part")]
    pub parts: Vec<Part>,
}

/// The value of a cost that the council sets and this profile does not hold.
pub const CHECK_COST: &str = "check";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Link {
    pub text: String,
    pub href: String,
}

/// Whom to call at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Emergency {
    /// What to do now, such as "Call 999 now".
    pub heading: String,
    pub calls: Vec<Call>,
    /// The form stands under it all the same, for when the danger is over.
    #[serde(default)]
    pub then_form: bool,
}

/// A number to call, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Call {
    pub when: String,
    pub number: String,
}

impl Service {
    /// Whether there is a form to fill in.
    pub fn has_form(&self) -> bool {
        !self.form.pages.is_empty()
    }
}
