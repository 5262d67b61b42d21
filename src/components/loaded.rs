//! Waits for the server, then shows the page, or says what went wrong.
//!
//! One small part for every page, without a type for each: a resource and a suspense for each page's answer would be
//! several kilobytes apiece.

use crate::{
    api,
    pages::{not_found::NotFoundPage, problem::ProblemPage},
    state::use_state,
};
use leptos::{prelude::*, task::spawn_local};
use std::{pin::Pin, sync::Arc};
use ui::{element::redrawn, loading_outline::LoadingOutline, page::Page};

/// Draws the page, once its data is here.
pub type Shown = Arc<dyn Fn() -> AnyView + Send + Sync>;
type Loading = Pin<Box<dyn Future<Output = Result<Shown, api::Error>>>>;
/// Asks the server. The signals that it reads ask again when they change.
pub type Load = Arc<dyn Fn() -> Loading + Send + Sync>;

/// Joins a question to the server and the view of its answer.
pub fn load<T, F>(ask: impl Fn() -> F + Send + Sync + 'static, view: fn(Arc<T>) -> AnyView) -> Load
where
    T: Send + Sync + 'static,
    F: Future<Output = Result<T, api::Error>> + 'static,
{
    Arc::new(move || {
        let answer = ask();
        Box::pin(async move {
            let value = Arc::new(answer.await?);
            let shown: Shown = Arc::new(move || view(value.clone()));
            Ok(shown)
        })
    })
}

#[component]
pub fn Loaded(
    load: Load,
    /// What stands in place of a page that the server does not know.
    #[prop(optional_no_strip, into)]
    not_found: Option<ViewFn>,
) -> impl IntoView {
    let state = use_state();
    let answer = RwSignal::new(None::<Result<Shown, api::Error>>);
    let tries = RwSignal::new(());
    Effect::new(move || {
        tries.track();
        let loading = load();
        spawn_local(async move {
            answer.try_set(Some(loading.await));
        });
    });
    let retry = Callback::new(move |()| {
        answer.set(None);
        tries.set(());
    });
    redrawn(move || match answer.get() {
        None => view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any(),
        Some(Ok(shown)) => shown(),
        Some(Err(error)) if error.is_not_found() => match &not_found {
            Some(view) => view.run(),
            None => view! { <NotFoundPage/> }.into_any(),
        },
        Some(Err(error)) => view! { <ProblemPage error retry/> }.into_any(),
    })
}
