//! Finding a service by a resident's own words.

/// What is searched of one service.
pub struct Searched<'a> {
    pub name: &'a str,
    pub summary: &'a str,
    pub words: &'a [String],
    /// Danger to life.
    pub emergency: bool,
}

/// The services that answer the words, the best first: their places in the list. Danger comes before all else.
pub fn rank<'a>(query: &str, services: impl Iterator<Item = Searched<'a>>) -> Vec<usize> {
    let mut found: Vec<(bool, u32, usize)> = services
        .enumerate()
        .map(|(at, service)| (service.emergency, score(query, &service), at))
        .filter(|(_, score, _)| *score > 0)
        .collect();
    found.sort_by_key(|(emergency, score, at)| (!emergency || *score < STRONG, u32::MAX - score, *at));
    found.into_iter().map(|(_, _, at)| at).collect()
}

/// The score of one word that stands as it is among the words people use.
const STRONG: u32 = 12;

/// How well a service answers the words: 0 is not at all. A word counts as found when the service has it or a word
/// that starts with it; the name weighs more than the words people use, and those more than the summary.
pub fn score(query: &str, service: &Searched<'_>) -> u32 {
    let asked = split(query);
    let names = split(service.name);
    let phrases: Vec<String> = service.words.iter().flat_map(|words| split(words)).collect();
    let summary = split(service.summary);
    asked
        .iter()
        .map(|word| {
            [(&names, 6), (&phrases, 4), (&summary, 1)]
                .into_iter()
                .map(|(found, weight)| best(word, found) * weight)
                .max()
                .unwrap_or(0)
        })
        .sum()
}

fn best(word: &str, among: &[String]) -> u32 {
    among.iter().map(|other| likeness(word, other)).max().unwrap_or(0)
}

fn likeness(word: &str, other: &str) -> u32 {
    if word == other {
        3
    } else if word.len() >= 3 && other.starts_with(word) || other.len() >= 3 && word.starts_with(other) {
        2
    } else {
        0
    }
}

/// Words in small letters, without those that say nothing.
fn split(text: &str) -> Vec<String> {
    const SAY_NOTHING: [&str; 32] = [
        "a", "an", "and", "the", "to", "of", "in", "on", "at", "is", "it", "i", "my", "me", "for", "with", "has",
        "have", "not", "been", "this", "that", "we", "our", "do", "how", "can", "what", "who", "report", "apply",
        "someone",
    ];
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '\'')
        .map(|word| word.replace('\'', "").to_ascii_lowercase())
        .filter(|word| !word.is_empty() && !SAY_NOTHING.contains(&word.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_residents_words_find_the_service() {
        let words = ["didnt take my bin".to_owned(), "brown bin not emptied".to_owned()];
        let bin = Searched {
            name: "Report a missed bin",
            summary: "Tell us when a bin was not emptied.",
            words: &words,
            emergency: false,
        };
        let road = ["hole in the road".to_owned()];
        let pothole = Searched {
            name: "Report a pothole",
            summary: "Tell us about damage to a road.",
            words: &road,
            emergency: false,
        };
        for (query, first) in [
            ("they didn't take my brown bin again", true),
            ("bins", true),
            ("missed bi", true),
            ("pothole", false),
            ("theres a massive hole in the road", false),
        ] {
            assert_eq!(score(query, &bin) > score(query, &pothole), first, "{query}");
        }
        assert_eq!(score("xylophone lessons", &bin), 0);
        assert_eq!(score("", &bin), 0);
    }
}
