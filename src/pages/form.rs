//! `/services/:service/form/:page?` – one question per page, the check, and sending. The way is computed from the
//! answers; the address says which page is shown.

mod already;
mod check;
mod files;
mod place_help;
mod question_page;
mod sending;
mod stop;
mod tasks;

use crate::{
    api,
    components::{
        address::own_address,
        journey::{Draw, Journey},
        loaded::{Loaded, load},
    },
    state::{Enquiry, use_state},
};
use already::already_page;
use check::check_page;
use contract::{
    paths,
    services::{FindForm, FormPages},
};
use domain::{
    answer::Answers,
    question::{Kind, Question},
    way::{self, Asked, Place},
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use question_page::{CHANGE, question_page};
use std::sync::Arc;
use stop::stop_page;
use tasks::tasks_page;
use ui::{element::redrawn, loading_outline::LoadingOutline, page::Page};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(form, fallible)]
pub fn form_pages() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <Form/> }.into_any())
}

/// A form that is being filled in.
#[derive(Clone)]
struct Filling {
    service: Arc<FormPages>,
    /// The whole answer that `service` is part of.
    reply: Arc<str>,
    enquiry: Enquiry,
    /// Fetches the service again, after the council changed its form.
    reload: Callback<()>,
}

impl Filling {
    /// What was answered so far.
    fn answers(&self) -> Answers {
        self.enquiry.answers.get_untracked()
    }
}

#[component]
fn Form() -> impl IntoView {
    let address = own_address();
    let key = Memo::new(move |_| match paths::place(&address.read()) {
        paths::Place::Form(service, _) => service,
        _ => String::new(),
    });
    let again = RwSignal::new(());
    provide_context(Callback::new(move |()| again.set(())));
    let read = use_state().read_form;
    let find = move || {
        again.track();
        let find = api::find(FindForm { service: key.get() });
        async move {
            let reply = find.await?;
            Ok((Arc::new(read(&reply)?), Arc::from(reply)))
        }
    };
    view! { <Loaded load=load(find, shown)/> }
}

/// Shows the page that the address names, if the answers so far lead there; else the first that is open.
fn shown(found: Arc<(Arc<FormPages>, Arc<str>)>) -> AnyView {
    let (service, reply) = (*found).clone();
    let address = own_address();
    let state = use_state();
    let reload = expect_context();
    redrawn(move || {
        let Some(enquiry) = state.enquiry.get().filter(|enquiry| enquiry.service == service.key) else {
            return view! { <Page><LoadingOutline text=state.say("loading", &[])/></Page> }.into_any();
        };
        follow_change(&service, &enquiry);
        let has_words = begin_with_words(&service, &enquiry);
        let filling = Filling { service: service.clone(), reply: reply.clone(), enquiry, reload };
        provide_context(filling.clone());
        let page = match paths::place(&address.read()) {
            paths::Place::Form(_, page) => page,
            _ => None,
        };
        let followed = filling.service.form.followed().map(|(page, _)| page);
        let is_already = page.as_deref() == Some(paths::ALREADY);
        let asked = match page.as_deref() {
            // What their words have answered is shown all the same: they may say more.
            None if has_words => service.form.pages.first().map_or(Asked::First, |page| Asked::Page(&page.key)),
            None => Asked::First,
            Some(paths::CHECK) => Asked::Check,
            Some(paths::TASKS) => Asked::Tasks,
            Some(page) => Asked::Page(followed.filter(|_| is_already).map_or(page, |followed| followed.key.as_str())),
        };
        let service = &filling.service;
        match way::place(&service.form, &filling.answers(), asked, service.now.date()) {
            Place::Page(_) if is_already => view! { <Journey fetch=|| Box::pin(already_page())/> }.into_any(),
            Place::Page(page) if page.stop.is_some() => stop_page(&filling, page),
            Place::Page(page) => question_page(filling.clone(), page),
            Place::Check => view! { <Journey fetch=|| Box::pin(check_page())/> }.into_any(),
            Place::Tasks => view! { <Journey fetch=|| Box::pin(tasks_page())/> }.into_any(),
            Place::Elsewhere(step) => {
                let mut path = paths::step(&service.key, step);
                // From the check, and back to it.
                if filling.enquiry.changed.get_untracked() {
                    path = format!("{path}?{CHANGE}=1");
                }
                view! { <GoTo path/> }.into_any()
            }
        }
    })
}

/// The form that was fetched again may ask otherwise than the one that was filled in. What it asks again is said.
fn follow_change(service: &FormPages, enquiry: &Enquiry) {
    let before = enquiry.form_version.get_untracked();
    if !before.is_empty() && before != service.form_version {
        let answers = way::visible_answers(&service.form, &enquiry.answers.get_untracked());
        let mut names = Vec::new();
        for page in way::pages(&service.form, &answers) {
            for question in way::questions(page, &answers) {
                if question.check(answers.get(&question.key), service.now.date()).is_some() {
                    names.push(question.name().to_owned());
                }
            }
        }
        enquiry.again.set(names);
        enquiry.changed.set(true);
    }
    enquiry.form_version.set(service.form_version.clone());
}

/// Replaces this address, so that Back does not lead to it again.
#[component]
fn GoTo(path: String) -> impl IntoView {
    let navigate = use_navigate();
    Effect::new(move || navigate(&path, NavigateOptions { replace: true, ..NavigateOptions::default() }));
}

/// The words that the resident looked for a service with are the first that it is told. True if they are told now.
fn begin_with_words(service: &FormPages, enquiry: &Enquiry) -> bool {
    let words = use_state().query.get_untracked();
    let describes = |question: &&Question| question.kind == Kind::LongText;
    if let (false, Some(question)) = (words.trim().is_empty(), service.form.questions().find(describes))
        && enquiry.answers.with_untracked(Answers::is_empty)
    {
        enquiry.answers.update(|answers| {
            answers.insert(question.key.clone(), vec![words]);
        });
        return true;
    }
    false
}
