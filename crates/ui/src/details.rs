//! <https://design-system.service.gov.uk/components/details/>

use leptos::prelude::*;

/// Help that only some need, behind a line to open.
#[component]
pub fn Details(#[prop(into)] summary: String, children: Children) -> impl IntoView {
    view! {
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">{children()}</div>
        </details>
    }
}
