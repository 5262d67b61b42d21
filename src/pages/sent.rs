//! `/cases/:reference/sent` – it is in; what happens next and by when.

use crate::{
    api,
    components::{
        address::own_address,
        case_answers::CaseAnswers,
        channels::Channels,
        journey::Draw,
        loaded::{Loaded, load},
    },
    state::{State, use_state},
};
use contract::{
    cases::{CaseReply, FindCase},
    paths::{self, Place, place},
};
use domain::{case::Status, reference::Reference, standard::StatedBy};
use leptos::prelude::*;
use std::{pin::Pin, sync::Arc};
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    confirmation::Confirmation,
    element::all,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    steps::{Step, Steps},
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(sent, fallible)]
pub fn sent_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <Sent/> }.into_any())
}

#[component]
fn Sent() -> impl IntoView {
    view! { <Loaded load=load(find_case(), confirmed) not_found=ViewFn::from(|| view! { <AskForCode/> })/> }
}

/// The case that the address names. What can't be a reference is not found, without asking.
fn find_case() -> impl Fn() -> Pin<Box<dyn Future<Output = Result<CaseReply, api::Error>>>> + Send + Sync {
    let address = own_address();
    let sent = use_state().sent;
    move || {
        let reference = match place(&address.read()) {
            Place::Sent(reference) => Reference::try_from(reference).ok(),
            _ => None,
        };
        let told = sent.try_update_value(Option::take).flatten();
        Box::pin(async move {
            let reference = reference.ok_or(api::Error::NotFound)?;
            // What was just sent needs no second answer: there may be no signal for one.
            let told = told.and_then(|answer| api::read(&answer).ok());
            match told.filter(|case: &CaseReply| case.reference == reference) {
                Some(case) => Ok(case),
                None => api::send(FindCase { reference }, ()).await,
            }
        })
    }
}

/// Somebody else's case and none at all look alike: prove the contact.
#[component]
fn AskForCode() -> impl IntoView {
    let state = use_state();
    let heading = state.say("not-found-case", &[]);
    let focus = state.arrive(&heading);
    view! {
        <Page>
            <PageHeading text=heading focus/>
            {paragraph(state.say("not-found-case-text", &[]))}
            <ButtonLink text=state.say("track-heading", &[]) href=paths::TRACK/>
            {subheading(state.say("start-reach", &[]))}
            <Channels/>
        </Page>
    }
}

fn confirmed(case: Arc<CaseReply>) -> AnyView {
    let state = use_state();
    let heading = state.say("sent-heading", &[]);
    let focus = state.arrive(&heading);
    let steps = steps(state, &case);
    let track = paths::case(&case.reference);
    view! {
        <Page>
            <Confirmation title=heading label=state.say("sent-reference", &[]) reference=case.reference.to_string() focus/>
            {subheading(state.say("sent-next", &[]))}
            <Steps steps/>
            {paragraph(match &case.updates_to {
                Some(address) => state.say("sent-receipt", &[("address", address)]),
                None => state.say("sent-no-receipt", &[]),
            })}
            {along(state, &case.reference)}
            <ButtonGroup>
                <ButtonLink text=state.say("sent-track", &[]) href=track/>
                <Button kind="button" weight=Weight::Secondary text=state.say("save", &[]) on_press=|_| print()/>
            </ButtonGroup>
            {subheading(state.say("sent-answers", &[]))}
            <CaseAnswers lines=case.answers.clone()/>
        </Page>
    }
    .into_any()
}

fn steps(state: State, case: &CaseReply) -> Vec<Step> {
    let team = [("team", case.team.as_str())];
    let first = match case.status {
        Status::WithTeam => state.say("sent-team-has-it", &team),
        _ => state.say("sent-team-gets-it", &team),
    };
    let mut steps = vec![Step { text: first, when: None }];
    for part in &case.parts {
        let text = state.say("sent-part", &[("part", &part.name), ("team", &part.team)]);
        steps.push(Step { text, when: None });
    }
    steps.extend(case.next.iter().map(|text| Step { text: text.clone(), when: None }));
    if let Some(due) = case.due {
        let key = match due.stated_by {
            StatedBy::Council => "case-answer-by",
            StatedBy::Default => "case-answer-usual",
        };
        let text = state.say(key, &[("council", &state.council_name())]);
        steps.push(Step { text, when: Some(state.words().date(due.date)) });
    }
    steps
}

/// On paper, and from a device that others use too to the resident's own.
fn along(state: State, reference: &Reference) -> AnyView {
    let device = document().document_element().and_then(|html| html.get_attribute("data-device"));
    let is_shared = device.is_some_and(|device| device != "own");
    let link = |href: String, key: &str| link_paragraph(Link::new(href, state.say(key, &[])));
    let phone = is_shared.then(|| link(paths::take_case(reference), "take-case-link"));
    all(phone.into_iter().chain([link(paths::case_receipt(reference), "receipt-link")]))
}

/// The browser's own dialog also saves as PDF.
fn print() {
    // A browser that can't print shows nothing; the reference stands on the page.
    let _ = window().print();
}
