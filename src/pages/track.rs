//! `/track` – see a request without an account: its reference, then the code sent to the contact on it.

use crate::{
    api,
    components::{journey::Draw, typed::text},
    state::{State, use_state},
};
use contract::{
    cases::{Code, CreateAccess, CreateCode},
    paths,
};
use domain::reference::Reference;
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use ui::{
    button::{Button, ButtonGroup, Weight},
    element::{element, live, redrawn},
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    text_input::{TextInput, Width},
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Event;

#[wasm_split(track, fallible)]
pub fn track_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <Track/> }.into_any())
}

/// A code was asked for, for this case.
#[derive(Clone)]
struct Asked {
    reference: Reference,
    minutes: u16,
}

#[component]
fn Track() -> impl IntoView {
    let asked = RwSignal::new(None::<Asked>);
    redrawn(move || match asked.get() {
        None => view! { <EnterReference asked/> }.into_any(),
        Some(now) => view! { <EnterCode asked=now/> }.into_any(),
    })
}

#[component]
fn EnterReference(asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let state = use_state();
    let heading = state.say("track-heading", &[]);
    let focus = state.arrive(&heading);
    let error = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let typed = StoredValue::new(String::new());
    let submit = move |event: Event| {
        event.prevent_default();
        let text = text(&event, "reference").trim().to_owned();
        typed.set_value(text.clone());
        if text.is_empty() {
            return error.set(Some(state.say("track-reference-missing", &[])));
        }
        let Ok(reference) = Reference::try_from(text) else {
            return error.set(Some(state.say("track-reference-wrong", &[])));
        };
        busy.set(true);
        spawn_local(async move {
            match api::send(CreateCode { reference: reference.clone() }, ()).await {
                Ok(sent) => {
                    asked.try_set(Some(Asked { reference, minutes: sent.minutes }));
                }
                Err(failure) => {
                    busy.try_set(false);
                    error.try_set(Some(said(state, failure)));
                }
            }
        });
    };
    let field = move || {
        view! {
            <TextInput
                name="reference" label=state.say("track-reference", &[]) hint=state.say("track-reference-hint", &[])
                error_prefix=state.say("error-prefix", &[]) error=error.get() value=typed.get_value() width=Width::Letters20
                autocomplete="off".to_owned() autocapitalize=Some("characters") spellcheck=Some("false")
            />
        }
        .into_any()
    };
    let form = element("form")
        .flag("novalidate", true)
        .on("submit", submit)
        .child(view! { <PageHeading text=heading focus/> }.into_any())
        .child(redrawn(field))
        .child(view! { <Button text=state.say("continue", &[]) busy/> }.into_any());
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            {summary(state, "reference", error)}
            {form.view()}
            {paragraph(state.say("track-no-email", &[]))}
        </Page>
    }
}

#[component]
fn EnterCode(asked: Asked) -> impl IntoView {
    let state = use_state();
    let navigate = use_navigate();
    let heading = state.say("track-code-heading", &[]);
    let focus = state.arrive(&heading);
    let typed = StoredValue::new(String::new());
    let error = RwSignal::new(None::<String>);
    let news = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let reference = asked.reference.clone();
    let submit = move |event: Event| {
        event.prevent_default();
        let code = text(&event, "code");
        typed.set_value(code.clone());
        if code.trim().is_empty() {
            return error.set(Some(state.say("track-code-missing", &[])));
        }
        busy.set(true);
        let (reference, navigate) = (reference.clone(), navigate.clone());
        spawn_local(async move {
            match api::post(CreateAccess { reference: reference.clone() }, Code { code }).await {
                Ok(_) => {
                    navigate(&paths::case(&reference), NavigateOptions { replace: true, ..NavigateOptions::default() })
                }
                Err(failure) => {
                    busy.try_set(false);
                    error.try_set(Some(said(state, failure)));
                }
            }
        });
    };
    let again = move |_| {
        let reference = asked.reference.clone();
        spawn_local(async move {
            match api::send(CreateCode { reference }, ()).await {
                Ok(_) => news.try_set(state.say("track-code-sent-again", &[])),
                Err(failure) => error.try_set(Some(said(state, failure))).map(|_| String::new()),
            };
        });
    };
    let field = move || {
        view! {
            <TextInput
                name="code" label=state.say("track-code", &[]) hint=state.say("track-code-hint", &[])
                error_prefix=state.say("error-prefix", &[]) error=error.get() value=typed.get_value() width=Width::Letters10
                inputmode=Some("numeric") autocomplete="one-time-code".to_owned() spellcheck=Some("false")
            />
        }
        .into_any()
    };
    let buttons = view! {
        <ButtonGroup>
            <Button text=state.say("track-show", &[]) busy/>
            <Button kind="button" weight=Weight::Secondary text=state.say("track-code-again", &[]) on_press=again/>
        </ButtonGroup>
    };
    let form = element("form")
        .flag("novalidate", true)
        .on("submit", submit)
        .child(view! { <PageHeading text=heading focus/> }.into_any())
        .child(paragraph(state.say("track-code-text", &[("minutes", &asked.minutes.to_string())])))
        .child(redrawn(field))
        .child(element("p").class("govuk-body").attr("role", "status").child(live(move || news.get())).view())
        .child(buttons.into_any());
    view! {
        <Page>
            {summary(state, "code", error)}
            {form.view()}
            {paragraph(state.say("track-no-email", &[]))}
        </Page>
    }
}

/// What went wrong, in a sentence that says what to do.
fn said(state: State, failure: api::Error) -> String {
    match failure {
        api::Error::Unreachable => state.say("problem-unreachable", &[]),
        api::Error::NotFound | api::Error::Fault => state.say("problem-text", &[]),
        api::Error::Problem(problem) => problem.errors.into_iter().next().map_or(problem.detail, |error| error.message),
    }
}

/// The summary of what is wrong with the one field of a page.
fn summary(state: State, field: &'static str, error: RwSignal<Option<String>>) -> AnyView {
    redrawn(move || {
        let errors =
            error.get().into_iter().map(|message| ErrorLink { field: Some(field.to_owned()), message }).collect();
        view! { <ErrorSummary title=state.say("error-summary", &[]) errors/> }.into_any()
    })
}
