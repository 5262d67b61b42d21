//! The second step on the way in: which codes of an authenticator app are good now, and how a recovery code is read.

use jiff::Timestamp;

/// An app shows a code for so many seconds (RFC 6238).
pub const SECONDS: i64 = 30;
/// A phone's clock may be so many steps wrong, and so may be whoever types.
const SKEW: i64 = 1;
/// As many letters has a recovery code.
pub const RECOVERY_LETTERS: usize = 12;
const RECOVERY_GROUP: usize = 4;

/// The steps whose codes are good now. Each is good once, and none is after a later one was used.
pub fn good_steps(now: Timestamp, last_used: i64) -> impl Iterator<Item = i64> {
    let step = now.as_second().div_euclid(SECONDS);
    (step - SKEW..=step + SKEW).filter(move |step| *step > last_used)
}

/// The letters of a recovery code, however it is typed.
pub fn read_recovery(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// A recovery code as people write it down.
pub fn show_recovery(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(RECOVERY_GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_for_a_step_before_and_after_and_once() {
        for (second, last_used, good) in [
            (3_000, 0, vec![99, 100, 101]),
            (3_029, 0, vec![99, 100, 101]),
            (3_030, 0, vec![100, 101, 102]),
            (3_000, 98, vec![99, 100, 101]),
            (3_000, 99, vec![100, 101]),
            (3_000, 100, vec![101]),
            (3_000, 101, vec![]),
            (3_000, 900, vec![]),
        ] {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(good_steps(now, last_used).collect::<Vec<_>>(), good, "{second} after {last_used}");
        }
    }

    #[test]
    fn a_recovery_code_is_read_however_it_is_typed() {
        assert_eq!(show_recovery("7K3F9QDXMABC"), "7K3F-9QDX-MABC");
        for typed in ["7K3F-9QDX-MABC", "7k3f 9qdx mabc", " 7K3F9QDXMABC\n", "7K3F–9QDX–MABC"] {
            assert_eq!(read_recovery(typed), "7K3F9QDXMABC", "{typed}");
        }
    }
}
