//! GOV.UK Notify on this machine, as its API is published: it checks who asks and what it is sent, keeps it, and can be told to
//! refuse. It calls back when a test says so.

use super::TestApp;
use axum::{
    Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::hmac;
use serde_json::{Value, json};
use server::{clock::Clock, config::NotifyAccount};
use std::{
    collections::HashMap,
    net::SocketAddr,
    path::Path as FilePath,
    sync::{Arc, Mutex},
};

const SERVICE: &str = "26785a09-ab16-4eb0-8407-a37497a57506";
const SECRET: &str = "3d844edf-8d35-48ac-975b-e847b4f122b0";
pub const TOKEN: &str = "what-notify-shows-when-it-calls";
/// Templates by their channel.
const TEMPLATES: [(&str, &str); 3] =
    [("email", "aaaaaaaa-0000"), ("sms", "bbbbbbbb-0000"), ("letter", "cccccccc-0000")];

#[derive(Clone, Default)]
pub struct NotifyServer(Arc<Mutex<Inside>>);

#[derive(Default)]
struct Inside {
    sent: Vec<Sent>,
    clock: Option<Clock>,
    /// So many seconds before it.
    skew: i64,
    /// Said in place of what it would say, this often.
    refusals: Vec<StatusCode>,
    /// The next one is kept, but the answer gets lost.
    loses_answers: usize,
}

impl Inside {
    fn now(&self) -> Option<i64> {
        self.clock.as_ref().map(|clock| clock.now().as_second() + self.skew)
    }
}

/// What it took.
#[derive(Debug, Clone)]
pub struct Sent {
    pub id: String,
    pub kind: String,
    pub to: String,
    pub reference: String,
    pub fields: Value,
}

impl Sent {
    pub fn field(&self, name: &str) -> &str {
        self.fields[name].as_str().unwrap_or_default()
    }
}

impl NotifyServer {
    pub async fn start() -> (Self, SocketAddr) {
        let server = Self::default();
        let router = Router::new()
            .route("/v2/notifications/{kind}", post(take))
            .route("/v2/notifications", get(list))
            .with_state(server.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        (server, address)
    }

    /// The council's file for it, with these channels.
    pub fn account(folder: &FilePath, channels: &[&str]) -> (String, NotifyAccount) {
        let file = folder.join("notify.toml");
        let names = [("email", "email-template"), ("sms", "text-template"), ("letter", "letter-template")];
        let mut text = format!("key = \"live-{SERVICE}-{SECRET}\"\ncallback-token = \"{TOKEN}\"\n");
        for (channel, id) in TEMPLATES.iter().filter(|(channel, _)| channels.contains(channel)) {
            let name = names.iter().find(|(of, _)| of == channel).unwrap().1;
            text.push_str(&format!("{name} = \"{id}\"\n"));
        }
        std::fs::write(&file, text).unwrap();
        NotifyAccount::read(&format!("chorley={}", file.display())).unwrap()
    }

    /// Its clock is the test's.
    pub fn follow(&self, app: &TestApp) {
        self.0.lock().unwrap().clock = Some(app.clock.clone());
    }

    /// It is so many seconds later there than here.
    pub fn skew(&self, seconds: i64) {
        self.0.lock().unwrap().skew = seconds;
    }

    /// The oldest first.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.lock().unwrap().sent.clone()
    }

    pub fn last(&self) -> Sent {
        self.sent().pop().expect("something was sent")
    }

    /// The next ones are refused so, the last said first.
    pub fn refuse(&self, statuses: &[StatusCode]) {
        self.0.lock().unwrap().refusals = statuses.to_vec();
    }

    /// The next answers are lost on their way.
    pub fn lose_answers(&self, number: usize) {
        self.0.lock().unwrap().loses_answers = number;
    }
}

fn error(status: StatusCode, error: &str, message: &str) -> Response {
    let body = json!({ "status_code": status.as_u16(), "errors": [{ "error": error, "message": message }] });
    (status, Json(body)).into_response()
}

fn decode(part: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(part).ok()
}

/// As its documents have it: HS256, `iss` and `iat`, no more than half a minute from now.
fn is_signed(headers: &HeaderMap, now: Option<i64>) -> Result<(), &'static str> {
    let shown = headers.get(header::AUTHORIZATION).and_then(|shown| shown.to_str().ok()).unwrap_or_default();
    let parts: Vec<&str> = shown.trim_start_matches("Bearer ").split('.').collect();
    let [head, claims, signature] = parts[..] else {
        return Err("Invalid token: not a JWT");
    };
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let signature = decode(signature).unwrap_or_default();
    if hmac::verify(&key, format!("{head}.{claims}").as_bytes(), &signature).is_err() {
        return Err("Invalid token: signature, api token is not valid");
    }
    let read = |part: &str| serde_json::from_slice::<Value>(&decode(part).unwrap_or_default()).unwrap_or_default();
    let (head, claims) = (read(head), read(claims));
    if head["alg"] != "HS256" || head["typ"] != "JWT" || claims["iss"] != SERVICE {
        return Err("Invalid token: service not found");
    }
    let issued = claims["iat"].as_i64().unwrap_or_default();
    match now {
        Some(now) if (now - issued).abs() > 30 => Err("Error: Your system clock must be accurate to within 30 seconds"),
        _ => Ok(()),
    }
}

/// What is wrong with a body, as its documents have it.
fn wrong(kind: &str, body: &Value) -> Option<String> {
    let known = ["template_id", "personalisation", "reference", "phone_number", "email_address"];
    let fields = body.as_object()?;
    if let Some(other) = fields.keys().find(|key| !known.contains(&key.as_str())) {
        return Some(format!("Additional properties are not allowed ({other} was unexpected)"));
    }
    let template = TEMPLATES.iter().find(|(channel, _)| *channel == kind).map(|(_, id)| *id);
    if body["template_id"].as_str() != template {
        return Some("template_id is not a valid UUID".to_owned());
    }
    let personalisation = &body["personalisation"];
    let field = |name: &str| personalisation[name].as_str().unwrap_or_default();
    if field("body").is_empty() {
        return Some("Missing personalisation: body".to_owned());
    }
    let address: Vec<&str> = (1..=7).map(|line| field(&format!("address_line_{line}"))).collect();
    let lines: Vec<&str> = address.into_iter().filter(|line| !line.is_empty()).collect();
    match kind {
        "sms" if !body["phone_number"].as_str().unwrap_or_default().starts_with("07") => {
            Some("phone_number Not a valid phone number".to_owned())
        }
        "email" if !body["email_address"].as_str().unwrap_or_default().contains('@') => {
            Some("email_address Not a valid email address".to_owned())
        }
        "letter" if lines.len() < 3 => Some("Address must be at least 3 lines".to_owned()),
        "letter" if lines.iter().any(|line| line.starts_with(['@', '(', ')', '=', '[', ']', '/', ',', '<', '>'])) => {
            Some("Address lines must not start with any of the following characters".to_owned())
        }
        _ => None,
    }
}

async fn take(
    State(server): State<NotifyServer>,
    Path(kind): Path<String>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> Response {
    let mut inside = server.0.lock().unwrap();
    if let Err(refused) = is_signed(&headers, inside.now()) {
        return error(StatusCode::FORBIDDEN, "AuthError", refused);
    }
    if let Some(status) = inside.refusals.pop() {
        return error(status, "Exception", "sam@example.org 07700900123");
    }
    if let Some(message) = wrong(&kind, &body) {
        return error(StatusCode::BAD_REQUEST, "ValidationError", &message);
    }
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let to = if kind == "sms" { text("phone_number") } else { text("email_address") };
    let id = format!("740e5834-3a29-46b4-9a6f-{:012}", inside.sent.len());
    let fields = body["personalisation"].clone();
    inside.sent.push(Sent { id: id.clone(), kind, to, reference: text("reference"), fields });
    if inside.loses_answers > 0 {
        inside.loses_answers -= 1;
        return error(StatusCode::BAD_GATEWAY, "Exception", "lost");
    }
    (StatusCode::CREATED, Json(json!({ "id": id, "reference": text("reference") }))).into_response()
}

async fn list(
    State(server): State<NotifyServer>,
    headers: HeaderMap,
    Query(asked): Query<HashMap<String, String>>,
) -> Response {
    let inside = server.0.lock().unwrap();
    if let Err(refused) = is_signed(&headers, inside.now()) {
        return error(StatusCode::FORBIDDEN, "AuthError", refused);
    }
    let found = inside.sent.iter().filter(|sent| asked.get("reference") == Some(&sent.reference));
    let found: Vec<Value> = found.map(|sent| json!({ "id": sent.id, "reference": sent.reference })).collect();
    Json(json!({ "notifications": found, "links": {} })).into_response()
}
