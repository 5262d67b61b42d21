//! Has files scanned that wait for it. Two copies of the server may scan the same file: they find the same.

use super::clamd;
use crate::{config::ClamdAddress, server::Server, store::Error};
use std::time::Duration;
use tokio::sync::watch;

/// How often to look without being told: another copy of the server may have stored something, or clamd is back.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Works until the server stops.
pub async fn run(server: Server, clamd: ClamdAddress, mut stopped: watch::Receiver<()>) {
    let mut end = stopped.clone();
    loop {
        tokio::select! {
            scanned = scan_waiting(&server, &clamd) => {
                if let Err(error) = scanned {
                    tracing::error!(%error, "files that wait to be scanned cannot be read");
                }
            }
            _ = end.changed() => break,
        }
        tokio::select! {
            () = server.file_waits.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
}

/// Has all scanned that waits now; answers with how many could be. The rest waits on, and holds back its hand-over.
pub async fn scan_waiting(server: &Server, clamd: &ClamdAddress) -> Result<usize, Error> {
    let mut scanned = 0;
    for (council, id) in server.store.list_files_to_scan().await? {
        let Some(bytes) = server.store.find_file_bytes(&council, &id).await? else {
            continue;
        };
        match clamd::is_infected(clamd, &bytes).await {
            Ok(infected) => {
                server.store.set_file_scanned(&council, &id, infected, server.clock.now()).await?;
                if infected {
                    tracing::warn!(council, file = id, "a virus was found in a file");
                }
                scanned += 1;
            }
            Err(error) => tracing::warn!(council, file = id, %error, "a file could not be scanned"),
        }
    }
    if scanned > 0 {
        server.mail_waits.notify_one();
    }
    Ok(scanned)
}
