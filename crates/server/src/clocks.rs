//! Looks after promises: tells a team before one ends, and the resident when it was not kept, before they have to ask.

use crate::{
    case_events::{Happening, record},
    clock::instant,
    error::Error,
    profile::Profile,
    server::Server,
    store::audit::Actor,
    surveys,
};
use domain::{case::EventKind, reference::Reference};
use jiff::civil::Time;
use std::time::Duration;
use tokio::sync::watch;

const EVERY: Duration = Duration::from_secs(60);
/// Cases that are looked at in one go.
const AT_ONCE: i64 = 200;

pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = check(&server).await {
            tracing::error!(%error, "the promises could not be checked");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
}

/// Writes down what the clocks say now. Several copies of the server may do so at once: each event is written once.
pub async fn check(server: &Server) -> Result<(), Error> {
    for profile in server.councils.iter() {
        check_council(server, profile).await?;
        surveys::ask(server, profile).await?;
    }
    Ok(())
}

async fn check_council(server: &Server, profile: &Profile) -> Result<(), Error> {
    let council = &profile.council;
    let today = server.clock.local_now().date();
    loop {
        let missed = server.store.list_missed(&council.key, today, AT_ONCE).await?;
        if !tell(server, profile, EventKind::Missed, &missed).await? {
            break;
        }
    }
    // A complaint has a promise before that of its answer: that somebody says that they look into it.
    let tomorrow = council.calendar.add_working_days(today, council.cases.warn_working_days);
    let until = instant(tomorrow.to_datetime(Time::MAX)).unwrap_or(server.clock.now());
    loop {
        let unacknowledged = server.store.list_unacknowledged(&council.key, until, AT_ONCE).await?;
        if !tell(server, profile, EventKind::DueSoon, &unacknowledged).await? {
            break;
        }
    }
    // Due on this day or before: so many working days are left, or fewer.
    let soon = council.calendar.add_working_days(today, council.cases.warn_working_days);
    loop {
        let due_soon = server.store.list_due_soon(&council.key, (today, soon), AT_ONCE).await?;
        if !tell(server, profile, EventKind::DueSoon, &due_soon).await? {
            break;
        }
    }
    Ok(())
}

/// Whether there may be more.
async fn tell(server: &Server, profile: &Profile, kind: EventKind, cases: &[Reference]) -> Result<bool, Error> {
    for reference in cases {
        record(server, profile, reference, Happening::new(kind, Actor::Server)).await?;
    }
    Ok(i64::try_from(cases.len()).is_ok_and(|found| found == AT_ONCE))
}
