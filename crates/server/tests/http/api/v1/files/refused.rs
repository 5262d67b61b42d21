//! `POST /api/v1/files`: what is not taken, and what the resident is told.

use crate::support::{TestApp, pictures, upload};
use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use contract::files::FILE_NAME_HEADER;
use domain::file::MOST_BYTES;

/// Uploads it, and answers with the status, the problem's name and what to do.
async fn refusal(app: &TestApp, name: &str, kind: &str, bytes: impl Into<Body>) -> (u16, String, String) {
    let answer = upload(&app.browser("chorley"), name, kind, bytes).await;
    assert!(answer.new_cookie().is_none(), "{name} {}", answer.text());
    let problem = answer.problem();
    assert!(problem.title.len() > 10 && problem.detail.len() > 10, "{problem:?}");
    (problem.status, problem.kind.trim_start_matches("/problems/").to_owned(), problem.detail)
}

#[tokio::test]
async fn what_is_not_taken_says_what_to_do() {
    let app = TestApp::sqlite().await;
    let (jpeg, pdf) = (pictures::jpeg(8, 8), b"%PDF-1.7".to_vec());
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec();
    for (name, kind, bytes, status, problem, advice) in [
        ("nothing.jpg", "image/jpeg", Vec::new(), 422, "file-empty", "Open the file"),
        ("a.svg", "image/svg+xml", svg.clone(), 422, "file-markup", "screenshot"),
        ("a.jpg", "image/jpeg", svg.clone(), 422, "file-markup", "screenshot"),
        ("a.txt", "text/plain", svg, 422, "file-markup", "screenshot"),
        ("a.html", "text/html", b"<p>".to_vec(), 422, "file-markup", "screenshot"),
        ("a.txt", "text/plain", b"\n<!DOCTYPE HTML><p>".to_vec(), 422, "file-markup", "screenshot"),
        ("a.txt", "text/plain", b"#!/bin/sh\nrm".to_vec(), 422, "file-program", "PDF"),
        ("a.js", "text/plain", b"alert(1)".to_vec(), 422, "file-program", "PDF"),
        ("a.pdf", "application/pdf", b"MZ\x90\0".to_vec(), 422, "file-program", "PDF"),
        ("a.pdf", "application/pdf", b"PK\x03\x04".to_vec(), 422, "file-archive", "as a PDF"),
        ("a.doc", "application/pdf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), 422, "file-office", "as a PDF"),
        ("a.docm", "application/vnd.ms-word.document.macroEnabled.12", pdf.clone(), 415, "file-not-taken", "PDF"),
        ("a.zip", "application/zip", b"PK\x03\x04".to_vec(), 422, "file-archive", "as a PDF"),
        ("a.heic", "image/heic", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), 422, "file-heic", "JPEG"),
        ("a.jpg", "image/jpeg", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), 422, "file-heic", "JPEG"),
        ("a.mp4", "video/mp4", b"\0\0\0\x18ftypisom\0\0\0\0".to_vec(), 415, "file-not-taken", "PDF"),
        ("a.jpg", "image/jpeg", pdf.clone(), 422, "file-lying", "save it again"),
        ("a.pdf", "application/pdf", jpeg.clone(), 422, "file-lying", "save it again"),
        ("a.pdf", "image/jpeg", jpeg.clone(), 422, "file-lying", "save it again"),
        ("a.jpg", "image/jpeg", b"Only words".to_vec(), 422, "file-lying", "save it again"),
        ("a.txt", "text/plain", b"\0\x01\x02".to_vec(), 422, "file-unknown", "JPEG"),
        ("a.jpg", "image/jpeg", jpeg[..200].to_vec(), 422, "file-broken", "again"),
        ("a.pdf", "", pdf.clone(), 415, "file-not-taken", "PDF"),
    ] {
        let (found_status, found, told) = refusal(&app, name, kind, bytes).await;
        assert_eq!((found_status, found.as_str()), (status, problem), "{name} {kind}");
        assert!(told.contains(advice), "{name}: {told}");
    }
}

#[tokio::test]
async fn a_picture_that_claims_more_pixels_than_memory_holds_is_not_opened() {
    let app = TestApp::sqlite().await;
    for (what, kind, bytes) in [
        ("png", "image/png", pictures::png_that_claims(50_000, 50_000)),
        ("jpeg", "image/jpeg", pictures::jpeg_that_claims(50_000, 50_000)),
        ("long", "image/png", pictures::png_that_claims(12_001, 1)),
        ("many", "image/jpeg", pictures::jpeg_that_claims(8000, 7000)),
        (
            "gif",
            "image/gif",
            [&b"GIF89a\x50\xc3\x50\xc3\0\0\0"[..], b"\x2c\0\0\0\0\x50\xc3\x50\xc3\0\x02\0\x3b"].concat(),
        ),
    ] {
        let (status, found, told) = refusal(&app, what, kind, bytes).await;
        assert_eq!((status, found.as_str()), (422, "file-too-many-pixels"), "{what}");
        assert!(told.contains("50 megapixels"), "{told}");
    }
}

#[tokio::test]
async fn thirteen_megabytes_are_too_much_and_twelve_are_not() {
    let app = TestApp::sqlite().await;
    let most = "a".repeat(MOST_BYTES);
    let fine = upload(&app.browser("chorley"), "long.txt", "text/plain", most).await;
    assert_eq!(fine.status, StatusCode::CREATED, "{}", fine.text());
    let megabytes = || futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>("a".repeat(1 << 20)));
    // With its length and without.
    for body in [Body::from("a".repeat(13 << 20)), Body::from_stream(futures_util::StreamExt::take(megabytes(), 13))] {
        let (status, found, told) = refusal(&app, "long.txt", "text/plain", body).await;
        assert_eq!((status, found.as_str()), (413, "file-too-large"));
        assert!(told.contains("12 MB"), "{told}");
    }
    let client = app.browser("chorley");
    let request = client.request(&Method::POST, "/api/v1/files").header(header::CONTENT_LENGTH, "13000000");
    assert_eq!(client.send(request, "").await.problem().kind, "/problems/file-too-large");
}

#[tokio::test]
async fn an_upload_that_is_cut_off_can_be_sent_again() {
    let app = TestApp::sqlite().await;
    let parts = [Ok("Hel"), Err(std::io::Error::other("cut off"))];
    let body = Body::from_stream(futures_util::stream::iter(parts));
    let (status, found, told) = refusal(&app, "a.txt", "text/plain", body).await;
    assert_eq!((status, found.as_str()), (408, "file-incomplete"));
    assert!(told.contains("again"), "{told}");
}

#[tokio::test]
async fn what_another_site_uploads_is_not_taken() {
    let app = TestApp::sqlite().await;
    let client = app.browser("chorley");
    let plain = || axum::http::Request::builder().method(Method::POST).uri("/api/v1/files");
    let host = || plain().header("host", "chorley.localhost:8080").header(FILE_NAME_HEADER, "a.txt");
    let ours = || client.request(&Method::POST, "/api/v1/files").header(FILE_NAME_HEADER, "a.txt");
    for (what, request) in [
        ("no header", host()),
        ("another origin", host().header("x-front-door", "1").header("origin", "http://evil.example")),
        ("cross-site", ours().header("sec-fetch-site", "cross-site")),
    ] {
        let answer = client.send(request.header(header::CONTENT_TYPE, "text/plain"), "Hello").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}");
    }
    let nameless = client.request(&Method::POST, "/api/v1/files").header(header::CONTENT_TYPE, "text/plain");
    assert_eq!(client.send(nameless, "Hello").await.problem().kind, "/problems/not-understood");
}

#[tokio::test]
async fn one_address_fills_no_disk() {
    let app = TestApp::sqlite().await;
    let client = app.browser("chorley");
    for _ in 0..120 {
        assert_eq!(upload(&client, "a.txt", "text/plain", "Hello").await.status, StatusCode::CREATED);
    }
    let answer = upload(&client, "a.txt", "text/plain", "Hello").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!answer.header("retry-after").is_empty());
}
