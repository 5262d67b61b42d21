//! Passkeys: what a resident may call one, and when its next use is believed.

/// A list has room for it on a small phone.
pub const LONGEST_NAME: usize = 60;

/// What a device says of itself each time it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// How often it was used. Most devices don't count, and say 0 each time.
    pub uses: u32,
    /// It may be copied to the resident's other devices; fixed when it is made.
    pub can_be_copied: bool,
    pub is_copied: bool,
}

impl Condition {
    /// Only what may be copied is copied.
    pub fn is_possible(self) -> bool {
        self.can_be_copied || !self.is_copied
    }

    /// Whether the device that says this can be the one that said the other before. One that counts and does not count on was
    /// copied by somebody.
    pub fn may_follow(self, before: Self) -> bool {
        let counts = self.uses > 0 || before.uses > 0;
        self.is_possible() && self.can_be_copied == before.can_be_copied && (!counts || self.uses > before.uses)
    }
}

/// What is wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongName {
    Missing,
    Long,
}

/// The name without what stands around it and between its words.
pub fn read_name(typed: &str) -> Result<String, WrongName> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(WrongName::Missing),
        count if count > LONGEST_NAME => Err(WrongName::Long),
        _ => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_counts_counts_on() {
        let said = |uses, can_be_copied, is_copied| Condition { uses, can_be_copied, is_copied };
        for (before, now, expected) in [
            (said(0, true, true), said(0, true, true), true),
            (said(0, true, false), said(0, true, true), true),
            (said(1, false, false), said(2, false, false), true),
            (said(0, false, false), said(1, false, false), true),
            (said(2, false, false), said(2, false, false), false),
            (said(2, false, false), said(1, false, false), false),
            (said(2, false, false), said(0, false, false), false),
            (said(0, false, false), said(0, true, false), false),
            (said(0, true, false), said(0, false, false), false),
            (said(0, false, false), said(0, false, true), false),
        ] {
            assert_eq!(now.may_follow(before), expected, "{before:?} {now:?}");
        }
    }

    #[test]
    fn a_name_is_words_on_one_line() {
        let long = "x".repeat(LONGEST_NAME);
        for (typed, expected) in [
            (" My \n phone ", Ok("My phone".to_owned())),
            (&long, Ok(long.clone())),
            ("", Err(WrongName::Missing)),
            (" \t", Err(WrongName::Missing)),
            (&format!("{long}x"), Err(WrongName::Long)),
        ] {
            assert_eq!(read_name(typed), expected, "{typed}");
        }
    }
}
