//! <https://design-system.service.gov.uk/components/panel/>, in the shape of a door.

use crate::focus::focused_heading;
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
    let heading = focused_heading(focus);
    view! {
        <div class="govuk-panel govuk-panel--confirmation">
            <h1 class="govuk-panel__title" node_ref=heading>{title}</h1>
            <div class="govuk-panel__body">{label}<br/><strong>{reference}</strong></div>
        </div>
    }
}
