//! What makes a page live: its parts that change, what it says without a signal, and the script that looks after both. Without
//! script it is a page like any other.

use domain::words::Words;
use leptos::prelude::*;
use ui::element::element;

const SCRIPT: &str = "/live.js";
const PRINT: &str = "/print.js";

/// A part of the page that is drawn again when something changed. What is read out when it does is said by one of them alone.
pub fn region(id: &'static str, is_said: bool, inside: AnyView) -> AnyView {
    let part = element("div").attr("id", id).attr("data-live", "");
    let part = if is_said { part.attr("aria-live", "polite") } else { part };
    part.child(inside).view()
}

/// Stands on top when the page can't ask the council: from when it is.
/// `changes` is the address at which the page hears of changes.
pub fn stale(words: &Words, changes: &str) -> AnyView {
    let text = words.say("live-stale", &[("time", "{time}")]);
    let line = element("p").class("govuk-body app-stale").attr("role", "status").flag("hidden", true);
    line.attr("data-stale", text).attr("data-changes", changes.to_owned()).view()
}

/// Shown where there is a script to press it.
pub fn print_button(words: &Words) -> AnyView {
    let button = element("button").attr("type", "button").class("govuk-button govuk-button--secondary");
    let button = button.flag("hidden", true).attr("data-print", "").text(words.say("print", &[])).view();
    element("p").class("govuk-body").child(button).view()
}

/// For a page that can be printed and does not change.
pub fn print_script() -> AnyView {
    element("script").attr("src", PRINT).flag("defer", true).view()
}

pub fn script() -> AnyView {
    element("script").attr("src", SCRIPT).flag("defer", true).view()
}
