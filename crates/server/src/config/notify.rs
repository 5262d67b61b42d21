//! A council's account at GOV.UK Notify: its key and its templates, in a file that only the server reads.

use super::ConfigError;
use crate::store::outbox::Channel;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt};
use subtle::ConstantTimeEq;

pub const NOTIFY_URL: &str = "https://api.notifications.service.gov.uk";
/// An id of Notify's.
const UUID: usize = 36;
const SHORTEST_TOKEN: usize = 20;

/// What the file says. Neither key nor token stands in a log.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NotifyAccount {
    key: String,
    /// What Notify shows when it calls back.
    callback_token: String,
    /// Without its template a channel is not used. Each has the fields `subject` and `body`, that of letters also `large_print`.
    #[serde(default)]
    email_template: Option<String>,
    #[serde(default)]
    text_template: Option<String>,
    #[serde(default)]
    letter_template: Option<String>,
}

impl NotifyAccount {
    /// `COUNCIL=FILE`.
    pub fn read(said: &str) -> Result<(String, Self), ConfigError> {
        let wrong = |expected| ConfigError::Setting("notify", said.to_owned(), expected);
        let (council, file) = said
            .split_once('=')
            .filter(|(council, file)| !council.is_empty() && !file.is_empty())
            .ok_or_else(|| wrong("a council and a file, such as chorley=/etc/front-door/notify-chorley.toml"))?;
        let text = std::fs::read_to_string(file).map_err(|error| ConfigError::File(file.into(), error))?;
        // What is wrong with the file is told without its lines: they hold the key.
        let account: Self = toml::from_str(&text).map_err(|_| {
            wrong("a file with key, callback-token, and email-template, text-template or letter-template")
        })?;
        if account.issuer_and_secret().is_none() {
            return Err(wrong("a file whose key is one of Notify's: a name and two ids"));
        }
        if account.callback_token.len() < SHORTEST_TOKEN {
            return Err(wrong("a file whose callback-token has 20 letters or more"));
        }
        Ok((council.to_owned(), account))
    }

    /// The key ends with the id of the service and the secret.
    pub fn issuer_and_secret(&self) -> Option<(&str, &str)> {
        let (rest, secret) = self.key.split_at_checked(self.key.len().checked_sub(UUID)?)?;
        let rest = rest.strip_suffix('-')?;
        let (_, issuer) = rest.split_at_checked(rest.len().checked_sub(UUID)?)?;
        Some((issuer, secret)).filter(|ids| [ids.0, ids.1].into_iter().all(is_uuid))
    }

    /// Whether this is what Notify shows when it calls back. Takes as long for each token.
    pub fn is_callback(&self, shown: &str) -> bool {
        let [own, shown] = [self.callback_token.as_str(), shown].map(Sha256::digest);
        own.as_slice().ct_eq(shown.as_slice()).into()
    }

    pub fn template(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Mail => self.email_template.as_deref(),
            Channel::Text => self.text_template.as_deref(),
            Channel::Letter => self.letter_template.as_deref(),
            Channel::Webhook | Channel::Open311 => None,
        }
    }
}

fn is_uuid(id: &str) -> bool {
    id.len() == UUID && id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

impl fmt::Debug for NotifyAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotifyAccount").finish_non_exhaustive()
    }
}

/// Where Notify is, without a slash at its end.
pub fn read_notify_url(said: Option<String>) -> Result<String, ConfigError> {
    let url = said.unwrap_or_else(|| NOTIFY_URL.to_owned());
    let is_here = ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|here| url.starts_with(here));
    if url.starts_with("https://") || is_here {
        Ok(url.trim_end_matches('/').to_owned())
    } else {
        Err(ConfigError::Setting("notify-url", url, "an address that begins with https://"))
    }
}

pub fn read_all(said: &[String]) -> Result<BTreeMap<String, NotifyAccount>, ConfigError> {
    said.iter().map(|one| NotifyAccount::read(one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const KEY: &str = "live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";

    fn file(name: &str, text: &str) -> String {
        let path = std::env::temp_dir().join(format!("front-door-notify-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("the test can write");
        format!("chorley={}", path.display())
    }

    fn read(name: &str, text: &str) -> Result<(String, NotifyAccount), ConfigError> {
        let said = file(name, text);
        let read = NotifyAccount::read(&said);
        let _ = std::fs::remove_file(Path::new(said.trim_start_matches("chorley=")));
        read
    }

    #[test]
    fn a_key_tells_the_service_and_the_secret() {
        let text = format!("key = \"{KEY}\"\ncallback-token = \"0123456789abcdef0123\"\ntext-template = \"t\"");
        let (council, account) = read("right", &text).expect("it is right");
        assert_eq!(council, "chorley");
        let ids = ("26785a09-ab16-4eb0-8407-a37497a57506", "3d844edf-8d35-48ac-975b-e847b4f122b0");
        assert_eq!(account.issuer_and_secret(), Some(ids));
        assert_eq!((account.template(Channel::Text), account.template(Channel::Letter)), (Some("t"), None));
        assert!(!format!("{account:?}").contains("3d844edf"), "no secret in a log");
    }

    #[test]
    fn what_is_wrong_is_told_without_the_key() {
        let token = "callback-token = \"0123456789abcdef0123\"";
        for (name, text) in [
            ("short", format!("key = \"3d844edf\"\n{token}")),
            ("signs", format!("key = \"{}\"\n{token}", "é".repeat(40))),
            ("token", format!("key = \"{KEY}\"\ncallback-token = \"short\"")),
            ("more", format!("key = \"{KEY}\"\n{token}\nkeys = \"{KEY}\"")),
            ("none", token.to_owned()),
        ] {
            let error = read(name, &text).expect_err(name).to_string();
            assert!(!error.contains("3d844edf"), "{error}");
        }
        assert!(NotifyAccount::read("chorley").is_err() && NotifyAccount::read("=x").is_err());
    }

    #[test]
    fn the_key_leaves_this_machine_encrypted() {
        for (url, is_right) in
            [("https://notify.example/", true), ("http://127.0.0.1:3000", true), ("http://notify.example", false)]
        {
            assert_eq!(read_notify_url(Some(url.to_owned())).is_ok(), is_right, "{url}");
        }
        assert_eq!(read_notify_url(None).ok().as_deref(), Some(NOTIFY_URL));
    }
}
