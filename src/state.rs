//! What pages share: the council, the words, the catalogue once it was fetched, and the enquiry that is being typed.

use crate::{
    api,
    outbox::Entry,
    plain::{self, Begun},
    uploads::Uploads,
};
use contract::{
    catalogue::{Catalogue, CatalogueEntry, FindCatalogue},
    services::FormPages,
};
use domain::{answer::Answers, search::Index, words::Words};
use leptos::prelude::*;
use std::sync::Arc;
use ui::save_note::Saved;
use wasm_bindgen::JsValue;

/// The context of every page.
#[derive(Clone, Copy)]
pub struct State {
    council: StoredValue<String>,
    words: StoredValue<Arc<Words>>,
    /// What stands in the question box.
    pub query: RwSignal<String>,
    /// Goes to another page of the app.
    pub go: StoredValue<Option<Callback<String>>>,
    /// Pages drawn by the server that were left, as they were.
    pub left: StoredValue<Vec<web_sys::HtmlElement>, LocalStorage>,
    catalogue: RwSignal<Option<Arc<Searchable>>>,
    /// The enquiry being typed. It outlives its pages, so that a look elsewhere loses nothing.
    pub enquiry: RwSignal<Option<Enquiry>>,
    /// Whether the server has what is typed.
    pub saved: RwSignal<Option<Saved>>,
    /// The council's answer to what was just sent, for the page that confirms it.
    pub sent: StoredValue<Option<String>>,
    /// What waits on this device; none while nothing sends it.
    pub outbox: RwSignal<Option<Vec<Entry>>>,
    /// Reads the form of a service. It stands here so that its code is in the main module, which has room; the form has none.
    pub read_form: fn(&str) -> Result<FormPages, api::Error>,
    /// What was typed into a page before the app was there.
    pub begun: StoredValue<Begun, LocalStorage>,
    /// The files themselves that are on their way, by their number; and the last number.
    pub files: StoredValue<Vec<(u32, JsValue)>, LocalStorage>,
    pub last_file: StoredValue<u32>,
    /// Whether a page was shown before: then the next one moves focus to its heading.
    moved: StoredValue<bool>,
}

/// The catalogue, and what finds its services.
pub struct Searchable {
    catalogue: Catalogue,
    index: Index,
}

/// A form that was started.
#[derive(Clone)]
pub struct Enquiry {
    pub service: String,
    /// One for the whole life of the form: its draft is kept under it, and it is never sent twice.
    pub key: String,
    /// Its owner is the app, not a page: the answers outlive the page.
    pub answers: ArcRwSignal<Answers>,
    /// Those that need no saving.
    pub kept: ArcRwSignal<Answers>,
    /// They are on their way to the server.
    pub is_saving: ArcRwSignal<bool>,
    /// Of the form that is being filled in.
    pub form_version: ArcRwSignal<String>,
    /// The last one that the server kept.
    pub revision: ArcRwSignal<u32>,
    /// The names of the questions that the council changed since they were answered.
    pub again: ArcRwSignal<Vec<String>>,
    /// Whether the council changed the form when the answers were about to be sent.
    pub changed: ArcRwSignal<bool>,
    /// Files that are not yet answers.
    pub uploads: Uploads,
}

impl Enquiry {
    pub fn new(service: String, key: String, answers: Answers) -> Self {
        Self {
            service,
            key,
            answers: ArcRwSignal::new(answers.clone()),
            kept: ArcRwSignal::new(answers),
            is_saving: ArcRwSignal::new(false),
            form_version: ArcRwSignal::new(String::new()),
            revision: ArcRwSignal::new(0),
            again: ArcRwSignal::new(Vec::new()),
            changed: ArcRwSignal::new(false),
            uploads: Uploads::default(),
        }
    }

    pub fn is_kept(&self) -> bool {
        self.answers.with_untracked(|answers| self.kept.with_untracked(|kept| kept == answers))
    }
}

impl State {
    pub fn new(council: String, words: Words) -> Self {
        Self {
            council: StoredValue::new(council),
            words: StoredValue::new(Arc::new(words)),
            query: RwSignal::new(String::new()),
            go: StoredValue::new(None),
            left: StoredValue::new_local(Vec::new()),
            catalogue: RwSignal::new(None),
            enquiry: RwSignal::new(None),
            saved: RwSignal::new(None),
            sent: StoredValue::new(None),
            outbox: RwSignal::new(None),
            read_form: |reply| api::read(reply),
            begun: StoredValue::new_local(Begun::default()),
            files: StoredValue::new_local(Vec::new()),
            last_file: StoredValue::new(0),
            moved: StoredValue::new(false),
        }
    }

    pub fn words(self) -> Arc<Words> {
        self.words.get_value()
    }

    pub fn set_words(self, words: Words) {
        self.words.set_value(Arc::new(words));
    }

    /// A message in words.
    pub fn say(self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.with_value(|words| words.say(key, values))
    }

    /// What stood in the way of an answer, in a sentence that says what to do.
    pub fn tell_error(self, error: api::Error) -> String {
        match error {
            api::Error::Unreachable => self.say("problem-unreachable", &[]),
            api::Error::Problem(problem) => problem.detail,
            api::Error::NotFound | api::Error::Fault => self.say("problem-text", &[]),
        }
    }

    pub fn council_name(self) -> String {
        self.council.get_value()
    }

    /// Pages that were left may say how many enquiries are unfinished, or that there are none: they are fetched again.
    pub fn forget_left(self) {
        self.left.update_value(Vec::clear);
    }

    /// Names the page in the tab, and says whether its heading takes focus: the first page of a visit was loaded by
    /// the browser, which put the focus where it belongs.
    pub fn arrive(self, page: &str) -> bool {
        plain::take_away(self);
        self.set_title("page-title", page);
        let moved = self.moved.get_value();
        self.moved.set_value(true);
        moved
    }

    /// Whether a page of this visit was shown before.
    pub fn has_moved(self) -> bool {
        self.moved.get_value()
    }

    /// The tab says that something needs mending.
    pub fn title_error(self, page: &str) {
        self.set_title("page-title-error", page);
    }

    fn set_title(self, key: &str, page: &str) {
        let council = self.council_name();
        document().set_title(&self.say(key, &[("page", page), ("council", &council)]));
    }

    /// The catalogue, fetched at the first need. `None` until it is here.
    pub fn catalogue(self) -> Option<Arc<Searchable>> {
        self.catalogue.get()
    }

    /// Fetches the catalogue unless it is here.
    pub async fn load_catalogue(self) -> Result<Arc<Searchable>, api::Error> {
        if let Some(catalogue) = self.catalogue.get_untracked() {
            return Ok(catalogue);
        }
        let catalogue = api::send(FindCatalogue, ()).await?;
        // An index of another release finds nothing; the page of results still does.
        let index = Index::parse(&catalogue.index).unwrap_or_default();
        let catalogue = Arc::new(Searchable { catalogue, index });
        self.catalogue.try_set(Some(catalogue.clone()));
        Ok(catalogue)
    }
}

impl Searchable {
    /// The services that the words ask for, the best first.
    pub fn find(&self, query: &str) -> Vec<&CatalogueEntry> {
        let services = self.index.find(query).services.into_iter();
        services.filter_map(|likely| self.catalogue.services.get(likely.service)).collect()
    }
}

/// The context of this page.
pub fn use_state() -> State {
    expect_context()
}
