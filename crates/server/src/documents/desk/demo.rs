//! `/desk/demo/{role}` – at the desk by one tap, so that it can be shown in a village hall. Only a demonstration has this address:
//! elsewhere there is no such route.

use super::AtDoor;
use crate::{desk_session::NewDeskSession, documents::small_forms::post_form, error::Error, server::Server};
use axum::{
    Router,
    extract::Path,
    response::{Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::{staff::Role, team::Team, words::Words};
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

/// Who they are, by the keys of their roles. They have no names: nobody is to be taken for somebody.
const PEOPLE: [(&str, &str); 4] = [
    ("adviser", "The adviser"),
    ("team", "A member of the team"),
    ("administrator", "The administrator"),
    ("councillor", "The councillor"),
];

async fn enter(at_door: AtDoor, Path(role): Path<String>) -> Result<Response, Error> {
    let (key, name) = PEOPLE.into_iter().find(|(key, _)| *key == role).ok_or(Error::NotFound)?;
    let team = (key == "team").then(|| team(&at_door)).flatten();
    let role = Role::find(key, team).map_err(|_| Error::NotFound)?;
    let email = format!("{key}@staff.example");
    let new = NewDeskSession::create();
    let (store, council) = (&at_door.server.store, at_door.council());
    store.enter_demo_staff(council, (&email, name, role), (&new.hash, at_door.lasting()), at_door.now()).await?;
    Ok(new.with(Redirect::to(paths::DESK)))
}

/// The team whose cases a demonstration shows first.
fn team(at_door: &AtDoor) -> Option<Team> {
    let teams = &at_door.profile.council.teams;
    teams.keys().find(|team| **team == Team::Waste).or_else(|| teams.keys().next()).copied()
}

/// What the door of a demonstration offers.
pub fn choices(words: &Words) -> AnyView {
    let button = |(key, _): (&str, &str)| {
        post_form(&format!("/desk/demo/{key}"), words.say(&format!("desk-demo-{key}"), &[]), Weight::Secondary)
    };
    let forms = element("div").class("govuk-button-group").children(PEOPLE.into_iter().map(button)).view();
    view! {
        {subheading(words.say("desk-demo-heading", &[]))}
        {paragraph(words.say("desk-demo-text", &[]))}
        {forms}
    }
    .into_any()
}
