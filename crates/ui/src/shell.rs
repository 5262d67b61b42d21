//! What every page stands in. The server draws it once for a document, and the app changes only what is in `main`.

use crate::{
    channel_list::Open,
    footer::{Footer, FooterWords},
    header::Header,
    link::Link,
    skip_link::SkipLink,
};
use leptos::prelude::*;

/// The words that every page of a council shares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShellWords {
    /// "Skip to main content".
    pub skip: String,
    pub council: Link,
    pub nav_label: String,
    pub nav: Vec<Link>,
    /// Whether the phone lines are open now.
    pub open: Option<Open>,
    pub footer: FooterWords,
}

/// Skip link, what stands above all, header, the page, footer.
#[component]
pub fn Shell(
    words: ShellWords,
    /// A [`crate::ribbon::Ribbon`] in a demonstration, the languages, and the like.
    #[prop(optional, into)]
    above: ViewFn,
    children: Children,
) -> impl IntoView {
    view! {
        <SkipLink text=words.skip target="main"/>
        {above.run()}
        <Header council=words.council nav_label=words.nav_label nav=words.nav/>
        <main id="main" class="app-main" tabindex="-1">{children()}</main>
        <Footer words=words.footer open=words.open/>
    }
}
