//! Sends forms as a browser does.

use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    endpoint::{Endpoint, SAME_SITE_HEADER},
    services::{FindForm, FormReply},
};
use domain::{answer::Answers, submission::CONTACT_EMAIL, walk};
use server::random;
use std::{
    error::Error,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

pub const HOST: &str = "chorley.localhost";
const SERVICE: &str = "missed-bin";
/// More than are ever waiting: a slow answer must not hold up the next request.
const SENDERS: usize = 64;

/// A form, filled in, with an address: the team's mail and the resident's receipt follow from it.
pub struct Form {
    version: String,
    answers: Answers,
}

impl Form {
    pub fn find(address: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let path = FindForm { service: SERVICE.to_owned() }.path();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n");
        let answer = String::from_utf8(exchange(address, &request)?)?;
        let form: FormReply = serde_json::from_str(body(&answer, "200")?)?;
        let mut answers = walk::plain(&form.form, form.now.date()).ok_or("nothing can be answered")?;
        answers.insert(CONTACT_EMAIL.to_owned(), vec!["resident@example.org".to_owned()]);
        Ok(Self { version: form.form_version, answers })
    }

    /// The reference of the new case.
    pub fn send(&self, address: SocketAddr) -> Result<String, Box<dyn Error>> {
        let case = NewCase {
            idempotency_key: random::id(),
            service: SERVICE.to_owned(),
            form_version: self.version.clone(),
            answers: self.answers.clone(),
            route_wrong: None,
        };
        let json = serde_json::to_string(&case)?;
        let answer = exchange(
            address,
            &format!(
                "POST {} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/json\r\n{SAME_SITE_HEADER}: 1\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n{json}",
                CreateCase::ROUTE,
                json.len()
            ),
        )?;
        let answer = String::from_utf8(answer)?;
        let case: CaseReply = serde_json::from_str(body(&answer, "201")?)?;
        Ok(case.reference.to_string())
    }
}

/// How long each answer took, counted from when its request was due: a server that falls behind is not spared.
pub fn steadily(
    rate: u32,
    seconds: u32,
    request: impl Fn() -> Result<(), Box<dyn Error>> + Sync,
) -> Result<Vec<Duration>, Box<dyn Error>> {
    let (sender, due) = mpsc::channel::<Instant>();
    let due = Mutex::new(due);
    let times = Mutex::new(Vec::new());
    let failed = Mutex::new(None);
    thread::scope(|scope| {
        for _ in 0..SENDERS {
            scope.spawn(|| {
                while let Some(due) = next(&due) {
                    match request() {
                        Ok(()) => times.lock().unwrap_or_else(PoisonError::into_inner).push(due.elapsed()),
                        Err(error) => *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string()),
                    }
                }
            });
        }
        let begun = Instant::now();
        for number in 0..rate * seconds {
            let due = begun + Duration::from_secs(1) * number / rate;
            thread::sleep(due.saturating_duration_since(Instant::now()));
            // It fails only when every sender is gone.
            let _ = sender.send(due);
        }
        drop(sender);
    });
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error.into());
    }
    let mut times = times.into_inner().unwrap_or_else(PoisonError::into_inner);
    times.sort();
    Ok(times)
}

fn next(due: &Mutex<mpsc::Receiver<Instant>>) -> Option<Instant> {
    due.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

/// Of times in order.
pub fn percentile(times: &[Duration], percent: usize) -> Duration {
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).copied().unwrap_or_default()
}

pub fn exchange(address: SocketAddr, request: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn body<'a>(answer: &'a str, status: &str) -> Result<&'a str, String> {
    let body = answer.strip_prefix("HTTP/1.1 ").filter(|answer| answer.starts_with(status));
    body.and_then(|answer| answer.split_once("\r\n\r\n")).map(|(_, body)| body).ok_or_else(|| answer.to_owned())
}
