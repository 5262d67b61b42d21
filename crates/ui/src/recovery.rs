//! What the resident sees when the app has failed. It is in the page from the start, and hidden:
//! the boot script shows it and gives it focus, because after a panic nothing else can.

use leptos::prelude::*;

/// Ways to reach the council go in as children.
#[component]
pub fn Recovery(
    #[prop(into)] heading: String,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div id="recovery" class="app-recovery" role="alert" tabindex="-1" hidden>
            <div class="app-page">
                <h2 class="govuk-heading-l">{heading}</h2>
                <p class="govuk-body">{text}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
