//! Passwords: made into hashes that tell nothing, and refused where others would guess them first.
//!
//! Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, two passes). Rules after NIST SP 800-63B:
//! length counts, no composition rules, what is common or was stolen is refused.

use crate::{error::Error, fetch::Fetcher};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use sha1::{Digest, Sha1};
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use tokio::{sync::Semaphore, time::timeout};

/// In characters.
const SHORTEST: usize = 8;
/// No more than so many are made at once: each takes a core, and memory.
const AT_ONCE: usize = 2;
/// Whoever waits longer for their turn is told that the server is busy.
const PATIENCE: Duration = Duration::from_secs(5);
/// Guessers that know the common passwords and the resident's words need fewer tries than this: ten to the power of it.
const EASY: f64 = 6.0;
/// What comes after so many characters makes nothing easier to guess.
const LOOKED_AT: usize = 64;

/// The hash of nobody's password: looked at for whoever has none, so that the time tells nothing.
static NOBODYS: LazyLock<String> = LazyLock::new(|| hash("").unwrap_or_default());

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    Missing,
    Short,
    Guessable,
    Leaked,
}

pub struct Passwords {
    places: Arc<Semaphore>,
    /// Asked for the hashes of stolen passwords that begin like this one's, by its first five digits.
    leaked: Option<String>,
    fetcher: Fetcher,
}

impl Passwords {
    pub fn open(leaked: Option<String>) -> Self {
        Self { places: Arc::new(Semaphore::new(AT_ONCE)), leaked, fetcher: Fetcher::default() }
    }

    /// For a demonstration beside this: it waits for the same places, and asks nobody about passwords.
    pub fn beside(&self) -> Self {
        Self { places: self.places.clone(), leaked: None, fetcher: Fetcher::default() }
    }

    /// Why this can't be a password, if so. `words` are what a guesser would try first: the resident's and the council's.
    pub async fn check(&self, password: &str, words: &[&str]) -> Option<Refused> {
        match password.chars().count() {
            0 => return Some(Refused::Missing),
            length if length < SHORTEST => return Some(Refused::Short),
            _ => {}
        }
        if is_guessable(password, words) {
            return Some(Refused::Guessable);
        }
        self.is_leaked(password).await.then_some(Refused::Leaked)
    }

    pub async fn hash(&self, password: &str) -> Result<String, Error> {
        let password = password.to_owned();
        self.work(move || hash(&password)).await?.ok_or(Error::Fault("a password could not be hashed"))
    }

    /// Whether it is the one that was hashed. Takes as long where there is none.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> Result<bool, Error> {
        let (password, stored) = (password.to_owned(), stored.map(str::to_owned));
        self.work(move || match stored {
            Some(stored) => verify(&password, &stored),
            None => {
                verify(&password, &NOBODYS);
                false
            }
        })
        .await
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let place = timeout(PATIENCE, self.places.acquire()).await.map_err(|_| Error::Busy)?;
        let done = tokio::task::spawn_blocking(work).await;
        drop(place);
        done.map_err(|_| Error::Fault("a password could not be worked on"))
    }

    /// Where the list of stolen passwords does not answer, nobody is kept from choosing one.
    async fn is_leaked(&self, password: &str) -> bool {
        let Some(url) = &self.leaked else {
            return false;
        };
        let hash = crate::random::hex(&Sha1::digest(password)).to_ascii_uppercase();
        let (begin, rest) = hash.split_at(5);
        match self.fetcher.get(&format!("{}/range/{begin}", url.trim_end_matches('/'))).await {
            Ok(listed) => String::from_utf8_lossy(&listed).lines().any(|line| is_of(line, rest)),
            Err(error) => {
                tracing::warn!(%error, "the list of stolen passwords can't be asked");
                false
            }
        }
    }
}

/// Whether a line of the list, `HASH:COUNT`, is of this hash. A count of nought pads the answer.
fn is_of(line: &str, rest: &str) -> bool {
    line.trim().split_once(':').is_some_and(|(hash, count)| hash.eq_ignore_ascii_case(rest) && count != "0")
}

fn is_guessable(password: &str, words: &[&str]) -> bool {
    let looked_at: String = password.chars().take(LOOKED_AT).collect();
    let words: Vec<&str> = words.iter().flat_map(|word| word.split([' ', '@', '.', '-'])).collect();
    zxcvbn::zxcvbn(&looked_at, &words).guesses_log10() < EASY
}

fn hash(password: &str) -> Option<String> {
    Some(Argon2::default().hash_password(password.as_bytes()).ok()?.to_string())
}

fn verify(password: &str, stored: &str) -> bool {
    let read = PasswordHash::new(stored);
    read.is_ok_and(|stored| Argon2::default().verify_password(password.as_bytes(), &stored).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 3] = ["Chorley Council", "chorley", "lantern.moss@example.org"];

    #[tokio::test]
    async fn length_counts_and_what_others_guess_first_is_refused() {
        let long = "correct horse battery staple ".repeat(140);
        for (password, refused) in [
            ("", Some(Refused::Missing)),
            ("kX9!fQ2", Some(Refused::Short)),
            ("password", Some(Refused::Guessable)),
            ("Password1!", Some(Refused::Guessable)),
            ("qwertyuiop", Some(Refused::Guessable)),
            ("12345678", Some(Refused::Guessable)),
            ("aaaaaaaaaaaa", Some(Refused::Guessable)),
            ("chorley1", Some(Refused::Guessable)),
            ("ChorleyCouncil", Some(Refused::Guessable)),
            ("lanternmoss", Some(Refused::Guessable)),
            ("kettle umbrella moss", None),
            ("kX9!fQ2w", None),
            ("ünïcödé für wölfe", None),
            (long.as_str(), None),
        ] {
            assert_eq!(Passwords::open(None).check(password, &WORDS).await, refused, "{password}");
        }
    }

    #[tokio::test]
    async fn a_hash_is_of_one_password_to_its_last_letter() {
        let passwords = Passwords::open(None);
        let long = format!("{}a", "b".repeat(4_000));
        let stored = passwords.hash(&long).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        for (tried, stored, is_right) in [
            (long.as_str(), Some(stored.as_str()), true),
            (&long[1..], Some(stored.as_str()), false),
            (&long[..4_000], Some(stored.as_str()), false),
            ("", None, false),
            ("", Some("no hash"), false),
        ] {
            assert_eq!(passwords.verify(tried, stored).await.unwrap(), is_right);
        }
    }

    #[test]
    fn a_stolen_password_stands_in_its_list_with_a_count() {
        for (line, is_listed) in
            [("00AB:12", true), ("00ab:12\r", true), ("00AB:0", false), ("00AC:12", false), ("00AB", false)]
        {
            assert_eq!(is_of(line, "00AB"), is_listed, "{line}");
        }
    }
}
