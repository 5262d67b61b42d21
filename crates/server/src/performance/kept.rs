//! Figures that were counted lately. Counting a hundred thousand cases takes a second or so: each copy of the server does it once in a
//! while, and not for everybody who looks. This is memory and no truth: another copy counts for itself.

use super::{Figures, Wanted, count};
use crate::{error::Error, profile::Profile, server::Server};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Mutex as Turn;

/// How old they may be.
const KEPT: SignedDuration = SignedDuration::from_mins(10);

/// Who comes while they are counted waits for that, and does not count too.
type Place = Arc<Turn<Option<(Timestamp, Arc<Figures>)>>>;

#[derive(Default)]
pub struct Kept(Mutex<BTreeMap<(String, Wanted), Place>>);

impl Kept {
    pub(super) async fn find(&self, server: &Server, profile: &Profile, wanted: Wanted) -> Result<Arc<Figures>, Error> {
        let place = self.place(&profile.council.key, wanted);
        let mut counted = place.lock().await;
        let now = server.clock.now();
        if let Some((at, figures)) = counted.as_ref()
            && now.duration_since(*at).abs() < KEPT
        {
            return Ok(figures.clone());
        }
        let figures = Arc::new(count(server, profile, wanted).await?);
        *counted = Some((now, figures.clone()));
        Ok(figures)
    }

    fn place(&self, council: &str, wanted: Wanted) -> Place {
        let mut places = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        places.entry((council.to_owned(), wanted)).or_default().clone()
    }

    /// A demonstration begins anew.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
