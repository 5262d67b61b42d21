//! The `h1` of a page. It takes focus, as a full page load would let a screen reader start there.

use crate::focus::focused_heading;
use leptos::prelude::*;

/// Says what the page is for; the caption, what it belongs to.
#[component]
pub fn PageHeading(
    #[prop(into)] text: String,
    #[prop(optional_no_strip, into)] caption: Option<String>,
    #[prop(default = true)] focus: bool,
) -> impl IntoView {
    let heading = focused_heading(focus);
    view! {
        {caption.map(|text| view! { <Caption text/> })}
        <h1 class="govuk-heading-xl" node_ref=heading>{text}</h1>
    }
}

/// What a page belongs to, above a heading that is a label or legend.
#[component]
pub fn Caption(#[prop(into)] text: String) -> impl IntoView {
    view! { <span class="govuk-caption-l">{text}</span> }
}
