//! `/services/:service/form/check` – the answers, where they go and by when, and the button that sends them.

use super::{
    Filling,
    question_page::CHANGE,
    sending::{NotSent, Sending},
};
use crate::{
    components::journey::Draw,
    state::{State, use_state},
};
use contract::{cases::NewCase, paths, services::FormReply};
use domain::{
    routing::Rule,
    standard::{Due, StatedBy},
    submission, way,
};
use leptos::prelude::*;
use ui::{
    button::Button,
    details::Details,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    route_note::RouteNote,
    summary_list::{Change, SummaryList, SummaryRow},
    textarea::Textarea,
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A chunk of its own, fetched when the answers are complete.
#[wasm_split(check, fallible)]
pub fn check_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <Check filling=expect_context()/> }.into_any())
}

#[component]
fn Check(filling: Filling) -> impl IntoView {
    let state = use_state();
    let heading = state.say("check-heading", &[]);
    let focus = state.arrive(&heading);
    let enquiry = filling.enquiry.get_value();
    let answers = enquiry.answers.get_untracked();
    let route_wrong = RwSignal::new(String::new());
    let make = move || {
        let enquiry = filling.enquiry.get_value();
        let wrong = route_wrong.get_untracked();
        filling.service.with_value(|service| NewCase {
            idempotency_key: enquiry.idempotency_key.clone(),
            service: service.key.clone(),
            form_version: service.form_version.clone(),
            answers: enquiry.answers.get_untracked(),
            route_wrong: Some(wrong).filter(|wrong| !wrong.trim().is_empty()),
        })
    };
    let sending = Sending::new(filling.reload);
    let errors = move || {
        sending
            .errors
            .get()
            .into_iter()
            .map(|error| ErrorLink { field: None, message: error.message })
            .collect::<Vec<_>>()
    };
    let (service_name, back, rows, route) = filling.service.with_value(|service| {
        let checked = submission::check(&service.form, service.routing(), &answers, service.now.date()).ok();
        let back = way::before(&service.form, &answers, None)
            .map_or_else(|| paths::service(&service.key), |page| paths::form_page(&service.key, &page.key));
        let route = checked.map(|checked| route(state, service, checked.rule()));
        (service.name.clone(), back, rows(state, service, &answers), route)
    });
    view! {
        <Page back=Link::new(back, state.say("back", &[]))>
            <ErrorSummary title=state.say("error-summary", &[]) errors=Signal::derive(errors)/>
            <PageHeading text=heading caption=service_name focus/>
            <SummaryList rows/>
            {route.map(|route| view! {
                <h2 class="govuk-heading-m">{state.say("check-route-heading", &[])}</h2>
                <RouteNote team=route.team reason=route.reason/>
                <p class="govuk-body">{route.promise}</p>
                <Details summary=state.say("check-not-right", &[])>
                    <Textarea
                        name="route-wrong" label=state.say("check-not-right-label", &[]) hint=state.say("check-not-right-hint", &[])
                        error_prefix=state.say("error-prefix", &[]) value=route_wrong rows=3
                    />
                </Details>
            })}
            <p class="govuk-body">{state.say("check-declaration", &[])}</p>
            <NotSent sending/>
            <Button kind="button" text=state.say("check-send", &[]) busy=sending.busy() on_press=move |_| sending.begin(make())/>
        </Page>
    }
}

fn rows(state: State, service: &FormReply, answers: &domain::answer::Answers) -> Vec<SummaryRow> {
    let line = |line: submission::Line| {
        let answer = if line.answer.is_empty() { state.say("check-not-given", &[]) } else { line.answer };
        SummaryRow {
            change: Some(Change {
                href: format!("{}?{CHANGE}=1", paths::form_page(&service.key, &line.page)),
                text: state.say("check-change", &[]),
                of: line.name.clone(),
            }),
            key: line.name,
            value: answer,
        }
    };
    submission::read_back(&service.form, answers, &state.words()).into_iter().map(line).collect()
}

/// Where it goes, why, and by when, in words.
struct Route {
    team: String,
    reason: String,
    promise: Option<String>,
}

fn route(state: State, service: &FormReply, rule: &Rule) -> Route {
    let team = service.teams.iter().find(|team| team.team == rule.team).map_or(rule.team.key(), |team| &team.name);
    let line = service.promises.iter().find(|line| line.promise == rule.standard);
    let due = line.and_then(|line| line.standard.due(service.now, line.stated_by, &service.calendar));
    Route {
        team: state.say("check-goes-to", &[("team", team)]),
        reason: state.say("check-because", &[("reason", &rule.reason)]),
        promise: line.zip(due).map(|(line, due)| promise(state, due, &state.words().within(line.standard))),
    }
}

fn promise(state: State, due: Due, time: &str) -> String {
    let key = match due.stated_by {
        StatedBy::Council => "check-answer-by",
        StatedBy::Default => "check-answer-usual",
    };
    state.say(key, &[("council", &state.council_name()), ("date", &state.words().date(due.date)), ("time", time)])
}
