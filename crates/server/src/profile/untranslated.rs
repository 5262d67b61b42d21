//! What of a council's own words is not translated yet, and what is translated that nobody says any more.

use super::{
    Problem, Written,
    texts::{self, Texts},
    tree::Place,
};
use domain::{form::Page, language::Language, service::Service};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

/// All councils in all of their languages.
#[derive(Debug, Default)]
pub struct Survey {
    pub reports: Vec<Report>,
    /// Translations by where they stand, and whether a council says their English.
    translations: BTreeMap<(Box<Path>, usize), (String, bool)>,
}

/// How much of one council's words are said in one of its languages.
#[derive(Debug)]
pub struct Report {
    council: String,
    language: Language,
    services: usize,
    /// The services of which every text is translated.
    whole: usize,
    /// Each text that is not, and where it is said.
    missing: BTreeMap<String, BTreeSet<String>>,
}

impl Survey {
    pub(super) fn add(&mut self, council: &str, language: Language, english: &Written, texts: &Texts) {
        let mut said = Said::default();
        let whole = said.read(english, texts);
        for (text, place) in texts.iter() {
            let (_, is_said) = self.translations.entry(key(place)).or_insert_with(|| (text.clone(), false));
            *is_said |= said.texts.contains_key(text);
        }
        said.texts.retain(|text, _| texts.find(text).is_none());
        self.reports.push(Report {
            council: council.to_owned(),
            language,
            services: english.services.len(),
            whole,
            missing: said.texts,
        });
    }

    /// Translations of what no council says, each as a problem of its file. No reason not to start: they are only in the way.
    pub fn unsaid(&self) -> Vec<Problem> {
        let unsaid = self.translations.iter().filter(|(_, (_, is_said))| !is_said);
        let problem = |((file, line), (text, _)): (&(Box<Path>, usize), &(String, bool))| Problem {
            file: file.to_path_buf(),
            line: *line,
            key: format!("{text:?}"),
            wrong: "nobody says this in English any more".to_owned(),
            expected: "a text of the profile, letter by letter".to_owned(),
        };
        unsaid.map(problem).collect()
    }
}

fn key(place: &Place) -> (Box<Path>, usize) {
    (Box::from(&*place.file), place.line)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { council, language, services, whole, missing } = self;
        let (code, missing) = (language.code(), missing.len());
        write!(f, "{council} {code}: {whole} of {services} services translated whole; {missing} texts are missing")
    }
}

impl Report {
    /// Each text that is missing, and where it is said.
    pub fn missing(&self) -> impl Iterator<Item = String> {
        self.missing.iter().map(|(text, places)| {
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            format!("{text:?} ({})", places.join(", "))
        })
    }
}

/// The English texts of a council, each with where it is said.
#[derive(Default)]
struct Said {
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl Said {
    /// Reads all that a council says. Answers how many of its services are translated whole.
    fn read(&mut self, english: &Written, translated: &Texts) -> usize {
        let mut english = english.clone();
        self.add("profile", texts::of_council(&mut english.council));
        self.page("contact", &mut english.contact);
        english.reach.pages.iter_mut().for_each(|page| self.page("reach", page));
        let is_whole = |service: &mut Service| {
            let mut own = Self::default();
            own.service(service);
            let is_whole = own.texts.keys().all(|text| translated.find(text).is_some());
            for (text, places) in own.texts {
                self.texts.entry(text).or_default().extend(places);
            }
            is_whole
        };
        english.services.iter_mut().map(is_whole).filter(|is_whole| *is_whole).count()
    }

    fn service(&mut self, service: &mut Service) {
        let key = service.key.clone();
        self.add(&key, texts::head(service));
        self.add(&key, texts::body(service));
        self.add(&format!("{key}, route"), texts::of_route(service));
        service.form.pages.iter_mut().for_each(|page| self.page(&key, page));
    }

    fn page(&mut self, of: &str, page: &mut Page) {
        let place = format!("{of}, page {}", page.key);
        self.add(&place, page.section.iter_mut().collect());
        self.add(&place, texts::of_page(page));
    }

    fn add(&mut self, place: &str, texts: Vec<&mut String>) {
        for text in texts {
            self.texts.entry(text.clone()).or_default().insert(place.to_owned());
        }
    }
}
