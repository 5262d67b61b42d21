//! A resident's own words reach the right service: in one council's real catalogue.

use csv::Reader;
use domain::{search::Index, team::Team};
use jiff::civil::date;
use server::profile::{Councils, Profile};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

static CALDERDALE: LazyLock<Arc<Profile>> = LazyLock::new(|| {
    let councils = Councils::load(&project().join("councils"), date(2026, 11, 24)).unwrap();
    councils.find("calderdale").unwrap()
});

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The keys of the services found, the best first.
fn found(words: &str) -> Vec<&'static str> {
    let found = CALDERDALE.search().find(words);
    found.services.iter().map(|likely| CALDERDALE.council.services[likely.service].key.as_str()).collect()
}

#[test]
fn most_phrases_reach_the_right_team_first() {
    let (mut all, mut first, mut in_three) = (0, 0, 0);
    let mut wrong = Vec::new();
    for row in Reader::from_path(project().join("tests/routing.csv")).unwrap().records() {
        let row = row.unwrap();
        let right = [&row[1], &row[2]].map(Team::find);
        let teams = CALDERDALE.search().teams(&CALDERDALE.search().find(&row[0]));
        let is_right = |team: &Team| right.contains(&Some(*team));
        all += 1;
        first += u32::from(teams.first().is_some_and(is_right));
        if teams.iter().take(3).any(is_right) {
            in_three += 1;
        } else {
            wrong.push(row[0].to_owned());
        }
    }
    assert!(
        all >= 150 && first * 100 >= all * 88 && in_three * 100 >= all * 97,
        "{first}, {in_three} of {all}: {wrong:?}"
    );
}

#[test]
fn slips_slang_halves_and_american_words_are_understood() {
    for (words, service) in [
        ("pot hole", "pothole"),
        ("potholes", "pothole"),
        ("street lihgt", "street-light"),
        ("grafitti", "graffiti"),
        ("garbage not picked up", "missed-bin"),
        ("flytipping", "fly-tip"),
        ("missed bi", "missed-bin"),
        ("Council-Tax BAND!", "council-tax-band"),
    ] {
        assert_eq!(found(words).first(), Some(&service), "{words}: {:?}", found(words));
    }
}

#[test]
fn two_needs_in_one_sentence_are_both_answered() {
    for (words, services) in [
        ("my bin was missed and there is a pothole", ["missed-bin", "pothole"]),
        ("graffiti on the wall and a street light not working", ["graffiti", "street-light"]),
    ] {
        let five: Vec<_> = found(words).into_iter().take(5).collect();
        assert!(services.iter().all(|service| five.contains(service)), "{words}: {five:?}");
    }
}

#[test]
fn danger_comes_first() {
    for (words, services) in [
        ("i can smell gas in my kitchen", &["gas-leak", "emergency"][..]),
        ("a child is in danger next door", &["child-in-danger", "emergency"]),
        ("our cellar is flooded and it is rising", &["emergency", "river-flooding", "road-flooding"]),
        ("my husband hits me", &["domestic-abuse", "emergency"]),
    ] {
        assert!(CALDERDALE.search().find(words).urgent, "{words}");
        assert!(found(words).first().is_some_and(|first| services.contains(first)), "{words}: {:?}", found(words));
    }
    assert!(!CALDERDALE.search().find("my bin was not emptied").urgent);
}

#[test]
fn what_says_nothing_finds_nothing() {
    for words in ["", "   ", "?!", "the of and", "xqzzw", "😀", "\u{202e}", &"\0".repeat(9)] {
        assert!(found(words).is_empty(), "{words:?}: {:?}", found(words));
    }
}

#[test]
fn the_browser_finds_the_same() {
    let text = CALDERDALE.search().text();
    let index = Index::parse(text).unwrap();
    for words in ["pothole", "skint and cant pay the rent", "moved hosue"] {
        assert_eq!(index.find(words), CALDERDALE.search().find(words));
    }
    for end in (0..text.len()).step_by(997) {
        // A part of an index, or a changed one, is none; but it never breaks the page.
        let _ = Index::parse(&text[..end]).map(|index| index.find("pothole"));
        let changed = format!("{}~{}", &text[..end], &text[end..]);
        let _ = Index::parse(&changed).map(|index| index.find("pothole"));
    }
}
