//! Uploads files as the app does, and names them in a form.

use super::{Answer, Client, TestApp, answers, pictures};
use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use contract::{
    cases::NewCase,
    files::{FILE_NAME_HEADER, FileReply},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use server::random;

pub async fn upload(client: &Client, name: &str, kind: &str, bytes: impl Into<Body>) -> Answer {
    let request = client
        .request(&Method::POST, "/api/v1/files")
        .header(header::CONTENT_TYPE, kind)
        .header(FILE_NAME_HEADER, utf8_percent_encode(name, NON_ALPHANUMERIC).to_string());
    client.send(request, bytes).await
}

pub async fn upload_photo(client: &Client, name: &str) -> FileReply {
    stored(&upload(client, name, "image/jpeg", pictures::jpeg(8, 8)).await)
}

pub async fn upload_paper(client: &Client, name: &str, text: &str) -> FileReply {
    stored(&upload(client, name, "text/plain", text.to_owned()).await)
}

fn stored(answer: &Answer) -> FileReply {
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()
}

/// A report of litter with these photos, as values of the answer.
pub fn litter(app: &TestApp, photos: &[&str]) -> NewCase {
    litter_with(app, "chorley", &[("photos", photos), ("call", &["no"])])
}

pub fn litter_with(app: &TestApp, council: &str, said: &[(&str, &[&str])]) -> NewCase {
    NewCase {
        idempotency_key: random::id(),
        service: "litter".to_owned(),
        form_version: app.form_version(council, "litter"),
        answers: answers(said),
        route_wrong: None,
    }
}
