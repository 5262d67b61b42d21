//! Authenticator apps: a secret that phone and server share, and the six digits that follow from it and the time (RFC 6238).

use crate::{
    random,
    vault::{Broken, Vault},
};
use domain::{
    reference::Reference,
    step::{RECOVERY_LETTERS, SECONDS, good_steps},
};
use jiff::Timestamp;
use subtle::ConstantTimeEq;
use totp_rs::{Builder, Secret};

/// In bytes, as RFC 4226 recommends.
const LENGTH: usize = 20;
const RECOVERY_CODES: usize = 10;

/// What a phone and the server share.
pub struct Authenticator([u8; LENGTH]);

impl Authenticator {
    pub fn create() -> Self {
        Self(random::bytes())
    }

    /// Encrypted, as that of its holder.
    pub fn seal(&self, vault: &Vault, holder: &str) -> Result<String, Broken> {
        vault.seal(&about(holder), &self.0)
    }

    pub fn open(vault: &Vault, holder: &str, sealed: &str) -> Option<Self> {
        vault.open(&about(holder), sealed).map(Self)
    }

    /// The step whose code this is, if it is good now and no code as late was used before.
    pub fn check(&self, typed: &str, now: Timestamp, last_used: i64) -> Option<i64> {
        let totp = self.builder().build().ok()?;
        let is_right = |step: &i64| {
            let code = u64::try_from(step * SECONDS).ok().map(|second| totp.generate(second).to_string());
            code.is_some_and(|code| bool::from(code.as_bytes().ct_eq(typed.as_bytes())))
        };
        // Each is tried, so that the time tells nothing.
        good_steps(now, last_used).filter(is_right).last()
    }

    /// The key as it is typed by hand, in groups of four.
    pub fn key(&self) -> String {
        let key: Vec<char> = Secret::from(self.0).to_base32().chars().collect();
        key.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// The address that an app on the same phone opens. It names the council, and whose code it is.
    pub fn link(&self, council: &str, name: &str) -> Option<String> {
        // A colon parts the two.
        let clean = |text: &str| text.replace(':', " ");
        let named = self.builder().with_issuer(Some(clean(council))).with_account_name(clean(name));
        named.build().ok()?.to_url().ok()
    }

    fn builder(&self) -> Builder {
        Builder::new().with_secret(self.0)
    }
}

/// Codes for whoever lost their phone, each for once.
pub fn recovery_codes() -> Vec<String> {
    let code = || {
        let letters = [random::bytes(), random::bytes()].map(|bytes| Reference::from_random(bytes).as_str().to_owned());
        letters.concat().chars().take(RECOVERY_LETTERS).collect()
    };
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

/// What stands for a recovery code in the store.
pub fn recovery_hash(vault: &Vault, holder: &str, letters: &str) -> String {
    vault.hash(&format!("recovery:{holder}"), letters)
}

fn about(holder: &str) -> String {
    format!("authenticator:{holder}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of the test values in RFC 6238, appendix B.
    const KNOWN: Authenticator = Authenticator(*b"12345678901234567890");

    #[test]
    fn the_digits_are_those_of_every_app() {
        for (second, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(KNOWN.check(code, now, 0), Some(second / 30), "{second}");
            assert_eq!(KNOWN.check(code, now, second / 30), None, "it is good once");
            let late = Timestamp::from_second(second + 60).unwrap();
            assert_eq!(KNOWN.check(code, late, 0), None);
            assert_eq!(KNOWN.check(&code[..5], now, 0), None);
        }
        assert_eq!(KNOWN.key(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn an_app_learns_whose_code_it_is() {
        let link = KNOWN.link("Chorley Council", "sam@example.org").unwrap();
        assert!(link.starts_with("otpauth://totp/Chorley%20Council:sam%40example.org?secret=GEZDGNBV"), "{link}");
        assert!(KNOWN.link("A: council", "a:b@example.org").is_some());
    }

    #[test]
    fn recovery_codes_are_ten_and_all_different() {
        let codes: std::collections::BTreeSet<String> = recovery_codes().into_iter().collect();
        assert_eq!(codes.len(), 10);
        assert!(codes.iter().all(|code| code.len() == RECOVERY_LETTERS), "{codes:?}");
    }
}
