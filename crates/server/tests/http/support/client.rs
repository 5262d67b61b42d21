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
    net::SocketAddr,
    sync::{Mutex, PoisonError},
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

    /// What every request of the app carries.
    pub fn request(&self, method: &Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, &self.host);
        if !method.is_safe() {
            request = request.header(SAME_SITE_HEADER, "1").header(header::ORIGIN, format!("http://{}", self.host));
        }
        let besides = self.besides.as_deref();
        let cookie = self.cookie();
        if !cookie.is_empty() {
            request = request.header(header::COOKIE, format!("{}; {COOKIE}={cookie}", besides.unwrap_or("other=1")));
        } else if let Some(besides) = besides {
            request = request.header(header::COOKIE, besides);
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
        let set = self.headers.get(header::SET_COOKIE)?.to_str().unwrap();
        set.strip_prefix(COOKIE)?.strip_prefix('=')?.split(';').next()
    }
}
