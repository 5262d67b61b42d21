//! A computer that everybody uses, such as a library's: staff enrol it, and from then on it asks nobody whose it is, and is cleared after
//! each person.

use super::{AtDoor, Staff};
use crate::{
    browser::{Browser, asked_again, with_device},
    desk_session::ended,
    documents::small_forms::{ask, hidden},
    error::Error,
    server::Server,
    session::{Session, cleared},
};
use axum::{
    Form as FormBody, Router,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::{device::Device, words::Words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prose::{paragraph, subheading};

const COMPUTER: &str = "/desk/computer";

pub fn routes() -> Router<Server> {
    Router::new().route(COMPUTER, post(enrol))
}

#[derive(Deserialize)]
struct Enrolling {
    is_shared: bool,
}

/// What the desk says of the computer that it is opened on.
pub fn section(words: &Words, browser: Browser) -> AnyView {
    let is_enrolled = browser.device == Some(Device::AlwaysShared);
    let (text, button) = match is_enrolled {
        true => ("desk-computer-shared", "desk-computer-end"),
        false => ("desk-computer-text", "desk-computer-enrol"),
    };
    let say = |key| words.say(key, &[]);
    let change = hidden("is_shared", if is_enrolled { "false" } else { "true" });
    let form = ask(COMPUTER, vec![change], say(button));
    (subheading(say("desk-computer")), paragraph(say(text)), form).into_any()
}

/// Whoever enrols a computer leaves it to others: they are signed out of it, and so is whatever resident it had.
async fn enrol(
    at_door: AtDoor,
    staff: Staff,
    (browser, session): (Browser, Session),
    FormBody(enrolling): FormBody<Enrolling>,
) -> Result<Response, Error> {
    staff.who_works()?;
    if !enrolling.is_shared {
        let desk = Redirect::to(paths::DESK).into_response();
        return Ok(if browser.device == Some(Device::AlwaysShared) { asked_again(desk) } else { desk });
    }
    let store = &at_door.server.store;
    store.sign_out_staff(at_door.council(), &at_door.session.hash, at_door.now()).await?;
    store.finish(at_door.council(), &session.hash, at_door.now()).await?;
    Ok(with_device(Device::AlwaysShared, cleared(ended(Redirect::to(paths::START)))))
}
