//! Which council a request is for, by its host name.

use crate::{browser::Browser, config::Config, error::Error, profile::Profile, server::Server};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use contract::paths;
use domain::language::Language;
use std::{convert::Infallible, sync::Arc};

/// Where a request arrived.
#[derive(Debug, Clone)]
pub enum Site {
    Council(Arc<Profile>),
    /// The address of no council in particular: offers the choice.
    Choice,
    /// A host name that is nobody's.
    Unknown,
}

/// The council of this request. Where there is none, the request ends with a 404 problem.
#[derive(Debug, Clone)]
pub struct CouncilHost(pub Arc<Profile>);

impl Site {
    /// The council is told in the language that the browser asks for.
    pub fn find(server: &Server, host: &str, browser: &Browser) -> Self {
        let host = host_name(host);
        let key = match server.config.hosts.get(&host) {
            Some(key) => Some(key.as_str()),
            None => first_label(&server.config, &host),
        };
        match key {
            Some("") => Self::Choice,
            Some(key) => {
                let councils = &server.councils;
                let found = match browser.has_english {
                    true => councils.find_beside(key, browser.language),
                    false => councils.find_in(key, browser.language),
                };
                found.map_or(Self::Unknown, Self::Council)
            }
            None => Self::Unknown,
        }
    }
}

/// The host as the browser named it, with its port.
pub fn host(parts: &Parts) -> &str {
    let authority = parts.uri.authority().map(|authority| authority.as_str());
    authority.or_else(|| parts.headers.get(header::HOST)?.to_str().ok()).unwrap_or_default()
}

/// Without its port, in small letters.
pub fn host_name(host: &str) -> String {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    name.trim_end_matches('.').to_ascii_lowercase()
}

/// What stands before a base domain; nothing, for the base domain itself and for this machine's own address.
fn first_label<'a>(config: &Config, host: &'a str) -> Option<&'a str> {
    let bare: Option<std::net::IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    if bare.is_some_and(|address| address.is_loopback()) {
        return Some("");
    }
    config.base_domains.iter().find_map(|base| {
        let label = host.strip_suffix(base.as_str())?;
        if label.is_empty() {
            return Some(label);
        }
        label.strip_suffix('.').filter(|label| !label.is_empty() && !label.contains('.'))
    })
}

impl FromRequestParts<Server> for Site {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Infallible> {
        let mut browser = Browser::find(&parts.headers);
        if is_desk(parts.uri.path()) {
            (browser.language, browser.has_english) = (Language::English, false);
        }
        Ok(Self::find(server, host(parts), &browser))
    }
}

/// Where staff work, who read and write English whatever their browser is set to.
fn is_desk(path: &str) -> bool {
    path.strip_prefix(paths::DESK).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl FromRequestParts<Server> for CouncilHost {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Error> {
        let Ok(site) = Site::from_request_parts(parts, server).await;
        match site {
            Site::Council(profile) => Ok(Self(profile)),
            Site::Choice | Site::Unknown => Err(Error::NoCouncil),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_label_names_the_council() {
        let config =
            Config { base_domains: vec!["localhost".to_owned(), "forms.example.org".to_owned()], ..Config::default() };
        for (host, label) in [
            ("chorley.localhost", Some("chorley")),
            ("CHORLEY.localhost:8080", Some("chorley")),
            ("chorley.localhost.", Some("chorley")),
            ("localhost:8080", Some("")),
            ("127.0.0.1:8080", Some("")),
            ("[::1]:8080", Some("")),
            ("halton.forms.example.org", Some("halton")),
            ("forms.example.org", Some("")),
            ("a.b.localhost", None),
            ("evil-localhost", None),
            (".localhost", None),
            ("example.com", None),
            ("10.0.0.1", None),
            ("", None),
        ] {
            assert_eq!(first_label(&config, &host_name(host)), label, "{host}");
        }
    }
}
