//! `/` – the start page, whole before any of the app arrives.

use super::{council_words, demonstration, document::Document};
use crate::{profile::Profile, server::Server};
use contract::paths;
use leptos::prelude::*;
use ui::{
    element::element,
    link::Link,
    start::{Start, Teaser, TeaserPanel},
};

/// `unfinished` is how many enquiries this browser has begun and not sent.
pub fn document(server: &Server, profile: &Profile, unfinished: usize) -> Document {
    let words = council_words::start(server, profile, council_words::channels(server, profile));
    let title = words.heading.clone();
    let unfinished = (unfinished > 0).then(|| teaser(profile, unfinished));
    let show_how = demonstration::link(server, profile.words);
    Document::whole(server, profile, paths::START.to_owned(), &title, move || {
        let unfinished = unfinished.map(|teaser| view! { <div class="app-panel--first"><TeaserPanel teaser/></div> });
        view! {
            <Start words>{unfinished}</Start>
            {show_how.map(|link| element("div").class("app-page app-show").child(link).view())}
        }
        .into_any()
    })
}

/// Whoever began something goes on with it, instead of telling it once more.
fn teaser(profile: &Profile, unfinished: usize) -> Teaser {
    let words = &profile.words;
    Teaser {
        heading: words.say("start-unfinished", &[("count", &unfinished.to_string())]),
        text: words.say("start-unfinished-text", &[]),
        link: Link::new(paths::DRAFTS, words.say("start-unfinished-link", &[])),
    }
}
