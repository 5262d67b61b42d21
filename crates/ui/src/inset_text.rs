//! <https://design-system.service.gov.uk/components/inset-text/>

use leptos::prelude::*;

/// Sets a paragraph apart from those around it.
#[component]
pub fn InsetText(children: Children) -> impl IntoView {
    view! { <div class="govuk-inset-text">{children()}</div> }
}
