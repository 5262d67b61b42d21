//! One page of questions. Checked when the resident goes on, never before.

use super::{Filling, field::field, step_path};
use crate::state::{State, use_state};
use contract::paths;
use domain::{
    form::Page as FormPage,
    message::FieldError,
    way::{self, Step},
};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};
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
    let page = filling.service.with_value(|service| service.form.find_page(&page).cloned())?;
    let heading = page.heading().to_owned();
    let focus = state.arrive(&heading);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let service_name = filling.service.with_value(|service| service.name.clone());
    let summary = Signal::derive(move || errors.get().into_iter().map(|error| error_link(state, error)).collect());
    let caption = service_name.clone();
    let back = back_link(filling, &page);
    let go_on = go_on(filling, page.clone(), errors);
    // The questions are drawn anew with what is wrong in them; what was typed is in the enquiry.
    let asked = move || questions(filling, &page, &errors.read(), focus);
    Some(view! {
        <Page back>
            <ErrorSummary title=state.say("error-summary", &[]) errors=summary/>
            <form novalidate on:submit=go_on>
                <Caption text=caption/>
                {asked}
                <Button text=state.say("continue", &[])/>
            </form>
        </Page>
    })
}

fn error_link(state: State, error: FieldError) -> ErrorLink {
    ErrorLink { message: state.words().tell(&error.message), field: Some(error.field) }
}

/// The heading, and the questions that the answers so far show.
fn questions(filling: Filling, page: &FormPage, errors: &[FieldError], focus: bool) -> AnyView {
    let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.get_untracked());
    // With something wrong the summary takes focus, not the heading.
    let focus = focus && errors.is_empty();
    let size = match (&page.title, focus) {
        (None, true) => Size::Page,
        (None, false) => Size::PageAtRest,
        (Some(_), _) => Size::Small,
    };
    let fields: Vec<AnyView> = way::questions(page, &answers)
        .into_iter()
        .map(|question| {
            let error = errors.iter().find(|error| error.question == question.key).cloned();
            field(filling, question.clone(), size, error)
        })
        .collect();
    view! {
        {page.title.clone().map(|text| view! { <PageHeading text focus/> })}
        {page.hint.clone().map(|hint| view! { <p class="govuk-body">{hint}</p> })}
        {fields}
    }
    .into_any()
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
    move |event| {
        event.prevent_default();
        let answers = filling.enquiry.with_value(|enquiry| enquiry.answers.get_untracked());
        let next = filling.service.with_value(|service| {
            let found = way::check_page(&page, &answers, service.now.date());
            if !found.is_empty() {
                return Err(found);
            }
            let changing = is_changing();
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

/// Whether the resident came from the check, as the address says.
fn is_changing() -> bool {
    window().location().search().is_ok_and(|search| search.contains(CHANGE))
}

/// Whether an earlier page needs an answer first, after one changed what is asked.
fn page_is_behind(
    service: &contract::services::FormReply,
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
