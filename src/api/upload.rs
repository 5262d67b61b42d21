//! Sends a file, and says how far it is. `fetch` can't say that; `XMLHttpRequest` can.

use super::{Error, refusal};
use crate::js::{call, get, make, number, set, text};
use contract::{
    endpoint::{Endpoint, SAME_SITE_HEADER},
    files::{CreateFile, FILE_NAME_HEADER},
};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::window;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::Event;

/// How often it is looked at. Milliseconds.
const LOOK_EVERY: u32 = 100;
/// What a request's state is once all has happened to it.
const DONE: f64 = 4.0;

/// What is sent.
pub struct Outgoing {
    pub bytes: JsValue,
    pub kind: String,
    pub name: String,
}

/// Sends it. `goes_on` is told how many percent are sent, and ends it by saying no. The answer is not yet read.
pub async fn upload(file: &Outgoing, goes_on: impl Fn(u8) -> bool) -> Result<String, Error> {
    let sent = Rc::new(Cell::new(0));
    let heard = sent.clone();
    let progress = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let (loaded, total) = (number(&event, "loaded"), number(&event, "total"));
        heard.set((loaded / total.max(1.0) * 100.0) as u8);
    });
    let request = begin(file, progress.as_ref()).map_err(|_| Error::Fault)?;
    while number(&request, "readyState") < DONE {
        if !goes_on(sent.get()) {
            // It fails only where nothing is under way.
            let _ = call(&request, "abort", &[]);
            return Err(Error::Unreachable);
        }
        TimeoutFuture::new(LOOK_EVERY).await;
    }
    let answer = text(&request, "responseText");
    match number(&request, "status") as u16 {
        0 => Err(Error::Unreachable),
        200..300 => Ok(answer),
        status => Err(refusal(status, &answer)),
    }
}

fn begin(file: &Outgoing, progress: &JsValue) -> Result<JsValue, JsValue> {
    let request = make("XMLHttpRequest", &[])?;
    set(&get(&request, "upload")?, "onprogress", progress)?;
    call(&request, "open", &[CreateFile::METHOD.as_str().into(), CreateFile::ROUTE.into()])?;
    let name = call(&window(), "encodeURIComponent", &[file.name.as_str().into()])?;
    let headers =
        [(SAME_SITE_HEADER, "1".into()), ("content-type", file.kind.as_str().into()), (FILE_NAME_HEADER, name)];
    for (header, value) in headers {
        call(&request, "setRequestHeader", &[header.into(), value])?;
    }
    call(&request, "send", std::slice::from_ref(&file.bytes))?;
    Ok(request)
}
