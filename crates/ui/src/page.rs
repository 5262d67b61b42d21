//! The column of a page: as wide as lines can be read.

use crate::{back_link::back_link, element::element, link::Link};
use leptos::prelude::*;

/// Everything but the start page stands in one.
#[component]
pub fn Page(#[prop(optional_no_strip, into)] back: Option<Link>, children: Children) -> impl IntoView {
    let back = back.map(|back| back_link(back.text, back.href));
    element("div").class("app-page").children(back).child(children()).view()
}
