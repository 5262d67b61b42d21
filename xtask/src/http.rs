//! Just enough HTTP to ask our own server for a file and count its bytes.

use anyhow::{Context, Result, bail};
use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Answer {
    pub status: u16,
    /// As it came over the wire: compressed, if it was.
    pub body: Vec<u8>,
}

/// `encoding` is what we say we accept: `br`, or `identity`.
pub fn get(port: u16, host: &str, path: &str, encoding: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {host}:{port}\r\naccept: */*\r\naccept-encoding: {encoding}\r\nconnection: close\r\n\r\n"
    )?;
    let mut raw = Vec::new();
    stream.read_to_end(&mut raw)?;
    read(&raw).with_context(|| format!("the answer to GET {path}"))
}

/// A port that nobody listens on.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn read(raw: &[u8]) -> Result<Answer> {
    let end = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n").context("no end of the headers")?;
    let head = String::from_utf8_lossy(&raw[..end]).to_ascii_lowercase();
    let status = head.split(' ').nth(1).context("no status")?.parse()?;
    let body = &raw[end + 4..];
    let body = if head.contains("\r\ntransfer-encoding: chunked") { join(body)? } else { body.to_vec() };
    Ok(Answer { status, body })
}

/// The chunks of a chunked body.
fn join(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|bytes| bytes == b"\r\n").context("no length of a chunk")?;
        let size = String::from_utf8_lossy(&rest[..line]);
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)?;
        if size == 0 {
            return Ok(body);
        }
        rest = &rest[line + 2..];
        if rest.len() < size + 2 {
            bail!("a chunk was cut off");
        }
        body.extend(&rest[..size]);
        rest = &rest[size + 2..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_plain_and_a_chunked_body() {
        let plain = read(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").expect("an answer");
        assert_eq!((plain.status, plain.body.as_slice()), (200, b"ok".as_slice()));
        let chunked = b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        let chunked = read(chunked).expect("an answer");
        assert_eq!((chunked.status, chunked.body.as_slice()), (404, b"abcd".as_slice()));
    }
}
