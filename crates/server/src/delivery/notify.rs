//! Mails, texts and letters to residents by GOV.UK Notify (REST v2). What is sent is named by its row in the outbox, so that Notify
//! can be asked whether it has it already.

use super::{Letter, SendError};
use crate::{
    config::{Config, NotifyAccount},
    fetch::{FetchError, Fetcher},
    store::outbox::Channel,
};
use axum::{
    body::Bytes,
    http::{Method, Request, Response, StatusCode, header},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http_body_util::Full;
use jiff::Timestamp;
use ring::hmac;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A letter has so many lines of address at most.
const MOST_LINES: usize = 7;

#[derive(Default)]
pub struct GovUkNotify {
    url: String,
    accounts: BTreeMap<String, NotifyAccount>,
    fetcher: Fetcher,
}

impl GovUkNotify {
    /// Nothing leaves a demonstration.
    pub fn open(config: &Config) -> Self {
        let accounts = if config.demo { BTreeMap::new() } else { config.notify.clone() };
        Self { url: config.notify_url.clone(), accounts, fetcher: Fetcher::default() }
    }

    pub fn account(&self, council: &str) -> Option<&NotifyAccount> {
        self.accounts.get(council)
    }

    /// Whether this council's messages go this way.
    pub fn carries(&self, council: &str, channel: Channel) -> bool {
        self.account(council).is_some_and(|account| account.template(channel).is_some())
    }

    /// Answers with the id that Notify gave it.
    pub async fn send(&self, letter: &Letter) -> Result<Option<String>, SendError> {
        let mail = &letter.mail;
        let never = || SendError::Never("Notify has no template for it".to_owned());
        let account = self.account(&mail.council).ok_or_else(never)?;
        let template = account.template(mail.channel).ok_or_else(never)?;
        // An attempt before may have arrived without our knowing.
        if letter.attempts > 1
            && let Some(id) = self.find_sent(account, &mail.id, letter.at).await?
        {
            return Ok(Some(id));
        }
        let body = body(letter, template);
        let kind = match mail.channel {
            Channel::Text => "sms",
            Channel::Letter => "letter",
            Channel::Mail | Channel::Webhook | Channel::Open311 => "email",
        };
        let path = format!("/v2/notifications/{kind}");
        let response = self.call(account, &Method::POST, &path, Some(&body), letter.at).await?;
        Ok(read::<Created>(&response).map(|created| created.id))
    }

    /// What it calls what was sent under this name.
    async fn find_sent(
        &self,
        account: &NotifyAccount,
        reference: &str,
        at: Timestamp,
    ) -> Result<Option<String>, SendError> {
        let path = format!("/v2/notifications?reference={reference}");
        let response = self.call(account, &Method::GET, &path, None, at).await?;
        let sent = read::<Sent>(&response).map(|sent| sent.notifications).unwrap_or_default();
        Ok(sent.into_iter().next().map(|sent| sent.id))
    }

    async fn call(
        &self,
        account: &NotifyAccount,
        method: &Method,
        path: &str,
        body: Option<&Value>,
        at: Timestamp,
    ) -> Result<Response<Bytes>, SendError> {
        let fault = || SendError::Later("a request to Notify can't be written".to_owned());
        let token = token(account, at).ok_or_else(fault)?;
        let body = body.map_or_else(Bytes::new, |body| body.to_string().into());
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url))
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::USER_AGENT, concat!("front-door/", env!("CARGO_PKG_VERSION")))
            .body(Full::new(body))
            .map_err(|_| fault())?;
        let response = self.fetcher.send(request).await.map_err(|error| unreached(&error))?;
        if response.status().is_success() { Ok(response) } else { Err(refusal(&response)) }
    }
}

/// A JSON Web Token (HS256) that says which service asks, and when.
fn token(account: &NotifyAccount, at: Timestamp) -> Option<String> {
    let (issuer, secret) = account.issuer_and_secret()?;
    let part = |value: Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let head = part(json!({ "typ": "JWT", "alg": "HS256" }));
    let signed = format!("{head}.{}", part(json!({ "iss": issuer, "iat": at.as_second() })));
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signature = BASE64_URL_SAFE_NO_PAD.encode(hmac::sign(&key, signed.as_bytes()));
    Some(format!("{signed}.{signature}"))
}

fn body(letter: &Letter, template: &str) -> Value {
    let mail = &letter.mail;
    let mut fields = Map::new();
    fields.insert("subject".to_owned(), plain(&mail.subject).into());
    fields.insert("body".to_owned(), plain(&mail.body).into());
    let mut body = json!({ "template_id": template, "reference": mail.id });
    match mail.channel {
        Channel::Text => body["phone_number"] = mail.destination.as_str().into(),
        Channel::Letter => {
            for (number, line) in mail.destination.lines().map(address_line).take(MOST_LINES).enumerate() {
                fields.insert(format!("address_line_{}", number + 1), line.into());
            }
            fields.insert("large_print".to_owned(), if letter.large_print { "yes" } else { "no" }.into());
        }
        Channel::Mail | Channel::Webhook | Channel::Open311 => {
            body["email_address"] = mail.destination.as_str().into();
        }
    }
    body["personalisation"] = fields.into();
    body
}

/// What is said is words: no field of a template, and nothing that turns them around or hides.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|letter| *letter == '\n' || !(letter.is_control() || is_unseen(*letter)));
    let kept: String = kept.collect();
    // Spaces between brackets, until no two stand together: three are two twice.
    ["((", "))"].iter().fold(kept, |text, pair| {
        let (one, _) = pair.split_at(1);
        let mut text = text;
        while text.contains(pair) {
            text = text.replace(pair, &format!("{one} {one}"));
        }
        text
    })
}

/// Marks for the direction of writing, and letters of no width.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Who prints the letters takes no line that begins with one of these.
fn address_line(line: &str) -> String {
    plain(line)
        .trim_start_matches(|letter: char| letter.is_whitespace() || "@()=[]”\"\\/,<>".contains(letter))
        .to_owned()
}

fn unreached(error: &FetchError) -> SendError {
    SendError::Later(format!("Notify: {error}"))
}

/// What Notify says may repeat the address, so only the status and the name of the error are kept.
fn refusal(response: &Response<Bytes>) -> SendError {
    let errors = read::<Refused>(response).map(|refused| refused.errors).unwrap_or_default();
    let name: String = errors.into_iter().next().map(|error| error.error).unwrap_or_default();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let status = response.status();
    let said = format!("Notify {} {name}", status.as_u16()).trim_end().to_owned();
    match status {
        StatusCode::BAD_REQUEST | StatusCode::PAYLOAD_TOO_LARGE => SendError::Never(said),
        // Both can be mended, and until then nothing is lost.
        StatusCode::FORBIDDEN => SendError::Later(format!("{said}: the key is wrong, or the clock of this server")),
        _ => SendError::Later(said),
    }
}

fn read<T: for<'de> Deserialize<'de>>(response: &Response<Bytes>) -> Option<T> {
    serde_json::from_slice(response.body()).ok()
}

#[derive(Deserialize)]
struct Created {
    id: String,
}

#[derive(Deserialize)]
struct Sent {
    notifications: Vec<Created>,
}

#[derive(Deserialize)]
struct Refused {
    errors: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    error: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fill_no_field_and_hide_nothing() {
        for (said, sent) in [
            ("Bins ((name)) today", "Bins ( (name) ) today"),
            ("(((a)))", "( ( (a) ) )"),
            ("one (two)", "one (two)"),
            ("a\u{202E}b\u{200B}c\u{7}\r\nd", "abc\nd"),
        ] {
            assert_eq!(plain(said), sent);
        }
        assert_eq!(address_line(" <1 High Street"), "1 High Street");
    }

    #[test]
    fn what_can_be_mended_is_tried_again() {
        let answer = |status: u16, body: &'static str| {
            let answer = Response::builder().status(status).body(Bytes::from_static(body.as_bytes()));
            refusal(&answer.expect("it is an answer"))
        };
        let error = r#"{"status_code":400,"errors":[{"error":"ValidationError","message":"sam@example.org"}]}"#;
        assert_eq!(answer(400, error), SendError::Never("Notify 400 ValidationError".to_owned()));
        for (status, said) in [(429, "Notify 429"), (500, "Notify 500"), (503, "Notify 503")] {
            assert_eq!(answer(status, "{"), SendError::Later(said.to_owned()));
        }
        assert!(matches!(answer(403, ""), SendError::Later(said) if said.contains("clock")));
    }
}
