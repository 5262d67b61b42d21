//! What a council's own system reads of a case besides the case itself.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    cases::row::read_json,
    files::{StoredFile, read_kind, read_state},
};
use domain::{integration::Reach, reference::Reference, submission::Line, team::Team};
use jiff::Timestamp;

#[derive(sqlx::FromRow)]
struct FileRow {
    name: String,
    kind: String,
    state: String,
    bytes: Vec<u8>,
    question: String,
    team: String,
    lines: String,
}

impl Store {
    /// A file, if a team within reach was given it with a case of its own.
    pub async fn find_team_file(&self, council: &str, reach: &Reach, id: &str) -> Result<Option<StoredFile>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            FileRow,
            "select f.name, f.kind, f.state, f.bytes, f.question, c.team, c.lines from files f
             join cases c on c.council = f.council and (c.reference = f.reference or c.parent = f.reference)
             where f.council = $1 and f.id = $2",
            council,
            id
        )?;
        for row in rows {
            let lines: Vec<Line> = read_json(&row.lines, "lines")?;
            let is_theirs = Team::find(&row.team).is_some_and(|team| reach.sees(team));
            if is_theirs && lines.iter().any(|line| line.question == row.question) {
                let (kind, state) = (read_kind(&row.kind)?, read_state(&row.state)?);
                return Ok(Some(StoredFile { name: row.name, kind, state, bytes: row.bytes }));
            }
        }
        Ok(None)
    }

    /// The event that was stored under this key.
    pub async fn find_event(&self, council: &str, reference: &Reference, key: &str) -> Result<Option<i64>, Error> {
        let mut reading = self.read().await?;
        let sql = "select id from case_events where council = $1 and reference = $2 and key = $3";
        Ok(fetch_optional!(reading, (i64,), sql, council, reference.as_str(), key)?.map(|(id,)| id))
    }

    /// Writes down which system read what.
    pub async fn note_read(
        &self,
        council: &str,
        action: Action,
        (what, token): (&str, &str),
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        audit::create(&mut writing, council, Actor::System, action, &format!("{what} {token}"), now).await?;
        writing.commit().await
    }
}
