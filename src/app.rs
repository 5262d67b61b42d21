//! Which page answers which address. Header and footer are the document's; the app changes only what is between them.

use crate::{
    components::journey::Journey,
    keeping, outbox,
    pages::{
        document::DocumentPage, form::form_pages, not_found::NotFoundPage, outbox::outbox_page, sent::sent_page,
        track::track_page,
    },
    state::use_state,
};
use contract::paths::{Place, place};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    hooks::use_location,
    path,
};
use std::mem::discriminant;
use ui::element::redrawn;

/// The router has one route, and `contract` reads the address: the router's own matching makes code of each route.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route path=path!("/*page") view=Pages/>
            </FlatRoutes>
        </Router>
    }
}

#[component]
fn Pages() -> impl IntoView {
    let pathname = use_location().pathname;
    // Within a kind of page, its own code follows the address.
    let kind = Memo::new_with_compare(
        move |_| place(&pathname.read()),
        |before, now| before.map(discriminant) != now.map(discriminant),
    );
    let state = use_state();
    if outbox::is_used() {
        // Without its code nothing is sent now; the next page that is loaded tries again.
        spawn_local(async move { outbox::sender::start(state).await.unwrap_or_default() });
    }
    keeping::mind_leaving(state);
    Effect::new(move || {
        if let Place::Form(service, _) = place(&pathname.read()) {
            keeping::begin(state, service);
        }
    });
    redrawn(move || match kind.get() {
        Place::Document => view! { <DocumentPage/> }.into_any(),
        Place::Form(..) => view! { <Journey fetch=|| Box::pin(form_pages())/> }.into_any(),
        Place::Track => view! { <Journey fetch=|| Box::pin(track_page())/> }.into_any(),
        Place::Outbox => view! { <Journey fetch=|| Box::pin(outbox_page())/> }.into_any(),
        Place::Sent(_) => view! { <Journey fetch=|| Box::pin(sent_page())/> }.into_any(),
    })
}
