//! Opens the page of a case as its resident does, a team's queue as staff do, and many pages that stay open and listen.

use crate::{
    account::TOKEN,
    fill::Database,
    send::{HOST, exchange, steadily},
};
use contract::paths;
use domain::reference::Reference;
use jiff::SignedDuration;
use server::clock::Clock;
use sha2::{Digest, Sha256};
use std::{
    error::Error,
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

/// What the cookie of a member of staff says.
const STAFF: &str = "load-staff";

/// A member of staff who is in, and the cases of the account, whose browser may see them.
pub async fn fill(database: &Database) -> Result<Vec<String>, sqlx::Error> {
    let now = Clock::System.now();
    let (now, until) = (now.as_microsecond(), (now + SignedDuration::from_hours(12)).as_microsecond());
    let hash: String = Sha256::digest(STAFF).iter().map(|byte| format!("{byte:02x}")).collect();
    for sql in [
        format!(
            "insert into staff (id, council, email, name, role, added_at)
             values ('load', 'chorley', 'load@example.org', 'Load', 'administrator', {now})"
        ),
        format!(
            "insert into staff_sessions (token_hash, council, staff, stage, last_seen_at, idle, expires_at, ends_at)
             values ('{hash}', 'chorley', 'load', 'in', {now}, 1800000000, {until}, {until})"
        ),
    ] {
        database.execute(sql).await?;
    }
    database.list("select reference from account_cases where account = 'load' limit 500").await
}

/// How long the page of a case took, each time another one.
pub fn open(
    address: SocketAddr,
    rate: u32,
    seconds: u32,
    references: &[String],
) -> Result<Vec<Duration>, Box<dyn Error>> {
    let next = AtomicUsize::new(0);
    let requests: Vec<String> = pages(references)?.iter().map(|page| get(page, "__Host-front-door", TOKEN)).collect();
    steadily(rate, seconds, || {
        let at = next.fetch_add(1, Ordering::Relaxed) % requests.len().max(1);
        let request = requests.get(at).ok_or("there are no cases")?;
        answered(exchange(address, request)?, "the case did not open")
    })
}

/// How long the queue of the team that has most cases took.
pub fn queue(address: SocketAddr, rate: u32, seconds: u32) -> Result<Vec<Duration>, Box<dyn Error>> {
    let request = get("/desk/queue?team=waste", "__Host-front-door-desk", STAFF);
    steadily(rate, seconds, || answered(exchange(address, &request)?, "the queue did not open"))
}

/// The memory that the server takes more for so many pages that stay open, in megabytes.
pub fn listen(address: SocketAddr, pid: u32, streams: usize, references: &[String]) -> Result<f64, Box<dyn Error>> {
    let before = memory(pid)?;
    let mut open = Vec::new();
    let pages = pages(references)?;
    for number in 0..streams {
        let page = pages.get(number % pages.len().max(1)).ok_or("there are no cases")?;
        let mut stream = TcpStream::connect(address)?;
        let request = get(&format!("{page}/changes"), "__Host-front-door", TOKEN).replace("Connection: close\r\n", "");
        stream.write_all(request.as_bytes())?;
        let mut begun = [0; 12];
        stream.read_exact(&mut begun)?;
        if &begun != b"HTTP/1.1 200" {
            return Err("a stream did not open".into());
        }
        open.push(stream);
    }
    Ok(memory(pid)? - before)
}

fn pages(references: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    let page = |reference: &String| {
        let reference = Reference::try_from(reference.clone()).map_err(|_| "a reference can't be read")?;
        Ok(paths::case(&reference))
    };
    references.iter().map(page).collect()
}

fn get(page: &str, cookie: &str, token: &str) -> String {
    format!(
        "GET {page} HTTP/1.1\r\nHost: {HOST}\r\nCookie: {cookie}={token}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
    )
}

fn answered(answer: Vec<u8>, otherwise: &str) -> Result<(), Box<dyn Error>> {
    if answer.starts_with(b"HTTP/1.1 200") { Ok(()) } else { Err(otherwise.into()) }
}

/// What a process holds in memory, in megabytes.
fn memory(pid: u32) -> Result<f64, Box<dyn Error>> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1024.0)
}
