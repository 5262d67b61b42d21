//! A council's own system, which comes in by a token and carries no cookie.

use super::{Answer, Client, TestApp};
use axum::http::{Method, Request, header};
use server::{
    staff::Place,
    token::{self, Wanted},
};
use std::sync::Arc;

pub struct System {
    client: Client,
    host: String,
    pub token: String,
}

pub fn place(app: &TestApp, council: &str) -> Place {
    let profile = app.server.councils.find(council).unwrap();
    Place { store: app.server.store.clone(), profile: Arc::clone(&profile), site: String::new() }
}

impl System {
    /// One whose token is for this, and for the cases of these teams.
    pub async fn new(app: &TestApp, council: &str, scopes: &[&str], teams: &[&str]) -> Self {
        let owned = |keys: &[&str]| keys.iter().map(ToString::to_string).collect();
        let wanted = Wanted { name: server::random::id(), scopes: owned(scopes), teams: owned(teams) };
        let token = token::add_token(&place(app, council), &wanted, app.now()).await.unwrap();
        Self { client: app.stranger(council), host: format!("{council}.localhost:8080"), token }
    }

    /// The same token at another council's address.
    pub fn at(&self, app: &TestApp, council: &str) -> Self {
        Self { client: app.stranger(council), host: format!("{council}.localhost:8080"), token: self.token.clone() }
    }

    pub fn request(&self, method: &Method, path: &str) -> axum::http::request::Builder {
        let request = Request::builder().method(method).uri(path).header(header::HOST, &self.host);
        request.header(header::AUTHORIZATION, format!("Bearer {}", self.token))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.client.send(self.request(&Method::GET, path), "").await
    }

    /// Tells what happened to a case, under a name.
    pub async fn tell(&self, reference: &str, key: &str, event: &str) -> Answer {
        let path = format!("/api/v1/integration/cases/{reference}/events");
        let request = self.request(&Method::POST, &path).header(header::CONTENT_TYPE, "application/json");
        self.client.send(request.header("idempotency-key", key), event.to_owned()).await
    }

    /// As Open311 has it: the token is a field.
    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let all = [&[("api_key", self.token.as_str())], fields].concat();
        let encode =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let body: Vec<String> = all.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
        self.post_raw(path, &body.join("&")).await
    }

    /// A form as it was sent elsewhere.
    pub async fn post_raw(&self, path: &str, body: &str) -> Answer {
        let kind = "application/x-www-form-urlencoded; charset=utf-8";
        let request = Request::builder().method(Method::POST).uri(path).header(header::HOST, &self.host);
        self.client.send(request.header(header::CONTENT_TYPE, kind), body.to_owned()).await
    }
}
