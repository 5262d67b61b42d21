//! The ways on from the check page when sending has failed: this device keeps the enquiry, if it is the resident's own; or they
//! see what they sent before.

use super::{Kept, What, sender, store};
use crate::{
    js::is_shared_device,
    keeping,
    pages::sent::sent_page,
    state::{State, use_state},
};
use contract::{cases::NewCase, paths};
use domain::reference::Reference;
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    element::{element, redrawn},
    prose::{paragraph, subheading},
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What could not be sent.
pub struct Failed {
    /// The service's name.
    pub name: String,
    pub case: NewCase,
    /// What was sent from this form before, with other answers.
    pub before: Option<Reference>,
    /// Sends it once more.
    pub again: Arc<dyn Fn(NewCase) + Send + Sync>,
}

/// Draws them. It is code of the chunk: there is none before the chunk is here.
pub type Ways = fn(Failed) -> AnyView;

#[wasm_split(outbox, fallible)]
pub fn find_ways() -> Result<Ways, SplitLoaderError> {
    // The confirmation must not need the network either: it may be gone by then.
    spawn_local(async {
        let _ = sent_page().await;
    });
    Ok(|failed| match failed.before.clone() {
        Some(before) => see_or_send(failed, &before),
        None => ask(Kept { name: failed.name, what: What::Waits(failed.case) }),
    })
}

/// The first answers are a case; the changed ones are another, if the resident wants that.
fn see_or_send(failed: Failed, before: &Reference) -> AnyView {
    let state = use_state();
    let Failed { case, again, .. } = failed;
    let see = paths::case(before);
    let again = move |_| again(NewCase { idempotency_key: keeping::random_key(), ..case.clone() });
    view! {
        <ButtonGroup>
            <ButtonLink text=state.say("not-sent-before-see", &[]) href=see weight=Weight::Secondary/>
            <Button kind="button" weight=Weight::Secondary text=state.say("not-sent-before-send", &[]) on_press=again/>
        </ButtonGroup>
    }
    .into_any()
}

/// What came of the question whose device this is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Open,
    /// Others use this device: nothing is kept on it.
    Shared,
    /// It is their own, and keeps nothing.
    NotKept,
}

/// Asks whose device this is. Nothing is kept before the answer.
fn ask(kept: Kept) -> AnyView {
    let state = use_state();
    let navigate = use_navigate();
    let answer = RwSignal::new(if is_shared_device() { Answer::Shared } else { Answer::Open });
    let busy = RwSignal::new(false);
    let keep = Callback::new(move |()| {
        busy.set(true);
        let (kept, navigate) = (kept.clone(), navigate.clone());
        spawn_local(async move {
            if store::add(&kept).await.is_err() {
                busy.try_set(false);
                answer.try_set(Answer::NotKept);
                return;
            }
            state.enquiry.set(None);
            // Where something waited before, it is read again.
            sender::begin(state);
            sender::read(state).await;
            navigate(paths::OUTBOX, NavigateOptions { replace: true, ..NavigateOptions::default() });
        });
    });
    let view = redrawn(move || match answer.get() {
        Answer::Open => question(state, keep, answer, busy),
        Answer::Shared => told(state.say("own-stay", &[])),
        Answer::NotKept => told(state.say("own-failed", &[])),
    });
    element("div").attr("role", "status").child(view).view()
}

fn question(state: State, keep: Callback<()>, answer: RwSignal<Answer>, busy: RwSignal<bool>) -> AnyView {
    let buttons = view! {
        <ButtonGroup>
            <Button kind="button" weight=Weight::Secondary text=state.say("own-yes", &[]) busy on_press=move |_| keep.run(())/>
            <Button kind="button" weight=Weight::Secondary text=state.say("own-no", &[]) busy on_press=move |_| answer.set(Answer::Shared)/>
        </ButtonGroup>
    };
    element("div")
        .child(subheading(state.say("own-heading", &[])))
        .child(paragraph(state.say("own-text", &[])))
        .child(buttons.into_any())
        .view()
}

/// Takes the focus of the button that is gone.
fn told(text: String) -> AnyView {
    element("p").class("govuk-body").focused(true).text(text).view()
}
