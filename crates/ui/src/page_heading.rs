//! The `h1` of a page. It takes focus, as a full page load would let a screen reader start there.

use crate::element::{all, element};
use leptos::prelude::*;

/// Says what the page is for; the caption, what it belongs to.
#[component]
pub fn PageHeading(
    #[prop(into)] text: String,
    #[prop(optional_no_strip, into)] caption: Option<String>,
    #[prop(default = true)] focus: bool,
) -> impl IntoView {
    let heading = element("h1").class("govuk-heading-xl").focused(focus).text(text).view();
    all(caption.map(caption_above).into_iter().chain([heading]))
}

/// What a page belongs to, above a heading that is a label or legend.
#[component]
pub fn Caption(#[prop(into)] text: String) -> impl IntoView {
    caption_above(text)
}

fn caption_above(text: String) -> AnyView {
    element("span").class("govuk-caption-l").text(text).view()
}
