//! `/services/:service` – what a resident should know before the form.

use crate::{
    api,
    components::{
        channels::Channels,
        loaded::{Loaded, load},
    },
    state::{State, use_state},
};
use contract::{
    paths,
    services::{FindService, ServiceReply},
};
use domain::service::Emergency;
use leptos::{either::Either, prelude::*};
use leptos_router::hooks::use_params_map;
use ui::{
    button::ButtonLink,
    link::Link,
    notice::{Notice, Urgency},
    page::Page,
    page_heading::PageHeading,
    steps::{Step, Steps},
};

#[component]
pub fn Service() -> impl IntoView {
    let params = use_params_map();
    let find = move || api::send(FindService { service: params.read().get("service").unwrap_or_default() }, ());
    view! { <Loaded load=load(find, about)/> }
}

fn about(service: ServiceReply) -> impl IntoView {
    let state = use_state();
    let focus = state.arrive(&service.name);
    let has_form = !service.form.pages.is_empty();
    view! {
        <Page back=Link::new(paths::SERVICES, state.say("back", &[]))>
            <PageHeading text=service.name.clone() focus/>
            <p class="govuk-body-l">{service.summary.clone()}</p>
            {service.emergency.clone().map(|emergency| calls(state, emergency))}
            {match service.elsewhere.clone() {
                Some(elsewhere) => Either::Left(view! {
                    <h2 class="govuk-heading-m">{state.say("service-elsewhere", &[("agency", &elsewhere.agency)])}</h2>
                    <p class="govuk-body">
                        {state.say("service-elsewhere-text", &[("agency", &elsewhere.agency), ("council", &state.council_name())])}
                    </p>
                    <ButtonLink text=elsewhere.link.text href=elsewhere.link.href/>
                }),
                None => Either::Right(has_form.then(|| view! { <BeforeYouStart service/> })),
            }}
            <h2 class="govuk-heading-m">{state.say("service-other-ways", &[])}</h2>
            <Channels/>
        </Page>
    }
}

/// Rule 12: what is needed, how long, what it costs, what happens next; only what the council states.
#[component]
fn BeforeYouStart(service: ServiceReply) -> impl IntoView {
    let state = use_state();
    let start = if service.emergency.is_some() { "service-start-emergency" } else { "service-start" };
    let needs = service.needs;
    let line = move |key: &'static str, text: Option<String>| {
        text.map(|text| {
            view! {
                <div class="app-fact"><dt>{state.say(key, &[])}</dt><dd>{text}</dd></div>
            }
        })
    };
    let steps = service.next.into_iter().map(|text| Step { text, when: None }).collect();
    view! {
        <dl class="app-facts">
            {line("service-time", service.time)}
            {line("service-cost", service.cost)}
        </dl>
        {(!needs.is_empty()).then(|| view! {
            <h2 class="govuk-heading-m">{state.say("service-needs", &[])}</h2>
            <ul class="govuk-list govuk-list--bullet">
                {needs.into_iter().map(|need| view! { <li>{need}</li> }).collect_view()}
            </ul>
        })}
        <ButtonLink text=state.say(start, &[]) href=paths::form(&service.key)/>
        <h2 class="govuk-heading-m">{state.say("service-next", &[])}</h2>
        <Steps steps/>
    }
}

/// Danger to life is answered before any form.
fn calls(state: State, emergency: Emergency) -> impl IntoView {
    let rows = emergency.calls.into_iter().map(move |call| {
        let digits: String = call.number.chars().filter(char::is_ascii_digit).collect();
        view! {
            <li>
                {call.when}" "
                <strong><a class="govuk-link" href=format!("tel:{digits}")>{state.say("call-number", &[("number", &call.number)])}</a></strong>
            </li>
        }
    });
    view! {
        <Notice id="emergency" heading=emergency.heading urgency=Urgency::Emergency>
            <ul class="govuk-list app-calls">{rows.collect_view()}</ul>
        </Notice>
    }
}
