//! Which page answers which address. Header and footer are the document's; the app changes only what is between them.

use crate::{
    components::journey::Journey,
    pages::{case::case_pages, document::DocumentPage, form::form_pages, not_found::NotFoundPage, track::track_page},
};
use leptos::prelude::*;
use leptos_router::{
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
                <Route
                    path=path!("/services/:service/form/:page?")
                    view=|| view! { <Journey fetch=|| Box::pin(form_pages())/> }
                />
                <Route path=path!("/track") view=|| view! { <Journey fetch=|| Box::pin(track_page())/> }/>
                <Route
                    path=path!("/cases/:reference/:sent?")
                    view=|| view! { <Journey fetch=|| Box::pin(case_pages())/> }
                />
            </FlatRoutes>
        </Router>
    }
}
