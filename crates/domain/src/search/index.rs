//! The index: what each word says of each service.

use super::counts::{Counts, Meaning, Own, TRUST};

/// What each word says of each service. It is counted on the server, and asked in the browser too.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Index {
    pub(super) counts: Counts,
    /// By the place of a word.
    weights: Vec<Vec<Weight>>,
    /// The place in the catalogue of each service that is counted.
    pub(super) order: Vec<usize>,
    /// The class of the group of each service that is counted.
    pub(super) group_of: Vec<usize>,
}

/// What a word says of a service as it is counted, or of a group: those follow the services.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Weight {
    pub class: usize,
    pub score: f32,
}

/// A service of which little is said gets no more weight for each word than one with so much.
const LEAST_TOTAL: f32 = 50.0;

impl Index {
    pub(super) fn of(counts: Counts) -> Self {
        let order = counts.order();
        let group_of = order.iter().map(|at| order.len() + counts.services[*at].group).collect();
        let mut index = Self { weights: Vec::new(), order, group_of, counts };
        index.weigh();
        index
    }

    /// A word says as much of a class as it is said more often there than in the whole catalogue.
    pub(super) fn weigh(&mut self) {
        let mut totals = vec![0.0; self.classes()];
        for own in self.counts.words.iter().filter_map(|(_, meaning)| meaning.own()) {
            self.each(own, |class, times| totals[class] += times);
        }
        let all: f32 = totals[..self.order.len()].iter().sum();
        let weigh = |(_, meaning): &(String, Meaning)| {
            let mut weights: Vec<Weight> = Vec::new();
            let Some(own) = meaning.own() else {
                return weights;
            };
            self.each(own, |class, times| match weights.iter_mut().find(|weight| weight.class == class) {
                Some(weight) => weight.score += times,
                None => weights.push(Weight { class, score: times }),
            });
            let share = own.times() / all;
            for weight in &mut weights {
                let expected = totals[weight.class].max(LEAST_TOTAL) * share;
                weight.score = TRUST[own.trust] * (1.0 + weight.score / expected).ln();
            }
            weights
        };
        self.weights = self.counts.words.iter().map(weigh).collect();
    }

    /// Each service that says the word, and its group, with how often.
    fn each(&self, own: &Own, mut with: impl FnMut(usize, f32)) {
        for said in &own.said {
            with(said.service, said.times());
            with(self.group_of[said.service], said.times());
        }
    }

    /// Services and groups.
    pub(super) fn classes(&self) -> usize {
        self.group_of.iter().map(|class| class + 1).max().unwrap_or_default()
    }

    /// What the word at this place says.
    pub(super) fn weights(&self, at: usize) -> &[Weight] {
        self.weights.get(at).map_or(&[], Vec::as_slice)
    }
}

impl Meaning {
    pub fn own(&self) -> Option<&Own> {
        match self {
            Self::Own(own) => Some(own),
            Self::Same(_) => None,
        }
    }
}
