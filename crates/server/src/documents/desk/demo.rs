//! `/desk/demo/{role}` – at the desk by one tap, so that it can be shown in a village hall. Only a demonstration has this address:
//! elsewhere there is no such route.

use super::AtDoor;
use crate::{
    desk_session::NewDeskSession, documents::small_forms::post_form, error::Error, server::Server,
    store::demo_staff::DemoMember,
};
use axum::{
    Router,
    extract::Path,
    response::{Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::{complaint::Grade, staff::Role, team::Team, words::Words};
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

/// Somebody whom a demonstration has at its desk. They have no names: nobody is to be taken for somebody.
struct Person {
    /// In its address, and in the key of its button.
    key: &'static str,
    role: &'static str,
    team: Option<Team>,
    grade: Grade,
    name: &'static str,
}

const fn person(key: &'static str, role: &'static str, team: Option<Team>, grade: Grade, name: &'static str) -> Person {
    Person { key, role, team, grade, name }
}

const PEOPLE: [Person; 7] = [
    person("adviser", "adviser", None, Grade::Officer, "The adviser"),
    person("team", "team", Some(Team::Waste), Grade::Officer, "A member of the team"),
    person("administrator", "administrator", None, Grade::Officer, "The administrator"),
    person("councillor", "councillor", None, Grade::Officer, "The councillor"),
    person("manager", "team", Some(Team::Complaints), Grade::Manager, "The customer relations manager"),
    person("senior", "team", Some(Team::Complaints), Grade::Senior, "The head of service"),
    person("chief", "team", Some(Team::Complaints), Grade::Chief, "The Chief Executive"),
];

async fn enter(at_door: AtDoor, Path(key): Path<String>) -> Result<Response, Error> {
    let person = PEOPLE.iter().find(|person| person.key == key).ok_or(Error::NotFound)?;
    let team = person.team.and_then(|team| find_team(&at_door, team));
    let role = Role::find(person.role, team).map_err(|_| Error::NotFound)?;
    let email = format!("{key}@staff.example");
    let member = DemoMember { email: &email, name: person.name, role, grade: person.grade, post: person.name };
    let new = NewDeskSession::create();
    let (store, council) = (&at_door.server.store, at_door.council());
    store.enter_demo_staff(council, member, (&new.hash, at_door.lasting()), at_door.now()).await?;
    Ok(new.with(Redirect::to(paths::DESK)))
}

/// This team, or the first that the council has.
fn find_team(at_door: &AtDoor, wanted: Team) -> Option<Team> {
    let teams = &at_door.profile.council.teams;
    teams.keys().find(|team| **team == wanted).or_else(|| teams.keys().next()).copied()
}

/// What the door of a demonstration offers.
pub fn choices(words: &Words) -> AnyView {
    let button = |person: &Person| {
        let text = words.say(&format!("desk-demo-{}", person.key), &[]);
        post_form(&format!("/desk/demo/{}", person.key), text, Weight::Secondary)
    };
    let forms = element("div").class("govuk-button-group").children(PEOPLE.iter().map(button)).view();
    view! {
        {subheading(words.say("desk-demo-heading", &[]))}
        {paragraph(words.say("desk-demo-text", &[]))}
        {forms}
    }
    .into_any()
}
