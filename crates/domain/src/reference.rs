//! The number of a case, made to be read out on the phone and typed on another device.

use serde::{Deserialize, Serialize};
use std::fmt;

/// No 0, 1, I, L, O or U: nothing that is misread, misheard or makes a word.
pub(crate) const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Ten of thirty letters are 49 bits: guessing is hopeless behind a rate limit, and a clash is rare.
const LENGTH: usize = 10;

/// A case's reference, such as `7K3F9-2QDXM`. It names a case; it opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAReference;

impl Reference {
    /// A reference from ten random bytes. The bias of a byte over thirty letters costs under half a bit in all.
    pub fn from_random(bytes: [u8; LENGTH]) -> Self {
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()])).collect())
    }

    /// Ten letters and digits, without the dash: as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    /// Reads what a person types: small letters, spaces and dashes are all fine.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let letters: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let valid = letters.len() == LENGTH && letters.bytes().all(|b| ALPHABET.contains(&b));
        valid.then_some(Self(letters)).ok_or(NotAReference)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.0.split_at(LENGTH / 2);
        write!(f, "{first}-{last}")
    }
}

impl fmt::Display for NotAReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reference has ten letters and numbers")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_the_way_people_type_it() {
        let made = Reference::from_random([5, 17, 1, 13, 7, 0, 21, 11, 27, 18]);
        assert_eq!(made.to_string(), "7K3F9-2QDXM");
        for typed in ["7k3f9-2qdxm", " 7K3F9 2QDXM ", "7K3F92QDXM", "7k3f9–2qdxm"] {
            assert_eq!(Reference::try_from(typed.to_owned()), Ok(made.clone()), "{typed}");
        }
    }

    #[test]
    fn refuses_what_cannot_be_one() {
        for typed in ["", "7K3F9-2QDX", "7K3F9-2QDXMM", "7K3F9-2QDX0", "7K3F9/2QDXM", "ÉK3F9-2QDX"] {
            assert_eq!(Reference::try_from(typed.to_owned()), Err(NotAReference), "{typed}");
        }
    }
}
