//! One page of questions. Checked when the resident goes on, never before.

use super::{Filling, field::Field, step_path};
use crate::state::use_state;
use contract::paths;
use domain::{
    form::Page as FormPage,
    message::FieldError,
    way::{self, Step},
};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use ui::{
    button::Button,
    error_summary::{ErrorLink, ErrorSummary},
    label::Size,
    link::Link,
    page::Page,
    page_heading::{Caption, PageHeading},
};

/// In the query: the resident came from the check, and goes back there.
pub const CHANGE: &str = "change";

#[component]
pub fn QuestionPage(filling: Filling, page: String) -> impl IntoView {
    let state = use_state();
    let Some(page) = filling.service.with_value(|service| service.form.find_page(&page).cloned()) else {
        return None;
    };
    let heading = page.heading().to_owned();
    let focus = state.arrive(&heading);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let service_name = filling.service.with_value(|service| service.name.clone());
    let go_on = go_on(filling, page.clone(), errors);
    let summary = move || {
        errors
            .get()
            .into_iter()
            .map(|error| ErrorLink { field: Some(error.field), message: state.words().tell(&error.message) })
            .collect::<Vec<_>>()
    };
    let questions: Vec<_> = filling.enquiry.with_value(|enquiry| {
        let answers = enquiry.answers.read_untracked();
        way::questions(&page, &answers).into_iter().cloned().collect()
    });
    let alone = page.title.is_none();
    let size = match (alone, focus) {
        (true, true) => Size::Page,
        (true, false) => Size::PageAtRest,
        (false, _) => Size::Small,
    };
    Some(view! {
        <Page back=back_link(filling, &page)>
            <ErrorSummary title=state.say("error-summary", &[]) errors=Signal::derive(summary)/>
            <form novalidate on:submit=go_on>
                <Caption text=service_name/>
                {page.title.clone().map(|title| view! { <PageHeading text=title focus/> })}
                {page.hint.clone().map(|hint| view! { <p class="govuk-body">{hint}</p> })}
                {questions.into_iter().map(|question| view! { <Field filling question size errors/> }).collect_view()}
                <Button text=state.say("continue", &[])/>
            </form>
        </Page>
    })
}

fn back_link(filling: Filling, page: &FormPage) -> Link {
    let text = use_state().say("back", &[]);
    let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.get_untracked());
    filling.service.with_value(|service| match way::before(&service.form, &answers, Some(&page.key)) {
        Some(before) => Link::new(paths::form_page(&service.key, &before.key), text),
        None => Link::new(paths::service(&service.key), text),
    })
}

/// Checks the page; shows what is wrong, or goes to the next page.
fn go_on(filling: Filling, page: FormPage, errors: RwSignal<Vec<FieldError>>) -> impl Fn(SubmitEvent) + 'static {
    let state = use_state();
    let navigate = use_navigate();
    let query = use_query_map();
    move |event| {
        event.prevent_default();
        let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.get_untracked());
        let next = filling.service.with_value(|service| {
            let found = way::check_page(&page, &answers, service.now.date());
            if !found.is_empty() {
                return Err(found);
            }
            let changing = query.read_untracked().get(CHANGE).is_some();
            let open = way::first_open(&service.form, &answers, service.now.date());
            let step = if changing || page_is_behind(service, &answers, &page, open) {
                open
            } else {
                way::after(&service.form, &answers, &page.key)
            };
            let path = step_path(&service.key, step);
            Ok(match step {
                Step::Page(_) if changing => format!("{path}?{CHANGE}=1"),
                Step::Page(_) | Step::Check => path,
            })
        });
        match next {
            Ok(path) => navigate(&path, NavigateOptions::default()),
            Err(found) => {
                state.title_error(page.heading());
                errors.set(found);
            }
        }
    }
}

/// Whether an earlier page needs an answer first, after one changed what is asked.
fn page_is_behind(
    service: &contract::services::ServiceReply,
    answers: &domain::answer::Answers,
    page: &FormPage,
    open: Step<'_>,
) -> bool {
    let way = way::pages(&service.form, answers);
    let at = |key: &str| way.iter().position(|other| other.key == key);
    match open {
        Step::Page(open) => at(&open.key) < at(&page.key),
        Step::Check => false,
    }
}
