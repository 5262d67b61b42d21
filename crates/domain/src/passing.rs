//! Passing on what was begun, or sent, from a screen to another device: for how long, and how hard its code is to guess.

use crate::reference::ALPHABET;
use jiff::SignedDuration;

/// So long it can be taken, once.
pub const LASTS: SignedDuration = SignedDuration::from_mins(10);
/// As many letters has the code that is typed where there is no camera.
pub const LETTERS: usize = 6;
/// Codes tried in that time from one network, and at one council. A library's residents may share a network.
pub const TRIES_PER_NETWORK: i64 = 20;
pub const TRIES_PER_COUNCIL: i64 = 300;
/// Passes made in that time on one network, and at one council: of few open ones a guess hits none.
pub const MADE_PER_NETWORK: i64 = 40;
pub const MADE_PER_COUNCIL: i64 = 300;

/// A code from 64 random bits: what they are more than the letters need makes each letter as likely as the others.
pub fn code(chance: u64) -> String {
    let letters = ALPHABET.len() as u64;
    let mut left = chance;
    let mut next = || {
        let letter = usize::try_from(left % letters).unwrap_or_default();
        left /= letters;
        char::from(ALPHABET[letter])
    };
    (0..LETTERS).map(|_| next()).collect()
}

/// The letters of a code, however it is typed.
pub fn read_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// A code as people read it off a screen.
pub fn show_code(code: &str) -> String {
    let (first, last) = code.split_at_checked(LETTERS / 2).unwrap_or((code, ""));
    format!("{first} {last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLION: i64 = 1_000_000;

    /// All codes that there are.
    fn codes() -> i64 {
        i64::try_from(ALPHABET.len()).unwrap().pow(u32::try_from(LETTERS).unwrap())
    }

    #[test]
    fn a_guess_is_right_less_than_once_in_a_million() {
        // A count begins anew when its time is over: in the life of a pass there may be two of them.
        assert!(2 * TRIES_PER_COUNCIL * MILLION < codes(), "all tries in the life of one pass");
        assert!(2 * MADE_PER_COUNCIL * MILLION < codes(), "one try, with as many passes open as there can be");
        const { assert!(TRIES_PER_NETWORK < TRIES_PER_COUNCIL && MADE_PER_NETWORK < MADE_PER_COUNCIL) };
    }

    #[test]
    fn a_code_has_six_letters_that_are_not_misread() {
        for (chance, said) in [(0, "222222"), (1, "322222"), (29, "Z22222"), (30, "232222"), (u64::MAX, "H26T25")] {
            assert_eq!(code(chance), said, "{chance}");
        }
        for unclear in ['0', 'O', '1', 'I', 'L', 'U'] {
            assert!(!ALPHABET.contains(&u8::try_from(unclear).unwrap()), "{unclear}");
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        assert_eq!(show_code("7K3F9Q"), "7K3 F9Q");
        for typed in ["7K3 F9Q", "7k3f9q", " 7K3-F9Q\n", "7K3–f9q"] {
            assert_eq!(read_code(typed), "7K3F9Q", "{typed}");
        }
        assert_eq!(show_code("7K"), "7K ");
    }
}
