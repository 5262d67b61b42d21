//! Ways to reach the council without a form, and whether somebody is there now.

use leptos::prelude::*;

/// One way to reach the council.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Channel {
    /// "Phone".
    pub name: String,
    /// The number or address, as people read it.
    pub value: String,
    /// `tel:` or `mailto:`, or none for a place.
    pub href: Option<String>,
    /// What to know about it.
    pub note: Option<String>,
    pub hours: Vec<Hours>,
    pub open: Option<Open>,
}

/// When a channel is open: "Monday to Friday", "9am to 5pm".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    pub days: String,
    pub times: String,
}

/// Whether a channel is open now, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    pub is_open: bool,
    pub text: String,
}

/// Every channel with its hours.
#[component]
pub fn ChannelList(channels: Vec<Channel>) -> impl IntoView {
    // Erased, or a page with a few lists is a type too deep for the compiler's default limits.
    view! { <ul class="app-channels">{channels.into_iter().map(channel).collect_view()}</ul> }.into_any()
}

/// A filled sign for open, a hollow one for closed, and the words beside it.
#[component]
pub fn OpenSign(open: Open) -> impl IntoView {
    let class = if open.is_open { "app-open" } else { "app-open app-open--closed" };
    view! { <p class=class>{open.text}</p> }
}

fn channel(channel: Channel) -> impl IntoView {
    let nameless = channel.value.is_empty();
    let value = match channel.href {
        Some(href) => leptos::either::Either::Left(view! { <a class="govuk-link" href=href>{channel.value}</a> }),
        None => leptos::either::Either::Right(channel.value),
    };
    let hours = (!channel.hours.is_empty()).then(|| {
        let rows = channel.hours.into_iter().map(|hours| {
            view! { <div><dt>{hours.days}</dt><dd>{hours.times}</dd></div> }
        });
        view! { <dl class="app-hours">{rows.collect_view()}</dl> }
    });
    view! {
        <li class="app-channel">
            <h3 class="app-channel__name">{channel.name}</h3>
            {(!nameless).then(|| view! { <p class="app-channel__value">{value}</p> })}
            {channel.note.map(|note| view! { <p class="app-channel__note app-soft">{note}</p> })}
            {channel.open.map(|open| view! { <OpenSign open/> })}
            {hours}
        </li>
    }
}
