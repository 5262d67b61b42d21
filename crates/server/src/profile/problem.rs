//! What is wrong in a profile: where, what, and what was expected.

use super::tree::Place;
use std::{
    fmt,
    path::{Path, PathBuf},
};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: PathBuf,
    /// From 1; 0 where it is about the file as a whole.
    pub line: usize,
    /// The path of the key, such as `route.0.team`.
    pub key: String,
    pub wrong: String,
    pub expected: String,
}

impl Problem {
    pub fn at(place: &Place, key: &str, wrong: &str, expected: &str) -> Self {
        Self {
            file: place.file.to_path_buf(),
            line: place.line,
            key: key.to_owned(),
            wrong: wrong.to_owned(),
            expected: expected.to_owned(),
        }
    }

    pub fn of_file(file: &Path, wrong: &str, expected: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            key: String::new(),
            wrong: wrong.to_owned(),
            expected: expected.to_owned(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file.display(), self.line)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "{}; expected {}", self.wrong, self.expected)
    }
}
