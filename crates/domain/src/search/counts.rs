//! How often the catalogue says each word of each service: all that the index is made of, and all that travels.

use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// In the order of the catalogue.
    pub services: Vec<Kind>,
    /// In the order of the alphabet.
    pub words: Vec<(String, Meaning)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub group: usize,
    pub emergency: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The same as the word at this place.
    Same(usize),
    Own(Own),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Which of `TRUST` it has.
    pub trust: usize,
    /// In the order of the services.
    pub said: Vec<Said>,
}

/// Of a service, by its place in `Counts::order`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    pub service: usize,
    /// Which of `TIMES` it was said.
    pub level: usize,
}

/// How often, told in so many steps.
pub const TIMES: [f32; 6] = [1.0, 2.0, 3.0, 6.0, 13.0, 32.0];
/// How far a word can be trusted, told in so many steps.
pub const TRUST: [f32; 4] = [0.5, 0.75, 1.0, 1.25];
/// The step of a word of which nothing is known yet.
pub const USUAL_TRUST: usize = 2;

impl Counts {
    /// The services in the order in which they are counted: by group, so that what is near in meaning is near in number.
    pub fn order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        for group in 0..self.groups() {
            let members = self.services.iter().enumerate().filter(|(_, kind)| kind.group == group);
            order.extend(members.map(|(at, _)| at));
        }
        order
    }

    /// The services of each group, as they are counted.
    pub fn members(&self) -> Vec<Range<usize>> {
        let mut start = 0;
        (0..self.groups())
            .map(|group| {
                let end = start + self.services.iter().filter(|kind| kind.group == group).count();
                std::mem::replace(&mut start, end)..end
            })
            .collect()
    }

    fn groups(&self) -> usize {
        self.services.iter().map(|kind| kind.group + 1).max().unwrap_or_default()
    }

    pub fn place(&self, word: &str) -> Option<usize> {
        self.words.binary_search_by(|(known, _)| known.as_str().cmp(word)).ok()
    }
}

impl Said {
    pub fn times(self) -> f32 {
        TIMES.get(self.level).copied().unwrap_or_default()
    }
}

impl Own {
    /// How often all services say it.
    pub fn times(&self) -> f32 {
        self.said.iter().map(|said| said.times()).sum()
    }
}

/// The place of the step that is nearest.
pub fn nearest(steps: &[f32], value: f32) -> usize {
    let distance = |step: f32| (step.ln() - value.ln()).abs();
    let steps = steps.iter().enumerate();
    steps.min_by(|(_, a), (_, b)| distance(**a).total_cmp(&distance(**b))).map_or(0, |(at, _)| at)
}
