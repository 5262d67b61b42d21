//! The council's name behind its door mark, and the few links that every page has.

use crate::{door_mark::door_mark, link::Link};
use leptos::prelude::*;

/// The head of every page.
#[component]
pub fn Header(
    /// The council's name, leading to the start page.
    council: Link,
    /// "Menu": names the links for a screen reader.
    #[prop(into)]
    nav_label: String,
    nav: Vec<Link>,
) -> impl IntoView {
    view! {
        <header class="app-header">
            <div class="app-wrap app-header__row">
                <a class="app-header__name" href=council.href>{door_mark()}<span>{council.text}</span></a>
                <nav aria-label=nav_label>
                    <ul class="app-header__links">{nav_links(nav)}</ul>
                </nav>
            </div>
        </header>
    }
}

pub(crate) fn nav_links(links: Vec<Link>) -> impl IntoView {
    links.into_iter().map(|link| view! { <li><a href=link.href>{link.text}</a></li> }).collect_view()
}
