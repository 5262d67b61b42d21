//! The council's ways to be reached, as every page can show them.

use crate::state::use_state;
use leptos::prelude::*;
use ui::channel_list::ChannelList;

#[component]
pub fn Channels() -> impl IntoView {
    let channels = use_state().boot.with_value(|boot| boot.start.channels.clone());
    view! { <ChannelList channels/> }
}
