//! The door: a panel with a round top, for the one thing that matters on a page. A page has one door.

use leptos::prelude::*;

/// What stands behind the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// The question box.
    Ask,
    /// Where a case is now.
    Now,
}

/// Frames the one thing that matters.
#[component]
pub fn Door(behind: Behind, children: Children) -> impl IntoView {
    let class = match behind {
        Behind::Ask => "app-door app-door--ask",
        Behind::Now => "app-door app-door--now",
    };
    view! { <div class=class>{children()}</div> }
}
