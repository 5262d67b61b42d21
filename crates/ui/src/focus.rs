//! Moves focus the way a full page load would, so that a screen reader starts where the news is.

use leptos::{html, prelude::*};

/// Gives focus to something that no Tab key reaches: a heading, a summary.
pub(crate) fn take_focus(element: &web_sys::HtmlElement) {
    element.set_tab_index(-1);
    // It fails only where the browser has no focus to give.
    let _ = element.focus();
}

/// For a page's heading: it takes focus once it stands in the page.
pub(crate) fn focused_heading(focus: bool) -> NodeRef<html::H1> {
    let heading = NodeRef::<html::H1>::new();
    if focus {
        Effect::new(move || {
            if let Some(heading) = heading.get() {
                take_focus(&heading);
            }
        });
    }
    heading
}
