//! The foot of every page: whether somebody is there now, how to reach them, and what a public service owes.

use crate::{
    channel_list::{Open, OpenSign},
    header::nav_links,
    link::Link,
};
use leptos::prelude::*;

/// What the foot says besides the open-now line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FooterWords {
    /// The quickest way to reach somebody: the phone number. At the same place on every page.
    pub contact: Option<Link>,
    /// "Help and legal": names the links for a screen reader.
    pub links_label: String,
    pub links: Vec<Link>,
}

/// The foot of every page.
#[component]
pub fn Footer(words: FooterWords, #[prop(optional_no_strip)] open: Option<Open>) -> impl IntoView {
    view! {
        <footer class="app-footer">
            <div class="app-wrap">
                <div class="app-footer__reach">
                    {open.map(|open| view! { <OpenSign open/> })}
                    {words.contact.map(|link| view! { <p><a class="app-footer__contact" href=link.href>{link.text}</a></p> })}
                </div>
                <nav aria-label=words.links_label>
                    <ul class="app-footer__links">{nav_links(words.links)}</ul>
                </nav>
            </div>
        </footer>
    }
}
