//! `/services/:service/form/check` – the answers, where they go and by when, and the button that sends them.

use super::{
    Filling,
    question_page::CHANGE,
    sending::{NotSent, Sending},
};
use crate::{
    api,
    components::{journey::Draw, typed::text},
    pages::problem::ProblemPage,
    state::{State, use_state},
};
use asking::file_links;
use contract::{cases::NewCase, paths, problem::FieldProblem, services::FormReply};
use domain::{
    answer::Answers,
    language::Language,
    routing::Priority,
    standard::{Promise, said_once},
    submission::{self, Checked},
    team::Team,
    way,
};
use leptos::prelude::*;
use ui::{
    button::Button,
    details::Details,
    element::{all, element, redrawn},
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    route_note::RouteNote,
    summary_list::{Change, SummaryList, SummaryRow},
    textarea::Textarea,
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Event;

/// The field for what is wrong with the route.
const ROUTE_WRONG: &str = "route-wrong";

/// A chunk of its own, fetched when the answers are complete.
#[wasm_split(check, fallible)]
pub fn check_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| {
        let filling: Filling = expect_context();
        match api::read(&filling.reply) {
            Ok(service) => view! { <Check filling service/> }.into_any(),
            Err(error) => view! { <ProblemPage error retry=filling.reload/> }.into_any(),
        }
    })
}

#[component]
fn Check(filling: Filling, service: FormReply) -> impl IntoView {
    let state = use_state();
    let heading = state.say("check-heading", &[]);
    let focus = state.arrive(&heading);
    let answers = filling.answers();
    let sending = Sending::new(filling.reload, service.name.clone());
    let summary = redrawn(move || {
        let errors = sending.errors.get().into_iter();
        let errors = errors.map(|error| ErrorLink { field: None, message: error.message }).collect();
        view! { <ErrorSummary title=state.say("error-summary", &[]) errors/> }.into_any()
    });
    let checked = submission::check(&service.form, service.routing(), &answers, service.now.date()).ok();
    let back = paths::before(&service.key, way::before(&service.form, &answers, None));
    let routes = checked.map(|checked| routes(state, &service, &checked)).unwrap_or_default();
    let rows = rows(state, &service, &answers);
    let (service_key, form_version) = (service.key.clone(), service.form_version.clone());
    let send = move |event: &Event| {
        if let Some(error) = unsent(state, &filling) {
            return sending.errors.set(vec![error]);
        }
        let wrong = text(event, ROUTE_WRONG);
        sending.begin(NewCase {
            idempotency_key: filling.enquiry.key.clone(),
            service: service_key.clone(),
            form_version: form_version.clone(),
            answers: filling.answers(),
            route_wrong: Some(wrong).filter(|wrong| !wrong.trim().is_empty()),
        });
    };
    let form = element("form")
        .flag("novalidate", true)
        .on("submit", move |event| {
            event.prevent_default();
            send(&event);
        })
        .children(view_routes(state, routes))
        .child(paragraph(state.say("check-declaration", &[])))
        .child(view! { <NotSent sending/> }.into_any())
        .child(view! { <Button text=state.say("check-send", &[]) busy=sending.busy()/> }.into_any());
    view! {
        <Page back=Link::new(back, state.say("back", &[]))>
            {summary}
            <PageHeading text=heading caption=service.name.clone() focus/>
            <SummaryList rows/>
            {form.view()}
        </Page>
    }
}

/// A file that is still on its way.
fn unsent(state: State, filling: &Filling) -> Option<FieldProblem> {
    let upload = filling.enquiry.uploads.list.with_untracked(|list| list.first().cloned())?;
    let message = state.say("error-files-unsent", &[("name", &upload.name)]);
    Some(FieldProblem { question: upload.question.clone(), field: upload.question, message })
}

/// Where it goes, and a way to say that this is not right.
fn view_routes(state: State, routes: Vec<Route>) -> Option<AnyView> {
    if routes.is_empty() {
        return None;
    }
    let notes = routes.into_iter().flat_map(|route| {
        let note = view! { <RouteNote team=route.team reason=route.reason/> }.into_any();
        [Some(note), route.promise.map(paragraph)].into_iter().flatten()
    });
    let notes = all(notes);
    let shown = view! {
        {subheading(state.say("check-route-heading", &[]))}
        {notes}
        <Details summary=state.say("check-not-right", &[])>
            <Textarea
                name=ROUTE_WRONG label=state.say("check-not-right-label", &[]) hint=state.say("check-not-right-hint", &[])
                error_prefix=state.say("error-prefix", &[]) rows=3
            />
        </Details>
    };
    Some(shown.into_any())
}

fn rows(state: State, service: &FormReply, answers: &Answers) -> Vec<SummaryRow> {
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
            links: file_links(&state.words(), &line.files, paths::file),
            language: line.language.map(Language::marks),
            key_language: None,
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

/// The form's own team first, then those that get a part of it.
fn routes(state: State, service: &FormReply, checked: &Checked) -> Vec<Route> {
    let rule = checked.rule();
    let mut routes = vec![route(state, service, rule.team, (rule.standard, rule.priority), &rule.reason)];
    for part in checked.parts() {
        routes.push(route(state, service, part.team, (part.standard, part.priority), &part.reason));
    }
    said_once(&mut routes.iter_mut().map(|route| &mut route.promise).collect::<Vec<_>>());
    routes
}

fn route(
    state: State,
    service: &FormReply,
    team: Team,
    (standard, priority): (Promise, Priority),
    reason: &str,
) -> Route {
    let team = service.teams.iter().find(|known| known.team == team).map_or(team.key(), |known| &known.name);
    let line = service.promises.iter().find(|line| line.promise == standard);
    let due = line.and_then(|line| line.standard.due(service.now, line.stated_by, priority, &service.calendar));
    Route {
        team: state.say("check-goes-to", &[("team", team)]),
        reason: state.say("check-because", &[("reason", reason)]),
        promise: due.map(|due| state.words().answer_by(&state.council_name(), due)),
    }
}
