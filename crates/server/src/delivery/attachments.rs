//! The resident's files, as they go with a hand-over.

use crate::store::{Error, Store, files::FileState, outbox::NewMail};
use domain::file::FileKind;

/// Files of one mail, in all. Written as text they take a third more, and few mail servers take 20 MB.
const MOST_BYTES: u64 = 10 * 1024 * 1024;

#[derive(Debug, Clone)]
pub struct Attachment {
    pub name: String,
    pub kind: FileKind,
    pub size: u64,
    pub held: Held,
}

/// Where a file is.
#[derive(Debug, Clone)]
pub enum Held {
    InMail(Vec<u8>),
    /// All of them are too large for a mail.
    WithCase,
    /// It had a virus.
    Refused,
}

pub enum Attachments {
    Found(Vec<Attachment>),
    /// Some are not scanned yet.
    Held,
}

/// The files that the team of this hand-over is given.
pub async fn find(store: &Store, mail: &NewMail) -> Result<Attachments, Error> {
    let files = store.list_hand_over_files(&mail.council, &mail.reference).await?;
    if files.iter().any(|file| file.state == FileState::Scanning) {
        return Ok(Attachments::Held);
    }
    let size: u64 = files.iter().filter(|file| file.state == FileState::Ready).map(|file| file.size).sum();
    let mut found = Vec::new();
    for file in files {
        let held = match file.state {
            FileState::Refused | FileState::Scanning => Held::Refused,
            FileState::Ready if size > MOST_BYTES => Held::WithCase,
            FileState::Ready => {
                let bytes = store.find_file_bytes(&mail.council, &file.id).await?;
                Held::InMail(bytes.ok_or(Error::RowNotFound)?)
            }
        };
        found.push(Attachment { name: file.name, kind: file.kind, size: file.size, held });
    }
    Ok(Attachments::Found(found))
}
