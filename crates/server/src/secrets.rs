//! The secrets that profiles name. Each is given with the server's settings, and stands in no profile and no log.

use crate::config::ConfigError;
use base64::{Engine, engine::general_purpose::STANDARD};
use ring::hmac;
use std::{collections::BTreeMap, fmt};

/// How Standard Webhooks writes a secret.
const PREFIX: &str = "whsec_";

/// By their names; more than one while one takes another's place.
#[derive(Clone, Default)]
pub struct Secrets(BTreeMap<String, Vec<Secret>>);

#[derive(Clone)]
struct Secret {
    text: String,
    bytes: Vec<u8>,
}

impl Secrets {
    pub fn read(said: &[String]) -> Result<Self, ConfigError> {
        let mut secrets: BTreeMap<String, Vec<Secret>> = BTreeMap::new();
        for said in said {
            let (name, secret) = said.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(not_right)?;
            secrets.entry(name.to_owned()).or_default().push(Secret::read(secret).ok_or_else(not_right)?);
        }
        Ok(Self(secrets))
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The first of a name, as it was given.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.first().map(|secret| secret.text.as_str())
    }

    /// Signatures as Standard Webhooks has them, one for each secret of the name. None where there is none.
    pub fn sign(&self, name: &str, text: &[u8]) -> Option<String> {
        let sign = |secret: &Secret| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, &secret.bytes);
            format!("v1,{}", STANDARD.encode(hmac::sign(&key, text)))
        };
        Some(self.0.get(name)?.iter().map(sign).collect::<Vec<_>>().join(" "))
    }
}

impl Secret {
    fn read(text: &str) -> Option<Self> {
        let bytes = match text.strip_prefix(PREFIX) {
            Some(encoded) => STANDARD.decode(encoded).ok()?,
            None => text.as_bytes().to_vec(),
        };
        (!bytes.is_empty()).then(|| Self { text: text.to_owned(), bytes })
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// What was said is a secret, even where it is wrong.
fn not_right() -> ConfigError {
    let expected = "a name and a secret, such as waste-crm=whsec_ and base64";
    ConfigError::Setting("destination-secret", "…".to_owned(), expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_is_signed_as_it_says() {
        let said = ["crm=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned()];
        let secrets = Secrets::read(&said).unwrap();
        let text = br#"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}"#;
        let signed = secrets.sign("crm", text);
        assert_eq!(signed.as_deref(), Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        assert_eq!(secrets.sign("other", text), None);
        assert_eq!(format!("{secrets:?}"), r#"{"crm"}"#);
    }

    #[test]
    fn while_a_secret_is_changed_both_sign() {
        let secrets = Secrets::read(&["crm=new".to_owned(), "crm=old".to_owned()]).unwrap();
        let both = secrets.sign("crm", b"text").unwrap();
        let old = Secrets::read(&["crm=old".to_owned()]).unwrap().sign("crm", b"text").unwrap();
        assert!(both.ends_with(&format!(" {old}")) && both.len() == old.len() * 2 + 1, "{both}");
    }
}
