//! `/` – the start page, whole before any of the app arrives.

use super::{council_words, document::Document};
use crate::{profile::Profile, server::Server};
use contract::paths;
use leptos::prelude::*;
use ui::start::Start;

pub fn document(server: &Server, profile: &Profile) -> Document {
    let words = council_words::start(profile, council_words::channels(server, profile));
    let title = words.heading.clone();
    Document::whole(server, profile, paths::START.to_owned(), &title, move || view! { <Start words/> }.into_any())
}
