//! Asks clamd whether bytes hold a virus, by its INSTREAM command.

use crate::config::ClamdAddress;
use std::{io, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// For the connection, and for all of one scan.
const CONNECT: Duration = Duration::from_secs(5);
const SCAN: Duration = Duration::from_secs(60);
const CHUNK: usize = 64 * 1024;
/// No reply is longer.
const LONGEST_REPLY: u64 = 4096;

#[derive(Debug, thiserror::Error)]
pub enum ClamdError {
    #[error("clamd does not answer: {0}")]
    Io(#[from] io::Error),
    #[error("clamd did not answer in time")]
    Slow,
    /// Such as its own limit of size.
    #[error("clamd cannot scan this")]
    Refused,
}

/// Whether there is a virus in it.
pub async fn is_infected(address: &ClamdAddress, bytes: &[u8]) -> Result<bool, ClamdError> {
    let scan = async {
        match address {
            ClamdAddress::Tcp(address) => converse(within(TcpStream::connect(address)).await?, bytes).await,
            #[cfg(unix)]
            ClamdAddress::Unix(path) => converse(within(tokio::net::UnixStream::connect(path)).await?, bytes).await,
            #[cfg(not(unix))]
            ClamdAddress::Unix(_) => Err(io::Error::from(io::ErrorKind::Unsupported).into()),
        }
    };
    timeout(SCAN, scan).await.map_err(|_| ClamdError::Slow)?
}

async fn within<T>(connecting: impl Future<Output = io::Result<T>>) -> Result<T, ClamdError> {
    Ok(timeout(CONNECT, connecting).await.map_err(|_| ClamdError::Slow)??)
}

async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> Result<bool, ClamdError> {
    stream.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        stream.write_u32(u32::try_from(chunk.len()).unwrap_or_default()).await?;
        stream.write_all(chunk).await?;
    }
    // An empty chunk ends it.
    stream.write_u32(0).await?;
    stream.flush().await?;
    let mut reply = Vec::new();
    stream.take(LONGEST_REPLY).read_to_end(&mut reply).await?;
    let reply = String::from_utf8_lossy(&reply);
    match reply.trim_end_matches(['\0', '\n']) {
        clean if clean.ends_with(" OK") => Ok(false),
        found if found.ends_with(" FOUND") => Ok(true),
        _ => Err(ClamdError::Refused),
    }
}
