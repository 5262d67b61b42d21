//! Uploaded files: first a session's, then its draft's, then a case's. They lie in the database, so that a case and its files
//! are stored at once or not at all, and every copy of the server finds them.

mod hand_over;
mod scanning;

pub use hand_over::HandOverFile;

use super::{
    Error, Store, Writing,
    cases::Case,
    limits::{self, Limit, TooOften},
    sessions::{self, GRANTED, Rotation, TokenHash},
};
use domain::file::FileKind;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// How long a file is kept that no form was sent with.
pub const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Uploads from one address. A library's residents may share one.
const PER_ADDRESS: Limit = Limit { most: 120, within: SignedDuration::from_hours(1) };

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    Ready,
    /// Held back until the virus scanner has looked.
    Scanning,
    /// A virus was found in it. The bytes are gone.
    Refused,
}

#[derive(Debug)]
pub struct NewFile<'a> {
    pub id: &'a str,
    pub council: &'a str,
    pub name: &'a str,
    pub kind: FileKind,
    pub bytes: &'a [u8],
    pub state: FileState,
}

#[derive(Debug)]
pub struct StoredFile {
    pub name: String,
    pub kind: FileKind,
    pub state: FileState,
    pub bytes: Vec<u8>,
}

/// A file as an answer names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    /// The key of the question, and its name.
    pub question: String,
    pub asked: String,
    pub id: String,
    pub name: String,
}

/// Files that a browser brings with what it says about a case.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    pub token: &'a TokenHash,
    pub ids: &'a [String],
}

/// A file that can't be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub file: NamedFile,
    /// It was here, but a virus was found in it.
    pub infected: bool,
}

impl FileState {
    const ALL: [Self; 3] = [Self::Ready, Self::Scanning, Self::Refused];

    fn key(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Scanning => "scanning",
            Self::Refused => "refused",
        }
    }
}

impl Store {
    /// Counts one more upload from an address, which is a hash.
    pub async fn count_upload(
        &self,
        council: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let name = format!("files-address:{address}");
        let counted = limits::count(&mut writing, council, &name, PER_ADDRESS, now).await?;
        writing.commit().await?;
        Ok(counted)
    }

    /// Stores a file for the browser's session. A browser that has none gets the new one: says whether it did.
    pub async fn create_file(&self, new: &NewFile<'_>, rotation: Rotation<'_>, now: Timestamp) -> Result<bool, Error> {
        let digest = crate::random::hex(&Sha256::digest(new.bytes));
        let mut writing = self.write().await?;
        let token = sessions::ensure(&mut writing, new.council, rotation, now).await?;
        execute!(
            writing,
            "insert into files (id, council, token_hash, name, kind, bytes, size, digest, state, created_at, kept_until)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            new.id,
            new.council,
            &token.0,
            new.name,
            new.kind.key(),
            new.bytes,
            i64::try_from(new.bytes.len()).unwrap_or(i64::MAX),
            &digest,
            new.state.key(),
            now.as_microsecond(),
            (now + KEPT).as_microsecond()
        )?;
        writing.commit().await?;
        Ok(token == rotation.new)
    }

    /// The file, if it was not sent and this session uploaded it or may go on with its draft, or if it may see its case.
    pub async fn find_file(
        &self,
        council: &str,
        token: &TokenHash,
        id: &str,
        now: Timestamp,
    ) -> Result<Option<StoredFile>, Error> {
        self.set_session_seen(council, token, now).await?;
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, String, Vec<u8>),
            "select f.name, f.kind, f.state, f.bytes from sessions s join files f on f.council = s.council
             where s.council = $1 and s.token_hash = $2 and f.id = $3 and s.ended_at is null and s.expires_at > $4
             and ((f.reference is null and f.token_hash = s.token_hash)
             or (f.reference is null and exists (
                 select 1 from session_drafts d where d.council = s.council and d.token_hash = s.token_hash
                 and d.draft = f.draft))
             or exists (
                 select 1 from session_cases g where g.council = s.council and g.token_hash = s.token_hash
                 and g.reference = f.reference and g.granted_at > $5)
             or (s.signed_in_until > $4 and exists (
                 select 1 from account_cases a where a.council = s.council and a.account = s.account
                 and a.reference = f.reference)))",
            council,
            &token.0,
            id,
            now.as_microsecond(),
            (now - GRANTED).as_microsecond()
        )?;
        row.map(|(name, kind, state, bytes)| read_file(name, &kind, &state, bytes)).transpose()
    }

    /// Forgets a file that was not sent, if this session uploaded it or may go on with its draft. Says whether there was one.
    pub async fn delete_file(&self, council: &str, token: &TokenHash, id: &str, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "delete from files where council = $1 and id = $3 and reference is null
             and (token_hash = $2 or draft in (
                 select d.draft from session_drafts d where d.council = $1 and d.token_hash = $2))
             and exists (
                 select 1 from sessions s where s.council = $1 and s.token_hash = $2 and s.ended_at is null
                 and s.expires_at > $4)",
            council,
            &token.0,
            id,
            now.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// Forgets files that nobody sent. Those of a draft go with it.
    pub async fn delete_old_files(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "delete from files where reference is null and draft is null and kept_until <= $1";
        execute!(writing, sql, now.as_microsecond())?;
        writing.commit().await
    }
}

/// Makes files the draft's: they live as long as it, and whoever may go on with it has them. A browser can give it only
/// those that it uploaded itself.
pub(super) async fn keep(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    draft: &str,
    ids: &[&str],
) -> Result<(), Error> {
    for id in ids {
        execute!(
            writing,
            "update files set draft = $3 where council = $1 and token_hash = $2 and id = $4 and reference is null",
            council,
            &token.0,
            draft,
            *id
        )?;
    }
    Ok(())
}

/// Gives all that the old session uploaded to the new one.
pub(super) async fn give_all(writing: &mut Writing, council: &str, rotation: Rotation<'_>) -> Result<(), Error> {
    execute!(
        writing,
        "update files set token_hash = $3 where council = $1 and token_hash = $2",
        council,
        &rotation.old.0,
        &rotation.new.0
    )?;
    Ok(())
}

/// Makes the files the case's: those of this browser, and those of the draft that it was. Answers with those that can't be:
/// not stored, another's, sent before, or refused.
pub(super) async fn bind(
    writing: &mut Writing,
    case: &Case,
    token: &TokenHash,
    draft: &str,
    files: &[NamedFile],
) -> Result<Vec<Missing>, Error> {
    // Always in the same order, so that two that send the same files can't wait for each other; and each once.
    let mut sorted: Vec<&NamedFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    sorted.dedup_by(|a, b| a.id == b.id && a.name == b.name);
    let mut missing = Vec::new();
    for file in sorted {
        let rows = execute!(
            writing,
            "update files set reference = $5, question = $6, draft = null
             where council = $1 and (token_hash = $2 or draft = $7) and id = $3 and name = $4 and reference is null
             and state <> 'refused'",
            &case.council,
            &token.0,
            &file.id,
            &file.name,
            case.reference.as_str(),
            &file.question,
            draft
        )?;
        if rows == 0 {
            let state: Option<(String,)> = fetch_optional!(
                writing,
                (String,),
                "select state from files where council = $1 and (token_hash = $2 or draft = $4) and id = $3
                 and reference is null",
                &case.council,
                &token.0,
                &file.id,
                draft
            )?;
            let infected = state.is_some_and(|(state,)| state == FileState::Refused.key());
            missing.push(Missing { file: file.clone(), infected });
        }
    }
    Ok(missing)
}

/// Makes files of this browser the case's, as what came with these words. Says whether all of them are.
pub(super) async fn bind_to_words(
    writing: &mut Writing,
    council: &str,
    reference: &str,
    brought: Brought<'_>,
    words: &str,
) -> Result<bool, Error> {
    let mut ids: Vec<&str> = brought.ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let rows = execute!(
            writing,
            "update files set reference = $3, question = '', words = $4, draft = null
             where council = $1 and token_hash = $2 and id = $5 and reference is null and state <> 'refused'",
            council,
            &brought.token.0,
            reference,
            words,
            id
        )?;
        if rows == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A file as a row has it.
pub(super) fn read_file(name: String, kind: &str, state: &str, bytes: Vec<u8>) -> Result<StoredFile, Error> {
    Ok(StoredFile { name, kind: read_kind(kind)?, state: read_state(state)?, bytes })
}

pub(super) fn read_kind(key: &str) -> Result<FileKind, Error> {
    FileKind::find(key).ok_or_else(|| Error::Decode("an unknown kind of file".into()))
}

pub(super) fn read_state(key: &str) -> Result<FileState, Error> {
    let state = FileState::ALL.into_iter().find(|state| state.key() == key);
    state.ok_or_else(|| Error::Decode("an unknown state of a file".into()))
}
