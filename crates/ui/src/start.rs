//! The start page: the question box behind the door, the top tasks, tracking, and ways to reach the
//! council. The server draws it; the app adds suggestions under the box.

use crate::{
    channel_list::{Channel, ChannelList},
    door::{Behind, Door},
    link::{Link, Row},
    link_list::LinkList,
    question_box::{AskWords, QuestionBox},
};
use leptos::prelude::*;

/// All that a start page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartWords {
    /// "What do you need?"
    pub heading: String,
    pub ask: AskWords,
    pub tasks_heading: String,
    pub tasks: Vec<Row>,
    pub track: Teaser,
    pub reach_heading: String,
    pub channels: Vec<Channel>,
}

/// A heading, a sentence, and where to go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Teaser {
    pub heading: String,
    pub text: String,
    pub link: Link,
}

/// Where the app shows what it finds while a resident types.
pub const SUGGESTIONS: &str = "suggestions";

/// The start page. What only some residents see (an unfinished form, a warning of floods) goes in as
/// children, above the top tasks.
#[component]
pub fn Start(words: StartWords, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="app-start">
            <div class="app-wrap">
                <Door behind=Behind::Ask>
                    <h1 class="govuk-heading-xl" >{words.heading}</h1>
                    <QuestionBox words=words.ask query=RwSignal::new(String::new())>
                        <div id=SUGGESTIONS></div>
                    </QuestionBox>
                </Door>
                {children.map(|children| children())}
                <div class="app-start__columns">
                    <section>
                        <h2 class="govuk-heading-m">{words.tasks_heading}</h2>
                        <LinkList rows=words.tasks/>
                    </section>
                    <TeaserPanel teaser=words.track/>
                </div>
                <section class="app-start__reach">
                    <h2 class="govuk-heading-m">{words.reach_heading}</h2>
                    <ChannelList channels=words.channels/>
                </section>
            </div>
        </div>
    }
}

/// A panel beside the tasks: tracking, or an unfinished form.
#[component]
pub fn TeaserPanel(teaser: Teaser, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    // Erased for the same reason as the lists: see `link_list.rs`.
    view! {
        <section class="app-panel">
            <h2 class="govuk-heading-m">{teaser.heading}</h2>
            <p class="govuk-body">{teaser.text}</p>
            <p class="app-panel__links">
                <a class="govuk-link" href=teaser.link.href>{teaser.link.text}</a>
                {children.map(|children| children())}
            </p>
        </section>
    }
    .into_any()
}
