//! Turns profile files into values, and collects every problem on the way instead of stopping at the first.

use super::{Problem, known_keys::known_keys, tree::Tree};
use serde::de::DeserializeOwned;
use std::path::PathBuf;

/// A file may hold this many mistakes before the rest is left for the next check.
pub(super) const MOST_PROBLEMS: usize = 50;

#[derive(Default)]
pub struct Reader {
    pub problems: Vec<Problem>,
}

impl Reader {
    /// Lays files over one another, the most general first. A file that is not there is left out.
    pub fn merge(&mut self, files: impl Iterator<Item = PathBuf>) -> Tree {
        let mut merged: Option<Tree> = None;
        for file in files {
            let tree = if file.exists() { Tree::parse(&file) } else { Ok(Tree::empty(&file)) };
            match (tree, &mut merged) {
                (Ok(tree), Some(merged)) => merged.lay(tree),
                (Ok(tree), None) => merged = Some(tree),
                (Err(problems), _) => self.problems.extend(problems),
            }
        }
        merged.unwrap_or_else(|| Tree::empty(&PathBuf::new()))
    }

    /// The value of a tree. A value of the wrong kind is reported, taken out, and the rest read again: what comes back may
    /// have gaps, and is for finding further problems only.
    pub fn read<T: DeserializeOwned>(&mut self, root: &str, tree: &Tree) -> Option<T> {
        let mut rest = tree.clone();
        let mut taken: Vec<String> = Vec::new();
        for _ in 0..MOST_PROBLEMS {
            let mut unknown = Vec::new();
            let mut track = serde_path_to_error::Track::new();
            let value = rest.to_value();
            let mut ignored = |path: serde_ignored::Path<'_>| unknown.push(plain(&path.to_string()));
            let ignoring = serde_ignored::Deserializer::new(value, &mut ignored);
            let read = T::deserialize(serde_path_to_error::Deserializer::new(ignoring, &mut track));
            match read {
                Ok(value) => {
                    for path in unknown {
                        self.unknown_key(root, tree, &path);
                    }
                    return Some(value);
                }
                Err(error) => {
                    let path = plain(&track.path().to_string());
                    let message = error.message().to_owned();
                    if !is_gap_we_made(&message, &path, &taken) {
                        self.wrong_value(tree, &path, &message);
                    }
                    if !rest.remove(&path) {
                        return None;
                    }
                    taken.push(path);
                }
            }
        }
        None
    }

    fn unknown_key(&mut self, root: &str, tree: &Tree, path: &str) {
        let parent = path.rsplit_once('.').map_or("", |(parent, _)| parent);
        let expected = format!("one of {}", known_keys(root, parent).join(", "));
        self.problems.push(Problem::at(tree.place(path), path, "this key is not known", &expected));
    }

    fn wrong_value(&mut self, tree: &Tree, path: &str, message: &str) {
        let (wrong, expected) = match (message.split_once(", expected "), message.strip_prefix("missing field ")) {
            (Some((wrong, expected)), _) => (wrong.to_owned(), expected.to_owned()),
            (None, Some(field)) => (format!("the key {field} is missing"), format!("a value for {field}")),
            (None, None) => (message.to_owned(), "a value that can be read".to_owned()),
        };
        self.problems.push(Problem::at(tree.place(path), path, &wrong, &expected));
    }
}

/// `form.page[0].key` and `form.page.?.key` as `form.page.0.key`.
fn plain(path: &str) -> String {
    let path = path.replace('[', ".").replace(']', "");
    path.split('.').filter(|step| !step.is_empty() && *step != "?").collect::<Vec<_>>().join(".")
}

/// Whether a missing key is only missing because its wrong value was taken out.
fn is_gap_we_made(message: &str, path: &str, taken: &[String]) -> bool {
    message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')).is_some_and(|field| {
        let full = if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
        taken.contains(&full)
    })
}
