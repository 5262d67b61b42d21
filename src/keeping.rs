//! Keeps what is typed: the server has it within five seconds, and a form that was begun before goes on where it was.
//!
//! It is part of the main module, so that no journey carries it.

use crate::{
    api,
    state::{Enquiry, State},
};
use contract::{
    drafts::{FindDraft, NewDraft, SetDraft},
    paths::{Place, place},
};
use domain::{answer::Answers, hours::write_time};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use ui::save_note::Saved;

/// After something was typed, what follows within this time is saved with it. Milliseconds.
const PAUSE: u32 = 2000;
/// Between two tries when the server does not answer.
const PAUSE_AFTER_FAILURE: u32 = 5000;

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
    let kept = RwSignal::new(enquiry.answers.get_untracked());
    Effect::new(move || {
        let changed = enquiry.answers.with(|answers| kept.with_untracked(|kept| kept != answers));
        if changed && !waiting.get_untracked() {
            waiting.set(true);
            spawn_local(save(state, enquiry.clone(), kept, waiting));
        }
    });
}

/// Saves until the server has what stands on the page.
async fn save(state: State, enquiry: Enquiry, kept: RwSignal<Answers>, waiting: RwSignal<bool>) {
    let mut pause = PAUSE;
    loop {
        TimeoutFuture::new(pause).await;
        let is_typed = |typed: &Option<Enquiry>| typed.as_ref().is_some_and(|typed| typed.key == enquiry.key);
        if !state.enquiry.try_with_untracked(is_typed).unwrap_or(false) {
            break;
        }
        let answers = enquiry.answers.get_untracked();
        let body = NewDraft {
            service: enquiry.service.clone(),
            form_version: enquiry.form_version.get_untracked(),
            answers: answers.clone(),
            revision: enquiry.revision.get_untracked(),
        };
        match api::send(SetDraft { draft: enquiry.key.clone() }, body).await {
            Ok(saved) => {
                if enquiry.revision.get_untracked() == 0 {
                    state.forget_left();
                }
                enquiry.revision.set(saved.revision);
                kept.try_set(answers);
                let time = write_time(saved.saved.time());
                state.saved.try_set(Some(Saved::OnServer(state.say("saved-at", &[("time", &time)]))));
                pause = PAUSE;
                if kept.with_untracked(|kept| enquiry.answers.with_untracked(|answers| answers == kept)) {
                    break;
                }
            }
            Err(error) => {
                let (key, is_worth_a_try) = trouble(&error);
                state.saved.try_set(Some(Saved::NotYet(state.say(key, &[]))));
                if !is_worth_a_try {
                    // Another tab is ahead, or it was sent: what stands here is not written over that.
                    return;
                }
                pause = PAUSE_AFTER_FAILURE;
            }
        }
    }
    waiting.try_set(false);
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
