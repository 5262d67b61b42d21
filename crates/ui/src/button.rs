//! <https://design-system.service.gov.uk/components/button/>

use crate::element::element;
use leptos::{ev::Event, prelude::*};

/// How much a button asks to be pressed. A page has one primary button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weight {
    #[default]
    Primary,
    Secondary,
    /// For what cannot be undone.
    Warning,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "govuk-button",
            Self::Secondary => "govuk-button govuk-button--secondary",
            Self::Warning => "govuk-button govuk-button--warning",
        }
    }
}

/// Sends a form, or does what `on_press` says.
#[component]
pub fn Button(
    #[prop(into)] text: String,
    #[prop(optional)] weight: Weight,
    /// `submit`, unless it belongs to no form: then `button`.
    #[prop(default = "submit")]
    kind: &'static str,
    /// While true, a press does nothing. The button keeps focus and can still be read out,
    /// which `disabled` would prevent.
    #[prop(optional, into)]
    busy: Signal<bool>,
    #[prop(optional, into)] on_press: Option<Callback<Event>>,
) -> impl IntoView {
    let press = move |event: Event| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(event);
        }
    };
    element("button")
        .attr("type", kind)
        .class(weight.class())
        .changing("aria-disabled", move || busy.get().then_some("true"))
        .on("click", press)
        .text(text)
        .view()
}

/// A link that looks like a button, for the next step of a journey.
#[component]
pub fn ButtonLink(
    #[prop(into)] text: String,
    #[prop(into)] href: String,
    #[prop(optional)] weight: Weight,
) -> impl IntoView {
    let link = element("a").attr("href", href).attr("role", "button").attr("draggable", "false");
    link.class(weight.class()).text(text).view()
}

/// Sets buttons side by side, or below each other where there is no room.
#[component]
pub fn ButtonGroup(children: Children) -> impl IntoView {
    element("div").class("govuk-button-group").child(children()).view()
}
