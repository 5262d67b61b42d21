//! Elements whose tag, attributes and children are values. `view!` makes a type, and code, of each tag with each of its
//! attributes: for the parts that the app draws that came to a third of its bytes. All that is made here is one type.

use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    ev,
    html::custom,
    prelude::*,
    tachys::{
        html::{
            element::{Custom, input},
            event::on,
            node_ref::node_ref,
        },
        reactive_graph::SharedReactiveFunction,
        view::iterators::StaticVec,
    },
};
use std::sync::{Arc, Mutex};
use web_sys::Event;

/// Before what is said in English beside a text, and after it: Unicode's marks of an annotation between lines.
/// `domain::beside` writes them; no part knows the rules.
const BEGINS: char = '\u{FFFA}';
const ENDS: char = '\u{FFFB}';

/// An element while it is put together; `view` makes it.
#[must_use]
pub struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

pub fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// Views one after the other.
pub fn all(views: impl IntoIterator<Item = AnyView>) -> AnyView {
    StaticVec::from(views.into_iter().collect::<Vec<_>>()).into_any()
}

/// A text that follows the signals which it reads.
pub fn live(text: impl FnMut() -> String + Send + 'static) -> AnyView {
    let text: SharedReactiveFunction<String> = Arc::new(Mutex::new(text));
    text.into_any()
}

/// A view that is drawn anew when a signal which it reads changes.
pub fn redrawn(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: SharedReactiveFunction<AnyView> = Arc::new(Mutex::new(view));
    view.into_any()
}

impl Element {
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push(fixed(name, value.into()));
        self
    }

    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// An attribute that stands only with a value.
    pub fn maybe(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that says all by standing there.
    pub fn flag(self, name: &'static str, stands: bool) -> Self {
        self.maybe(name, stands.then_some(""))
    }

    /// An attribute that follows the signals which its value reads.
    pub fn changing(
        mut self,
        name: &'static str,
        value: impl FnMut() -> Option<&'static str> + Send + 'static,
    ) -> Self {
        let value: SharedReactiveFunction<Option<&'static str>> = Arc::new(Mutex::new(value));
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    pub fn on(mut self, event: &'static str, then: impl FnMut(Event) + 'static) -> Self {
        self.attributes.push(listener(event, Box::new(then)));
        self
    }

    /// Takes focus once it stands in the page, as after a full page load, so that a screen reader starts where the news is.
    pub fn focused(mut self, focus: bool) -> Self {
        if focus {
            self.attributes.push(focus_when_shown());
        }
        self
    }

    /// Where the text says it in English too, that stands beside it, marked as English.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text = text.into();
        let mut rest = text.as_str();
        let mut element = self;
        while let Some((own, both)) = rest.split_once(BEGINS) {
            let (english, more) = both.split_once(ENDS).unwrap_or((both, ""));
            element = element.child(own.to_owned().into_any()).child(beside(english));
            rest = more;
        }
        // Drawn on the server, a text of nothing would be a space: one that stands in a field, and then in what is typed there.
        if rest.is_empty() { element } else { element.child(rest.to_owned().into_any()) }
    }

    pub fn child(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    pub fn children(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    pub fn view(self) -> AnyView {
        let Self { tag, attributes, mut children } = self;
        if tag == "input" {
            // It has no end tag when it is written out.
            return input().add_any_attr(attributes).into_any();
        }
        let element = custom(tag).add_any_attr(attributes);
        // A child of its own: a list ends with a mark, which in a `textarea` would be read as text.
        match children.len() {
            1 => element.child(children.remove(0)).into_any(),
            _ => element.child(StaticVec::from(children)).into_any(),
        }
    }
}

fn beside(english: &str) -> AnyView {
    // A space: who hears it, or copies it, gets two words.
    let text = format!(" {english}");
    element("span").class("app-beside").attr("lang", "en").attr("dir", "ltr").text(text).view()
}

fn fixed(name: &'static str, value: String) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}

fn listener(event: &'static str, then: Box<dyn FnMut(Event)>) -> AnyAttribute {
    on(ev::Custom::<Event>::new(event), then).into_any_attr()
}

fn focus_when_shown() -> AnyAttribute {
    let place = NodeRef::<Custom<&'static str>>::new();
    Effect::new(move || {
        if let Some(element) = place.get() {
            // No Tab key reaches a heading.
            element.set_tab_index(-1);
            // It fails only where the browser has no focus to give.
            let _ = element.focus();
        }
    });
    node_ref(place).into_any_attr()
}
