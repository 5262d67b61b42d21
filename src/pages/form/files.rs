//! Photos and papers for a question: chosen, made smaller, sent at once, shown in a list.

mod list;
mod sending;
mod shrinking;

use crate::{
    js::{get, listen, text},
    state::{Enquiry, State},
    uploads::{Stage, Upload},
};
use domain::{
    form::Page as FormPage,
    message::{FieldError, Message},
    question::{Kind, MOST_FILES, Question},
};
use gloo_timers::future::TimeoutFuture;
use js_sys::Array;
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use ui::file_upload::list_id;
use wasm_bindgen::{JsCast, JsValue};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{HtmlElement, HtmlInputElement};

/// Between two tries to fetch the chunk. Milliseconds.
const PAUSE: u32 = 3000;

/// The questions of a page that ask for files.
fn ask_files(page: &FormPage) -> impl Iterator<Item = &Question> {
    page.questions.iter().filter(|question| question.kind == Kind::Files)
}

/// Takes charge of the page's file fields once they stand in it. What is chosen before the chunk is here waits in its field.
pub fn attach(state: State, enquiry: &Enquiry, page: &FormPage) {
    for question in ask_files(page) {
        let files =
            Files { state, enquiry: enquiry.clone(), key: question.key.clone(), name: question.name().to_owned() };
        let owner = Owner::current().unwrap_or_default();
        spawn_local(async move {
            TimeoutFuture::new(0).await;
            let (Some(field), Some(place)) = (files.field(), find(&list_id(&files.key))) else {
                return;
            };
            while take_charge(owner.clone(), files.clone(), field.clone(), place.clone()).await.is_err() {
                TimeoutFuture::new(PAUSE).await;
            }
        });
    }
}

/// Files that are chosen and not yet answers. Nobody goes on without them unawares.
pub fn unsent(enquiry: &Enquiry, page: &FormPage) -> Vec<FieldError> {
    let is_unsent = |question: &&Question| {
        enquiry.uploads.has(&question.key) || field(&question.key).is_some_and(|field| !field.value().is_empty())
    };
    let error = |question: &Question| FieldError {
        question: question.key.clone(),
        field: question.key.clone(),
        message: Message::key("error-files-unsent").with("name", question.name()),
    };
    ask_files(page).filter(is_unsent).map(error).collect()
}

fn find(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn field(key: &str) -> Option<HtmlInputElement> {
    find(key)?.dyn_into().ok()
}

/// The files of one question.
#[derive(Clone)]
struct Files {
    state: State,
    enquiry: Enquiry,
    key: String,
    name: String,
}

/// A chunk of its own: few pages ask for files.
#[wasm_split(files, fallible)]
fn take_charge(
    owner: Owner,
    files: Files,
    field: HtmlInputElement,
    place: HtmlElement,
) -> Result<(), SplitLoaderError> {
    let shown = files.clone();
    owner.with(|| mount_to(place, move || list::list(shown)).forget());
    if let Some(form) = files.state.begun.try_update_value(|begun| begun.files.take()).flatten() {
        files.add(form.get_all(&files.key));
    }
    files.add_chosen(&field);
    let chosen = field.clone();
    listen(&field, "change", move |_| files.add_chosen(&chosen));
    Ok(())
}

impl Files {
    fn field(&self) -> Option<HtmlInputElement> {
        field(&self.key)
    }

    /// Takes what was chosen out of the field, so that it can be chosen again.
    fn add_chosen(&self, field: &HtmlInputElement) {
        if let Ok(chosen) = get(field, "files") {
            self.add(Array::from(&chosen));
        }
        field.set_value("");
    }

    /// Takes as many as there is room for, and sends them.
    fn add(&self, chosen: Array) {
        // A field in which nothing was chosen holds a file without a name; texts have none either.
        let chosen: Vec<JsValue> = chosen.iter().filter(|file| !text(file, "name").is_empty()).collect();
        if chosen.is_empty() {
            return;
        }
        let uploads = &self.enquiry.uploads;
        let room = MOST_FILES.saturating_sub(self.count());
        let too_many = chosen.len() > room;
        for file in chosen.into_iter().take(room) {
            let number = self.state.last_file.try_update_value(|last| {
                *last += 1;
                *last
            });
            let number = number.unwrap_or_default();
            let name = text(&file, "name");
            self.state.files.update_value(|files| files.push((number, file)));
            let upload = Upload { number, question: self.key.clone(), name, stage: Stage::Waiting };
            uploads.list.update(|list| list.push(upload));
        }
        let wrong = if too_many { self.state.say("error-files-many", &[("name", &self.name)]) } else { String::new() };
        uploads.wrong.set(wrong);
        self.send();
    }

    /// How many there are, given and on their way.
    fn count(&self) -> usize {
        let given = self.enquiry.answers.with_untracked(|answers| answers.get(&self.key).map_or(0, Vec::len));
        let coming = |list: &Vec<Upload>| list.iter().filter(|upload| upload.question == self.key).count();
        given + self.enquiry.uploads.list.with_untracked(coming)
    }

    fn say(&self, text: String) {
        self.enquiry.uploads.said.set(text);
    }

    /// Says that a file is no longer there.
    fn say_removed(&self, name: &str) {
        self.enquiry.uploads.wrong.set(String::new());
        self.say(self.state.say("files-removed", &[("file", name)]));
    }
}
