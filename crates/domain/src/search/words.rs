//! The words of a sentence, as the index knows them.

use super::stem::stem;

/// Words that say nothing about what is needed.
const SAY_NOTHING: &str = "a an and the to of in on at is are am was were be been being it its i me my we us our you \
    your he she him her his hers they them their this that these those there here for with has have had having do did \
    does how can could would should will shall may might must what which who whom whose when where why if or but so as \
    by from into onto than then too very just also any some such more most much many lot lots really please thanks \
    thank hi hello dear hey sir madam im ive id ill youre theyre theres whats wheres hows ve re ll d s t m am pm gonna \
    wanna gotta cos cause because about up down out off over under again still even though although while like get \
    gets getting got need needs needed want wants wanted way thing things stuff one ones someone somebody anyone \
    anybody something anything everyone everything able know tell let lets make makes made go goes going went gone \
    come comes coming came put puts see say said seem seems think keep keeps kept both each every all other another \
    own same actually basically literally etc bit quite rather via per today yesterday tomorrow now";

const NOT: &str = "not no never cant cannot wont dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt couldnt \
    wouldnt shouldnt aint without";

/// Small letters and digits, in order; what says nothing is left out. What ends in "n't" leaves a "not".
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in spoken(text) {
        if has(NOT, &word) {
            words.push("not".to_owned());
        } else if !has(SAY_NOTHING, &word) {
            words.push(stem(&word));
        }
    }
    words
}

/// Whether a word says nothing about what is meant.
pub fn says_nothing(word: &str) -> bool {
    has(SAY_NOTHING, word) || has(NOT, word)
}

/// All words of a text in small letters, without apostrophes.
pub fn spoken(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    // A space ends the last one too.
    for c in text.chars().chain([' ']) {
        if is_letter(c) {
            word.push(c.to_ascii_lowercase());
        } else if c != '\'' && c != '’' && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    words
}

/// Letters and digits of ASCII, and letters with marks. No word of the index has others, and to know them all would take
/// the browser kilobytes of Unicode's tables.
pub fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('À'..='ɏ').contains(&c)
}

/// The words, with two neighbours as one where that one is known: "pot hole" has "pothole" too.
pub fn joined(words: &[String], is_known: impl Fn(&String) -> bool) -> Vec<String> {
    let joined = words.windows(2).map(|pair| pair.concat()).filter(is_known);
    words.iter().cloned().chain(joined).collect()
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_out_what_says_nothing() {
        assert_eq!(words("They didn’t take my BROWN bins, again!"), ["not", "tak", "brown", "bin"]);
        assert_eq!(words(""), [""; 0]);
    }
}
