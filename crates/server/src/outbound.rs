//! Requests to systems that a profile names: whoever writes a profile may send nothing to machines behind the server. The address
//! that is checked is the one that is connected to, so that no name can lead elsewhere a moment later; redirects are not followed.

use crate::fetch::connector;
use axum::{
    body::Bytes,
    http::{HeaderValue, Request, StatusCode, header, uri::Scheme},
};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use ipnet::IpNet;
use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::OnceLock,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::{TlsConnector, rustls::pki_types::ServerName};

/// What became of some hundred cases.
const LONGEST: usize = 4 * 1024 * 1024;

/// Fit for a log: it names no address and no secret.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    #[error("its address is not right")]
    Address,
    #[error("its name leads to a private address, which the settings do not allow")]
    Private,
    #[error("it is not asked by plain http, but where the settings allow its network")]
    Plain,
    #[error("it does not answer: {0}")]
    Io(io::ErrorKind),
    #[error("it did not answer to the end")]
    Broken,
    #[error("it did not answer in time")]
    Slow,
}

/// What it answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub body: Bytes,
}

pub struct Outbound {
    /// Private networks that may be reached all the same.
    allowed: Vec<IpNet>,
    patience: Duration,
    tls: OnceLock<TlsConnector>,
}

impl Outbound {
    pub fn new(allowed: Vec<IpNet>, patience: Duration) -> Self {
        Self { allowed, patience, tls: OnceLock::new() }
    }

    /// Sends the request to where its whole address says.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Answer, OutboundError> {
        timeout(self.patience, self.exchange(request)).await.map_err(|_| OutboundError::Slow)?
    }

    async fn exchange(&self, mut request: Request<Bytes>) -> Result<Answer, OutboundError> {
        let uri = request.uri().clone();
        let authority = uri.authority().ok_or(OutboundError::Address)?.as_str();
        let host = uri.host().ok_or(OutboundError::Address)?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_secret = uri.scheme() == Some(&Scheme::HTTPS);
        let port = uri.port_u16().unwrap_or(if is_secret { 443 } else { 80 });
        let stream = self.connect(host, port, is_secret).await?;
        let own = HeaderValue::from_str(authority).map_err(|_| OutboundError::Address)?;
        request.headers_mut().insert(header::HOST, own);
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        *request.uri_mut() = path.parse().map_err(|_| OutboundError::Address)?;
        if is_secret {
            let name = ServerName::try_from(host.to_owned()).map_err(|_| OutboundError::Address)?;
            converse(self.tls()?.connect(name, stream).await?, request).await
        } else {
            converse(stream, request).await
        }
    }

    /// To the first of the name's addresses that may be reached and answers.
    async fn connect(&self, host: &str, port: u16, is_secret: bool) -> Result<TcpStream, OutboundError> {
        let mut last = OutboundError::Io(io::ErrorKind::NotFound);
        for address in lookup_host((host, port)).await? {
            match self.may_reach(address, is_secret) {
                Ok(()) => match TcpStream::connect(address).await {
                    Ok(stream) => return Ok(stream),
                    Err(error) => last = error.into(),
                },
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn may_reach(&self, address: SocketAddr, is_secret: bool) -> Result<(), OutboundError> {
        let ip = address.ip().to_canonical();
        if self.allowed.iter().any(|network| network.contains(&ip)) {
            Ok(())
        } else if !is_public(ip) {
            Err(OutboundError::Private)
        } else if is_secret {
            Ok(())
        } else {
            Err(OutboundError::Plain)
        }
    }

    fn tls(&self) -> Result<&TlsConnector, OutboundError> {
        if let Some(tls) = self.tls.get() {
            return Ok(tls);
        }
        let tls = connector()?;
        Ok(self.tls.get_or_init(|| tls))
    }
}

impl From<io::Error> for OutboundError {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

async fn converse<S>(stream: S, request: Request<Bytes>) -> Result<Answer, OutboundError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| OutboundError::Broken)?;
    // Ends with the stream, whether or not anybody waits for the answer any more.
    let driving = Driving(tokio::spawn(connection).abort_handle());
    let response = sender.send_request(request.map(Full::new)).await.map_err(|_| OutboundError::Broken)?;
    let status = response.status();
    let body = Limited::new(response.into_body(), LONGEST).collect().await.map_err(|_| OutboundError::Broken)?;
    drop(driving);
    Ok(Answer { status, body: body.to_bytes() })
}

struct Driving(tokio::task::AbortHandle);

impl Drop for Driving {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Whether an address is anybody's on the internet, and no machine's behind the server. What is not known to be is not.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = match (a, b, c) {
        // This network, private, loopback, multicast and what is kept for later.
        (0 | 10 | 127 | 224..=255, _, _) => true,
        // Behind a provider's NAT.
        (100, 64..=127, _) => true,
        (169, 254, _) | (172, 16..=31, _) | (192, 168, _) => true,
        // Protocols, documents, relays and benchmarks.
        (192, 0, 0 | 2) | (192, 88, 99) | (198, 18 | 19, _) | (198, 51, 100) | (203, 0, 113) => true,
        _ => false,
    };
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    // Only 2000::/3 is given out: neither loopback, unique-local, link-local, multicast nor translated addresses are in it. Of it,
    // protocols, documents and relays that hold an IPv4 address are nobody's.
    let is_given_out = a & 0xe000 == 0x2000;
    let is_special = (a == 0x2001 && (b < 0x0200 || b == 0x0db8)) || a == 0x2002 || (a == 0x3fff && b < 0x1000);
    is_given_out && !is_special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_anybodys_is_reached() {
        for (ip, public) in [
            ("93.184.216.34", true),
            ("172.15.0.1", true),
            ("172.32.0.1", true),
            ("2a00:1450:4009::1", true),
            ("0.0.0.0", false),
            ("10.1.2.3", false),
            ("100.64.0.1", false),
            ("127.0.0.1", false),
            ("127.9.9.9", false),
            ("169.254.169.254", false),
            ("172.16.0.1", false),
            ("172.31.255.255", false),
            ("192.168.1.1", false),
            ("198.18.0.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:10.0.0.1", false),
            ("::7f00:1", false),
            ("64:ff9b::7f00:1", false),
            ("2002:7f00:1::", false),
            ("2001:0:7f00:1::", false),
            ("2001:db8::1", false),
            ("fc00::1", false),
            ("fd12::1", false),
            ("fe80::1", false),
            ("fec0::1", false),
            ("ff02::1", false),
        ] {
            assert_eq!(is_public(ip.parse::<IpAddr>().unwrap().to_canonical()), public, "{ip}");
        }
    }

    #[test]
    fn a_network_that_is_allowed_is_reached_by_plain_http_too() {
        let outbound = Outbound::new(vec!["10.0.0.0/8".parse().unwrap()], Duration::from_secs(1));
        let may_reach = |address: &str, is_secret| outbound.may_reach(address.parse().unwrap(), is_secret).is_ok();
        assert!(may_reach("10.1.2.3:80", false) && may_reach("[::ffff:10.1.2.3]:443", true));
        assert!(may_reach("93.184.216.34:443", true));
        assert!(!may_reach("93.184.216.34:80", false) && !may_reach("192.168.0.1:443", true));
    }
}
