//! `holdings.csv`: what a council's residents have, a line for each holding; and whether the kinds of the profile can be renewed as
//! it says.

use super::{
    Problem,
    check::{Report, one_of},
    read::MOST_PROBLEMS,
    tree::{Place, Tree},
};
use domain::{
    answer::Answers,
    council::Council,
    holding::{Holding, HoldingKind},
    iso::find_date,
    question::is_email,
    service::Service,
    way,
};
use jiff::civil::Date;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Holdings by their holder's address in small letters.
#[derive(Debug, Default)]
pub struct HoldingsFile(BTreeMap<String, Vec<Holding>>);

/// A line of the file. What stands in brackets in its description may be left empty: (what), (from), (`renewable_from`),
/// (`renewable_until`), (price), (`auto_renew`).
#[derive(Debug, Deserialize)]
struct Row {
    kind: String,
    number: String,
    email: String,
    #[serde(default)]
    what: String,
    #[serde(default)]
    from: String,
    until: String,
    #[serde(default)]
    renewable_from: String,
    #[serde(default)]
    renewable_until: String,
    #[serde(default)]
    price: String,
    #[serde(default)]
    auto_renew: String,
}

const COLUMNS: [&str; 10] =
    ["kind", "number", "email", "what", "from", "until", "renewable_from", "renewable_until", "price", "auto_renew"];

impl HoldingsFile {
    /// Reads the file, which may be missing. It is the council's own: no base has one.
    pub(super) fn read(folders: &[PathBuf], council: &Council, problems: &mut Vec<Problem>) -> Self {
        let file = folders.last().map(|folder| folder.join("holdings.csv")).filter(|file| file.exists());
        file.map_or_else(Self::default, |file| Self(Lines { file: &file, council, problems }.read()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn list(&self, email: &str) -> Vec<Holding> {
        self.0.get(&email.to_lowercase()).cloned().unwrap_or_default()
    }
}

/// The file while it is read.
struct Lines<'a> {
    file: &'a Path,
    council: &'a Council,
    problems: &'a mut Vec<Problem>,
}

impl Lines<'_> {
    fn read(mut self) -> BTreeMap<String, Vec<Holding>> {
        let mut holdings: BTreeMap<String, Vec<Holding>> = BTreeMap::new();
        let opened = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(self.file);
        let mut reader = match opened {
            Ok(reader) => reader,
            Err(error) => {
                self.add(0, "", &format!("can't be read ({error})"), "a file of holdings");
                return holdings;
            }
        };
        let headers = reader.headers().cloned().unwrap_or_default();
        for (at, column) in headers.iter().enumerate().filter(|(_, column)| !COLUMNS.contains(column)) {
            self.add(1, column, &format!("column {} is not known", at + 1), &one_of(COLUMNS));
        }
        let most = self.problems.len() + MOST_PROBLEMS;
        let mut seen = BTreeSet::new();
        for record in reader.records() {
            let row =
                record.and_then(|record| Ok((line(record.position()), record.deserialize::<Row>(Some(&headers))?)));
            match row {
                Ok((line, row)) => {
                    if !seen.insert((row.kind.clone(), row.number.clone())) {
                        self.add(line, "number", &format!("`{}` stands here twice", row.number), "a number of its own");
                    }
                    if let Some(holding) = self.holding(line, row) {
                        holdings.entry(holding.email.to_lowercase()).or_default().push(holding);
                    }
                }
                Err(error) => {
                    self.add(line(error.position()), "", &error.to_string(), "a line with these columns");
                }
            }
            if self.problems.len() >= most {
                break;
            }
        }
        holdings
    }

    fn holding(&mut self, line: usize, row: Row) -> Option<Holding> {
        if !self.council.holdings.contains_key(&row.kind) {
            let wrong = format!("the profile has no [holdings.{}]", row.kind);
            self.add(line, "kind", &wrong, &one_of(self.council.holdings.keys()));
        }
        if row.number.is_empty() {
            self.add(line, "number", "it has no number", "the number that stands on it");
        }
        if !is_email(&row.email) {
            self.add(line, "email", &format!("`{}` is not an email address", row.email), "name@example.org");
        }
        let auto_renew = match row.auto_renew.as_str() {
            "yes" => true,
            "no" | "" => false,
            other => {
                self.add(line, "auto_renew", &format!("`{other}` is neither"), "yes, no or nothing");
                false
            }
        };
        let (from, until) = (self.date(line, "from", &row.from), self.date(line, "until", &row.until));
        if row.until.is_empty() {
            self.add(line, "until", "it has no last day", "a date like 2026-11-22");
        }
        let renewable_from = self.date(line, "renewable_from", &row.renewable_from);
        let renewable_until = self.date(line, "renewable_until", &row.renewable_until);
        let until = until?;
        if from.is_some_and(|from| from > until) {
            self.add(line, "until", "it ends before it begins", "a day after the one in `from`");
        }
        if let (Some(opens), Some(closes)) = (renewable_from, renewable_until)
            && opens > closes
        {
            self.add(line, "renewable_until", "renewal ends before it opens", "a day after `renewable_from`");
        }
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        Some(Holding {
            kind: row.kind,
            number: row.number,
            email: row.email,
            what: given(row.what),
            from,
            until,
            renewable_from,
            renewable_until,
            price: given(row.price),
            auto_renew,
        })
    }

    fn date(&mut self, line: usize, column: &str, text: &str) -> Option<Date> {
        let found = find_date(text);
        if found.is_none() && !text.is_empty() {
            self.add(line, column, &format!("`{text}` is not a date"), "one like 2026-11-22");
        }
        found
    }

    fn add(&mut self, line: usize, column: &str, wrong: &str, expected: &str) {
        self.problems.push(Problem::at(&Place { file: self.file.into(), line }, column, wrong, expected));
    }
}

fn line(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.line()).unwrap_or_default())
}

/// Every kind that names a service can be renewed by it with nothing but the number.
pub(super) fn check_kinds(
    council: &Council,
    services: &BTreeMap<String, Arc<(Service, Tree)>>,
    today: Date,
    report: &mut Report<'_>,
) {
    for (key, kind) in &council.holdings {
        let path = format!("holdings.{key}");
        let Some(name) = &kind.service else { continue };
        let found = services.get(name).filter(|_| !council.without.contains(name));
        let Some(service) = found.map(|read| &read.0).filter(|service| council.offers_form(service)) else {
            let wrong = format!("there is no form of a service `{name}`");
            report.add(&format!("{path}.service"), &wrong, "a service with a form that the council offers");
            continue;
        };
        check_answers(service, kind, &path, today, report);
    }
}

fn check_answers(service: &Service, kind: &HoldingKind, path: &str, today: Date, report: &mut Report<'_>) {
    let questions: Vec<&str> = service.form.questions().map(|question| question.key.as_str()).collect();
    let Some(number) = kind.number.as_deref().filter(|number| questions.contains(number)) else {
        let wrong = "it names no question for the holding's number";
        report.add(&format!("{path}.number"), wrong, &one_of(&questions));
        return;
    };
    for question in kind.answers.keys().filter(|question| !questions.contains(&question.as_str())) {
        let wrong = format!("the service has no question `{question}`");
        report.add(&format!("{path}.answers.{question}"), &wrong, &one_of(&questions));
    }
    let mut answers: Answers = kind.answers.clone();
    answers.insert(number.to_owned(), vec!["A1".to_owned()]);
    let form = service.form.clone().expand();
    let visible = way::visible_answers(&form, &answers);
    let pages = way::pages(&form, &visible);
    let wrong = pages.iter().flat_map(|page| way::check_page(page, &visible, today));
    for error in wrong {
        let wrong = format!("the service asks `{}` too, or takes another answer", error.question);
        report.add(&format!("{path}.answers"), &wrong, "an answer to each question that is not optional");
    }
}
