//! `/services/:service/form/:page?` – one question per page, the check, and sending. The way is computed from the
//! answers; the address says which page is shown.

mod check;
mod field;
mod question_page;
mod sending;
mod stop;

use crate::{
    api,
    components::{
        address::own_address,
        journey::{Draw, Journey},
        loaded::{Loaded, load},
    },
    state::{Enquiry, use_state},
};
use check::check_page;
use contract::{
    paths,
    services::{FindForm, FormPages},
};
use domain::{
    answer::Answers,
    form::Page as FormPage,
    way::{self, Step},
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use question_page::question_page;
use std::sync::Arc;
use stop::stop_page;
use ui::element::redrawn;
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
    let find = move || {
        again.track();
        let find = api::find(FindForm { service: key.get() });
        async {
            let reply = find.await?;
            Ok((Arc::new(api::read::<FormPages>(&reply)?), Arc::from(reply)))
        }
    };
    view! { <Loaded load=load(find, shown)/> }
}

/// Shows the page that the address names, if the answers so far lead there; else the first that is open.
fn shown(found: Arc<(Arc<FormPages>, Arc<str>)>) -> AnyView {
    let (service, reply) = (*found).clone();
    let address = own_address();
    let enquiry = begin(&service.key);
    let filling = Filling { service, reply, enquiry, reload: expect_context() };
    provide_context(filling.clone());
    redrawn(move || {
        let page = match paths::place(&address.read()) {
            paths::Place::Form(_, page) => page,
            _ => None,
        };
        match place(&filling, page.as_deref()) {
            Place::Page(page) => question_page(filling.clone(), page),
            Place::Stop(page) => stop_page(&filling, page),
            Place::Check => view! { <Journey fetch=|| Box::pin(check_page())/> }.into_any(),
            Place::Elsewhere(path) => view! { <GoTo path/> }.into_any(),
        }
    })
}

/// What stands at an address of the form.
enum Place {
    /// By its number in the form.
    Page(usize),
    Stop(usize),
    Check,
    /// Go there instead.
    Elsewhere(String),
}

fn place(filling: &Filling, page: Option<&str>) -> Place {
    let (service, answers) = (&filling.service, filling.answers());
    let way = way::pages(&service.form, &answers);
    let open = way::first_open(&service.form, &answers, service.now.date());
    let open_at = match open {
        Step::Page(page) => way.iter().position(|other| other.key == page.key).unwrap_or_default(),
        Step::Check => way.len(),
    };
    let asked_at = match page {
        Some(paths::CHECK) => Some(way.len()),
        Some(key) => way.iter().position(|other| other.key == key),
        None => None,
    };
    match asked_at.filter(|at| *at <= open_at).map(|at| way.get(at)) {
        Some(Some(page)) if page.stop.is_some() => Place::Stop(number(service, page)),
        Some(Some(page)) => Place::Page(number(service, page)),
        Some(None) => Place::Check,
        None => Place::Elsewhere(step_path(&service.key, open)),
    }
}

fn number(service: &FormPages, page: &FormPage) -> usize {
    service.form.pages.iter().position(|other| other.key == page.key).unwrap_or_default()
}

/// The address of a step.
fn step_path(service: &str, step: Step<'_>) -> String {
    match step {
        Step::Page(page) => paths::form_page(service, &page.key),
        Step::Check => paths::form_page(service, paths::CHECK),
    }
}

/// Replaces this address, so that Back does not lead to it again.
#[component]
fn GoTo(path: String) -> impl IntoView {
    let navigate = use_navigate();
    Effect::new(move || navigate(&path, NavigateOptions { replace: true, ..NavigateOptions::default() }));
}

/// The enquiry of this service that is being typed, or a new one.
fn begin(service: &str) -> Enquiry {
    let typing = use_state().enquiry;
    if let Some(enquiry) = typing.get_untracked().filter(|enquiry| enquiry.service == service) {
        return enquiry;
    }
    let enquiry = Enquiry {
        service: service.to_owned(),
        idempotency_key: random_key(),
        // Its owner is the app, not this page: the answers outlive the page.
        answers: ArcRwSignal::new(Answers::new()),
    };
    typing.set(Some(enquiry.clone()));
    enquiry
}

/// Sixteen random bytes in hex.
fn random_key() -> String {
    let mut bytes = [0_u8; 16];
    if let Ok(crypto) = window().crypto() {
        // It fails only for more bytes than a page may ask for.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes.iter().fold(String::new(), |mut text, byte| {
        use std::fmt::Write;
        let _ = write!(text, "{byte:02x}");
        text
    })
}
