//! Where a case is now: the next date is the largest thing after the title.

use crate::{
    door::{Behind, Door},
    tag::{Tag, Tone},
};
use leptos::prelude::*;

/// What a resident comes back to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NowWords {
    /// The status: "With Waste".
    pub status: String,
    pub tone: Tone,
    /// What happens by the date: "A crew will come back by".
    pub lead: String,
    /// The date in words. Without one, `lead` says all.
    pub date: Option<String>,
    /// The date for machines: `2026-11-24`.
    pub datetime: String,
    pub note: Option<String>,
}

/// The door of a case's page. Reasons and links of a missed promise go in as children.
#[component]
pub fn Now(words: NowWords, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <Door behind=Behind::Now>
            <p class="app-now__status"><Tag text=words.status tone=words.tone/></p>
            <p class="app-now__lead">
                {words.lead}
                {words.date.map(|date| view! { " "<time class="app-now__date" datetime=words.datetime>{date}</time> })}
            </p>
            {words.note.map(|note| view! { <p class="app-soft">{note}</p> })}
            {children.map(|children| children())}
        </Door>
    }
}
