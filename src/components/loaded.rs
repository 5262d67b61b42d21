//! Waits for the server, then shows the page, or says what went wrong.

use crate::{
    api,
    pages::{not_found::NotFoundPage, problem::ProblemPage},
    state::use_state,
};
use leptos::{either::EitherOf3, prelude::*};
use ui::{loading_outline::LoadingOutline, page::Page};

#[component]
pub fn Loaded<T, V>(
    resource: LocalResource<Result<T, api::Error>>,
    /// What stands in place of a page that the server does not know.
    #[prop(optional, into)]
    not_found: Option<ViewFn>,
    children: fn(T) -> V,
) -> impl IntoView
where
    T: Clone + 'static,
    V: IntoView + 'static,
{
    let state = use_state();
    let fallback = move || view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> };
    view! {
        <Suspense fallback>
            {move || {
                let not_found = not_found.clone();
                Suspend::new(async move {
                    match resource.await {
                        Ok(value) => EitherOf3::A(children(value)),
                        Err(error) if error.is_not_found() => EitherOf3::B(match not_found {
                            Some(view) => view.run(),
                            None => view! { <NotFoundPage/> }.into_any(),
                        }),
                        Err(error) => EitherOf3::C(view! { <ProblemPage error retry=Callback::new(move |()| resource.refetch())/> }),
                    }
                })
            }}
        </Suspense>
    }
}
