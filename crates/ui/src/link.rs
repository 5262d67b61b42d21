//! Where a link leads and what it says.

use crate::foreign::Foreign;

/// A link in a row of links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    pub text: String,
    /// Of its words.
    pub language: Foreign,
}

impl Link {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), language: None }
    }

    /// Its words are in this language.
    pub fn in_language(self, language: Foreign) -> Self {
        Self { language, ..self }
    }
}

/// A link that fills a row of its own, with a small line below if there is something to add.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub link: Link,
    pub note: Option<String>,
}

impl From<Link> for Row {
    fn from(link: Link) -> Self {
        Self { link, note: None }
    }
}
