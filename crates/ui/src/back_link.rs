//! <https://design-system.service.gov.uk/components/back-link/>

use crate::element::element;
use leptos::prelude::*;

/// Leads to the page before, above the heading.
#[component]
pub fn BackLink(#[prop(into)] text: String, #[prop(into)] href: String) -> impl IntoView {
    back_link(text, href)
}

pub(crate) fn back_link(text: String, href: String) -> AnyView {
    element("a").attr("href", href).class("govuk-back-link").text(text).view()
}
