//! `/services/{service}` – what a resident should know before the form.

use super::{
    council_words::{self, tel},
    document::Document,
    small_forms::post_form,
};
use crate::{appointments, clock::local, profile::Profile, server::Server, store::drafts::Draft, usual};
use contract::paths;
use domain::{
    council::Agency,
    service::{CHECK_COST, Emergency, Service},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    button::{ButtonLink, Weight},
    channel_list::ChannelList,
    link::{Link, Row},
    link_list::LinkList,
    notice::{Notice, Urgency},
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
    steps::{Step, Steps},
};

/// `begun` is what this browser has begun of its form and not sent; `others` are those for whom whoever is signed in may fill it
/// in: by what, and their names.
pub fn document(
    server: &Server,
    profile: &Profile,
    service: &Service,
    begun: Option<&Draft>,
    others: Vec<(String, String)>,
    usual: Option<u16>,
) -> Document {
    let say = |key: &str| profile.words.say(key, &[]);
    let channels = council_words::channels(server, profile);
    let (back, other_ways) = (say("back"), say("service-other-ways"));
    let (name, summary) = (service.name.clone(), service.summary.clone());
    let feedback = Link::new(paths::feedback_on_service(&service.key), say("feedback-link"));
    let emergency = service.emergency.clone().map(|emergency| calls(&profile.words, emergency));
    let answer = (!service.answer.is_empty()).then(|| answer(&profile.words, &service.answer));
    let go_on = begun.map(|draft| go_on(&profile.words, draft));
    let book = book(server, profile, service);
    let usual = usual.filter(|_| profile.council.offers_form(service)).map(|days| usual::said(&profile.words, days));
    let what_to_do = match (profile.council.find_agency(service), &service.elsewhere) {
        (Some(agency), _) => Some(elsewhere(profile, service, agency)),
        (None, _) if service.has_form() => Some(before_you_start(&profile.words, service, begun, others)),
        (None, Some(link)) => Some(place_to_go(link.clone())),
        (None, None) => None,
    };
    Document::whole(server, profile, paths::service(&service.key), &service.name, move || {
        view! {
            <Page back=Link::new(paths::SERVICES, back)>
                <PageHeading text=name focus=false/>
                <p class="govuk-body-l">{summary}</p>
                {emergency}
                {go_on}
                {answer}
                {what_to_do}
                {usual.map(paragraph)}
                {book}
                <h2 class="govuk-heading-m">{other_ways}</h2>
                <ChannelList channels/>
                {link_paragraph(feedback)}
            </Page>
        }
        .into_any()
    })
}

/// The appointments that belong to it.
fn book(server: &Server, profile: &Profile, service: &Service) -> Option<AnyView> {
    let kinds = appointments::of(server, profile).kinds.iter();
    let own = kinds.filter(|(_, kind)| kind.service.as_ref() == Some(&service.key));
    let rows: Vec<Row> = own.map(|(key, kind)| Link::new(paths::appointments(key), kind.name.clone()).into()).collect();
    let heading = profile.words.say("appointments-heading", &[]);
    (!rows.is_empty()).then(|| view! { <h2 class="govuk-heading-m">{heading}</h2><LinkList rows/> }.into_any())
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
fn before_you_start(words: &Words, service: &Service, begun: Option<&Draft>, others: Vec<(String, String)>) -> AnyView {
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
    let start = begun.is_none().then(|| start(words, service));
    let others = (!others.is_empty()).then(|| for_others(words, service, others));
    let steps = service.next.iter().map(|text| Step { text: text.clone(), when: None }).collect();
    view! {
        <dl class="app-facts">{facts}</dl>
        {needs}
        {start}
        {others}
        <h2 class="govuk-heading-m">{words.say("service-next", &[])}</h2>
        <Steps steps/>
    }
    .into_any()
}

fn start(words: &Words, service: &Service) -> AnyView {
    let key = if service.emergency.is_some() { "service-start-emergency" } else { "service-start" };
    view! { <ButtonLink text=words.say(key, &[]) href=paths::form(&service.key)/> }.into_any()
}

/// The same form for somebody else: their case, not that of whoever fills it in.
fn for_others(words: &Words, service: &Service, others: Vec<(String, String)>) -> AnyView {
    let start = |(id, name): (String, String)| {
        let text = words.say("service-start-for", &[("resident", &name)]);
        let href = paths::acting(&id) + &paths::form(&service.key);
        view! { <p><ButtonLink text href weight=Weight::Secondary/></p> }
    };
    let starts = others.into_iter().map(start).collect_view();
    view! {
        <h2 class="govuk-heading-m">{words.say("service-who", &[])}</h2>
        <p class="govuk-body">{words.say("service-who-text", &[])}</p>
        {starts}
    }
    .into_any()
}

/// What was begun is gone on with; it can be begun anew only without it.
fn go_on(words: &Words, draft: &Draft) -> AnyView {
    let date = words.date(local(draft.saved).date());
    let begun = words.say("service-begun", &[("date", &date)]);
    let again = format!("/services/{}/again", draft.service);
    view! {
        <section class="app-panel app-panel--first">
            <p class="govuk-body">{begun}</p>
            <ButtonLink text=words.say("draft-go-on", &[]) href=paths::form(&draft.service)/>
            {post_form(&again, words.say("service-again", &[]), Weight::Secondary)}
        </section>
    }
    .into_any()
}
