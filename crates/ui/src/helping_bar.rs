//! Stands on every page while somebody helps a person: who types now, and where updates go.

use crate::{element::element, link::Link};
use leptos::prelude::*;

/// All that it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelpingWords {
    /// What it is, for whoever hears it.
    pub label: String,
    /// "Who is typing now?"
    pub question: String,
    /// Each who may type, by key and name, and whether they do.
    pub typists: Vec<(String, String, bool)>,
    /// Where the form goes, and the page that it leads back to.
    pub action: String,
    pub next: String,
    /// Where updates go. None where no form is filled in: the script fills it in where one begins.
    pub updates: Option<String>,
    /// The answers were read back as they are.
    pub is_read_back: bool,
    /// Where the answers are read back; without an address it is hidden.
    pub read_back: Link,
}

pub fn helping_bar(words: HelpingWords) -> AnyView {
    let question = element("span").attr("id", "who-types").text(words.question).view();
    let button = |(key, name, is_on): (String, String, bool)| {
        let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
        let button = button.attr("name", "typist").attr("value", key);
        button.attr("aria-pressed", if is_on { "true" } else { "false" }).text(name).view()
    };
    let buttons = words.typists.into_iter().map(button).collect::<Vec<_>>();
    let group = element("div").class("app-helping__typists").attr("role", "group").attr("aria-labelledby", "who-types");
    let next = element("input").attr("type", "hidden").attr("name", "next").attr("value", words.next).view();
    let form = element("form").class("app-helping__form").attr("method", "post").attr("action", words.action);
    let form = form.child(next).child(question).child(group.children(buttons).view()).view();
    let is_hidden = words.updates.is_none();
    let updates = element("p").class("app-ribbon__text").attr("data-updates", "").attr("role", "status");
    let updates = updates.flag("hidden", is_hidden).text(words.updates.unwrap_or_default()).view();
    let is_hidden = words.read_back.href.is_empty();
    let link = element("a").class("govuk-link").attr("data-read-back", "").attr("href", words.read_back.href);
    let link = link.attr("rel", "external").flag("hidden", is_hidden).text(words.read_back.text).view();
    let bar = element("aside").class("app-ribbon app-helping").attr("aria-label", words.label);
    let bar = bar.attr("data-read", if words.is_read_back { "yes" } else { "no" });
    bar.child(form).child(updates).child(link).view()
}
