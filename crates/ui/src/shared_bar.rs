//! Stands on every page of a shared device: the one button that clears it, and the question whether somebody is still there.

use crate::{
    button::{Button, Weight},
    element::element,
};
use leptos::prelude::*;

/// All that it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SharedWords {
    /// "Shared computer".
    pub label: String,
    /// "Finish and clear this computer".
    pub finish: String,
    /// The page that is shown when it is cleared.
    pub done: String,
    /// Seconds without a touch until it warns, and until it is cleared.
    pub warns: i64,
    pub idle: i64,
    /// The server is told no more often that somebody is there.
    pub tells: i64,
    pub warning: String,
    pub warning_text: String,
    /// How long is left, once for each whole minute that it may be, the longest first.
    pub minutes_left: Vec<String>,
    pub stay: String,
    /// What is said where the computer was cleared without a network: heading, sentences, and what leads on.
    pub offline: Vec<String>,
    /// In place of its first two, where something is left.
    pub not_clear: Vec<String>,
    /// How much is left of "{what}": "{count}"; and what a browser may keep, by the name of its attribute.
    pub left: String,
    pub kinds: Vec<(&'static str, String)>,
}

/// The bar. `action` is where its form goes; the script finds its words in its attributes.
pub fn shared_bar(words: SharedWords, action: &str) -> AnyView {
    let finish = view! { <Button text=words.finish.clone() weight=Weight::Secondary/> }.into_any();
    let form = element("form").attr("method", "post").attr("action", action).attr("data-finish", "").child(finish);
    let heading = element("h2").class("govuk-heading-m").attr("id", "still-there").text(words.warning).view();
    let left = element("p").class("govuk-body").attr("role", "status").attr("data-left", words.minutes_left.join("|"));
    let stay = view! { <Button text=words.stay kind="button"/> }.into_any();
    let clear = view! { <Button text=words.finish kind="button" weight=Weight::Secondary/> }.into_any();
    let buttons = element("div").class("govuk-button-group").child(stay).child(clear).view();
    let dialog = element("dialog").class("app-still-there").attr("aria-labelledby", "still-there");
    let text = element("p").class("govuk-body").text(words.warning_text).view();
    let dialog = dialog.child(heading).child(text).child(left.view()).child(buttons).view();
    let label = element("p").class("app-ribbon__text").text(words.label.clone()).view();
    // There may be another ribbon: each needs a name of its own.
    let bar = element("aside")
        .class("app-ribbon app-ribbon--shared")
        .attr("aria-label", words.label)
        .attr("data-offline", words.offline.join("|"))
        .attr("data-not-clear", words.not_clear.join("|"))
        .attr("data-item", words.left);
    let bar = words.kinds.into_iter().fold(bar, |bar, (name, said)| bar.attr(name, said));
    let bar = bar.attr("data-warns", words.warns.to_string()).attr("data-idle", words.idle.to_string());
    let bar = bar.attr("data-tells", words.tells.to_string()).attr("data-done", words.done);
    bar.child(label).child(form.view()).child(dialog).view()
}
