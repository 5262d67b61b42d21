//! <https://design-system.service.gov.uk/components/skip-link/>

use leptos::prelude::*;

/// The first thing the Tab key reaches: past the header, to what the page is for.
#[component]
pub fn SkipLink(
    #[prop(into)] text: String,
    /// The id of the main part. It has a tab index, so that the browser moves focus there.
    target: &'static str,
) -> impl IntoView {
    // `external`: the app's router leaves it to the browser, which moves focus; the router would only scroll.
    view! { <a href=format!("#{target}") rel="external" class="govuk-skip-link">{text}</a> }
}
