//! Files that wait for the virus scanner.

use super::FileState;
use crate::store::{Error, Store};

impl Store {
    /// Council and id of the files that wait in all councils, the oldest first.
    pub async fn list_files_to_scan(&self) -> Result<Vec<(String, String)>, Error> {
        let mut reading = self.read().await?;
        let sql = "select council, id from files where state = 'scanning' order by created_at limit 100";
        fetch_all!(reading, (String, String), sql)
    }

    /// What the scanner found. Of a file with a virus only its name is kept.
    pub async fn set_file_scanned(&self, council: &str, id: &str, infected: bool) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update files set state = $3 where council = $1 and id = $2 and state = 'scanning'";
        let state = if infected { FileState::Refused } else { FileState::Ready };
        execute!(writing, sql, council, id, state.key())?;
        if infected {
            let sql = "update files set bytes = $3 where council = $1 and id = $2 and state = 'refused'";
            execute!(writing, sql, council, id, &[][..] as &[u8])?;
        }
        writing.commit().await
    }
}
