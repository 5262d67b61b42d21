//! What is said about who can use the portal: what the tests check, and what is not met. `/accessibility` is drawn from it.

use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

/// The file that the tests compare with themselves.
const SOURCE: &str = include_str!("../accessibility.toml");

static STATEMENT: LazyLock<Statement> = LazyLock::new(|| toml::from_str(SOURCE).unwrap_or_default());

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The last run in which all checks passed.
    pub tested: Date,
    pub written: Date,
    pub reviewed: Date,
    /// The keys of what is checked.
    pub checked: Vec<String>,
    /// What does not meet the standard.
    #[serde(default)]
    pub unmet: Vec<Unmet>,
    /// What nobody has tested yet.
    #[serde(default)]
    pub untested: Vec<Untested>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unmet {
    pub key: String,
    /// The criterion of WCAG 2.2, such as "3.1.2".
    pub criterion: String,
    /// The day by which it will be met.
    pub due: Date,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Untested {
    pub key: String,
    pub due: Date,
}

/// The statement of this release.
pub fn statement() -> &'static Statement {
    &STATEMENT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english;

    #[test]
    fn the_file_is_read_whole() {
        let statement: Statement = toml::from_str(SOURCE).unwrap();
        assert!(statement.written <= statement.reviewed && statement.reviewed <= statement.tested);
        assert!(statement.unmet.iter().all(|unmet| unmet.due > statement.reviewed), "a day that is to come");
        assert!(statement.untested.iter().all(|untested| untested.due > statement.reviewed), "a day that is to come");
    }

    #[test]
    fn each_thing_in_it_has_its_words() {
        let words = english();
        let statement = statement();
        let checked = statement.checked.iter().map(|key| format!("accessibility-check-{key}"));
        let unmet = statement
            .unmet
            .iter()
            .flat_map(|unmet| ["", "-why"].map(|part| format!("accessibility-unmet-{}{part}", unmet.key)));
        let untested = statement.untested.iter().map(|untested| format!("accessibility-untested-{}", untested.key));
        for key in checked.chain(unmet).chain(untested) {
            assert!(words.messages.contains_key(&key), "{key}");
        }
    }
}
