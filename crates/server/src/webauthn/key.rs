//! The public key of a passkey, as COSE has it (RFC 9053), and the signatures that it knows.

use super::Refused;
use ciborium::Value;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};

const ES256: i32 = -7;
const EDDSA: i32 = -8;
const RS256: i32 = -257;

/// The kinds of keys that devices are offered, the best first. All of them have the first; older Windows has only the last.
pub const ALGORITHMS: [i32; 3] = [ES256, EDDSA, RS256];

/// What COSE calls the parts of a key.
const KIND: i32 = 1;
const ALGORITHM: i32 = 3;
const CURVE: i32 = -1;
const X: i32 = -2;
const Y: i32 = -3;
const MODULUS: i32 = -1;
const EXPONENT: i32 = -2;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// An uncompressed point.
    P256(Vec<u8>),
    Ed25519(Vec<u8>),
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
}

impl PublicKey {
    pub fn read(cose: &[u8]) -> Result<Self, Refused> {
        let value: Value = ciborium::from_reader(cose).map_err(|_| Refused::Unreadable)?;
        let map = value.into_map().map_err(|_| Refused::Unreadable)?;
        let part =
            |name: i32| map.iter().find(|(key, _)| key.as_integer() == Some(name.into())).map(|(_, value)| value);
        let number = |name| part(name).and_then(Value::as_integer).and_then(|number| i32::try_from(number).ok());
        let bytes = |name| part(name).and_then(Value::as_bytes).cloned().ok_or(Refused::Key);
        let coordinate =
            |name| bytes(name).and_then(|bytes| if bytes.len() == 32 { Ok(bytes) } else { Err(Refused::Key) });
        match (number(KIND), number(ALGORITHM), number(CURVE)) {
            (Some(2), Some(ES256), Some(1)) => Ok(Self::P256([vec![4], coordinate(X)?, coordinate(Y)?].concat())),
            (Some(1), Some(EDDSA), Some(6)) => Ok(Self::Ed25519(coordinate(X)?)),
            (Some(3), Some(RS256), None) => {
                Ok(Self::Rsa { modulus: significant(bytes(MODULUS)?), exponent: significant(bytes(EXPONENT)?) })
            }
            _ => Err(Refused::Key),
        }
    }

    /// Whether the key's owner signed this.
    pub fn is_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let verified = match self {
            Self::P256(point) => UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature),
            Self::Ed25519(key) => UnparsedPublicKey::new(&ED25519, key).verify(message, signature),
            Self::Rsa { modulus, exponent } => RsaPublicKeyComponents { n: modulus, e: exponent }.verify(
                &RSA_PKCS1_2048_8192_SHA256,
                message,
                signature,
            ),
        };
        verified.is_ok()
    }
}

/// Without the zeros that it begins with.
fn significant(bytes: Vec<u8>) -> Vec<u8> {
    bytes.into_iter().skip_while(|byte| *byte == 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{Ed25519KeyPair, KeyPair};

    fn cose(parts: &[(i32, Value)]) -> Vec<u8> {
        let map = parts.iter().map(|(name, value)| (Value::from(*name), value.clone())).collect();
        let mut bytes = Vec::new();
        ciborium::into_writer(&Value::Map(map), &mut bytes).unwrap();
        bytes
    }

    fn bytes(length: usize) -> Value {
        Value::Bytes(vec![9; length])
    }

    #[test]
    fn keys_of_the_kinds_that_are_offered_are_read() {
        let point = [vec![4], vec![9; 64]].concat();
        let number = |number: i32| Value::from(number);
        for (parts, expected) in [
            (
                vec![(1, number(2)), (3, number(-7)), (-1, number(1)), (-2, bytes(32)), (-3, bytes(32))],
                Ok(PublicKey::P256(point)),
            ),
            (
                vec![(1, number(1)), (3, number(-8)), (-1, number(6)), (-2, bytes(32))],
                Ok(PublicKey::Ed25519(vec![9; 32])),
            ),
            (
                vec![
                    (1, number(3)),
                    (3, number(-257)),
                    (-1, Value::Bytes(vec![0, 9])),
                    (-2, Value::Bytes(vec![1, 0, 1])),
                ],
                Ok(PublicKey::Rsa { modulus: vec![9], exponent: vec![1, 0, 1] }),
            ),
            // Another curve, a short coordinate, half a point, an algorithm of another kind, none at all.
            (
                vec![(1, number(2)), (3, number(-7)), (-1, number(2)), (-2, bytes(32)), (-3, bytes(32))],
                Err(Refused::Key),
            ),
            (
                vec![(1, number(2)), (3, number(-7)), (-1, number(1)), (-2, bytes(31)), (-3, bytes(32))],
                Err(Refused::Key),
            ),
            (vec![(1, number(2)), (3, number(-7)), (-1, number(1)), (-2, bytes(32))], Err(Refused::Key)),
            (vec![(1, number(2)), (3, number(-8)), (-1, number(6)), (-2, bytes(32))], Err(Refused::Key)),
            (vec![], Err(Refused::Key)),
        ] {
            assert_eq!(PublicKey::read(&cose(&parts)), expected, "{parts:?}");
        }
        assert_eq!(PublicKey::read(&[0xFF]), Err(Refused::Unreadable));
        assert_eq!(PublicKey::read(&[]), Err(Refused::Unreadable));
    }

    #[test]
    fn only_the_key_s_own_signature_of_the_same_words_holds() {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[1; 32]).unwrap();
        let key = PublicKey::Ed25519(pair.public_key().as_ref().to_vec());
        let signature = pair.sign(b"words");
        assert!(key.is_signed(b"words", signature.as_ref()));
        assert!(!key.is_signed(b"other words", signature.as_ref()));
        assert!(!key.is_signed(b"words", &[]));
        let other = Ed25519KeyPair::from_seed_unchecked(&[2; 32]).unwrap();
        assert!(!key.is_signed(b"words", other.sign(b"words").as_ref()));
    }
}
