//! What stands above every page of a demonstration: that it is one, what goes wrong in it, and its controls. Where somebody practises
//! with a form, only that nothing is sent, and the way back.

use super::small_forms::{form, hidden};
use crate::{
    config::Config,
    demo::{fault::Fault, faults},
    documents::{
        demo_press::{FAULT, LATER, LATERS},
        demonstration::PRACTICE,
    },
    profile::Profile,
    server::Server,
    session::find_cookie,
};
use axum::http::HeaderMap;
use contract::paths;
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    element::{all, element},
    ribbon::Ribbon,
};

/// What the browser's cookies say of its demonstration.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    fault: Option<Fault>,
    /// The service whose form is tried.
    practice: Option<String>,
}

impl Shown {
    pub fn find(headers: &HeaderMap) -> Self {
        let practice = find_cookie(headers, PRACTICE);
        Self {
            fault: Fault::find(find_cookie(headers, faults::COOKIE)),
            practice: (!practice.is_empty()).then(|| practice.to_owned()),
        }
    }

    /// Attributes of <html>: what stands across each page.
    pub fn attributes(&self, profile: &Profile) -> String {
        let key = if self.practice.is_some() { "demo-watermark-practice" } else { "demo-watermark" };
        format!(" data-demonstration=\"{}\"", super::document::escape(&profile.words.say(key, &[])))
    }
}

/// The styles, and for what stands beside the real service a script that keeps what is stored in the browser apart.
pub fn head(server: &Server) -> &'static str {
    if server.config.is_beside {
        r#"<link rel="stylesheet" href="/demonstration.css"><script src="/demonstration.js"></script>"#
    } else {
        r#"<link rel="stylesheet" href="/demonstration.css">"#
    }
}

/// Each form says where it was drawn, in case it is sent after the demonstration was left in another tab.
pub fn marked(config: &Config, body: String) -> String {
    if !config.is_beside {
        return body;
    }
    let mut parts = body.split("action=\"");
    let mut marked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (action, rest) = part.split_once('"').unwrap_or((part, ""));
        let joint = if action.contains('?') { "&amp;" } else { "?" };
        marked.extend(["action=\"", action, joint, crate::demonstrations::INSIDE_QUERY, "=1\"", rest]);
    }
    marked
}

pub fn draw(server: &Server, profile: &Profile, shown: &Shown) -> AnyView {
    let words = profile.words;
    let say = |key: &str| words.say(key, &[]);
    if let Some(service) = &shown.practice {
        let leave = leave_form(paths::service(service), say("practice-end"));
        return view! { <Ribbon text=say("practice-ribbon")>{leave}</Ribbon> }.into_any();
    }
    let led = element("a")
        .class("govuk-link")
        .attr("href", paths::DEMO)
        .attr("rel", "external")
        .text(say("demo-ribbon-link"))
        .view();
    let fault = shown.fault.map(|fault| {
        let name = say(&format!("demo-fault-{}", fault.key()));
        let inside = vec![hidden("fault", ""), button(words.say("demo-ribbon-fault", &[("fault", &name)]))];
        form(FAULT, inside)
    });
    let leave = server.config.is_beside.then(|| leave_form(paths::START.to_owned(), say("demonstration-leave")));
    let controls = all([led].into_iter().chain(Some(later(profile))).chain(fault).chain(leave));
    view! { <Ribbon text=say("demo-ribbon")>{controls}</Ribbon> }.into_any()
}

/// The time, behind a line to open: it is reached from every page.
fn later(profile: &Profile) -> AnyView {
    let say = |key: &str| profile.words.say(key, &[]);
    let buttons = LATERS.map(|(hours, key)| {
        let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
        button.attr("name", "hours").attr("value", hours.to_string()).text(say(key)).view()
    });
    let inside = element("div").class("govuk-button-group").children(buttons).view();
    let summary = element("summary").text(say("demo-ribbon-time")).view();
    element("details").class("app-ribbon__time").child(summary).child(form(LATER, vec![inside])).view()
}

fn leave_form(next: String, text: String) -> AnyView {
    form(paths::DEMONSTRATION_LEAVE, vec![hidden("next", &next), button(text)])
}

fn button(text: String) -> AnyView {
    view! { <Button text weight=Weight::Secondary/> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_beside_the_real_service_a_form_says_where_it_was_drawn() {
        let body = r#"<form action="/a"></form><form method="post" action="/b?c=d">"#.to_owned();
        let marked_by = |is_beside| {
            let config = Config { demo: true, is_beside, ..Config::default() };
            marked(&config, body.clone())
        };
        assert_eq!(marked_by(false), body);
        let expected = r#"<form action="/a?in-demonstration=1"></form><form method="post" action="/b?c=d&amp;in-demonstration=1">"#;
        assert_eq!(marked_by(true), expected);
    }
}
