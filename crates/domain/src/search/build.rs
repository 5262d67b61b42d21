//! Counting the words of a catalogue.

use super::{
    counts::{Counts, Kind, Meaning, Own, Said, TIMES, USUAL_TRUST, nearest},
    index::Index,
    thesaurus, trust,
    words::{joined, words},
};
use std::collections::{BTreeMap, BTreeSet};

/// What is searched of one service.
pub struct Searched<'a> {
    pub name: &'a str,
    pub summary: &'a str,
    pub words: &'a [String],
    /// Services of one group help each other to be found: the place of the team that does it.
    pub group: usize,
    /// It says whom to call.
    pub emergency: bool,
}

/// The words of one text about a service, each once.
pub(super) struct Text {
    /// By its place in `Counts::order`.
    pub service: usize,
    pub words: BTreeSet<String>,
    weight: f32,
}

/// A name is worth so many phrases.
const NAME: f32 = 3.0;
/// What may travel, in bytes once it is compressed.
const MOST_BYTES: usize = 38_500;

impl Index {
    /// Only the server does this: it takes a moment.
    pub fn build(services: &[Searched<'_>]) -> Self {
        let (counts, texts) = count(services);
        let mut index = fit(counts);
        trust::learn(&mut index, &texts);
        index
    }
}

fn count(services: &[Searched<'_>]) -> (Counts, Vec<Text>) {
    let kinds = services.iter().map(|of| Kind { group: of.group, emergency: of.emergency }).collect();
    let mut counts = Counts { services: kinds, words: Vec::new() };
    let same = thesaurus::same();
    let texts = texts(&counts.order(), services, &same);
    let mut said: BTreeMap<&str, Vec<f32>> = BTreeMap::new();
    let mut topics: BTreeSet<&str> = BTreeSet::new();
    for text in &texts {
        for word in &text.words {
            said.entry(word).or_insert_with(|| vec![0.0; services.len()])[text.service] += text.weight;
        }
        if let (1, Some(word)) = (text.words.len(), text.words.first()) {
            topics.insert(word);
        }
    }
    // What was said once, among other words, was said by chance.
    said.retain(|word, times| is_plain(word) && (topics.contains(word) || times.iter().sum::<f32>() > 1.0));
    counts.words = fill(&said, &same);
    (counts, texts)
}

fn texts(order: &[usize], services: &[Searched<'_>], same: &BTreeMap<String, String>) -> Vec<Text> {
    let mut texts: Vec<(usize, f32, Vec<String>)> = Vec::new();
    for (service, at) in order.iter().enumerate() {
        let of = &services[*at];
        let phrases = of.words.iter().map(|phrase| (phrase.as_str(), 1.0));
        let all = [(of.name, NAME), (of.summary, 1.0)].into_iter().chain(phrases);
        texts.extend(all.map(|(text, weight)| (service, weight, words(text))));
    }
    let known: BTreeSet<&String> = texts.iter().flat_map(|(.., words)| words).chain(same.keys()).collect();
    let one = |word: String| same.get(&word).cloned().unwrap_or(word);
    let text = |(service, weight, words): &(usize, f32, Vec<String>)| {
        let words = joined(words, |word| known.contains(word)).into_iter().map(one).collect();
        Text { service: *service, words, weight: *weight }
    };
    texts.iter().map(text).collect()
}

/// The wire has no other letters.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn fill(said: &BTreeMap<&str, Vec<f32>>, same: &BTreeMap<String, String>) -> Vec<(String, Meaning)> {
    let own = |times: &Vec<f32>| {
        let said = times.iter().enumerate().filter(|(_, times)| **times > 0.0);
        let said = said.map(|(service, times)| Said { service, level: nearest(&TIMES, *times) });
        Meaning::Own(Own { trust: USUAL_TRUST, said: said.collect() })
    };
    let mut words: BTreeMap<&str, Meaning> = said.iter().map(|(word, times)| (*word, own(times))).collect();
    let is_other = |(word, other): &(&String, &String)| word != other && said.contains_key(other.as_str());
    let others: Vec<_> = same.iter().filter(is_other).collect();
    words.extend(others.iter().map(|(word, _)| (word.as_str(), Meaning::Same(0))));
    let place: BTreeMap<&str, usize> = words.keys().enumerate().map(|(at, word)| (*word, at)).collect();
    for (word, other) in others {
        words.insert(word, Meaning::Same(place[other.as_str()]));
    }
    words.into_iter().map(|(word, meaning)| (word.to_owned(), meaning)).collect()
}

/// Leaves out what says least, until the index is small enough.
fn fit(counts: Counts) -> Index {
    let mut index = Index::of(counts);
    let mut least = 1.0;
    while bytes(&index.counts) > MOST_BYTES {
        index = Index::of(thinned(&index, least));
        least += 0.1;
    }
    index
}

fn thinned(index: &Index, least: f32) -> Counts {
    let mut counts = index.counts.clone();
    for (at, (_, meaning)) in counts.words.iter_mut().enumerate() {
        if let Meaning::Own(own) = meaning {
            let weights = index.weights(at);
            let score = |service| weights.iter().find(|weight| weight.class == service).map(|weight| weight.score);
            own.said.retain(|said| score(said.service).is_some_and(|score| score >= least));
        }
    }
    counts
}

/// What it comes to, about: letters and signs of a word, and a digit for each time it is said.
fn bytes(counts: &Counts) -> usize {
    let said = |(_, meaning): &(String, Meaning)| match meaning {
        Meaning::Own(own) => own.said.len(),
        Meaning::Same(_) => 0,
    };
    counts.words.iter().map(said).sum::<usize>() * 11 / 10 + counts.words.len() * 14 / 5
}
