//! Who is asking: the address of the client, believed only as far as it can be.

use crate::{config::Config, server::Server};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use sha2::{Digest, Sha256};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

/// The other end of the connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// The client's address: the peer's, or what a trusted proxy says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    pub fn find(config: &Config, headers: &HeaderMap, peer: Option<IpAddr>) -> Self {
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).to_canonical();
        let mut address = peer;
        let said: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .collect();
        // Each proxy adds at the right whom it saw. What stands left of the first stranger, that stranger wrote.
        for entry in said.into_iter().rev() {
            if !is_trusted(config, address) {
                break;
            }
            match read_address(entry.trim()) {
                Some(next) => address = next,
                None => break,
            }
        }
        Self(address)
    }

    /// The network that a limit counts: one IPv6 subscriber has a whole /64.
    pub fn network(self) -> IpAddr {
        match self.0 {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        }
    }

    /// For counting in the store, which needs no addresses.
    pub fn hash(self) -> String {
        crate::random::hex(&Sha256::digest(self.network().to_string())[..16])
    }
}

fn is_trusted(config: &Config, address: IpAddr) -> bool {
    config.trusted_proxies.iter().any(|network| network.contains(&address))
}

/// An address with or without a port, as proxies write them.
fn read_address(entry: &str) -> Option<IpAddr> {
    let address = entry.parse::<IpAddr>().ok();
    let address = address.or_else(|| entry.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    let address = address.or_else(|| entry.strip_prefix('[')?.strip_suffix(']')?.parse().ok());
    address.map(|address| address.to_canonical())
}

impl FromRequestParts<Server> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<Peer>().map(|peer| peer.0.ip());
        Ok(Self::find(&server.config, &parts.headers, peer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let config = Config {
            trusted_proxies: vec!["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()],
            ..Config::default()
        };
        for (peer, forwarded, expected) in [
            ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
            ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", "198.51.100.1"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "nonsense", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.1, nonsense", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.1:4711", "198.51.100.1"),
            ("::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"),
            ("::1", "[2001:db8::1]:443", "2001:db8::1"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", forwarded.parse().unwrap());
            let found = ClientAddress::find(&config, &headers, Some(peer.parse().unwrap()));
            assert_eq!(found.0.to_string(), expected, "{peer} {forwarded}");
        }
    }

    #[test]
    fn a_subscriber_counts_as_one() {
        let hash = |address: &str| ClientAddress(address.parse().unwrap()).hash();
        assert_eq!(hash("2001:db8:1:2::3"), hash("2001:db8:1:2:ffff::9"));
        assert_ne!(hash("2001:db8:1:2::3"), hash("2001:db8:1:3::3"));
        assert_ne!(hash("192.0.2.1"), hash("192.0.2.2"));
    }
}
