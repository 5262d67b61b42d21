//! Whether a resident's words reach the right team: `front-door route`, held against labelled phrases.
//!
//! Nothing is learnt from the labelled phrases, only from the catalogue. So each fold is measured with the same index, and
//! the spread between folds says how far a figure can be trusted.

use crate::{
    app,
    command::output,
    figure::{Budget, Figure, Short},
    server::Program,
};
use anyhow::{Context, Result, bail};
use csv::{Reader, StringRecord};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Our own phrases.
const PHRASES: &str = "tests/routing.csv";
/// The council that is measured: it has every team.
const COUNCIL: &str = "calderdale";
const FOLDS: usize = 5;
/// Confusions that are listed.
const MOST_CONFUSED: usize = 12;
/// This machine is so much faster than a cheap phone.
const SLOWDOWN: f64 = 6.0;

/// A labelled phrase, and where it went.
struct Routed {
    team: String,
    alt: String,
    kind: String,
    went_to: Vec<String>,
}

pub fn measure(server: Program, phrases: Option<PathBuf>) -> Result<Vec<Figure>> {
    let file = phrases.unwrap_or_else(|| PHRASES.into());
    let answer = fs::canonicalize(&file).with_context(|| format!("reading {}", file.display()))?;
    let (routed, slowest) = route(server, &answer)?;
    if routed.is_empty() {
        bail!("{} has no phrases", file.display());
    }
    say(&routed);
    let all: Vec<&Routed> = routed.iter().collect();
    let index = output(server.call("index").args(["--council", COUNCIL]))?;
    let packed = app::compress::brotli(index.trim_end().as_bytes())?.len() as u64;
    Ok(vec![
        share("routing, right team first", part(&all, 1), 85.0),
        share("routing, right team in three", part(&all, 3), 95.0),
        Figure::kilobytes("routing, index", packed, 40.0),
        Figure {
            name: "routing, slowest phrase at 6 times slower".into(),
            value: slowest * SLOWDOWN,
            unit: "ms",
            budget: Budget::AtMost(8.0),
        },
    ])
}

fn share(name: &str, value: f64, budget: f64) -> Figure {
    Figure { name: name.into(), value, unit: "%", budget: Budget::AtLeast(budget) }
}

/// The phrases with where each went, and how many milliseconds the slowest took.
fn route(server: Program, file: &Path) -> Result<(Vec<Routed>, f64)> {
    let answer = server.call("route").args(["--council", COUNCIL, "--phrases"]).arg(file).output()?;
    let said = String::from_utf8_lossy(&answer.stderr);
    if !answer.status.success() {
        bail!("front-door route: {said}");
    }
    let slowest = said.split("slowest ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
    let labels = table(Reader::from_path(file)?)?;
    let went = table(Reader::from_reader(answer.stdout.as_slice()))?;
    let routed = labels.iter().zip(&went).map(|(label, went)| Routed {
        team: column(label, "team"),
        alt: column(label, "alt"),
        kind: column(label, "kind"),
        went_to: ["team1", "team2", "team3"].map(|name| column(went, name)).into(),
    });
    Ok((routed.collect(), slowest.context("front-door route did not say how long it took")?))
}

type Row = BTreeMap<String, String>;

fn table<R: std::io::Read>(mut reader: Reader<R>) -> Result<Vec<Row>> {
    let names = reader.headers()?.clone();
    let row = |record: StringRecord| names.iter().zip(&record).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    reader.records().map(|record| Ok(row(record?))).collect()
}

fn column(row: &Row, name: &str) -> String {
    row.get(name).cloned().unwrap_or_default()
}

impl Routed {
    fn is_right(&self, within: usize) -> bool {
        self.went_to.iter().take(within).any(|team| !team.is_empty() && (*team == self.team || *team == self.alt))
    }
}

/// How many of a hundred are right within so many teams.
fn part(phrases: &[&Routed], within: usize) -> f64 {
    let right = phrases.iter().filter(|phrase| phrase.is_right(within)).count();
    100.0 * right as f64 / phrases.len().max(1) as f64
}

fn say(routed: &[Routed]) {
    let mut kinds: Vec<&str> = routed.iter().map(|phrase| phrase.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        say_part(kind, &routed.iter().filter(|phrase| phrase.kind == kind).collect::<Vec<_>>());
    }
    let folds: Vec<Vec<&Routed>> = (0..FOLDS).map(|fold| routed.iter().skip(fold).step_by(FOLDS).collect()).collect();
    for (fold, phrases) in folds.iter().enumerate() {
        say_part(&format!("fold {} of {FOLDS}", fold + 1), phrases);
    }
    for within in [1, 3] {
        let parts: Vec<f64> = folds.iter().filter(|fold| !fold.is_empty()).map(|fold| part(fold, within)).collect();
        let (least, most) = parts.iter().fold((100.0_f64, 0.0_f64), |(a, b), part| (a.min(*part), b.max(*part)));
        println!("  folds within {within}: {} to {} %", Short(least), Short(most));
    }
    say_confusions(routed);
}

fn say_part(name: &str, phrases: &[&Routed]) {
    let (first, in_three) = (Short(part(phrases, 1)), Short(part(phrases, 3)));
    println!("  {name}: {} phrases, {first} % first, {in_three} % in three", phrases.len());
}

/// Which team's phrases went to which other, the most first.
fn say_confusions(routed: &[Routed]) {
    let mut confused: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for phrase in routed.iter().filter(|phrase| !phrase.is_right(1)) {
        let first = phrase.went_to.first().map_or("", String::as_str);
        *confused.entry((&phrase.team, first)).or_default() += 1;
    }
    let mut confused: Vec<_> = confused.into_iter().collect();
    confused.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    println!("  {:20} {:20} phrases", "right", "went to");
    for ((right, went), count) in confused.into_iter().take(MOST_CONFUSED) {
        println!("  {right:20} {:20} {count}", if went.is_empty() { "none" } else { went });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_right_team_counts_too() {
        let went_to = ["parking", "waste", ""].map(str::to_owned).into();
        let phrase = |team: &str, alt: &str| Routed {
            team: team.into(),
            alt: alt.into(),
            kind: String::new(),
            went_to: Vec::clone(&went_to),
        };
        let phrases =
            [phrase("parking", ""), phrase("waste", ""), phrase("highways", "parking"), phrase("housing", "")];
        let phrases: Vec<&Routed> = phrases.iter().collect();
        assert_eq!((part(&phrases, 1), part(&phrases, 3)), (50.0, 75.0));
    }
}
