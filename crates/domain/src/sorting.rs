//! The one way in for what residents say of the council's work: two plain questions lead to the form that fits, or to what helps
//! better than a form. What is no complaint is the council's own list.

use crate::{
    answer::Answers,
    feedback::{FeedbackKind, FeedbackPolicy},
    form::Form,
    reference::Reference,
    service::Service,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A matter that has a way of its own, and why it is no complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherRoute {
    /// Stands in an address, such as `planning`.
    pub key: String,
    /// As a resident would say it, such as "Appeal a planning decision".
    pub label: String,
    pub reason: String,
    /// The keys of the services that are the way for it, the best first.
    pub services: Vec<String>,
}

/// What it is that somebody has to say: the first question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    Thanks,
    Idea,
    Comment,
    /// A service went wrong.
    Wrong,
    /// A decision, a person or a policy that they disagree with.
    Disagree,
}

impl Matter {
    pub const ALL: [Self; 5] = [Self::Thanks, Self::Idea, Self::Comment, Self::Wrong, Self::Disagree];

    pub fn key(self) -> &'static str {
        match self {
            Self::Thanks => "thanks",
            Self::Idea => "idea",
            Self::Comment => "comment",
            Self::Wrong => "wrong",
            Self::Disagree => "disagree",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.key() == key)
    }
}

/// The second answer, where the first needs one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Second<'a> {
    /// Whether the council was told before that the service went wrong.
    ToldBefore(bool),
    /// Which of the council's other routes it is, by its key.
    Route(&'a str),
    /// It is none of them.
    NoRoute,
}

/// Where the answers lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way<'a> {
    Form(FeedbackKind),
    /// Ask first whether the council knows of it.
    AskToldBefore,
    /// Ask first which matter it is.
    AskRoute,
    /// A request puts it right, sooner than a complaint. What the council's own policy says of that, where it does.
    PutRight {
        informal: Option<&'a str>,
    },
    Other(&'a OtherRoute),
}

/// Sorts what a resident has to say. To complain all the same is always open, and is not asked here.
pub fn sort<'a>(matter: Matter, second: Option<Second<'_>>, policy: &'a FeedbackPolicy) -> Way<'a> {
    match (matter, second) {
        (Matter::Thanks, _) => Way::Form(FeedbackKind::Compliment),
        (Matter::Idea, _) => Way::Form(FeedbackKind::Suggestion),
        (Matter::Comment, _) => Way::Form(FeedbackKind::Comment),
        (Matter::Wrong, Some(Second::ToldBefore(true))) => Way::Form(FeedbackKind::Complaint),
        (Matter::Wrong, Some(Second::ToldBefore(false))) => {
            Way::PutRight { informal: policy.complaints.informal.as_deref() }
        }
        (Matter::Wrong, _) => Way::AskToldBefore,
        (Matter::Disagree, _) if policy.other_routes.is_empty() => Way::Form(FeedbackKind::Complaint),
        (Matter::Disagree, Some(Second::NoRoute)) => Way::Form(FeedbackKind::Complaint),
        (Matter::Disagree, Some(Second::Route(key))) => {
            policy.other_routes.iter().find(|route| route.key == key).map_or(Way::AskRoute, Way::Other)
        }
        (Matter::Disagree, _) => Way::AskRoute,
    }
}

/// What a form for feedback knows by the keys of its questions, so that it is not asked again: that it was sorted, ...
pub const SORTED: &str = "kind";
/// ... the reference of the case that it is about, ...
pub const CASE: &str = "case";
/// ... the topic of the service, ...
pub const TOPIC: &str = "topic";
/// ... and the team.
pub const TEAM: &str = "team";

/// What feedback is about, where it began on the page of a service or of a case.
#[derive(Debug, Clone, Copy, Default)]
pub struct About<'a> {
    pub service: Option<&'a Service>,
    pub case: Option<&'a Reference>,
}

/// The answers that a form for feedback begins with. Only what is a good answer to its question.
pub fn begin(form: &Form, kind: FeedbackKind, about: About<'_>, today: Date) -> Answers {
    let topic = about.service.map(|service| service.topic.clone());
    let team = about.service.map(|service| service.team.key().to_owned());
    let known = [
        (SORTED, Some(kind.key().to_owned())),
        (CASE, about.case.map(ToString::to_string)),
        (TOPIC, topic),
        (TEAM, team),
    ];
    let answer = |(key, value): (&str, Option<String>)| {
        let question = form.questions().find(|question| question.key == key)?;
        let answer = vec![value?];
        question.check(Some(&answer), today).is_none().then(|| (key.to_owned(), answer))
    };
    known.into_iter().filter_map(answer).collect()
}

#[cfg(test)]
mod tests;
