//! A virus scanner that knows one virus.

use server::config::ClamdAddress;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What it takes for a virus.
pub const VIRUS: &str = "THIS-IS-A-VIRUS";

/// Listens on a free port.
pub async fn start() -> ClamdAddress {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(converse(stream));
        }
    });
    ClamdAddress::Tcp(address.to_string())
}

/// One that is away.
pub async fn away() -> ClamdAddress {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    ClamdAddress::Tcp(listener.local_addr().unwrap().to_string())
}

async fn converse(mut stream: TcpStream) {
    let mut command = [0; 10];
    stream.read_exact(&mut command).await.unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut bytes = Vec::new();
    loop {
        let length = stream.read_u32().await.unwrap();
        if length == 0 {
            break;
        }
        let mut chunk = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut chunk).await.unwrap();
        bytes.extend(chunk);
    }
    let found = bytes.windows(VIRUS.len()).any(|part| part == VIRUS.as_bytes());
    let reply: &[u8] = if found { b"stream: Test-Signature FOUND\0" } else { b"stream: OK\0" };
    stream.write_all(reply).await.unwrap();
}
