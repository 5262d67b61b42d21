//! Pages that the server draws whole, such as `/` and `/contact`. The one that the browser loaded stays as it is; another
//! is fetched as it would be by a link, and shown in its place.

use crate::{
    api,
    boot::ROOT,
    pages::problem::ProblemPage,
    state::{State, use_state},
};
use leptos::{prelude::*, task::spawn_local};
use ui::{loading_outline::LoadingOutline, page::Page};
use wasm_bindgen::JsCast;
use web_sys::{DomParser, HtmlElement, SupportedType};

/// Called whenever the page is shown.
pub type OnShown = fn(State, &HtmlElement);

#[component]
pub fn DocumentPage(path: &'static str, #[prop(optional)] on_shown: Option<OnShown>) -> impl IntoView {
    let state = use_state();
    let answer = RwSignal::new(None::<Result<(), api::Error>>);
    let show = move || {
        let shown = find(path).inspect(|page| {
            page.set_hidden(false);
            arrive(state, page);
            if let Some(on_shown) = on_shown {
                on_shown(state, page);
            }
        });
        answer.try_set(Some(shown.map(drop).ok_or(api::Error::Fault)));
    };
    let fetch = move || {
        answer.set(None);
        spawn_local(async move {
            match api::document(path).await {
                Ok(html) => {
                    insert(path, &html);
                    show();
                }
                Err(error) => {
                    answer.try_set(Some(Err(error)));
                }
            }
        });
    };
    if find(path).is_some() {
        show()
    } else {
        fetch()
    }
    on_cleanup(move || {
        if let Some(page) = find(path) {
            page.set_hidden(true);
        }
    });
    move || match answer.get() {
        None => view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any(),
        Some(Ok(())) => ().into_any(),
        Some(Err(error)) => view! { <ProblemPage error retry=Callback::new(move |()| fetch())/> }.into_any(),
    }
}

/// The page, if it is in the document.
fn find(path: &str) -> Option<HtmlElement> {
    document().query_selector(&selector(path)).ok()??.dyn_into().ok()
}

fn selector(path: &str) -> String {
    format!(".app-document[data-path='{path}']")
}

/// Takes the page out of a document that was fetched, and puts it where the browser would have.
fn insert(path: &str, html: &str) -> Option<()> {
    let fetched = DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()?;
    let page = fetched.query_selector(&selector(path)).ok()??;
    let root = document().get_element_by_id(ROOT)?;
    root.parent_node()?.insert_before(&page, Some(&root)).ok().map(drop)
}

/// Names the page in the tab, and moves focus to its heading if the resident came from another page.
fn arrive(state: State, page: &HtmlElement) {
    let Some(heading) =
        page.query_selector("h1").ok().flatten().and_then(|heading| heading.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    if state.arrive(&heading.text_content().unwrap_or_default()) {
        heading.set_tab_index(-1);
        // It fails only where the browser has no focus to give.
        let _ = heading.focus();
    }
}
