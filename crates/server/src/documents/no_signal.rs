//! `/no-signal` – stands in place of a page that this device did not keep, when there is no signal: what can be done without.

use super::{council_words, document::Document};
use crate::{profile::Profile, server::Server, site::CouncilHost};
use axum::{Router, extract::State, routing::get};
use contract::paths;
use leptos::prelude::*;
use ui::{
    channel_list::ChannelList,
    element::element,
    link::Link,
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, subheading},
};

pub fn routes() -> Router<Server> {
    Router::new().route(paths::NO_SIGNAL, get(show))
}

async fn show(CouncilHost(profile): CouncilHost, State(server): State<Server>) -> Document {
    document(&server, &profile)
}

fn document(server: &Server, profile: &Profile) -> Document {
    let words = profile.words;
    let heading = words.say("no-signal-heading", &[]);
    let title = heading.clone();
    let channels = council_words::channels(server, profile);
    Document::whole(server, profile, paths::NO_SIGNAL.to_owned(), &title, move || {
        let say = |key: &str| words.say(key, &[]);
        let rows = vec![
            Link::new(paths::START, say("not-found-start")).into(),
            Link::new(paths::SERVICES, say("all-services")).into(),
        ];
        // The script knows what is on the device: it shows what there is.
        let waits = element("p").class("govuk-body").attr("id", "waits").flag("hidden", true);
        let waits = waits
            .child(element("a").class("govuk-link").attr("href", paths::OUTBOX).text(say("no-signal-waits")).view());
        let list = element("ul").class("app-rows").view();
        let forms = element("div").attr("id", "forms").flag("hidden", true);
        let forms = forms.child(subheading(say("no-signal-forms"))).child(list);
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                <p class="govuk-body-l">{say("no-signal-text")}</p>
                {link_paragraph(Link::new("", say("no-signal-again")))}
                {waits.view()}
                {forms.view()}
                {subheading(say("no-signal-can"))}
                <LinkList rows/>
                {subheading(say("start-reach"))}
                <ChannelList channels/>
            </Page>
        }
        .into_any()
    })
}
