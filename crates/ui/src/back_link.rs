//! <https://design-system.service.gov.uk/components/back-link/>

use leptos::prelude::*;

/// Leads to the page before, above the heading.
#[component]
pub fn BackLink(#[prop(into)] text: String, #[prop(into)] href: String) -> impl IntoView {
    view! { <a href=href class="govuk-back-link">{text}</a> }
}
