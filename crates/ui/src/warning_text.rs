//! <https://design-system.service.gov.uk/components/warning-text/>

use leptos::prelude::*;

/// Warns of something with consequences.
#[component]
pub fn WarningText(
    /// "Warning", for those who cannot see the sign.
    #[prop(into)]
    prefix: String,
    #[prop(into)] text: String,
) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{prefix}</span>" "{text}
            </strong>
        </div>
    }
}
