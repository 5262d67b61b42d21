//! What a council says in another language: a file of its texts in English, each with its translation. A page of a form, or what
//! stands before it, is in one language: where one of its texts has no translation, all of it stays in English and says so.

use super::{
    Problem,
    tree::{Place, Tree},
};
use domain::{
    beside,
    council::Council,
    form::{Form, Page},
    language::Language,
    service::Service,
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use toml::Value;

/// Translations by the English.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    translations: BTreeMap<String, Translation>,
    /// The English of a form stands beside its translation.
    has_english: bool,
}

#[derive(Debug, Clone)]
struct Translation {
    text: String,
    place: Place,
}

impl Texts {
    /// The file of this language in each of the folders, the most general first.
    pub fn read(folders: &[PathBuf], language: Language, problems: &mut Vec<Problem>) -> Self {
        let mut texts = BTreeMap::new();
        for file in folders.iter().map(|folder| file(folder, language)).filter(|file| file.exists()) {
            match Tree::parse(&file) {
                Ok(tree) => read(&tree, &mut texts, problems),
                Err(found) => problems.extend(found),
            }
        }
        Self { translations: texts, has_english: false }
    }

    /// The same, where what a form says in English stands beside it.
    pub fn beside(&self) -> Self {
        Self { has_english: true, ..self.clone() }
    }

    /// Puts the translations in the place of these texts if each has one, and says whether that was so.
    fn translate(&self, texts: Vec<&mut String>) -> bool {
        let found: Option<Vec<&String>> = texts.iter().map(|text| self.find(text)).collect();
        let Some(found) = found else {
            return false;
        };
        for (text, translation) in texts.into_iter().zip(found) {
            text.clone_from(translation);
        }
        true
    }

    pub fn find(&self, english: &str) -> Option<&String> {
        self.translations.get(english).map(|translation| &translation.text)
    }

    /// Each English text that has a translation, and where it stands.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Place)> {
        self.translations.iter().map(|(english, translation)| (english, &translation.place))
    }

    fn translate_each<'a>(&self, texts: impl Iterator<Item = &'a mut String>) {
        for text in texts {
            self.translate(vec![text]);
        }
    }

    pub fn translate_council(&self, council: &mut Council) {
        self.translate_each(of_council(council).into_iter());
    }

    pub fn translate_service(&self, service: &mut Service) {
        if !self.translate(head(service)) {
            service.head_language = Some(Language::English);
        }
        if !self.translate(body(service)) {
            service.body_language = Some(Language::English);
        }
        self.translate_each(of_route(service).into_iter());
        self.translate_form(&mut service.form);
    }

    pub fn translate_form(&self, form: &mut Form) {
        form.pages.iter_mut().for_each(|page| self.translate_page(page));
    }

    pub fn translate_page(&self, page: &mut Page) {
        self.translate_each(page.section.iter_mut());
        let english: Vec<String> = of_page(page).into_iter().map(|text| text.clone()).collect();
        if !self.translate(of_page(page)) {
            page.language = Some(Language::English);
        } else if self.has_english {
            of_page(page).into_iter().zip(english).for_each(|(text, english)| *text = beside::join(text, &english));
        }
    }
}

fn file(folder: &Path, language: Language) -> PathBuf {
    folder.join("languages").join(language.code()).with_extension("toml")
}

fn read(tree: &Tree, texts: &mut BTreeMap<String, Translation>, problems: &mut Vec<Problem>) {
    for (english, translation) in tree.entries() {
        match translation.to_value() {
            Value::String(text) if !text.trim().is_empty() => {
                texts.insert(english.clone(), Translation { text, place: translation.place.clone() });
            }
            _ => problems.push(Problem::at(&translation.place, english, "this is no translation", "a text")),
        }
    }
}

/// What stands on many pages.
pub fn of_council(council: &mut Council) -> Vec<&mut String> {
    let mut texts: Vec<&mut String> = Vec::new();
    texts.extend(council.topics.iter_mut().map(|topic| &mut topic.name));
    texts.extend(council.teams.values_mut().map(|team| &mut team.name));
    texts.extend(council.agencies.values_mut().flat_map(|agency| [&mut agency.name, &mut agency.link.text]));
    texts.extend(council.channels.iter_mut().flat_map(|channel| channel.name.iter_mut().chain(&mut channel.note)));
    texts
}

/// Why it goes where it goes.
pub fn of_route(service: &mut Service) -> Vec<&mut String> {
    let rules = service.rules.iter_mut().map(|rule| &mut rule.reason);
    rules.chain(service.parts.iter_mut().flat_map(|part| [&mut part.name, &mut part.reason])).collect()
}

/// What stands in lists.
pub fn head(service: &mut Service) -> Vec<&mut String> {
    vec![&mut service.name, &mut service.summary]
}

/// What is read before the form.
pub fn body(service: &mut Service) -> Vec<&mut String> {
    let mut texts: Vec<&mut String> = Vec::new();
    texts.extend(&mut service.answer);
    texts.extend(&mut service.needs);
    texts.extend(&mut service.time);
    texts.extend(service.cost.iter_mut().filter(|cost| *cost != domain::service::CHECK_COST));
    texts.extend(&mut service.next);
    let links = service.elsewhere.iter_mut().chain(&mut service.bsl).chain(&mut service.easy_read);
    texts.extend(links.map(|link| &mut link.text));
    if let Some(emergency) = &mut service.emergency {
        texts.push(&mut emergency.heading);
        texts.extend(emergency.calls.iter_mut().map(|call| &mut call.when));
    }
    texts
}

pub fn of_page(page: &mut Page) -> Vec<&mut String> {
    let mut texts: Vec<&mut String> = Vec::new();
    texts.extend(&mut page.title);
    texts.extend(&mut page.hint);
    for question in &mut page.questions {
        texts.push(&mut question.label);
        texts.extend(&mut question.name);
        texts.extend(&mut question.hint);
        texts.extend(&mut question.missing);
        for option in &mut question.options {
            texts.push(&mut option.label);
            texts.extend(&mut option.hint);
        }
    }
    if let Some(stop) = &mut page.stop {
        texts.extend(&mut stop.text);
        texts.extend(&mut stop.link);
    }
    texts.extend(page.repeat.iter_mut().map(|repeat| &mut repeat.another));
    texts
}
