//! Forgets, every hour, what is over: sessions, codes, counts, files that nobody sent.

use crate::{server::Server, store::Error};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3600);

pub async fn run(server: Server) {
    loop {
        if let Err(error) = tidy(&server).await {
            tracing::error!(%error, "what is over could not be forgotten");
        }
        server.throttle.forget();
        tokio::time::sleep(EVERY).await;
    }
}

/// Forgets what is over now.
pub async fn tidy(server: &Server) -> Result<(), Error> {
    let now = server.clock.now();
    server.store.delete_old_sessions(now).await?;
    server.store.delete_old_codes(now).await?;
    server.store.delete_old_drafts(now).await?;
    server.store.delete_old_files(now).await?;
    server.store.delete_old_limits(now).await
}
