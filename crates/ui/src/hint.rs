//! <https://design-system.service.gov.uk/components/hint/>

use leptos::prelude::*;

/// Help that everybody who answers the question needs.
#[component]
pub fn Hint(
    /// The field's id and `-hint`.
    #[prop(into)]
    id: String,
    #[prop(into)] text: String,
) -> impl IntoView {
    view! { <div id=id class="govuk-hint">{text}</div> }
}
