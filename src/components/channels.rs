//! The council's ways to be reached: every document has them once, in its recovery panel, and this shows them again.

use leptos::{html, prelude::*};

#[component]
pub fn Channels() -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move || {
        if let (Some(place), Some(channels)) = (place.get(), find()) {
            // It fails only for a node that stands above its new place.
            let _ = place.append_child(&channels);
        }
    });
    view! { <div node_ref=place></div> }
}

fn find() -> Option<web_sys::Node> {
    let channels = document().query_selector("#recovery .app-channels").ok()??;
    channels.clone_node_with_deep(true).ok()
}
