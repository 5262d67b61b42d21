//! `/desk/demo/{role}` – at the desk by one tap, so that it can be shown in a village hall. Only a demonstration has this address:
//! elsewhere there is no such route.

use super::AtDoor;
use crate::{
    demo::staff::{PEOPLE, Person, find},
    desk_session::NewDeskSession,
    documents::small_forms::post_form,
    error::Error,
    server::Server,
};
use axum::{
    Router,
    extract::Path,
    response::{Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::words::Words;
use leptos::prelude::*;
use ui::{
    button::Weight,
    element::element,
    prose::{paragraph, subheading},
};

/// The addresses, none unless this is a demonstration.
pub fn routes(server: &Server) -> Router<Server> {
    match server.demo {
        Some(_) => Router::new().route("/desk/demo/{role}", post(enter)),
        None => Router::new(),
    }
}

async fn enter(at_door: AtDoor, Path(key): Path<String>) -> Result<Response, Error> {
    let member = find(&key).and_then(|person| person.at(&at_door.profile)).ok_or(Error::NotFound)?;
    let new = NewDeskSession::create();
    let (store, council) = (&at_door.server.store, at_door.council());
    store.enter_demo_staff(council, member, (&new.hash, at_door.lasting()), at_door.now()).await?;
    Ok(new.with(Redirect::to(paths::DESK)))
}

/// What the door of a demonstration offers.
pub fn choices(words: &Words) -> AnyView {
    view! {
        {subheading(words.say("desk-demo-heading", &[]))}
        {paragraph(words.say("desk-demo-text", &[]))}
        {buttons(words)}
    }
    .into_any()
}

/// One for each of them.
pub fn buttons(words: &Words) -> AnyView {
    let button = |person: &Person| {
        let text = words.say(&format!("desk-demo-{}", person.key), &[]);
        post_form(&format!("/desk/demo/{}", person.key), text, Weight::Secondary)
    };
    element("div").class("govuk-button-group").children(PEOPLE.iter().map(button)).view()
}
