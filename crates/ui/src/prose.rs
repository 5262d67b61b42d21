//! Headings and paragraphs of a page.

use crate::{element::element, link::Link};
use leptos::prelude::*;

pub fn paragraph(text: String) -> AnyView {
    element("p").class("govuk-body").text(text).view()
}

/// A link on a line of its own.
pub fn link_paragraph(link: Link) -> AnyView {
    let link =
        element("a").class("govuk-link").attr("href", link.href).in_language(link.language).text(link.text).view();
    element("p").class("govuk-body").child(link).view()
}

/// Stands over a part of the page.
pub fn subheading(text: String) -> AnyView {
    element("h2").class("govuk-heading-m").text(text).view()
}
