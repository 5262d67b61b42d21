//! A journey's chunk of the app: fetched at the first visit. Where that fails the page says so and tries again; the rest of
//! the app goes on.

use crate::{
    api,
    components::loaded::{Load, Loaded, Shown},
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
    let load: Load = Arc::new(move || {
        let fetching = fetch();
        Box::pin(async move {
            let draw: Shown = Arc::new(fetching.await.map_err(|_| api::Error::Unreachable)?);
            Ok(draw)
        })
    });
    view! { <Loaded load/> }
}
