//! `/cases/:reference/sent` – it is in; what happens next and by when.

use crate::{
    components::{
        case_answers::CaseAnswers,
        loaded::{Loaded, load},
    },
    pages::case::{AskForCode, find_case},
    state::{State, use_state},
};
use contract::{cases::CaseReply, paths};
use domain::{case::Status, standard::StatedBy};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    confirmation::Confirmation,
    page::Page,
    prose::{paragraph, subheading},
    steps::{Step, Steps},
};

#[component]
pub fn Sent() -> impl IntoView {
    view! { <Loaded load=load(find_case(), confirmed) not_found=ViewFn::from(|| view! { <AskForCode/> })/> }
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
        Status::Received | Status::NeedsPerson | Status::Withdrawn => state.say("sent-team-gets-it", &team),
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

/// The browser's own dialog also saves as PDF.
pub fn print() {
    // A browser that can't print shows nothing; the reference stands on the page.
    let _ = window().print();
}
