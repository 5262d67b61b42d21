//! Something to know before anything else, above all that danger to life is for 999.

use crate::link::Link;
use leptos::prelude::*;

/// How urgent a notice is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Urgency {
    /// Changes what the resident will do here.
    #[default]
    Important,
    /// Danger: the form is not the way.
    Emergency,
}

/// Strong and calm: a heading, a few words, and the one link that helps.
#[component]
pub fn Notice(
    /// Unique in the page; ties the heading to the notice.
    #[prop(into)]
    id: String,
    #[prop(into)] heading: String,
    #[prop(optional)] urgency: Urgency,
    /// The number to call.
    #[prop(optional_no_strip, into)]
    call: Option<Link>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = match urgency {
        Urgency::Important => "app-notice",
        Urgency::Emergency => "app-notice app-notice--emergency",
    };
    view! {
        <section class=class aria-labelledby=id>
            <h2 class="app-notice__heading" id=id.clone()>{heading}</h2>
            {children.map(|children| children())}
            {call.map(|call| view! { <p class="app-notice__call"><a href=call.href>{call.text}</a></p> })}
        </section>
    }
}
