//! A TOML document that remembers in which file and line each value stands, also after one was laid over another.

use super::Problem;
use std::{collections::BTreeMap, path::Path, sync::Arc};
use toml::{
    Spanned, Value,
    de::{DeTable, DeValue},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: Arc<Path>,
    /// From 1.
    pub line: usize,
}

#[derive(Debug, Clone)]
pub struct Tree {
    pub place: Place,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Table(BTreeMap<String, Tree>),
    Array(Vec<Tree>),
    Leaf(Value),
}

impl Tree {
    /// Reads a file. Every syntax error comes back.
    pub fn parse(path: &Path) -> Result<Self, Vec<Problem>> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| vec![Problem::of_file(path, &format!("can't be read ({error})"), "a profile file")])?;
        let file: Arc<Path> = path.into();
        let lines = Lines::of(file, &text);
        let (table, errors) = DeTable::parse_recoverable(&text);
        if errors.is_empty() {
            return Ok(Self::from_value(&DeValue::Table(table.into_inner()), lines.place(0), &lines));
        }
        let problem = |error: &toml::de::Error| {
            let place = lines.place(error.span().map_or(0, |span| span.start));
            Problem::at(&place, "", error.message(), "TOML")
        };
        Err(errors.iter().map(problem).collect())
    }

    /// An empty table, for a file that is not there.
    pub fn empty(path: &Path) -> Self {
        Self { place: Place { file: path.into(), line: 1 }, kind: Kind::Table(BTreeMap::new()) }
    }

    fn from_value(value: &DeValue<'_>, place: Place, lines: &Lines) -> Self {
        let kind = match value {
            DeValue::Table(table) => Kind::Table(
                table
                    .iter()
                    .map(|(key, value)| {
                        let place = lines.place(key.span().start);
                        (key.get_ref().to_string(), Self::from_value(value.get_ref(), place, lines))
                    })
                    .collect(),
            ),
            DeValue::Array(array) => Kind::Array(
                array
                    .iter()
                    .map(|value: &Spanned<DeValue<'_>>| {
                        Self::from_value(value.get_ref(), lines.place(value.span().start), lines)
                    })
                    .collect(),
            ),
            leaf => Kind::Leaf(leaf_value(leaf)),
        };
        Self { place, kind }
    }

    /// Lays another tree over this one: tables key by key, everything else as a whole.
    pub fn lay(&mut self, over: Self) {
        match (&mut self.kind, over.kind) {
            (Kind::Table(under), Kind::Table(over)) => {
                for (key, value) in over {
                    match under.get_mut(&key) {
                        Some(found) => found.lay(value),
                        None => {
                            under.insert(key, value);
                        }
                    }
                }
            }
            (kind, over_kind) => {
                *kind = over_kind;
                self.place = over.place;
            }
        }
    }

    /// The value as plain TOML.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Table(table) => {
                Value::Table(table.iter().map(|(key, tree)| (key.clone(), tree.to_value())).collect())
            }
            Kind::Array(array) => Value::Array(array.iter().map(Self::to_value).collect()),
            Kind::Leaf(value) => value.clone(),
        }
    }

    /// Where a path such as `route.0.team` stands, or the nearest table that would hold it.
    pub fn place(&self, path: &str) -> &Place {
        let mut tree = self;
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let Some(next) = tree.step(step) else { break };
            tree = next;
        }
        &tree.place
    }

    /// Whether a table at the top has this key, or is no table and so may have meant any.
    pub fn has(&self, table: &str, key: &str) -> bool {
        match self.step(table).map(|table| &table.kind) {
            Some(Kind::Table(table)) => table.contains_key(key),
            Some(Kind::Array(_) | Kind::Leaf(_)) => true,
            None => false,
        }
    }

    /// What stands in a table, by its keys.
    pub fn entries(&self) -> impl Iterator<Item = (&String, &Self)> {
        let table = match &self.kind {
            Kind::Table(table) => Some(table),
            Kind::Array(_) | Kind::Leaf(_) => None,
        };
        table.into_iter().flatten()
    }

    /// Whether nothing stands in it, as where a file can't be read at all.
    pub fn is_empty(&self) -> bool {
        matches!(&self.kind, Kind::Table(table) if table.is_empty())
    }

    fn step(&self, step: &str) -> Option<&Self> {
        match &self.kind {
            Kind::Table(table) => table.get(step),
            Kind::Array(array) => array.get(step.parse::<usize>().ok()?),
            Kind::Leaf(_) => None,
        }
    }

    /// Takes a value out. False when there is none.
    pub fn remove(&mut self, path: &str) -> bool {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        match (&mut self.kind, rest) {
            (Kind::Table(table), "") => table.remove(first).is_some(),
            (Kind::Table(table), rest) => table.get_mut(first).is_some_and(|tree| tree.remove(rest)),
            (Kind::Array(array), "") => {
                let at = first.parse::<usize>().ok().filter(|at| *at < array.len());
                at.map(|at| array.remove(at)).is_some()
            }
            (Kind::Array(array), rest) => {
                first.parse::<usize>().ok().and_then(|at| array.get_mut(at)).is_some_and(|tree| tree.remove(rest))
            }
            (Kind::Leaf(_), _) => false,
        }
    }

    /// A text at the top, with its place.
    pub fn find_text(&self, key: &str) -> Option<(String, Place)> {
        let found = self.step(key)?;
        match &found.kind {
            Kind::Leaf(Value::String(text)) => Some((text.clone(), found.place.clone())),
            Kind::Leaf(_) | Kind::Table(_) | Kind::Array(_) => None,
        }
    }
}

fn leaf_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Value::String(number.to_string()), Value::Integer),
        DeValue::Float(number) => {
            number.as_str().parse().map_or_else(|_| Value::String(number.to_string()), Value::Float)
        }
        DeValue::Boolean(flag) => Value::Boolean(*flag),
        DeValue::Datetime(date) => Value::Datetime(*date),
        DeValue::Array(_) | DeValue::Table(_) => Value::Table(toml::Table::new()),
    }
}

/// Where each line of a file ends.
struct Lines {
    file: Arc<Path>,
    ends: Vec<usize>,
}

impl Lines {
    fn of(file: Arc<Path>, text: &str) -> Self {
        Self { file, ends: text.match_indices('\n').map(|(at, _)| at).collect() }
    }

    fn place(&self, offset: usize) -> Place {
        Place { file: self.file.clone(), line: self.ends.partition_point(|end| *end < offset) + 1 }
    }
}
