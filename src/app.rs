//! Which page answers which address. Header and footer are the document's; the app changes only what is between them.

use crate::pages::{case::CasePage, document::DocumentPage, form::FormPage, not_found::NotFoundPage, track::TrackPage};
use leptos::prelude::*;
use leptos_router::{
    Lazy,
    components::{FlatRoutes, Route, Router},
    path,
};

#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route path=path!("/") view=DocumentPage/>
                <Route path=path!("/contact") view=DocumentPage/>
                <Route path=path!("/services/:service?") view=DocumentPage/>
                <Route path=path!("/services/:service/form/:page?") view={Lazy::<FormPage>::new()}/>
                <Route path=path!("/track") view={Lazy::<TrackPage>::new()}/>
                <Route path=path!("/cases/:reference/:sent?") view={Lazy::<CasePage>::new()}/>
            </FlatRoutes>
        </Router>
    }
}
