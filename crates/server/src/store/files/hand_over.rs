//! The files that go with a hand-over.

use super::{FileState, read_kind, read_state};
use crate::store::{Error, Store, cases::row::read_json};
use domain::{file::FileKind, reference::Reference, submission::Line};

/// A file of a case, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOverFile {
    pub id: String,
    pub name: String,
    pub kind: FileKind,
    pub size: u64,
    pub state: FileState,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: String,
    kind: String,
    size: i64,
    state: String,
    question: String,
    lines: String,
}

impl Store {
    /// The files that the team of this case is given: those of the questions that it is told about. A part's files are
    /// those of the case that it is a part of.
    pub async fn list_hand_over_files(&self, council: &str, reference: &Reference) -> Result<Vec<HandOverFile>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select f.id, f.name, f.kind, f.size, f.state, f.question, c.lines from cases c
             join files f on f.council = c.council and f.reference = coalesce(c.parent, c.reference)
             where c.council = $1 and c.reference = $2 order by f.created_at, f.id",
            council,
            reference.as_str()
        )?;
        let mut files = Vec::new();
        for row in rows {
            let lines: Vec<Line> = read_json(&row.lines, "lines")?;
            if lines.iter().any(|line| line.question == row.question) {
                files.push(HandOverFile {
                    kind: read_kind(&row.kind)?,
                    state: read_state(&row.state)?,
                    size: row.size.try_into().unwrap_or_default(),
                    id: row.id,
                    name: row.name,
                });
            }
        }
        Ok(files)
    }

    /// What a file holds, for the server's own work. None if it is gone.
    pub async fn find_file_bytes(&self, council: &str, id: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut reading = self.read().await?;
        let sql = "select bytes from files where council = $1 and id = $2";
        let row: Option<(Vec<u8>,)> = fetch_optional!(reading, (Vec<u8>,), sql, council, id)?;
        Ok(row.map(|(bytes,)| bytes))
    }
}
