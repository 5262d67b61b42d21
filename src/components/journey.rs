//! A journey's chunk of the app: fetched at the first visit. Where that fails the page says so and tries again; the rest of
//! the app goes on.

use crate::{api, pages::problem::ProblemPage, state::use_state};
use leptos::{prelude::*, task::spawn_local};
use std::pin::Pin;
use ui::{element::redrawn, loading_outline::LoadingOutline, page::Page};
use wasm_split_helpers::SplitLoaderError;

/// Draws the page. It is code of the chunk: there is none before the chunk is here.
pub type Draw = fn() -> AnyView;
/// Fetches the chunk.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Result<Draw, SplitLoaderError>>>>;

#[component]
pub fn Journey(fetch: Fetch) -> impl IntoView {
    let state = use_state();
    let answer = RwSignal::new(None::<Option<Draw>>);
    let begin = move || {
        answer.set(None);
        spawn_local(async move {
            let fetched = fetch().await;
            answer.try_set(Some(fetched.ok()));
        });
    };
    begin();
    redrawn(move || match answer.get() {
        None => view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any(),
        Some(Some(draw)) => draw(),
        Some(None) => {
            view! { <ProblemPage error=api::Error::Unreachable retry=Callback::new(move |()| begin())/> }.into_any()
        }
    })
}
