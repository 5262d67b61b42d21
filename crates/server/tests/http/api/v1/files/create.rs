//! `POST /api/v1/files`: what is kept of a file.

use crate::support::{TestApp, pictures, upload, upload_paper, upload_photo};
use axum::http::StatusCode;
use contract::files::{FileReply, FindFile};
use domain::file::FileKind;
use image::ImageFormat;

on_both_stores![a_photo_can_be_seen_again_by_who_sent_it, papers_are_kept_as_they_are_and_never_opened_in_a_page];

async fn a_photo_can_be_seen_again_by_who_sent_it(app: TestApp) {
    let browser = app.browser("chorley");
    let answer = upload(&browser, "bin.jpg", "image/jpeg", pictures::jpeg(40, 20)).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    let file: FileReply = answer.json();
    assert_eq!((file.name.as_str(), file.kind, file.id.len()), ("bin.jpg", FileKind::Picture, 32));

    let found = browser.call(&FindFile { file: file.id }).await;
    assert_eq!((found.status, found.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert_eq!(u64::try_from(found.body.len()).unwrap(), file.bytes);
    assert_eq!(found.header("content-disposition"), "inline; filename*=UTF-8''bin%2Ejpg");
    assert_eq!(found.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'; sandbox");
    assert_eq!((found.header("x-content-type-options"), found.header("cache-control")), ("nosniff", "no-store"));
    assert_eq!(pictures::seen(&found.body), (40, 20, true));
}

async fn papers_are_kept_as_they_are_and_never_opened_in_a_page(app: TestApp) {
    let browser = app.browser("chorley");
    for (name, kind, bytes, served) in [
        ("Bill.pdf", "application/pdf", &b"%PDF-1.7\n\xff\xfe\n%%EOF"[..], "application/pdf"),
        ("note.txt", "text/plain; charset=utf-8", "Grüße,\r\n3 < 4\n".as_bytes(), "text/plain; charset=utf-8"),
    ] {
        let file: FileReply = upload(&browser, name, kind, bytes).await.json();
        assert_eq!(file.name, name);
        let found = browser.call(&FindFile { file: file.id }).await;
        assert_eq!((&found.body[..], found.header("content-type")), (bytes, served));
        assert!(found.header("content-disposition").starts_with("attachment; "), "{name}");
        assert!(found.header("content-security-policy").ends_with("sandbox"), "{name}");
    }
}

#[tokio::test]
async fn where_a_photo_was_taken_is_not_kept_and_it_stands_upright() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let photo = pictures::jpeg_from_a_phone(40, 20);
    let has = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    assert!(has(&photo, b"Exif") && has(&photo, pictures::PLACE));
    let file: FileReply = upload(&browser, "bin.jpg", "image/jpeg", photo).await.json();
    let kept = browser.call(&FindFile { file: file.id }).await.body;
    assert!(!has(&kept, b"Exif") && !has(&kept, pictures::PLACE));
    // The left half is the upper one after a quarter turn.
    assert_eq!(pictures::seen(&kept), (20, 40, true));
}

#[tokio::test]
async fn a_large_photo_becomes_smaller() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    for (width, height, kept) in [(3000, 1500, (2048, 1024)), (1000, 4096, (500, 2048)), (2048, 10, (2048, 10))] {
        let file: FileReply = upload(&browser, "a.jpg", "image/jpeg", pictures::jpeg(width, height)).await.json();
        let (width, height, _) = pictures::seen(&browser.call(&FindFile { file: file.id }).await.body);
        assert_eq!((width, height), kept);
    }
}

#[tokio::test]
async fn every_kind_of_picture_becomes_a_jpeg() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    for (name, kind, format) in [
        ("bin.png", "image/png", ImageFormat::Png),
        ("bin.webp", "image/webp", ImageFormat::WebP),
        ("bin.gif", "image/gif", ImageFormat::Gif),
        // Phones confuse them.
        ("bin.png", "image/png", ImageFormat::Jpeg),
    ] {
        let bytes = pictures::encode(&pictures::two_halves(40, 20), format);
        let file: FileReply = upload(&browser, name, kind, bytes).await.json();
        assert_eq!((file.name.as_str(), file.kind), ("bin.jpg", FileKind::Picture));
        assert_eq!(pictures::seen(&browser.call(&FindFile { file: file.id }).await.body), (40, 20, true));
    }
    let file: FileReply = upload(&browser, "clear.png", "image/png", pictures::see_through()).await.json();
    let kept = browser.call(&FindFile { file: file.id }).await.body;
    let pixel = image::load_from_memory(&kept).unwrap().to_rgb8().get_pixel(4, 4).0;
    assert!(pixel.iter().all(|colour| *colour > 250), "what can be seen through is white: {pixel:?}");
}

#[tokio::test]
async fn a_name_is_fit_for_a_list_and_a_disk() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    for (name, kept) in
        [("../../etc/Straße 💡.txt", "Straße 💡.txt"), ("a\u{202E}fdp\r\nx.txt", "afdpx.txt"), ("", "file.txt")]
    {
        let file = upload_paper(&browser, name, "Hello").await;
        assert_eq!(file.name, kept);
        assert!(domain::question::read_file(&file.value()).is_some());
    }
}

#[tokio::test]
async fn one_session_holds_all_that_a_browser_uploads() {
    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let first = upload(&browser, "a.jpg", "image/jpeg", pictures::jpeg(8, 8)).await;
    assert!(first.new_cookie().is_some());
    let second = upload(&browser, "b.jpg", "image/jpeg", pictures::jpeg(8, 8)).await;
    assert!(second.new_cookie().is_none());
    // A break of an hour ends the session, and the next one takes over what was not sent.
    app.advance(jiff::SignedDuration::from_hours(1));
    upload_photo(&browser, "c.jpg").await;
    for answer in [first, second] {
        let file = answer.json::<FileReply>().id;
        assert_eq!(browser.call(&FindFile { file }).await.status, StatusCode::OK);
    }
}
