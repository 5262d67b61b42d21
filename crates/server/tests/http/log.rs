//! The log, which holds nothing personal

use crate::support::{TestApp, with_answer};
use contract::cases::{CaseReply, Code, CreateAccess, CreateCase, CreateCode, FindCase};
use server::config::{Config, LogFormat};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
    thread::{self, ThreadId},
};
use tracing_subscriber::util::SubscriberInitExt;

/// What this test's own thread writes; the other tests write to the same log.
#[derive(Clone)]
struct Lines {
    text: Arc<Mutex<Vec<u8>>>,
    of: ThreadId,
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if thread::current().id() == self.of {
            self.text.lock().unwrap().extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_whole_journey_leaves_nothing_personal_in_it() {
    let lines = Lines { text: Arc::default(), of: thread::current().id() };
    let log = tracing::level_filters::LevelFilter::TRACE;
    let config = Config { log, log_format: LogFormat::Json, ..Config::default() };
    let to = lines.clone();
    server::log::subscriber(&config, move || to.clone()).init();

    let app = TestApp::sqlite().await;
    let browser = app.browser("chorley");
    let body = with_answer(app.missed_bin("chorley"), "more", &["Beware of the dog. demo:team-waits"]);
    let created = browser.call_with(&CreateCase, &body).await;
    let reference = created.json::<CaseReply>().reference;
    let cookie = browser.cookie();
    browser.call(&FindCase { reference: reference.clone() }).await;
    browser.call(&CreateCode { reference: reference.clone() }).await;
    app.deliver().await;
    let code = app.message("access-code").subject.get(..6).unwrap().to_owned();
    let access = CreateAccess { reference: reference.clone() };
    browser.call_with(&access, &Code { code: "000000".to_owned() }).await;
    browser.call_with(&access, &Code { code: code.clone() }).await;
    browser.get("/services?q=my+private+trouble").await;

    let log = String::from_utf8(lines.text.lock().unwrap().clone()).unwrap();
    for expected in [
        r#""route":"/api/v1/cases/{reference}/access""#,
        r#""status":422"#,
        r#""message":"a mail was not sent""#,
        created.header("x-request-id"),
    ] {
        assert!(log.contains(expected), "{expected}\n{log}");
    }
    let dashed = reference.to_string();
    for personal in [
        "sam@",
        "example.org",
        "Sam Resident",
        "dog",
        reference.as_str(),
        &dashed,
        &code,
        &cookie,
        "192.0.2.1",
        "private",
    ] {
        assert!(!log.contains(personal), "{personal}\n{log}");
    }
}
