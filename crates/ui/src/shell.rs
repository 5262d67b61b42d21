//! What every page stands in. Server and app render it from the same words, so that one takes over from
//! the other without a flash.

use crate::{
    channel_list::Open,
    footer::{Footer, FooterWords},
    header::Header,
    link::Link,
    skip_link::SkipLink,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words that every page of a council shares.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShellWords {
    /// "Skip to main content".
    pub skip: String,
    pub council: Link,
    pub nav_label: String,
    pub footer: FooterWords,
}

/// Skip link, ribbon, header, the page, footer.
#[component]
pub fn Shell(
    words: ShellWords,
    #[prop(into)] nav: Signal<Vec<Link>>,
    /// Whether the phone lines are open now.
    #[prop(optional, into)]
    open: Signal<Option<Open>>,
    /// A [`crate::ribbon::Ribbon`], in a demonstration.
    #[prop(optional, into)]
    ribbon: ViewFn,
    children: Children,
) -> impl IntoView {
    view! {
        <SkipLink text=words.skip target="main"/>
        {ribbon.run()}
        <Header council=words.council nav_label=words.nav_label nav/>
        <main id="main" class="app-main" tabindex="-1">{children()}</main>
        <Footer words=words.footer open/>
    }
}
