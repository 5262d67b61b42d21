//! `/services/{service}` – what a resident should know before the form.

use super::{
    council_words::{self, tel},
    document::Document,
};
use crate::{profile::Profile, server::Server};
use contract::paths;
use domain::{
    council::Agency,
    service::{CHECK_COST, Emergency, Service},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    button::ButtonLink,
    channel_list::ChannelList,
    link::Link,
    notice::{Notice, Urgency},
    page::Page,
    page_heading::PageHeading,
    steps::{Step, Steps},
};

pub fn document(server: &Server, profile: &Profile, service: &Service) -> Document {
    let say = |key: &str| profile.words.say(key, &[]);
    let channels = council_words::channels(server, profile);
    let (back, other_ways) = (say("back"), say("service-other-ways"));
    let (name, summary) = (service.name.clone(), service.summary.clone());
    let emergency = service.emergency.clone().map(|emergency| calls(&profile.words, emergency));
    let answer = (!service.answer.is_empty()).then(|| answer(&profile.words, &service.answer));
    let what_to_do = match (profile.council.find_agency(service), &service.elsewhere) {
        (Some(agency), _) => Some(elsewhere(profile, service, agency)),
        (None, _) if service.has_form() => Some(before_you_start(&profile.words, service)),
        (None, Some(link)) => Some(place_to_go(link.clone())),
        (None, None) => None,
    };
    Document::whole(server, profile, paths::service(&service.key), &service.name, move || {
        view! {
            <Page back=Link::new(paths::SERVICES, back)>
                <PageHeading text=name focus=false/>
                <p class="govuk-body-l">{summary}</p>
                {emergency}
                {answer}
                {what_to_do}
                <h2 class="govuk-heading-m">{other_ways}</h2>
                <ChannelList channels/>
            </Page>
        }
        .into_any()
    })
}

/// Danger to life is answered before any form.
fn calls(words: &Words, emergency: Emergency) -> AnyView {
    let call = |call: domain::service::Call| {
        let text = words.say("call-number", &[("number", &call.number)]);
        view! { <li>{call.when}" "<strong><a class="govuk-link" href=tel(&call.number)>{text}</a></strong></li> }
    };
    let calls = emergency.calls.into_iter().map(call).collect_view();
    view! {
        <Notice id="emergency" heading=emergency.heading urgency=Urgency::Emergency>
            <ul class="govuk-list app-calls">{calls}</ul>
        </Notice>
    }
    .into_any()
}

/// What any officer would say: it may be all that is needed.
fn answer(words: &Words, paragraphs: &[String]) -> AnyView {
    let text = paragraphs.iter().map(|text| view! { <p class="govuk-body">{text.clone()}</p> }).collect_view();
    view! {
        <h2 class="govuk-heading-m">{words.say("service-answer", &[])}</h2>
        {text}
    }
    .into_any()
}

/// The council's own place for this, where it has no form here.
fn place_to_go(link: domain::service::Link) -> AnyView {
    view! { <p><ButtonLink text=link.text href=link.href/></p> }.into_any()
}

/// What the council does not do is answered with who does it and how to reach them.
fn elsewhere(profile: &Profile, service: &Service, agency: &Agency) -> AnyView {
    let values = [("agency", agency.name.as_str()), ("council", profile.council.name.as_str())];
    let heading = profile.words.say("service-elsewhere", &values);
    let text = profile.words.say("service-elsewhere-text", &values);
    let link = service.elsewhere.clone().unwrap_or_else(|| agency.link.clone());
    view! {
        <h2 class="govuk-heading-m">{heading}</h2>
        <p class="govuk-body">{text}</p>
        <ButtonLink text=link.text href=link.href/>
    }
    .into_any()
}

/// What is needed, how long it takes, what it costs, what happens next: only what the council states.
fn before_you_start(words: &Words, service: &Service) -> AnyView {
    let fact = |key: &str, text: &Option<String>| {
        text.clone().map(|text| view! { <div class="app-fact"><dt>{words.say(key, &[])}</dt><dd>{text}</dd></div> })
    };
    let cost = match service.cost.as_deref() {
        Some(CHECK_COST) => Some(words.say("service-cost-check", &[])),
        _ => service.cost.clone(),
    };
    let facts = (fact("service-time", &service.time), fact("service-cost", &cost));
    let needs = (!service.needs.is_empty()).then(|| {
        let needs = service.needs.iter().map(|need| view! { <li>{need.clone()}</li> }).collect_view();
        view! {
            <h2 class="govuk-heading-m">{words.say("service-needs", &[])}</h2>
            <ul class="govuk-list govuk-list--bullet">{needs}</ul>
        }
    });
    let start = if service.emergency.is_some() { "service-start-emergency" } else { "service-start" };
    let steps = service.next.iter().map(|text| Step { text: text.clone(), when: None }).collect();
    view! {
        <dl class="app-facts">{facts}</dl>
        {needs}
        <ButtonLink text=words.say(start, &[]) href=paths::form(&service.key)/>
        <h2 class="govuk-heading-m">{words.say("service-next", &[])}</h2>
        <Steps steps/>
    }
    .into_any()
}
