//! What residents have from the council, by their proved address: from its folder, over HTTP or in a sample. A number that stands on
//! a permit opens nothing: whoever sees the permit knows it.

pub mod reminding;
pub mod renewing;
mod sample;

use crate::{
    client::ClientAddress,
    clock::local,
    config::HoldingSource,
    error::Error,
    fetch::{FetchError, Fetcher},
    profile::Profile,
    server::Server,
    store::{holdings::Holder, limits::Limit},
};
use axum::http::StatusCode;
use domain::holding::{self, Holding, HoldingKind};
use jiff::{SignedDuration, civil::Date};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Questions to a council's own system from one network, which a library's residents share.
const PER_NETWORK: Limit = Limit { most: 600, within: SignedDuration::from_hours(1) };

pub enum Holdings {
    /// Nothing is known of what anybody has.
    None,
    /// Invented, for whoever is signed in to a demonstration. Its kinds are invented too.
    Sample {
        kinds: BTreeMap<String, HoldingKind>,
    },
    /// From `holdings.csv` in the council's folder.
    Files,
    Http {
        url: String,
        fetcher: Box<Fetcher>,
    },
}

/// What a source answers over HTTP. It says whose data it is, as for homes.
#[derive(Deserialize)]
struct Answer {
    /// The council's key.
    council: String,
    #[serde(default)]
    holdings: Vec<Holding>,
}

impl Holdings {
    pub fn open(source: &HoldingSource) -> Self {
        match source {
            HoldingSource::None => Self::None,
            HoldingSource::Sample => Self::Sample { kinds: sample::kinds() },
            HoldingSource::Files => Self::Files,
            HoldingSource::Http { url } => {
                Self::Http { url: url.trim_end_matches('/').to_owned(), fetcher: Box::default() }
            }
        }
    }

    pub fn is_sample(&self) -> bool {
        matches!(self, Self::Sample { .. })
    }

    /// Whether something may be known of what this council's residents have.
    pub fn is_there(&self, profile: &Profile) -> bool {
        match self {
            Self::None => false,
            Self::Files => !profile.holdings.is_empty(),
            Self::Sample { .. } => true,
            Self::Http { .. } => !profile.council.holdings.is_empty(),
        }
    }

    pub fn kind<'a>(&'a self, profile: &'a Profile, key: &str) -> Option<&'a HoldingKind> {
        match self {
            Self::Sample { kinds } => kinds.get(key),
            Self::None | Self::Files | Self::Http { .. } => profile.council.holdings.get(key),
        }
    }

    /// What this resident has, as the source tells it. What it tells of somebody else is left out.
    async fn ask(&self, profile: &Profile, holder: &Holder) -> Result<Vec<Holding>, FetchError> {
        let mut found = match self {
            Self::None => Vec::new(),
            Self::Sample { .. } => sample::list(&holder.email, local(holder.since).date()),
            Self::Files => profile.holdings.list(&holder.email),
            Self::Http { url, fetcher } => {
                let council = &profile.council.key;
                match fetcher.get(&address(url, council, &holder.email)).await {
                    Ok(json) => read(&json, council)?,
                    Err(FetchError::Refused(StatusCode::NOT_FOUND)) => Vec::new(),
                    Err(error) => return Err(error),
                }
            }
        };
        found.retain(|holding| holding.is_held_by(&holder.email));
        Ok(found)
    }

    /// What this resident has, with its kinds, in the order in which it is shown.
    pub async fn list<'a>(
        &'a self,
        profile: &'a Profile,
        holder: &Holder,
        today: Date,
    ) -> Result<Vec<(Holding, &'a HoldingKind)>, FetchError> {
        let found = self.ask(profile, holder).await?.into_iter();
        let mut known: Vec<_> = found.filter_map(|holding| with_kind(self, profile, holding)).collect();
        holding::sort(&mut known, today);
        Ok(known)
    }
}

/// A kind that the profile does not describe can't be shown: nobody said what it is called.
fn with_kind<'a>(holdings: &'a Holdings, profile: &'a Profile, holding: Holding) -> Option<(Holding, &'a HoldingKind)> {
    let kind = holdings.kind(profile, &holding.kind);
    if kind.is_none() {
        tracing::warn!(kind = holding.kind, council = profile.council.key, "a kind of holding has no profile");
    }
    Some((holding, kind?))
}

fn address(url: &str, council: &str, email: &str) -> String {
    let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    format!("{url}/holdings?council={}&email={}", encode(council), encode(email))
}

fn read(json: &[u8], council: &str) -> Result<Vec<Holding>, FetchError> {
    let answer: Answer = serde_json::from_slice(json).map_err(|_| FetchError::Unreadable)?;
    Ok(if answer.council == council { answer.holdings } else { Vec::new() })
}

/// What a resident has, for whoever asks from this network.
pub async fn list<'a>(
    server: &'a Server,
    profile: &'a Profile,
    client: ClientAddress,
    holder: &Holder,
) -> Result<Vec<(Holding, &'a HoldingKind)>, Error> {
    if let Holdings::Http { .. } = server.holdings {
        let (council, counted) = (&profile.council.key, format!("holdings:{}", client.hash()));
        let within = server.store.count(council, &counted, PER_NETWORK, server.clock.now()).await?;
        within.map_err(|too_often| Error::TooMany(too_often.0))?;
    }
    server.holdings.list(profile, holder, server.clock.local_now().date()).await.map_err(|error| {
        tracing::warn!(%error, "what a resident has could not be looked up");
        Error::NoHoldings
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_travels_in_the_query_whole() {
        let asked = address("https://data.example", "chorley", "sam+a&b=c@example.org");
        assert_eq!(asked, "https://data.example/holdings?council=chorley&email=sam%2Ba%26b%3Dc%40example%2Eorg");
    }

    #[test]
    fn an_answer_for_another_council_counts_as_none() {
        let json = br#"{ "council": "halton", "holdings": [{ "kind": "p", "number": "1", "email": "a@example.org", "until": "2026-12-01" }] }"#;
        assert_eq!(read(json, "halton").unwrap().len(), 1);
        assert!(read(json, "chorley").unwrap().is_empty());
        for broken in [&b"{}"[..], b"[]", b"", br#"{ "council": "halton", "holdings": [{}] }"#] {
            assert!(read(broken, "halton").is_err());
        }
    }
}
