//! Invented holdings for whoever is signed in to a demonstration. Their days are counted from the account's first one.

use domain::holding::{Holding, HoldingKind};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

const SAMPLE: &str = include_str!("sample.toml");

#[derive(Default, Deserialize)]
struct Sample {
    kinds: BTreeMap<String, HoldingKind>,
    holdings: Vec<Invented>,
}

#[derive(Deserialize)]
struct Invented {
    kind: String,
    number: String,
    what: String,
    /// Days from the account's first one to the holding's last.
    ends_in: i32,
    /// Days after its last one on which it can still be renewed.
    #[serde(default)]
    late: i32,
    #[serde(default)]
    price: Option<String>,
    #[serde(default)]
    auto_renew: bool,
}

pub fn kinds() -> BTreeMap<String, HoldingKind> {
    sample().kinds
}

pub fn list(email: &str, since: Date) -> Vec<Holding> {
    sample().holdings.into_iter().filter_map(|invented| invented.at(email, since)).collect()
}

fn sample() -> Sample {
    toml::from_str(SAMPLE).unwrap_or_default()
}

impl Invented {
    fn at(self, email: &str, since: Date) -> Option<Holding> {
        let until = since.checked_add(self.ends_in.days()).ok()?;
        Some(Holding {
            email: email.to_owned(),
            from: until.checked_sub(1.year()).and_then(|before| before.tomorrow()).ok(),
            renewable_from: None,
            renewable_until: until.checked_add(self.late.days()).ok(),
            kind: self.kind,
            number: self.number,
            what: Some(self.what),
            price: self.price,
            auto_renew: self.auto_renew,
            until,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_can_be_read_and_shows_every_state() {
        let kinds = kinds();
        let found = list("sam@example.org", Date::constant(2026, 11, 20));
        assert_eq!(found.len(), 4);
        for holding in &found {
            assert!(kinds.contains_key(&holding.kind), "{holding:?}");
        }
        assert!(found.iter().any(|holding| holding.auto_renew && kinds[&holding.kind].auto_renew));
        assert!(kinds.values().any(|kind| kind.service.is_none() && kind.link.is_some()));
    }
}
