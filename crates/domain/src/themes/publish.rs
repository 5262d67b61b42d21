//! Whether a resident's words may stand on a public page. A machine can't know; it refuses what may name somebody, tell of a child or
//! of health, or threaten. What it lets through a person still reads.

use crate::search::spoken;

/// Why words are not shown in public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// An address, a number or a link.
    Contact,
    /// It may name somebody.
    Name,
    Child,
    Health,
    /// Threats or abuse.
    Abuse,
}

/// Digits in a row, with nothing but spaces and dashes between them, that may be a phone, a date of birth or a reference.
const MOST_DIGITS: usize = 3;

const TITLES: &str = "mr mrs ms miss mx dr prof rev cllr councillor pc sgt sir dame";
const CHILDREN: &str = "child children childs childrens kid kids son sons daughter daughters baby babies toddler toddlers \
    grandson granddaughter grandchild grandchildren nephew niece boy boys girl girls pupil pupils teenager teenagers \
    stepson stepdaughter foster fostered infant";
const HEALTH: &str = "cancer dementia alzheimers diabetes diabetic epilepsy epileptic stroke asthma autism autistic adhd \
    disabled disability disabilities wheelchair depressed depression anxiety suicide suicidal hiv aids pregnant pregnancy \
    miscarriage hospital surgery operation chemotherapy medication medicine diagnosis diagnosed illness ill sick disease \
    doctor gp nurse carer blind deaf schizophrenia bipolar psychosis addiction addict alcoholic rehab injured injury \
    broken arthritis sclerosis parkinsons heart attack mental health";
const ABUSE: &str = "kill kills killing murder stab shoot bomb burn acid rape hang scum bastard bastards bitch cunt cunts \
    fuck fucks fucking fucked shit shite wanker wankers twat twats idiot idiots moron morons retard retarded nazi nazis";

/// Words with a capital that name nobody.
const NAMES_NOBODY: &str = "i im ive ill id monday tuesday wednesday thursday fridays friday saturday sunday january february \
    march april may june july august september october november december christmas easter council councils tax uk england \
    english british covid bin bins thanks thank ok pcn dvla nhs app email online website mot";

/// Whether it may.
pub fn is_fit_to_publish(text: &str) -> bool {
    unfit(text).is_none()
}

/// Why it may not. The gravest comes first.
pub fn unfit(text: &str) -> Option<Unfit> {
    let words = spoken(text);
    let any = |list: &str| words.iter().any(|word| has(list, word));
    let found = [
        (any(ABUSE), Unfit::Abuse),
        (any(CHILDREN), Unfit::Child),
        (any(HEALTH), Unfit::Health),
        (has_contact(text), Unfit::Contact),
        (any(TITLES) || has_name(text), Unfit::Name),
    ];
    found.into_iter().find_map(|(is_there, why)| is_there.then_some(why))
}

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|other| other == word)
}

fn has_contact(text: &str) -> bool {
    let mut digits = 0;
    for letter in text.chars() {
        if letter.is_numeric() {
            digits += 1;
        } else if !letter.is_whitespace() && !"-().+/".contains(letter) {
            digits = 0;
        }
        if digits > MOST_DIGITS || letter == '@' {
            return true;
        }
    }
    let lower = text.to_lowercase();
    ["http", "www.", ".co.uk", ".com", ".org"].iter().any(|part| lower.contains(part)) || has_postcode(text)
}

/// Such as PR7 1AB, with or without its space.
fn has_postcode(text: &str) -> bool {
    let plain: Vec<&str> =
        text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let one = plain.iter().map(|word| (*word).to_owned());
    let two = plain.windows(2).map(|pair| pair.concat());
    one.chain(two).any(|word| word.len() >= 5 && crate::question::write_postcode(&word).is_some())
}

/// A capital within a sentence that is none of a known word.
fn has_name(text: &str) -> bool {
    let mut begins = true;
    for word in text.split_whitespace() {
        let letters = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let plain = spoken(letters).concat();
        let is_shouted = letters.chars().all(|letter| !letter.is_lowercase());
        let has_capital = letters.chars().next().is_some_and(char::is_uppercase);
        if has_capital && !begins && !is_shouted && !has(NAMES_NOBODY, &plain) {
            return true;
        }
        begins = word.ends_with(['.', '!', '?', ':']);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_name_or_hurt_somebody_is_kept_from_public_pages() {
        for (text, expected) in [
            ("The bin was emptied the next day. Thank you, I am glad!", None),
            ("GREAT SERVICE, 10 out of 10", None),
            ("It took 3 weeks and 2 calls. On Monday it was done.", None),
            ("The Council did well", None),
            ("Thank you to Sarah at the desk", Some(Unfit::Name)),
            ("ask mr smith", Some(Unfit::Name)),
            ("Cllr Jones helped", Some(Unfit::Name)),
            ("ring me on 07700 900123", Some(Unfit::Contact)),
            ("ring me on 01257-515-151", Some(Unfit::Contact)),
            ("write to sam@example.org", Some(Unfit::Contact)),
            ("see www.example.org", Some(Unfit::Contact)),
            ("I live at pr7 1ab", Some(Unfit::Contact)),
            ("My son waits for the bus", Some(Unfit::Child)),
            ("the children cross there", Some(Unfit::Child)),
            ("I have cancer and can't walk", Some(Unfit::Health)),
            ("My mum's dementia", Some(Unfit::Health)),
            ("I will burn your office", Some(Unfit::Abuse)),
            ("you idiots", Some(Unfit::Abuse)),
            ("", None),
        ] {
            assert_eq!(unfit(text), expected, "{text}");
            assert_eq!(is_fit_to_publish(text), expected.is_none(), "{text}");
        }
    }
}
