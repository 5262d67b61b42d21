//! Asking the index.

use super::{
    counts::Meaning,
    danger::heard,
    fuzzy,
    index::Index,
    words::{is_letter, joined, words},
};

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
    /// How well it answers the words.
    pub score: f32,
}

/// A service with less than this part of the best one's score is not what was asked for.
const LEAST_PART: f32 = 0.3;
/// A service with less is not found at all.
const LEAST: f32 = 0.1;
/// Words are not independent of each other: together they say less than their sum.
const SURE: f32 = 0.7;
/// Who is in danger finds a service that knows whom to call with this part of the score that others need.
const DANGER_PART: f32 = 0.5;
/// What danger adds to a service that knows whom to call.
const DANGER: f32 = 2.0;

impl Index {
    /// The services that the words ask for. When they say danger, those that know whom to call come first.
    pub fn find(&self, query: &str) -> Found {
        let danger = heard(query);
        let urgent = !danger.is_empty();
        let scores = self.scores(query, &danger);
        let best = scores.iter().copied().fold(0.0, f32::max);
        let least = (best * LEAST_PART).max(LEAST);
        let helps = |of: &Likely| urgent && self.counts.services[of.service].emergency;
        let rank = |of: &Likely| of.score + if helps(of) { DANGER } else { 0.0 };
        let mut services: Vec<Likely> = Vec::new();
        for (service, score) in scores.into_iter().enumerate() {
            let found = Likely { service, score };
            if score >= least || helps(&found) && score >= least * DANGER_PART {
                // Sorting by the library would be two kilobytes for the browser.
                let at = services.partition_point(|other| rank(other) >= rank(&found));
                services.insert(at, found);
            }
        }
        Found { services, urgent }
    }

    /// How well each service answers the words, in the order of the catalogue.
    fn scores(&self, query: &str, danger: &[String]) -> Vec<f32> {
        let mut classes = vec![0.0; self.classes()];
        let mut add = |place: usize, part: f32| {
            for weight in self.weights(place) {
                classes[weight.class] += part * weight.score;
            }
        };
        let (known, begun) = self.read(query);
        for place in known {
            add(place, 1.0);
        }
        // What says danger counts twice.
        for place in danger.iter().filter_map(|word| self.place(word)) {
            add(place, 1.0);
        }
        let part = 1.0 / begun.len().max(1) as f32;
        for place in begun {
            add(place, part);
        }
        let mut scores = vec![0.0; self.order.len()];
        for (class, at) in self.order.iter().enumerate() {
            scores[*at] = classes[class] + classes[self.group_of[class]];
        }
        scores
    }

    /// The places of the words that are known, or of what they are a slip of; and if the last word is unfinished, of
    /// those that it may become.
    fn read(&self, query: &str) -> (Vec<usize>, Vec<usize>) {
        let mut asked = words(query);
        let mut begun = Vec::new();
        if let Some(last) = asked.last().filter(|last| query.ends_with(is_letter) && self.place(last).is_none()) {
            begun = fuzzy::begun(last, &self.counts.words);
            if !begun.is_empty() {
                asked.pop();
            }
        }
        // In order, each once.
        let mut known = Vec::new();
        for word in joined(&asked, |word| self.place(word).is_some()) {
            for place in self.mend(&word) {
                if let Err(at) = known.binary_search(&place) {
                    known.insert(at, place);
                }
            }
        }
        (known, begun)
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
        let most = self.services.iter().map(|of| of.score).fold(f32::MIN, f32::max);
        let mut groups: Vec<(usize, f32)> = Vec::new();
        for Likely { service, score } in &self.services {
            let group = group_of(*service);
            let likelihood = ((score - most) * SURE).exp();
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, sum)) => *sum += likelihood,
                None => groups.push((group, likelihood)),
            }
        }
        groups.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        groups.into_iter().map(|(group, _)| group).collect()
    }
}
