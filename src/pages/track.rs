//! `/track` – see a request without an account: its reference, then the code sent to the contact on it.

use crate::{api, components::journey::Draw, state::use_state};
use contract::{
    cases::{Code, CreateAccess, CreateCode},
    paths,
};
use domain::reference::Reference;
use leptos::{either::Either, ev::SubmitEvent, prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use ui::{
    button::{Button, ButtonGroup, Weight},
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    text_input::{TextInput, Width},
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

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
    let typed = RwSignal::new(String::new());
    move || match asked.get() {
        None => Either::Left(view! { <EnterReference typed asked/> }),
        Some(now) => Either::Right(view! { <EnterCode asked=now/> }),
    }
}

#[component]
fn EnterReference(typed: RwSignal<String>, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let state = use_state();
    let heading = state.say("track-heading", &[]);
    let focus = state.arrive(&heading);
    let error = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let reference = match typed.read_untracked().trim() {
            "" => return error.set(Some(state.say("track-reference-missing", &[]))),
            text => Reference::try_from(text.to_owned()),
        };
        let Ok(reference) = reference else {
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
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            <ErrorSummary title=state.say("error-summary", &[]) errors=Signal::derive(move || links("reference", error.get()))/>
            <form novalidate on:submit=submit>
                <PageHeading text=heading focus/>
                {move || view! {
                    <TextInput
                    name="reference" label=state.say("track-reference", &[]) hint=state.say("track-reference-hint", &[])
                    error_prefix=state.say("error-prefix", &[]) error=error.get() value=typed width=Width::Letters20
                    autocomplete="off".to_owned() autocapitalize=Some("characters") spellcheck=Some("false")
                    />
                }}
                <Button text=state.say("continue", &[]) busy/>
            </form>
            <p class="govuk-body">{state.say("track-no-email", &[])}</p>
        </Page>
    }
}

#[component]
fn EnterCode(asked: Asked) -> impl IntoView {
    let state = use_state();
    let navigate = use_navigate();
    let heading = state.say("track-code-heading", &[]);
    let focus = state.arrive(&heading);
    let code = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let news = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let reference = asked.reference.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if code.read_untracked().trim().is_empty() {
            return error.set(Some(state.say("track-code-missing", &[])));
        }
        busy.set(true);
        let (reference, navigate) = (reference.clone(), navigate.clone());
        spawn_local(async move {
            let body = Code { code: code.get_untracked() };
            match api::send(CreateAccess { reference: reference.clone() }, body).await {
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
    view! {
        <Page>
            <ErrorSummary title=state.say("error-summary", &[]) errors=Signal::derive(move || links("code", error.get()))/>
            <form novalidate on:submit=submit>
                <PageHeading text=heading focus/>
                <p class="govuk-body">{state.say("track-code-text", &[("minutes", &asked.minutes.to_string())])}</p>
                {move || view! {
                    <TextInput
                    name="code" label=state.say("track-code", &[]) hint=state.say("track-code-hint", &[])
                    error_prefix=state.say("error-prefix", &[]) error=error.get() value=code width=Width::Letters10
                    inputmode=Some("numeric") autocomplete="one-time-code".to_owned() spellcheck=Some("false")
                    />
                }}
                <p class="govuk-body" role="status">{news}</p>
                <ButtonGroup>
                    <Button text=state.say("track-show", &[]) busy/>
                    <Button kind="button" weight=Weight::Secondary text=state.say("track-code-again", &[]) on_press=again/>
                </ButtonGroup>
            </form>
            <p class="govuk-body">{state.say("track-no-email", &[])}</p>
        </Page>
    }
}

/// What went wrong, in a sentence that says what to do.
fn said(state: crate::state::State, failure: api::Error) -> String {
    match failure {
        api::Error::Unreachable => state.say("problem-unreachable", &[]),
        api::Error::NotFound | api::Error::Fault => state.say("problem-text", &[]),
        api::Error::Problem(problem) => problem.errors.into_iter().next().map_or(problem.detail, |error| error.message),
    }
}

fn links(field: &str, error: Option<String>) -> Vec<ErrorLink> {
    error.into_iter().map(|message| ErrorLink { field: Some(field.to_owned()), message }).collect()
}
