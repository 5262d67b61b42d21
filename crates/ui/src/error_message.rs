//! <https://design-system.service.gov.uk/components/error-message/>

use leptos::prelude::*;

/// Says what is wrong with a field and how to put it right; nothing while nothing is wrong.
#[component]
pub fn ErrorMessage(
    /// The field's id and `-error`.
    #[prop(into)]
    id: String,
    /// "Error:", for those who cannot see the colour.
    #[prop(into)]
    prefix: String,
    #[prop(optional_no_strip)] error: Option<String>,
) -> impl IntoView {
    error.map(|message| {
        view! {
            <p id=id class="govuk-error-message">
                <span class="govuk-visually-hidden">{prefix}</span>
                " "
                {message}
            </p>
        }
    })
}
