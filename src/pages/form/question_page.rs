//! One page of questions. Checked when the resident goes on, never before.

use super::{Filling, files, place_help::help};
use crate::{
    components::typed::{field_of, form_of, values},
    js,
    state::{State, use_state},
};
use asking::{error_links, questions};
use contract::{paths, services::FormPages};
use domain::{
    answer::{Answers, is_blank},
    form::Page as FormPage,
    message::FieldError,
    question::Kind,
    told,
    way::{self, Step},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;
use ui::{
    button::Button,
    element::{element, redrawn},
    error_summary::ErrorSummary,
    link::Link,
    page::Page,
    page_heading::Caption,
    prose::paragraph,
    save_note::save_note,
};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// Beyond the last letter of any answer.
const END: f64 = 1e9;
/// In the query: the resident came from the check, and goes back there.
pub const CHANGE: &str = "change";

/// A page that is being asked.
struct Asking {
    filling: Filling,
    page: FormPage,
    state: State,
    /// Whether the heading takes focus.
    focus: bool,
    errors: RwSignal<Vec<FieldError>>,
    go: Callback<String>,
}

pub fn question_page(filling: Filling, page: &FormPage) -> AnyView {
    let state = use_state();
    let focus = state.arrive(page.heading());
    let was_wrong = go_on_typing(&filling, page, state);
    let navigate = use_navigate();
    let go = Callback::new(move |path: String| navigate(&path, NavigateOptions::default()));
    let back = back_link(&filling, page, state.say("back", &[]));
    let asking = Arc::new(Asking { filling, page: page.clone(), state, focus, errors: RwSignal::new(Vec::new()), go });
    if was_wrong {
        let found = asking.wrong(&asking.begun().1);
        asking.show(found);
    }
    // All is drawn anew with what is wrong in it; what was typed is in the enquiry.
    view! { <Page back>{redrawn(move || draw(&asking))}</Page> }.into_any()
}

fn draw(asking: &Arc<Asking>) -> AnyView {
    let errors = asking.errors.get();
    let state = asking.state;
    let (keeping, going) = (asking.clone(), asking.clone());
    let (page, answers) = asking.begun();
    let form = element("form")
        .flag("novalidate", true)
        .on("input", move |event| keeping.keep(&event))
        .on("submit", move |event| going.go_on(&event))
        .child(view! { <Caption text=asking.filling.service.name.clone()/> }.into_any())
        .children(again(&asking.filling, state))
        .children(questions(&state.words(), &page, &answers, &errors, asking.focus))
        .child(save_note(move || state.saved.get()))
        .child(view! { <Button text=state.say("continue", &[])/> }.into_any());
    // The browser follows it, once all is saved: what that page passes on is what the server has.
    let keep = element("a").class("govuk-link").attr("href", paths::keep(&asking.filling.service.key));
    let keep = keep.attr("rel", "external").text(state.say("keep-link", &[])).view();
    files::attach(state, &asking.filling.enquiry, &asking.page);
    let errors = error_links(&state.words(), &errors);
    if asking.page.questions.iter().any(|question| matches!(question.kind, Kind::Place | Kind::Address)) {
        let page = asking.page.clone();
        // Without help a place can be typed.
        spawn_local(async move { help(state, page).await.unwrap_or_default() });
    }
    view! {
        <ErrorSummary title=state.say("error-summary", &[]) errors/>
        {form.view()}
        {element("p").class("govuk-body").child(keep).view()}
    }
    .into_any()
}

/// What the council changed since it was answered.
pub fn again(filling: &Filling, state: State) -> Option<AnyView> {
    let names = filling.enquiry.again.get_untracked().join(", ");
    (!names.is_empty()).then(|| paragraph(state.say("draft-again", &[("names", &names)])))
}

/// What was typed into the page before the app drew it stands in it again, and the cursor too. Says whether the page said that something
/// is wrong.
fn go_on_typing(filling: &Filling, page: &FormPage, state: State) -> bool {
    let Some(begun) = state.begun.try_update_value(std::mem::take) else {
        return false;
    };
    if let Some(form) = begun.form {
        for question in &page.questions {
            let answer = question.answer_in(|field| values(&form, field));
            if !is_blank(Some(&answer)) {
                filling.enquiry.answers.update(|answers| {
                    answers.insert(question.key.clone(), answer);
                });
            }
        }
        state.begun.update_value(|begun| begun.files = Some(form));
    }
    if let Some(field) = begun.field {
        // Once the page is drawn, and before the browser hears the next key: what is typed then would go nowhere.
        spawn_local(async move {
            let field = document().get_element_by_id(&field).and_then(|field| field.dyn_into::<HtmlElement>().ok());
            if let Some(field) = field {
                // It fails only where the browser has no focus to give; and the cursor is at the end where there is text.
                let _ = field.focus();
                let _ = js::call(&field, "setSelectionRange", &[END.into(), END.into()]);
            }
        });
    }
    begun.was_wrong
}

fn back_link(filling: &Filling, page: &FormPage, text: String) -> Link {
    let service = &filling.service;
    let before = way::before(&service.form, &filling.answers(), Some(&page.key));
    Link::new(paths::before(&service.key, before), text)
}

impl Asking {
    /// The page, with what was told before where nothing is answered yet. It is said once the resident goes on.
    fn begun(&self) -> (FormPage, Answers) {
        let (mut page, mut answers) = (self.page.clone(), self.filling.answers());
        told::begin(&mut page, &mut answers, &self.filling.service.told);
        (page, answers)
    }

    /// Whatever is typed or chosen is in the enquiry at once.
    fn keep(&self, event: &Event) {
        let (Some(name), Some(form)) = (field_of(event), form_of(event)) else {
            return;
        };
        for question in &self.page.questions {
            if question.kind != Kind::Files && question.fields().contains(&name) {
                let answer = question.answer_in(|field| values(&form, field));
                self.filling.enquiry.answers.update(|answers| {
                    answers.insert(question.key.clone(), answer);
                });
                return;
            }
        }
    }

    fn wrong(&self, answers: &Answers) -> Vec<FieldError> {
        way::check_page(&self.page, answers, self.filling.service.now.date())
    }

    /// Shows what is wrong, and says whether something is.
    fn show(&self, found: Vec<FieldError>) -> bool {
        if found.is_empty() {
            return false;
        }
        self.state.title_error(self.page.heading());
        self.errors.set(found);
        true
    }

    /// Checks the page; shows what is wrong, or goes to the next page.
    fn go_on(&self, event: &Event) {
        event.prevent_default();
        let (service, page) = (&self.filling.service, &self.page);
        let (_, mut answers) = self.begun();
        let mut found = files::unsent(&self.filling.enquiry, page);
        if found.is_empty() {
            found = self.wrong(&answers);
        }
        if self.show(found) {
            return;
        }
        way::set_seen(page, &mut answers);
        self.filling.enquiry.answers.set(answers);
        self.go.run(if page.follows() {
            while_changing(paths::form_page(&service.key, paths::ALREADY))
        } else {
            onward(service, &self.filling.answers(), page)
        });
    }
}

/// Where a page that is answered well leads.
pub fn onward(service: &FormPages, answers: &Answers, page: &FormPage) -> String {
    let step = way::next(&service.form, answers, &page.key, is_changing(), service.now.date());
    let path = paths::step(&service.key, step);
    match step {
        Step::Page(_) => while_changing(path),
        Step::Check | Step::Tasks => path,
    }
}

/// The next address remembers that the resident came from the check.
fn while_changing(path: String) -> String {
    if is_changing() { format!("{path}?{CHANGE}=1") } else { path }
}

/// Whether the resident came from the check, as the address says.
fn is_changing() -> bool {
    window().location().search().is_ok_and(|search| search.contains(CHANGE))
}
