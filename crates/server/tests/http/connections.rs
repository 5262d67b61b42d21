//! Real connections: slow ones end, and a stop lets the last requests end well.

use crate::support::{Listening, TestApp, with_answer};
use contract::{
    cases::CreateCase,
    endpoint::{Endpoint, SAME_SITE_HEADER},
};
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

async fn read_all(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let _ = stream.read_to_end(&mut text).await;
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test]
async fn headers_that_never_end_are_cut_off() {
    let app = TestApp::sqlite().await;
    let listening = Listening::start(&app.server).await;
    let mut stream = TcpStream::connect(listening.address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: chorley.localhost\r\nX-Slow: ").await.unwrap();
    let started = Instant::now();
    let end = tokio::time::timeout(Duration::from_secs(15), read_all(&mut stream)).await;
    assert!(end.is_ok(), "still open");
    assert!(started.elapsed() > Duration::from_secs(8), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_body_that_stands_still_is_given_up_in_words() {
    let app = TestApp::sqlite().await;
    let listening = Listening::start(&app.server).await;
    let mut stream = TcpStream::connect(listening.address).await.unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: chorley.localhost\r\nContent-Type: application/json\r\n{SAME_SITE_HEADER}: 1\r\n\
         Content-Length: 1000\r\nConnection: close\r\n\r\n{{",
        CreateCase::ROUTE
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let answer = tokio::time::timeout(Duration::from_secs(15), read_all(&mut stream)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(answer.contains("/problems/incomplete") && answer.contains("content-security-policy"), "{answer}");
}

#[tokio::test]
async fn a_stop_answers_what_was_begun() {
    let app = TestApp::demo().await;
    let mut listening = Listening::start(&app.server).await;
    let mut stream = TcpStream::connect(listening.address).await.unwrap();
    let body = serde_json::to_string(&with_answer(app.missed_bin("chorley"), "more", &["demo:slow"])).unwrap();
    let request = format!(
        "POST {} HTTP/1.1\r\nHost: chorley.localhost\r\nContent-Type: application/json\r\n{SAME_SITE_HEADER}: 1\r\n\
         Content-Length: {}\r\n\r\n{body}",
        CreateCase::ROUTE,
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    listening.stop();
    let answer = tokio::time::timeout(Duration::from_secs(9), read_all(&mut stream)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    listening.task.await.unwrap();
    assert!(TcpStream::connect(listening.address).await.is_err());
}

#[tokio::test]
async fn more_connections_than_fit_wait_their_turn() {
    let app = TestApp::sqlite_with(|config| config.max_connections = 2).await;
    let listening = Listening::start(&app.server).await;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(TcpStream::connect(listening.address).await.unwrap());
    }
    let mut third = open.pop().unwrap();
    third.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let early = tokio::time::timeout(Duration::from_millis(500), read_all(&mut third)).await;
    assert!(early.is_err(), "{early:?}");
    drop(open);
    let answer = tokio::time::timeout(Duration::from_secs(5), read_all(&mut third)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn a_connection_that_says_nothing_ends() {
    let app = TestApp::sqlite().await;
    let listening = Listening::start(&app.server).await;
    let mut silent = TcpStream::connect(listening.address).await.unwrap();
    let mut idle = TcpStream::connect(listening.address).await.unwrap();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let both = async { tokio::join!(read_all(&mut silent), read_all(&mut idle)) };
    let (_, answer) = tokio::time::timeout(Duration::from_secs(25), both).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

async fn who_hangs_up_takes_nothing_from_the_others(app: TestApp) {
    const FORM: &str = "GET /services/missed-bin/form HTTP/1.1\r\nHost: chorley.localhost\r\nConnection: close\r\n\r\n";
    let listening = Listening::start(&app.server).await;
    // On a poor signal it is an everyday thing, and comes at any moment.
    let hang_up = async |worker: u64| {
        for turn in 0..250 {
            let mut stream = TcpStream::connect(listening.address).await.unwrap();
            stream.write_all(FORM.as_bytes()).await.unwrap();
            tokio::time::sleep(Duration::from_micros((worker * 97 + turn * 61) % 4000)).await;
        }
    };
    tokio::join!(hang_up(1), hang_up(2), hang_up(3), hang_up(4));
    // While a slow machine still works on what they left, it says that it is busy. What they took for good would not come back.
    let mut answer = String::new();
    for _ in 0..10 {
        let mut stream = TcpStream::connect(listening.address).await.unwrap();
        stream.write_all(FORM.as_bytes()).await.unwrap();
        answer = read_all(&mut stream).await;
        if !answer.starts_with("HTTP/1.1 503") {
            break;
        }
    }
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

on_both_stores![who_hangs_up_takes_nothing_from_the_others];

#[tokio::test]
async fn who_hangs_up_takes_nothing_from_a_demonstration() {
    who_hangs_up_takes_nothing_from_the_others(TestApp::demo().await).await;
}
