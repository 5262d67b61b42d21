//! What has happened to a case and what comes. The past is solid, the future hollow and dashed.

use crate::link::Link;
use leptos::prelude::*;

/// Where an event lies in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum When {
    #[default]
    Past,
    /// The last thing that happened: here the case is now.
    Here,
    Future,
}

/// One thing that happened to a case, or is going to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineEvent {
    pub when: When,
    pub text: String,
    /// The time in words.
    pub time: Option<String>,
    /// The time for machines.
    pub datetime: String,
    pub note: Option<String>,
    /// What came with it.
    pub links: Vec<Link>,
}

/// "Done", "Now", "Still to come": what the shapes say, for those who cannot see them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineWords {
    pub past: String,
    pub here: String,
    pub future: String,
}

/// A case's events, oldest first.
#[component]
pub fn Timeline(events: Vec<TimelineEvent>, words: TimelineWords) -> impl IntoView {
    let items = events.into_iter().map(|event| item(event, &words));
    view! { <ol class="app-timeline">{items.collect_view()}</ol> }
}

fn item(event: TimelineEvent, words: &TimelineWords) -> impl IntoView + use<> {
    let (class, said, current) = match event.when {
        When::Past => ("app-event", &words.past, None),
        When::Here => ("app-event app-event--here", &words.here, Some("step")),
        When::Future => ("app-event app-event--future", &words.future, None),
    };
    let said = said.clone();
    view! {
        <li class=class aria-current=current>
            <span class="govuk-visually-hidden">{said}": "</span>
            <strong class="app-event__text">{event.text}</strong>
            {event.time.map(|time| view! { " "<time class="app-event__time" datetime=event.datetime>{time}</time> })}
            {event.note.map(|note| view! { " "<span class="app-event__note">{note}</span> })}
            {event.links.into_iter().map(|link| view! {
                " "<a class="govuk-link app-event__link" href=link.href target="_blank" rel="noopener">{link.text}</a>
            }).collect_view()}
        </li>
    }
}
