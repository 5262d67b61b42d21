//! A resident's device that makes passkeys and shows them, as WebAuthn has it: one key on P-256, "none" said of its maker.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ciborium::{Value, cbor};
use contract::passkeys::{NewPasskey, PasskeyChallenge, ShownPasskey};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::json;
use server::random;
use sha2::{Digest, Sha256};

const HAS_CREDENTIAL: u8 = 1 << 6;

/// Where the browser is, and what it lets the device say. Each test changes what it is about.
#[derive(Debug, Clone)]
pub struct Place {
    pub origin: String,
    /// The host name that the device takes the passkey to be for.
    pub site: String,
    pub is_framed: bool,
    /// 1 somebody is there, 4 they unlocked it, 8 it may be copied, 16 it is.
    pub flags: u8,
    pub uses: u32,
}

impl Place {
    pub fn at(council: &str) -> Self {
        let site = format!("{council}.localhost");
        Self { origin: format!("http://{site}:8080"), site, is_framed: false, flags: 1 + 4 + 8 + 16, uses: 0 }
    }

    fn client_data(&self, purpose: &str, challenge: &str) -> Vec<u8> {
        let said =
            json!({ "type": purpose, "challenge": challenge, "origin": self.origin, "crossOrigin": self.is_framed });
        said.to_string().into_bytes()
    }

    fn authenticator_data(&self, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(&self.site).to_vec();
        data.push(self.flags | more);
        data.extend(self.uses.to_be_bytes());
        data
    }
}

/// A passkey on its device.
pub struct Device {
    key: EcdsaKeyPair,
    pub credential: String,
    pub handle: String,
}

impl Device {
    /// Makes a passkey that the council asked for, and what the browser answers with.
    pub fn make(asked: &PasskeyChallenge, place: &Place) -> (Self, NewPasskey) {
        let algorithm = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new()).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &SystemRandom::new()).unwrap();
        let credential = random::bytes::<32>();
        let device = Self { key, credential: encode(&credential), handle: asked.handle.clone() };
        let mut data = place.authenticator_data(HAS_CREDENTIAL);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(credential);
        data.extend(device.public_key());
        let object = cbor!({ "fmt" => "none", "attStmt" => {}, "authData" => Value::Bytes(data) }).unwrap();
        let body = NewPasskey {
            client_data: encode(&place.client_data("webauthn.create", &asked.challenge)),
            attestation: encode(&written(&object)),
        };
        (device, body)
    }

    /// As COSE has it.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.public_key().as_ref();
        let (x, y) = (Value::Bytes(point[1..33].to_vec()), Value::Bytes(point[33..].to_vec()));
        written(&cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x, -3 => y }).unwrap())
    }

    /// What the browser answers a challenge with.
    pub fn show(&self, challenge: &str, place: &Place) -> ShownPasskey {
        let client_data = place.client_data("webauthn.get", challenge);
        let authenticator_data = place.authenticator_data(0);
        let signed = [&authenticator_data[..], &Sha256::digest(&client_data)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        ShownPasskey {
            credential: self.credential.clone(),
            client_data: encode(&client_data),
            authenticator_data: encode(&authenticator_data),
            signature: encode(signature.as_ref()),
            handle: self.handle.clone(),
            keep: false,
            next: String::new(),
        }
    }
}

fn written(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

pub fn encode(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
