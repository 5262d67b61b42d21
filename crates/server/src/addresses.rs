//! Finds the addresses of a postcode, at the OS Places API or in a sample. Nothing waits for it: an address can be typed.

mod os_places;
pub mod sample;

use crate::{
    client::ClientAddress,
    config::AddressSource,
    error::Error,
    fetch::{FetchError, Fetcher},
    profile::Profile,
    server::Server,
    store::limits::Limit,
};
use contract::addresses::AddressLine;
use jiff::SignedDuration;

/// Look-ups from one network, which a library's residents share.
const PER_NETWORK: Limit = Limit { most: 120, within: SignedDuration::from_hours(1) };

pub enum Lookup {
    /// Addresses are typed.
    None,
    /// Invented ones, for a demonstration.
    Sample,
    OsPlaces {
        url: String,
        key: String,
        fetcher: Box<Fetcher>,
    },
}

/// An address, and which council looks after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub line: AddressLine,
    /// None where no council is named.
    pub custodian: Option<Custodian>,
}

/// The council that an address belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custodian {
    /// Ordnance Survey's local custodian code.
    pub code: u16,
    /// Such as "South Ribble"; may be empty.
    pub name: String,
}

impl Lookup {
    pub fn open(source: &AddressSource) -> Self {
        match source {
            AddressSource::None => Self::None,
            AddressSource::Sample => Self::Sample,
            AddressSource::OsPlaces { url, key } => {
                Self::OsPlaces { url: url.clone(), key: key.clone(), fetcher: Box::default() }
            }
        }
    }

    pub fn is_there(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// The addresses of a postcode as Royal Mail writes it, in the order of the source.
    pub async fn list(&self, postcode: &str) -> Result<Vec<Found>, FetchError> {
        match self {
            Self::None => Err(FetchError::NotThere),
            Self::Sample => Ok(sample::list(postcode)),
            Self::OsPlaces { url, key, fetcher } => {
                let json = fetcher.get(&os_places::address(url, key, postcode)).await?;
                os_places::read(&json).map_err(|_| FetchError::Unreadable)
            }
        }
    }

    /// The address with this unique property reference number.
    pub async fn find(&self, uprn: &str) -> Result<Option<Found>, FetchError> {
        match self {
            Self::None => Err(FetchError::NotThere),
            Self::Sample => Ok(sample::find_address(uprn)),
            Self::OsPlaces { url, key, fetcher } => {
                let json = fetcher.get(&os_places::address_of(url, key, uprn)).await?;
                let found = os_places::read(&json).map_err(|_| FetchError::Unreadable)?;
                Ok(found.into_iter().find(|found| found.line.uprn == uprn))
            }
        }
    }
}

impl Found {
    /// The other council that looks after this address, if it is another.
    pub fn elsewhere(&self, profile: &Profile) -> Option<&Custodian> {
        let own = profile.council.custodian?;
        self.custodian.as_ref().filter(|custodian| custodian.code != own)
    }
}

/// The addresses of a postcode, for a resident: a network may look up so often and no more.
pub async fn list(
    server: &Server,
    profile: &Profile,
    client: ClientAddress,
    postcode: &str,
) -> Result<Vec<Found>, Error> {
    if !server.lookup.is_there() {
        return Err(Error::NoAddresses);
    }
    let (council, counted) = (&profile.council.key, format!("addresses:{}", client.hash()));
    let within = server.store.count(council, &counted, PER_NETWORK, server.clock.now()).await?;
    within.map_err(|too_often| Error::TooMany(too_often.0))?;
    server.lookup.list(postcode).await.map_err(|error| {
        tracing::warn!(%error, "addresses could not be looked up");
        Error::NoAddresses
    })
}
