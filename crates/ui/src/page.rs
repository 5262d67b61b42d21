//! The column of a page: as wide as lines can be read.

use crate::{back_link::BackLink, link::Link};
use leptos::prelude::*;

/// Everything but the start page stands in one.
#[component]
pub fn Page(#[prop(optional_no_strip, into)] back: Option<Link>, children: Children) -> impl IntoView {
    view! {
        <div class="app-page">
            {back.map(|back| view! { <BackLink text=back.text href=back.href/> })}
            {children()}
        </div>
    }
}
