//! Headings and paragraphs of a page.

use crate::element::element;
use leptos::prelude::*;

pub fn paragraph(text: String) -> AnyView {
    element("p").class("govuk-body").text(text).view()
}

/// Stands over a part of the page.
pub fn subheading(text: String) -> AnyView {
    element("h2").class("govuk-heading-m").text(text).view()
}
