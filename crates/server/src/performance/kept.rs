//! Figures that were counted lately. Counting a hundred thousand cases takes a second or so: each copy of the server does it once in a
//! while, before anybody looks. This is memory and no truth: another copy counts for itself.

use super::{Figures, Wanted, count};
use crate::{error::Error, profile::Profile, server::Server};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{Mutex as Turn, watch};

/// How old they may be.
const KEPT: SignedDuration = SignedDuration::from_mins(10);
/// They are counted anew before they are too old.
const EVERY: Duration = Duration::from_secs(240);

/// Who comes while they are counted waits for that, and does not count too.
type Place = Arc<Turn<Option<(Timestamp, Arc<Figures>)>>>;

/// Counts what everybody looks at, for each council, from the start on.
pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    loop {
        for profile in server.councils.iter() {
            if let Err(error) = server.figures.renew(&server, profile, Wanted::Lately).await {
                tracing::error!(%error, council = profile.council.key, "how the council does could not be counted");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
}

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

    /// Counts anew, while others still get what was counted before.
    async fn renew(&self, server: &Server, profile: &Profile, wanted: Wanted) -> Result<(), Error> {
        let now = server.clock.now();
        let figures = Arc::new(count(server, profile, wanted).await?);
        *self.place(&profile.council.key, wanted).lock().await = Some((now, figures));
        Ok(())
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
