//! A still outline of what is coming. It appears after 100 ms: what is quicker should not flicker.

use crate::element::element;
use leptos::prelude::*;

/// `text` ("Loading") is read out, not shown.
#[component]
pub fn LoadingOutline(#[prop(into)] text: String) -> impl IntoView {
    let line = || element("span").class("app-loading__line").view();
    element("div")
        .class("app-loading")
        .attr("role", "status")
        .child(element("span").class("govuk-visually-hidden").text(text).view())
        .children([line(), line(), line()])
        .view()
}
