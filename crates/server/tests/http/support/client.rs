//! Sends requests to a server in this process, as the app does.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use contract::{
    endpoint::{self, Endpoint, SAME_SITE_HEADER},
    problem::Problem,
};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use server::client::Peer;
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};
use tower::ServiceExt;

const COOKIE: &str = "__Host-front-door";

pub struct Client {
    router: Router,
    host: String,
    peer: SocketAddr,
    /// None for a client that keeps no cookies.
    jar: Option<Mutex<String>>,
    /// A cookie besides, as `NAME=VALUE`.
    besides: Option<String>,
    /// What the answers set that is not the session's cookie, as far as cookies are kept.
    others: Mutex<BTreeMap<String, String>>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Client {
    pub fn new(router: Router, council: &str, keeps_cookies: bool) -> Self {
        Self {
            router,
            host: format!("{council}.localhost:8080"),
            peer: "192.0.2.1:40000".parse().unwrap(),
            jar: keeps_cookies.then(Mutex::default),
            besides: None,
            others: Mutex::default(),
        }
    }

    /// From another address.
    pub fn from(mut self, address: &str) -> Self {
        self.peer = SocketAddr::new(address.parse().unwrap(), 40000);
        self
    }

    /// With another cookie than ours, as `NAME=VALUE`.
    pub fn carrying(mut self, cookie: String) -> Self {
        self.besides = Some(cookie);
        self
    }

    /// The same browser, at another council's address.
    pub fn at(&self, council: &str) -> Self {
        let copy = Self::new(self.router.clone(), council, self.jar.is_some());
        copy.set_cookie(&self.cookie());
        copy
    }

    pub fn cookie(&self) -> String {
        self.jar.as_ref().map_or_else(String::new, |jar| jar.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    pub fn set_cookie(&self, cookie: &str) {
        if let Some(jar) = &self.jar {
            cookie.clone_into(&mut jar.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// An endpoint without a body.
    pub async fn call<E: Endpoint<Body = ()>>(&self, endpoint: &E) -> Answer {
        self.send(self.request(&E::METHOD, &endpoint.path()), "").await
    }

    pub async fn call_with<E: Endpoint>(&self, endpoint: &E, body: &endpoint::Body<E>) -> Answer {
        let request = self.request(&E::METHOD, &endpoint.path()).header(header::CONTENT_TYPE, "application/json");
        self.send(request, serde_json::to_string(body).unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(&Method::GET, path), "").await
    }

    /// JSON as it stands.
    pub async fn post(&self, path: &str, json: &str) -> Answer {
        let request = self.request(&Method::POST, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, json.to_owned()).await
    }

    fn others(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.others.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A cookie that an answer set, besides the session's.
    pub fn other(&self, name: &str) -> Option<String> {
        self.others().get(name).cloned()
    }

    pub fn set_other(&self, name: &str, value: &str) {
        self.others().insert(name.to_owned(), value.to_owned());
    }

    pub fn forget_other(&self, name: &str) {
        self.others().remove(name);
    }

    fn keep_others(&self, answer: &Answer) {
        for set in answer.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, rest) = set.split_once('=').unwrap();
            if name == COOKIE {
                continue;
            }
            match rest.split(';').next() {
                Some(value) if !set.contains("Max-Age=0") => self.set_other(name, value),
                _ => self.forget_other(name),
            }
        }
    }

    /// What every request of the app carries.
    pub fn request(&self, method: &Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, &self.host);
        if !method.is_safe() {
            request = request.header(SAME_SITE_HEADER, "1").header(header::ORIGIN, format!("http://{}", self.host));
        }
        let cookie = self.cookie();
        let mut cookies: Vec<String> = self.besides.clone().into_iter().collect();
        cookies.extend(self.others().iter().map(|(name, value)| format!("{name}={value}")));
        cookies.extend((!cookie.is_empty()).then(|| format!("{COOKIE}={cookie}")));
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        request
    }

    /// An answer that does not end, as it comes.
    pub async fn stream(&self, path: &str) -> (StatusCode, Body) {
        let mut request = self.request(&Method::GET, path).body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(self.peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        (response.status(), response.into_body())
    }

    pub async fn send(&self, request: axum::http::request::Builder, body: impl Into<Body>) -> Answer {
        let mut request = request.body(body.into()).unwrap();
        request.extensions_mut().insert(Peer(self.peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.unwrap().to_bytes().to_vec(),
        };
        if let Some(cookie) = answer.new_cookie() {
            self.set_cookie(cookie);
        }
        if self.jar.is_some() {
            self.keep_others(&answer);
        }
        answer
    }
}

impl Answer {
    pub fn json<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The problem it is, as such in every respect.
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
        let problem: Problem = self.json();
        assert_eq!(problem.status, self.status.as_u16());
        problem
    }

    /// What a client can see of it, but for the number that each request gets.
    pub fn seen(&self) -> (StatusCode, String, HeaderMap) {
        let mut headers = self.headers.clone();
        headers.remove("x-request-id");
        (self.status, self.text(), headers)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of the session cookie that this answer sets.
    pub fn new_cookie(&self) -> Option<&str> {
        let mut set = self.headers.get_all(header::SET_COOKIE).iter().map(|set| set.to_str().unwrap());
        let cookie = set.find_map(|set| set.strip_prefix(COOKIE)?.strip_prefix('='))?;
        cookie.split(';').next()
    }
}
