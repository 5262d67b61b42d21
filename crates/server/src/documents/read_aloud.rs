//! `/read-aloud` – the buttons of what reads a page aloud, and the words that it puts between those of the page. A script fetches them
//! when somebody asks for it: no page carries them.

use crate::{profile::Profile, server::Server, site::CouncilHost};
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    element::element,
};

pub fn routes() -> Router<Server> {
    Router::new().route(paths::READ_ALOUD, get(buttons))
}

async fn buttons(CouncilHost(profile): CouncilHost) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (headers, super::document::html(|| panel(&profile))).into_response()
}

/// What is said of what is not text, by the name of the attribute that the script reads.
const SAID: [(&str, &str); 9] = [
    ("data-choice", "aloud-choice"),
    ("data-field", "aloud-field"),
    ("data-choose", "aloud-choose"),
    ("data-tick", "aloud-tick"),
    ("data-button", "aloud-button"),
    ("data-end", "aloud-end"),
    ("data-none", "aloud-none"),
    ("data-missing", "aloud-missing"),
    ("data-stopped", "aloud-stopped"),
];

fn panel(profile: &Profile) -> AnyView {
    let say = |key: &str| profile.words.say(key, &[]);
    let language = profile.language.own_name();
    let marks = [("number", "{number}"), ("count", "{count}"), ("text", "{text}"), ("language", language)];
    let button = |name: &'static str, key: &str, weight: Weight| {
        let button = view! { <Button text=say(key) kind="button" weight/> }.into_any();
        element("span").attr("data-do", name).child(button).view()
    };
    let buttons = element("div").class("app-aloud__buttons").children([
        button("on", "aloud-go-on", Weight::Primary),
        button("stop", "aloud-stop", Weight::Secondary),
        button("again", "aloud-again", Weight::Secondary),
        button("slower", "aloud-slower", Weight::Secondary),
        button("faster", "aloud-faster", Weight::Secondary),
    ]);
    // Not a status: a screen reader would say over the voice what the voice says.
    let note = element("p").class("app-aloud__note").flag("hidden", true).view();
    let panel = element("section").class("app-aloud").attr("id", "aloud-panel").attr("aria-label", say("aloud-label"));
    let panel = SAID.iter().fold(panel, |panel, (name, key)| panel.attr(name, profile.words.say(key, &marks)));
    panel.child(note).child(buttons.view()).view()
}
