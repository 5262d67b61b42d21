//! The `h1` of a page. It takes focus, as a full page load would let a screen reader start there.

use crate::{
    element::{all, element},
    foreign::Foreign,
};
use leptos::prelude::*;

/// Says what the page is for; the caption, what it belongs to.
#[component]
pub fn PageHeading(
    #[prop(into)] text: String,
    #[prop(optional_no_strip, into)] caption: Option<String>,
    #[prop(default = true)] focus: bool,
    /// Of the heading.
    #[prop(optional)]
    language: Foreign,
    /// Of the caption.
    #[prop(optional)]
    caption_language: Foreign,
) -> impl IntoView {
    let heading = element("h1").class("govuk-heading-xl").in_language(language).focused(focus).text(text).view();
    all(caption.map(|caption| caption_above(caption, caption_language)).into_iter().chain([heading]))
}

/// What a page belongs to, above a heading that is a label or legend.
#[component]
pub fn Caption(#[prop(into)] text: String, #[prop(optional)] language: Foreign) -> impl IntoView {
    caption_above(text, language)
}

fn caption_above(text: String, language: Foreign) -> AnyView {
    element("span").class("govuk-caption-l").in_language(language).text(text).view()
}
