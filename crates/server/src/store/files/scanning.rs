//! Files that wait for the virus scanner.

use super::FileState;
use crate::store::{Error, Store, audit::Actor, case_events::create_event, cases::row::read_reference};
use domain::case::EventKind;
use jiff::Timestamp;

impl Store {
    /// Council and id of the files that wait in all councils, the oldest first.
    pub async fn list_files_to_scan(&self) -> Result<Vec<(String, String)>, Error> {
        let mut reading = self.read().await?;
        let sql = "select council, id from files where state = 'scanning' order by created_at limit 100";
        fetch_all!(reading, (String, String), sql)
    }

    /// What the scanner found. Of a file with a virus only its name is kept, and the case that it was sent with says so.
    pub async fn set_file_scanned(&self, council: &str, id: &str, infected: bool, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update files set state = $3 where council = $1 and id = $2 and state = 'scanning'";
        let state = if infected { FileState::Refused } else { FileState::Ready };
        let changed = execute!(writing, sql, council, id, state.key())? == 1;
        if infected && changed {
            let sql = "update files set bytes = $3 where council = $1 and id = $2 and state = 'refused'";
            execute!(writing, sql, council, id, &[][..] as &[u8])?;
            let sql = "select reference from files where council = $1 and id = $2";
            let row: Option<(Option<String>,)> = fetch_optional!(writing, (Option<String>,), sql, council, id)?;
            if let Some((Some(reference),)) = row {
                let reference = read_reference(reference)?;
                create_event(&mut writing, council, &reference, EventKind::FileRefused, Actor::Server, now).await?;
            }
        }
        writing.commit().await
    }
}
