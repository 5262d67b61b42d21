//! What every page of the desk stands in: wider than a resident's, with the few places that staff go to on top.

use super::Staff;
use crate::{
    documents::{demonstration, document::Document},
    server::Server,
};
use contract::paths;
use domain::staff::Role;
use leptos::prelude::*;
use ui::{element::element, link::Link};

/// No resident ever downloads it.
const STYLE: &str = "/desk.css";

/// A place of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    Desk,
    Queue,
    Find,
    Raise,
    Help,
    NeedsPerson,
    Figures,
    Themes,
    YouSaid,
    Pages,
}

impl Here {
    /// All of them, in their order.
    const ALL: [Self; 10] = [
        Self::Desk,
        Self::Queue,
        Self::Find,
        Self::Raise,
        Self::Help,
        Self::NeedsPerson,
        Self::Figures,
        Self::Themes,
        Self::YouSaid,
        Self::Pages,
    ];

    /// The places that somebody with this role goes to.
    fn of(role: Role) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |place| place.is_for(role))
    }

    /// Whether somebody with this role goes there.
    fn is_for(self, role: Role) -> bool {
        match self {
            Self::Desk | Self::Raise => role.has_desk(),
            Self::Help => role.helps(),
            Self::Queue | Self::Find | Self::NeedsPerson | Self::Figures => role.works(),
            Self::Themes | Self::YouSaid => role.listens(),
            Self::Pages => role == Role::Administrator,
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            Self::Desk => paths::DESK,
            Self::Queue => "/desk/queue",
            Self::Find => "/desk/find",
            Self::Raise => "/desk/raise",
            Self::Help => paths::HELP,
            Self::NeedsPerson => "/desk/needs-person",
            Self::Figures => "/desk/figures",
            Self::Themes => "/desk/themes",
            Self::Pages => "/desk/pages",
            Self::YouSaid => "/desk/you-said",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Desk => "desk-nav-desk",
            Self::Queue => "desk-nav-queue",
            Self::Find => "desk-nav-find",
            Self::Raise => "desk-nav-raise",
            Self::Help => "desk-nav-help",
            Self::NeedsPerson => "desk-nav-needs-person",
            Self::Figures => "desk-nav-figures",
            Self::Themes => "desk-nav-themes",
            Self::Pages => "desk-nav-pages",
            Self::YouSaid => "desk-nav-said",
        }
    }

    /// The links of a list of places, where each is as large as a thumb.
    pub fn links(staff: &Staff) -> Vec<Link> {
        let others = Self::of(staff.member.role).filter(|place| *place != Self::Desk);
        others.map(|place| Link::new(place.path(), staff.profile.words.say(place.words(), &[]))).collect()
    }
}

/// Draws a page of the desk. `path` is the one that was asked for.
pub fn draw(
    server: &Server,
    staff: &Staff,
    (here, path): (Here, String),
    title: &str,
    view: impl FnOnce() -> AnyView + Send + 'static,
) -> Document {
    let words = &staff.profile.words;
    let label = words.say("desk-nav", &[]);
    let places = Here::of(staff.member.role);
    let places: Vec<_> = places.map(|place| (place.path(), words.say(place.words(), &[]), place == here)).collect();
    let show_how = demonstration::link(server, words).filter(|_| here == Here::Desk);
    Document::whole(server, &staff.profile, path, title, move || {
        let places = places.into_iter().map(|(path, text, is_here)| {
            let link = element("a").attr("href", path).maybe("aria-current", is_here.then_some("page")).text(text);
            element("li").child(link.view()).view()
        });
        let nav = element("ul").class("app-filters").children(places).view();
        element("div")
            .class("app-page app-desk")
            .child(element("link").attr("rel", "stylesheet").attr("href", STYLE).view())
            .child(element("nav").class("app-desk__places").attr("aria-label", label).child(nav).view())
            .child(view())
            .children(show_how)
            .view()
    })
}

/// A link in a line of text.
pub fn plain_link(href: impl Into<String>, text: impl Into<String>) -> AnyView {
    element("a").class("govuk-link").attr("href", href).text(text).view()
}
