//! Words that mean the same to a council, by their stems.

use super::stem::stem;
use std::collections::BTreeMap;

/// Each stem, with the one that stands for it; that one stands for itself. Two words that make one thing are written as
/// one, as `words::joined` does.
pub fn same() -> BTreeMap<String, String> {
    let mut same = BTreeMap::new();
    for line in include_str!("thesaurus.txt").lines() {
        let mut stems = line.split(' ').map(|word| word.split('+').map(stem).collect::<String>());
        if let Some(first) = stems.next() {
            same.insert(first.clone(), first.clone());
            same.extend(stems.map(|other| (other, first.clone())));
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_for_one_that_stands_for_another() {
        let same = same();
        for (word, other) in &same {
            assert_eq!(same.get(other), Some(other), "{word}");
        }
    }
}
