//! The server's own key, and what it keeps unread: the secrets of authenticator apps, which have to be read again, and recovery
//! codes, which don't. Whoever has the database alone has neither.

use crate::random;
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use std::{
    fmt,
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    path::Path,
};

const LENGTH: usize = 32;
/// The file in the data folder, where no key is given.
const FILE: &str = "secret.key";

/// 256 bits that only the copies of one server know.
#[derive(Clone)]
pub struct Key([u8; LENGTH]);

/// A key of the right length is never refused, but by a fault of ours.
#[derive(Debug, thiserror::Error)]
#[error("the server's key could not be used")]
pub struct Broken;

pub struct Vault {
    aead: Option<LessSafeKey>,
    hash: hmac::Key,
}

impl Key {
    /// Of 64 hexadecimal digits.
    pub fn read(text: &str) -> Option<Self> {
        let mut key = [0; LENGTH];
        read_hex(text.trim(), &mut key).then_some(Self(key))
    }

    pub fn random() -> Self {
        Self(random::bytes())
    }

    /// The one in the data folder. The first start makes it, readable by nobody else.
    pub fn read_or_create(folder: &Path) -> io::Result<Self> {
        let path = folder.join(FILE);
        match fs::read_to_string(&path) {
            Ok(text) => Self::read(&text).ok_or_else(|| wrong_file(&path)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                fs::create_dir_all(folder)?;
                let key = Self::random();
                key.write(&path)?;
                Ok(key)
            }
            Err(error) => Err(error),
        }
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(random::hex(&self.0).as_bytes())?;
        file.sync_all()
    }

    /// Tells this key from another, and nothing else about it.
    pub fn mark(&self) -> String {
        random::hex(&self.derive("mark")[..16])
    }

    /// A key for one purpose: none of them leads to another.
    fn derive(&self, purpose: &str) -> [u8; LENGTH] {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.0);
        let mut derived = [0; LENGTH];
        derived.copy_from_slice(hmac::sign(&key, purpose.as_bytes()).as_ref());
        derived
    }
}

/// Never in a log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

impl Vault {
    pub fn new(key: &Key) -> Self {
        let aead = UnboundKey::new(&CHACHA20_POLY1305, &key.derive("seal")).map(LessSafeKey::new);
        Self { aead: aead.ok(), hash: hmac::Key::new(hmac::HMAC_SHA256, &key.derive("hash")) }
    }

    /// Encrypts a secret, as that of whoever it is about: in somebody else's row it is of no use.
    pub fn seal(&self, about: &str, secret: &[u8]) -> Result<String, Broken> {
        let nonce: [u8; NONCE_LEN] = random::bytes();
        let mut sealed = secret.to_vec();
        let aead = self.aead.as_ref().ok_or(Broken)?;
        let given = Nonce::assume_unique_for_key(nonce);
        aead.seal_in_place_append_tag(given, Aad::from(about), &mut sealed).map_err(|_| Broken)?;
        Ok(random::hex(&nonce) + &random::hex(&sealed))
    }

    /// The secret again. None if it was another's, or encrypted by another key.
    pub fn open<const N: usize>(&self, about: &str, sealed: &str) -> Option<[u8; N]> {
        self.open_bytes(about, sealed)?.try_into().ok()
    }

    /// The same of any length.
    pub fn open_bytes(&self, about: &str, sealed: &str) -> Option<Vec<u8>> {
        let mut bytes = vec![0; sealed.len() / 2];
        if !read_hex(sealed, &mut bytes) || bytes.len() < NONCE_LEN {
            return None;
        }
        let (nonce, sealed) = bytes.split_at_mut(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        Some(self.aead.as_ref()?.open_in_place(nonce, Aad::from(about), sealed).ok()?.to_vec())
    }

    /// What is stored in place of a secret of few letters: without the key nobody can try them all.
    pub fn hash(&self, about: &str, secret: &str) -> String {
        random::hex(hmac::sign(&self.hash, format!("{about}:{secret}").as_bytes()).as_ref())
    }
}

fn wrong_file(path: &Path) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("{} has no 64 hexadecimal digits", path.display()))
}

/// Fills the bytes; says whether the text was as many pairs of hexadecimal digits.
fn read_hex(text: &str, bytes: &mut [u8]) -> bool {
    let digits: Option<Vec<u8>> =
        text.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == bytes.len() * 2) else {
        return false;
    };
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_only_with_its_key_and_in_its_row() {
        let key = Key::random();
        let (vault, other) = (Vault::new(&key), Vault::new(&Key::random()));
        let sealed = vault.seal("sam", b"0123456789").unwrap();
        assert_eq!(Vault::new(&key).open("sam", &sealed), Some(*b"0123456789"));
        assert_ne!(vault.seal("sam", b"0123456789").unwrap(), sealed, "no two look alike");
        assert_eq!(vault.open::<10>("kim", &sealed), None);
        assert_eq!(other.open::<10>("sam", &sealed), None);
        assert_eq!(vault.open::<10>("sam", "00"), None);
        assert_eq!(vault.open::<10>("sam", "no hex"), None);
        assert_ne!(vault.hash("sam", "code"), other.hash("sam", "code"));
        assert_ne!(vault.hash("sam", "code"), vault.hash("kim", "code"));
    }

    #[test]
    fn a_key_is_made_once_and_for_nobody_else() {
        let folder = std::env::temp_dir().join(random::id());
        let key = Key::read_or_create(&folder).unwrap();
        assert_eq!(Key::read_or_create(&folder).unwrap().mark(), key.mark());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(folder.join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::write(folder.join(FILE), "too short").unwrap();
        assert!(Key::read_or_create(&folder).is_err(), "a key that can't be read is never replaced");
        fs::remove_dir_all(folder).unwrap();
        assert!(!format!("{key:?}").contains(&random::hex(&key.0)));
    }
}
