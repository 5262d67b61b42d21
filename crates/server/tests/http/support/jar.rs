//! A browser that keeps every cookie that it is given, and forgets those that are taken away.

use super::{Answer, Client, TestApp};
use axum::{
    body::Body,
    http::{Method, header, request::Builder},
};
use std::{cell::RefCell, collections::BTreeMap};

pub struct Jar {
    client: Client,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl Jar {
    pub fn new(app: &TestApp, council: &str) -> Self {
        Self { client: app.stranger(council), cookies: RefCell::default() }
    }

    /// From another address.
    pub fn from(self, address: &str) -> Self {
        Self { client: self.client.from(address), ..self }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub fn names(&self) -> Vec<String> {
        self.cookies.borrow().keys().cloned().collect()
    }

    pub fn set(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    pub fn forget(&self, name: &str) {
        self.cookies.borrow_mut().remove(name);
    }

    /// From the page that it shows: one of a demonstration says so.
    pub fn request(&self, method: &Method, path: &str) -> Builder {
        let request = self.in_earnest(method, path);
        let is_inside = self.cookie("__Host-demonstration").is_some();
        if is_inside { request.header("x-demonstration", "1") } else { request }
    }

    /// From a page of the real service that is still open in another tab.
    pub fn in_earnest(&self, method: &Method, path: &str) -> Builder {
        let request = self.client.request(method, path);
        let pairs: Vec<_> = self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { request } else { request.header(header::COOKIE, pairs.join("; ")) }
    }

    pub async fn send(&self, request: Builder, body: impl Into<Body>) -> Answer {
        let answer = self.client.send(request, body).await;
        for set in answer.headers.get_all(header::SET_COOKIE) {
            let (pair, attributes) = set.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.set(name, value);
            }
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(&Method::GET, path).header(header::ACCEPT, "text/html"), "").await
    }

    /// What the app asks for.
    pub async fn fetch(&self, path: &str) -> Answer {
        self.send(self.request(&Method::GET, path), "").await
    }

    /// A plain form.
    pub async fn post(&self, path: &str, form: &str) -> Answer {
        let request = self.request(&Method::POST, path).header(header::ACCEPT, "text/html");
        self.send(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"), form.to_owned()).await
    }

    /// JSON, as the app sends it.
    pub async fn post_json(&self, path: &str, json: &str) -> Answer {
        let request = self.request(&Method::POST, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, json.to_owned()).await
    }
}

impl Answer {
    /// Where it leads on to.
    pub fn leads(&self) -> &str {
        assert!(self.status.is_redirection(), "{}: {}", self.status, self.text());
        self.header("location")
    }
}
