//! What many people say at once: words and pairs of words, counted over what residents wrote. No service outside is asked, and what
//! one person alone says is no theme.

use crate::search::{says_nothing, spoken, stem};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Fewer people than this make no theme: a name or an address is not said by so many.
pub const FEWEST: u32 = 3;
/// A week is compared with so many before it.
const COMPARED: usize = 4;
/// Words of one text that are looked at. Who writes a book is heard as anybody else.
const LOOKED_AT: usize = 700;

/// When a theme rises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeRules {
    /// At least so many said it in the last seven days,
    pub least: u16,
    /// and it is so many percent more than in a usual week of the four before.
    pub rise_percent: u16,
}

/// Where residents wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    Compliment,
    Comment,
    Suggestion,
    Complaint,
    Survey,
    /// Of a page, that it did not help.
    Page,
}

impl Source {
    pub const ALL: [Self; 6] =
        [Self::Compliment, Self::Comment, Self::Suggestion, Self::Complaint, Self::Survey, Self::Page];

    pub fn key(self) -> &'static str {
        match self {
            Self::Compliment => "compliment",
            Self::Comment => "comment",
            Self::Suggestion => "suggestion",
            Self::Complaint => "complaint",
            Self::Survey => "survey",
            Self::Page => "page",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.key() == key)
    }
}

/// What one person wrote at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub said: String,
    pub source: Source,
    /// How many weeks ago: 0 is within the last seven days.
    pub week: usize,
    /// The key of a service, where it is about one.
    pub service: Option<String>,
    /// A ward, or the first half of a postcode.
    pub place: Option<String>,
}

/// A word or a pair of words, and by how many it was said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Theme {
    /// The stems: the same theme in every count.
    pub key: String,
    /// As most wrote it.
    pub words: String,
    /// The last seven days come first.
    pub weeks: Vec<u32>,
    pub sources: BTreeMap<Source, u32>,
    pub services: BTreeMap<String, u32>,
    pub places: BTreeMap<String, u32>,
}

impl Theme {
    pub fn total(&self) -> u32 {
        self.weeks.iter().sum()
    }

    /// Whether it is said so much more than before that somebody should look.
    pub fn is_rising(&self, rules: &ThemeRules) -> bool {
        let now = u64::from(self.weeks.first().copied().unwrap_or_default());
        let before: u64 = self.weeks.iter().skip(1).take(COMPARED).map(|count| u64::from(*count)).sum();
        let usual = before * (100 + u64::from(rules.rise_percent));
        now >= u64::from(rules.least) && now * 100 * COMPARED as u64 >= usual
    }
}

/// The themes of so many weeks, the largest first.
pub fn count(texts: &[Text], weeks: usize) -> Vec<Theme> {
    let mut counted: BTreeMap<String, Counted> = BTreeMap::new();
    for text in texts.iter().filter(|text| text.week < weeks) {
        for (key, words) in themes_of(&text.said) {
            counted.entry(key).or_default().add(text, words, weeks);
        }
    }
    counted.retain(|_, counted| counted.people >= FEWEST);
    let covered: BTreeSet<String> =
        counted.iter().flat_map(|(key, pair)| covered(key, pair.people, &counted)).collect();
    let themes = counted.into_iter().filter(|(key, _)| !covered.contains(key));
    let mut themes: Vec<Theme> = themes.map(|(key, counted)| counted.theme(key)).collect();
    themes.sort_by(|one, other| (other.total(), &one.words).cmp(&(one.total(), &other.words)));
    themes
}

/// A theme while it is counted.
#[derive(Debug, Default)]
struct Counted {
    people: u32,
    theme: Theme,
    spelt: BTreeMap<String, u32>,
}

impl Counted {
    fn add(&mut self, text: &Text, words: String, weeks: usize) {
        self.people += 1;
        self.theme.weeks.resize(weeks, 0);
        if let Some(week) = self.theme.weeks.get_mut(text.week) {
            *week += 1;
        }
        *self.theme.sources.entry(text.source).or_default() += 1;
        for (counts, name) in [(&mut self.theme.services, &text.service), (&mut self.theme.places, &text.place)] {
            if let Some(name) = name {
                *counts.entry(name.clone()).or_default() += 1;
            }
        }
        *self.spelt.entry(words).or_default() += 1;
    }

    fn theme(self, key: String) -> Theme {
        let usual = self.spelt.into_iter().rev().max_by_key(|(_, count)| *count);
        Theme { key, words: usual.map(|(words, _)| words).unwrap_or_default(), ..self.theme }
    }
}

/// The words of a pair that nobody says without it.
fn covered(key: &str, people: u32, counted: &BTreeMap<String, Counted>) -> Vec<String> {
    let Some((one, other)) = key.split_once(' ') else {
        return Vec::new();
    };
    let is_covered = |word: &&str| counted.get(*word).is_some_and(|single| single.people <= people);
    [one, other].into_iter().filter(is_covered).map(str::to_owned).collect()
}

/// Each theme of a text once, with its words as they stand there.
fn themes_of(text: &str) -> BTreeMap<String, String> {
    let told = spoken(text).into_iter().take(LOOKED_AT).filter(|word| tells(word));
    let kept: Vec<(String, String)> = told.map(|word| (stem(&word), word)).collect();
    let pairs = kept.windows(2).filter_map(|pair| match pair {
        [(one, one_word), (other, other_word)] if one != other => {
            Some((format!("{one} {other}"), format!("{one_word} {other_word}")))
        }
        _ => None,
    });
    let mut themes: BTreeMap<String, String> = pairs.collect();
    themes.extend(kept.iter().cloned());
    themes
}

/// A number is a house, a phone or a reference, and never a theme.
fn tells(word: &str) -> bool {
    word.len() >= 3 && !word.bytes().any(|byte| byte.is_ascii_digit()) && !says_nothing(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: ThemeRules = ThemeRules { least: 5, rise_percent: 100 };

    fn text(said: &str, week: usize) -> Text {
        Text { said: said.to_owned(), source: Source::Complaint, week, service: None, place: None }
    }

    fn words(texts: &[Text]) -> Vec<(String, u32)> {
        count(texts, 5).into_iter().map(|theme| (theme.words.clone(), theme.total())).collect()
    }

    #[test]
    fn a_theme_is_what_several_say_in_their_own_forms() {
        let texts = [
            text("The brown bins were missed AGAIN", 0),
            text("My brown bin was not emptied", 1),
            text("brown bin brown bin brown bin!", 2),
            text("A brown bin at 12 Long Lane, PR7 1AB, call 07700 900123", 3),
        ];
        assert_eq!(words(&texts), [("brown bin".to_owned(), 4)]);
        assert_eq!(words(&texts[..2]), [], "two are no theme");
        let apart = [&texts[..], &[text("the bin lorry", 0)]].concat();
        assert_eq!(words(&apart), [("bin".to_owned(), 5), ("brown bin".to_owned(), 4)]);
    }

    #[test]
    fn it_says_when_where_and_about_what() {
        let of = |source, service: &str, place: &str| Text {
            source,
            service: Some(service.to_owned()),
            place: Some(place.to_owned()),
            ..text("litter", 0)
        };
        let texts = [
            of(Source::Complaint, "litter", "North"),
            of(Source::Survey, "litter", "North"),
            of(Source::Survey, "park", "South"),
        ];
        let themes = count(&texts, 2);
        let [theme] = themes.as_slice() else { panic!("{themes:?}") };
        assert_eq!(theme.weeks, [3, 0]);
        assert_eq!(theme.sources, BTreeMap::from([(Source::Complaint, 1), (Source::Survey, 2)]));
        assert_eq!(theme.services, BTreeMap::from([("litter".to_owned(), 2), ("park".to_owned(), 1)]));
        assert_eq!(theme.places, BTreeMap::from([("North".to_owned(), 2), ("South".to_owned(), 1)]));
        assert_eq!(count(&[text("old", 9), text("old", 9), text("old", 9)], 5), []);
    }

    #[test]
    fn a_theme_rises_when_many_more_say_it_than_before() {
        for (weeks, rises) in [
            (vec![5, 0, 0, 0, 0], true),
            (vec![4, 0, 0, 0, 0], false),
            (vec![10, 5, 5, 5, 5], true),
            (vec![9, 5, 5, 5, 5], false),
            (vec![6, 20, 0, 0, 0], false),
            (vec![12, 3, 3, 3, 3, 90], true),
            (vec![5], true),
            (vec![], false),
        ] {
            let theme = Theme { weeks: weeks.clone(), ..Theme::default() };
            assert_eq!(theme.is_rising(&RULES), rises, "{weeks:?}");
        }
    }

    #[test]
    fn one_loud_voice_is_one_voice() {
        let book = "shameful ".repeat(20_000);
        assert_eq!(words(&[text(&book, 0), text(&book, 0)]), []);
        assert_eq!(words(&[text(&book, 0), text(&book, 0), text("shameful", 0)]), [("shameful".to_owned(), 3)]);
    }
}
