//! Chance, from the operating system, and from nowhere else.

use domain::reference::Reference;

/// Random bytes. Without them nothing here is safe, so a system that gives none ends the request.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "a system without randomness can serve nobody")]
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// An identifier of 128 bits.
pub fn id() -> String {
    hex(&bytes::<16>())
}

/// Six digits, each as likely as the other.
pub fn code() -> String {
    // The largest multiple of a million that fits; what lies above would make small codes more likely.
    const LIMIT: u32 = u32::MAX - u32::MAX % 1_000_000;
    loop {
        let number = u32::from_le_bytes(bytes());
        if number < LIMIT {
            return format!("{:06}", number % 1_000_000);
        }
    }
}

/// Six letters and digits that are not misread or misheard: the first of a reference.
pub fn letters() -> String {
    Reference::from_random(bytes()).as_str().chars().take(6).collect()
}

/// Between 0 and 1.
pub fn fraction() -> f64 {
    f64::from(u32::from_le_bytes(bytes())) / f64::from(u32::MAX)
}

pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits() {
        for _ in 0..1000 {
            let code = code();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
        }
    }

    #[test]
    fn no_two_ids_are_the_same() {
        let ids: std::collections::BTreeSet<String> = (0..1000).map(|_| id()).collect();
        assert_eq!(ids.len(), 1000);
    }
}
