//! Mails as `.eml` files, which any mail program opens.

use super::{Letter, SendError};
use lettre::Message;
use std::{fmt, io, path::PathBuf};
use tokio::io::AsyncWriteExt;

pub struct Folder(PathBuf);

impl Folder {
    pub fn open(folder: PathBuf) -> io::Result<Self> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        Ok(Self(folder))
    }

    /// Writes the file whole or not at all. The same mail has the same name at every attempt.
    pub async fn send(&self, letter: &Letter, message: Message) -> Result<(), SendError> {
        let mail = &letter.mail;
        let created = letter.created.strftime("%Y%m%dT%H%M%SZ");
        let name = format!("{created}-{}-{}-{}", mail.council, mail.kind.key(), mail.id);
        let write = self.write(&name, &message.formatted()).await;
        write.map_err(|error| SendError::Later(format!("not written: {}", error.kind())))
    }

    async fn write(&self, name: &str, content: &[u8]) -> io::Result<()> {
        let unfinished = self.0.join(format!("{name}.part"));
        let mut file = tokio::fs::File::create(&unfinished).await?;
        file.write_all(content).await?;
        file.sync_all().await?;
        tokio::fs::rename(unfinished, self.0.join(format!("{name}.eml"))).await?;
        tokio::fs::File::open(&self.0).await?.sync_all().await
    }
}

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.display())
    }
}
