//! A journey's chunk of the app, and the words that journeys say: fetched when it is opened. Where that fails the page says so and tries
//! again; the rest of the app goes on.

use crate::{
    api,
    components::loaded::{Load, Loaded, Shown},
    state::use_state,
    words,
};
use leptos::prelude::*;
use std::{pin::Pin, sync::Arc};
use wasm_split_helpers::SplitLoaderError;

/// Draws the page. It is code of the chunk: there is none before the chunk is here.
pub type Draw = fn() -> AnyView;
/// Fetches the chunk.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Result<Draw, SplitLoaderError>>>>;

#[component]
pub fn Journey(fetch: Fetch) -> impl IntoView {
    let state = use_state();
    let load: Load = Arc::new(move || {
        let (words, fetching) = (words::all(), fetch());
        Box::pin(async move {
            let draw: Shown = Arc::new(fetching.await.map_err(|_| api::Error::Unreachable)?);
            state.set_words(words.read().await.ok_or(api::Error::Unreachable)?);
            Ok(draw)
        })
    });
    view! { <Loaded load/> }
}
