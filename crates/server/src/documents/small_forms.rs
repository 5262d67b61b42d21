//! Forms of a field or two that the server draws and reads by itself.

use domain::words::Words;
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    element::element,
    error_summary::ErrorLink,
    text_input::TextInput,
};

/// A form with nothing but its button.
pub fn post_form(action: &str, text: String, weight: Weight) -> AnyView {
    let button = view! { <Button text weight/> }.into_any();
    element("form").attr("method", "post").attr("action", action).child(button).view()
}

/// A form with what is inside it. What is wrong is said by the server, not by the browser.
pub fn form(action: &str, inside: Vec<AnyView>) -> AnyView {
    element("form").attr("method", "post").attr("action", action).flag("novalidate", true).children(inside).view()
}

/// A form with what is inside it, and its button.
pub fn ask(action: &str, mut inside: Vec<AnyView>, button: String) -> AnyView {
    inside.push(view! { <Button text=button/> }.into_any());
    form(action, inside)
}

/// What a form says without asking.
pub fn hidden(name: &str, value: &str) -> AnyView {
    element("input").attr("type", "hidden").attr("name", name.to_owned()).attr("value", value.to_owned()).view()
}

/// Asks for an address, with what was typed before.
pub fn email_field(words: &Words, value: String, error: Option<String>, hint: Option<&str>) -> AnyView {
    view! {
        <TextInput
            name="email" label=words.say("keep-email", &[]) hint=hint.map(|hint| words.say(hint, &[])) error_prefix=words.say("error-prefix", &[])
            error value kind="email" autocomplete="email".to_owned() spellcheck=Some("false")
        />
    }
    .into_any()
}

/// What is wrong with the one field of a page.
pub fn summary(field: &str, error: Option<String>) -> Vec<ErrorLink> {
    error.into_iter().map(|message| ErrorLink { field: Some(field.to_owned()), message }).collect()
}

/// What the Enter key presses, where another button comes before the form's own.
pub fn unseen_button(text: String) -> AnyView {
    let button = element("button").attr("type", "submit").attr("tabindex", "-1").attr("aria-hidden", "true");
    button.class("govuk-visually-hidden").text(text).view()
}
