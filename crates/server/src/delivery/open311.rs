//! A team's own system that speaks Open311 GeoReport v2, with the updates that mySociety added to it.

use super::{Letter, SendError, destinations::taken, payload::Payload};
use crate::{desk, open311::form, outbound::Answer, server::Server, store::cases::Case, words};
use axum::{
    body::Bytes,
    http::{Request, StatusCode, header},
};
use domain::{case::EventKind, destination::Destination, language::Language};
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::Value;

/// What stands in an address or a form as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Marks a receipt as a token, for which there will be a number.
const TOKEN: &str = "token:";
/// Their clock may be as far behind.
const ASKEW: SignedDuration = SignedDuration::from_hours(1);

/// Fields of a form or of a query.
pub type Fields<'a> = Vec<(&'a str, String)>;

#[derive(Deserialize)]
struct Request311 {
    service_request_id: Option<Value>,
    token: Option<Value>,
    description: Option<String>,
}

/// Answers with the number that the other side gave the case.
pub async fn send(
    server: &Server,
    letter: &Letter,
    destination: &Destination,
    payload: &Payload,
) -> Result<String, SendError> {
    let there = There { server, destination };
    if payload.event != EventKind::Received {
        return there.tell(letter, payload).await;
    }
    if let Some(token) = letter.receipt.as_deref().and_then(|receipt| receipt.strip_prefix(TOKEN)) {
        return there.ask_token(token).await;
    }
    // An attempt whose answer was lost may have arrived: Open311 has no other way to find out.
    if letter.attempts > 1
        && let Some(number) = there.look_for(payload, letter.created).await?
    {
        return Ok(number);
    }
    let attributes = there.attributes(letter).await?;
    let mut fields = there.request(payload);
    fields.extend(attributes.iter().map(|(name, value)| (name.as_str(), value.clone())));
    let answer = there.post("requests", &fields).await?;
    let request = read(&answer)?.into_iter().next().ok_or_else(unreadable)?;
    match (request.service_request_id.and_then(text), request.token.and_then(text)) {
        (Some(number), _) => Ok(number),
        (None, Some(token)) => {
            let mail = &letter.mail;
            let kept = server.store.set_mail_receipt(mail, &format!("{TOKEN}{token}")).await;
            kept.map_err(|_| SendError::Later("its token could not be kept".to_owned()))?;
            there.ask_token(&token).await
        }
        (None, None) => Err(unreadable()),
    }
}

/// Somebody's Open311.
pub struct There<'a> {
    pub server: &'a Server,
    pub destination: &'a Destination,
}

impl There<'_> {
    /// What happened to a case that it has.
    async fn tell(&self, letter: &Letter, payload: &Payload) -> Result<String, SendError> {
        let mail = &letter.mail;
        let number = self.server.store.find_receipt(mail).await;
        let number = number.map_err(|_| SendError::Later("its number could not be found".to_owned()))?;
        let number = number.ok_or_else(|| SendError::Never("the case never went there".to_owned()))?;
        let is_over = payload.event == EventKind::Withdrawn;
        let mut fields = vec![
            ("service_request_id", number),
            // The same at every attempt.
            ("update_id", mail.id.clone()),
            ("status", if is_over { "CLOSED" } else { "OPEN" }.to_owned()),
            ("updated_datetime", letter.created.to_string()),
            ("description", payload.words.clone().unwrap_or_else(|| mail.subject.clone())),
        ];
        self.identify(&mut fields);
        self.post("servicerequestupdates", &fields).await?;
        Ok(mail.id.clone())
    }

    /// Each answer by itself besides, for a service there that asks the same. One that asks nothing of it leaves it.
    async fn attributes(&self, letter: &Letter) -> Result<Vec<(String, String)>, SendError> {
        let mail = &letter.mail;
        let found = self.server.store.find_case_as_server(&mail.council, &mail.reference).await;
        let found = found.map_err(|_| SendError::Later("its answers could not be read".to_owned()))?;
        let profile = self.server.councils.find(&mail.council);
        let said = found.zip(profile).and_then(|(stored, profile)| {
            let service = profile.council.find_service(&stored.case.service)?;
            let Case { lines, mut answers, .. } = stored.case;
            // A part of a case has some of its answers.
            answers.retain(|question, _| lines.iter().any(|line| line.question == *question));
            Some(form::said(&service.form, &answers))
        });
        Ok(said.unwrap_or_default())
    }

    fn request(&self, payload: &Payload) -> Fields<'static> {
        let mut fields = vec![
            ("service_code", self.destination.service_code(&payload.service.key).to_owned()),
            ("description", describe(payload)),
            ("attribute[external_id]", payload.reference.clone()),
        ];
        let Some(case) = &payload.case else { return fields };
        if let Some(place) = &case.place {
            fields.push(("address_string", place.words.clone()));
            fields.extend(place.latitude.clone().map(|latitude| ("lat", latitude)));
            fields.extend(place.longitude.clone().map(|longitude| ("long", longitude)));
        }
        let (first, last) = split_name(case.resident.name.as_deref().unwrap_or_default());
        fields.extend([("first_name", first.to_owned()), ("last_name", last.to_owned())]);
        fields.extend(case.resident.email.clone().map(|email| ("email", email)));
        fields.extend(case.resident.phone.clone().map(|phone| ("phone", phone)));
        self.identify(&mut fields);
        fields.retain(|(_, value)| !value.is_empty());
        fields
    }

    /// Who asks, and for whom.
    fn identify(&self, fields: &mut Fields<'_>) {
        fields.extend(self.destination.jurisdiction.clone().map(|jurisdiction| ("jurisdiction_id", jurisdiction)));
        let key = self.destination.secret.as_deref().and_then(|name| self.server.config.destination_secrets.find(name));
        fields.extend(key.map(|key| ("api_key", key.to_owned())));
    }

    /// The number of a case that it has by another attempt. None too where it does not say what it has.
    async fn look_for(&self, payload: &Payload, created: Timestamp) -> Result<Option<String>, SendError> {
        let fields = vec![
            ("service_code", self.destination.service_code(&payload.service.key).to_owned()),
            ("start_date", (created - ASKEW).to_string()),
        ];
        let answer = self.get("requests", fields).await?;
        match taken(answer.status) {
            Ok(()) => {}
            Err(SendError::Later(_)) if answer.status != StatusCode::NOT_IMPLEMENTED => {
                return Err(SendError::Later(format!("it answered {}", answer.status.as_u16())));
            }
            Err(_) => return Ok(None),
        }
        let ours = marked(&payload.reference);
        let is_ours = |request: &Request311| request.description.as_ref().is_some_and(|said| said.contains(&ours));
        let found = read(&answer)?.into_iter().find(is_ours);
        Ok(found.and_then(|request| request.service_request_id).and_then(text))
    }

    /// The number, where it is not given at once.
    async fn ask_token(&self, token: &str) -> Result<String, SendError> {
        let path = format!("tokens/{}", utf8_percent_encode(token, UNRESERVED));
        let answer = self.get(&path, Vec::new()).await?;
        taken(answer.status)?;
        let number = read(&answer)?.into_iter().find_map(|request| request.service_request_id).and_then(text);
        number.ok_or_else(|| SendError::Later("it has no number for it yet".to_owned()))
    }

    async fn post(&self, path: &str, fields: &[(&str, String)]) -> Result<Answer, SendError> {
        let request = Request::post(self.address(path))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(encode(fields)));
        let answer = self.exchange(request).await?;
        taken(answer.status)?;
        Ok(answer)
    }

    pub async fn get(&self, path: &str, mut fields: Fields<'_>) -> Result<Answer, SendError> {
        self.identify(&mut fields);
        let address = format!("{}?{}", self.address(path), encode(&fields));
        self.exchange(Request::get(address).body(Bytes::new())).await
    }

    async fn exchange(&self, request: axum::http::Result<Request<Bytes>>) -> Result<Answer, SendError> {
        let mut request = request.map_err(|_| SendError::Never("its address is not right".to_owned()))?;
        for (name, value) in [(header::ACCEPT, "application/json"), (header::USER_AGENT, "front-door")] {
            request.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
        }
        Ok(self.server.outbound.send(request).await?)
    }

    fn address(&self, path: &str) -> String {
        let url = self.destination.url.as_deref().unwrap_or_default();
        format!("{}/{path}.json", url.trim_end_matches('/'))
    }
}

/// By these words a case is found there again.
fn marked(reference: &str) -> String {
    format!("[{reference}]")
}

/// All that was said, as one text: what it is about, then each answer under its question.
fn describe(payload: &Payload) -> String {
    let mut lines = vec![format!("{} {}", payload.about(), marked(&payload.reference))];
    if let Some(case) = &payload.case {
        let said = case.answers.iter().chain(&case.reach).filter(|answer| !answer.answer.is_empty());
        lines.extend(said.map(|said| format!("{}: {}", said.name, said.answer)));
        lines.extend(case.route_wrong.iter().filter(|said| !said.is_empty()).cloned());
        lines.extend(case.sent_by.iter().map(|by| format!("{}, {}", by.name, by.relation)));
        lines.extend(desk::written_in(words::words(Language::English), case.language));
    }
    lines.join("\n")
}

fn split_name(name: &str) -> (&str, &str) {
    name.trim().rsplit_once(' ').unwrap_or((name.trim(), ""))
}

pub fn encode(fields: &[(&str, String)]) -> String {
    let encode = |text| utf8_percent_encode(text, UNRESERVED);
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Most answer with a list of one; some with the one.
fn read(answer: &Answer) -> Result<Vec<Request311>, SendError> {
    let value: Value = serde_json::from_slice(&answer.body).map_err(|_| unreadable())?;
    let list = if value.is_array() { value } else { Value::Array(vec![value]) };
    serde_json::from_value(list).map_err(|_| unreadable())
}

fn unreadable() -> SendError {
    SendError::Later("its answer can't be read".to_owned())
}

/// Numbers come as text or as numbers.
pub fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
