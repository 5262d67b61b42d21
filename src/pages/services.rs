//! `/services` – find a service: by words (`?q=`), by topic (`?topic=`), or from A to Z. One chunk with the page of a service.

use crate::{
    components::{
        loaded::{Loaded, load},
        service_row::service_row,
    },
    pages::service::Service,
    state::{State, search, use_state},
};
use contract::{
    catalogue::{Catalogue, CatalogueEntry},
    paths,
};
use leptos::prelude::*;
use leptos_router::{
    LazyRoute, NavigateOptions,
    hooks::{use_navigate, use_params_map, use_query_map},
    lazy_route,
};
use std::sync::Arc;
use ui::{
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    question_box::{AskWords, QuestionBox},
};

pub struct ServicesPage;

#[lazy_route]
impl LazyRoute for ServicesPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let params = use_params_map();
        let on_a_service = Memo::new(move |_| params.read().get("service").is_some());
        (move || if on_a_service.get() { view! { <Service/> }.into_any() } else { view! { <Services/> }.into_any() })
            .into_any()
    }
}

#[component]
fn Services() -> impl IntoView {
    let state = use_state();
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            <Loaded load=load(move || state.load_catalogue(), found)/>
        </Page>
    }
}

fn found(catalogue: Arc<Catalogue>) -> impl IntoView {
    let query = use_query_map();
    move || {
        let state = use_state();
        let asked = query.read().get("q").unwrap_or_default();
        let topic =
            query.read().get("topic").and_then(|key| catalogue.topics.iter().find(|topic| topic.key == key).cloned());
        let (heading, services): (String, Vec<&CatalogueEntry>) = match &topic {
            _ if !asked.trim().is_empty() => (state.say("services-search-heading", &[]), search(&catalogue, &asked)),
            Some(topic) => {
                (topic.name.clone(), catalogue.services.iter().filter(|service| service.topic == topic.key).collect())
            }
            None => (state.say("services-heading", &[]), catalogue.services.iter().collect()),
        };
        let focus = state.arrive(&heading);
        let whole = asked.trim().is_empty() && topic.is_none();
        let counted = (!asked.trim().is_empty()).then(|| count_line(state, &asked, services.len()));
        view! {
            <PageHeading text=heading focus/>
            <SearchAgain asked/>
            {counted}
            {whole.then(|| topics(state, &catalogue))}
            <LinkList rows=services.into_iter().map(|service| service_row(state, service)).collect()/>
            {(!whole).then(|| view! {
                <p class="govuk-body"><a class="govuk-link" href=paths::SERVICES>{state.say("services-show-all", &[])}</a></p>
            })}
        }
    }
}

#[component]
fn SearchAgain(asked: String) -> impl IntoView {
    let state = use_state();
    let navigate = use_navigate();
    let words = AskWords {
        label: state.say("start-label", &[]),
        button: state.say("start-button", &[]),
        action: paths::SERVICES.to_owned(),
    };
    let on_search = Callback::new(move |query: String| navigate(&paths::search(&query), NavigateOptions::default()));
    view! { <QuestionBox words query=RwSignal::new(asked) on_search/> }
}

fn count_line(state: State, asked: &str, count: usize) -> impl IntoView + use<> {
    let none = (count == 0).then(|| view! {
        <p class="govuk-body">{state.say("services-none-text", &[])}</p>
        <p class="govuk-body"><a class="govuk-link" href=paths::service("something-else")>{state.say("services-tell-us", &[])}</a></p>
    });
    let text = match count {
        0 => state.say("services-none", &[("query", asked)]),
        count => state.say("services-found", &[("query", asked), ("count", &count.to_string())]),
    };
    view! { <p class="govuk-body" role="status">{text}</p>{none} }
}

fn topics(state: State, catalogue: &Catalogue) -> impl IntoView + use<> {
    let used =
        catalogue.topics.iter().filter(|topic| catalogue.services.iter().any(|service| service.topic == topic.key));
    let rows: Vec<Row> = used.map(|topic| Link::new(paths::topic(&topic.key), topic.name.clone()).into()).collect();
    view! {
        <h2 class="govuk-heading-m">{state.say("services-topics", &[])}</h2>
        <LinkList rows/>
        <h2 class="govuk-heading-m">{state.say("services-a-to-z", &[])}</h2>
    }
}
