//! `/services/{service}` – what a resident should know before the form.

use super::{
    council_words::{self, tel},
    demonstration::practice_button,
    document::Document,
    leave,
    marks::{body, english_only, head},
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
    element::{all, element},
    foreign::in_language,
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
    let (name, summary, language) = (service.name.clone(), service.summary.clone(), head(service));
    let only = is_english_only(service).then(|| english_only(profile));
    let feedback = Link::new(paths::feedback_on_service(&service.key), say("feedback-link"));
    let emergency = service.emergency.clone().map(|emergency| calls(profile, service, emergency));
    let answer = (!service.answer.is_empty()).then(|| answer(profile.words, service));
    let go_on = begun.map(|draft| go_on(profile.words, draft));
    let book = book(server, profile, service);
    let other_forms = other_forms(service);
    let is_left = service.sensitive.then(|| (leave::explained(profile.words), leave::brought(profile, service)));
    let (leaving, leave_bar) = is_left.unzip();
    let usual = usual.filter(|_| profile.council.offers_form(service)).map(|days| usual::said(profile.words, days));
    let what_to_do = match (profile.council.find_agency(service), &service.elsewhere) {
        (Some(agency), _) => Some(elsewhere(profile, service, agency)),
        (None, _) if service.has_form() => Some(before_you_start(server, profile.words, service, begun, others)),
        (None, Some(link)) => Some(place_to_go(service, link.clone())),
        (None, None) => None,
    };
    Document::whole(server, profile, paths::service(&service.key), &service.name, move || {
        view! {
            <Page back=Link::new(paths::SERVICES, back)>
                <PageHeading text=name focus=false language/>
                {element("p").class("govuk-body-l").in_language(language).text(summary).view()}
                {other_forms}
                {emergency}
                {only}
                {leaving}
                {go_on}
                {answer}
                {what_to_do}
                {usual.map(paragraph)}
                {book}
                <h2 class="govuk-heading-m">{other_ways}</h2>
                <ChannelList channels/>
                {link_paragraph(feedback)}
                {leave_bar}
            </Page>
        }
        .into_any()
    })
}

/// The same in sign language, or in easy words, where the council has it.
fn other_forms(service: &Service) -> Option<AnyView> {
    let links = service.bsl.iter().chain(&service.easy_read);
    let rows: Vec<Row> = links.map(|link| Link::new(link.href.clone(), link.text.clone()).into()).collect();
    (!rows.is_empty()).then(|| view! { <LinkList rows/> }.into_any())
}

/// The appointments that belong to it.
fn book(server: &Server, profile: &Profile, service: &Service) -> Option<AnyView> {
    let kinds = appointments::of(server, profile).kinds.iter();
    let own = kinds.filter(|(_, kind)| kind.service.as_ref() == Some(&service.key));
    let rows: Vec<Row> = own.map(|(key, kind)| Link::new(paths::appointments(key), kind.name.clone()).into()).collect();
    let heading = profile.words.say("appointments-heading", &[]);
    (!rows.is_empty()).then(|| view! { <h2 class="govuk-heading-m">{heading}</h2><LinkList rows/> }.into_any())
}

/// Whether anything that is read or asked on the way is in English, on a page in another language.
fn is_english_only(service: &Service) -> bool {
    let mut of_pages = service.form.pages.iter().map(|page| page.language);
    service.body_language.is_some() || of_pages.any(|language| language.is_some())
}

/// Danger to life is answered before any form.
fn calls(profile: &Profile, service: &Service, emergency: Emergency) -> AnyView {
    let own = body(service).and(Some(profile.language.marks()));
    let call = |call: domain::service::Call| {
        let text = profile.words.say("call-number", &[("number", &call.number)]);
        let link = element("a").class("govuk-link").attr("href", tel(&call.number)).in_language(own).text(text);
        view! { <li>{call.when}" "<strong>{link.view()}</strong></li> }
    };
    let calls = emergency.calls.into_iter().map(call).collect_view();
    let notice = view! {
        <Notice id="emergency" heading=emergency.heading urgency=Urgency::Emergency>
            <ul class="govuk-list app-calls">{calls}</ul>
        </Notice>
    };
    all(in_language(body(service), vec![notice.into_any()]))
}

/// What any officer would say: it may be all that is needed.
fn answer(words: &Words, service: &Service) -> AnyView {
    let text = in_language(body(service), service.answer.iter().cloned().map(paragraph).collect());
    view! {
        <h2 class="govuk-heading-m">{words.say("service-answer", &[])}</h2>
        {text}
    }
    .into_any()
}

/// The council's own place for this, where it has no form here.
fn place_to_go(service: &Service, link: domain::service::Link) -> AnyView {
    let link = view! { <ButtonLink text=link.text href=link.href/> }.into_any();
    element("p").in_language(body(service)).child(link).view()
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
fn before_you_start(
    server: &Server,
    words: &Words,
    service: &Service,
    begun: Option<&Draft>,
    others: Vec<(String, String)>,
) -> AnyView {
    let fact = |key: &str, text: &Option<String>| {
        text.clone().map(|text| {
            let is_own = service.cost.as_deref() == Some(CHECK_COST) && key == "service-cost";
            let fact = element("span").in_language(body(service).filter(|_| !is_own)).text(text).view();
            view! { <div class="app-fact"><dt>{words.say(key, &[])}</dt><dd>{fact}</dd></div> }
        })
    };
    let facts = (fact("service-time", &service.time), fact("service-cost", &cost(words, service)));
    let needs = (!service.needs.is_empty()).then(|| {
        // The list, not each of its rows: their marks stand at the side where they begin.
        let needs = service.needs.iter().map(|need| element("li").text(need.clone()).view());
        let list = element("ul").class("govuk-list govuk-list--bullet").in_language(body(service));
        let needs = list.children(needs).view();
        view! {
            <h2 class="govuk-heading-m">{words.say("service-needs", &[])}</h2>
            {needs}
        }
    });
    let bring = link_paragraph(Link::new(paths::bring(&service.key), words.say("bring-link", &[])));
    let start = begun.is_none().then(|| start(words, service));
    let practice = practice_button(server, words, &service.key);
    let others = (!others.is_empty()).then(|| for_others(words, service, others));
    let steps: Vec<_> = service.next.iter().map(|text| Step { text: text.clone(), when: None }).collect();
    let steps = in_language(body(service), vec![view! { <Steps steps/> }.into_any()]);
    view! {
        <dl class="app-facts">{facts}</dl>
        {needs}
        {bring}
        {start}
        {practice}
        {others}
        <h2 class="govuk-heading-m">{words.say("service-next", &[])}</h2>
        {steps}
    }
    .into_any()
}

/// What it costs, as far as the council states it.
pub fn cost(words: &Words, service: &Service) -> Option<String> {
    match service.cost.as_deref() {
        Some(CHECK_COST) => Some(words.say("service-cost-check", &[])),
        _ => service.cost.clone(),
    }
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
