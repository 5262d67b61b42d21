//! What every page shares, and which page answers which address.

use crate::{
    pages::{case::CasePage, contact::ContactPage, form::FormPage, not_found::NotFoundPage, sent::SentPage, service::ServicePage, services::ServicesPage, start::StartPage, track::TrackPage},
    state::State,
};
use domain::words::Words;
use leptos::prelude::*;
use leptos_router::{
    Lazy,
    components::{FlatRoutes, Route, Router},
    path,
};
use ui::{boot::Boot, ribbon::Ribbon, shell::Shell};

#[component]
pub fn App(boot: Boot, words: Words, query: String) -> impl IntoView {
    let shell = boot.shell.clone();
    let (nav, open) = (boot.nav.clone(), boot.open.clone());
    let ribbon = boot.demo.then(|| words.say("demo-ribbon", &[]));
    provide_context(State::new(boot, words, query));
    view! {
        <Router>
            <Shell words=shell nav=Signal::stored(nav) open=Signal::stored(open) ribbon=ViewFn::from(move || ribbon.clone().map(|text| view! { <Ribbon text/> }))>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=StartPage/>
                    <Route path=path!("/services") view={Lazy::<ServicesPage>::new()}/>
                    <Route path=path!("/services/:service") view={Lazy::<ServicePage>::new()}/>
                    <Route path=path!("/services/:service/form/:page?") view={Lazy::<FormPage>::new()}/>
                    <Route path=path!("/track") view={Lazy::<TrackPage>::new()}/>
                    <Route path=path!("/cases/:reference") view={Lazy::<CasePage>::new()}/>
                    <Route path=path!("/cases/:reference/sent") view={Lazy::<SentPage>::new()}/>
                    <Route path=path!("/contact") view={Lazy::<ContactPage>::new()}/>
                </FlatRoutes>
            </Shell>
        </Router>
    }
}
