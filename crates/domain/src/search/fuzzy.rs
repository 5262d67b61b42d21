//! Words that the index does not have as they are typed.

use super::counts::Meaning;

/// Longer lists of what a word may become say nothing.
const MOST_BEGUN: usize = 12;

/// The words that begin so, by their places.
pub fn begun(start: &str, words: &[(String, Meaning)]) -> Vec<usize> {
    let first = words.partition_point(|(word, _)| word.as_str() < start);
    let found = words[first..].iter().take_while(|(word, _)| word.starts_with(start)).take(MOST_BEGUN).count();
    if start.len() < 2 { Vec::new() } else { (first..first + found).collect() }
}

/// Two words that were written as one.
pub fn split(word: &str, place: impl Fn(&str) -> Option<usize>) -> Option<(usize, usize)> {
    (3..word.len().saturating_sub(2)).find_map(|at| Some((place(word.get(..at)?)?, place(word.get(at..)?)?)))
}

/// The place of the word that this one is most likely a slip of. The first letter is right as a rule.
pub fn nearest(word: &str, words: &[(String, Meaning)]) -> Option<usize> {
    let slips = match word.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let first = word.as_bytes().first()?;
    words
        .iter()
        .enumerate()
        .filter(|(_, (known, _))| known.len().abs_diff(word.len()) <= slips && known.as_bytes().first() == Some(first))
        .filter_map(|(at, (known, _))| Some((distance(word.as_bytes(), known.as_bytes(), slips)?, at)))
        .min()
        .map(|(_, at)| at)
}

/// How many letters were left out, put in, changed or swapped, if at most so many.
fn distance(one: &[u8], other: &[u8], most: usize) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut best = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && one[i - 1] == *b && other[j - 1] == *a {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_slips() {
        let slips = |one: &str, other: &str| distance(one.as_bytes(), other.as_bytes(), 2);
        assert_eq!(slips("recieve", "receive"), Some(1));
        assert_eq!(slips("polution", "pollution"), Some(1));
        assert_eq!(slips("bin", "bin"), Some(0));
        assert_eq!(slips("bin", "house"), None);
    }
}
