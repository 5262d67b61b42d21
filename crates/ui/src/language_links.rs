//! The languages of the portal, each by its own name. A link leads to the same page in it.

use crate::element::element;
use leptos::prelude::*;

/// A language that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// The BCP 47 tag of its name.
    pub code: String,
    pub name: String,
    pub href: String,
    /// The tag of the page that it leads to.
    pub leads_to: String,
    /// The page is in it now.
    pub is_current: bool,
}

pub fn language_links(label: String, links: Vec<LanguageLink>) -> AnyView {
    let item = |link: LanguageLink| {
        let name = if link.is_current {
            element("span").attr("aria-current", "true")
        } else {
            // The browser goes there, not the app: all that stands on the page changes.
            element("a").attr("href", link.href).attr("rel", "external").attr("hreflang", link.leads_to)
        };
        element("li").child(name.attr("lang", link.code).text(link.name).view()).view()
    };
    let list = element("ul").class("app-languages").children(links.into_iter().map(item)).view();
    element("nav").attr("aria-label", label).child(list).view()
}
