//! <https://design-system.service.gov.uk/components/panel/>, in the shape of a door.

use crate::element::element;
use leptos::prelude::*;

/// Says that it worked, with the reference to keep. Links don't belong in here.
#[component]
pub fn Confirmation(
    #[prop(into)] title: String,
    /// "Your reference".
    #[prop(into)]
    label: String,
    #[prop(into)] reference: String,
    #[prop(default = true)] focus: bool,
) -> impl IntoView {
    let heading = element("h1").class("govuk-panel__title").focused(focus).text(title).view();
    view! {
        <div class="govuk-panel govuk-panel--confirmation">
            {heading}
            <div class="govuk-panel__body">{label}<br/><strong>{reference}</strong></div>
        </div>
    }
}
