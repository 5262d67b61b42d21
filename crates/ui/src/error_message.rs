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
    #[prop(into)] error: Signal<Option<String>>,
) -> impl IntoView {
    move || {
        error.get().map(|message| {
            view! {
                <p id=id.clone() class="govuk-error-message">
                    <span class="govuk-visually-hidden">{prefix.clone()}</span>
                    " "
                    {message}
                </p>
            }
        })
    }
}
