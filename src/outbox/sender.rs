//! Sends what waits: at the start of the app, when the signal is back, and every now and then. Each keeps the key of its form, so
//! that the council has one case however often it is sent, from however many tabs.

use super::{Entry, Id, Kept, Stage, What, note, store};
use crate::{
    api,
    js::{get, global, listen},
    state::State,
};
use contract::cases::{CreateCase, NewCase, SentCase};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Between two tries, in milliseconds.
const PAUSE: u32 = 60_000;

#[wasm_split(outbox, fallible)]
pub fn start(state: State) -> Result<(), SplitLoaderError> {
    begin(state);
    Ok(())
}

/// Sends for as long as the document lives, and says on every page that something waits. Once is enough.
pub fn begin(state: State) {
    if state.outbox.with_untracked(Option::is_some) {
        return;
    }
    state.outbox.set(Some(Vec::new()));
    note::show(state);
    listen(&window(), "online", move |_| spawn_local(send_all(state)));
    spawn_local(async move {
        loop {
            if is_online() {
                send_all(state).await;
            } else {
                read(state).await;
            }
            TimeoutFuture::new(PAUSE).await;
        }
    });
}

/// What the browser knows of the network: a no is sure, a yes is not.
fn is_online() -> bool {
    let online = global("navigator").and_then(|navigator| get(&navigator, "onLine"));
    !online.is_ok_and(|online| online.is_falsy())
}

/// Sends each that waits, one after the other.
pub async fn send_all(state: State) {
    read(state).await;
    let ids: Vec<Id> = list(state).into_iter().map(|entry| entry.id).collect();
    for id in ids {
        send(state, id).await;
    }
}

/// What is on this device, as far as it is known.
fn list(state: State) -> Vec<Entry> {
    state.outbox.get_untracked().unwrap_or_default()
}

/// Reads again what is kept: another tab may have sent or deleted it.
pub async fn read(state: State) {
    let Ok(kept) = store::list().await else {
        return;
    };
    let before = list(state);
    let entry = |(id, kept)| {
        let known = before.iter().find(|entry| entry.id == id && entry.kept == kept);
        let stage = known.map_or(Stage::OnDevice, |entry| entry.stage.clone());
        Entry { id, kept, stage }
    };
    state.outbox.set(Some(kept.into_iter().map(entry).collect()));
}

async fn send(state: State, id: Id) {
    let waiting = list(state).into_iter().find(|entry| entry.id == id && entry.stage == Stage::OnDevice);
    let Some(Entry { kept: Kept { name, what: What::Waits(case) }, .. }) = waiting else {
        return;
    };
    update(state, id, |entry| entry.stage = Stage::Sent);
    match create(case).await {
        Ok(sent) => {
            let kept = Kept { name, what: What::Received(sent.reference) };
            // Where it can't be written it is sent again, and ends in the same case.
            let _ = store::set(id, &kept).await;
            update(state, id, |entry| entry.kept = kept);
        }
        Err(error) if error.is_worth_a_retry() => update(state, id, |entry| entry.stage = Stage::OnDevice),
        Err(error) => update(state, id, |entry| entry.stage = refused(state, error)),
    }
}

async fn create(case: NewCase) -> Result<SentCase, api::Error> {
    api::read(&api::post(CreateCase, case).await?)
}

fn update(state: State, id: Id, change: impl FnOnce(&mut Entry)) {
    state.outbox.update(|entries| {
        if let Some(entry) = entries.iter_mut().flatten().find(|entry| entry.id == id) {
            change(entry);
        }
    });
}

/// Why the council does not take it, in a sentence that says what to do.
fn refused(state: State, error: api::Error) -> Stage {
    let api::Error::Problem(problem) = error else {
        return Stage::Refused { why: state.say("not-sent-refused", &[]), before: None };
    };
    let why = match problem.case {
        Some(_) => state.say("not-sent-before", &[]),
        None if problem.errors.is_empty() => problem.detail,
        None => problem.errors.into_iter().map(|error| error.message).collect::<Vec<_>>().join(". "),
    };
    Stage::Refused { why, before: problem.case }
}
