//! Real profiles, broken on purpose: each mistake is found, and named by file, line and key.

use super::{Councils, Problem};
use jiff::civil::date;
use std::{
    fs,
    path::{Path, PathBuf},
};

const TODAY: jiff::civil::Date = date(2026, 11, 22);

fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils")
}

/// A copy of the real profiles, with one text of one file replaced by another.
fn broken(name: &str, edits: &[(&str, &str, &str)]) -> (PathBuf, Result<Councils, Vec<Problem>>) {
    let folder = real().join("../target/broken-profiles").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&real(), &folder);
    for (file, from, to) in edits {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(from.is_empty() || text.contains(from), "{file} has no `{from}`");
        let text = if from.is_empty() { format!("{text}{to}") } else { text.replacen(from, to, 1) };
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let loaded = Councils::load(&folder, TODAY);
    (folder, loaded)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

/// The line on which a text stands in a file, from 1.
fn line_of(folder: &Path, file: &str, text: &str) -> usize {
    let content = fs::read_to_string(folder.join(file)).unwrap();
    content.lines().position(|line| line.contains(text)).map_or(0, |at| at + 1)
}

#[test]
fn all_six_profiles_are_good() {
    let councils = Councils::load(&real(), TODAY).unwrap();
    let keys: Vec<&str> = councils.iter().map(|profile| profile.council.key.as_str()).collect();
    assert_eq!(keys, ["calderdale", "chorley", "halton", "huntingdonshire", "north-norfolk", "south-ribble"]);
}

#[test]
fn each_council_has_eight_services_some_conditional_one_elsewhere_one_emergency() {
    use domain::council::CouncilKind;
    for profile in Councils::load(&real(), TODAY).unwrap().iter() {
        let council = &profile.council;
        let offered = council.services.iter().filter(|service| council.find_agency(service).is_none());
        assert!(offered.clone().filter(|service| service.has_form()).count() >= 8, "{}", council.key);
        assert!(council.services.iter().any(|service| service.form.pages.iter().any(|page| !page.when.is_empty())));
        assert!(council.services.iter().any(|service| service.emergency.is_some() && !service.has_form()));
        let pothole = council.find_service("pothole").unwrap();
        assert_eq!(council.find_agency(pothole).is_some(), council.kind == CouncilKind::District, "{}", council.key);
    }
}

#[test]
fn every_broken_profile_is_found_and_its_line_named() {
    const BIN: &str = "base/default/services/missed-bin.toml";
    const CHORLEY: &str = "chorley/profile.toml";
    // What it is, the file, what is replaced, by what, where the problem stands, and what its words hold.
    let table = [
        ("unknown-key", CHORLEY, "colour = ", "color = \"#000000\"\ncolour = ", "color = ", "this key is not known"),
        ("wrong-type", CHORLEY, "note = \"This page", "value = 12\nnote = \"This page", "value = 12", "invalid type"),
        (
            "unknown-team",
            BIN,
            "team = \"waste\"\ntier = 3",
            "team = \"wast\"\ntier = 3",
            "team = \"wast\"",
            "unknown variant `wast`",
        ),
        ("pale-colour", CHORLEY, "#7a1f3d", "#ff99aa", "colour = ", "contrast"),
        (
            "closes-before-it-opens",
            CHORLEY,
            "from = \"08:00\", to = \"18:00\"",
            "from = \"18:00\", to = \"08:00\"",
            "from = \"18:00\"",
            "before it opens",
        ),
        (
            "no-such-task",
            "base/default/profile.toml",
            "\"fly-tip\",",
            "\"fly-tap\",",
            "\"fly-tap\"",
            "no service `fly-tap`",
        ),
        (
            "condition-on-nothing",
            BIN,
            "question = \"which-bin\", is",
            "question = \"witch-bin\", is",
            "witch-bin",
            "no question `witch-bin`",
        ),
        (
            "condition-that-never-holds",
            BIN,
            "is = [\"recycling\", \"garden\"]",
            "is = [\"recycling\", \"gardn\"]",
            "gardn",
            "never the answer",
        ),
        (
            "rule-that-never-matches",
            BIN,
            "[[route]]\nwhen = [{ question = \"tag\", is = [\"yes\"] }]",
            "[[route]]",
            "[[route]]",
            "can never match",
        ),
        (
            "case-without-a-team",
            BIN,
            "[[route]]\nteam = \"waste\"\ntier = 1",
            "[[route]]\nwhen = [{ question = \"help\", is = [\"no\"] }]\nteam = \"waste\"\ntier = 1",
            "[[route]]",
            "without a team",
        ),
        (
            "no-such-base",
            CHORLEY,
            "base = \"chorley-and-south-ribble\"",
            "base = \"lancashire\"",
            "base = ",
            "no base `lancashire`",
        ),
        ("asked-twice", BIN, "key = \"tag\"\nlabel", "key = \"put-out\"\nlabel", "key = \"tag\"", "asked twice"),
        ("no-topic", BIN, "topic = \"bins\"", "topic = \"binz\"", "binz", "no topic `binz`"),
        (
            "rule-in-the-shadow-of-another",
            BIN,
            "[[route]]\nwhen = [{ question = \"help\", is = [\"yes\"] }]",
            "[[route]]\nwhen = [{ question = \"put-out\", is = [\"yes\"] }]",
            "[[route]]",
            "no answers lead to this rule",
        ),
        (
            "no-such-fact",
            BIN,
            "[[route]]\nwhen = [{ question = \"help\", is = [\"yes\"] }]",
            "[[route]]\nwhen = [{ question = \"@weather\", is = [\"rain\"] }]",
            "@weather",
            "no fact `@weather`",
        ),
        ("no-such-agency", BIN, "team = \"waste\"", "agency = \"martians\"\nteam = \"waste\"", "martians", "no agency"),
        ("not-toml", CHORLEY, "name = ", "name = = ", "name = =", ""),
    ];
    for (name, file, from, to, place, words) in table {
        let (folder, loaded) = broken(name, &[(file, from, to)]);
        let problems = loaded.expect_err(name);
        let found = problems.iter().find(|problem| problem.file.ends_with(file) && problem.wrong.contains(words));
        let Some(problem) = found else { panic!("{name}: {problems:#?}") };
        let at = line_of(&folder, file, place);
        let near =
            problem.line.abs_diff(at) <= 1 || place == "[[route]]" && problem.line >= at || name == "asked-twice";
        assert!(near && problem.line > 0, "{name}: line {} instead of {at}", problem.line);
        assert!(!problem.expected.is_empty(), "{name}");
    }
}

#[test]
fn all_problems_come_at_once() {
    let (_, loaded) = broken(
        "many",
        &[
            ("chorley/profile.toml", "colour = ", "color = \"#000000\"\nkolour = \"x\"\ncolour = "),
            ("halton/profile.toml", "colour = \"#5b2a86\"", "colour = \"violet\""),
            ("base/default/services/noise.toml", "topic = ", "tropic = \"x\"\ntopic = "),
        ],
    );
    let problems = loaded.expect_err("many problems");
    for (file, key) in [
        ("chorley/profile.toml", "color"),
        ("chorley/profile.toml", "kolour"),
        ("halton/profile.toml", "colour"),
        ("noise.toml", "tropic"),
    ] {
        let found = problems
            .iter()
            .filter(|problem| problem.file.to_string_lossy().contains(file) && problem.key == key)
            .count();
        assert_eq!(found, 1, "{file} {key}: {problems:#?}");
    }
}

#[test]
fn a_council_is_one_file() {
    let profile = "base = \"unitary\"\nname = \"Exampleshire Council\"\nsource = \"none\"\ncolour = \"#0b4f8a\"\n";
    let (_, loaded) = broken("new-council", &[("exampleshire/profile.toml", "", profile)]);
    let councils = loaded.unwrap();
    assert!(councils.find("exampleshire").unwrap().council.find_service("missed-bin").is_some());
}
