//! What a council knows about a home, from its folder, over HTTP or in a sample.

mod sample;

use crate::{
    client::ClientAddress,
    config::HomeSource,
    error::Error,
    fetch::{FetchError, Fetcher},
    profile::Profile,
    server::Server,
    store::limits::Limit,
};
use axum::http::StatusCode;
use domain::home::{Home, is_uprn};
use jiff::SignedDuration;
use serde::Deserialize;

/// Questions to a council's own system from one network: a library's residents share one, and so do the calendars that one
/// provider keeps for many.
const PER_NETWORK: Limit = Limit { most: 600, within: SignedDuration::from_hours(1) };

pub enum HomeData {
    /// Nothing is known of any home.
    None,
    /// Invented, for the invented addresses of a demonstration.
    Sample,
    /// From `home.toml` and `homes.csv` in the council's folder.
    Files,
    Http {
        url: String,
        fetcher: Box<Fetcher>,
    },
}

/// What a source answers over HTTP. It says whose home it is: one source may serve many councils, and one council's
/// residents are shown nothing of another's.
#[derive(Deserialize)]
struct Answer {
    /// The council's key.
    council: String,
    #[serde(flatten)]
    home: Home,
}

impl HomeData {
    pub fn open(source: &HomeSource) -> Self {
        match source {
            HomeSource::None => Self::None,
            HomeSource::Sample => Self::Sample,
            HomeSource::Files => Self::Files,
            HomeSource::Http { url } => {
                Self::Http { url: url.trim_end_matches('/').to_owned(), fetcher: Box::default() }
            }
        }
    }

    pub fn is_sample(&self) -> bool {
        matches!(self, Self::Sample)
    }

    /// Whether something may be known of this council's homes.
    pub fn is_there(&self, profile: &Profile) -> bool {
        match self {
            Self::None => false,
            Self::Files => !profile.homes.is_empty(),
            Self::Sample | Self::Http { .. } => true,
        }
    }

    /// What this council knows about the home with this unique property reference number. None where it knows nothing.
    pub async fn find(&self, profile: &Profile, uprn: &str) -> Result<Option<Home>, FetchError> {
        match self {
            _ if !is_uprn(uprn) => Ok(None),
            Self::None => Ok(None),
            Self::Sample => Ok(sample::find(&profile.council, uprn)),
            Self::Files => Ok(profile.homes.find(uprn)),
            Self::Http { url, fetcher } => match fetcher.get(&format!("{url}/homes/{uprn}")).await {
                Ok(json) => read(&json, &profile.council.key),
                Err(FetchError::Refused(StatusCode::NOT_FOUND)) => Ok(None),
                Err(error) => Err(error),
            },
        }
    }
}

/// What the council knows about a home, for whoever asks from this network.
pub async fn find(
    server: &Server,
    profile: &Profile,
    client: ClientAddress,
    uprn: &str,
) -> Result<Option<Home>, Error> {
    if let HomeData::Http { .. } = server.homes {
        let (council, counted) = (&profile.council.key, format!("homes:{}", client.hash()));
        let within = server.store.count(council, &counted, PER_NETWORK, server.clock.now()).await?;
        within.map_err(|too_often| Error::TooMany(too_often.0))?;
    }
    server.homes.find(profile, uprn).await.map_err(|error| {
        tracing::warn!(%error, "a home could not be looked up");
        Error::NoHomes
    })
}

fn read(json: &[u8], council: &str) -> Result<Option<Home>, FetchError> {
    let answer: Answer = serde_json::from_slice(json).map_err(|_| FetchError::Unreadable)?;
    Ok(Some(answer).filter(|answer| answer.council == council).map(|answer| answer.home))
}
