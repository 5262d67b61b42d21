//! `/cases/:reference` – where a request is, what happened, and what comes next.

use crate::{
    api,
    components::{
        address::own_address,
        case_answers::CaseAnswers,
        channels::Channels,
        journey::Draw,
        loaded::{Loaded, load},
    },
    pages::sent::{Sent, print},
    state::{State, use_state},
};
use asking::said_status;
use contract::{
    cases::{CaseReply, FindCase, PartReply},
    paths::{self, Place, place},
};
use domain::{
    case::{EventKind, Status},
    iso::{write_date, write_date_time},
    reference::Reference,
    standard::{Due, StatedBy},
};
use leptos::prelude::*;
use std::{pin::Pin, sync::Arc};
use ui::{
    button::{Button, ButtonLink, Weight},
    element::redrawn,
    link::Link,
    now::{Now, NowWords},
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
    tag::Tone,
    timeline::{Timeline, TimelineEvent, TimelineWords, When},
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(case, fallible)]
pub fn case_pages() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <CasePages/> }.into_any())
}

#[component]
fn CasePages() -> impl IntoView {
    let address = own_address();
    let just_sent = move || matches!(place(&address.read()), Place::Case(_, true));
    redrawn(move || if just_sent() { view! { <Sent/> }.into_any() } else { view! { <Case/> }.into_any() })
}

#[component]
fn Case() -> impl IntoView {
    view! { <Loaded load=load(find_case(), progress) not_found=ViewFn::from(|| view! { <AskForCode/> })/> }
}

/// The case that the address names. What can't be a reference is not found, without asking.
pub fn find_case() -> impl Fn() -> Pin<Box<dyn Future<Output = Result<CaseReply, api::Error>>>> + Send + Sync {
    let address = own_address();
    let sent = use_state().sent;
    move || {
        let reference = match place(&address.read()) {
            Place::Case(reference, _) => Reference::try_from(reference).ok(),
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
pub fn AskForCode() -> impl IntoView {
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

fn progress(case: Arc<CaseReply>) -> AnyView {
    let state = use_state();
    let focus = state.arrive(&case.service_name);
    let words = TimelineWords {
        past: state.say("timeline-past", &[]),
        here: state.say("timeline-here", &[]),
        future: state.say("timeline-future", &[]),
    };
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            <PageHeading text=case.service_name.clone() caption=state.say("case-caption", &[("reference", &case.reference.to_string())]) focus/>
            <Now words=now(state, &case)/>
            {subheading(state.say("case-happened", &[]))}
            <Timeline events=timeline(state, &case) words/>
            {case.status.is_open().then(|| own_links(state, &case))}
            {(!case.parts.is_empty()).then(|| parts(state, &case))}
            <Button kind="button" weight=Weight::Secondary text=state.say("print", &[]) on_press=|_| print()/>
            {subheading(state.say("case-sent", &[]))}
            <CaseAnswers lines=case.answers.clone()/>
            {case.updates_to.as_ref().map(|address| view! { {paragraph(state.say("case-updates", &[("address", address)]))} })}
            {subheading(state.say("start-reach", &[]))}
            <Channels/>
        </Page>
    }
    .into_any()
}

/// What the resident may do about it.
fn own_links(state: State, case: &CaseReply) -> AnyView {
    let more = Link::new(paths::case_more(&case.reference), state.say("case-more", &[]));
    let withdraw = Link::new(paths::case_withdraw(&case.reference), state.say("case-withdraw", &[]));
    view! { {link_paragraph(more)}{link_paragraph(withdraw)} }.into_any()
}

/// What the other teams do with the same answers.
fn parts(state: State, case: &CaseReply) -> AnyView {
    let row = |part: &PartReply| {
        let team = [("team", part.team.as_str())];
        let mut value = match part.status {
            Status::NeedsPerson => state.say("case-needs-person-text", &team),
            status => said_status(&state.words(), status, &part.team),
        };
        if let Some(due) = part.due.filter(|_| part.status.is_open()) {
            value.push('\n');
            let date = state.words().date(due.date);
            value.push_str(&match part.overdue {
                true => state.say("case-part-late", &[("date", &date)]),
                false => state.say("case-by", &[("date", &date)]),
            });
        }
        SummaryRow { key: part.name.clone(), value, change: None, links: Vec::new() }
    };
    let rows: Vec<SummaryRow> = case.parts.iter().map(row).collect();
    view! { {subheading(state.say("case-parts", &[]))}<SummaryList rows/> }.into_any()
}

/// The next date, as the largest thing after the title; a missed promise says so.
fn now(state: State, case: &CaseReply) -> NowWords {
    let team = [("team", case.team.as_str())];
    let status = said_status(&state.words(), case.status, &case.team);
    let tone = match case.status {
        Status::Received | Status::WithTeam => Tone::Council,
        Status::NeedsPerson => Tone::Yellow,
        Status::Withdrawn => Tone::Grey,
    };
    let note = match (case.status, case.overdue) {
        (Status::Withdrawn, _) => Some(state.say("case-withdrawn-text", &[])),
        (Status::NeedsPerson, _) => Some(state.say("case-needs-person-text", &team)),
        (_, true) => Some(state.say("case-overdue-text", &[])),
        (_, false) => None,
    };
    let Some(due) = case.due.filter(|_| case.status.is_open()) else {
        return NowWords { lead: status.clone(), status, tone, note, ..NowWords::default() };
    };
    let lead = if case.overdue { state.say("case-overdue", &[]) } else { answer_by(state, due) };
    NowWords { status, tone, lead, date: Some(state.words().date(due.date)), datetime: write_date(due.date), note }
}

fn answer_by(state: State, due: Due) -> String {
    let key = match due.stated_by {
        StatedBy::Council => "case-answer-by",
        StatedBy::Default => "case-answer-usual",
    };
    state.say(key, &[("council", &state.council_name())])
}

fn timeline(state: State, case: &CaseReply) -> Vec<TimelineEvent> {
    let team = [("team", case.team.as_str())];
    let last = case.events.len().saturating_sub(1);
    let mut events: Vec<TimelineEvent> = case
        .events
        .iter()
        .enumerate()
        .map(|(at, event)| TimelineEvent {
            when: if at == last { When::Here } else { When::Past },
            text: match event.kind {
                EventKind::Received => state.say("case-event-received", &[]),
                EventKind::HandedOver => state.say("case-event-handed-over", &team),
                EventKind::HandOverFailed => state.say("case-event-hand-over-failed", &[]),
                EventKind::RouteQuestioned => state.say("case-event-route-questioned", &[]),
                EventKind::FileRefused => state.say("case-event-file-refused", &[]),
                EventKind::WordsAdded => state.say("case-event-words-added", &[]),
                EventKind::Withdrawn => state.say("case-event-withdrawn", &[]),
            },
            time: Some(state.words().date_time(event.at)),
            datetime: write_date_time(event.at),
            note: event.words.clone().or_else(|| event.by.clone()),
        })
        .collect();
    if !case.status.is_open() {
        return events;
    }
    if case.status != Status::WithTeam {
        events.push(future(state.say("case-next-team", &team), None, String::new()));
    }
    let by = case.due.map(|due| state.say("case-by", &[("date", &state.words().date(due.date))]));
    events.push(future(
        state.say("case-next-answer", &[]),
        by,
        case.due.map_or_else(String::new, |due| write_date(due.date)),
    ));
    events
}

fn future(text: String, time: Option<String>, datetime: String) -> TimelineEvent {
    TimelineEvent { when: When::Future, text, time, datetime, note: None }
}
