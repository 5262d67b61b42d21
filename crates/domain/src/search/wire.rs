//! The index as text, for its way to the browser. It is made to be small once it is compressed: like stands with like, in
//! runs of their own, as digits of a base that needs no escapes in JSON.

use super::{
    counts::{Counts, Kind, Meaning, Own, Said, TIMES, TRUST},
    index::Index,
};
use std::{ops::Range, str::Bytes};

/// Between the runs.
const END: char = '~';
/// The first digit. Those that follow leave out `\`; `"` stands before them.
const ZERO: u8 = b'#';
/// A digit below this ends its number.
const HALF: usize = 44;
/// The most letters that a word shares with the one before it.
const MOST_SHARED: usize = 25;

impl Index {
    pub fn to_text(&self) -> String {
        let mut runs = Runs::default();
        runs.write(&self.counts);
        runs.0.join("~")
    }

    /// What `to_text` made; nothing if it is anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let runs: Vec<&str> = text.split(END).collect();
        let [kinds, letters, spreads, trusts, groups, sizes, steps, levels] = runs.as_slice() else {
            return None;
        };
        let mut counts = Counts { services: read_kinds(kinds), words: Vec::new() };
        let members = counts.members();
        let mut said = Reader {
            members: &members,
            groups: groups.bytes(),
            sizes: sizes.bytes(),
            steps: steps.bytes(),
            levels: levels.bytes(),
        };
        let (mut spreads, mut trusts) = (spreads.bytes(), trusts.bytes());
        for word in read_words(letters)? {
            let meaning = match pull(&mut spreads)? {
                0 => Meaning::Same(pull(&mut spreads)?),
                spread => {
                    let trust = pull(&mut trusts).filter(|trust| *trust < TRUST.len())?;
                    Meaning::Own(Own { trust, said: said.read(spread - 1)? })
                }
            };
            counts.words.push((word, meaning));
        }
        let last = counts.words.len();
        let is_right =
            counts.words.iter().all(|(_, meaning)| !matches!(meaning, Meaning::Same(other) if *other >= last));
        is_right.then(|| Self::of(counts))
    }
}

/// Kinds of the services; letters of the words; over how many groups each is spread, and its trust; which groups; in how
/// many services of each, which, and how often.
#[derive(Default)]
struct Runs([String; 8]);

impl Runs {
    fn write(&mut self, counts: &Counts) {
        let members = counts.members();
        let [kinds, letters, spreads, trusts, groups, sizes, steps, levels] = &mut self.0;
        for kind in &counts.services {
            push(kinds, kind.group * 2 + usize::from(kind.emergency));
        }
        let mut before = "";
        for (word, meaning) in &counts.words {
            let shared = word.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count().min(MOST_SHARED);
            letters.push(char::from(b'A' + shared as u8));
            letters.push_str(&word[shared..]);
            before = word;
            let said = match meaning {
                Meaning::Same(other) => {
                    push(spreads, 0);
                    push(spreads, *other);
                    continue;
                }
                Meaning::Own(own) => {
                    push(trusts, own.trust);
                    &own.said
                }
            };
            let mut last = 0;
            let mut spread = 0;
            for (group, members) in members.iter().enumerate() {
                let inside: Vec<&Said> = said.iter().filter(|said| members.contains(&said.service)).collect();
                if inside.is_empty() {
                    continue;
                }
                spread += 1;
                push(groups, group - last);
                last = group + 1;
                push(sizes, inside.len());
                let mut next = members.start;
                for said in inside {
                    push(steps, said.service - next);
                    next = said.service + 1;
                    push(levels, said.level);
                }
            }
            push(spreads, spread + 1);
        }
    }
}

fn read_kinds(run: &str) -> Vec<Kind> {
    let mut run = run.bytes();
    let kind = |kind| Kind { group: kind / 2, emergency: kind % 2 == 1 };
    std::iter::from_fn(|| pull(&mut run).map(kind)).collect()
}

fn read_words(run: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = run.chars().peekable();
    while let Some(shared) = letters.next() {
        word.truncate((shared as usize).checked_sub('A' as usize)?);
        while let Some(letter) = letters.next_if(|letter| !letter.is_ascii_uppercase()) {
            word.push(letter);
        }
        words.push(word.clone());
    }
    Some(words)
}

struct Reader<'a> {
    members: &'a [Range<usize>],
    groups: Bytes<'a>,
    sizes: Bytes<'a>,
    steps: Bytes<'a>,
    levels: Bytes<'a>,
}

impl Reader<'_> {
    fn read(&mut self, spread: usize) -> Option<Vec<Said>> {
        let mut said = Vec::new();
        let mut group = 0;
        for _ in 0..spread {
            group += pull(&mut self.groups)?;
            let members = self.members.get(group)?;
            group += 1;
            let mut service = members.start;
            for _ in 0..pull(&mut self.sizes)? {
                service += pull(&mut self.steps)?;
                let level = pull(&mut self.levels)?;
                if !members.contains(&service) || level >= TIMES.len() {
                    return None;
                }
                said.push(Said { service, level });
                service += 1;
            }
        }
        Some(said)
    }
}

fn push(run: &mut String, mut number: usize) {
    while number >= HALF {
        run.push(digit(HALF + number % HALF));
        number /= HALF;
    }
    run.push(digit(number));
}

fn pull(run: &mut Bytes<'_>) -> Option<usize> {
    let (mut number, mut place) = (0, 1);
    loop {
        let byte = run.next()?.checked_sub(ZERO)?;
        let digit = usize::from(if byte > b'\\' - ZERO { byte - 1 } else { byte });
        if digit < HALF {
            return Some(number + digit * place);
        }
        number += (digit - HALF) * place;
        place *= HALF;
        if place > 1 << 24 {
            return None;
        }
    }
}

fn digit(value: usize) -> char {
    let byte = ZERO + value as u8;
    char::from(if byte >= b'\\' { byte + 1 } else { byte })
}
