//! A form: pages of questions for a service, shown one page at a time.

mod carry;
mod follow_up;
mod repeat;

pub use carry::{Carried, carry_over};
pub use repeat::Repeat;

use crate::{condition::Condition, language::Language, question::Question};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Form {
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Page {
    /// Stands in the address, such as `which-bin`. Unique in the form.
    pub key: String,
    /// The heading. Left out where the page asks one question, which is then the heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The name of the section that begins here and goes on to the next one. A form with sections has a task list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Of its texts, where they are not in the language of the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Shown when all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "question")]
    pub questions: Vec<Question>,
    /// The form ends here, with a better way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop: Option<Stop>,
    /// Asked again while there is another one to tell about. Gone once the form is ready to be shown: see `expand`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
}

/// Why the form ends, and what to do instead.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Stop {
    /// Paragraphs.
    pub text: Vec<String>,
    /// Another service that helps better, by its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The words of the link to it; the service's name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Page {
    /// A page of one question.
    pub fn of(question: Question) -> Self {
        Self {
            key: question.key.clone(),
            title: None,
            hint: None,
            section: None,
            language: None,
            when: Vec::new(),
            questions: vec![question],
            stop: None,
            repeat: None,
        }
    }
}

impl Form {
    /// Every question of every page.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// The page with this key.
    pub fn find_page(&self, key: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.key == key)
    }

    /// Whether it is long enough for a task list.
    pub fn has_sections(&self) -> bool {
        self.pages.iter().any(|page| page.section.is_some())
    }

    /// The page that asks for the place which the report is about, and that question: see `Question::follow`.
    pub fn followed(&self) -> Option<(&Page, &Question)> {
        self.pages.iter().find_map(|page| Some((page, page.questions.iter().find(|question| question.follow)?)))
    }

    /// The section that a page belongs to.
    pub fn section(&self, page: &str) -> Option<&str> {
        let at = self.pages.iter().position(|other| other.key == page)?;
        self.pages.iter().take(at + 1).rev().find_map(|page| page.section.as_deref())
    }
}

impl Page {
    /// Whether it asks for the place that the report is about: see `Question::follow`.
    pub fn follows(&self) -> bool {
        self.questions.iter().any(|question| question.follow)
    }

    /// The heading of the page.
    pub fn heading(&self) -> &str {
        match (&self.title, self.questions.first()) {
            (Some(title), _) => title,
            (None, Some(question)) => &question.label,
            (None, None) => &self.key,
        }
    }
}
