//! Live pages: tells an open page that its case has changed, and nothing more of it. The page then asks for itself again, as whoever
//! it is. Every copy of the server reads the changes from the database, so that it does not matter which one a browser talks to.

use crate::{server::Server, store::case_events::Change};
use axum::response::{
    IntoResponse, Response, Sse,
    sse::{Event, KeepAlive},
};
use domain::reference::Reference;
use futures_util::{Stream, StreamExt, stream};
use std::{collections::BTreeSet, convert::Infallible, time::Duration};
use tokio::{
    sync::{broadcast, watch},
    time::Instant,
};
use tokio_stream::wrappers::BroadcastStream;

/// How often the database is asked what is new.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// A transaction may take so long between its event's number and its end: until then a smaller number may still come.
const SETTLED: Duration = Duration::from_secs(10);
/// Changes that a slow listener may be behind. Who is further behind is told that something changed, whatever it was.
const BEHIND: usize = 256;
/// A line of silence, so that a connection which is gone is noticed on either side.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// What an open page waits before it comes back.
const COME_BACK: Duration = Duration::from_secs(3);

/// Who listens, in this copy of the server.
pub struct Live {
    changes: broadcast::Sender<Change>,
    open: watch::Sender<bool>,
}

impl Default for Live {
    fn default() -> Self {
        Self { changes: broadcast::Sender::new(BEHIND), open: watch::Sender::new(true) }
    }
}

/// Which changes a page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    Case(String, Reference),
    /// Every case of a council.
    Council(String),
}

impl About {
    fn is(&self, change: &Change) -> bool {
        match self {
            Self::Case(council, reference) => {
                *council == change.council
                    && (reference.as_str() == change.reference || change.parent.as_deref() == Some(reference.as_str()))
            }
            Self::Council(council) => *council == change.council,
        }
    }
}

impl Live {
    /// Ends every stream: the server stops, and the pages come back to another copy of it.
    pub fn close(&self) {
        self.open.send_replace(false);
    }

    /// Says "changed" each time that something happens.
    pub fn listen(&self, about: About) -> Response {
        let mut open = self.open.subscribe();
        let ended = async move {
            let _ = open.wait_for(|open| !open).await;
        };
        let changes = self.said(about).take_until(Box::pin(ended));
        Sse::new(changes).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response()
    }

    fn said(&self, about: About) -> impl Stream<Item = Result<Event, Infallible>> + Send + use<> {
        let changes = BroadcastStream::new(self.changes.subscribe());
        // Browsers pass over an event without data.
        let changed = changes.filter_map(move |change| {
            let is_meant = change.as_ref().map_or(true, |change| about.is(change));
            std::future::ready(is_meant.then(|| Ok(Event::default().event("changed").data("yes"))))
        });
        stream::once(std::future::ready(Ok(Event::default().retry(COME_BACK).comment("")))).chain(changed)
    }
}

/// What was told already.
#[derive(Default)]
struct Told {
    /// Everything up to this number.
    settled: Option<i64>,
    /// And these above it.
    recent: BTreeSet<i64>,
    /// The highest number at a moment that is long enough ago, once it is.
    next: Option<(i64, Instant)>,
}

/// Reads the changes until the server stops. While nobody listens it only keeps in mind which was the last: a page asks once as it begins to
/// listen, and is told of each change from then on.
pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    let mut told = Told::default();
    loop {
        if server.live.changes.receiver_count() == 0 {
            told = Told::default();
        }
        if let Err(error) = look(&server, &mut told).await {
            tracing::error!(%error, "the changes of cases cannot be read");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
    server.live.close();
}

async fn look(server: &Server, told: &mut Told) -> Result<(), crate::store::Error> {
    let Some(settled) = told.settled else {
        told.settled = Some(server.store.find_last_change().await?);
        return Ok(());
    };
    for change in server.store.list_changes(settled).await? {
        if told.recent.insert(change.id) {
            // It fails only where nobody listens any more.
            let _ = server.live.changes.send(change);
        }
    }
    match told.next {
        Some((settled, at)) if at.elapsed() >= SETTLED => {
            told.settled = Some(settled);
            told.recent = told.recent.split_off(&(settled + 1));
            told.next = None;
        }
        Some(_) => {}
        None => told.next = told.recent.last().map(|last| (*last, Instant::now())),
    }
    Ok(())
}
