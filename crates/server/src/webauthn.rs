//! What a resident's device says when a passkey is made and when it is used, read and checked as WebAuthn asks for
//! (<https://www.w3.org/TR/webauthn-3/>, 7.1 and 7.2). Who made the device is not asked: it decides nothing here.

mod authenticator_data;
mod key;

pub use key::{ALGORITHMS, PublicKey};

use crate::site;
use authenticator_data::AuthenticatorData;
use axum::{extract::FromRequestParts, http::request::Parts};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ciborium::Value;
use domain::passkey::Condition;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::convert::Infallible;

/// The longest name that a device may give a passkey, in bytes.
const LONGEST_CREDENTIAL: usize = 1023;

/// Why what a device said is not believed. For the log; the resident is told one thing for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("it can't be read")]
    Unreadable,
    #[error("it answers something else")]
    Purpose,
    #[error("the challenge is over, used, or of another session")]
    Challenge,
    #[error("it was said to another site")]
    Origin,
    #[error("the passkey is of another site")]
    Site,
    #[error("nobody was there, or did not show who they are")]
    Person,
    #[error("the key is of a kind that was not offered")]
    Key,
    #[error("the device contradicts itself")]
    Condition,
    #[error("the signature is wrong")]
    Signature,
    #[error("no account has this passkey")]
    Unknown,
}

/// What the browser takes the council for: the host that it asked. A council with two of them has passkeys for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// With its port.
    host: String,
}

/// What the browser was told to have the device do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Make,
    Show,
}

/// What the browser says, before anything is known of the device.
#[derive(Debug)]
pub struct ClientData {
    /// In base64url.
    pub challenge: String,
    hash: [u8; 32],
}

/// A passkey that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    pub credential: Vec<u8>,
    /// COSE.
    pub public_key: Vec<u8>,
    pub condition: Condition,
}

impl Host {
    /// The name that a passkey is for.
    pub fn site(&self) -> String {
        site::host_name(&self.host)
    }

    /// Browsers have passkeys on safe connections only, and take this machine's own for one.
    fn is_origin(&self, origin: &str) -> bool {
        let site = self.site();
        let is_here = site == "localhost" || site.ends_with(".localhost");
        match origin.split_once("://") {
            Some(("https", host)) => host.eq_ignore_ascii_case(&self.host),
            Some(("http", host)) => is_here && host.eq_ignore_ascii_case(&self.host),
            _ => false,
        }
    }

    fn is_hash(&self, hash: &[u8]) -> bool {
        Sha256::digest(self.site()).as_slice() == hash
    }
}

impl<S: Sync> FromRequestParts<S> for Host {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self { host: site::host(parts).to_owned() })
    }
}

impl ClientData {
    /// What the browser says that it did, and where.
    pub fn read(json: &[u8], purpose: Purpose, host: &Host) -> Result<Self, Refused> {
        #[derive(Deserialize)]
        struct Said {
            r#type: String,
            challenge: String,
            origin: String,
            #[serde(rename = "crossOrigin", default)]
            cross_origin: bool,
        }
        let said: Said = serde_json::from_slice(json).map_err(|_| Refused::Unreadable)?;
        let expected = match purpose {
            Purpose::Make => "webauthn.create",
            Purpose::Show => "webauthn.get",
        };
        if said.r#type != expected {
            return Err(Refused::Purpose);
        }
        // No page of ours stands inside another one.
        if said.cross_origin || !host.is_origin(&said.origin) {
            return Err(Refused::Origin);
        }
        Ok(Self { challenge: said.challenge, hash: Sha256::digest(json).into() })
    }

    /// The passkey in an attestation object. Its challenge has to be known by now.
    pub fn made(&self, host: &Host, attestation: &[u8]) -> Result<Made, Refused> {
        let object = ciborium::from_reader::<Value, _>(attestation).map_err(|_| Refused::Unreadable)?;
        let data = object.as_map().and_then(|map| {
            let (_, data) = map.iter().find(|(key, _)| key.as_text() == Some("authData"))?;
            data.as_bytes()
        });
        let data = AuthenticatorData::read(data.ok_or(Refused::Unreadable)?)?;
        let condition = check(&data, host)?;
        let (credential, public_key) = data.credential()?;
        if credential.is_empty() || credential.len() > LONGEST_CREDENTIAL {
            return Err(Refused::Unreadable);
        }
        PublicKey::read(public_key)?;
        Ok(Made { credential: credential.to_vec(), public_key: public_key.to_vec(), condition })
    }

    /// Checks that this key signed for what the browser said, and tells what the device says of itself. The challenge has to be
    /// known by now.
    pub fn shown(
        &self,
        host: &Host,
        public_key: &PublicKey,
        authenticator_data: &[u8],
        signature: &[u8],
    ) -> Result<Condition, Refused> {
        let condition = check(&AuthenticatorData::read(authenticator_data)?, host)?;
        let signed = [authenticator_data, &self.hash].concat();
        if public_key.is_signed(&signed, signature) { Ok(condition) } else { Err(Refused::Signature) }
    }
}

/// That the device means this site, and that somebody was there who unlocked it.
fn check(data: &AuthenticatorData<'_>, host: &Host) -> Result<Condition, Refused> {
    if !host.is_hash(data.site_hash) {
        return Err(Refused::Site);
    }
    if !(data.is_present() && data.is_verified()) {
        return Err(Refused::Person);
    }
    let condition = data.condition();
    if condition.is_possible() { Ok(condition) } else { Err(Refused::Condition) }
}

/// As bytes travel in JSON.
pub fn encode(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

pub fn decode(text: &str) -> Result<Vec<u8>, Refused> {
    BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(host: &str) -> Host {
        Host { host: host.to_owned() }
    }

    #[test]
    fn a_page_is_of_the_host_that_was_asked_and_its_connection_safe() {
        for (asked, origin, expected) in [
            ("forms.example.org", "https://forms.example.org", true),
            ("forms.example.org", "http://forms.example.org", false),
            ("forms.example.org", "https://evil.example.org", false),
            ("forms.example.org", "https://forms.example.org.evil.org", false),
            ("forms.example.org", "https://forms.example.org:8443", false),
            ("forms.example.org:8443", "https://forms.example.org:8443", true),
            ("chorley.localhost:8080", "http://chorley.localhost:8080", true),
            ("chorley.localhost:8080", "http://halton.localhost:8080", false),
            ("evil-localhost", "http://evil-localhost", false),
            ("forms.example.org", "null", false),
            ("forms.example.org", "", false),
        ] {
            assert_eq!(host(asked).is_origin(origin), expected, "{asked} {origin}");
        }
        assert_eq!(host("Forms.Example.org:8443").site(), "forms.example.org");
    }

    #[test]
    fn a_browser_says_what_it_did_and_where() {
        let asked = host("chorley.localhost:8080");
        let said = |purpose: &str, more: &str| {
            format!(r#"{{"type":"{purpose}","challenge":"abc","origin":"http://chorley.localhost:8080"{more}}}"#)
        };
        for (json, expected) in [
            (said("webauthn.get", ""), Ok("abc".to_owned())),
            (said("webauthn.get", r#","crossOrigin":false,"new":{"x":[1]}"#), Ok("abc".to_owned())),
            (said("webauthn.get", r#","crossOrigin":true"#), Err(Refused::Origin)),
            (said("webauthn.create", ""), Err(Refused::Purpose)),
            (said("", ""), Err(Refused::Purpose)),
            (r#"{"type":"webauthn.get","challenge":"abc","origin":"https://x.org"}"#.to_owned(), Err(Refused::Origin)),
            (r#"{"type":"webauthn.get"}"#.to_owned(), Err(Refused::Unreadable)),
            ("[]".to_owned(), Err(Refused::Unreadable)),
            (String::new(), Err(Refused::Unreadable)),
        ] {
            let read = ClientData::read(json.as_bytes(), Purpose::Show, &asked).map(|said| said.challenge);
            assert_eq!(read, expected, "{json}");
        }
    }
}
