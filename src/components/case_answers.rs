//! What was sent, question by question.

use crate::state::use_state;
use asking::file_links;
use contract::paths;
use domain::{language::Language, submission::Line};
use leptos::prelude::*;
use ui::summary_list::{SummaryList, SummaryRow};

#[component]
pub fn CaseAnswers(lines: Vec<Line>) -> impl IntoView {
    let state = use_state();
    let not_given = state.say("check-not-given", &[]);
    let rows = lines
        .into_iter()
        .map(|line| SummaryRow {
            key: line.name,
            value: if line.answer.is_empty() { not_given.clone() } else { line.answer },
            change: None,
            links: file_links(&state.words(), &line.files, paths::file),
            language: line.language.map(Language::marks),
            key_language: None,
        })
        .collect();
    view! { <SummaryList rows/> }
}
