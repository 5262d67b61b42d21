//! Pages that the server draws whole, such as `/`, `/contact`, each service, `/account` and `/home`. The one that the browser
//! loaded stays as it is; another is fetched as a link would, and put in its place. A page that was left comes back as it was,
//! unless what stands in it is somebody's own.

use crate::{
    api,
    boot::ROOT,
    components::question_box::enhance,
    pages::{not_found::NotFoundPage, problem::ProblemPage},
    state::{State, use_state},
};
use contract::paths::{self, Place, place};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};
use ui::{element::redrawn, loading_outline::LoadingOutline, page::Page};
use wasm_bindgen::JsCast;
use web_sys::{DomParser, HtmlElement, SupportedType};

/// The attribute with the address that a page was drawn for.
const PATH: &str = "data-path";

/// The page that is shown now.
type Shown = StoredValue<Option<HtmlElement>, LocalStorage>;

#[component]
pub fn DocumentPage() -> impl IntoView {
    let state = use_state();
    let location = use_location();
    let navigate = use_navigate();
    let path = Memo::new(move |before: Option<&String>| match place(&location.pathname.read()) {
        Place::Document => location.pathname.get() + &query(&location.search.get()),
        // Another page is about to take this one's place.
        _ => before.cloned().unwrap_or_default(),
    });
    let answer = RwSignal::new(None::<Result<(), api::Error>>);
    let tries = RwSignal::new(());
    let shown = Shown::new_local(None);
    state.go.set_value(Some(Callback::new(move |path: String| navigate(&path, NavigateOptions::default()))));
    Effect::new(move || {
        tries.track();
        leave(state, shown);
        let path = path.get();
        match find(state, &path) {
            Some(page) => answer.set(show(state, shown, page)),
            None => {
                answer.set(None);
                spawn_local(fetch(state, shown, path, answer));
            }
        }
    });
    on_cleanup(move || leave(state, shown));
    let retry = Callback::new(move |()| tries.set(()));
    redrawn(move || match answer.get() {
        None => view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any(),
        Some(Ok(())) => ().into_any(),
        Some(Err(error)) if error.is_not_found() => view! { <NotFoundPage/> }.into_any(),
        Some(Err(error)) => view! { <ProblemPage error retry/> }.into_any(),
    })
}

async fn fetch(state: State, shown: Shown, path: String, answer: RwSignal<Option<Result<(), api::Error>>>) {
    let fetched = api::document(&path).await;
    // The resident may have gone on meanwhile.
    let is_wanted = answer.try_get_untracked() == Some(None) && address().as_deref() == Some(&path);
    if is_wanted {
        answer.set(match fetched {
            Ok(html) => parse(&html).map_or(Some(Err(api::Error::Fault)), |page| show(state, shown, page)),
            Err(error) => Some(Err(error)),
        });
    }
}

/// What stands in the address bar.
fn address() -> Option<String> {
    let location = window().location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}

fn query(search: &str) -> String {
    match search.trim_start_matches('?') {
        "" => String::new(),
        search => format!("?{search}"),
    }
}

/// The page as it stands in the document, or as it was left.
fn find(state: State, path: &str) -> Option<HtmlElement> {
    let is_it = |page: &HtmlElement| page.get_attribute(PATH).as_deref() == Some(path);
    let here = document().query_selector(".app-document").ok().flatten();
    // The page that the browser loaded is the one that was asked for, whatever it was drawn for.
    let here = here.and_then(|page| page.dyn_into().ok()).filter(|page| is_it(page) || !state.has_moved());
    here.or_else(|| state.left.with_value(|left| left.iter().find(|page| is_it(page)).cloned()))
}

/// The page in a document that was fetched.
fn parse(html: &str) -> Option<HtmlElement> {
    let fetched = DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()?;
    fetched.query_selector(".app-document").ok()??.dyn_into().ok()
}

/// Puts the page where the browser would have, names it in the tab, and moves focus to what is wrong in it, or to its heading if
/// the resident came from another page.
fn show(state: State, shown: Shown, page: HtmlElement) -> Option<Result<(), api::Error>> {
    // A page that was fetched is connected too: to the document that it came in.
    if !document().contains(Some(&page)) {
        let root = document().get_element_by_id(ROOT)?;
        root.insert_adjacent_element("beforebegin", &page).ok()?;
        run_script(&page);
    }
    enhance(state, &page);
    let heading = page.query_selector("h1").ok()??.dyn_into::<HtmlElement>().ok()?;
    let name = heading.text_content().unwrap_or_default();
    let news = state.arrive(&name).then_some(heading);
    let wrong = page.query_selector(".govuk-error-summary").ok()?.and_then(|summary| summary.dyn_into().ok());
    if wrong.is_some() {
        state.title_error(&name);
    }
    // Who went on typing before the app was here stays where they are.
    if let Some(news) = wrong.or(news)
        && page.query_selector(":focus").ok()?.is_none()
    {
        news.set_tab_index(-1);
        // It fails only where the browser has no focus to give.
        let _ = news.focus();
    }
    shown.set_value(Some(page));
    Some(Ok(()))
}

/// A script that was parsed with a page that was fetched does not run: it is made anew.
fn run_script(page: &HtmlElement) -> Option<()> {
    let parsed = page.query_selector("script").ok()??;
    let script = document().create_element("script").ok()?;
    script.set_attribute("src", &parsed.get_attribute("src")?).ok()?;
    parsed.insert_adjacent_element("afterend", &script).ok()?;
    parsed.remove();
    Some(())
}

/// Takes the page out of the document, and keeps it as it is.
fn leave(state: State, shown: Shown) {
    if let Some(page) = shown.try_update_value(Option::take).flatten() {
        page.remove();
        let path = page.get_attribute(PATH).unwrap_or_default();
        // What is going on in an account may have gone on when the resident comes back, and the next one at a shared computer is
        // shown no address. The same holds for staff.
        let own = [paths::ACCOUNT, paths::HOME, paths::CASES, paths::APPOINTMENTS, paths::DESK, paths::TAKE];
        if own.iter().any(|own| path.starts_with(own)) {
            return;
        }
        state.left.update_value(|left| {
            left.retain(|other| other.get_attribute(PATH).as_deref() != Some(&path));
            left.push(page);
        });
    }
}
