//! `/services/:service/form/already` – between the place of a report and what comes next: open cases at the same place, and
//! following one of them in place of sending the form. Where there are none, or they can't be looked up, the form goes on.

use super::{Filling, GoTo, question_page::onward};
use crate::{
    api,
    components::{journey::Draw, typed::text},
    state::{State, use_state},
};
use asking::{Typed, already, error_links};
use contract::{
    open_cases::{CreateFollower, ListOpenCases, NewFollower, PlaceAnswer},
    paths,
};
use domain::{
    follow::{self, CASE, EMAIL, OpenCase},
    form::Page as FormPage,
    message::{FieldError, Message},
    submission::CONTACT_EMAIL,
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    element::{element, redrawn},
    error_summary::ErrorSummary,
    link::Link,
    loading_outline::LoadingOutline,
    page::Page,
    page_heading::PageHeading,
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Event;

/// A chunk of its own: most forms have no such page.
#[wasm_split(already, fallible)]
pub fn already_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| {
        let filling: Filling = expect_context();
        match filling.service.form.followed().map(|(page, question)| (page.clone(), question.key.clone())) {
            Some((page, question)) => view! { <Already filling page question/> }.into_any(),
            None => ().into_any(),
        }
    })
}

/// The page, once there is something to show.
#[derive(Clone)]
struct Asking {
    filling: Filling,
    page: FormPage,
    state: State,
    cases: Arc<Vec<OpenCase>>,
    focus: bool,
    errors: RwSignal<Vec<FieldError>>,
    /// The case that was chosen, and the address that was typed.
    wish: StoredValue<(String, String)>,
    go: Callback<String>,
}

#[component]
fn Already(filling: Filling, page: FormPage, question: String) -> impl IntoView {
    let state = use_state();
    let navigate = use_navigate();
    let go = Callback::new(move |path: String| navigate(&path, NavigateOptions::default()));
    let found = RwSignal::new(None::<Arc<Vec<OpenCase>>>);
    let answers = filling.answers();
    let answer = answers.get(&question).cloned().unwrap_or_default();
    let service = filling.service.key.clone();
    spawn_local(async move {
        let reply = api::send(ListOpenCases { service }, PlaceAnswer { answer }).await;
        // Nothing waits for it.
        found.try_set(Some(Arc::new(reply.map(|reply| reply.cases).unwrap_or_default())));
    });
    let email = answers.get(CONTACT_EMAIL).and_then(|answer| answer.first()).cloned().unwrap_or_default();
    let wish = StoredValue::new((String::new(), email));
    let errors = RwSignal::new(Vec::new());
    redrawn(move || match found.get() {
        None => view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any(),
        Some(cases) if cases.is_empty() => view! { <GoTo path=onward(&filling.service, &answers, &page)/> }.into_any(),
        Some(cases) => {
            let focus = state.arrive(&state.say("already-heading", &[]));
            let (filling, page) = (filling.clone(), page.clone());
            let asking = Asking { filling, page, state, cases, focus, errors, wish, go };
            redrawn(move || draw(&asking))
        }
    })
}

fn draw(asking: &Asking) -> AnyView {
    let state = asking.state;
    let errors = asking.errors.get();
    let service = &asking.filling.service;
    let back = Link::new(paths::form_page(&service.key, &asking.page.key), state.say("back", &[]));
    let on = onward(service, &asking.filling.answers(), &asking.page);
    let (case, email) = asking.wish.get_value();
    let fields = already(&state.words(), &state.council_name(), &asking.cases, Typed { case, email }, &errors);
    let (follow, different) = (state.say("already-follow", &[]), state.say("already-different", &[]));
    let buttons = view! {
        <ButtonGroup>
            <Button text=follow/>
            <ButtonLink text=different href=on weight=Weight::Secondary/>
        </ButtonGroup>
    };
    let following = asking.clone();
    let form = element("form")
        .flag("novalidate", true)
        .on("submit", move |event| following.follow(&event))
        .children(fields)
        .child(buttons.into_any());
    let focus = asking.focus && errors.is_empty();
    let caption = service.name.clone();
    view! {
        <Page back>
            <ErrorSummary title=state.say("error-summary", &[]) errors=error_links(&state.words(), &errors)/>
            <PageHeading text=state.say("already-heading", &[]) caption focus/>
            {form.view()}
        </Page>
    }
    .into_any()
}

impl Asking {
    /// Follows the case that was chosen. The enquiry ends there.
    fn follow(&self, event: &Event) {
        event.prevent_default();
        let (case, email) = (text(event, CASE), text(event, EMAIL));
        self.wish.set_value((case.clone(), email.clone()));
        let wrong = follow::check(&case, &email);
        if !wrong.is_empty() {
            return self.refuse(wrong);
        }
        let service = self.filling.service.key.clone();
        let body = NewFollower { case, email, draft: self.filling.enquiry.key.clone() };
        let asking = self.clone();
        spawn_local(async move {
            match api::post(CreateFollower { service: service.clone() }, body).await {
                Ok(_) => {
                    asking.state.enquiry.try_set(None);
                    asking.go.try_run(paths::followed(&service));
                }
                Err(error) => asking.refuse(vec![at_address(asking.state.tell_error(error))]),
            }
        });
    }

    fn refuse(&self, wrong: Vec<FieldError>) {
        self.state.title_error(&self.state.say("already-heading", &[]));
        self.errors.try_set(wrong);
    }
}

/// What stood in the way, said at the address: the page stays as it is.
fn at_address(trouble: String) -> FieldError {
    FieldError { question: EMAIL.to_owned(), field: EMAIL.to_owned(), message: Message::Said(trouble) }
}
