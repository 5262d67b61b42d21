//! <https://design-system.service.gov.uk/components/tag/>

use leptos::prelude::*;

/// What a tag's colour underlines. The words must say it all without the colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// The council's own colour: on its way.
    #[default]
    Council,
    /// Done.
    Green,
    /// Waits for the resident, or is late.
    Yellow,
    /// Went wrong.
    Red,
    /// Closed, or not begun.
    Grey,
}

/// A status in two or three words.
#[component]
pub fn Tag(#[prop(into)] text: String, #[prop(optional)] tone: Tone) -> impl IntoView {
    let class = match tone {
        Tone::Council => "govuk-tag",
        Tone::Green => "govuk-tag govuk-tag--green",
        Tone::Yellow => "govuk-tag govuk-tag--yellow",
        Tone::Red => "govuk-tag govuk-tag--red",
        Tone::Grey => "govuk-tag govuk-tag--grey",
    };
    view! { <strong class=class>{text}</strong> }
}
