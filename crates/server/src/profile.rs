//! Council profiles: read from their folders, each laid over its bases, checked as a whole.

mod answers;
mod appointments;
mod check;
mod destinations;
mod feedback;
mod holdings;
mod homes;
mod known_keys;
mod performance;
mod problem;
mod reach;
mod read;
mod search;
mod teams;
#[cfg(test)]
mod tests;
mod texts;
mod tree;
mod untranslated;

pub use holdings::HoldingsFile;
pub use homes::Homes;
pub use problem::Problem;
pub use search::Search;
pub use untranslated::Survey;

use crate::words::words;
use contract::problem::FieldProblem;
use domain::{
    appointment::Appointments,
    council::Council,
    feedback::FeedbackPolicy,
    form::{Form, Page},
    language::Language,
    message::FieldError,
    service::Service,
    words::Words,
};
use jiff::civil::Date;
use read::Reader;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};
use texts::Texts;
use tree::Tree;

/// Every council that this process serves.
#[derive(Debug, Clone)]
pub struct Councils(BTreeMap<String, Spoken>);

/// A council in each of its languages.
#[derive(Debug, Clone)]
struct Spoken {
    profiles: BTreeMap<Language, Arc<Profile>>,
    /// With English beside it, which few ask for: it is put together at the first need.
    beside: BTreeMap<Language, OnceLock<Arc<Profile>>>,
    english: Arc<Written>,
}

/// Hears of each council and language what it says in English, and what of it is translated.
type Translated<'a> = dyn FnMut(&str, Language, &Written, &Texts) + 'a;

/// One council, ready to serve in one language.
#[derive(Debug)]
pub struct Profile {
    pub language: Language,
    pub council: Council,
    pub words: &'static Words,
    pub homes: Arc<Homes>,
    pub holdings: Arc<HoldingsFile>,
    pub appointments: Appointments,
    /// What is asked about how a resident wants to be reached.
    pub reach: Form,
    /// What the council does with what residents say of its work.
    pub feedback: FeedbackPolicy,
    form_versions: BTreeMap<String, String>,
    /// The translations of what is stored in English.
    texts: Texts,
    search: OnceLock<Search>,
}

impl Councils {
    /// Reads every council folder. Either all are good, or every problem of all of them comes back.
    pub fn load(folder: &Path, today: Date) -> Result<Self, Vec<Problem>> {
        Self::load_with(folder, today, &mut |_, _, _, _| {})
    }

    /// The same, and how far each council is translated.
    pub fn survey(folder: &Path, today: Date) -> Result<(Self, Survey), Vec<Problem>> {
        let mut survey = Survey::default();
        let councils = Self::load_with(folder, today, &mut |council, language, english, texts| {
            survey.add(council, language, english, texts);
        })?;
        Ok((councils, survey))
    }

    fn load_with(folder: &Path, today: Date, translated: &mut Translated<'_>) -> Result<Self, Vec<Problem>> {
        let mut councils = BTreeMap::new();
        let mut problems = Vec::new();
        let keys = list_councils(folder).unwrap_or_default();
        if keys.is_empty() {
            problems.push(Problem::of_file(
                folder,
                "no council here",
                "a folder for each council, with a profile.toml",
            ));
        }
        let mut read = ServicesRead::default();
        for key in keys {
            match Profile::load(folder, &key, today, &mut read, translated) {
                Ok(spoken) => drop(councils.insert(key, spoken)),
                Err(found) => problems.extend(found),
            }
        }
        problems.sort();
        problems.dedup();
        if problems.is_empty() { Ok(Self(councils)) } else { Err(problems) }
    }

    /// As staff work with it: in English.
    pub fn find(&self, key: &str) -> Option<Arc<Profile>> {
        self.find_in(key, Language::English)
    }

    /// In this language, if it is one of the council's; else in English.
    pub fn find_in(&self, key: &str, language: Language) -> Option<Arc<Profile>> {
        let profiles = &self.0.get(key)?.profiles;
        profiles.get(&language).or_else(|| profiles.get(&Language::English)).cloned()
    }

    /// The same, with the English of its forms beside it.
    pub fn find_beside(&self, key: &str, language: Language) -> Option<Arc<Profile>> {
        let Spoken { profiles, beside, english } = self.0.get(key)?;
        match (profiles.get(&language), beside.get(&language)) {
            (Some(own), Some(beside)) => Some(beside.get_or_init(|| Arc::new(own.beside(english))).clone()),
            _ => self.find_in(key, language),
        }
    }

    /// This one alone.
    pub fn only(&self, key: &str) -> Self {
        Self(self.0.iter().filter(|(own, _)| *own == key).map(|(key, spoken)| (key.clone(), spoken.clone())).collect())
    }

    /// In English, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Profile>> {
        self.0.values().filter_map(|spoken| spoken.profiles.get(&Language::English))
    }
}

impl Profile {
    fn load(
        folder: &Path,
        key: &str,
        today: Date,
        read: &mut ServicesRead,
        translated: &mut Translated<'_>,
    ) -> Result<Spoken, Vec<Problem>> {
        let folders = bases(folder, key)?;
        let mut reader = Reader::default();
        let profile = reader.merge(folders.iter().map(|folder| folder.join("profile.toml")));
        let contact = reader.merge(folders.iter().map(|folder| folder.join("contact.toml")));
        let council: Option<Council> = reader.read("profile", &profile);
        let contact: Option<Page> = reader.read("contact", &contact);
        let reach_tree = reader.merge(folders.iter().map(|folder| folder.join("reach.toml")));
        let reach: Option<Form> = reader.read("reach", &reach_tree);
        let feedback_tree = reader.merge(folders.iter().map(|folder| folder.join("feedback.toml")));
        let feedback: Option<FeedbackPolicy> = reader.read("feedback", &feedback_tree);
        let homes = Homes::read(&folders, &mut reader);
        let mut services: BTreeMap<String, Arc<(Service, Tree)>> = BTreeMap::new();
        let mut unread = Vec::new();
        for (key, files) in service_files(&folders) {
            let read = read.read(files);
            reader.problems.extend(read.problems.iter().cloned());
            match &read.service {
                Some(service) => drop(services.insert(key, service.clone())),
                None => unread.push(format!("there is no service `{key}`")),
            }
        }
        let (Some(mut council), Some(contact), Some(reach), Some(feedback)) = (council, contact, reach, feedback)
        else {
            return Err(reader.problems);
        };
        let holdings = HoldingsFile::read(&folders, &council, &mut reader.problems);
        let appointments = appointments::read(&folders, &council, &services, &mut reader);
        teams::offer(&mut services, &council);
        let mut problems = reader.problems;
        problems.extend(check::check(&council, &profile, &services, key, today));
        let reach = reach::complete(reach, &council);
        let whole = reach::with_hours(reach.clone(), Language::English);
        reach::check_reach(&whole, &mut check::Report { tree: &reach_tree, problems: &mut problems });
        let mut report = check::Report { tree: &feedback_tree, problems: &mut problems };
        feedback::check(&feedback, &council, &services, &mut report);
        performance::check_targets(&feedback.performance, &mut report);
        // A service that could not be read is there all the same.
        problems.retain(|problem| !unread.contains(&problem.wrong));
        key.clone_into(&mut council.key);
        let services = services.into_iter().filter(|(key, _)| !council.without.contains(key));
        let services = services.map(|(key, read)| Service { key, ..read.0.clone() }).collect();
        let (homes, holdings) = (Arc::new(homes), Arc::new(holdings));
        let english = Written { council, contact, reach, feedback, appointments, services };
        let mut spoken = BTreeMap::new();
        for language in english.council.languages.clone() {
            let mut written = english.clone();
            let mut texts = Texts::default();
            if language != Language::English {
                texts = Texts::read(&folders, language, &mut problems);
                translated(key, language, &english, &texts);
                written.translate(&texts);
            }
            let profile = written.assemble(language, homes.clone(), holdings.clone());
            spoken.insert(language, Arc::new(Self { texts, ..profile }));
        }
        // The answers of a form are the same in each language.
        let versions = spoken.get(&Language::English).map(|english| english.form_versions.clone()).unwrap_or_default();
        for profile in spoken.values_mut().filter_map(Arc::get_mut) {
            profile.form_versions.clone_from(&versions);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let others = spoken.keys().filter(|language| **language != Language::English);
        let beside = others.map(|language| (*language, OnceLock::new())).collect();
        Ok(Spoken { profiles: spoken, beside, english: Arc::new(english) })
    }

    /// This one, with the English of its forms beside it.
    fn beside(&self, english: &Written) -> Self {
        let mut written = english.clone();
        written.translate(&self.texts.beside());
        let profile = written.assemble(self.language, self.homes.clone(), self.holdings.clone());
        Self { texts: self.texts.clone(), form_versions: self.form_versions.clone(), ..profile }
    }

    /// Finds services by words. It is learnt at the first need.
    pub fn search(&self) -> &Search {
        self.search.get_or_init(|| Search::learn(&self.council))
    }

    /// What is stored in English, as this profile says it; and its language, where that is another one.
    pub fn said(&self, english: &str) -> (String, Option<Language>) {
        match self.texts.find(english) {
            Some(translation) => (translation.clone(), None),
            None if self.language == Language::English => (english.to_owned(), None),
            None => (english.to_owned(), Some(Language::English)),
        }
    }

    /// What is wrong with an answer, as a resident is told.
    pub fn in_words(&self, error: &FieldError) -> FieldProblem {
        FieldProblem {
            question: error.question.clone(),
            field: error.field.clone(),
            message: self.words.tell(&error.message),
        }
    }

    /// Changes whenever a form or the rules that route it change.
    pub fn form_version(&self, service: &str) -> &str {
        self.form_versions.get(service).map_or("", String::as_str)
    }
}

/// What the files of a profile say, before it is put together.
#[derive(Debug, Clone)]
struct Written {
    council: Council,
    contact: Page,
    reach: Form,
    feedback: FeedbackPolicy,
    appointments: Appointments,
    services: Vec<Service>,
}

impl Written {
    fn translate(&mut self, texts: &Texts) {
        texts.translate_council(&mut self.council);
        texts.translate_page(&mut self.contact);
        texts.translate_form(&mut self.reach);
        self.services.iter_mut().for_each(|service| texts.translate_service(service));
    }

    fn assemble(self, language: Language, homes: Arc<Homes>, holdings: Arc<HoldingsFile>) -> Profile {
        let Self { mut council, contact, reach, feedback, appointments, services } = self;
        let names: BTreeMap<String, String> =
            services.iter().map(|service| (service.key.clone(), service.name.clone())).collect();
        for mut service in services {
            if service.has_form() {
                let section = contact.section.clone().filter(|_| service.form.has_sections());
                service.form.pages.push(Page { section, ..contact.clone() });
                service.form = service.form.expand();
                name_links(&mut service.form, &names);
            }
            if service.unlisted { council.unlisted.push(service) } else { council.services.push(service) }
        }
        council.services.sort_by(|a, b| a.name.cmp(&b.name));
        let all = council.services.iter().chain(&council.unlisted);
        let form_versions = all.map(|service| (service.key.clone(), form_version(service))).collect();
        Profile {
            language,
            council,
            words: words(language),
            homes,
            holdings,
            appointments,
            reach: reach::with_hours(reach, language),
            feedback,
            form_versions,
            texts: Texts::default(),
            search: OnceLock::new(),
        }
    }
}

/// A page that stops a form says where its link leads.
fn name_links(form: &mut Form, names: &BTreeMap<String, String>) {
    for stop in form.pages.iter_mut().filter_map(|page| page.stop.as_mut()) {
        if stop.link.is_none() {
            stop.link = stop.service.as_ref().and_then(|service| names.get(service).cloned());
        }
    }
}

/// Why a command has no profile to work with.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Profiles(Vec<Problem>),
    #[error("there is no council `{0}`")]
    NoCouncil(String),
}

/// One council's profile, for a command that is about no other.
pub fn open(folder: &Path, council: &str, today: Date) -> Result<Arc<Profile>, OpenError> {
    let councils = Councils::load(folder, today).map_err(OpenError::Profiles)?;
    councils.find(council).ok_or_else(|| OpenError::NoCouncil(council.to_owned()))
}

/// Services as they were read, by the files that describe them: most councils share theirs.
#[derive(Default)]
struct ServicesRead(BTreeMap<Vec<PathBuf>, ServiceRead>);

/// The service, if it can be read, and what is wrong with it.
struct ServiceRead {
    service: Option<Arc<(Service, Tree)>>,
    problems: Vec<Problem>,
}

impl ServicesRead {
    fn read(&mut self, files: Vec<PathBuf>) -> &ServiceRead {
        self.0.entry(files).or_insert_with_key(|files| {
            let mut reader = Reader::default();
            let tree = reader.merge(files.iter().cloned());
            let service = reader.read("service", &tree).map(|service| Arc::new((service, tree)));
            ServiceRead { service, problems: reader.problems }
        })
    }
}

fn form_version(service: &Service) -> String {
    let text = serde_json::to_vec(&(&service.form, &service.rules)).unwrap_or_default();
    hex(&Sha256::digest(text)[..8])
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn list_councils(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut keys = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "base" && folder.join(&name).is_dir() {
            keys.push(name);
        }
    }
    keys.sort();
    Ok(keys)
}

/// The folders that make up a council, the most general first.
fn bases(folder: &Path, key: &str) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let mut folders = vec![folder.join(key)];
    let mut file = folder.join(key).join("profile.toml");
    while let Some((base, place)) = Tree::parse(&file)?.find_text("base") {
        let next = folder.join("base").join(&base);
        if folders.contains(&next) {
            return Err(vec![Problem::at(
                &place,
                "base",
                "the bases go round in a circle",
                "a base that ends at `default`",
            )]);
        }
        if !next.is_dir() {
            let expected = format!("a folder in {}", folder.join("base").display());
            return Err(vec![Problem::at(&place, "base", &format!("there is no base `{base}`"), &expected)]);
        }
        file = next.join("profile.toml");
        folders.push(next);
    }
    folders.reverse();
    Ok(folders)
}

/// Each service with the files that describe it, the most general first.
fn service_files(folders: &[PathBuf]) -> BTreeMap<String, Vec<PathBuf>> {
    let mut services: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(folder.join("services")) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if let (Some(key), Some("toml")) = (path.file_stem(), path.extension().and_then(|e| e.to_str())) {
                services.entry(key.to_string_lossy().into_owned()).or_default().push(path);
            }
        }
    }
    services
}
