//! Asking the index.

use super::{
    counts::Meaning,
    danger, fuzzy,
    index::Index,
    words::{is_letter, joined, words},
};
use std::collections::BTreeSet;

/// What the words ask for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The best first.
    pub services: Vec<Likely>,
    /// The words say that somebody is in danger now.
    pub urgent: bool,
}

/// A service, by its place in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likely {
    pub service: usize,
    /// All together are one.
    pub likelihood: f32,
}

/// A service with less than this part of the best one's score is not what was asked for.
const LEAST_PART: f32 = 0.3;
/// A service with less is not found at all.
const LEAST: f32 = 0.1;
/// Words are not independent of each other: together they say less than their sum.
const SURE: f32 = 0.7;
/// A service that knows whom to call may have so much less when the words say danger.
const DANGER_PART: f32 = 0.5;
/// What danger adds to a service that knows whom to call.
const DANGER: f32 = 2.0;

impl Index {
    /// The services that the words ask for. When they say danger, those that know whom to call come first.
    pub fn find(&self, query: &str) -> Found {
        let danger = danger::heard(query);
        let urgent = !danger.is_empty();
        let mut scores = self.scores(query);
        // What says danger counts twice.
        let twice = self.score(danger.iter().filter_map(|word| self.place(word)).map(|place| (place, 1.0)));
        scores.iter_mut().zip(twice).for_each(|(score, more)| *score += more);
        let likely = likelihoods(&scores);
        let best = scores.iter().copied().fold(0.0, f32::max);
        let least = (best * LEAST_PART).max(LEAST);
        let found = |at: &usize| {
            scores[*at] >= least || urgent && self.counts.services[*at].emergency && scores[*at] >= least * DANGER_PART
        };
        let mut places: Vec<usize> = (0..scores.len()).filter(found).collect();
        let rank = |at: usize| scores[at] + if urgent && self.counts.services[at].emergency { DANGER } else { 0.0 };
        places.sort_by(|a, b| rank(*b).total_cmp(&rank(*a)));
        let services = places.into_iter().map(|service| Likely { service, likelihood: likely[service] }).collect();
        Found { services, urgent }
    }

    /// How well each service answers the words, in the order of the catalogue.
    fn scores(&self, query: &str) -> Vec<f32> {
        let (known, begun) = self.read(query);
        let part = 1.0 / begun.len().max(1) as f32;
        self.score(known.into_iter().map(|place| (place, 1.0)).chain(begun.into_iter().map(|place| (place, part))))
    }

    /// What words say together: by their places, with how much each counts.
    fn score(&self, words: impl Iterator<Item = (usize, f32)>) -> Vec<f32> {
        let mut classes = vec![0.0; self.classes()];
        for (place, part) in words {
            for weight in self.weights(place) {
                classes[weight.class] += part * weight.score;
            }
        }
        let mut scores = vec![0.0; self.order.len()];
        for (class, at) in self.order.iter().enumerate() {
            scores[*at] = classes[class] + classes[self.group_of[class]];
        }
        scores
    }

    /// The places of the words that are known, or of what they are a slip of; and if the last word is unfinished, of
    /// those that it may become.
    fn read(&self, query: &str) -> (BTreeSet<usize>, Vec<usize>) {
        let mut asked = words(query);
        let mut begun = Vec::new();
        if let Some(last) = asked.last().filter(|last| query.ends_with(is_letter) && self.place(last).is_none()) {
            begun = fuzzy::begun(last, &self.counts.words);
            if !begun.is_empty() {
                asked.pop();
            }
        }
        let asked = joined(&asked, |word| self.place(word).is_some());
        (asked.iter().flat_map(|word| self.mend(word)).collect(), begun)
    }

    fn mend(&self, word: &str) -> Vec<usize> {
        if let Some(place) = self.place(word) {
            return vec![place];
        }
        if let Some((one, other)) = fuzzy::split(word, |part| self.place(part)) {
            return vec![one, other];
        }
        fuzzy::nearest(word, &self.counts.words).into_iter().collect()
    }

    /// The place of a word, or of the one that stands for it.
    fn place(&self, word: &str) -> Option<usize> {
        let at = self.counts.place(word)?;
        Some(match self.counts.words[at].1 {
            Meaning::Same(other) => other,
            Meaning::Own(_) => at,
        })
    }
}

impl Found {
    /// The groups that have the services found, the likeliest first.
    pub fn groups(&self, group_of: impl Fn(usize) -> usize) -> Vec<usize> {
        let mut groups: Vec<(usize, f32)> = Vec::new();
        for Likely { service, likelihood } in &self.services {
            let group = group_of(*service);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, sum)) => *sum += likelihood,
                None => groups.push((group, *likelihood)),
            }
        }
        groups.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        groups.into_iter().map(|(group, _)| group).collect()
    }
}

/// Scores as parts of one.
fn likelihoods(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let likely: Vec<f32> = scores.iter().map(|score| ((score - most) * SURE).exp()).collect();
    let sum: f32 = likely.iter().sum();
    likely.into_iter().map(|likely| likely / sum).collect()
}
