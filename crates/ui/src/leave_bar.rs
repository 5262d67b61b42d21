//! <https://design-system.service.gov.uk/components/exit-this-page/>: takes whoever is watched away from a page at once.

use crate::element::element;
use leptos::prelude::*;

/// All that it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeaveWords {
    /// The beginning of the addresses that it is for.
    pub of: String,
    /// "Leave this page".
    pub leave: String,
    /// The same for whoever comes by the keyboard: it follows the link that skips to the page.
    pub quickly: String,
    /// How often a key is pressed yet: twice, once.
    pub more: [String; 2],
    /// What the tab says, which must not tell what the page is about; the same when something is wrong, and how that begins.
    pub title: String,
    pub wrong: String,
    pub error: String,
}

/// `to` is where it goes.
pub fn leave_bar(words: LeaveWords, to: &'static str) -> AnyView {
    let LeaveWords { of, leave, quickly, more, title, wrong, error } = words;
    // The browser goes there, not the app.
    let link = |class: &'static str, text: String| {
        let link = element("a").class(class).attr("href", to).attr("rel", "external nofollow noreferrer");
        link.attr("data-leave-now", "").text(text).view()
    };
    let pressed = element("p").class("app-leave__pressed").attr("role", "status").attr("data-more", more.join("|"));
    let label = leave.clone();
    let button = link("govuk-button govuk-button--warning app-leave__button", leave);
    let bar = element("div").class("app-leave__bar app-wrap").child(button).child(pressed.view()).view();
    let leave = element("section").class("app-leave").attr("aria-label", label).attr("data-of", of);
    let leave = leave.attr("data-title", title).attr("data-wrong", wrong).attr("data-error", error);
    leave.child(link("govuk-skip-link", quickly)).child(bar).view()
}
