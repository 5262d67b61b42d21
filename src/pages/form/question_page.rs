//! One page of questions. Checked when the resident goes on, never before.

use super::{Filling, field::field, step_path};
use crate::{
    components::typed::{field_of, form_of, values},
    state::{State, use_state},
};
use contract::{paths, services::FormPages};
use domain::{
    answer::Answers,
    form::Page as FormPage,
    message::FieldError,
    way::{self, Step},
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;
use ui::{
    button::Button,
    element::{element, redrawn},
    error_summary::{ErrorLink, ErrorSummary},
    label::Size,
    link::Link,
    page::Page,
    page_heading::{Caption, PageHeading},
    prose::paragraph,
};
use web_sys::Event;

/// In the query: the resident came from the check, and goes back there.
pub const CHANGE: &str = "change";

/// A page that is being asked.
struct Asking {
    filling: Filling,
    /// The page's number in the form.
    page: usize,
    state: State,
    /// Whether the heading takes focus.
    focus: bool,
    errors: RwSignal<Vec<FieldError>>,
    go: Callback<String>,
}

/// The page with this number.
pub fn question_page(filling: Filling, page: usize) -> AnyView {
    let state = use_state();
    let shown = &filling.service.form.pages[page];
    let focus = state.arrive(shown.heading());
    let navigate = use_navigate();
    let go = Callback::new(move |path: String| navigate(&path, NavigateOptions::default()));
    let back = back_link(&filling, shown, state.say("back", &[]));
    let asking = Arc::new(Asking { filling, page, state, focus, errors: RwSignal::new(Vec::new()), go });
    // All is drawn anew with what is wrong in it; what was typed is in the enquiry.
    view! { <Page back>{redrawn(move || draw(&asking))}</Page> }.into_any()
}

fn draw(asking: &Arc<Asking>) -> AnyView {
    let errors = asking.errors.get();
    let state = asking.state;
    let (keeping, going) = (asking.clone(), asking.clone());
    let form = element("form")
        .flag("novalidate", true)
        .on("input", move |event| keeping.keep(&event))
        .on("submit", move |event| going.go_on(&event))
        .child(view! { <Caption text=asking.filling.service.name.clone()/> }.into_any())
        .children(questions(asking, &errors))
        .child(view! { <Button text=state.say("continue", &[])/> }.into_any());
    let errors = errors.into_iter().map(|error| error_link(state, error)).collect();
    view! {
        <ErrorSummary title=state.say("error-summary", &[]) errors/>
        {form.view()}
    }
    .into_any()
}

fn error_link(state: State, error: FieldError) -> ErrorLink {
    ErrorLink { message: state.words().tell(&error.message), field: Some(error.field) }
}

/// The heading, and the questions that the answers so far show.
fn questions(asking: &Asking, errors: &[FieldError]) -> Vec<AnyView> {
    let page = asking.page();
    let answers = asking.filling.answers();
    // With something wrong the summary takes focus, not the heading.
    let focus = asking.focus && errors.is_empty();
    let size = match (&page.title, focus) {
        (None, true) => Size::Page,
        (None, false) => Size::PageAtRest,
        (Some(_), _) => Size::Small,
    };
    let mut shown = Vec::new();
    shown.extend(page.title.clone().map(|text| view! { <PageHeading text focus/> }.into_any()));
    shown.extend(page.hint.clone().map(paragraph));
    for question in way::questions(page, &answers) {
        let error = errors.iter().find(|error| error.question == question.key).cloned();
        let typed = answers.get(&question.key).cloned().unwrap_or_default();
        shown.push(field(question, typed, size, error));
    }
    shown
}

fn back_link(filling: &Filling, page: &FormPage, text: String) -> Link {
    let service = &filling.service;
    match way::before(&service.form, &filling.answers(), Some(&page.key)) {
        Some(before) => Link::new(paths::form_page(&service.key, &before.key), text),
        None => Link::new(paths::service(&service.key), text),
    }
}

impl Asking {
    fn page(&self) -> &FormPage {
        &self.filling.service.form.pages[self.page]
    }

    /// Whatever is typed or chosen is in the enquiry at once.
    fn keep(&self, event: &Event) {
        let (Some(name), Some(form)) = (field_of(event), form_of(event)) else {
            return;
        };
        for question in &self.page().questions {
            let fields = question.fields();
            if fields.contains(&name) {
                let answer = fields.iter().flat_map(|field| values(&form, field)).collect();
                self.filling.enquiry.answers.update(|answers| {
                    answers.insert(question.key.clone(), answer);
                });
                return;
            }
        }
    }

    /// Checks the page; shows what is wrong, or goes to the next page.
    fn go_on(&self, event: &Event) {
        event.prevent_default();
        let (service, answers, page) = (&self.filling.service, self.filling.answers(), self.page());
        let found = way::check_page(page, &answers, service.now.date());
        if !found.is_empty() {
            self.state.title_error(page.heading());
            return self.errors.set(found);
        }
        let changing = is_changing();
        let open = way::first_open(&service.form, &answers, service.now.date());
        let step = if changing || page_is_behind(service, &answers, page, open) {
            open
        } else {
            way::after(&service.form, &answers, &page.key)
        };
        let path = step_path(&service.key, step);
        self.go.run(match step {
            Step::Page(_) if changing => format!("{path}?{CHANGE}=1"),
            Step::Page(_) | Step::Check => path,
        });
    }
}

/// Whether the resident came from the check, as the address says.
fn is_changing() -> bool {
    window().location().search().is_ok_and(|search| search.contains(CHANGE))
}

/// Whether an earlier page needs an answer first, after one changed what is asked.
fn page_is_behind(service: &FormPages, answers: &Answers, page: &FormPage, open: Step<'_>) -> bool {
    let way = way::pages(&service.form, answers);
    let at = |key: &str| way.iter().position(|other| other.key == key);
    match open {
        Step::Page(open) => at(&open.key) < at(&page.key),
        Step::Check => false,
    }
}
