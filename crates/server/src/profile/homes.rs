//! `home.toml` and `homes.csv`: what a council supplies about its homes. What many homes share stands in the first, a line for
//! each home in the second.

use super::{
    Problem,
    check::{Report, check_channel, one_of},
    read::{MOST_PROBLEMS, Reader},
    tree::{Place, Tree},
};
use domain::{
    council::Channel,
    home::{Band, Cancelled, Collection, Home, Moved, Ward, is_uprn},
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::{Path, PathBuf},
};

/// The homes of a council, by their unique property reference numbers.
#[derive(Debug, Default)]
pub struct Homes {
    shared: Shared,
    rows: BTreeMap<String, Row>,
}

/// `home.toml`: what a line of `homes.csv` names by its key.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Shared {
    #[serde(default)]
    moved: Vec<Moved>,
    #[serde(default)]
    cancelled: Vec<Cancelled>,
    #[serde(default)]
    rounds: BTreeMap<String, Collection>,
    #[serde(default)]
    wards: BTreeMap<String, Ward>,
    #[serde(default)]
    polling_places: BTreeMap<String, String>,
    #[serde(default)]
    help: BTreeMap<String, Channel>,
}

/// A line of `homes.csv`. All but the number may be left empty.
#[derive(Debug, Deserialize)]
struct Row {
    uprn: String,
    /// Keys with spaces between them.
    #[serde(default)]
    rounds: String,
    #[serde(default)]
    band: String,
    #[serde(default)]
    ward: Option<String>,
    #[serde(default)]
    polling_place: Option<String>,
    /// Keys with spaces between them.
    #[serde(default)]
    help: String,
}

const COLUMNS: [&str; 6] = ["uprn", "rounds", "band", "ward", "polling_place", "help"];

impl Homes {
    /// Reads both files, of which either may be missing. What is wrong goes to the reader.
    pub(super) fn read(folders: &[PathBuf], reader: &mut Reader) -> Self {
        let before = reader.problems.len();
        let tree = reader.merge(folders.iter().map(|folder| folder.join("home.toml")));
        let shared: Shared = reader.read("home", &tree).unwrap_or_default();
        shared.check(&tree, &mut reader.problems);
        let is_whole = reader.problems.len() == before;
        let file = folders.last().map(|folder| folder.join("homes.csv")).filter(|file| file.exists());
        let rows = file.map(|file| {
            let mut lines =
                Lines { file: &file, shared: &shared, tree: &tree, is_whole, problems: &mut reader.problems };
            lines.read()
        });
        Self { rows: rows.unwrap_or_default(), shared }
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn find(&self, uprn: &str) -> Option<Home> {
        let (row, shared) = (self.rows.get(uprn)?, &self.shared);
        Some(Home {
            collections: row.rounds().filter_map(|key| shared.rounds.get(key).cloned()).collect(),
            moved: shared.moved.clone(),
            cancelled: shared.cancelled.clone(),
            band: Band::find(&row.band),
            ward: find(&shared.wards, row.ward.as_ref()),
            polling_place: find(&shared.polling_places, row.polling_place.as_ref()),
            help: row.help().filter_map(|key| shared.help.get(key).cloned()).collect(),
        })
    }
}

fn find<T: Clone>(table: &BTreeMap<String, T>, key: Option<&String>) -> Option<T> {
    table.get(key?).cloned()
}

impl Row {
    fn rounds(&self) -> impl Iterator<Item = &str> {
        self.rounds.split_whitespace()
    }

    fn help(&self) -> impl Iterator<Item = &str> {
        self.help.split_whitespace()
    }
}

impl Shared {
    fn check(&self, tree: &Tree, problems: &mut Vec<Problem>) {
        let mut report = Report { tree, problems };
        for (at, moved) in self.moved.iter().enumerate() {
            if !self.rounds.values().any(|round| round.falls_on(moved.from)) {
                let wrong = format!("no round collects on {}", moved.from);
                report.add(&format!("moved.{at}.from"), &wrong, "a day of one of the rounds");
            }
        }
        for (at, cancelled) in self.cancelled.iter().enumerate() {
            if !self.rounds.values().any(|round| round.falls_on(cancelled.on)) {
                let wrong = format!("no round collects on {}", cancelled.on);
                report.add(&format!("cancelled.{at}.on"), &wrong, "a day of one of the rounds");
            }
            let kinds: BTreeSet<&String> = self.rounds.values().map(|round| &round.kind).collect();
            for (nth, kind) in cancelled.kinds.iter().enumerate().filter(|(_, kind)| !kinds.contains(kind)) {
                let wrong = format!("no round collects `{kind}`");
                report.add(&format!("cancelled.{at}.kinds.{nth}"), &wrong, &one_of(&kinds));
            }
        }
        for (key, ward) in &self.wards {
            for (at, councillor) in ward.councillors.iter().enumerate() {
                for (nth, way) in councillor.ways.iter().enumerate() {
                    check_channel(way, &format!("wards.{key}.councillors.{at}.ways.{nth}"), &mut report);
                }
            }
        }
        for (key, help) in &self.help {
            check_channel(help, &format!("help.{key}"), &mut report);
        }
    }
}

/// `homes.csv` while it is read.
struct Lines<'a> {
    file: &'a Path,
    shared: &'a Shared,
    /// `home.toml` as it stands, also where it can't be read.
    tree: &'a Tree,
    /// Nothing was wrong in `home.toml`.
    is_whole: bool,
    problems: &'a mut Vec<Problem>,
}

impl Lines<'_> {
    fn read(&mut self) -> BTreeMap<String, Row> {
        let mut rows = BTreeMap::new();
        let Some(mut reader) = self.open() else { return rows };
        let headers = reader.headers().cloned().unwrap_or_default();
        for (at, column) in headers.iter().enumerate().filter(|(_, column)| !COLUMNS.contains(column)) {
            self.add(1, column, &format!("column {} is not known", at + 1), &one_of(COLUMNS));
        }
        let most = self.problems.len() + MOST_PROBLEMS;
        for record in reader.records() {
            match record.and_then(|record| Ok((line(record.position()), record.deserialize::<Row>(Some(&headers))?))) {
                Ok((line, row)) => {
                    self.check(line, &row);
                    if let Some(twice) = rows.insert(row.uprn.clone(), row) {
                        self.add(line, "uprn", &format!("`{}` stands here twice", twice.uprn), "a line for each home");
                    }
                }
                Err(error) => self.unread(&headers, &error),
            }
            if self.problems.len() >= most {
                break;
            }
        }
        rows
    }

    fn open(&mut self) -> Option<csv::Reader<std::fs::File>> {
        let opened = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(self.file);
        opened.map_err(|error| self.add(0, "", &format!("can't be read ({error})"), "a file of homes")).ok()
    }

    fn check(&mut self, line: usize, row: &Row) {
        if !is_uprn(&row.uprn) {
            let wrong = format!("`{}` is not a unique property reference number", row.uprn);
            self.add(line, "uprn", &wrong, "up to twelve digits");
        }
        if !row.band.is_empty() && Band::find(&row.band).is_none() {
            let wrong = format!("`{}` is not a council tax band", row.band);
            self.add(line, "band", &wrong, "a letter from A to H, or nothing");
        }
        let mut kinds = BTreeSet::new();
        for key in row.rounds() {
            self.check_key(line, "rounds", key, ("rounds", &self.shared.rounds));
            let kind = self.shared.rounds.get(key).map(|round| &round.kind);
            if kind.is_some_and(|kind| !kinds.insert(kind)) {
                self.add(line, "rounds", &format!("`{key}` is of a kind that this home has already"), "each kind once");
            }
        }
        let Shared { wards, polling_places, help, .. } = self.shared;
        row.ward.iter().for_each(|key| self.check_key(line, "ward", key, ("wards", wards)));
        let polling_places = ("polling_places", polling_places);
        row.polling_place.iter().for_each(|key| self.check_key(line, "polling_place", key, polling_places));
        row.help().for_each(|key| self.check_key(line, "help", key, ("help", help)));
    }

    /// A key that `home.toml` has, but in a part that can't be read, is no mistake of this file: its own problem is told there.
    fn check_key<T>(&mut self, line: usize, column: &str, key: &str, (name, table): (&str, &BTreeMap<String, T>)) {
        let may_stand_there = || !self.is_whole && (self.tree.is_empty() || self.tree.has(name, key));
        if !table.contains_key(key) && !may_stand_there() {
            self.add(line, column, &format!("home.toml has no `{key}`"), &one_of(table.keys()));
        }
    }

    fn unread(&mut self, headers: &csv::StringRecord, error: &csv::Error) {
        let (field, wrong): (_, &dyn fmt::Display) = match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => (err.field(), err.kind()),
            _ => (None, error),
        };
        let column = field.and_then(|field| headers.get(usize::try_from(field).ok()?)).unwrap_or_default();
        self.add(line(error.position()), column, &wrong.to_string(), "a line with these columns");
    }

    fn add(&mut self, line: usize, column: &str, wrong: &str, expected: &str) {
        self.problems.push(Problem::at(&Place { file: self.file.into(), line }, column, wrong, expected));
    }
}

fn line(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.line()).unwrap_or_default())
}
