//! The page on the screen that passes it on: what can be taken, its code, and that it was taken.

use super::{Say, style};
use crate::{
    clock::local,
    documents::{document::Document, qr::qr, small_forms::post_form},
    passing::{Own, Secrets},
    profile::Profile,
    server::Server,
};
use axum::response::{IntoResponse, Response};
use contract::paths;
use domain::{passing::show_code, words::Words};
use jiff::Timestamp;
use leptos::prelude::*;
use ui::{
    button::Weight,
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

const SCRIPT: &str = "/take.js";
const TAKEN: &str = "take-taken";

/// The page on the screen that passes it on.
pub struct Passing {
    pub caption: String,
    pub path: String,
    pub back: String,
    pub say: &'static Say,
    pub is_shared: bool,
}

impl Passing {
    /// None if there is nothing to pass on, and nothing was.
    pub fn answer(self, server: &Server, profile: &Profile, own: Own, has: bool) -> Option<Response> {
        match own {
            Own::Open { pass, until } => Some(self.open(server, profile, &pass, until).into_response()),
            Own::Taken if !has => Some(self.taken(server, profile).into_response()),
            Own::Taken | Own::None if has => Some(self.offer(server, profile).into_response()),
            Own::Taken | Own::None => None,
        }
    }

    fn offer(self, server: &Server, profile: &Profile) -> Document {
        let words = profile.words.clone();
        let heading = words.say(self.say.heading, &[]);
        let title = heading.clone();
        Document::whole(server, profile, self.path.clone(), &title, move || {
            let button = post_form(&self.path, words.say("take-show", &[]), Weight::Primary);
            view! {
                <Page back=Link::new(self.back, words.say(self.say.back, &[]))>
                    <PageHeading text=heading caption=self.caption focus=false/>
                    {paragraph(words.say(self.say.text, &[]))}
                    {button}
                </Page>
            }
            .into_any()
        })
    }

    fn open(self, server: &Server, profile: &Profile, pass: &str, until: Timestamp) -> Document {
        let words = profile.words.clone();
        let Secrets { token, code } = Secrets::of(server, &profile.council.key, pass);
        let site = server.config.public_url(&profile.council.key);
        let link = site.clone() + &paths::take_link(&token);
        let typed = site.trim_start_matches("https://").trim_start_matches("http://").to_owned() + paths::RESUME;
        let state = paths::take_state(pass);
        let heading = words.say(self.say.heading, &[]);
        let title = heading.clone();
        let time = words.time(local(until).time());
        Document::whole(server, profile, self.path.clone(), &title, move || {
            let say = |key: &str| words.say(key, &[]);
            let step = |key: &str| element("li").text(words.say(key, &[])).view();
            let steps = element("ol").class("govuk-list govuk-list--number");
            let steps = steps.children(["take-step-scan", "take-step-open", "take-step-press"].map(step)).view();
            let letters = element("p").class("app-take__code").text(show_code(&code)).view();
            let again = post_form(&self.path, say("take-again"), Weight::Secondary);
            let beside =
                element("div").children([steps, paragraph(words.say("take-until", &[("time", &time)]))]).view();
            let both = element("div").class("app-take").children(qr(&link, say(self.say.qr))).child(beside).view();
            let look = link_paragraph(Link::new(self.path.clone(), say("take-look")));
            let open = element("div").attr("id", "take-open").children([
                paragraph(say(self.say.text)),
                both,
                subheading(say("take-type-heading")),
                paragraph(words.say("take-type", &[("address", &typed)])),
                letters,
                element("div").attr("data-plain", "").child(look).view(),
                again,
            ]);
            let taken = taken(&words, self.is_shared);
            let taken = element("div").attr("id", "take-taken").flag("hidden", true).children(taken).view();
            let open = open.attr("data-state", state).attr("data-taken", say(TAKEN)).view();
            let back = Link::new(self.back, say(self.say.back));
            view! {
                <Page back>
                    {style()}
                    <PageHeading text=heading caption=self.caption focus=false/>
                    {open}
                    {taken}
                    {element("script").attr("src", SCRIPT).flag("defer", true).view()}
                </Page>
            }
            .into_any()
        })
    }

    fn taken(self, server: &Server, profile: &Profile) -> Document {
        let words = profile.words.clone();
        let heading = words.say(TAKEN, &[]);
        let title = heading.clone();
        Document::whole(server, profile, self.path, &title, move || {
            let inside = taken(&words, self.is_shared);
            view! {
                <Page>
                    <PageHeading text=heading focus=false/>
                    {inside}
                </Page>
            }
            .into_any()
        })
    }
}

/// What is said once the other device has it.
fn taken(words: &Words, is_shared: bool) -> Vec<AnyView> {
    let mut inside = vec![paragraph(words.say("take-gone", &[]))];
    if is_shared {
        inside.push(paragraph(words.say("take-clears", &[])));
        inside.push(post_form(paths::FINISH, words.say("shared-finish", &[]), Weight::Primary));
    } else {
        inside.push(link_paragraph(Link::new(paths::START, words.say("not-found-start", &[]))));
    }
    inside
}
