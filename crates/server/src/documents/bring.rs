//! `/services/{service}/bring` – what to have at hand for a form, on paper: large, to get ready at home.

use super::{
    council_words::{self, phone_number},
    document::Document,
    live,
    passing::style,
    qr::qr,
    service::cost,
};
use crate::{error::Error, profile::Profile, server::Server, site::CouncilHost};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    council::{Channel, ChannelKind},
    service::Service,
};
use leptos::prelude::*;
use ui::{
    channel_list::{self, ChannelList},
    element::element,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/services/{service}/bring", get(show))
}

async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let found = profile.council.find_service(&service).filter(|service| profile.council.offers_form(service));
    Ok(match found {
        Some(service) => page(&server, &profile, service).into_response(),
        None => Document::not_found(&server, &profile).into_response(),
    })
}

fn page(server: &Server, profile: &Profile, service: &Service) -> Document {
    let words = profile.words.clone();
    let back = paths::service(&service.key);
    let site = server.config.public_url(&profile.council.key);
    let link = site.clone() + &back;
    let typed = site.trim_start_matches("https://").trim_start_matches("http://").to_owned() + &back;
    let (heading, caption) = (words.say("bring-heading", &[]), service.name.clone());
    let (needs, rows) = (service.needs.clone(), rows(profile, service));
    let is_place = |channel: &&Channel| matches!(channel.kind, ChannelKind::Library | ChannelKind::Office);
    let places = profile.council.channels.iter().filter(is_place);
    // Whether somebody is there now is of no use on paper.
    let words_of =
        |channel| channel_list::Channel { open: None, ..council_words::channel_words(server, profile, channel) };
    let places: Vec<_> = places.map(words_of).collect();
    let title = words.say("bring-title", &[("service", &service.name)]);
    let print = live::print_button(&words);
    Document::whole(server, profile, paths::bring(&service.key), &title, move || {
        let say = |key: &str| words.say(key, &[]);
        let first = if needs.is_empty() {
            paragraph(say("bring-nothing"))
        } else {
            let needs = needs.into_iter().map(|need| element("li").text(need).view());
            element("ul").class("govuk-list app-paper__list").children(needs).view()
        };
        let where_to = (!places.is_empty())
            .then(|| view! { {subheading(say("bring-where"))}<ChannelList channels=places/> }.into_any());
        let beside = element("div").children([
            subheading(say("bring-start")),
            paragraph(say("bring-scan")),
            paragraph(words.say("bring-type", &[("address", &typed)])),
        ]);
        let both = element("div").class("app-take").children(qr(&link, say("bring-qr"))).child(beside.view()).view();
        let rows = (!rows.is_empty()).then(|| view! { <SummaryList rows/> }.into_any());
        let paper = element("article").class("app-paper").child(first).children(rows).child(both).children(where_to);
        let back = Link::new(back, say("back"));
        view! {
            <Page back>
                {style()}
                <PageHeading text=heading caption focus=false/>
                {print}
                {paper.view()}
                {live::print_script()}
            </Page>
        }
        .into_any()
    })
}

/// How long it takes, what it costs, whom to call: as far as the council states it.
fn rows(profile: &Profile, service: &Service) -> Vec<SummaryRow> {
    let words = &profile.words;
    let row = |key: &str, value: Option<String>| {
        value.map(|value| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() })
    };
    let rows = [
        row("service-time", service.time.clone()),
        row("service-cost", cost(words, service)),
        row("receipt-phone", phone_number(profile)),
    ];
    rows.into_iter().flatten().collect()
}
