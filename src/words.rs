//! The words that the app says: few before any journey, all with the first one. The boot script knows where they are.

use domain::words::Words;
use js_sys::{Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Words that are on their way.
pub struct Coming(Option<Promise>);

/// Those that any page says. The boot script began to fetch them before the app was there.
pub fn first() -> Coming {
    fetch("first")
}

/// Begins to fetch all.
pub fn all() -> Coming {
    fetch("all")
}

fn fetch(part: &str) -> Coming {
    let words = Reflect::get(&window(), &"frontDoorWords".into());
    let promise = words.and_then(|words| Reflect::get(&words, &part.into()));
    Coming(promise.ok().and_then(|promise| promise.dyn_into().ok()))
}

impl Coming {
    pub async fn read(self) -> Option<Words> {
        let text = JsFuture::from(self.0?).await.ok()?.as_string()?;
        contract::json::read(&text).ok()
    }
}
