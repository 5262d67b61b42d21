//! Keeps what is typed: the server has it within five seconds, and a form that was begun before goes on where it was.
//!
//! It is part of the main module, so that no journey carries it. What it says comes with the journey of the form, which is there by then.

use crate::{
    api, js,
    state::{Enquiry, State},
};
use contract::{
    drafts::{FindDraft, NewDraft, SetDraft},
    paths::{Place, place},
};
use domain::answer::Answers;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use ui::save_note::Saved;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// After something was typed, what follows within this time is saved with it. Milliseconds.
const PAUSE: u32 = 2000;
/// Between two tries when the server does not answer.
const PAUSE_AFTER_FAILURE: u32 = 5000;
/// While an earlier save is on its way. Milliseconds.
const SHORT: u32 = 100;
/// The links that the browser follows itself, and that may wait: not the one that leaves in haste.
const EXTERNAL: &str = "a[rel=external]:not([href^='#'])";
/// Held down, they open a link beside the page, which then stays.
const BESIDE: [&str; 3] = ["ctrlKey", "metaKey", "shiftKey"];
/// Where a page that goes out of sight saves at once: not on a shared device, nor where somebody may be watched, nor once the page was
/// blanked. These are left to be cleared.
const OWN: &str = "[data-device=own] main:not(.app-leave ~ main)";

/// Saves at once when the resident goes elsewhere: to another app, to another page by a link that then waits, or for good.
pub fn mind_leaving(state: State) {
    let leave = move |event: Event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.as_ref().and_then(followed);
        let is_beside = BESIDE.iter().any(|key| js::get(&event, key).is_ok_and(|held| held.is_truthy()));
        let is_leaving = !is_beside
            && (link.is_some() || pressed.is_none() && document().query_selector(OWN).is_ok_and(|own| own.is_some()));
        if let Some(enquiry) = state.enquiry.get_untracked()
            && is_leaving
            && !enquiry.is_kept()
        {
            event.prevent_default();
            spawn_local(async move {
                // If it can't be saved they stay with what they typed.
                if let (Some(PAUSE), Some(link)) = (put(state, &enquiry).await, link) {
                    link.click();
                }
            });
        }
    };
    js::listen(&document(), "visibilitychange", leave);
    js::listen(&document(), "click", leave);
}

/// The link that was pressed, if it leads to another page.
fn followed(pressed: &Element) -> Option<HtmlElement> {
    pressed.closest(EXTERNAL).ok()??.dyn_into().ok()
}

/// Makes ready the enquiry of this service: the one that is being typed, or the draft that this browser has, or a new one.
pub fn begin(state: State, service: String) {
    let new = Enquiry::new(service, random_key(), Answers::new());
    if is_begun(state, &new) {
        return;
    }
    state.saved.set(None);
    spawn_local(async move {
        loop {
            let found = api::send(FindDraft { service: new.service.clone() }, ()).await;
            if !is_asked(&new.service) || is_begun(state, &new) {
                // The resident went on meanwhile; what they type now is not to be replaced.
                return;
            }
            // Without an answer a new form is better than none, until the draft is found or something is typed.
            let is_open = found.as_ref().is_err_and(api::Error::is_worth_a_retry);
            let enquiry = match found {
                Ok(Some(draft)) => {
                    let enquiry = Enquiry::new(new.service.clone(), draft.draft, draft.answers);
                    enquiry.revision.set(draft.revision);
                    enquiry.again.set(draft.again);
                    enquiry
                }
                Ok(None) | Err(_) => new.clone(),
            };
            if !is_shown(state, &enquiry) {
                take_up(state, enquiry);
            }
            if !is_open {
                return;
            }
            TimeoutFuture::new(PAUSE_AFTER_FAILURE).await;
        }
    });
}

/// From now on this is the enquiry that is being typed.
pub fn take_up(state: State, enquiry: Enquiry) {
    keep(state, enquiry.clone());
    state.enquiry.try_set(Some(enquiry));
}

/// Whether a form of the new one's service is there that is not to be replaced: another one, or this with something typed.
fn is_begun(state: State, new: &Enquiry) -> bool {
    let is_other = |shown: &Enquiry| shown.service == new.service && !(shown.key == new.key && is_blank(shown));
    state.enquiry.with_untracked(|enquiry| enquiry.as_ref().is_some_and(is_other))
}

fn is_blank(enquiry: &Enquiry) -> bool {
    enquiry.answers.with_untracked(Answers::is_empty)
}

fn is_shown(state: State, enquiry: &Enquiry) -> bool {
    state.enquiry.with_untracked(|shown| shown.as_ref().is_some_and(|shown| shown.key == enquiry.key))
}

/// Whether the address is still that of this service's form.
fn is_asked(service: &str) -> bool {
    let path = window().location().pathname().unwrap_or_default();
    matches!(place(&path), Place::Form(asked, _) if asked == service)
}

/// Saves the answers of an enquiry whenever they change, for as long as it is the one that is being typed.
fn keep(state: State, enquiry: Enquiry) {
    let waiting = RwSignal::new(false);
    Effect::new(move || {
        enquiry.answers.track();
        if !enquiry.is_kept() && !waiting.get_untracked() {
            waiting.set(true);
            spawn_local(save(state, enquiry.clone(), waiting));
        }
    });
}

/// Saves until the server has what stands on the page.
async fn save(state: State, enquiry: Enquiry, waiting: RwSignal<bool>) {
    let mut pause = PAUSE;
    loop {
        TimeoutFuture::new(pause).await;
        let is_typed = |typed: &Option<Enquiry>| typed.as_ref().is_some_and(|typed| typed.key == enquiry.key);
        if enquiry.is_kept() || !state.enquiry.try_with_untracked(is_typed).unwrap_or(false) {
            break;
        }
        let Some(next) = put(state, &enquiry).await else { return };
        pause = next;
    }
    waiting.try_set(false);
}

/// Saves what stands on the page now. How long to wait before the next time; `None` if there is to be none.
async fn put(state: State, enquiry: &Enquiry) -> Option<u32> {
    while enquiry.is_saving.get_untracked() {
        TimeoutFuture::new(SHORT).await;
    }
    enquiry.is_saving.set(true);
    let answers = enquiry.answers.get_untracked();
    let body = NewDraft {
        service: enquiry.service.clone(),
        form_version: enquiry.form_version.get_untracked(),
        answers: answers.clone(),
        revision: enquiry.revision.get_untracked(),
    };
    let reply = api::send(SetDraft { draft: enquiry.key.clone() }, body).await;
    enquiry.is_saving.set(false);
    match reply {
        Ok(saved) => {
            if enquiry.revision.get_untracked() == 0 {
                state.forget_left();
            }
            enquiry.revision.set(saved.revision);
            enquiry.kept.set(answers);
            let time = state.words().time(saved.saved.time());
            state.saved.try_set(Some(Saved::OnServer(state.say("saved-at", &[("time", &time)]))));
            Some(PAUSE)
        }
        Err(error) => {
            let (key, is_worth_a_try) = trouble(&error);
            state.saved.try_set(Some(Saved::NotYet(state.say(key, &[]))));
            if is_worth_a_try {
                return Some(PAUSE_AFTER_FAILURE);
            }
            // Another tab is ahead, or it was sent: what stands here is not written over that, and keeps nobody here.
            enquiry.kept.set(answers);
            None
        }
    }
}

/// What to say when a save fails, and whether to try again.
fn trouble(error: &api::Error) -> (&'static str, bool) {
    match error {
        api::Error::Unreachable => ("saved-not-unreachable", true),
        api::Error::Problem(problem) if problem.kind.ends_with("/draft-changed") => ("saved-not-other-tab", false),
        api::Error::Problem(problem) if problem.kind.ends_with("/draft-sent") => ("saved-not-sent", false),
        api::Error::Problem(problem) if problem.kind.ends_with("/form-changed") => ("saved-not-changed", false),
        api::Error::NotFound | api::Error::Fault | api::Error::Problem(_) => ("saved-not-fault", true),
    }
}

/// Sixteen random bytes in hex.
pub fn random_key() -> String {
    let mut bytes = [0_u8; 16];
    if let Ok(crypto) = window().crypto() {
        // It fails only for more bytes than a page may ask for.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes.iter().fold(String::new(), |mut text, byte| {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
        text
    })
}
