//! Stands on every page above the header: its languages, how it looks, and what reads it aloud.

use crate::{element::element, link::Link};
use leptos::prelude::*;

/// `aloud` is what the button says that the loader shows where a device can speak, and `reader` is where its words are.
pub fn strip(label: String, languages: AnyView, comfort: Link, aloud: String, reader: &'static str) -> AnyView {
    let sign = element("span").attr("aria-hidden", "true").class("app-strip__sign").text("Aa").view();
    // The browser goes there, not the app: all that stands on the page may look different afterwards.
    let comfort = element("a").attr("href", comfort.href).attr("rel", "external").child(sign).text(comfort.text).view();
    let aloud = element("button").attr("type", "button").attr("id", "aloud").attr("data-reader", reader).text(aloud);
    let aloud = aloud.flag("hidden", true).view();
    let tools = element("div").class("app-strip__tools").child(comfort).child(aloud).view();
    element("section").class("app-wrap app-strip").attr("aria-label", label).child(languages).child(tools).view()
}
