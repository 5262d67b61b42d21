//! Files on their way to the council. They are the enquiry's, not a page's: an upload goes on while the resident goes on.

use leptos::prelude::*;

#[derive(Clone, Default)]
pub struct Uploads {
    /// Those that are not yet answers.
    pub list: ArcRwSignal<Vec<Upload>>,
    /// The values of those that are, and are being scanned.
    pub scanning: ArcRwSignal<Vec<String>>,
    /// The last thing that happened, for those who don't see it.
    pub said: ArcRwSignal<String>,
    /// What is wrong with what was chosen last.
    pub wrong: ArcRwSignal<String>,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub number: u32,
    /// The key of the question that it answers.
    pub question: String,
    pub name: String,
    pub stage: Stage,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Stage {
    /// For its turn: files go one after the other.
    Waiting,
    /// It is made smaller.
    Preparing,
    /// So many percent are sent.
    Sending(u8),
    /// Why it was not sent.
    Failed(String),
}

impl Uploads {
    /// Whether an answer to this question is still on its way.
    pub fn has(&self, question: &str) -> bool {
        self.list.with_untracked(|list| list.iter().any(|upload| upload.question == question))
    }
}
