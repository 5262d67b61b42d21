//! How far each word can be trusted: learnt by asking the catalogue for its own phrases, each as if it had never been read.

use super::{
    build::Text,
    counts::{Meaning, TRUST, nearest},
    index::Index,
};

const ROUNDS: usize = 4;
/// How much is learnt from one phrase, in the first round.
const RATE: f32 = 0.04;
/// How strongly a word is held to the usual trust.
const HOLD: f32 = 0.3;
const RANGE: (f32, f32) = (0.3, 1.6);

/// What a known word of a phrase says, had the phrase not been read.
struct Evidence {
    word: usize,
    /// By class.
    says: Vec<(usize, f32)>,
}

/// Writes into the index how far each word can be trusted.
pub fn learn(index: &mut Index, texts: &[Text]) {
    let mut trust = vec![1.0_f32; index.counts.words.len()];
    let lessons: Vec<(usize, Vec<Evidence>)> =
        texts.iter().map(|text| (text.service, evidence(index, text))).filter(|(_, words)| !words.is_empty()).collect();
    let mut chance = Chance(1);
    for round in 0..ROUNDS {
        let rate = RATE * (1.0 - round as f32 / ROUNDS as f32);
        for _ in 0..lessons.len() {
            let (service, words) = &lessons[chance.below(lessons.len())];
            let wrong = wrong(index, *service, words, &trust);
            for Evidence { word, says } in words {
                let better: f32 = says.iter().map(|(class, score)| score * wrong[*class]).sum();
                let trust = &mut trust[*word];
                *trust = (*trust + rate * (better - HOLD * (*trust - 1.0))).clamp(RANGE.0, RANGE.1);
            }
        }
    }
    for ((_, meaning), trust) in index.counts.words.iter_mut().zip(trust) {
        if let Meaning::Own(own) = meaning {
            own.trust = nearest(&TRUST, trust);
        }
    }
    index.weigh();
}

fn evidence(index: &Index, text: &Text) -> Vec<Evidence> {
    let group = index.group_of[text.service];
    let of = |word: &String| {
        let place = index.counts.place(word)?;
        let own = index.counts.words[place].1.own()?;
        let all = own.times();
        if all <= 1.0 {
            return None;
        }
        let without = |class: usize, score: f32| {
            if class != text.service && class != group {
                return score;
            }
            let said = own.said.iter().filter(|said| said.service == class || index.group_of[said.service] == class);
            let times: f32 = said.map(|said| said.times()).sum();
            let left = (times - 1.0).max(0.0) / times * all / (all - 1.0);
            (1.0 + (score.exp() - 1.0) * left).ln()
        };
        let says = index.weights(place).iter().map(|weight| (weight.class, without(weight.class, weight.score)));
        Some(Evidence { word: place, says: says.collect() })
    };
    text.words.iter().filter_map(of).collect()
}

/// By class: how much likelier it should be than it is.
fn wrong(index: &Index, service: usize, words: &[Evidence], trust: &[f32]) -> Vec<f32> {
    let mut scores = vec![0.0; index.classes()];
    for Evidence { word, says } in words {
        for (class, score) in says {
            scores[*class] += trust[*word] * score;
        }
    }
    let mut wrong = vec![0.0; scores.len()];
    let services = index.order.len();
    let whole = |at: usize| scores[at] + scores[index.group_of[at]];
    let most = (0..services).map(whole).fold(f32::MIN, f32::max);
    let all: f32 = (0..services).map(|at| (whole(at) - most).exp()).sum();
    for at in 0..services {
        let likely = (whole(at) - most).exp() / all;
        wrong[at] -= likely;
        wrong[index.group_of[at]] -= likely;
    }
    wrong[service] += 1.0;
    wrong[index.group_of[service]] += 1.0;
    wrong
}

/// Chance that is the same each time: every copy of the server learns the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}
