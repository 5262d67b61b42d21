//! A team's own system, on a real port of this machine: answers as it is told, and remembers what it was asked.

use super::TestApp;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use http_body_util::BodyExt;
use percent_encoding::percent_decode_str;
use server::{profile::Councils, secrets::Secrets};
use std::{
    collections::VecDeque,
    io,
    net::SocketAddr,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

/// How it answers.
#[derive(Debug, Clone)]
pub enum Says {
    Status(u16),
    Json(u16, String),
    /// Leads elsewhere.
    Elsewhere(String),
    /// Takes it, and never answers.
    Nothing,
    /// Breaks off in the middle.
    Half,
}

/// What it was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: Method,
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Clone)]
pub struct Receiver {
    pub address: SocketAddr,
    heard: Arc<Heard>,
}

#[derive(Default)]
struct Heard {
    asked: Mutex<Vec<Asked>>,
    next: Mutex<VecDeque<Says>>,
    always: Mutex<Option<Says>>,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let heard = Arc::<Heard>::default();
        let this = Self { address: listener.local_addr().unwrap(), heard: heard.clone() };
        let router = Router::new().fallback(hear).with_state(heard);
        tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        this
    }

    /// To the next question only.
    pub fn next(&self, says: Says) -> &Self {
        self.heard.next.lock().unwrap().push_back(says);
        self
    }

    /// To all that have no answer of their own.
    pub fn always(&self, says: Says) -> &Self {
        *self.heard.always.lock().unwrap() = Some(says);
        self
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.heard.asked.lock().unwrap().clone()
    }
}

impl Asked {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// A field of the form that was sent.
    pub fn field(&self, name: &str) -> String {
        let text = String::from_utf8(self.body.to_vec()).unwrap();
        let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let mut pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| decode(key) == name).map(|(_, value)| decode(value)).unwrap_or_default()
    }
}

async fn hear(State(heard): State<Arc<Heard>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let (path, query) = (parts.uri.path().to_owned(), parts.uri.query().unwrap_or_default().to_owned());
    heard.asked.lock().unwrap().push(Asked { method: parts.method, path, query, headers: parts.headers, body });
    let next = heard.next.lock().unwrap().pop_front();
    let always = heard.always.lock().unwrap().clone();
    let status = |status| StatusCode::from_u16(status).unwrap();
    match next.or(always).unwrap_or(Says::Status(200)) {
        Says::Status(code) => status(code).into_response(),
        Says::Json(code, json) => (status(code), [(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Says::Elsewhere(to) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to)]).into_response(),
        Says::Nothing => std::future::pending().await,
        Says::Half => {
            let parts = [Ok("{\"half\":".to_owned()), Err(io::Error::other("breaks off"))];
            ([(header::CONTENT_LENGTH, "100")], Body::from_stream(stream::iter(parts))).into_response()
        }
    }
}

impl TestApp {
    /// From now on with these lines more in Chorley's profile, and settings that allow what is on this machine.
    pub fn hand_over_to(&mut self, lines: &str) {
        self.hand_over_in(lines, "127.0.0.0/8");
    }

    /// With another private network that is allowed.
    pub fn hand_over_in(&mut self, lines: &str, network: &str) {
        let folder = self.folder().join("councils");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/councils"), &folder);
        let file = folder.join("chorley/profile.toml");
        let profile = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, format!("{profile}\n{lines}\n")).unwrap();
        let councils = Arc::new(Councils::load(&folder, "2026-11-20".parse().unwrap()).unwrap());
        let networks = vec![network.parse().unwrap()];
        self.restart_with(|config| {
            config.destination_secrets = Secrets::read(&["crm=new".to_owned(), "crm=old".to_owned()]).unwrap();
            config.destination_networks = networks;
            config.destination_patience = Duration::from_secs(5);
        });
        self.restart_for(councils);
    }
}

/// A webhook of Waste's, by a name.
pub fn webhook(name: &str, url: &str) -> String {
    format!("[teams.waste.destinations.{name}]\nkind = 'webhook'\nurl = '{url}'\nsecret = 'crm'\n")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
